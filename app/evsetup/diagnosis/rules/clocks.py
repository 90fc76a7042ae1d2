"""Rules about time: heartbeats, and clocks that differ, step, drift or tell local time."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta
from statistics import median
from typing import ClassVar

from evsetup.diagnosis.rules.rule import CHARGER, Rule, Said, suspect
from evsetup.diagnosis.trace_entry import Opened
from evsetup.domain.finding import Severity
from evsetup.domain.text import text
from evsetup.ocppj.meter_values import moment_of
from evsetup.ocppj.told import as_number, as_object

_FAR = 60.0
_STEP = 30.0
_OLDEST = 2015
_SLACK_S = 60.0
_LIVE = frozenset({"StatusNotification", "MeterValues", "SecurityEventNotification"})
"""What is told as it happens; records of charges may have waited for a link."""


def told_time(call: Said) -> datetime | None:
    """The charger's own time in a message that is sent as it happens; of several the last."""
    told = call.payload.get("timestamp")
    values = call.payload.get("meterValue")
    if told is None and isinstance(values, list) and values:
        told = as_object(values[-1]).get("timestamp")
    return moment_of(told)


class ClockRule(Rule):
    """Hears by how much the charger's clock is ahead of the recording's, in seconds."""

    actions = _LIVE

    def __init__(self) -> None:
        super().__init__()
        self._since: dict[int, datetime] = {}

    def opened(self, link: Opened) -> None:
        """What comes at once after that may have waited."""
        self._since[link.link] = link.at

    def asked(self, call: Said) -> None:
        """Measures."""
        since = self._since.setdefault(call.link, call.at)
        at = told_time(call)
        settled = len(self._since) == 1 or call.at - since > timedelta(seconds=60)
        if call.by is CHARGER and at is not None and at.year >= _OLDEST and settled:
            self.ahead(call, (at - call.at).total_seconds())

    def ahead(self, call: Said, seconds: float) -> None:
        """A measured difference."""


class ClockOff(ClockRule):
    """The charger's clock is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self._differences: deque[tuple[Said, float]] = deque(maxlen=99)

    def ahead(self, call: Said, seconds: float) -> None:
        """Collects; one odd message is no wrong clock."""
        self._differences.append((call, seconds))

    def ended(self, at: datetime, first: datetime) -> None:
        """The middle of all."""
        if len(self._differences) < 3:
            return
        off = median(seconds for _, seconds in self._differences)
        if abs(off) <= _FAR:
            return
        call = self._differences[0][0]
        rows = tuple(one.row for one, _ in self._differences)
        half_hours = round(off / 1800)
        if half_hours and abs(half_hours) <= 28 and abs(off - half_hours * 1800) <= 2 * _FAR:
            finding = suspect(
                "local-time",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "The charger's times differ by {hours} h from this recording's, whole half hours.",
                    hours=f"{half_hours / 2:+g}",
                ),
                text(
                    "diagnosis",
                    "It sends its local time as if it were UTC: charges are booked at wrong times, tariffs are wrong.",
                ),
                text("diagnosis", "Set the charger's time zone to UTC, or update its firmware."),
            )
        else:
            finding = suspect(
                "clock-off",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "The charger's clock differs by {seconds} s from the clock of this recording.",
                    seconds=f"{off:+.0f}",
                ),
                text("diagnosis", "Certificates may seem out of date to it, and charges are booked at wrong times."),
                text(
                    "diagnosis",
                    "See where the charger takes its time from: the CSMS's answer, or a time server that it must reach.",
                ),
            )
        self.find(call.at, finding, *rows)


class ClockSteps(ClockRule):
    """The charger's clock jumps."""

    def __init__(self) -> None:
        super().__init__()
        self._last: tuple[Said, float] | None = None

    def ahead(self, call: Said, seconds: float) -> None:
        """Compares with the one before."""
        if self._last is not None and abs(seconds - self._last[1]) > _STEP:
            finding = suspect(
                "clock-steps",
                Severity.WARNING,
                text(
                    "diagnosis", "The charger's clock jumped by {seconds} s.", seconds=f"{seconds - self._last[1]:+.0f}"
                ),
                text("diagnosis", "It runs badly and is put right now and then, or two sources of time disagree."),
                text("diagnosis", "Use one source of time: the CSMS or a time server."),
            )
            self.find(call.at, finding, self._last[0].row, call.row)
        self._last = call, seconds


