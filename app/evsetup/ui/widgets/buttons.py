"""Buttons: one primary a page, plain ones beside it, quiet ones inside cards, icon-only ones with a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from evsetup.ui.icons import icon


def button(words: str, clicked: Callable[[], object] | None = None, *, kind: str = "") -> QPushButton:
    """A push button; ``kind`` is empty, ``primary`` or ``quiet``."""
    made = QPushButton(words)
    made.setAutoDefault(False)
    if kind:
        made.setProperty(kind, True)
    if clicked is not None:
        made.clicked.connect(lambda: clicked())
    return made


def icon_button(name: str, says: str, clicked: Callable[[], object] | None = None) -> QPushButton:
    """A button that is only an icon: ``says`` is its name for screen readers and its tool tip."""
    made = button("", clicked, kind="tool")
    made.setIcon(icon(name))
    made.setIconSize(QSize(20, 20))
    made.setAccessibleName(says)
    made.setToolTip(says)
    return made
