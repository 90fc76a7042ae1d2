"""A QR code, large, in black on white whatever the theme: scanners need it so."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evsetup.cards.qr_code import QUIET_ZONE, Dots

_LEAST_SIDE = 420
_LEAST_DOT = 3


class QrView(QWidget):
    """Draws ``Dots`` as large as there is room; each dot is a whole number of pixels."""

    def __init__(self, dots: Dots, name: str) -> None:
        super().__init__()
        self._dots = dots
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        side = max(_LEAST_SIDE, (dots.size + 2 * QUIET_ZONE) * _LEAST_DOT)
        self.setMinimumSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The code in the middle, with its white edge."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        across = self._dots.size + 2 * QUIET_ZONE
        # Whole device pixels: a dot of half a pixel is grey, and grey is what scanners stumble over.
        dot = max(1, int(min(self.width(), self.height()) * ratio / across)) / ratio
        side = dot * across
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        target = QRect(round(left), round(top), round(side), round(side))
        painter.drawImage(target, picture_of(self._dots))
        painter.end()


def picture_of(dots: Dots, scale: int = 1) -> QImage:
    """The code with its white edge, each dot ``scale`` pixels wide and high."""
    across = dots.size + 2 * QUIET_ZONE
    picture = QImage(across, across, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    black = 0xFF000000
    for y, line in enumerate(dots.rows):
        for x, dark in enumerate(line):
            if dark:
                picture.setPixel(x + QUIET_ZONE, y + QUIET_ZONE, black)
    return picture if scale == 1 else picture.scaled(across * scale, across * scale)
