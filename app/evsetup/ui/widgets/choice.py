"""One of several answers: what it is, and when to take it."""

from __future__ import annotations

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QRadioButton

from evsetup.ui.widgets.card import Card
from evsetup.ui.widgets.words import words


class Choice(Card):
    """A card with a radio button; a click anywhere on it chooses."""

    def __init__(self, title: str, why: str) -> None:
        super().__init__(margin=12, spacing=2)
        self.button = QRadioButton(title)
        self.button.setAccessibleDescription(why)
        self._why = words(why, "small", wrap=True)
        self._why.setIndent(28)
        self.body.addWidget(self.button)
        self.body.addWidget(self._why)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Chooses."""
        if self.rect().contains(event.position().toPoint()):
            self.button.click()
