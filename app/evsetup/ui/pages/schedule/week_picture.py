"""A week as a picture: a band for each day, as high as its limit; the charger's own answer drawn over it.

Hours are chosen by dragging, or by arrow keys (Shift widens, Home and End go to the ends of the day); Return sets them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from evsetup.domain.schedule import MINUTES_A_DAY, Schedule, clock_words
from evsetup.domain.schedule_words import day_word, days_word, hours_of
from evsetup.domain.text import text
from evsetup.ui import theme
from evsetup.ui.models.schedule import ScheduleView, Stretch, differing_on_week, highest_watts, told_on_week
from evsetup.ui.voice import Voice

SLOT = 30
"""Minutes that one step of the keyboard or the mouse is."""
_SLOTS = MINUTES_A_DAY // SLOT
_ROW, _GAP, _SCALE = 34, 4, 22


@dataclass(frozen=True, slots=True)
class Choice:
    """Days ``first`` to ``last`` and slots ``start`` to ``end`` (both in it), from the corner where it was begun to where it is."""

    first: int = 0
    start: int = 0
    last: int = 0
    end: int = 0

    @property
    def days(self) -> frozenset[int]:
        """The days."""
        return frozenset(range(min(self.first, self.last), max(self.first, self.last) + 1))

    @property
    def minutes(self) -> tuple[int, int]:
        """From and to, in minutes of the day."""
        return min(self.start, self.end) * SLOT, (max(self.start, self.end) + 1) * SLOT


class WeekPicture(QWidget):
    """``chosen`` tells which hours are marked (days, from, to); ``set_wanted`` that Return was pressed, ``reset_wanted`` Delete."""

    chosen = Signal(object, int, int)
    set_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._view = ScheduleView()
        self._told: tuple[Stretch, ...] = ()
        self._different: tuple[Stretch, ...] = ()
        self.choice = Choice()
        self._top = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say(text("ui", "The week")))

    def sizeHint(self) -> QSize:
        """Seven bands and a scale."""
        return QSize(640, 7 * (_ROW + _GAP) + _SCALE)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(320, self.sizeHint().height())

    def show_view(self, view: ScheduleView) -> None:
        """Draws this schedule, and the answer over it."""
        self._view = view
        if (schedule := view.schedule) is not None:
            self._told = told_on_week(view.told, schedule) if view.told is not None else ()
            self._different = differing_on_week(view.different, schedule)
            told_top = max((one.watts or 0.0 for one in self._told), default=0.0)
            self._top = max(float(highest_watts(schedule)), told_top)
        self._describe()
        self.update()

    def choose(self, choice: Choice) -> None:
        """Marks these hours."""
        self.choice = choice
        self._describe()
        self.chosen.emit(choice.days, *choice.minutes)
        self.update()

    # -- by hand -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the mark; with Shift they widen it."""
        wider = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        now = self.choice
        match event.key():
            case Qt.Key.Key_Left:
                now = replace(now, end=max(0, now.end - 1))
            case Qt.Key.Key_Right:
                now = replace(now, end=min(_SLOTS - 1, now.end + 1))
            case Qt.Key.Key_Home:
                now = replace(now, end=0)
            case Qt.Key.Key_End:
                now = replace(now, end=_SLOTS - 1)
            case Qt.Key.Key_Up:
                now = replace(now, last=max(0, now.last - 1))
            case Qt.Key.Key_Down:
                now = replace(now, last=min(6, now.last + 1))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.set_wanted.emit()
                return
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.reset_wanted.emit()
                return
            case _:
                super().keyPressEvent(event)
                return
        self.choose(now if wider else Choice(now.last, now.end, now.last, now.end))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a mark."""
        day, slot = self._place(event.position())
        self.choose(Choice(day, slot, day, slot))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Widens it."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            day, slot = self._place(event.position())
            self.choose(replace(self.choice, last=day, end=slot))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the mark."""
        super().focusInEvent(event)
        self.update()

    def place_of(self, day: int, minute: int) -> QPointF:
        """Where a minute of a day is, in the middle of its band."""
        return QPointF(self._x(minute) + 1, self._row(day).center().y())

    # -- drawing -------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Scale, days, answer, differences, mark."""
        if (schedule := self._view.schedule) is None:
            return
        painter = QPainter(self)
        font = self.font()
        font.setPointSizeF(theme.current().points["small"])
        painter.setFont(theme.tabular(font))
        self._paint_scale(painter)
        for day in range(7):
            self._paint_day(painter, schedule, day)
        self._paint_answer(painter)
        for day in range(7):
            self._paint_words(painter, schedule, day)
        self._paint_mark(painter)

    def _paint_scale(self, painter: QPainter) -> None:
        tokens, metrics = theme.current(), painter.fontMetrics()
        painter.setPen(tokens.colour("secondary"))
        every = 3 if self._x(180) - self._x(0) > metrics.horizontalAdvance("00:00") + 8 else 6
        for hour in range(0, 25, every):
            word = clock_words(hour * 60)
            width = metrics.horizontalAdvance(word)
            left = min(self._x(hour * 60) - (width / 2 if hour else 0), self.width() - width)
            painter.drawText(QRectF(left, 0, width + 2, _SCALE), Qt.AlignmentFlag.AlignVCenter, word)

    def _paint_day(self, painter: QPainter, schedule: Schedule, day: int) -> None:
        tokens, row = theme.current(), self._row(day)
        painter.setPen(tokens.colour("text"))
        name = QRectF(0, row.top(), self._left() - 6, row.height())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, self._say(day_word(day)))
        painter.fillRect(row, tokens.colour("unknown_tint"))
        for hours in hours_of(schedule, day):
            watts = float(hours.limit.watts(schedule.supply))
            left, right = self._x(hours.start), self._x(hours.end)
            high = row.height() * watts / self._top
            bar = QRectF(left, row.bottom() - high, right - left, high)
            painter.fillRect(bar, tokens.colour("selection"))
            painter.setPen(QPen(tokens.colour("accent"), 1))
            painter.drawLine(bar.topLeft(), bar.topRight())
            painter.drawLine(QPointF(left, row.top()), QPointF(left, row.bottom()))
        self._paint_prices(painter, schedule, day, row)

    def _paint_words(self, painter: QPainter, schedule: Schedule, day: int) -> None:
        """The limits, over everything else, on a ground of their own where the answer differs."""
        tokens, row = theme.current(), self._row(day)
        for hours in hours_of(schedule, day):
            left, right = self._x(hours.start), self._x(hours.end)
            words = self._say(text("ui", "off")) if hours.limit.is_off else str(hours.limit)
            width = painter.fontMetrics().horizontalAdvance(words) + 6
            if width + 4 > right - left:
                continue
            high = painter.fontMetrics().height()
            place = QRectF(left + 2, row.center().y() - high / 2, width, high)
            if any(one.day == day and one.start < hours.end and one.end > hours.start for one in self._different):
                painter.fillRect(place, tokens.colour("surface"))
            painter.setPen(tokens.colour("secondary" if hours.limit.is_off else "text"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_prices(self, painter: QPainter, schedule: Schedule, day: int, row: QRectF) -> None:
        """A thin strip at the foot of the day: the cheapest hours and the dearest."""
        if not schedule.prices:
            return
        tokens = theme.current()
        cheapest, dearest = (edge(step.per_kwh for step in schedule.prices) for edge in (min, max))
        for step in schedule.prices:
            role = "ok" if step.per_kwh == cheapest else "warning" if step.per_kwh == dearest else "info"
            overnight = step.end <= step.start
            parts = [(step.start, MINUTES_A_DAY if overnight else step.end)] if day in step.days else []
            if overnight and (day - 1) % 7 in step.days:
                parts.append((0, step.end))
            for start, end in parts:
                strip = QRectF(self._x(start), row.bottom() - 3, self._x(end) - self._x(start), 3)
                painter.fillRect(strip, tokens.colour(role))

    def _paint_answer(self, painter: QPainter) -> None:
        tokens = theme.current()
        for one in self._different:
            row = self._row(one.day)
            place = QRectF(self._x(one.start), row.top(), self._x(one.end) - self._x(one.start), row.height())
            painter.fillRect(place, QBrush(tokens.colour("problem"), Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(tokens.colour("problem"), 1))
            painter.drawRect(place)
        painter.setPen(QPen(tokens.colour("text"), 2, Qt.PenStyle.DotLine))
        for one in self._told:
            row = self._row(one.day)
            y = row.bottom() - max(1.0, row.height() * (one.watts or 0.0) / self._top - 1)
            painter.drawLine(QPointF(self._x(one.start), y), QPointF(self._x(one.end), y))

    def _paint_mark(self, painter: QPainter) -> None:
        tokens = theme.current()
        start, end = self.choice.minutes
        top, bottom = self._row(min(self.choice.days)), self._row(max(self.choice.days))
        place = QRectF(QPointF(self._x(start), top.top()), QPointF(self._x(end), bottom.bottom()))
        painter.setPen(QPen(tokens.colour("focus"), 2 if self.hasFocus() else 1))
        painter.drawRect(place.adjusted(1, 1, -1, -1))

    # -- places --------------------------------------------------------------------------------------------------------

    def _left(self) -> float:
        metrics = self.fontMetrics()
        return max(metrics.horizontalAdvance(self._say(day_word(day))) for day in range(7)) + 10

    def _x(self, minute: float) -> float:
        return self._left() + (self.width() - self._left() - 2) * minute / MINUTES_A_DAY

    def _row(self, day: int) -> QRectF:
        top = _SCALE + day * (_ROW + _GAP)
        return QRectF(self._x(0), top, self._x(MINUTES_A_DAY) - self._x(0), _ROW)

    def _place(self, at: QPointF) -> tuple[int, int]:
        day = int((at.y() - _SCALE) // (_ROW + _GAP))
        width = max(1.0, self._x(MINUTES_A_DAY) - self._x(0))
        slot = int((at.x() - self._x(0)) / width * _SLOTS)
        return min(6, max(0, day)), min(_SLOTS - 1, max(0, slot))

    def _describe(self) -> None:
        start, end = self.choice.minutes
        hours = f"{clock_words(start)}–{clock_words(end)}"
        self.setAccessibleDescription(
            self._say(text("ui", "Marked: {days} {hours}", days=days_word(self.choice.days), hours=hours))
        )
