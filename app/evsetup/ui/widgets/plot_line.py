"""One line of a plot in the units of its data: column by column, and only ever added to. A transform puts it on the screen."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF

from evsetup.commissioning.live.samples import Envelope, SampleStore, Series

_SPARE = 4
"""So many times more points than are shown may stand in a line before it is made anew."""


class PlotLine:
    """The finished columns of one series: x is the number of the column, y the value, lowest and highest of each."""

    def __init__(self, series: Series) -> None:
        self.series = series
        self.points = QPolygonF()
        self._of: tuple[int, float] | None = None
        self._first = self._next = 0

    def finish(self, store: SampleStore, step_s: float, first: int, last: int) -> Envelope:
        """Takes over the columns before ``last``; those before ``first`` need not be kept. Gives the envelope that it is made of."""
        envelope = store.envelope(self.series, step_s, first * step_s)
        if (
            self._of != (id(store), step_s)
            or first < self._first
            or self.points.size() > _SPARE * 2 * (last - first + 1)
        ):
            self._of, self._first, self._next, self.points = (id(store), step_s), first, first, QPolygonF()
        place = envelope.since(max(self._next, first) * step_s)
        while place < len(envelope.numbers) and (number := envelope.numbers[place]) < last:
            low, high = envelope.lows[place], envelope.highs[place]
            self.points.append(QPointF(number, low))
            if high != low:
                self.points.append(QPointF(number, high))
            self._next, place = number + 1, place + 1
        return envelope