class ClockDrifts(ClockRule):
    """The charger's clock goes too fast or too slowly."""

    def __init__(self) -> None:
        super().__init__()
        self._first: tuple[Said, float] | None = None
        self._last: tuple[Said, float] | None = None
        self._stepped = False

    def ahead(self, call: Said, seconds: float) -> None:
        """Keeps both ends."""
        if self._last is not None and abs(seconds - self._last[1]) > _STEP:
            self._stepped = True
        self._first, self._last = self._first or (call, seconds), (call, seconds)

    def ended(self, at: datetime, first: datetime) -> None:
        """Over hours."""
        if self._first is None or self._last is None or self._stepped:
            return
        hours = (self._last[0].at - self._first[0].at).total_seconds() / 3600
        drift = self._last[1] - self._first[1]
        if hours >= 3 and abs(drift) / hours * 24 > 60:
            finding = suspect(
                "clock-drifts",
                Severity.WARNING,
                text(
                    "diagnosis",
                    "The charger's clock drifts by {seconds} s a day.",
                    seconds=f"{drift / hours * 24:+.0f}",
                ),
                text("diagnosis", "It does not take the time that the CSMS tells with every heartbeat."),
                text("diagnosis", "Set its source of time, and a heartbeat interval of an hour or less."),
            )
            self.find(self._first[0].at, finding, self._first[0].row, self._last[0].row)


class ClockNeverSet(Rule):
    """Times from before OCPP was there."""

    actions = _LIVE | {"StartTransaction", "StopTransaction", "TransactionEvent"}

    def asked(self, call: Said) -> None:
        """1970 and 2000 are clocks that nobody set."""
        at = told_time(call)
        if call.by is CHARGER and at is not None and at.year < _OLDEST:
            finding = suspect(
                "clock-never-set",
                Severity.PROBLEM,
                text("diagnosis", "The charger tells the year {year} in {action}.", year=at.year, action=call.action),
                text(
                    "diagnosis",
                    "Its clock was not set after a power cut: every certificate is “not yet valid” to it, and charges get wrong times.",
                ),
                text(
                    "diagnosis",
                    "Use ws or an earlier time source first, so that it can take the time from the CSMS; check its clock's battery.",
                ),
            )
            self.find(call.at, finding, call.row)


class NoZone(Rule):
    """Times without a zone."""

    actions = _LIVE | {"StartTransaction", "StopTransaction", "TransactionEvent"}

    def asked(self, call: Said) -> None:
        """OCPP wants Z or an offset."""
        told = call.payload.get("timestamp")
        if call.by is not CHARGER or not isinstance(told, str) or moment_of(told) is None:
            return
        if datetime.fromisoformat(told).tzinfo is None:
            finding = suspect(
                "no-zone",
                Severity.WARNING,
                text("diagnosis", "The charger's times have no zone: {time}.", time=told),
                text("diagnosis", "Nobody can know whether it is UTC or local time; charges may be booked hours off."),
                text("diagnosis", "Set the charger to UTC, or update its firmware."),
            )
            self.find(call.at, finding, call.row)


