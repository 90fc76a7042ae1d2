"""Power and limit over the last minutes: a line of one pixel, at most ten pictures a second."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from evsetup.ui import theme

Point = tuple[float, float]
"""Seconds since the start, kilowatt."""


class PowerPlot(QWidget):
    """Two stepped lines, power and limit, with a scale in kW and seconds."""

    FRAME_MS = 100

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._power: Sequence[Point] = ()
        self._limit: Sequence[Point] = ()
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(self.FRAME_MS)
        self._pace.timeout.connect(self.update)

    def sizeHint(self) -> QSize:
        """A flat picture."""
        return QSize(480, 180)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(240, 120)

    def show_points(self, power: Sequence[Point], limit: Sequence[Point]) -> None:
        """Shows these points, drawn within ``FRAME_MS``."""
        self._power, self._limit = power, limit
        if not self._pace.isActive():
            self._pace.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Scale, limit, power."""
        painter = QPainter(self)
        tokens = theme.current()
        font = self.font()
        font.setPointSizeF(tokens.points["small"])
        painter.setFont(theme.tabular(font))
        height = painter.fontMetrics().height()
        left = painter.fontMetrics().horizontalAdvance("00.0 kW") + 8
        room = QRectF(left, 6, self.width() - left - 4, self.height() - height - 14)
        top = _round_up(max((kw for _, kw in (*self._power, *self._limit)), default=0.0))
        span = max(60.0, max((s for s, _ in (*self._power, *self._limit)), default=0.0))
        for share in range(5):
            y = room.bottom() - room.height() * share / 4
            painter.setPen(QPen(tokens.colour("border"), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(tokens.colour("secondary"))
            place = QRectF(0, y - height / 2, left - 8, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, f"{top * share / 4:.1f} kW")
        foot = QRectF(room.left(), room.bottom() + 6, room.width(), height)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, "0 s")
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, f"{span:.0f} s")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("secondary"), 1, Qt.PenStyle.DashLine))
        painter.drawPolyline(_line(_stepped(self._limit, span), room, span, top))
        painter.setPen(QPen(tokens.colour("accent"), 1))
        painter.drawPolyline(_line(_thinned(self._power, int(room.width())), room, span, top))


def _round_up(kw: float) -> float:
    return next((nice for nice in (2.0, 4.0, 8.0, 12.0, 16.0, 24.0, 48.0, 100.0, 200.0) if kw <= nice), 400.0)


def _stepped(points: Sequence[Point], span: float) -> list[Point]:
    stepped: list[Point] = []
    for at, kw in points:
        if stepped:
            stepped.append((at, stepped[-1][1]))
        stepped.append((at, kw))
    if stepped:
        stepped.append((span, stepped[-1][1]))
    return stepped


def _thinned(points: Sequence[Point], columns: int) -> Sequence[Point]:
    """At most two points a pixel column."""
    stride = max(1, len(points) // max(1, 2 * columns))
    return points if stride == 1 else [*points[::stride], points[-1]]


def _line(points: Sequence[Point], room: QRectF, span: float, top: float) -> QPolygonF:
    return QPolygonF(
        [QPointF(room.left() + room.width() * s / span, room.bottom() - room.height() * kw / top) for s, kw in points]
    )
