"""Pictures for paper: a drawn signature in dark ink on nothing, and photos no finer than a printer shows them."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPen

from evsetup.report.model import PhotoLine
from evsetup.report.signatures import RATIO, Stroke

FINEST = 800
"""Pixels along the longest side of a photo on paper: 160 an inch in a column of 127 mm."""
_QUALITY = 80
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


def for_paper(photo: PhotoLine) -> bytes:
    """The photo as it is where it is small enough, else a smaller JPEG of it (any thread). A damaged one comes back as it is."""
    if max(photo.width, photo.height) <= FINEST:
        return photo.picture
    source = QBuffer()
    source.setData(photo.picture)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source)
    reader.setScaledSize(reader.size().scaled(QSize(FINEST, FINEST), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return photo.picture
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(made, "JPEG", _QUALITY)  # type: ignore[call-overload]
    return bytes(made.data().data())
