"""Own SVG icons, tinted from the palette when they are drawn."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from evsetup.resources import resource
from evsetup.ui import theme


def pixmap(name: str, role: str, size: int, ratio: float) -> QPixmap:
    """``resources/icons/<name>.svg`` in the colour of ``role``, ``size`` logical pixels wide and high."""
    return _pixmap(name, theme.current().colours[role], size, ratio)


@cache
def _folder() -> Path:
    return resource("icons")


@cache
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    source = (_folder() / f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, *, off: str = "secondary", on: str = "", size: int = 24) -> QIcon:
    """An icon for a button: colour roles when it is off and, where it can be checked, on."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    made = QIcon(pixmap(name, off, size, ratio))
    if on:
        made.addPixmap(pixmap(name, on, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


class IconLabel(QWidget):
    """An icon that follows the theme. It says nothing by itself: the word stands beside it."""

    def __init__(self, name: str = "unknown", role: str = "secondary", size: int = 20) -> None:
        super().__init__()
        self._name, self._role, self._size = name, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(QSize(size, size))

    def show_icon(self, name: str, role: str) -> None:
        """Shows another icon or colour."""
        if (name, role) != (self._name, self._role):
            self._name, self._role = name, role
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the tinted icon."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, pixmap(self._name, self._role, self._size, self.devicePixelRatioF()))
