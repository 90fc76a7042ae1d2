"""Buttons side by side, the last one at the right; where they do not fit in one line they stand beneath each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget


class FlowRow(QWidget):
    """The buttons in reading order; ``settle`` after their words or their visibility changed."""

    def __init__(self, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self._buttons = tuple(buttons)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        for made in self._buttons[:-1]:
            self._layout.addWidget(made)
        self._layout.addStretch(1)
        self._layout.addWidget(self._buttons[-1])
        self.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def settle(self) -> None:
        """Takes the direction that the room allows."""
        there = [made for made in self._buttons if not made.isHidden()]
        needed = sum(made.sizeHint().width() for made in there) + 8 * len(there)
        fits = needed <= self.width()
        ways = QBoxLayout.Direction
        self._layout.setDirection(ways.LeftToRight if fits else ways.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Settles anew."""
        super().resizeEvent(event)
        self.settle()
