"""Reads the logs of other programs as if they were recordings: who said what to whom, joined by what the messages themselves say.

Which side wrote a log, and what its words for in and out are, need not be known: of most requests only one side can be the sender
(``facts/ocpp.md`` §3), and an answer goes the other way than the request with its id.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from itertools import chain
from pathlib import Path

from evsetup.diagnosis import trace_faults as say
from evsetup.diagnosis.captured_link import is_capture
from evsetup.diagnosis.log_columns import Columns, Meaning, NoSuchColumn, columns_of, messages_in
from evsetup.diagnosis.log_files import LogLines
from evsetup.diagnosis.log_joining import joined
from evsetup.diagnosis.log_lines import LoggedMessage, NoMessage, message_in
from evsetup.diagnosis.masking import Masking
from evsetup.diagnosis.trace_entry import Begun, Entry, Message, Opened
from evsetup.diagnosis.trace_reader import TraceReader
from evsetup.ocppj.frame_record import Direction

_FROM_CHARGER = frozenset(
    {
        "Authorize",
        "BootNotification",
        "ClearedChargingLimit",
        "DiagnosticsStatusNotification",
        "FirmwareStatusNotification",
        "Get15118EVCertificate",
        "GetCertificateStatus",
        "Heartbeat",
        "LogStatusNotification",
        "MeterValues",
        "NotifyChargingLimit",
        "NotifyCustomerInformation",
        "NotifyDisplayMessages",
        "NotifyEVChargingNeeds",
        "NotifyEVChargingSchedule",
        "NotifyEvent",
        "NotifyMonitoringReport",
        "NotifyReport",
        "PublishFirmwareStatusNotification",
        "ReportChargingProfiles",
        "ReservationStatusUpdate",
        "SecurityEventNotification",
        "SignCertificate",
        "SignedFirmwareStatusNotification",
        "StartTransaction",
        "StatusNotification",
        "StopTransaction",
        "TransactionEvent",
    }
)
_ONLY_2 = frozenset(
    {"TransactionEvent", "NotifyReport", "NotifyEvent", "GetVariables", "SetVariables", "GetBaseReport"}
)
_MOST_OPEN = 4096
_MOST_CHARGERS = 1000
_SAME_S = timedelta(seconds=2)


class LogReader:
    """Iterate over it, once, as over a ``TraceReader``: the same counts. ``unzoned`` counts times that name no zone, ``timeless`` messages
    that have none and were given that of the one before. Lines without a message are no fault of a log. ``told`` says what the columns of
    a table mean (``log_columns``)."""

    def __init__(self, path: Path, told: Mapping[str, str] | None = None) -> None:
        self.path = path
        self._told = told
        self.entries = 0
        self.broken = 0
        self.unknown = 0
        self.unzoned = 0
        self.timeless = 0
        self._lines = LogLines(path)
        self._masking = Masking(cards=False)
        self._links: dict[str, int] = {}
        self._asked: OrderedDict[tuple[str, str], Direction] = OrderedDict()
        self._last: datetime | None = None
        self._before: tuple[str, str, datetime] | None = None

    @property
    def cut(self) -> bool:
        """Whether something was too long, or a packed part ended early."""
        return self._lines.cut or self._lines.damaged > 0

    def __iter__(self) -> Iterator[Entry]:
        """All messages in the order of the log. Blocks.

        Raises:
            NoRecording: the file cannot be read, no line of it holds a message, or a column is not there that was named.
        """
        for found in self.messages():
            if isinstance(found, NoMessage):
                self.broken += found.broken
            else:
                yield from self._entries(found)
        if not self.entries:
            raise say.not_read(self.path, "no OCPP message in it")

    def messages(self) -> Iterator[LoggedMessage | NoMessage]:
        """What each line, or each row of a table, holds. Blocks.

        Raises:
            NoRecording: as above.
        """
        lines = iter(self._lines)
        first = next(lines, b"")
        if (columns := self._columns(first)) is not None:
            yield from messages_in((f"{line.decode('utf-8', 'replace')}\n" for line in lines), columns)
            return
        for line in joined(chain((first,), lines)):
            try:
                yield message_in(line.decode("utf-8", "replace"))
            except NoMessage as fault:
                yield fault

    def _columns(self, first: bytes) -> Columns | None:
        """Those of a table; ``None`` where it is none that can be told by its head."""
        words = first.decode("utf-8-sig", "replace")
        try:
            columns = columns_of(words, self._told)
        except NoSuchColumn as fault:
            raise say.no_column(self.path, str(fault), words) from None
        if self._told is not None:
            return columns
        by_parts = Meaning.MESSAGE not in columns.places and Meaning.ID in columns.places
        return columns if columns.enough and by_parts else None

    def _entries(self, found: LoggedMessage) -> Iterator[Entry]:
        at = found.at or self._last
        if at is None:
            self.timeless += 1
            at = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
        elif found.at is None:
            self.timeless += 1
        elif not found.zoned:
            self.unzoned += 1
        self._last = at
        if self._before is not None and self._is_again(found, at):
            return
        self._before = (found.identity, found.content, at)
        frame = _loads(found.content)
        identity = found.identity or self._only_one()
        if identity not in self._links:
            if not self._links:
                yield Begun(at, None, f"log {self.path.name}")
            if len(self._links) >= _MOST_CHARGERS:
                return
            self._links[identity] = len(self._links) + 1
            self.entries += 1
            yield Opened(at, None, self._links[identity], identity, "", f"/{identity}", _version_of(frame))
        self.entries += 1
        size = len(found.content.encode(errors="replace"))
        way = self._way(identity, frame)
        # Nobody masked this log: keys may stand in it.
        content, masked = self._masking.kept(found.content)
        yield Message(at, None, self._links[identity], identity, way, content, size, masked=masked)

    def _is_again(self, found: LoggedMessage, at: datetime) -> bool:
        """Some programs log a message twice, once for the frame and once for what it means."""
        identity, content, before = self._before or ("", "", at)
        return content == found.content and identity == found.identity and abs(at - before) < _SAME_S

    def _only_one(self) -> str:
        return next(iter(self._links), "") if len(self._links) == 1 else ""

    def _way(self, identity: str, frame: list[object]) -> Direction:
        kind, number = frame[0], str(frame[1])
        if kind in {2, 6}:
            action = frame[2] if len(frame) > 2 and isinstance(frame[2], str) else ""
            way = Direction.FROM_CHARGER if action in _FROM_CHARGER else Direction.TO_CHARGER
            self._asked[identity, number] = way
            while len(self._asked) > _MOST_OPEN:
                self._asked.popitem(last=False)
            return way
        asked = self._asked.pop((identity, number), Direction.TO_CHARGER)
        return Direction.TO_CHARGER if asked is Direction.FROM_CHARGER else Direction.FROM_CHARGER


def _loads(words: str) -> list[object]:
    """A frame that was seen to be one; numbers that no machine word holds need the slow way."""
    import orjson

    try:
        frame: list[object] = orjson.loads(words)
    except ValueError:
        frame = json.loads(words)
    return frame


def open_recording(path: Path, told: Mapping[str, str] | None = None) -> TraceReader | LogReader:
    """What reads ``path``: a recording of this program, or anybody's log (blocking); ``told`` are the columns of a table.

    Raises:
        NoRecording: it cannot be opened.
    """
    try:
        with path.open("rb") as file:
            head = file.read(4096).lstrip()
    except OSError as error:
        raise say.not_read(path, str(error.strerror or error)) from error
    if is_capture(head):
        from evsetup.diagnosis.capture_reader import CaptureReader

        return CaptureReader(path)
    is_ours = not head or head.startswith((b'{"type":', b'{"type" :'))
    return TraceReader(path) if is_ours and told is None else LogReader(path, told)


def _version_of(frame: list[object]) -> str:
    """2.x shows itself in its first words; everything else is taken for 1.6."""
    action = frame[2] if len(frame) > 2 and isinstance(frame[2], str) else ""
    payload = frame[3] if len(frame) > 3 else frame[2] if len(frame) > 2 else None
    newer = action in _ONLY_2 or (isinstance(payload, dict) and ("chargingStation" in payload or "evse" in payload))
    return "ocpp2.0.1" if newer else "ocpp1.6"
