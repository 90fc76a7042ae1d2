"""A status: icon, word and colour together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from evsetup.ui.icons import IconLabel
from evsetup.ui.looks import Look
from evsetup.ui.widgets.words import words

WRAP_AT = 84


class StatusChip(QFrame):
    """A small rounded status; ``wrap`` lets its words take two lines in a table."""

    def __init__(self, look: Look, says: str, *, wrap: bool = False) -> None:
        super().__init__()
        self.setObjectName("chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(6)
        self._icon = IconLabel(size=16)
        self._label = words(wrap=wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        layout.addWidget(self._icon)
        layout.addWidget(self._label, 1)
        self.show_status(look, says)

    def show_status(self, look: Look, says: str) -> None:
        """Shows another status."""
        self._icon.show_icon(look.value, look.role)
        self._label.setText(says)
        if self._label.wordWrap():
            self._label.setMinimumWidth(min(WRAP_AT, self._label.fontMetrics().horizontalAdvance(says) + 10))
        self.setAccessibleName(says)
        if self.property("look") == look.value:
            return
        self._label.setProperty("look", look.role)
        self.setProperty("look", look.value)
        for widget in (self, self._label):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
