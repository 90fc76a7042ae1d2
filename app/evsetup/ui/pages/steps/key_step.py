"""The security key: what the charger shows to its CSMS to be let in."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from evsetup.commissioning.decision import Purpose
from evsetup.domain.csms_address import KeyRule
from evsetup.domain.key_wish import make_key
from evsetup.domain.secret import Secret
from evsetup.domain.text import text
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.pages.steps.pane import StepPane, labelled, machine_field
from evsetup.ui.secret_clipboard import copy_secret
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.flow_row import FlowRow
from evsetup.ui.widgets.words import words


class KeyStep(StepPane):
    """A key that is made here, or the one that the CSMS operator gave."""

    def __init__(self, say: Voice) -> None:
        super().__init__(
            say,
            text("ui", "Which key shall it use?"),
            text("ui", "The CSMS must know the same key for this charger. It is kept in the vault of this laptop."),
        )
        self._key = machine_field()
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        labelled(self.body, say(text("ui", "Security key (AuthorizationKey)")), self._key)
        self._key.textEdited.connect(self._typed)
        self._show = button(say(text("ui", "Show")))
        self._show.setCheckable(True)
        self._show.toggled.connect(self._reveal)
        self._new = button(say(text("ui", "Make a new key")), self._make)
        copy = button(say(text("ui", "Copy for the operator")), self._copy)
        self.body.addWidget(FlowRow((self._new, self._show, copy)))
        self._form = words("", "small", wrap=True)
        self.body.addWidget(self._form, 0, Qt.AlignmentFlag.AlignTop)
        self._no_key = QCheckBox(say(text("ui", "The local controller takes no key")))
        self._no_key.clicked.connect(self._without)
        self.body.addWidget(self._no_key)
        self.body.addStretch(1)

    def show_view(self, view: CommissionView) -> None:
        """Shows the key as dots, and the form in which this charger takes it."""
        super().show_view(view)
        answers = view.wizard.answers
        key = answers.key
        self._no_key.setVisible(answers.purpose is Purpose.LOCAL_CONTROLLER)
        self._no_key.setChecked(answers.no_key)
        self._key.setEnabled(not answers.needs_no_key)
        if not self._key.hasFocus():
            self._key.setText("" if key is None else key.reveal())
        self._new.setEnabled(view.wizard.answers.key_demand.trouble is None)
        self._form.setText(
            self.say(
                text("ui", "This charger takes it as hex digits; that is done for you.")
                if view.key_rule is KeyRule.HEX
                else text("ui", "This charger takes it as plain text.")
            )
        )

    def _without(self, on: bool) -> None:
        self.answered.emit(replace(self.view.wizard.answers, no_key=on))

    def _typed(self, typed: str) -> None:
        key = Secret(typed) if typed else None
        self.answered.emit(replace(self.view.wizard.answers, key=key))

    def _make(self) -> None:
        self._key.clearFocus()
        answers = self.view.wizard.answers
        if answers.key_demand.trouble is None:
            self.answered.emit(replace(answers, key=make_key(answers.key_demand).key))

    def _reveal(self, on: bool) -> None:
        self._key.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self._show.setText(self.say(text("ui", "Hide") if on else text("ui", "Show")))

    def _copy(self) -> None:
        copy_secret(self._key.text())
