"""Power, current and limit over hours, in compact arrays: bounded, one row a second, ready to be drawn in columns.

A row is finished once the next one has begun; only finished rows are in an envelope, so an envelope is only ever added to.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from enum import Enum
from math import ceil, floor, inf, isfinite, isnan, nan
from typing import Final

HOURS: Final = 8
MOST: Final = HOURS * 3600
"""Rows that are kept: eight hours of one a second."""

ROW_S: Final = 1.0
COARSE_S: Final = 8.0
"""Lowest and highest of so many seconds are kept as they come: a picture of hours is made of them within a frame."""

_SLACK = 512
_MOST_ENVELOPES = 12


class Series(Enum):
    """What is drawn over time: watts, and amperes per phase and as a limit."""

    POWER = "power"
    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    LIMIT = "limit"


def step_of(seconds: float) -> float:
    """The step for pixels that are so many seconds wide: whole seconds, beyond ``COARSE_S`` a multiple of that."""
    least = 1.0 if seconds <= COARSE_S else COARSE_S
    return max(1.0, ceil(seconds / least) * least)


class Envelope:
    """The lowest and the highest value of a series in each ``step_s`` seconds that holds any."""

    def __init__(self, step_s: float) -> None:
        self.step_s = step_s
        self.numbers = array("q")
        """Which steps; step ``n`` begins at ``n × step_s``."""
        self.lows = array("d")
        self.highs = array("d")
        self.first = self.taken = 0
        """Which rows it is made of, counted from the first that there ever was."""

    def take(self, times: array[float], values: array[float], begin: int, end: int) -> None:
        """Adds the rows from ``begin`` to ``end``, a step at a time: hours of them are taken in a few milliseconds."""
        step_s = self.step_s
        while begin < end:
            number = floor(times[begin] / step_s)
            after = max(begin + 1, bisect_left(times, (number + 1) * step_s, begin, end))
            while after < end and floor(times[after] / step_s) == number:
                after += 1
            while after > begin + 1 and floor(times[after - 1] / step_s) != number:
                after -= 1
            told = values[begin:after]
            # Where the first is no number, so would be the lowest of all; elsewhere such a value is passed over.
            if isnan(told[0]):
                told = array("f", [value for value in told if not isnan(value)])
            if told:
                self.put(number, min(told), max(told))
            begin = after

    def take_finer(self, finer: Envelope) -> None:
        """Adds the steps of an envelope whose steps are a whole part of these. Its last one may still grow: it is taken again the next time."""
        parts, low, high = round(self.step_s / finer.step_s), finer.lows, finer.highs
        place = bisect_left(finer.numbers, self.numbers[-1] * parts) if self.numbers else 0
        while place < len(finer.numbers):
            number = finer.numbers[place] // parts
            after = bisect_left(finer.numbers, (number + 1) * parts, place)
            self.put(number, min(low[place:after]), max(high[place:after]))
            place = after

    def put(self, number: int, low: float, high: float) -> None:
        """Adds to a step; steps come in order."""
        if self.numbers and self.numbers[-1] == number:
            self.lows[-1] = min(self.lows[-1], low)
            self.highs[-1] = max(self.highs[-1], high)
        else:
            self.numbers.append(number)
            self.lows.append(low)
            self.highs.append(high)

    def since(self, at: float) -> int:
        """The index of the first step that ends after ``at``."""
        return bisect_left(self.numbers, floor(at / self.step_s))

    def forget_before(self, at: float) -> None:
        """Drops the steps that have ended before ``at``, many at once."""
        gone = self.since(at)
        if gone > _SLACK:
            del self.numbers[:gone], self.lows[:gone], self.highs[:gone]


class SampleStore:
    """The newest ``most`` rows of one connector. Times are seconds that never fall (``time.monotonic``)."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._dropped = 0
        self._times = array("d")
        self._columns = {series: array("f") for series in Series}
        self._envelopes: dict[tuple[Series, float], Envelope] = {}
        self._coarse = {series: Envelope(COARSE_S) for series in Series}

    def __len__(self) -> int:
        return min(len(self._times), self._most)

    def add(self, at: float, values: Mapping[Series, float]) -> None:
        """Adds what is known at ``at``; within one second of a row's beginning the newest value of a series counts."""
        told = {series: value for series, value in values.items() if isfinite(value) and abs(value) < 1e12}
        if not told or not isfinite(at):
            return
        at = max(at, self._times[-1]) if self._times else at
        if not self._times or at - self._times[-1] >= ROW_S:
            self._finish_row()
            self._times.append(at)
            for series, column in self._columns.items():
                column.append(told.get(series, nan))
        else:
            for series, value in told.items():
                self._columns[series][-1] = value
        if len(self._times) > self._most + _SLACK:
            self._drop(len(self._times) - self._most)

    @property
    def first_at(self) -> float | None:
        """When the oldest row began."""
        return self._times[-len(self)] if self._times else None

    @property
    def last_at(self) -> float | None:
        """When the newest row began."""
        return self._times[-1] if self._times else None

    def newest(self, series: Series) -> float | None:
        """What the newest row says, when it says anything."""
        value = self._columns[series][-1] if self._times else nan
        return None if isnan(value) else value

    def rows(self, series: Series) -> Iterator[tuple[float, float]]:
        """Times and values of a series, oldest first."""
        first = len(self._times) - len(self)
        for at, value in zip(self._times[first:], self._columns[series][first:], strict=True):
            if not isnan(value):
                yield at, value

    def envelope(self, series: Series, step_s: float, since: float = -inf) -> Envelope:
        """Lowest and highest of each ``step_s`` seconds, of all finished rows, at least of those since a moment; added to each time."""
        if step_s > COARSE_S and step_s % COARSE_S == 0:
            found = self._kept(series, step_s, Envelope(step_s))
            found.take_finer(self._coarse[series])
        else:
            found = self._of_rows(series, step_s, since)
        if (first_at := self.first_at) is not None:
            found.forget_before(first_at)
        return found

    def _of_rows(self, series: Series, step_s: float, since: float) -> Envelope:
        oldest = len(self._times) - len(self)
        since_row = bisect_left(self._times, floor(since / step_s) * step_s) if since > 0 else 0
        first = self._dropped + max(oldest, since_row)
        fresh = Envelope(step_s)
        fresh.first = fresh.taken = first
        found = self._kept(series, step_s, fresh)
        if first < found.first:
            found = self._envelopes[series, step_s] = fresh
        finished = max(found.taken, self._dropped + len(self._times) - 1)
        begin = max(found.taken, self._dropped)
        found.take(self._times, self._columns[series], begin - self._dropped, finished - self._dropped)
        found.taken = finished
        found.first = max(found.first, self._dropped + oldest)
        return found

    def _kept(self, series: Series, step_s: float, fresh: Envelope) -> Envelope:
        """The envelope that was asked for before, or ``fresh``; those that were not asked for lately are let go."""
        found = self._envelopes.pop((series, step_s), fresh)
        self._envelopes[series, step_s] = found
        while len(self._envelopes) > _MOST_ENVELOPES:
            del self._envelopes[next(iter(self._envelopes))]
        return found

    def _finish_row(self) -> None:
        if not self._times:
            return
        number = floor(self._times[-1] / COARSE_S)
        for series, column in self._columns.items():
            if not isnan(value := column[-1]):
                self._coarse[series].put(number, value, value)

    @property
    def bytes(self) -> int:
        """How much memory the rows take, with the coarse ones beside them."""
        beside = sum(3 * len(one.lows) * one.lows.itemsize for one in self._coarse.values())
        return beside + sum(len(column) * column.itemsize for column in (self._times, *self._columns.values()))

    def _drop(self, count: int) -> None:
        self._dropped += count
        del self._times[:count]
        for column in self._columns.values():
            del column[:count]
        for coarse in self._coarse.values():
            coarse.forget_before(self._times[0])
