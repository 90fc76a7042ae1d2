"""A filter over a recording, as a person types it: words, parts of names, moments, values of the message.

``rejected action:Boot charger:07 verdict:problem from:10:42 to:11:00 connectorId=1 idTagInfo.status=Accepted row:41,50-62``
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from evsetup.diagnosis.trace_entry import Message, NoEntry, entry_of
from evsetup.diagnosis.trace_row import Verdict
from evsetup.ocppj.frames import decode

if TYPE_CHECKING:
    from evsetup.diagnosis.trace_index import TraceIndex
    from evsetup.diagnosis.trace_store import TraceStore

AT_ONCE = 4096
"""So many rows are looked at before those among them that fit are handed on."""
_NAMED = re.compile(r"(action|charger|verdict|from|to|row):(.+)", re.IGNORECASE)
_PLACE = re.compile(r"([A-Za-z_][\w.]*)=(.+)")
_ROWS = re.compile(r"(\d{1,12})(?:[-–](\d{1,12}))?")
_DEEPEST = 40
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Query:
    """What is wanted: words that all occur, parts of names, moments as typed, values at places of the message, and messages by
    the numbers that evidence names."""

    words: tuple[str, ...] = ()
    action: str = ""
    charger: str = ""
    verdict: str = ""
    begins: str = ""
    ends: str = ""
    places: tuple[tuple[str, str], ...] = ()
    rows: tuple[tuple[int, int], ...] = ()
    """From the one number to the other."""

    @property
    def reads(self) -> bool:
        """Whether messages themselves must be looked through."""
        return bool(self.words or self.places)


def parse_query(typed: str) -> Query:
    """What a person typed; what is no named part is a word. Never raises."""
    named = {"action": "", "charger": "", "verdict": "", "from": "", "to": "", "row": ""}
    words: list[str] = []
    places: list[tuple[str, str]] = []
    for word in typed.split():
        if (match := _NAMED.fullmatch(word)) is not None:
            named[match[1].casefold()] = match[2].casefold()
        elif (match := _PLACE.fullmatch(word)) is not None:
            places.append((match[1].casefold(), match[2].casefold()))
        else:
            words.append(word.casefold())
    return Query(
        tuple(words),
        named["action"],
        named["charger"],
        named["verdict"],
        named["from"],
        named["to"],
        tuple(places),
        tuple((int(first), int(last or first)) for first, last in _ROWS.findall(named["row"])),
    )


def fitting(store: TraceStore, query: Query, first: int, last: int) -> Iterator[list[int]]:
    """The rows from ``first`` until before ``last`` that fit, piece by piece, so that others have their turn between. Blocks."""
    index = store.index
    first, last = _bounds(store, query, first, last)
    actions = index.actions.with_part(query.action) if query.action else None
    chargers = index.chargers.with_part(query.charger) if query.charger else None
    reading = _Reading(store, query) if query.reads else None
    verdicts = {v for v in Verdict if v.name.casefold().startswith(query.verdict)} if query.verdict else None
    named = _named(index, query.rows)
    if named:
        first, last = max(first, min(named)[0]), min(last, max(end for _, end in named) + 1)
    for begin in range(first, last, AT_ONCE):
        rows: Sequence[int] = range(begin, min(begin + AT_ONCE, last))
        if query.rows:
            rows = [row for row in rows if any(begins <= row <= ends for begins, ends in named)]
        if actions is not None:
            column = index.action
            rows = [row for row in rows if column[row] in actions]
        if chargers is not None:
            column = index.charger
            rows = [row for row in rows if column[row] in chargers]
        if verdicts is not None:
            judged = index.verdict
            rows = [row for row in rows if judged[row] in verdicts]
        if reading is not None and rows:
            rows = reading.of(rows)
        yield list(rows)


def _named(index: TraceIndex, numbers: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The rows from one message to another, with what happened to links between them."""
    found: list[tuple[int, int]] = []
    for begins, ends in numbers:
        first, last = index.row_of_message(begins), index.row_of_message(min(ends, index.messages))
        if first is not None and last is not None:
            found.append((first, last))
    return found


