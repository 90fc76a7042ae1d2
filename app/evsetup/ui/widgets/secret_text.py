"""A key or password to copy: shown as dots until a person asks to see it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from evsetup.domain.secret import Secret
from evsetup.domain.text import text
from evsetup.ui.icons import icon
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import icon_button
from evsetup.ui.widgets.machine_text import MachineText


class SecretText(MachineText):
    """``name`` says what it is; copying works while it is hidden."""

    def __init__(self, secret: Secret, name: str, say: Voice) -> None:
        super().__init__(secret.reveal(), name, say, secret=True)
        self._eye = icon_button("eye", say(text("ui", "Show: {what}", what=name)))
        self._eye.setIcon(icon("eye", on="accent"))
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._reveal)
        self._row.addWidget(self._eye)
        self._reveal(False)

    def _reveal(self, on: bool) -> None:
        self._field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
