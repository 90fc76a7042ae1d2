"""What a recording holds, and its lines: one JSON object each, UTF-8, in the order in which things happened.

Every line has ``type``, ``at`` (UTC, ISO 8601) and, from this program's own links, ``ns`` (monotonic clock). A message is
``text`` exactly as it crossed the wire, or ``base64`` where it was no UTF-8; ``masked`` says that a secret was taken out, ``touch``
that this laptop held, dropped, altered or made it. Log-ins and keys are in no line.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

from evsetup.ocppj.frame_record import Direction

HeaderLines = tuple[tuple[str, str], ...]

FORMAT = 1
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Begun:
    """The head of a recording: who passes on to whom. ``program`` wrote it."""

    at: datetime
    ns: int | None
    program: str
    listens: str = ""
    upstream: str = ""
    format: int = FORMAT


@dataclass(frozen=True, slots=True)
class Opened:
    """A charger and its CSMS are connected; ``findings`` are codes of what was odd about it."""

    at: datetime
    ns: int | None
    link: int
    identity: str
    address: str
    path: str
    subprotocol: str
    secure: bool = False
    asked: HeaderLines = ()
    answered: HeaderLines = ()
    findings: tuple[str, ...] = ()
    status: int = 101


@dataclass(frozen=True, slots=True)
class Refused:
    """A charger was answered with another status than 101; ``finding`` is the code of why."""

    at: datetime
    ns: int | None
    identity: str
    address: str
    path: str
    status: int
    finding: str
    reason: str = ""
    asked: HeaderLines = ()
    answered: HeaderLines = ()
    body: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One WebSocket message. ``size`` in bytes as it crossed the wire; ``link`` is 0 where no link was counted."""

    at: datetime
    ns: int | None
    link: int
    identity: str
    direction: Direction
    content: str | bytes
    size: int
    binary: bool = False
    masked: bool = False
    touch: str = ""


@dataclass(frozen=True, slots=True)
class Control:
    """A ping or a pong."""

    at: datetime
    ns: int | None
    link: int
    identity: str
    direction: Direction
    pong: bool
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Closed:
    """A link ended. ``by`` is the direction of the close; ``code`` 1005 is a close without, 1006 none at all."""

    at: datetime
    ns: int | None
    link: int
    identity: str
    by: Direction
    code: int
    reason: str
    finding: str


@dataclass(frozen=True, slots=True)
class Stranger:
    """Somebody connected and made no WebSocket request."""

    at: datetime
    ns: int | None
    address: str
    finding: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """So many things are missing here: they came faster than the drive took them."""

    at: datetime
    ns: int | None
    count: int


Entry = Begun | Opened | Refused | Message | Control | Closed | Stranger | LeftOut


class NoEntry(ValueError):
    """A line is no entry of a recording."""


class UnknownEntry(NoEntry):
    """A line has a ``type`` that this program does not know: a newer one wrote it."""


def line_of(entry: Entry) -> bytes:
    """The entry as a line, with its end."""
    import orjson

    made: dict[str, Any] = {"type": _WORDS[type(entry)], "at": entry.at.astimezone(UTC).isoformat()}
    if entry.ns is not None:
        made["ns"] = entry.ns
    for name in entry.__slots__:
        value = getattr(entry, name)
        match value:
            case datetime():
                continue
            case Direction():
                made[name] = value.value
            case bytes():
                made["base64"] = base64.b64encode(value).decode("ascii")
            case str() if name == "content":
                made["text"] = value
            case "" | () | False | None:
                continue
            case _:
                made[name] = value
    try:
        return orjson.dumps(made, option=orjson.OPT_APPEND_NEWLINE)
    except TypeError:
        pass  # half a character, or a number that no computer word holds: seldom, and the slow way can
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode(errors="backslashreplace") + b"\n"


def entry_of(line: bytes) -> Entry:
    """The entry that a line holds.

    Raises:
        NoEntry: it holds none.
    """
    try:
        found = json.loads(line)
        maker = _MAKERS.get(found["type"])
        if maker is None:
            raise UnknownEntry(str(found["type"])[:64])
        return maker(_Line(found))
    except NoEntry:
        raise
    except (ValueError, TypeError, LookupError, OverflowError, RecursionError) as error:
        raise NoEntry(type(error).__name__) from error


