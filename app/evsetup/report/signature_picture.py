"""A drawn signature as a picture: dark ink on nothing, of the same proportions as the field in which it was drawn."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from evsetup.report.signatures import RATIO, Stroke

_HIGH = 240
_INK = QColor("#17212B")


def drawn(strokes: tuple[Stroke, ...]) -> bytes:
    """The strokes as PNG (any thread)."""
    wide = round(_HIGH * RATIO)
    image = QImage(wide, _HIGH, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_INK, 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    for stroke in strokes:
        points = [QPointF(x * wide, y * _HIGH) for x, y in stroke]
        painter.drawPolyline(points) if len(points) > 1 else painter.drawPoints(points)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
