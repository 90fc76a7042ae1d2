"""Named steps from top to bottom; a step can be opened once it was reached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from evsetup.ui import theme
from evsetup.ui.icons import pixmap


class Mark(Enum):
    """How a step stands in the list."""

    DONE = "done"
    CURRENT = "current"
    OPEN = "open"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class StepItem:
    """One step: ``key`` is given back when it is chosen, ``spoken`` is its name with its state."""

    key: str
    title: str
    mark: Mark
    spoken: str


class StepButton(QPushButton):
    """One step: a circle with its number or a tick, and its name."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stepItem")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self._number = 0
        self._mark = Mark.LOCKED

    def show_step(self, number: int, item: StepItem) -> None:
        """Shows a step."""
        self._number, self._mark = number, item.mark
        self.setText(item.title)
        self.setAccessibleName(item.spoken)
        self.setChecked(item.mark is Mark.CURRENT)
        self.setEnabled(item.mark is not Mark.LOCKED)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the circle beside the name, in bold."""
        font = self.font()
        font.setBold(True)
        width = QFontMetrics(font).horizontalAdvance(self.text())
        return QSize(width + 76, 40)

    def minimumSizeHint(self) -> QSize:
        """The same: a step's name is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button's frame, then circle and name."""
        tokens = theme.current()
        words = self.text()
        self.blockSignals(True)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(tokens.colour("focus" if self.hasFocus() else "border"), 2 if self.hasFocus() else 1))
            painter.setBrush(tokens.colour("surface"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        centre = self.height() / 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - 34 if mirrored else 12
        circle = QRectF(left, centre - 11, 22, 22)
        self._draw_circle(painter, circle)
        role = {Mark.LOCKED: "secondary", Mark.CURRENT: "text"}.get(self._mark, "text")
        painter.setPen(tokens.colour(role))
        font = self.font()
        font.setBold(self._mark is Mark.CURRENT)
        painter.setFont(font)
        room = QRectF(8 if mirrored else 46, 0, self.width() - 54, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
        self.blockSignals(False)
        event.accept()

    def _draw_circle(self, painter: QPainter, circle: QRectF) -> None:
        tokens = theme.current()
        if self._mark is Mark.DONE:
            painter.drawPixmap(circle.toRect(), pixmap("ok", "ok", 22, self.devicePixelRatioF()))
            return
        current = self._mark is Mark.CURRENT
        painter.setPen(QPen(tokens.colour("accent" if current else "control_border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        font.setBold(current)
        painter.setFont(font)
        painter.setPen(tokens.colour("accent" if current else "secondary"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StepList(QWidget):
    """The steps; ``chosen`` gives the key of a step that was reached before."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addStretch(1)
        self._buttons: list[StepButton] = []
        self._keys: list[str] = []

    def show_steps(self, items: Sequence[StepItem]) -> None:
        """Shows these steps, numbered from 1."""
        while len(self._buttons) < len(items):
            button = StepButton()
            button.clicked.connect(self._choose)
            self._layout.insertWidget(len(self._buttons), button)
            self._buttons.append(button)
        self._keys = [item.key for item in items]
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(items))
            if place < len(items):
                button.show_step(place + 1, items[place])

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, StepButton):
            button.setChecked(button._mark is Mark.CURRENT)
            self.chosen.emit(self._keys[self._buttons.index(button)])
