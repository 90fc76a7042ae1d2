"""Power and currents over hours: lowest and highest of each pixel column, at most ten pictures a second.

What has passed is drawn once into a picture and copied from then on; only the newest stretch is drawn each time. Lines are one pixel,
not smoothed: a column of a day holds dozens of samples, and every peak of them shows.
"""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from evsetup.commissioning.live.samples import SampleStore, Series, step_of
from evsetup.ui import theme
from evsetup.ui.widgets.plot_line import PlotLine
from evsetup.ui.widgets.plot_scale import draw_scale, round_up

POWER, CURRENT = (Series.POWER,), (Series.L3, Series.L2, Series.L1, Series.LIMIT)
"""What the upper and the lower half show; what comes last lies on top."""

PENS = {
    Series.POWER: ("accent", Qt.PenStyle.SolidLine),
    Series.L1: ("accent", Qt.PenStyle.SolidLine),
    Series.L2: ("info", Qt.PenStyle.DashLine),
    Series.L3: ("warning", Qt.PenStyle.DotLine),
    Series.LIMIT: ("secondary", Qt.PenStyle.DashDotLine),
}
"""The colour role and the pattern of each line: colour alone says nothing."""

_UNITS = {POWER: ("kW", 1000.0), CURRENT: ("A", 1.0)}


class LivePlot(QWidget):
    """Two pictures over one time: kilowatts above, amperes below. ``start`` and ``end`` stand under the two ends of the time."""

    FRAME_MS = 100

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._store = SampleStore()
        self._lines = {series: PlotLine(series) for series in Series}
        self._now = self._span = self._step = self._end = 1.0
        self._labels = ("", "")
        self._picture = QPixmap()
        self._drawn: object = None
        self._tops = dict.fromkeys(_UNITS, 1.0)
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(self.FRAME_MS)
        self._pace.timeout.connect(self.update)

    def sizeHint(self) -> QSize:
        """A flat picture."""
        return QSize(640, 260)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(280, 220)

    def show_samples(self, store: SampleStore, now: float, span_s: float, start: str, end: str) -> None:
        """Shows the ``span_s`` seconds before ``now`` (on the clock of ``store``), within ``FRAME_MS``."""
        self._store, self._now, self._span, self._labels = store, now, span_s, (start, end)
        if not self._pace.isActive():
            self._pace.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What has passed, as it was drawn; then the newest stretch."""
        rooms = self._rooms()
        self._step = step_of(self._span / max(1.0, rooms[POWER].width()))
        column = floor(self._now / self._step)
        self._end = (column + 1) * self._step
        look = (self.size(), self.devicePixelRatioF(), theme.current(), self._span, self._labels)
        tops = {shown: self._top(shown) for shown in _UNITS}
        if (key := (look, column, id(self._store), tops)) != self._drawn:
            self._drawn, self._tops = key, tops
            self._draw(rooms, column)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        for shown, room in rooms.items():
            for series in shown:
                self._draw_newest(painter, series, room, self._on_screen(room, tops[shown]), column)

    def _rooms(self) -> dict[tuple[Series, ...], QRectF]:
        line, left = self.fontMetrics().height(), self.fontMetrics().horizontalAdvance("0000 kW") + 8
        half, width = (self.height() - line * 2.5 - 24) / 2, max(1.0, self.width() - left - 4.0)
        lower = QRectF(left, 8 + half + line + 8, width, half)
        return {POWER: QRectF(left, 8, width, half), CURRENT: lower}

    def _top(self, shown: tuple[Series, ...]) -> float:
        """The upper end of the scale, in the unit of the samples."""
        highest, unit = 0.0, _UNITS[shown][1]
        for series in shown:
            envelope = self._store.envelope(series, self._step, self._end - self._span)
            told = envelope.highs[envelope.since(self._end - self._span) :]
            highest = max(highest, max(told, default=0.0), self._store.newest(series) or 0.0)
        return round_up(highest * 1.05 / unit) * unit

    def _on_screen(self, room: QRectF, top: float) -> QTransform:
        """From (column, value) to pixels."""
        wide, high = self._step * room.width() / self._span, room.height() / top
        return QTransform(wide, 0, 0, -high, room.right() - self._end / self._step * wide, room.bottom())

    def _draw(self, rooms: dict[tuple[Series, ...], QRectF], column: int) -> None:
        ratio = self.devicePixelRatioF()
        self._picture = QPixmap(self.size() * ratio)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        painter, font = QPainter(self._picture), self.font()
        font.setPointSizeF(theme.current().points["small"])
        painter.setFont(theme.tabular(font))
        for shown, room in rooms.items():
            draw_scale(painter, room, self._tops[shown] / _UNITS[shown][1], _UNITS[shown][0])
            for series in shown:
                line = self._lines[series]
                line.finish(self._store, self._step, floor((self._end - self._span) / self._step), column)
                painter.setClipRect(room.adjusted(0, -1, 1, 1))
                painter.setPen(_pen(series))
                painter.setTransform(self._on_screen(room, self._tops[shown]))
                painter.drawPolyline(line.points)
                painter.resetTransform()
            painter.setClipping(False)
        foot = QRectF(room.left(), room.bottom() + 4, room.width(), painter.fontMetrics().height())
        painter.setPen(theme.current().colour("secondary"))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, self._labels[0])
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, self._labels[1])

    def _draw_newest(self, painter: QPainter, series: Series, room: QRectF, place: QTransform, column: int) -> None:
        """From the last finished column to what holds now; a charger that says nothing more leaves its line where it ended."""
        at, value = self._store.last_at, self._store.newest(series)
        if at is None or value is None or at <= self._end - self._span:
            return
        envelope, points = self._store.envelope(series, self._step, self._end - self._span), self._lines[series].points
        stretch = [points.last()] if not points.isEmpty() else []
        if envelope.numbers and envelope.numbers[-1] >= column:
            stretch += [QPointF(envelope.numbers[-1], end[-1]) for end in (envelope.lows, envelope.highs)]
        stretch += [QPointF(at / self._step, value), QPointF(at / self._step + 1, value)]
        painter.setClipRect(room.adjusted(0, -1, 1, 1))
        painter.setPen(_pen(series))
        painter.drawPolyline(place.map(QPolygonF(stretch)))


def _pen(series: Series) -> QPen:
    role, pattern = PENS[series]
    pen = QPen(theme.current().colour(role), 1, pattern)
    pen.setCosmetic(True)
    return pen
