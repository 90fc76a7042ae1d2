"""OCPP-J frames: what one WebSocket message says, told without ever raising.

Shapes: OCPP-J 1.6 §4, 2.0.1 part 4 §4, 2.1 (SEND, CALLRESULTERROR). What real chargers do to them: ``facts/ocpp.md`` §1.2,
§2.3. Whatever can be understood is understood and noted; only what cannot be answered by meaning is ``Malformed``.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

JsonObject = Mapping[str, object]
MessageId = str | int

MAX_DEPTH = 64
"""Deeper nesting than this is refused: no OCPP message comes near it, and much foreign code recurses."""

_SURROGATE = re.compile(r"[\ud800-\udfff]")
_ID_IN_BROKEN_TEXT = re.compile(r'\s*\[\s*2\s*,\s*"([^"\\\x00-\x1f]{1,255})"\s*,')


@dataclass(frozen=True, slots=True)
class Call:
    """A request (2). ``notes`` tell what was bent to understand it."""

    id: MessageId
    action: str
    payload: JsonObject
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CallResult:
    """An answer (3)."""

    id: MessageId
    payload: JsonObject
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CallError:
    """A refusal of a request (4)."""

    id: MessageId
    code: str
    description: str = ""
    details: JsonObject | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ResultError:
    """A refusal of an answer (5), 2.1 only; it is never answered."""

    id: MessageId
    code: str
    description: str = ""
    details: JsonObject | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Send:
    """A message that wants no answer (6), 2.1 only."""

    id: MessageId
    action: str
    payload: JsonObject
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Malformed:
    """Something else. ``id`` is ``None`` when it could not be read; ``kind`` is the message type number, 0 when unreadable."""

    reason: str
    id: MessageId | None = None
    kind: int = 0
    notes: tuple[str, ...] = ()


Frame = Call | CallResult | CallError | ResultError | Send | Malformed


def decode(raw: str | bytes) -> Frame:
    """What ``raw`` says; never raises. Binary messages are read as UTF-8."""
    notes: list[str] = []
    if isinstance(raw, bytes):
        notes.append("sent as a binary message")
        try:
            raw = raw.decode()
        except UnicodeDecodeError:
            return Malformed("binary, not UTF-8 text", notes=tuple(notes))
    try:
        message = json.loads(raw, parse_int=_integer, parse_float=_number, parse_constant=_constant)
    except (ValueError, RecursionError) as error:
        reason = "nested too deeply" if isinstance(error, RecursionError) else "not JSON"
        found = _ID_IN_BROKEN_TEXT.match(_SURROGATE.sub("\ufffd", raw[:512]))
        return Malformed(reason, found[1] if found else None, 2 if found else 0, tuple(notes))
    if raw.count("[") + raw.count("{") > MAX_DEPTH and _depth_exceeds(message, MAX_DEPTH):
        head = message[:2] if isinstance(message, list) else []
        return Malformed("nested too deeply", _id(head, notes), _kind(head, notes), tuple(notes))
    if "\\u" in raw or _SURROGATE.search(raw):
        message = _without_lone_surrogates(message, notes)
    if not isinstance(message, list):
        return Malformed("not a JSON array", notes=tuple(notes))
    return _frame(message, notes)


def encode(frame: Call | CallResult | CallError | ResultError | Send) -> str:
    """The text of ``frame`` as it goes over the wire, in ASCII.

    Raises:
        TypeError, ValueError: the payload is no JSON (a program error, not a peer's).
    """
    message: list[object]
    match frame:
        case Call(id, action, payload):
            message = [2, id, action, payload]
        case CallResult(id, payload):
            message = [3, id, payload]
        case CallError(id, code, description, details):
            message = [4, id, code, description, details or {}]
        case ResultError(id, code, description, details):
            message = [5, id, code, description, details or {}]
        case Send(id, action, payload):
            message = [6, id, action, payload]
    return json.dumps(message, separators=(",", ":"), allow_nan=False, default=_plain)


def _frame(message: Sequence[object], notes: list[str]) -> Frame:
    kind, message_id = _kind(message, notes), _id(message, notes)
    if message_id is None:
        return Malformed("the message id is missing or no text", None, kind, tuple(notes))
    rest = message[2:]
    match kind:
        case 2 | 6:
            return _request(kind, message_id, rest, notes)
        case 3:
            payload = _payload(rest[0] if rest else None, notes)
            if len(rest) > 1:
                notes.append("more than three elements")
            if payload is None:
                return Malformed("the payload is no object", message_id, kind, tuple(notes))
            return CallResult(message_id, payload, tuple(notes))
        case 4 | 5:
            return _refusal(kind, message_id, rest, notes)
        case _:
            return Malformed("unknown message type", message_id, kind, tuple(notes))


def _request(kind: int, message_id: MessageId, rest: Sequence[object], notes: list[str]) -> Frame:
    action = rest[0] if rest else None
    if not isinstance(action, str) or not action:
        return Malformed("the action is missing or no text", message_id, kind, tuple(notes))
    payload = _payload(rest[1] if len(rest) > 1 else None, notes)
    if payload is None:
        return Malformed("the payload is no object", message_id, kind, tuple(notes))
    if len(rest) > 2:
        notes.append("more than four elements")
    return (Call if kind == 2 else Send)(message_id, action, payload, tuple(notes))


def _refusal(kind: int, message_id: MessageId, rest: Sequence[object], notes: list[str]) -> Frame:
    code, description, details = (*rest, None, None, None)[:3]
    if not isinstance(code, str):
        notes.append("the error code is no text")
        code = "" if code is None else json.dumps(code)
    if len(rest) < 3:
        notes.append("fewer than five elements")
    described = description if isinstance(description, str) else ""
    detailed = details if isinstance(details, dict) else None
    return (CallError if kind == 4 else ResultError)(message_id, code, described, detailed, tuple(notes))


def _kind(message: Sequence[object], notes: list[str]) -> int:
    kind = message[0] if message else None
    if isinstance(kind, bool):
        return 0
    if isinstance(kind, int):
        return kind
    if isinstance(kind, float) and kind.is_integer() and 0 < kind < 100:
        notes.append("the message type is no integer")
        return int(kind)
    if isinstance(kind, str) and kind in {"2", "3", "4", "5", "6"}:
        notes.append("the message type is text")
        return int(kind)
    return 0


def _id(message: Sequence[object], notes: list[str]) -> MessageId | None:
    message_id = message[1] if len(message) > 1 else None
    if isinstance(message_id, str):
        if len(message_id) > 36:
            notes.append("the message id is longer than 36 characters")
        return message_id if len(message_id) <= 255 else None
    if isinstance(message_id, int) and not isinstance(message_id, bool):
        notes.append("the message id is a number")
        return message_id
    return None


def _payload(value: object, notes: list[str]) -> JsonObject | None:
    if isinstance(value, dict):
        return value
    if value is None or value == []:
        notes.append("the payload is missing" if value is None else "the payload is an empty array")
        return {}
    return None


def _integer(digits: str) -> int | float | str:
    return int(digits) if len(digits) < 20 else _number(digits)


def _number(digits: str) -> float | str:
    value = float(digits)
    return value if math.isfinite(value) else digits


def _constant(name: str) -> str:
    """``NaN`` and ``Infinity`` are no JSON; as text they can be shown, stored and reported like any other wrong type."""
    return name


def _depth_exceeds(message: object, limit: int) -> bool:
    level = [message]
    for _ in range(limit):
        level = [
            child
            for node in level
            if isinstance(node, list | dict)
            for child in (node.values() if isinstance(node, dict) else node)
        ]
        if not level:
            return False
    return True


def _without_lone_surrogates(message: object, notes: list[str]) -> object:
    """``message`` with every half of a surrogate pair replaced: such text can be neither sent, stored nor shown."""
    found = False

    def clean(node: object) -> object:
        nonlocal found
        if isinstance(node, str):
            cleaned = _SURROGATE.sub("\ufffd", node)
            found = found or cleaned != node
            return cleaned
        if isinstance(node, list):
            return [clean(child) for child in node]
        if isinstance(node, dict):
            return {clean(key): clean(value) for key, value in node.items()}
        return node

    cleaned = clean(message)
    if found:
        notes.append("text with a lone surrogate")
    return cleaned


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} is no JSON")
