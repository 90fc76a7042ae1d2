"""A field with its name before it, in one line."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from evsetup.ui.widgets.card import row
from evsetup.ui.widgets.words import words


def named(name: str, field: QWidget) -> QWidget:
    """A field with its name before it."""
    field.setAccessibleName(name)
    if isinstance(field, QComboBox) and (line := field.lineEdit()) is not None:
        line.setAccessibleName(name)
    pair = QWidget()
    layout = row(words(name, "small"), field)
    layout.setContentsMargins(0, 0, 4, 0)
    pair.setLayout(layout)
    return pair
