"""What a list of messages shows of one line of a recording, found without looking through the whole message.

Millions of lines are read this way: the message type, its id, its action and the first status are taken from the text by one
pattern each; whatever does not fit them is decoded as everywhere else.
"""

from __future__ import annotations

import re
from datetime import datetime
from enum import IntEnum
from typing import Any, NamedTuple

from evsetup.diagnosis.trace_entry import Closed, Entry, Message, NoEntry, Opened, Refused, entry_of
from evsetup.ocppj.frame_record import Direction
from evsetup.ocppj.frames import Call, CallError, CallResult, Malformed, ResultError, Send, decode


class RowKind(IntEnum):
    """What a row is: a message by its type, or something that happened to a link."""

    MALFORMED = 0
    CALL = 2
    RESULT = 3
    ERROR = 4
    RESULT_ERROR = 5
    SEND = 6
    OPENED = 7
    CLOSED = 8
    REFUSED = 9

    @property
    def is_message(self) -> bool:
        """Whether it crossed the wire as a message."""
        return self <= RowKind.SEND


class Verdict(IntEnum):
    """What is to be thought of a row at first sight."""

    OK = 0
    WARNING = 1
    PROBLEM = 2


class RowFacts(NamedTuple):
    """One row. ``at_us`` in microseconds since 1970 UTC; ``status`` is the first one in it, an error's code, or a close's.

    ``number`` is the message's id; ``action`` is empty for answers: the request knows it; ``length`` is that of the message in bytes.
    """

    at_us: int
    kind: RowKind
    to_charger: bool
    link: int
    identity: str
    number: str
    action: str
    status: str
    verdict: Verdict
    length: int = 0


ROW_ENTRIES = (Message, Opened, Closed, Refused)
"""The entries that make rows."""
_HEAD = re.compile(r'\s*\[\s*([23456])\s*,\s*"([^"\\]*)"\s*(?:,\s*"([^"\\]*)"\s*)?[,\]]')
_STATUS = re.compile(r'"status"\s*:\s*"([^"\\]{1,60})"')
TELLS_STATUS = "StatusNotification"
"""Requests whose name ends so have a status that is worth being seen."""
BAD_STATUSES = frozenset(
    {"Rejected", "Failed", "Invalid", "Blocked", "Expired", "Faulted", "NotSupported", "NotImplemented"}
)
_TO_CHARGER = Direction.TO_CHARGER.value
_KINDS = {str(int(kind)): kind for kind in RowKind if kind.is_message and kind is not RowKind.MALFORMED}


def facts_of_line(line: bytes) -> RowFacts | None:
    """The row that a line of a recording makes; ``None`` for one that makes none (a ping, a head).

    Raises:
        NoEntry: it is no line of a recording (``UnknownEntry``: of a newer program).
    """
    import orjson

    try:
        found = orjson.loads(line)
        if found["type"] == "message" and type(content := found.get("text")) is str:
            return _message(
                int(datetime.fromisoformat(found["at"]).timestamp() * 1e6),
                content,
                found["direction"] == _TO_CHARGER,
                found["link"],
                found["identity"],
                found.get("touch", ""),
                found.get("size", 0),
            )
    except (ValueError, TypeError, LookupError):
        pass  # the careful way says what is wrong with it
    return facts_of_entry(entry_of(line))


def facts_of_entry(entry: Entry) -> RowFacts | None:
    """The row that an entry makes; ``None`` for one that makes none."""
    at_us = microseconds(entry.at)
    match entry:
        case Message(content=content):
            words = content if isinstance(content, str) else content.decode(errors="backslashreplace")
            out = entry.direction is Direction.TO_CHARGER
            return _message(at_us, words, out, entry.link, entry.identity, entry.touch, entry.size)
        case Opened(link=link, identity=identity, subprotocol=chosen, findings=odd):
            verdict = Verdict.WARNING if odd else Verdict.OK
            return RowFacts(at_us, RowKind.OPENED, False, link, identity, "", "", chosen, verdict)
        case Closed(link=link, identity=identity, by=by, code=code):
            verdict = Verdict.OK if code in {1000, 1001} else Verdict.WARNING
            out = by is Direction.TO_CHARGER
            return RowFacts(at_us, RowKind.CLOSED, out, link, identity, "", "", str(code), verdict)
        case Refused(identity=identity, status=status):
            return RowFacts(at_us, RowKind.REFUSED, True, 0, identity, "", "", str(status), Verdict.PROBLEM)
    return None


def microseconds(at: datetime) -> int:
    """A moment as rows keep it."""
    return int(at.timestamp() * 1e6)


def _message(at_us: int, words: str, out: bool, link: int, identity: str, touch: str, length: int) -> RowFacts:
    head = _HEAD.match(words) if words.endswith("]") else None
    if head is None:
        kind, number, action, status = _looked_through(words)
    else:
        figure, number, name = head.groups()
        kind, action, status = _KINDS[figure], "", ""
        match kind:
            case RowKind.CALL | RowKind.SEND:
                action = name or ""
            case RowKind.ERROR | RowKind.RESULT_ERROR:
                status = name or ""
        tells = kind is RowKind.RESULT or (kind is RowKind.CALL and action.endswith(TELLS_STATUS))
        if tells and (told := _STATUS.search(words)) is not None:
            status = told[1]
    if kind in {RowKind.ERROR, RowKind.RESULT_ERROR, RowKind.MALFORMED} or touch:
        verdict = Verdict.PROBLEM
    else:
        verdict = Verdict.PROBLEM if status in BAD_STATUSES and kind is RowKind.RESULT else Verdict.OK
    if touch:
        status = f"{status} · {touch}" if status else touch
    return RowFacts(at_us, kind, out, link, identity, number, action, status, verdict, min(length, 0xFFFFFFFF))


def _looked_through(words: str) -> tuple[RowKind, str, str, str]:
    match decode(words):
        case Call(number, action, payload):
            return RowKind.CALL, str(number), action, _status(payload) if action.endswith(TELLS_STATUS) else ""
        case Send(number, action):
            return RowKind.SEND, str(number), action, ""
        case CallResult(number, payload):
            return RowKind.RESULT, str(number), "", _status(payload)
        case CallError(number, code):
            return RowKind.ERROR, str(number), "", code
        case ResultError(number, code):
            return RowKind.RESULT_ERROR, str(number), "", code
        case Malformed(reason):
            return RowKind.MALFORMED, "", "", reason
    raise NoEntry(words[:40])


def _status(payload: Any) -> str:
    status = payload.get("status")
    return status[:60] if isinstance(status, str) else ""
