"""OCPP-J frames: what one WebSocket message says, told without ever raising.

Shapes: OCPP-J 1.6 §4, 2.0.1 part 4 §4, 2.1 (SEND, CALLRESULTERROR). What real chargers do to them: ``facts/ocpp.md`` §1.2,
§2.3. Whatever can be understood is understood and noted; only what cannot be answered by meaning is ``Malformed``.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from evsetup.ocppj.deviation import Deviation, Kind
from evsetup.ocppj.nesting import too_deep

JsonObject = Mapping[str, object]
MessageId = str | int

_MOST_NOTED = 20
_TOO_DEEP = "nested too deeply"
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_ID_IN_BROKEN_TEXT = re.compile(r'\s*\[\s*2\s*,\s*"([^"\\\x00-\x1f]{1,255})"\s*,')


class Call(NamedTuple):
    """A request (2). ``notes`` tell what was bent to understand it."""

    id: MessageId
    action: str
    payload: JsonObject
    notes: tuple[Deviation, ...] = ()


class CallResult(NamedTuple):
    """An answer (3)."""

    id: MessageId
    payload: JsonObject
    notes: tuple[Deviation, ...] = ()


class CallError(NamedTuple):
    """A refusal of a request (4)."""

    id: MessageId
    code: str
    description: str = ""
    details: JsonObject | None = None
    notes: tuple[Deviation, ...] = ()


class ResultError(NamedTuple):
    """A refusal of an answer (5), 2.1 only; it is never answered."""

    id: MessageId
    code: str
    description: str = ""
    details: JsonObject | None = None
    notes: tuple[Deviation, ...] = ()


class Send(NamedTuple):
    """A message that wants no answer (6), 2.1 only."""

    id: MessageId
    action: str
    payload: JsonObject
    notes: tuple[Deviation, ...] = ()


class Malformed(NamedTuple):
    """Something else. ``id`` is ``None`` when it could not be read; ``kind`` is the message type number, 0 when unreadable.

    The last of ``notes`` is why, and ``reason`` its words.
    """

    reason: str
    id: MessageId | None = None
    kind: int = 0
    notes: tuple[Deviation, ...] = ()


Frame = Call | CallResult | CallError | ResultError | Send | Malformed


def decode(raw: str | bytes) -> Frame:
    """What ``raw`` says; never raises. Binary messages are read as UTF-8."""
    import orjson

    notes: list[Deviation] = []
    if isinstance(raw, bytes):
        notes.append(Deviation(Kind.BINARY, "", "sent as a binary message"))
        try:
            raw = raw.decode()
        except UnicodeDecodeError:
            return _malformed(Kind.NOT_UTF8, "binary, not UTF-8 text", None, 0, notes)
    odd = False
    try:
        message = orjson.loads(raw)
    except ValueError:
        odd = True
        try:
            message = _leniently(raw)
        except (ValueError, RecursionError) as error:
            deep = isinstance(error, RecursionError)
            found = _ID_IN_BROKEN_TEXT.match(_whole(raw[:512]))
            why, words = (Kind.TOO_DEEP, _TOO_DEEP) if deep else (Kind.NOT_JSON, "not JSON")
            return _malformed(why, words, found[1] if found else None, 2 if found else 0, notes)
    if too_deep(raw, message):
        head = message[:2] if isinstance(message, list) else []
        head = [_whole(part) if isinstance(part, str) else part for part in head]
        return _malformed(Kind.TOO_DEEP, _TOO_DEEP, _id(head, notes), _kind(head, notes), notes)
    if odd:
        message = _cleaned(message, notes)
    elif not notes and type(message) is list and len(message) == 4:
        # What nearly all messages are: a request about which there is nothing to be said.
        kind, message_id, action, payload = message
        if (
            kind == 2
            and type(kind) is int
            and type(payload) is dict
            and type(message_id) is str
            and len(message_id) <= 36
            and type(action) is str
            and action
        ):
            return Call(message_id, action, payload)
    if not isinstance(message, list):
        return _malformed(Kind.NOT_AN_ARRAY, "not a JSON array", None, 0, notes)
    return _frame(message, notes)


def encode(frame: Call | CallResult | CallError | ResultError | Send) -> str:
    """The text of ``frame`` as it goes over the wire, in ASCII.

    Raises:
        TypeError, ValueError: the payload is no JSON (a program error, not a peer's).
    """
    message: list[object]
    match frame:
        case CallResult():
            message = [3, frame.id, frame.payload]
        case Call(id, action, payload):
            message = [2, id, action, payload]
        case CallError(id, code, description, details):
            message = [4, id, code, description, details or {}]
        case ResultError(id, code, description, details):
            message = [5, id, code, description, details or {}]
        case Send(id, action, payload):
            message = [6, id, action, payload]
    return _text(message)


def _frame(message: Sequence[object], notes: list[Deviation]) -> Frame:
    kind, message_id = _kind(message, notes), _id(message, notes)
    if message_id is None:
        return _malformed(Kind.ID_MISSING, "the message id is missing or no text", None, kind, notes)
    rest = message[2:]
    match kind:
        case 2 | 6:
            return _request(kind, message_id, rest, notes)
        case 3:
            payload = _payload(rest[0] if rest else None, notes)
            if len(rest) > 1:
                notes.append(Deviation(Kind.TOO_MANY_ELEMENTS, "", "more than three elements"))
            if payload is None:
                return _malformed(Kind.PAYLOAD_NOT_OBJECT, "the payload is no object", message_id, kind, notes)
            return CallResult(message_id, payload, tuple(notes))
        case 4 | 5:
            return _refusal(kind, message_id, rest, notes)
        case _:
            return _malformed(Kind.UNKNOWN_MESSAGE_TYPE, "unknown message type", message_id, kind, notes)


def _request(kind: int, message_id: MessageId, rest: Sequence[object], notes: list[Deviation]) -> Frame:
    action = rest[0] if rest else None
    if not isinstance(action, str) or not action:
        return _malformed(Kind.ACTION_MISSING, "the action is missing or no text", message_id, kind, notes)
    payload = _payload(rest[1] if len(rest) > 1 else None, notes)
    if payload is None:
        wrong = Kind.PAYLOAD_ARRAY if isinstance(rest[1], list) else Kind.PAYLOAD_NOT_OBJECT
        return _malformed(wrong, "the payload is no object", message_id, kind, notes)
    if len(rest) > 2:
        notes.append(Deviation(Kind.TOO_MANY_ELEMENTS, "", "more than four elements"))
    return (Call if kind == 2 else Send)(message_id, action, payload, tuple(notes))


def _refusal(kind: int, message_id: MessageId, rest: Sequence[object], notes: list[Deviation]) -> Frame:
    code, description, details = (*rest, None, None, None)[:3]
    if not isinstance(code, str):
        notes.append(Deviation(Kind.ERROR_CODE, "", "the error code is no text"))
        code = "" if code is None else json.dumps(code)
    if len(rest) < 3:
        notes.append(Deviation(Kind.SHORT_CALLERROR, "", "fewer than five elements"))
    elif len(rest) > 3:
        notes.append(Deviation(Kind.TOO_MANY_ELEMENTS, "", "more than five elements"))
    described = description if isinstance(description, str) else ""
    detailed = details if isinstance(details, dict) else None
    return (CallError if kind == 4 else ResultError)(message_id, code, described, detailed, tuple(notes))


def _malformed(why: Kind, words: str, message_id: MessageId | None, kind: int, notes: list[Deviation]) -> Malformed:
    return Malformed(words, message_id, kind, (*notes, Deviation(why, "", words)))


def _kind(message: Sequence[object], notes: list[Deviation]) -> int:
    kind = message[0] if message else None
    if isinstance(kind, bool):
        return 0
    if isinstance(kind, int):
        return kind
    if isinstance(kind, float) and kind.is_integer() and 0 < kind < 100:
        notes.append(Deviation(Kind.MESSAGE_TYPE, "", "the message type is no integer"))
        return int(kind)
    if isinstance(kind, str) and kind in {"2", "3", "4", "5", "6"}:
        notes.append(Deviation(Kind.MESSAGE_TYPE, "", "the message type is text"))
        return int(kind)
    return 0


def _id(message: Sequence[object], notes: list[Deviation]) -> MessageId | None:
    message_id = message[1] if len(message) > 1 else None
    if isinstance(message_id, str):
        if len(message_id) > 36:
            notes.append(Deviation(Kind.ID_TOO_LONG, "", "the message id is longer than 36 characters"))
        return message_id if len(message_id) <= 255 else None
    if isinstance(message_id, int) and not isinstance(message_id, bool):
        notes.append(Deviation(Kind.ID_NUMBER, "", "the message id is a number"))
        return message_id
    return None


def _payload(value: object, notes: list[Deviation]) -> JsonObject | None:
    if isinstance(value, dict):
        return value
    if value is None:
        notes.append(Deviation(Kind.PAYLOAD_MISSING, "", "the payload is missing"))
        return {}
    if value == []:
        notes.append(Deviation(Kind.PAYLOAD_ARRAY, "", "the payload is an empty array"))
        return {}
    return None


class _Unnumber(str):
    """What stands in a number's place and is none: as text it can be shown, stored and reported like any wrong type."""

    __slots__ = ()


def _integer(digits: str) -> int | float | str:
    return int(digits) if len(digits) < 20 else _number(digits)


def _number(digits: str) -> float | str:
    value = float(digits)
    return value if math.isfinite(value) else _Unnumber(digits)


_leniently = json.JSONDecoder(parse_int=_integer, parse_float=_number, parse_constant=_Unnumber).decode


def _cleaned(message: object, notes: list[Deviation]) -> object:
    """``message`` as it can be sent, stored and shown: no halves of surrogate pairs, text for numbers that are none."""

    def note(kind: Kind, place: str, words: str) -> None:
        if len(notes) < _MOST_NOTED:
            notes.append(Deviation(kind, place.removeprefix("/"), words))

    def clean(node: object, place: str) -> object:
        if isinstance(node, _Unnumber):
            note(Kind.NOT_A_NUMBER, place, "no number")
            return str(node)
        if isinstance(node, str):
            cleaned = _whole(node)
            if cleaned != node:
                note(Kind.LONE_SURROGATE, place, "text with a lone surrogate")
            return cleaned
        if isinstance(node, list):
            return [clean(child, f"{place}/{number}") for number, child in enumerate(node)]
        if isinstance(node, dict):
            return {clean(key, place): clean(value, f"{place}/{_whole(key)[:64]}") for key, value in node.items()}
        return node

    if not isinstance(message, list):
        return clean(message, "")
    # The payload's own places begin inside it, as a schema's do.
    payload = {2: 3, 3: 2, 6: 3}.get(message[0], -1) if message and isinstance(message[0], int) else -1
    return [clean(part, "" if number == payload else str(number)) for number, part in enumerate(message)]


def _whole(words: str) -> str:
    return _SURROGATE.sub("\ufffd", words)


def _text(message: list[object]) -> str:
    """JSON in ASCII. The quick way writes text as UTF-8 and what is no number as ``null``, so both are left to the careful one."""
    import orjson

    as_json_would = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME
    try:
        quick = orjson.dumps(message, default=_plain, option=as_json_would)
    except TypeError:
        quick = b""
    if quick and quick.isascii() and b"null" not in quick:
        return quick.decode()
    return json.dumps(message, separators=(",", ":"), allow_nan=False, default=_plain)


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} is no JSON")
