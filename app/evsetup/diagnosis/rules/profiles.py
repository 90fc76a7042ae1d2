"""Rules about charging profiles: not obeyed, refused, left over, and forgotten with the link."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from evsetup.diagnosis.rules.charges import Charge
from evsetup.diagnosis.rules.rule import CSMS, Rule, Said, suspect
from evsetup.domain.finding import Severity
from evsetup.domain.text import text
from evsetup.ocppj.meter_values import MeterReading, timed_readings
from evsetup.ocppj.told import as_number, as_object

_TO_OBEY = timedelta(seconds=60)
_TOLERANCE_A = 1.0


@dataclass(frozen=True, slots=True)
class Limit:
    """A constant limit that the charger accepted; ``connector`` 0 is the whole charger."""

    connector: int
    amps: float
    at: datetime
    row: int
    link: int


class LimitRule(Rule):
    """Knows which constant limit in amperes stands on each connector, and how far the charger's clock is behind ours."""

    actions = frozenset({"SetChargingProfile", "ClearChargingProfile", "MeterValues", "TransactionEvent"})

    def __init__(self) -> None:
        super().__init__()
        self.limits: dict[int, Limit] = {}
        self._behind: timedelta | None = None

    def asked(self, call: Said) -> None:
        """A reading comes at once or later, never before it was taken: the least delay is what the clocks differ by."""
        if call.by is CSMS:
            return
        newest = max((at for at, _ in timed_readings(call.payload, call.at) if at is not None), default=None)
        if newest is not None:
            self._behind = call.at - newest if self._behind is None else min(self._behind, call.at - newest)

    def on_our_clock(self, at: datetime) -> datetime:
        """A time of the charger's clock."""
        return at + (self._behind or timedelta(0))

    def answered(self, call: Said, answer: Said) -> None:
        """A limit stands, or was taken away."""
        if call.by is not CSMS or answer.payload.get("status") != "Accepted":
            return
        connector = call.payload.get("connectorId", call.payload.get("evseId", 0))
        at = connector if isinstance(connector, int) else 0
        if call.action == "ClearChargingProfile":
            self.limits.clear()
            return
        self.limits.pop(at, None)
        amps = constant_limit(call)
        if amps is not None:
            self.limits[at] = Limit(at, amps, answer.at, call.row, call.link)

    def over_limit(self, charge: Charge, at: datetime, reading: MeterReading) -> Limit | None:
        """The limit that a reading is above of, after the time to obey it."""
        limit = self.limits.get(charge.connector) or self.limits.get(0)
        highest = max(reading.currents_a.values(), default=0.0)
        late = limit is not None and self.on_our_clock(at) - limit.at > _TO_OBEY
        return limit if limit is not None and late and highest > limit.amps + _TOLERANCE_A else None


def constant_limit(call: Said) -> float | None:
    """The limit of a profile of one period in amperes that holds at once; ``None`` for any other."""
    profile = as_object(call.payload.get("csChargingProfiles", call.payload.get("chargingProfile")))
    schedules = profile.get("chargingSchedule")
    schedule = as_object(schedules[0] if isinstance(schedules, list) and len(schedules) == 1 else schedules)
    periods = schedule.get("chargingSchedulePeriod")
    if (
        profile.get("chargingProfileKind") == "Recurring"
        or schedule.get("chargingRateUnit") != "A"
        or "duration" in schedule
    ):
        return None
    if not isinstance(periods, list) or len(periods) != 1 or "validFrom" in profile or "validTo" in profile:
        return None
    return as_number(as_object(periods[0]).get("limit"))


class LimitIgnored(LimitRule):
    """A limit was accepted and more flows."""

    def metered(self, charge: Charge, at: datetime, reading: MeterReading, row: int) -> None:
        """On the link on which it was set."""
        limit = self.over_limit(charge, at, reading)
        if limit is not None and limit.link in charge.links and max(charge.links) == limit.link:
            finding = suspect(
                "limit-ignored",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "The charger accepted {limit} A, and {amps} A flow more than a minute later.",
                    limit=f"{limit.amps:g}",
                    amps=f"{max(reading.currents_a.values()):.1f}",
                ),
                text("diagnosis", "It does not obey charging profiles: load management fails, a fuse may blow."),
                text(
                    "diagnosis",
                    "Check the smart charging settings of the charger, the profile's purpose and stack level; update the firmware.",
                ),
            )
            self.find(at, finding, limit.row, row, kind=str(limit.row))


