"""Where the rows of a recording lie and what is known of each, in columns: some 40 bytes a row, so millions stay in memory."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from evsetup.diagnosis.trace_row import RowFacts, RowKind, Verdict

_MOST_WORDS = 65_000
_MOST_WAITING = 20_000
_OUT = 0x10
_KIND = 0x0F
_U32 = 0xFFFFFFFF
_CALL, _RESULT, _ERROR = int(RowKind.CALL), int(RowKind.RESULT), int(RowKind.ERROR)


class Block(NamedTuple):
    """Rows by their columns; ``flags`` is the kind, and 16 more towards the charger; ``number`` the ids of messages; ``size`` is that of the line, ``length``
    that of the message in it, both in bytes."""

    at: Sequence[int]
    offset: Sequence[int]
    size: Sequence[int]
    charger: Sequence[int]
    action: Sequence[int]
    status: Sequence[int]
    verdict: bytes
    flags: bytes
    link: Sequence[int]
    number: Sequence[bytes]
    length: Sequence[int]


class Words:
    """Words by number; beyond ``_MOST_WORDS`` they are one."""

    def __init__(self) -> None:
        self.known: list[str] = [""]
        self._numbers: dict[str, int] = {"": 0}
        self.of_bytes = _OfBytes(self)

    def number(self, word: str) -> int:
        number = self._numbers.get(word)
        if number is None:
            if len(self.known) >= _MOST_WORDS:
                word = "…"
                if word in self._numbers:
                    return self._numbers[word]
            number = self._numbers[word] = len(self.known)
            self.known.append(word)
        return number

    def with_part(self, part: str) -> set[int]:
        """The numbers of the words in which ``part`` occurs, whatever its letter case."""
        part = part.casefold()
        return {number for number, word in enumerate(self.known) if part in word.casefold()}


class _OfBytes(dict[bytes, int]):
    """The numbers of words as they lie in a file."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def __missing__(self, word: bytes) -> int:
        number = self[word] = self._words.number(word.decode(errors="backslashreplace"))
        return number


class TraceIndex:
    """Add rows in the order of the recording, on one thread; others may read those before ``len(index)`` meanwhile."""

    def __init__(self) -> None:
        self._count = 0
        self.at = array("q")
        self.offset = array("Q")
        self.size = array("I")
        self.length = array("I")
        self.charger = array("H")
        self.action = array("H")
        self.status = array("H")
        self.verdict = bytearray()
        self._flags = bytearray()
        self._partner = array("i")
        self.chargers, self.actions, self.statuses = Words(), Words(), Words()
        self._others = array("I")
        self._waiting: dict[tuple[int, int, int, bytes], int] = {}

    def __len__(self) -> int:
        return self._count

    def add(self, facts: RowFacts, offset: int, size: int) -> None:
        """A further row, whose line of ``size`` bytes begins at ``offset``."""
        if not facts.kind.is_message:
            self._others.append(self._count)
        self.add_block(
            Block(
                [facts.at_us],
                [offset],
                [size],
                [self.chargers.number(facts.identity)],
                [self.actions.number(facts.action)],
                [self.statuses.number(facts.status)],
                bytes((facts.verdict,)),
                bytes((facts.kind | (_OUT if facts.to_charger else 0),)),
                [facts.link & _U32],
                [facts.number.encode(errors="replace")],
                [facts.length],
            )
        )

    def add_block(self, block: Block) -> None:
        """Further rows, one after the other."""
        row, waiting, partner, action = self._count, self._waiting, self._partner, self.action
        for column, more in (
            (self.at, block.at),
            (self.offset, block.offset),
            (self.size, block.size),
            (self.length, block.length),
            (self.charger, block.charger),
            (action, block.action),
            (self.status, block.status),
            (partner, array("i", bytes(partner.itemsize * len(block.at)))),
        ):
            column.extend(more)
        self.verdict += block.verdict
        self._flags += block.flags
        for flags, charger, link, number in zip(block.flags, block.charger, block.link, block.number, strict=True):
            kind = flags & _KIND
            if kind == _CALL:
                waiting[flags & _OUT, charger, link, number] = row
            elif kind in (_RESULT, _ERROR):
                asked = waiting.pop((flags & _OUT ^ _OUT, charger, link, number), None)
                if asked is not None:
                    partner[row] = asked - row
                    partner[asked] = row - asked
                    action[row] = action[asked]
            row += 1
        while len(waiting) > _MOST_WAITING:
            del waiting[next(iter(waiting))]
        self._count = row

    def kind(self, row: int) -> RowKind:
        """What the row is."""
        return RowKind(self._flags[row] & _KIND)

    def to_charger(self, row: int) -> bool:
        """Which way it went."""
        return bool(self._flags[row] & _OUT)

    def partner(self, row: int) -> int | None:
        """The row of the answer to a call, or of the call that is answered; ``None`` where it is not there."""
        partner = row + self._partner[row]
        return None if partner == row else partner

    def round_trip_ms(self, row: int) -> float | None:
        """How long the answer to a call took; ``None`` on every other row."""
        partner = self.partner(row)
        if partner is None or partner < row:
            return None
        return (self.at[partner] - self.at[row]) / 1000

    def warn(self, row: int) -> None:
        """A closer look found the row at fault."""
        self.verdict[row] = max(self.verdict[row], Verdict.WARNING)

    def blame(self, row: int) -> None:
        """A closer look found that it is no message."""
        self.verdict[row] = Verdict.PROBLEM

    def link_rows(self) -> Sequence[int]:
        """The rows that are no messages: links that opened, closed or were refused."""
        return self._others

    @property
    def messages(self) -> int:
        """How many rows are messages."""
        return self._count - len(self._others)

    def message_number(self, row: int) -> int:
        """The number of a message, counted from 1 as evidence counts; links that open or close do not count."""
        return row + 1 - bisect_left(self._others, row)

    def row_of_message(self, number: int) -> int | None:
        """The row of the ``number``th message; ``None`` where there is none."""
        row = number - 1
        while (further := number - 1 + bisect_right(self._others, row)) != row:
            row = further
        return row if 0 <= row < self._count else None

    def subprotocol(self, row: int) -> str:
        """What was agreed when the charger of a row was last let in before it; empty where that was not seen."""
        for place in range(bisect_right(self._others, row) - 1, -1, -1):
            other = self._others[place]
            if self.charger[other] == self.charger[row] and self.kind(other) is RowKind.OPENED:
                return self.statuses.known[self.status[other]]
        return ""

    def first_from(self, at_us: int) -> int:
        """The first row that is not before a moment, of rows in the order of time."""
        return bisect_left(self.at, at_us, 0, self._count)
