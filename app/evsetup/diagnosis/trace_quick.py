"""Rows of many lines at once, for recordings of millions: one pattern for the head of a line, columns instead of objects.

It knows only what this program itself writes of a message; whatever looks otherwise is left to ``trace_row``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from itertools import accumulate
from operator import methodcaller

from evsetup.diagnosis.trace_index import Block, TraceIndex
from evsetup.diagnosis.trace_row import BAD_STATUSES, TELLS_STATUS, Verdict

_LINE = re.compile(
    rb'\{"type":"message","at":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{6})?\+00:00",(?:"ns":\d+,)?"link":(\d{1,9}),'
    rb'"identity":"([^"\\]*)","direction":"(from|to) charger","text":"\[(?:(3)|([24])),\\"([^"\\]*)\\",(?(7)\\"([A-Za-z]+)\\",)'
    rb'[^\n]*\]","size":(\d{1,9})\}\n'
)
_STATUS = re.compile(rb'\\"status\\":\s*\\"([^"\\]{1,60})\\"')
_HINT = b'\\"status\\"'
_GROUPS = methodcaller("groups")
_BAD = frozenset(status.encode() for status in BAD_STATUSES)
_FLAGS = {
    (way, answer, other): int(answer or other or b"0") | (16 if way == b"to" else 0)
    for way in (b"from", b"to")
    for answer, other in ((b"3", None), (None, b"2"), (None, b"4"))
}
_TELLS = TELLS_STATUS.encode()


class _Seconds(dict[bytes, int]):
    """Whole seconds as they are written, in microseconds since 1970."""

    def __missing__(self, words: bytes) -> int:
        if len(self) > 100_000:
            self.clear()
        at_us = self[words] = int(datetime.fromisoformat(words.decode() + "+00:00").timestamp()) * 1_000_000
        return at_us


class QuickReader:
    """Adds to ``index`` the lines that it understands."""

    def __init__(self, index: TraceIndex) -> None:
        self._index = index
        self._seconds = _Seconds()

    def add(self, lines: Sequence[bytes], offset: int) -> int:
        """Adds the first of ``lines``, which begin at ``offset``, until one that it does not understand; gives how many."""
        heads = list(map(_LINE.fullmatch, lines))
        if None in heads:
            lines = lines[: heads.index(None)]
            heads = heads[: len(lines)]
        if not heads:
            return 0
        try:
            self._add(lines, offset, list(map(_GROUPS, heads)))
        except (ValueError, OverflowError):
            return 0  # a day that no calendar has
        return len(lines)

    def _add(self, lines: Sequence[bytes], offset: int, found: list[tuple[bytes, ...]]) -> None:
        index, seconds = self._index, self._seconds
        second, part, link, identity, way, answer, other, number, name, length = zip(*found, strict=True)
        sizes = list(map(len, lines))
        flags = bytes(map(_FLAGS.__getitem__, zip(way, answer, other, strict=True)))
        statuses, verdicts = [b""] * len(lines), bytearray(len(lines))
        for row, (code, word, line) in enumerate(zip(other, name, lines, strict=True)):
            if code == b"4":
                statuses[row], verdicts[row] = word, Verdict.PROBLEM
            elif (
                (code is None or word.endswith(_TELLS)) and _HINT in line and (told := _STATUS.search(line)) is not None
            ):
                statuses[row] = told[1]
                if code is None and told[1] in _BAD:
                    verdicts[row] = Verdict.PROBLEM
        actions = [word if code == b"2" else b"" for word, code in zip(name, other, strict=True)]
        index.add_block(
            Block(
                [seconds[whole] + (int(more[1:]) if more else 0) for whole, more in zip(second, part, strict=True)],
                list(accumulate(sizes[:-1], initial=offset)),
                sizes,
                list(map(index.chargers.of_bytes.__getitem__, identity)),
                list(map(index.actions.of_bytes.__getitem__, actions)),
                list(map(index.statuses.of_bytes.__getitem__, statuses)),
                bytes(verdicts),
                flags,
                list(map(int, link)),
                number,
                list(map(int, length)),
            )
        )