class _Line:
    """The members of one line, each with its type looked at."""

    def __init__(self, members: Mapping[str, Any]) -> None:
        self._members = members

    @property
    def at(self) -> datetime:
        at = datetime.fromisoformat(self._members["at"])
        if at.tzinfo is None:
            raise NoEntry("a time without a zone")
        return at.astimezone(UTC)

    @property
    def ns(self) -> int | None:
        return self.number("ns") if "ns" in self._members else None

    def words(self, name: str) -> str:
        return self._is(self._members.get(name, ""), str)

    def number(self, name: str) -> int:
        return self._is(self._members[name], int)

    def truth(self, name: str) -> bool:
        return self._is(self._members.get(name, False), bool)

    def way(self, name: str) -> Direction:
        return Direction(self._members[name])

    def headers(self, name: str) -> HeaderLines:
        pairs = self._is(self._members.get(name, []), list)
        return tuple((self._is(pair[0], str), self._is(pair[1], str)) for pair in pairs)

    def codes(self) -> tuple[str, ...]:
        return tuple(self._is(code, str) for code in self._is(self._members.get("findings", []), list))

    def octets(self) -> bytes:
        return base64.b64decode(self._is(self._members.get("base64", ""), str), validate=True)

    def content(self) -> str | bytes:
        return self._is(self._members["text"], str) if "text" in self._members else self.octets()

    @staticmethod
    def _is(value: Any, kind: type[_T]) -> _T:
        if type(value) is not kind:
            raise NoEntry(f"no {kind.__name__}")
        return value


def _message(line: _Line) -> Message:
    return Message(
        line.at,
        line.ns,
        line.number("link"),
        line.words("identity"),
        line.way("direction"),
        line.content(),
        line.number("size"),
        line.truth("binary"),
        line.truth("masked"),
        line.words("touch"),
    )


def _control(line: _Line) -> Control:
    way = line.way("direction")
    return Control(
        line.at, line.ns, line.number("link"), line.words("identity"), way, line.truth("pong"), line.octets()
    )


def _opened(line: _Line) -> Opened:
    return Opened(
        line.at,
        line.ns,
        line.number("link"),
        line.words("identity"),
        line.words("address"),
        line.words("path"),
        line.words("subprotocol"),
        line.truth("secure"),
        line.headers("asked"),
        line.headers("answered"),
        line.codes(),
        line.number("status"),
    )


def _refused(line: _Line) -> Refused:
    return Refused(
        line.at,
        line.ns,
        line.words("identity"),
        line.words("address"),
        line.words("path"),
        line.number("status"),
        line.words("finding"),
        line.words("reason"),
        line.headers("asked"),
        line.headers("answered"),
        line.words("body"),
    )


def _closed(line: _Line) -> Closed:
    return Closed(
        line.at,
        line.ns,
        line.number("link"),
        line.words("identity"),
        line.way("by"),
        line.number("code"),
        line.words("reason"),
        line.words("finding"),
    )


def _begun(line: _Line) -> Begun:
    return Begun(
        line.at, line.ns, line.words("program"), line.words("listens"), line.words("upstream"), line.number("format")
    )


_WORDS: dict[type[Entry], str] = {
    Begun: "evsetup trace",
    Opened: "opened",
    Refused: "refused",
    Message: "message",
    Control: "control",
    Closed: "closed",
    Stranger: "stranger",
    LeftOut: "left out",
}
_MAKERS: dict[str, Callable[[_Line], Entry]] = {
    _WORDS[Begun]: _begun,
    _WORDS[Opened]: _opened,
    _WORDS[Refused]: _refused,
    _WORDS[Message]: _message,
    _WORDS[Control]: _control,
    _WORDS[Closed]: _closed,
    _WORDS[Stranger]: lambda line: Stranger(line.at, line.ns, line.words("address"), line.words("finding")),
    _WORDS[LeftOut]: lambda line: LeftOut(line.at, line.ns, line.number("count")),
}
