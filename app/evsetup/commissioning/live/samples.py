"""What a charger measured over hours, in arrays: power, current of each phase, and the current that it offers.

Eight hours of one sample a second take less than 2 MB. So that a picture of all of them is drawn in a few milliseconds, the lowest
and the highest of each ``BLOCK`` samples are kept beside them.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass

SERIES = ("power_w", "L1", "L2", "L3", "offered_a")
BLOCK = 32
MOST = 36_000
"""Ten hours of a sample a second; then the oldest block goes."""

_NAN = math.nan


@dataclass(frozen=True, slots=True)
class Span:
    """The lowest and the highest value between two moments, in seconds since the first sample."""

    start_s: float
    end_s: float
    low: float
    high: float


class Samples:
    """The samples of one charger; times are seconds on one clock that only goes forward for what is added in order."""

    def __init__(self) -> None:
        self._at = array("d")
        self._values = {name: array("f") for name in SERIES}
        self._low = {name: array("f") for name in SERIES}
        self._high = {name: array("f") for name in SERIES}

    def __len__(self) -> int:
        return len(self._at)

    @property
    def first_s(self) -> float:
        """When the oldest kept sample was taken; 0 while there is none."""
        return self._at[0] if self._at else 0.0

    @property
    def last_s(self) -> float:
        """When the newest sample was taken; 0 while there is none."""
        return self._at[-1] if self._at else 0.0

    def add(self, at_s: float, values: Mapping[str, float | None]) -> None:
        """Keeps what was measured at ``at_s``; what is missing was not told. One that is older than the newest is placed beside it:
        a picture of what comes live has no use for what was kept back."""
        at_s = max(at_s, self.last_s) if self._at else at_s
        self._at.append(at_s)
        for name, kept in self._values.items():
            value = values.get(name)
            kept.append(_NAN if value is None else value)
        if len(self._at) % BLOCK == 0:
            for name, kept in self._values.items():
                told = [value for value in kept[-BLOCK:] if value == value]
                self._low[name].append(min(told, default=_NAN))
                self._high[name].append(max(told, default=_NAN))
        if len(self._at) > MOST:
            self._drop()

    def newest(self, series: str) -> float | None:
        """The newest value of a series, ``None`` while none was told."""
        return next((value for value in reversed(self._values[series]) if value == value), None)

    def highest(self, series: str, since_s: float) -> float:
        """The highest value of a series since a moment; 0 where none was told."""
        return max((span.high for span in self.spans(series, since_s, 64)), default=0.0)

    def spans(self, series: str, since_s: float, columns: int) -> list[Span]:
        """The series since a moment, in at most ``2 * columns`` spans: no peak is lost however many samples there are."""
        first = bisect_left(self._at, since_s)
        count = len(self._at) - first
        if count <= 0 or columns <= 0:
            return []
        per_span = max(1, math.ceil(count / columns))
        if per_span < BLOCK:
            return self._of_samples(series, first, per_span)
        return self._of_blocks(series, first, per_span)

    def _of_samples(self, series: str, first: int, per_span: int) -> list[Span]:
        values, at = self._values[series], self._at
        found: list[Span] = []
        for begin in range(first, len(at), per_span):
            end = min(begin + per_span, len(at))
            told = [value for value in values[begin:end] if value == value]
            if told:
                found.append(Span(at[begin], at[end - 1], min(told), max(told)))
        return found

    def _of_blocks(self, series: str, first: int, per_span: int) -> list[Span]:
        low, high, at = self._low[series], self._high[series], self._at
        blocks = per_span // BLOCK
        whole = len(low)
        found: list[Span] = []
        for begin in range(first // BLOCK, whole, blocks):
            end = min(begin + blocks, whole)
            told = [value for value in low[begin:end] if value == value]
            if told:
                top = max(value for value in high[begin:end] if value == value)
                found.append(Span(at[begin * BLOCK], at[end * BLOCK - 1], min(told), top))
        # What is newer than the last whole block.
        return found + self._of_samples(series, max(first, whole * BLOCK), BLOCK)

    def _drop(self) -> None:
        del self._at[:BLOCK]
        for name in SERIES:
            del self._values[name][:BLOCK]
            del self._low[name][:1]
            del self._high[name][:1]