class LimitLostWithLink(LimitRule):
    """A limit held until the link was made anew."""

    def __init__(self) -> None:
        super().__init__()
        self._obeyed: set[int] = set()

    def metered(self, charge: Charge, at: datetime, reading: MeterReading, row: int) -> None:
        """Obeyed on the old link, not on the new one."""
        limit = self.limits.get(charge.connector) or self.limits.get(0)
        if limit is None or not reading.currents_a:
            return
        over = self.over_limit(charge, at, reading)
        newest = max(charge.links)
        if over is None and self.on_our_clock(at) > limit.at and newest == limit.link:
            self._obeyed.add(limit.row)
        elif over is not None and newest != limit.link and limit.row in self._obeyed:
            finding = suspect(
                "limit-lost",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "A limit of {limit} A was obeyed until the charger connected anew, and not after that.",
                    limit=f"{limit.amps:g}",
                ),
                text("diagnosis", "The charger forgets its charging profiles with the link or a restart."),
                text("diagnosis", "Have the CSMS send its profiles again after each connection; update the firmware."),
            )
            self.find(at, finding, limit.row, row, kind=str(limit.row))


class ProfileRefused(Rule):
    """The charger does not take a profile."""

    actions = frozenset({"SetChargingProfile"})

    def answered(self, call: Said, answer: Said) -> None:
        """Rejected or NotSupported."""
        status = answer.payload.get("status")
        if call.by is CSMS and status in ("Rejected", "NotSupported"):
            finding = suspect(
                "profile-refused",
                Severity.WARNING,
                text("diagnosis", "The charger answered SetChargingProfile with {status}.", status=str(status)),
                text(
                    "diagnosis",
                    "It cannot hold this profile: unit, number of periods, stack level, or a transaction that does not run.",
                ),
                text(
                    "diagnosis",
                    "Read ChargingScheduleAllowedChargingRateUnit, ChargingScheduleMaxPeriods and ChargeProfileMaxStackLevel.",
                ),
            )
            self.find(answer.at, finding, call.row, answer.row)


class ProfileLeft(Rule):
    """A limit outlives its clearing."""

    actions = frozenset({"SetChargingProfile", "ClearChargingProfile", "GetCompositeSchedule"})

    def __init__(self) -> None:
        super().__init__()
        self._limit: float | None = None
        self._cleared: Said | None = None

    def answered(self, call: Said, answer: Said) -> None:
        """Set, cleared, and still there."""
        accepted = answer.payload.get("status") == "Accepted"
        if not accepted or call.by is not CSMS:
            return
        if call.action == "SetChargingProfile":
            self._limit, self._cleared = constant_limit(call), None
        elif call.action == "ClearChargingProfile":
            self._cleared = call
        elif self._cleared is not None and self._limit is not None and self._limit in _limits(answer):
            finding = suspect(
                "profile-left",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "The charger cleared its charging profiles and still plans with {limit} A.",
                    limit=f"{self._limit:g}",
                ),
                text("diagnosis", "The limit would throttle this site for good."),
                text("diagnosis", "Clear it by its id; restart the charger; read the composite schedule again."),
            )
            self.find(answer.at, finding, self._cleared.row, answer.row)


def _limits(answer: Said) -> list[float | None]:
    schedule = as_object(answer.payload.get("chargingSchedule", answer.payload.get("schedule")))
    periods = schedule.get("chargingSchedulePeriod")
    return [as_number(as_object(one).get("limit")) for one in periods] if isinstance(periods, list) else []


class LimitedToNothing(Rule):
    """The CSMS limits the charger to less than a vehicle can take."""

    actions = frozenset({"SetChargingProfile"})

    def answered(self, call: Said, answer: Said) -> None:
        """Below 6 A no vehicle charges (IEC 61851-1)."""
        limit = constant_limit(call)
        if call.by is CSMS and answer.payload.get("status") == "Accepted" and limit is not None and limit < 6:
            finding = suspect(
                "limited-to-nothing",
                Severity.INFO,
                text("diagnosis", "The CSMS set a limit of {limit} A.", limit=f"{limit:g}"),
                text("diagnosis", "Below 6 A no vehicle charges: charging pauses until the limit rises."),
            )
            self.find(call.at, finding, call.row)


RULES: tuple[type[Rule], ...] = (LimitIgnored, LimitLostWithLink, ProfileRefused, ProfileLeft, LimitedToNothing)
