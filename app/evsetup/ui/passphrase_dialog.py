"""A new passphrase: typed twice, or made; it cannot be got back by anybody."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text
from evsetup.storage.secret_export import LEAST_CHARACTERS, make_passphrase
from evsetup.ui.pages.steps.pane import labelled
from evsetup.ui.secret_clipboard import copy_secret
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import row
from evsetup.ui.widgets.words import words


class PassphraseDialog(QDialog):
    """Goes on only with two equal passphrases that are long enough. ``passphrase`` is what was typed or made."""

    def __init__(self, say: Voice, parent: QWidget, question: Text, why: Text, go: Text) -> None:
        super().__init__(parent)
        self._say = say
        self.setWindowTitle(say(question))
        self.setMinimumWidth(560)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(say(question), "section", wrap=True))
        layout.addWidget(words(say(why), "secondary", wrap=True))
        self._typed, self._again = QLineEdit(), QLineEdit()
        for label, field in (
            (text("ui", "New passphrase"), self._typed),
            (text("ui", "Once more"), self._again),
        ):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textChanged.connect(self._judge)
            labelled(layout, say(label), field)
        self._flaw = words("", "small", wrap=True)
        layout.addWidget(self._flaw)
        self._show = button(say(text("ui", "Show")))
        self._show.setCheckable(True)
        self._show.toggled.connect(self._reveal)
        make = button(say(text("ui", "Make one")), self._make)
        self._copy = button(say(text("ui", "Copy")), lambda: copy_secret(self._typed.text()))
        layout.addLayout(row(make, self._show, self._copy, 1))
        self._go = button(say(go), self.accept, kind="primary")
        layout.addSpacing(8)
        layout.addLayout(row(button(say(text("ui", "Cancel")), self.reject), 1, self._go))
        self._judge()

    @property
    def passphrase(self) -> Secret:
        """What was typed, as it was typed."""
        return Secret(self._typed.text())

    def _make(self) -> None:
        made = make_passphrase().reveal()
        self._typed.setText(made)
        self._again.setText(made)
        self._show.setChecked(True)

    def _reveal(self, on: bool) -> None:
        for field in (self._typed, self._again):
            field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self._show.setText(self._say(text("ui", "Hide") if on else text("ui", "Show")))

    def _judge(self) -> None:
        typed, again = self._typed.text(), self._again.text()
        if len(typed) < LEAST_CHARACTERS:
            flaw = text("ui", "At least {count} characters: four or five words do well.", count=LEAST_CHARACTERS)
        elif typed != again:
            flaw = text("ui", "The two are not the same yet.")
        else:
            flaw = text("ui", "Write it down: nobody can get it back.")
        self._flaw.setText(self._say(flaw))
        self._copy.setEnabled(bool(typed))
        self._go.setEnabled(len(typed) >= LEAST_CHARACTERS and typed == again)
