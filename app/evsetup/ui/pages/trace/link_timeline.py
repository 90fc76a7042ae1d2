"""When each charger was connected, over the whole recording: a bar for each link, a mark where one was lost or not let in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from evsetup.diagnosis.link_spans import LinkLane
from evsetup.domain.text import Text, text
from evsetup.ui import theme
from evsetup.ui.models.trace_table import clock
from evsetup.ui.voice import Voice

LANE, FOOT = 44, 32
_NAME_WIDTH, _MARGIN = 132, 16


class LinkTimeline(QAbstractScrollArea):
    """One lane a charger. A click opens the row of the link, or of the refusal, under it; up and down choose a lane."""

    row_wanted = Signal(int)

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._lanes: list[LinkLane] = []
        self._span = (0, 1)
        self._current = 0
        self.setAccessibleName(say(text("ui", "Connections over time")))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(120)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def show_lanes(self, lanes: Sequence[LinkLane], begins_us: int, ends_us: int) -> None:
        """Shows these chargers over this time."""
        self._lanes = list(lanes)
        self._span = (begins_us, max(ends_us, begins_us + 1))
        self._current = min(self._current, max(0, len(lanes) - 1))
        self._fit()
        self._describe()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scrolls as far as there is something."""
        self._fit()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Chooses a lane; Enter opens its last link."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and self._lanes:
            self._current = max(0, min(len(self._lanes) - 1, self._current + step))
            self._describe()
            self.viewport().update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._lanes:
            lane = self._lanes[self._current]
            if lane.links or lane.refused:
                self.row_wanted.emit(lane.links[-1].row if lane.links else lane.refused[-1][0])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Opens what is clicked."""
        if (row := self._row_under(event.position())) is not None:
            self.row_wanted.emit(row)

    def viewportEvent(self, event: QEvent) -> bool:
        """Says what is under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            lane = self._lane_under(event.pos().y())
            QToolTip.showText(event.globalPos(), "" if lane is None else self._say(words_of(lane)), self)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lanes that are in sight, and the two ends of the time."""
        painter = QPainter(self.viewport())
        tokens = theme.current()
        width, height = self.viewport().width(), self.viewport().height()
        top = self.verticalScrollBar().value()
        painter.fillRect(self.viewport().rect(), tokens.colour("surface"))
        for place in range(max(0, top // LANE), min(len(self._lanes), (top + height) // LANE + 1)):
            self._paint(painter, place, place * LANE - top, width)
        painter.fillRect(QRectF(0, height - FOOT, width, FOOT), tokens.colour("surface"))
        painter.setFont(theme.machine_font())
        painter.setPen(tokens.colour("secondary"))
        foot = QRectF(_NAME_WIDTH, height - FOOT, width - _NAME_WIDTH - _MARGIN, FOOT)
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(foot, vertical | Qt.AlignmentFlag.AlignLeft, clock(self._span[0]))
        painter.drawText(foot, vertical | Qt.AlignmentFlag.AlignRight, clock(self._span[1]))
        painter.end()

    def _paint(self, painter: QPainter, place: int, y: float, width: int) -> None:
        lane, tokens = self._lanes[place], theme.current()
        if place == self._current and self.hasFocus():
            painter.fillRect(QRectF(0, y, width, LANE), tokens.colour("selection"))
        painter.setFont(self.font())
        painter.setPen(tokens.colour("text"))
        name = QFontMetricsF(self.font()).elidedText(
            lane.charger or "?", Qt.TextElideMode.ElideMiddle, _NAME_WIDTH - 16
        )
        painter.drawText(QRectF(8, y, _NAME_WIDTH, LANE), Qt.AlignmentFlag.AlignVCenter, name)
        middle = y + LANE / 2
        painter.setPen(QPen(tokens.colour("border"), 1))
        painter.drawLine(QPointF(_NAME_WIDTH, middle), QPointF(width - _MARGIN, middle))
        painter.setPen(Qt.PenStyle.NoPen)
        for link in lane.links:
            left, right = self._x(link.begins_us, width), self._x(link.ends_us, width)
            painter.setBrush(tokens.colour("accent"))
            painter.drawRect(QRectF(left, middle - 6, max(2.0, right - left), 12))
            if link.code not in {"", "1000", "1001"}:
                painter.setBrush(tokens.colour("problem"))
                painter.drawRect(QRectF(right - 1.5, middle - 12, 3, 24))
        painter.setBrush(tokens.colour("warning"))
        for _, at_us, _ in lane.refused:
            painter.drawEllipse(QPointF(self._x(at_us, width), middle), 4, 4)

    def _x(self, at_us: int, width: int) -> float:
        begins, ends = self._span
        return _NAME_WIDTH + (width - _NAME_WIDTH - _MARGIN) * (at_us - begins) / (ends - begins)

    def _lane_under(self, y: float) -> LinkLane | None:
        place = int(y + self.verticalScrollBar().value()) // LANE
        return self._lanes[place] if 0 <= place < len(self._lanes) and y < self.viewport().height() - FOOT else None

    def _row_under(self, at: QPointF) -> int | None:
        lane = self._lane_under(at.y())
        if lane is None:
            return None
        width = self.viewport().width()
        for row, at_us, _ in lane.refused:
            if abs(self._x(at_us, width) - at.x()) <= 5:
                return row
        begins = [self._x(link.begins_us, width) for link in lane.links]
        place = bisect_right(begins, at.x() + 2) - 1
        return lane.links[place].row if place >= 0 else None

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, len(self._lanes) * LANE + FOOT - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(LANE)

    def _describe(self) -> None:
        self.setAccessibleDescription(self._say(words_of(self._lanes[self._current])) if self._lanes else "")


def words_of(lane: LinkLane) -> Text:
    """What a lane shows, in words."""
    return text(
        "ui",
        "{charger}: {links} connections, {losses} lost, {refused} times not let in",
        charger=lane.charger or "?",
        links=len(lane.links),
        losses=lane.losses,
        refused=len(lane.refused),
    )
