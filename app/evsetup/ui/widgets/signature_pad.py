"""A field to sign in, with mouse, finger or pen; its strokes as numbers from 0 to 1."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from evsetup.report.signatures import RATIO, Stroke

_PAPER, _INK, _LINE = Qt.GlobalColor.white, Qt.GlobalColor.black, Qt.GlobalColor.gray
_WIDE = 560
_MOST_POINTS = 5000


class SignaturePad(QWidget):
    """White like paper in every theme: so it is printed. ``changed`` tells of each stroke that ends."""

    changed = Signal()

    def __init__(self, says: str) -> None:
        super().__init__()
        self._strokes: list[list[QPointF]] = []
        self.setFixedSize(QSize(_WIDE, round(_WIDE / RATIO)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(says)
        # A finger comes as mouse events: Qt makes them of touches that nobody takes.

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """What was drawn, each point within 0 and 1."""
        return tuple(
            tuple((point.x() / self.width(), point.y() / self.height()) for point in stroke) for stroke in self._strokes
        )

    def clear(self) -> None:
        """An empty field."""
        self._strokes = []
        self.update()
        self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a stroke."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._strokes.append([])
            self._add(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on with it."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._strokes:
            self._add(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends it."""
        if event.button() is Qt.MouseButton.LeftButton and self._strokes:
            self.changed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper, a line to sign on, and the ink."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), _PAPER)
        painter.setPen(QPen(_LINE, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        base = round(self.height() * 0.78)
        painter.drawLine(24, base, self.width() - 24, base)
        painter.setPen(QPen(_INK, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        for stroke in self._strokes:
            painter.drawPolyline(stroke) if len(stroke) > 1 else painter.drawPoints(stroke)
        painter.end()

    def _add(self, event: QMouseEvent) -> None:
        if sum(map(len, self._strokes)) < _MOST_POINTS:
            at = event.position()
            inside = QPointF(min(max(at.x(), 0), self.width()), min(max(at.y(), 0), self.height()))
            self._strokes[-1].append(inside)
            self.update()
