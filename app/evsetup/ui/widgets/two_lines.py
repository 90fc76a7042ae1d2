"""Draws a cell of two lines: a machine's name, and beneath it what it means; what does not fit ends in an ellipsis."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from evsetup.ui import theme

_MARGIN, _GAP = 8, 1


class TwoLines(QStyledItemDelegate):
    """The first line is the cell's text in its own font; the second comes from ``role``."""

    def __init__(self, role: int) -> None:
        super().__init__()
        self._role = role

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws the cell's background as ever, then the lines."""
        self.initStyleOption(option, index)
        item: Any = option  # the binding's stubs leave its fields out
        name, below = item.text, str(index.data(self._role) or "")
        item.text = ""
        QApplication.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, item.widget)
        room: QRect = item.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        small = _small(item.widget.font())
        upper, lower = QFontMetrics(item.font), QFontMetrics(small)
        height = upper.height() + (lower.height() + _GAP if below else 0)
        top = room.y() + max(0, (room.height() - height) // 2)
        tokens = theme.current()
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setFont(item.font)
        painter.setPen(tokens.colour("text"))
        line = QRect(room.x(), top, room.width(), upper.height())
        painter.drawText(line, leading, upper.elidedText(name, Qt.TextElideMode.ElideMiddle, room.width()))
        if below:
            painter.setFont(small)
            painter.setPen(tokens.colour("secondary"))
            line = QRect(room.x(), top + upper.height() + _GAP, room.width(), lower.height())
            painter.drawText(line, leading, lower.elidedText(below, Qt.TextElideMode.ElideRight, room.width()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for both lines."""
        return QSize(120, row_height())


def row_height() -> int:
    """How high a row of two lines is; Gurmukhi is never clipped."""
    both = QFontMetrics(theme.machine_font()).height() + QFontMetrics(_small(QApplication.font())).height()
    return max(48, round(both * 1.25) + _GAP)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(theme.current().points["small"])
    return small
