"""Rows of many lines at once, for recordings of millions: one pattern for the head of a line, columns instead of objects.

It knows only what this program itself writes of a message; whatever looks otherwise is left to ``trace_row``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from itertools import accumulate
from operator import add, methodcaller

from evsetup.diagnosis.trace_index import Block, TraceIndex
from evsetup.diagnosis.trace_row import BAD_STATUSES, TELLS_STATUS, Verdict

_LINE = re.compile(
    rb'(?m)^\{"type":"message","at":"([^".]{19})(?:\.(\d{6}))?\+00:00",(?:"ns":\d+,)?"link":(\d{1,9}),"identity":"([^"\\]*)",'
    rb'"direction":"((?:from|to) charger","text":"\[[234]),\\"([^"\\]*)\\",(?:\\"([A-Za-z]+)\\",)?[^\n]*\]","size":(\d{1,9})\}\n'
)
_STATUS = re.compile(rb'\\"status\\":\s*\\"([^"\\]{1,60})\\"')
_HINT = b'\\"status\\"'
_GROUPS = methodcaller("groups", b"")
_BAD = frozenset(status.encode() for status in BAD_STATUSES)
_OUT, _ERROR, _RESULT = 16, 4, 3
_FLAGS = {
    b'%s charger","text":"[%d' % (way, kind): kind | out
    for way, out in ((b"from", 0), (b"to", _OUT))
    for kind in (2, _RESULT, _ERROR)
}
_TELLS = TELLS_STATUS.encode()


class _Seconds(dict[bytes, int]):
    """Whole seconds as they are written, in microseconds since 1970."""

    def __missing__(self, words: bytes) -> int:
        if len(self) > 100_000:
            self.clear()
        at_us = self[words] = int(datetime.fromisoformat(words.decode() + "+00:00").timestamp()) * 1_000_000
        return at_us


class _Tells(dict[bytes, bool]):
    """Whether a message has a status that is worth being seen: answers, which have no name, and some requests by theirs."""

    def __missing__(self, name: bytes) -> bool:
        if len(self) > 10_000:
            self.clear()
        tells = self[name] = not name or name.endswith(_TELLS)
        return tells


class QuickReader:
    """Adds to ``index`` the lines that it understands."""

    def __init__(self, index: TraceIndex) -> None:
        self._index = index
        self._seconds = _Seconds()
        self._tells = _Tells()

    def add(self, lines: Sequence[bytes], offset: int) -> int:
        """Adds the first of ``lines``, which begin at ``offset``, until one that it does not understand; gives how many."""
        found = _LINE.findall(b"".join(lines))
        if len(found) != len(lines):
            heads = list(map(_LINE.fullmatch, lines))
            lines = lines[: heads.index(None)] if None in heads else lines
            found = list(map(_GROUPS, heads[: len(lines)]))
        if not found:
            return 0
        try:
            self._add(lines, offset, found)
        except (ValueError, OverflowError):
            return 0  # a day that no calendar has
        return len(lines)

    def _add(self, lines: Sequence[bytes], offset: int, found: list[tuple[bytes, ...]]) -> None:
        index = self._index
        second, part, link, identity, way, number, name, length = zip(*found, strict=True)
        sizes = list(map(len, lines))
        micros = [more or b"0" for more in part]
        flags = bytes(map(_FLAGS.__getitem__, way))
        if name.count(b"") != flags.count(_RESULT) + flags.count(_RESULT | _OUT):
            raise ValueError("an answer with a name, or a request without")
        statuses, verdicts = [b""] * len(lines), bytearray(len(lines))
        for row in [row for row, tells in enumerate(map(self._tells.__getitem__, name)) if tells]:
            if _HINT in (line := lines[row]) and (told := _STATUS.search(line)) is not None:
                answer = flags[row] & _RESULT == _RESULT
                statuses[row] = told[1]
                if answer and told[1] in _BAD:
                    verdicts[row] = Verdict.PROBLEM
        actions = list(map(index.actions.of_bytes.__getitem__, name))
        if _ERROR in flags or _ERROR | _OUT in flags:
            for row, flag in enumerate(flags):
                if flag & _ERROR:
                    statuses[row], verdicts[row], actions[row] = name[row], Verdict.PROBLEM, 0
        index.add_block(
            Block(
                list(map(add, map(self._seconds.__getitem__, second), map(int, micros))),
                list(accumulate(sizes[:-1], initial=offset)),
                sizes,
                list(map(index.chargers.of_bytes.__getitem__, identity)),
                actions,
                list(map(index.statuses.of_bytes.__getitem__, statuses)),
                bytes(verdicts),
                flags,
                list(map(int, link)),
                number,
                list(map(int, length)),
            )
        )
