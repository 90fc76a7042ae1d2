"""Labels: plain text only, in the few sizes of the type scale."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from evsetup.ui import theme


def words(content: str = "", kind: str = "body", *, wrap: bool = False) -> QLabel:
    """A label; ``kind`` is a size of ``evsetup.qss`` (title, section, strong, secondary, small, heading, reading …)."""
    label = QLabel(content)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    if kind == "reading":
        label.setFont(theme.tabular(label.font()))
    if wrap:
        label.setWordWrap(True)
        policy = label.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    return label


def selectable(label: QLabel, says: str) -> QLabel:
    """``label``, with words that can be marked and copied by mouse; ``says`` is its name for screen readers."""
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setAccessibleName(says)
    return label