class CsmsClockOff(Rule):
    """The time that the CSMS tells is wrong."""

    actions = frozenset({"BootNotification", "Heartbeat"})

    def __init__(self) -> None:
        super().__init__()
        self._differences: deque[tuple[Said, float]] = deque(maxlen=99)

    def answered(self, call: Said, answer: Said) -> None:
        """Measures."""
        at = moment_of(answer.payload.get("currentTime"))
        if at is not None:
            self._differences.append((answer, (at - answer.at).total_seconds()))

    def ended(self, at: datetime, first: datetime) -> None:
        """The middle of all."""
        if len(self._differences) < 2:
            return
        off = median(seconds for _, seconds in self._differences)
        if abs(off) > _FAR:
            finding = suspect(
                "csms-clock-off",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "The time that the CSMS tells differs by {seconds} s from this recording's clock.",
                    seconds=f"{off:+.0f}",
                ),
                text("diagnosis", "Every charger takes it over: all charges are booked at wrong times."),
                text(
                    "diagnosis",
                    "Compare this computer's clock with a time server; if it is right, tell the CSMS operator.",
                ),
            )
            self.find(self._differences[0][0].at, finding, *(one.row for one, _ in self._differences))


class HeartbeatsMissing(Rule):
    """The charger is silent for longer than it may be."""

    seldom: ClassVar[bool] = True

    def __init__(self) -> None:
        super().__init__()
        self._interval = 0.0
        self._last: dict[int, Said] = {}

    def asked(self, call: Said) -> None:
        """Any message of the charger stands for a heartbeat."""
        if call.by is not CHARGER:
            return
        before = self._last.get(call.link)
        if before is not None and self._interval:
            silent = (call.at - before.at).total_seconds()
            if silent > 2 * self._interval + _SLACK_S:
                finding = suspect(
                    "heartbeats-missing",
                    Severity.WARNING,
                    text(
                        "diagnosis",
                        "The charger said nothing for {silent} s, with a heartbeat interval of {interval} s.",
                        silent=int(silent),
                        interval=int(self._interval),
                    ),
                    text("diagnosis", "CSMSs show it offline meanwhile."),
                    text("diagnosis", "Read its HeartbeatInterval: some do not take the one that the CSMS gives."),
                )
                self.find(call.at, finding, before.row, call.row)
        self._last[call.link] = call

    def answered(self, call: Said, answer: Said) -> None:
        """The CSMS gives the interval."""
        interval = as_number(answer.payload.get("interval"))
        if call.action == "BootNotification" and answer.payload.get("status") == "Accepted" and interval:
            self._interval = max(0.0, interval)


class HeartbeatsTooOften(Rule):
    """The charger does not keep to the interval that it was given."""

    actions = frozenset({"BootNotification", "Heartbeat"})

    def __init__(self) -> None:
        super().__init__()
        self._interval = 0.0
        self._last: Said | None = None
        self._gaps: deque[float] = deque(maxlen=50)

    def asked(self, call: Said) -> None:
        """The time between two."""
        if call.action == "Heartbeat":
            if self._last is not None and self._last.link == call.link:
                self._gaps.append((call.at - self._last.at).total_seconds())
            self._last = call

    def answered(self, call: Said, answer: Said) -> None:
        """The CSMS gives the interval."""
        if call.action == "BootNotification":
            self._interval = as_number(answer.payload.get("interval")) or 0.0
            self._gaps.clear()

    def ended(self, at: datetime, first: datetime) -> None:
        """Half of it, most of the time."""
        if len(self._gaps) >= 5 and self._last is not None and 0 < median(self._gaps) < self._interval / 2:
            finding = suspect(
                "heartbeats-too-often",
                Severity.WARNING,
                text(
                    "diagnosis",
                    "Heartbeats come every {seconds} s; the CSMS asked for {interval} s.",
                    seconds=int(median(self._gaps)),
                    interval=int(self._interval),
                ),
                text("diagnosis", "The charger does not take the interval over; on a mobile contract that costs."),
                text("diagnosis", "Write HeartbeatInterval into the charger and read it back."),
            )
            self.find(self._last.at, finding, self._last.row)


RULES: tuple[type[Rule], ...] = (
    ClockOff,
    ClockSteps,
    ClockDrifts,
    ClockNeverSet,
    NoZone,
    CsmsClockOff,
    HeartbeatsMissing,
    HeartbeatsTooOften,
)
