"""The security key: typed or made, what it is, and how each side gets it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.key_wish import key_in_words, make_key
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text
from evsetup.ui.models.key_view import KeyView, kinds_in_words
from evsetup.ui.pages.steps.pane import labelled, machine_field
from evsetup.ui.secret_clipboard import copy_secret
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.secret_text import SecretText
from evsetup.ui.widgets.words import words


class KeyPanel(Card):
    """A view over ``KeyView``; ``changed`` gives the key that a person typed or let be made, ``None`` for none."""

    changed = Signal(object)

    def __init__(self, say: Voice) -> None:
        super().__init__(margin=20, spacing=12)
        self._say = say
        self._view = KeyView()
        self._shown: KeyView | None = None
        self.body.addWidget(words(say(text("ui", "Security key")), "section", wrap=True))
        self._demand = words("", "secondary", wrap=True)
        self.body.addWidget(self._demand)
        self._field = machine_field()
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.textEdited.connect(self._typed)
        labelled(self.body, say(text("ui", "Key (AuthorizationKey, password)")), self._field)
        self._make = button(say(text("ui", "Make a new key")), self._made)
        self._eye = button(say(text("ui", "Show")))
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._reveal)
        self._copy = button(say(text("ui", "Copy")), self._copied)
        self.body.addLayout(row(self._make, self._eye, self._copy, 1))
        self._form = words("", "small", wrap=True)
        self.body.addWidget(self._form)
        self._sides = QVBoxLayout()
        self.body.addLayout(self._sides)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(8)
        self.body.addLayout(self._findings)
        self._told: tuple[Finding, ...] = ()
        self.show_view(self._view)

    def show_view(self, view: KeyView) -> None:
        """Shows another key, or other rules for it."""
        if view == self._shown:
            return
        self._view = self._shown = view
        say, demand = self._say, view.demand
        can = demand.trouble is None
        self._demand.setText(
            say(
                text("ui", "Charger and operator take: {what}.", what=key_in_words(demand))
                if demand.trouble is None
                else demand.trouble.seen
            )
        )
        self._make.setEnabled(can)
        key = "" if view.key is None else view.key.reveal()
        if self._field.text() != key:
            self._field.setText(key)
        self._eye.setEnabled(bool(key))
        self._copy.setEnabled(bool(key))
        reading = view.reading
        self._form.setVisible(reading is not None and bool(key))
        if reading is not None:
            self._form.setText("\n".join(say(line) for line in kinds_in_words(reading)))
        clear(self._sides)
        self._side(text("ui", "Into the charger, as hex digits"), view.for_charger)
        self._side(text("ui", "Into the CSMS, as hex digits"), view.for_csms)
        told = reading.findings if reading is not None else () if demand.trouble is None else (demand.trouble,)
        self._tell(tuple(finding for finding in told if finding.severity >= Severity.WARNING))

    def _side(self, label: Text, key: Secret | None) -> None:
        if key is None:
            return
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        said = self._say(label)
        column.addWidget(words(said, "heading", wrap=True))
        column.addWidget(SecretText(key, said, self._say))
        self._sides.addWidget(holder)

    def _tell(self, findings: tuple[Finding, ...]) -> None:
        if findings == self._told:
            return
        self._told = findings
        clear(self._findings)
        for finding in findings:
            self._findings.addWidget(FindingBox(finding, self._say))

    def _typed(self, typed: str) -> None:
        self.changed.emit(Secret(typed) if typed else None)

    def _made(self) -> None:
        if self._view.demand.trouble is None:
            self.changed.emit(make_key(self._view.demand).key)

    def _reveal(self, on: bool) -> None:
        self._field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self._eye.setText(self._say(text("ui", "Hide") if on else text("ui", "Show")))

    def _copied(self) -> None:
        copy_secret(self._field.text())
