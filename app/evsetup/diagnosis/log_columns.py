"""Tables of messages, as many a CSMS exports them (CSV): which column holds what, found by its name or told by a person.

A message is one column, or stands in several: its action, its payload, its id and whether it is a request or an answer.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from evsetup.diagnosis.log_lines import LoggedMessage, NoMessage, message_in, time_in

MOST_COLUMNS, MOST_HEADER = 200, 64 * 1024
_LONGEST_NAME = 255


class Meaning(Enum):
    """What a column holds; the value is its word in ``--columns``."""

    TIME = "time"
    CHARGER = "charger"
    MESSAGE = "message"
    TYPE = "type"
    ID = "id"
    ACTION = "action"
    PAYLOAD = "payload"


_KNOWN: dict[Meaning, tuple[str, ...]] = {
    Meaning.TIME: ("time", "timestamp", "date", "datetime", "created", "createdat", "receivedat", "at", "logtime"),
    Meaning.CHARGER: (
        *("charger", "chargerid", "identity", "chargepoint", "chargepointid", "chargebox", "chargeboxid"),
        *("station", "stationid", "chargingstation", "chargingstationid", "evse", "cp", "cpid", "deviceid"),
    ),
    Meaning.MESSAGE: ("message", "frame", "raw", "rawmessage", "ocppmessage", "json", "text", "content", "body"),
    Meaning.TYPE: ("type", "messagetype", "messagetypeid", "kind"),
    Meaning.ID: ("id", "messageid", "uniqueid", "msgid", "requestid", "correlationid"),
    Meaning.ACTION: ("action", "command", "operation", "method", "messagename"),
    Meaning.PAYLOAD: ("payload", "data", "request", "parameters"),
}


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column (from 0) holds what. ``header`` are the names of all; ``separator`` is what stands between them."""

    header: tuple[str, ...]
    separator: str
    places: Mapping[Meaning, int]

    @property
    def enough(self) -> bool:
        """Whether messages can be made of them."""
        return Meaning.MESSAGE in self.places or {Meaning.ACTION, Meaning.PAYLOAD} <= set(self.places)


class NoSuchColumn(ValueError):
    """A person named a column, or a meaning, that is not there."""


def columns_of(line: str, told: Mapping[str, str] | None = None) -> Columns:
    """The columns of a table whose first line this is; what is ``told`` (meaning: column) counts more than their names.

    Raises:
        NoSuchColumn: one of ``told`` is not there.
    """
    separator = max(";\t|,", key=line.count)
    try:
        names = next(csv.reader([line[:MOST_HEADER]], delimiter=separator), [])
    except csv.Error:
        names = []  # what begins so is no table
    header = tuple(name.strip() for name in names[:MOST_COLUMNS])
    plain = ["".join(letter for letter in name.casefold() if letter.isalnum()) for name in header]
    places: dict[Meaning, int] = {}
    for meaning, known in _KNOWN.items():
        found = next((plain.index(name) for name in known if name in plain), None)
        if found is not None:
            places[meaning] = found
    for word, name in (told or {}).items():
        if name not in header or word not in {meaning.value for meaning in Meaning}:
            raise NoSuchColumn(f"{word}={name}")
        places[Meaning(word)] = header.index(name)
    return Columns(header, separator, places)


def messages_in(lines: Iterable[str], columns: Columns) -> Iterator[LoggedMessage | NoMessage]:
    """A message, or why there is none, for each row below the header."""
    made = _Making(columns)
    try:
        for row in csv.reader(lines, delimiter=columns.separator):
            if row:
                yield made.message(row)
    except csv.Error:
        yield NoMessage(broken=True)


class _Making:
    """Makes messages; an answer without an id takes that of the last request of its action."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self._number = 0
        self._open: dict[tuple[str, str], str] = {}

    def message(self, row: list[str]) -> LoggedMessage | NoMessage:
        at, zoned = time_in(self._cell(row, Meaning.TIME))
        charger = self._cell(row, Meaning.CHARGER)[:_LONGEST_NAME]
        if Meaning.MESSAGE in self._columns.places:
            try:
                found = message_in(self._cell(row, Meaning.MESSAGE))
            except NoMessage as fault:
                return fault
            return LoggedMessage(
                at or found.at, zoned if at is not None else found.zoned, charger or found.identity, found.content
            )
        frame = self._frame(row, charger)
        return NoMessage(broken=True) if frame is None else LoggedMessage(at, zoned, charger, frame)

    def _frame(self, row: list[str], charger: str) -> str | None:
        action, kind = (
            self._cell(row, Meaning.ACTION),
            _kind(self._cell(row, Meaning.TYPE), self._cell(row, Meaning.ACTION)),
        )
        try:
            payload = json.loads(self._cell(row, Meaning.PAYLOAD) or "{}")
        except (ValueError, RecursionError):
            return None
        for ending in ("Response", "Conf", "Confirmation", "Request", "Req"):
            action = action.removesuffix(ending)
        if not action or not isinstance(payload, dict):
            return None
        self._number += 1
        number = self._cell(row, Meaning.ID)
        if kind == 2:
            number = number or f"row-{self._number}"
            self._open[charger, action] = number
            return json.dumps([2, number, action, payload], ensure_ascii=False)
        number = number or self._open.pop((charger, action), f"row-{self._number}")
        if kind == 4:
            code = payload.get("errorCode", "GenericError")
            return json.dumps([4, number, str(code), "", payload], ensure_ascii=False)
        return json.dumps([3, number, payload], ensure_ascii=False)

    def _cell(self, row: list[str], meaning: Meaning) -> str:
        place = self._columns.places.get(meaning)
        return row[place].strip() if place is not None and place < len(row) else ""


def _kind(told: str, action: str) -> int:
    """Request, answer or error, by whatever word an export has for it."""
    word = f"{told} {action}".casefold()
    if told.strip() == "4" or "error" in word:
        return 4
    answers = ("result", "response", "conf", "answer", "reply")
    return 3 if told.strip() == "3" or any(part in word for part in answers) else 2
