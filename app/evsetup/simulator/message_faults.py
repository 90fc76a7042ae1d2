"""Between a simulated charger's session and its socket: messages that are bent, held back or never read.

Each fault is one switch (``quirks_messages``, ``quirks_link``, ``quirks_configuration``); without one, bytes pass as they are.
"""

from __future__ import annotations

import asyncio
import json
import re
from datetime import datetime, timedelta, timezone
from enum import Enum, auto
from typing import Any, Final

from evsetup.simulator.clock import Clock
from evsetup.simulator.quirks import Pace, Quirks

HANG_S: Final = 60.0
LATE_S: Final = 40.0
LONG_SERIAL: Final = "EVSETUP-DEMO-AC22-00417-2026-0001"
UNKNOWN_ERROR: Final = "Error"
_LOCAL: Final = timezone(timedelta(hours=5, minutes=30))
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z\Z")
_CALL, _RESULT, _ERROR = 2, 3, 4


class Heard(Enum):
    """What becomes of a message that came in."""

    TAKEN = auto()
    IGNORED = auto()
    DROPS_LINK = auto()
    HANGS = auto()


class MessageFaults:
    """One charger's, from power-on to power-off."""

    def __init__(self, quirks: Quirks, pace: Pace, clock: Clock) -> None:
        self._quirks = quirks
        self._pace = pace
        self._clock = clock
        self._booted = False
        self._dropped = False
        self._asked: dict[str, str] = {}

    def begin_link(self) -> None:
        """A new link: the charger has to boot on it."""
        self._booted = False
        self._asked.clear()

    def hear(self, raw: str) -> Heard:
        """Judges a message of the CSMS."""
        match _message(raw):
            case [2, _, str(action), *rest]:
                return self._hear_call(action, rest[0] if rest else None)
            case [3, str(message_id), dict(answer), *_]:
                self._hear_answer(self._asked.pop(message_id, ""), answer)
        return Heard.TAKEN

    async def say(self, raw: str) -> str:
        """What goes over the wire for ``raw``, when its time has come."""
        message = _message(raw)
        match message:
            case [2, str(message_id), str(action), dict(payload)]:
                self._asked[message_id] = action
                return _text([_CALL, message_id, action, self._bent(action, payload)], raw)
            case [3 | 4 as kind, message_id, *rest]:
                if self._quirks.late_replies:
                    await asyncio.sleep(self._pace.seconds(LATE_S))
                if self._quirks.recased_reply_id:
                    message_id = str(message_id).upper()
                if kind == _ERROR and self._quirks.short_call_error:
                    rest = rest[:1]
                return _text([kind, message_id, *rest], raw)
        return raw

    def _hear_call(self, action: str, payload: object) -> Heard:
        quirks = self._quirks
        reads = action == "GetConfiguration"
        if not self._booted and quirks.hangs_before_boot:
            return Heard.HANGS
        if not self._booted and quirks.drops_before_boot and reads:
            return Heard.DROPS_LINK
        if reads and quirks.never_answers_full_read and not (isinstance(payload, dict) and payload.get("key")):
            return Heard.IGNORED
        if reads and quirks.drops_during_call and not self._dropped:
            self._dropped = True
            return Heard.DROPS_LINK
        return Heard.TAKEN

    def _hear_answer(self, action: str, answer: dict[str, Any]) -> None:
        if action == "BootNotification" and answer.get("status") == "Accepted":
            self._booted = True
        if action == "Heartbeat":
            self._clock.set()

    def _bent(self, action: str, payload: dict[str, Any]) -> dict[str, Any]:
        quirks = self._quirks
        if action == "BootNotification" and quirks.empty_vendor:
            payload = {**payload, "chargePointVendor": ""}
        if action == "BootNotification" and quirks.long_serial:
            payload = {**payload, "chargePointSerialNumber": LONG_SERIAL}
        if action == "StatusNotification" and quirks.unknown_error_code:
            payload = {**payload, "errorCode": UNKNOWN_ERROR}
        if action == "MeterValues" and quirks.celcius:
            for entry in payload["meterValue"]:
                entry["sampledValue"].append({"value": "31.5", "measurand": "Temperature", "unit": "Celcius"})
        if quirks.local_time or quirks.clock_of_1970:
            payload = self._timed(payload)
        return payload

    def _timed(self, node: Any) -> Any:
        if isinstance(node, dict):
            return {name: self._timed(child) for name, child in node.items()}
        if isinstance(node, list):
            return [self._timed(child) for child in node]
        if not isinstance(node, str) or not _TIME.match(node):
            return node
        moment = self._clock.shown(datetime.fromisoformat(node))
        if self._quirks.local_time:
            return moment.astimezone(_LOCAL).replace(tzinfo=None).isoformat(timespec="milliseconds")
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _message(raw: str) -> object:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None


def _text(message: list[object], raw: str) -> str:
    """``raw`` itself when nothing was bent."""
    return raw if message == json.loads(raw) else json.dumps(message, separators=(",", ":"))
