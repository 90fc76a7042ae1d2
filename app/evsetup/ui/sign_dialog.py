"""Somebody signs the report: name, and a stroke in the field; or the name alone, for whoever cannot draw."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from evsetup.domain.text import text
from evsetup.report.signatures import Role, Stroke
from evsetup.ui.pages.steps.pane import labelled
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import row
from evsetup.ui.widgets.signature_pad import SignaturePad
from evsetup.ui.widgets.words import words

SIGN = {Role.INSTALLER: text("ui", "Installer signs…"), Role.OWNER: text("ui", "Owner signs…")}


class SignDialog(QDialog):
    """``name`` and ``strokes`` are what was signed with; without strokes the typed name counts."""

    def __init__(self, say: Voice, parent: QWidget, role: Role, name: str) -> None:
        super().__init__(parent)
        title = say(text("ui", "Signature: {who}", who=role.title))
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(title, "section", wrap=True))
        why = text("ui", "You sign what the report says now. When it says something else later, that is told.")
        layout.addWidget(words(say(why), "secondary", wrap=True))
        self._name = QLineEdit(name)
        self._name.textChanged.connect(self._judge)
        labelled(layout, say(text("ui", "Name")), self._name)
        self._pad = SignaturePad(say(text("ui", "Field to sign in, with mouse, finger or pen")))
        self._pad.changed.connect(self._judge)
        layout.addWidget(self._pad)
        hint = text("ui", "Sign above. If you leave the field empty, your typed name counts, with its time.")
        layout.addWidget(words(say(hint), "small", wrap=True))
        self._clear = button(say(text("ui", "Clear the field")), self._pad.clear)
        self._go = button(say(text("ui", "Sign")), self.accept, kind="primary")
        layout.addLayout(row(button(say(text("ui", "Cancel")), self.reject), 1, self._clear, self._go))
        self._judge()

    @property
    def name(self) -> str:
        """The name that was typed."""
        return " ".join(self._name.text().split())[:200]

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """What was drawn."""
        return self._pad.strokes

    def _judge(self) -> None:
        self._go.setEnabled(bool(self.name))
        self._clear.setEnabled(bool(self.strokes))
