"""Text for machines: fixed font, left to right, selectable, with a copy button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from evsetup.domain.text import text
from evsetup.ui import theme
from evsetup.ui.secret_clipboard import copy_secret
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import icon_button


class MachineText(QWidget):
    """A URL, key, serial or frame. ``name`` says what it is; a ``hidden`` one is shown as dots and copied in full. What is
    ``secret`` leaves the clipboard again."""

    def __init__(self, content: str, name: str, say: Voice, *, hidden: bool = False, secret: bool = False) -> None:
        super().__init__()
        self._say = say
        self._secret = secret or hidden
        self._field = QLineEdit(content)
        self._field.setReadOnly(True)
        if hidden:
            self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setProperty("machine", True)
        self._field.setFont(theme.machine_font())
        self._field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._field.setAccessibleName(name)
        self._field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._copy = icon_button("copy", say(text("ui", "Copy: {what}", what=name)), self.copy)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self._field, 1)
        self._row.addWidget(self._copy)
        self.show_text(content)

    @property
    def content(self) -> str:
        """What is shown (as dots when hidden), and what is copied."""
        return self._field.text()

    def show_text(self, content: str) -> None:
        """Shows other text, from its start."""
        self._field.setText(content)
        self._field.setCursorPosition(0)
        self._copy.setVisible(content not in {"", "–"})

    def copy(self) -> None:
        """Puts the text on the clipboard; a secret for a short time only."""
        if self._secret:
            copy_secret(self._field.text())
        else:
            QGuiApplication.clipboard().setText(self._field.text())