def _bounds(store: TraceStore, query: Query, first: int, last: int) -> tuple[int, int]:
    if not (query.begins or query.ends) or not len(store.index):
        return first, last
    day = datetime.fromtimestamp(store.index.at[0] / 1e6, UTC)
    if (begins := _moment(query.begins, day)) is not None:
        first = max(first, store.index.first_from(begins))
    if (ends := _moment(query.ends, day)) is not None:
        last = min(last, store.index.first_from(ends))
    return first, last


def _moment(typed: str, day: datetime) -> int | None:
    """``10:42``, ``10:42:07.5`` on the recording's first day (or the next, where it began later), or a date with time; UTC."""
    if not typed:
        return None
    try:
        clock = time.fromisoformat(typed.zfill(5) if re.fullmatch(r"\d:\d\d", typed) else typed)
        at = datetime.combine(day.date(), clock, UTC)
        at = at if at >= day.replace(second=0, microsecond=0) else at + timedelta(days=1)
    except ValueError:
        try:
            at = datetime.fromisoformat(typed.upper())
        except ValueError:
            return None
        at = at.replace(tzinfo=UTC) if at.tzinfo is None else at
    return (at - _EPOCH) // timedelta(microseconds=1)


class _Reading:
    """Looks messages through. A search over the bytes of many lines at once says which of them are worth being decoded."""

    def __init__(self, store: TraceStore, query: Query) -> None:
        self._store = store
        self._places = query.places
        index = store.index
        self._words = [
            (
                word,
                _in_a_line(word),
                index.actions.with_part(word),
                index.chargers.with_part(word),
                index.statuses.with_part(word),
            )
            for word in query.words
        ]
        self._parts = [
            _in_a_line(json.dumps(part, ensure_ascii=False)[1:-1])
            for place, value in query.places
            for part in (place.rsplit(".", 1)[-1], value)
        ]

    def of(self, rows: Sequence[int]) -> list[int]:
        """Those of ``rows`` that fit; all of them lie near each other."""
        index = self._store.index
        lines = self._store.lines(rows[0], rows[-1])
        lowered, base = lines.lower(), index.offset[rows[0]]
        if any(part not in lowered for part in self._parts):
            return []
        if any(needle not in lowered for _, needle, *names in self._words if not any(names)):
            return []
        found: list[int] = []
        for row in rows:
            begin = index.offset[row] - base
            end = begin + index.size[row]
            if self._may_fit(row, lowered, begin, end) and self._fits(row, lines[begin:end]):
                found.append(row)
        return found

    def _may_fit(self, row: int, lowered: bytes, begin: int, end: int) -> bool:
        index = self._store.index
        for _, needle, actions, chargers, statuses in self._words:
            if (
                lowered.find(needle, begin, end) < 0
                and index.action[row] not in actions
                and index.charger[row] not in chargers
                and index.status[row] not in statuses
            ):
                return False
        return all(lowered.find(part, begin, end) >= 0 for part in self._parts)

    def _fits(self, row: int, line: bytes) -> bool:
        try:
            entry = entry_of(line)
        except NoEntry:
            return False
        content = entry.content if isinstance(entry, Message) else ""
        words = content if isinstance(content, str) else content.decode(errors="replace")
        index = self._store.index
        names = (
            index.actions.known[index.action[row]],
            index.chargers.known[index.charger[row]],
            index.statuses.known[index.status[row]],
        )
        hay = " ".join((*names, words)).casefold()
        if not all(word in hay for word, *_ in self._words):
            return False
        if not self._places:
            return True
        payload = getattr(decode(words), "payload", None)
        told = set(_told(payload, ""))
        return all(
            any(value == wanted and (f".{at}").endswith(f".{place}") for at, value in told)
            for place, wanted in self._places
        )


def _in_a_line(word: str) -> bytes:
    return json.dumps(word, ensure_ascii=False)[1:-1].encode(errors="replace")


def _told(payload: object, at: str, depth: int = 0) -> Iterator[tuple[str, str]]:
    """The places of a message with their values, all in small letters; places in lists have no number."""
    if depth > _DEEPEST:
        return
    match payload:
        case Mapping():
            for name, value in payload.items():
                yield from _told(value, f"{at}.{name}".casefold(), depth + 1)
        case list() | tuple():
            for value in payload:
                yield from _told(value, at, depth + 1)
        case bool():
            yield at.lstrip("."), str(payload).lower()
        case _:
            yield at.lstrip("."), str(payload).casefold()
