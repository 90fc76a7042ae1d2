"""Own SVG icons, tinted from the palette when they are drawn."""

from __future__ import annotations

from functools import cache

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
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, *, off: str = "secondary", on: str = "text", disabled: str = "disabled", size: int = 24) -> QIcon:
    """An icon for a button: colour roles when it is off, on (checked) and disabled."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    made = QIcon()
    for mode, state, role in (
        (QIcon.Mode.Normal, QIcon.State.Off, off),
        (QIcon.Mode.Normal, QIcon.State.On, on),
        (QIcon.Mode.Disabled, QIcon.State.Off, disabled),
    ):
        made.addPixmap(pixmap(name, role, size, ratio), mode, state)
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
