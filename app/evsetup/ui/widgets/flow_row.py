"""Buttons side by side; where they do not fit in one line they stand beneath each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget


class FlowRow(QWidget):
    """The buttons in reading order, with ``last_apart`` the last one at the far end; ``settle`` after their words or their
    visibility changed."""

    def __init__(self, buttons: Sequence[QPushButton], *, last_apart: bool = False) -> None:
        super().__init__()
        self._buttons, self._last_apart = tuple(buttons), last_apart
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        for place, made in enumerate(self._buttons):
            if last_apart and place == len(self._buttons) - 1:
                self._layout.addStretch(1)
            self._layout.addWidget(made)
        if not last_apart:
            self._layout.addStretch(1)
        self.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def settle(self) -> None:
        """Takes the direction that the room allows."""
        there = [made for made in self._buttons if not made.isHidden()]
        needed = sum(made.sizeHint().width() for made in there) + 8 * len(there)
        fits = needed <= self.width()
        ways = QBoxLayout.Direction
        self._layout.setDirection(ways.LeftToRight if fits else ways.TopToBottom)
        leading = Qt.AlignmentFlag(0) if fits or self._last_apart else Qt.AlignmentFlag.AlignLeading
        for made in there:
            self._layout.setAlignment(made, leading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Settles anew."""
        super().resizeEvent(event)
        self.settle()
