"""A stretch of a recording as a sequence diagram: a line for each charger and one for the CSMS, an arrow for each message."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from evsetup.diagnosis.sequence import Arrow
from evsetup.domain.text import text
from evsetup.ui import theme
from evsetup.ui.models.trace_table import LOOKS, clock
from evsetup.ui.voice import Voice

STEP, HEAD = 34, 40
MOST_LANES = 8
"""So many chargers have a line of their own; further ones share the last."""
_TIME_WIDTH, _TIP = 104, 8


class SequenceView(QAbstractScrollArea):
    """Only what is in sight is painted. Up and down choose an arrow, Enter or a click opens its message."""

    row_wanted = Signal(int)

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._arrows: list[Arrow] = []
        self._lanes: list[str] = []
        self._current = 0
        self.setAccessibleName(say(text("ui", "Sequence diagram")))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(120)
        self.setFrameShape(QFrame.Shape.NoFrame)

    @property
    def shown(self) -> list[Arrow]:
        """What it shows."""
        return self._arrows

    def show_arrows(self, arrows: Sequence[Arrow]) -> None:
        """Shows this stretch."""
        self._arrows = list(arrows)
        self._lanes = list(dict.fromkeys(arrow.charger for arrow in arrows))[:MOST_LANES]
        self._current = 0
        self._describe()
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scrolls as far as there is something."""
        self._fit()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves, or opens."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
        key = Qt.Key(event.key())
        if not self._arrows:
            super().keyPressEvent(event)
        elif key in steps:
            self._current = max(0, min(len(self._arrows) - 1, self._current + steps[key]))
            self._see()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.row_wanted.emit(self._arrows[self._current].row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Opens what is clicked."""
        place = int(event.position().y() - HEAD + self.verticalScrollBar().value()) // STEP
        if event.position().y() > HEAD and 0 <= place < len(self._arrows):
            self._current = place
            self._see()
            self.row_wanted.emit(self._arrows[place].row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The heads, the lines, and the arrows that are in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        width, height = self.viewport().width(), self.viewport().height()
        lanes = self._places(width)
        top = self.verticalScrollBar().value()
        painter.fillRect(self.viewport().rect(), tokens.colour("surface"))
        painter.setPen(QPen(tokens.colour("border"), 1))
        for x in lanes:
            painter.drawLine(QPointF(x, HEAD), QPointF(x, height))
        first = max(0, top // STEP)
        for place in range(first, min(len(self._arrows), first + height // STEP + 2)):
            self._paint(painter, place, HEAD + place * STEP - top, lanes, width)
        painter.fillRect(QRectF(0, 0, width, HEAD), tokens.colour("surface"))
        bold = painter.font()
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(tokens.colour("text"))
        names = [*(name or "?" for name in self._lanes), "CSMS"]
        room = (width - _TIME_WIDTH) / max(len(lanes), 1)
        for x, name in zip(lanes, names, strict=True):
            words = QFontMetricsF(bold).elidedText(name, Qt.TextElideMode.ElideMiddle, room - 8)
            painter.drawText(QRectF(x - room / 2, 0, room, HEAD), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def _paint(self, painter: QPainter, place: int, y: float, lanes: list[float], width: int) -> None:
        arrow, tokens = self._arrows[place], theme.current()
        if place == self._current:
            painter.fillRect(QRectF(0, y, width, STEP), tokens.colour("selection"))
        line = y + STEP - 9
        painter.setFont(theme.machine_font())
        painter.setPen(tokens.colour("secondary"))
        painter.drawText(QRectF(8, y, _TIME_WIDTH, STEP), Qt.AlignmentFlag.AlignVCenter, clock(arrow.at_us))
        painter.setFont(self.font())
        lane = min(self._lanes.index(arrow.charger) if arrow.charger in self._lanes else MOST_LANES, len(lanes) - 2)
        left, right = lanes[lane], lanes[-1]
        role = LOOKS[arrow.verdict].role if arrow.verdict else "text"
        label = arrow.label
        if arrow.silence_s:
            label = f"{label} · {self._say(text('ui', '{seconds} s later', seconds=round(arrow.silence_s)))}"
        words = QFontMetricsF(self.font()).elidedText(label, Qt.TextElideMode.ElideRight, right - left - 16)
        painter.setPen(tokens.colour(role))
        painter.drawText(QRectF(left + 8, y, right - left - 16, STEP - 10), Qt.AlignmentFlag.AlignCenter, words)
        answer = arrow.answers is not None
        style = Qt.PenStyle.DashLine if answer or not arrow.kind.is_message else Qt.PenStyle.SolidLine
        painter.setPen(QPen(tokens.colour(role if arrow.verdict else "accent"), 1.5, style))
        painter.drawLine(QPointF(left, line), QPointF(right, line))
        if arrow.kind.is_message:
            tip, back = (left, 1) if arrow.to_charger else (right, -1)
            painter.setBrush(painter.pen().color())
            painter.setPen(Qt.PenStyle.NoPen)
            ends = (QPointF(tip, line), QPointF(tip + back * _TIP, line - 4), QPointF(tip + back * _TIP, line + 4))
            painter.drawPolygon(QPolygonF(ends))

    def _places(self, width: int) -> list[float]:
        """Where the lines are: the chargers' from the left, that of the CSMS at the right."""
        count = len(self._lanes) + 1
        room = (width - _TIME_WIDTH) / count
        return [_TIME_WIDTH + room * (number + 0.5) for number in range(count)]

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, len(self._arrows) * STEP + HEAD + 8 - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(STEP)

    def _see(self) -> None:
        bar, y = self.verticalScrollBar(), self._current * STEP
        room = self.viewport().height() - HEAD - STEP
        if y < bar.value():
            bar.setValue(y)
        elif y > bar.value() + room:
            bar.setValue(y - room)
        self._describe()
        self.viewport().update()

    def _describe(self) -> None:
        if not self._arrows:
            self.setAccessibleDescription("")
            return
        arrow = self._arrows[self._current]
        way = f"CSMS → {arrow.charger}" if arrow.to_charger else f"{arrow.charger} → CSMS"
        self.setAccessibleDescription(f"{clock(arrow.at_us)} {way} {arrow.label}")
