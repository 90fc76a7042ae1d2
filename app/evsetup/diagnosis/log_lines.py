"""Finds OCPP messages in the lines of other programs' logs: when, of whom, and the message as it stands there.

Known forms: mobilityhouse/ocpp and what is made of it (Home Assistant), SteVe, MicroOcpp, ocpp-go and evcc, EVerest, JSON lines and CSV.
What they have in common is enough: a message is a JSON list that begins with its type, a time stands before it, a name perhaps.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from evsetup.ocppj.meter_values import moment_of

_FRAME = re.compile(r"\[\s*[2-6]\s*,\s*\\?\"{1,2}")
_ISO = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?")
_ONLY_TIME = re.compile(r"[\[(]?\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?[\s\])|:;,-]*")
"""Most logs have a time before a message and no more."""
_SLASHED = re.compile(r"(\d{4})/(\d\d)/(\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,9})?)")
_NAMES = (
    re.compile(r"chargeBoxId=([^,\]\s]+)"),
    re.compile(r"(?:received|sent) JSON message (?:from|to) ([^\s:]+):", re.IGNORECASE),
    re.compile(r"(?:^|[\s:\]])([^\s:\]]+): (?:send|receive message)\b"),
    re.compile(r"(?:charge[ _]?point|station|charger|cp)[ _]?(?:id)?[=:]\s*\"?([^\s\",\]]+)", re.IGNORECASE),
)
_TIME_MEMBERS = ("timestamp", "time", "ts", "@timestamp", "at", "date")
_NAME_MEMBERS = ("identity", "charge_point_id", "chargePointId", "chargeBoxId", "charge_point", "cp", "station", "id")
_DECODER = json.JSONDecoder()
_LONGEST_NAME = 255
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class LoggedMessage:
    """One message: ``at`` is ``None`` where no time stands by it, ``zoned`` whether that names its zone; ``identity`` may be empty."""

    at: datetime | None
    zoned: bool
    identity: str
    content: str


class NoMessage(ValueError):
    """A line holds no message. ``broken``: it begins one that does not end."""

    def __init__(self, *, broken: bool = False) -> None:
        super().__init__("no message")
        self.broken = broken


def message_in(line: str) -> LoggedMessage:
    """The message that a line holds.

    Raises:
        NoMessage: it holds none.
    """
    stripped = line.strip()
    if stripped.startswith("{") and (found := _in_object(stripped)) is not None:
        return found
    match = _FRAME.search(stripped)
    if match is None:
        raise NoMessage
    before, frame = stripped[: match.start()], _whole_frame(stripped[match.start() :])
    if frame is None:
        raise NoMessage(broken=True)
    at, zoned = time_in(before)
    if at is None:
        at, zoned = time_in(stripped[match.start() + len(frame) :])
    named = "" if _ONLY_TIME.fullmatch(before) else _name_in(before)
    return LoggedMessage(at, zoned, named, frame)


def time_in(words: str) -> tuple[datetime | None, bool]:
    """The first time in ``words``, and whether it names its zone; without one it is taken for UTC."""
    if (match := _ISO.search(words)) is not None:
        told = match.group().replace(",", ".").replace(" ", "T")
        return _moment(told), told.endswith("Z") or bool(re.search(r"[+-]\d\d:?\d\d$", told[19:]))
    if (match := _SLASHED.search(words)) is not None:
        year, month, day, clock = match.groups()
        return _moment(f"{year}-{month}-{day}T{clock}"), False
    return None, False


def _moment(told: str) -> datetime | None:
    head, dot, rest = told.partition(".")
    if dot:
        digits = re.match(r"\d+", rest)
        taken = digits.group() if digits is not None else ""
        told = f"{head}.{taken[:6]}{rest[len(taken) :]}"
    return moment_of(told)


def _whole_frame(words: str) -> str | None:
    """The list at the beginning of ``words``; CSV doubles its quotes, a log inside JSON escapes them."""
    import orjson

    try:
        if words.endswith("]") and _is_frame(orjson.loads(words)):
            return words
    except ValueError:
        pass  # something stands behind it, or it is quoted
    for candidate in (words, words.replace('""', '"'), words.replace('\\"', '"')):
        try:
            found, end = _DECODER.raw_decode(candidate)
        except (ValueError, RecursionError):
            continue
        if _is_frame(found):
            return candidate[:end]
    return None


def _is_frame(found: object) -> bool:
    match found:
        case [int() as kind, str(), *rest]:
            return kind in {2, 3, 4, 5, 6} and bool(rest)
    return False


def _in_object(line: str) -> LoggedMessage | None:
    """A line of JSON: the message is a member, as a list or as text."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or (content := _frame_among(found, 0)) is None:
        return None
    at, zoned = None, False
    for name in _TIME_MEMBERS:
        at, zoned = _time_of(found.get(name))
        if at is not None:
            break
    names = (found.get(name) for name in _NAME_MEMBERS)
    return LoggedMessage(
        at, zoned, next((one[:_LONGEST_NAME] for one in names if isinstance(one, str) and one), ""), content
    )


def _frame_among(found: Mapping[str, object], depth: int) -> str | None:
    for value in found.values():
        match value:
            case list() if _is_frame(value):
                return json.dumps(value, ensure_ascii=False)
            case str() if (match := _FRAME.search(value)) is not None:
                if (frame := _whole_frame(value[match.start() :])) is not None:
                    return frame
            case dict() if depth < _DEEPEST and (inner := _frame_among(value, depth + 1)) is not None:
                return inner
    return None


def _time_of(told: object) -> tuple[datetime | None, bool]:
    if isinstance(told, str):
        return time_in(told)
    if isinstance(told, int | float) and not isinstance(told, bool) and 1e9 <= told < 1e14:
        return datetime.fromtimestamp(told / 1000 if told > 1e11 else told, UTC), True
    return None, False


def _name_in(before: str) -> str:
    for form in _NAMES:
        if (match := form.search(before)) is not None:
            return match.group(1)[:_LONGEST_NAME]
    return ""
