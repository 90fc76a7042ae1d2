"""The scale of a plot: three lines with their values, and a top that people like to read."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from evsetup.ui import theme

_NICE = (1.0, 2.0, 4.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 64.0, 100.0, 200.0, 400.0, 800.0)


def round_up(top: float) -> float:
    """The end of the scale for values up to ``top``."""
    return next((nice for nice in _NICE if top <= nice), ceil(top / 1000) * 1000.0)


def draw_scale(painter: QPainter, room: QRectF, top: float, unit: str) -> None:
    """Lines at nothing, half and ``top``, each with its value at the left of ``room``."""
    tokens, height = theme.current(), painter.fontMetrics().height()
    for share in (0.0, 0.5, 1.0):
        y = room.bottom() - room.height() * share
        painter.setPen(QPen(tokens.colour("border"), 1))
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        painter.setPen(tokens.colour("secondary"))
        place = QRectF(0, y - height / 2, room.left() - 8, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, f"{top * share:g} {unit}")
