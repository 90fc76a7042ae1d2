"""What one side of a recording said, as a script that can be said again: each call with the answer that it got."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from evsetup.diagnosis.trace_entry import Entry, Message, Opened
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.dial_in import language
from evsetup.ocppj.frame_record import Direction
from evsetup.ocppj.frames import Call, CallError, CallResult, JsonObject, decode

_MOST_CALLS = 100_000
_NO_NEWS = frozenset(
    {"currenttime", "timestamp", "transactionid", "messageid", "expirydate", "cacheexpirydatetime", "requestid"}
)
"""Members that are other values each time."""
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Said:
    """One call of a recording: ``row`` counts messages from 1, ``after_s`` since the first one. ``answer`` is ``None`` and ``error`` empty where
    none was recorded. ``masked``: a secret was taken out of it, so it is not the same any more."""

    row: int
    after_s: float
    action: str
    payload: JsonObject
    answer: JsonObject | None = None
    error: str = ""
    masked: bool = False


@dataclass(frozen=True, slots=True)
class Script:
    """Both sides of one charger's talk."""

    identity: str
    version: OcppVersion
    charger: tuple[Said, ...] = ()
    csms: tuple[Said, ...] = ()


@dataclass(slots=True)
class _Open:
    place: int
    direction: Direction


@dataclass(slots=True)
class _Making:
    version: OcppVersion = OcppVersion.V16
    said: dict[Direction, list[Said]] = field(default_factory=lambda: {way: [] for way in Direction})
    waiting: dict[tuple[Direction, str], int] = field(default_factory=dict)
    first: datetime | None = None


def script_of(entries: Iterable[Entry], identity: str = "") -> Script | None:
    """The talk of ``identity``, or of the first charger of the recording; ``None`` where it said nothing."""
    made, row = _Making(), 0
    for entry in entries:
        row += isinstance(entry, Message)
        if isinstance(entry, Opened | Message) and not identity:
            identity = entry.identity
        if isinstance(entry, Opened) and entry.identity == identity:
            made.version = language([entry.subprotocol] if entry.subprotocol else [], tuple(OcppVersion)).version
        elif isinstance(entry, Message) and entry.identity == identity and not entry.touch:
            _hear(made, entry, row)
    charger, csms = (tuple(made.said[way]) for way in (Direction.FROM_CHARGER, Direction.TO_CHARGER))
    return Script(identity, made.version, charger, csms) if charger or csms else None


def _hear(made: _Making, entry: Message, row: int) -> None:
    frame = decode(entry.content)
    match frame:
        case Call(id, action, payload):
            made.first = made.first or entry.at
            said = made.said[entry.direction]
            if len(said) < _MOST_CALLS:
                made.waiting[entry.direction, str(id)] = len(said)
                after = (entry.at - made.first).total_seconds()
                said.append(Said(row, max(0.0, after), action, payload, masked=entry.masked))
        case CallResult(id, answer):
            _answer(made, entry, str(id), answer, "")
        case CallError(id, code):
            _answer(made, entry, str(id), None, code)


def _answer(made: _Making, entry: Message, number: str, answer: JsonObject | None, error: str) -> None:
    way = entry.direction.other
    place = made.waiting.pop((way, number), None)
    if place is None:
        return
    call = made.said[way][place]
    made.said[way][place] = Said(
        call.row, call.after_s, call.action, call.payload, answer, error, call.masked or entry.masked
    )


def differences(before: object, now: object, at: str = "", depth: int = 0) -> dict[str, tuple[str, str]]:
    """Where two answers differ, by member: recorded and now. Times and numbers that are given out anew each time do not count."""
    if depth > _DEEPEST or at.rpartition(".")[2].casefold() in _NO_NEWS:
        return {}
    if isinstance(before, Mapping) and isinstance(now, Mapping):
        found: dict[str, tuple[str, str]] = {}
        for name in (*before, *(name for name in now if name not in before)):
            inner = f"{at}.{name}" if at else str(name)
            found |= differences(before.get(name), now.get(name), inner, depth + 1)
        return found
    if isinstance(before, list) and isinstance(now, list) and len(before) == len(now):
        found = {}
        for place, (one, other) in enumerate(zip(before, now, strict=True)):
            found |= differences(one, other, f"{at}[{place}]", depth + 1)
        return found
    return {} if before == now else {at or "answer": (_word(before), _word(now))}


def _word(value: object) -> str:
    return "–" if value is None else str(value)[:200]
