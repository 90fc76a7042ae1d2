"""Makes ChargingProfiles of a week that one charger can hold, or says before anything is sent why it cannot.

A recurring profile repeats in UTC, so a week of local time is right until the clocks change. Where the charger has room, a second
set of profiles takes over at that very moment (``validTo`` and ``validFrom``); the change after that one is told. Facts: OCPP 1.6
§3.13, ``facts/ocpp.md`` §3.2 (first period at 0, same purpose and level replaces, a schedule without end hides what lies below).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from evsetup.commissioning.schedule import faults
from evsetup.commissioning.schedule.faults import CannotHold
from evsetup.commissioning.schedule.layers import Layer, fewer_steps, layers_of
from evsetup.domain.finding import Finding
from evsetup.domain.schedule import MINUTES_A_WEEK, Limit, RateUnit, Schedule, Step, clock_words, step_at
from evsetup.domain.schedule_profile import CanHold, ChargingProfile, Period, ProfileKind, ProfilePurpose
from evsetup.domain.schedule_time import next_change, offset_at

FIRST_ID = 730_301
"""Our profiles have ids from here on: known before they are sent, so that a crash leaves nothing unknown."""

MOST_PROFILES = 16
"""So many ids are ours; no charger was seen to hold more."""

_UNTOLD_PERIODS = 24
_LONGEST_ABSOLUTE = timedelta(days=7)
_MINUTE = timedelta(minutes=1)
_STATION_MAX = {"ChargePointMaxProfile", "ChargingStationMaxProfile"}


@dataclass(frozen=True, slots=True)
class Loss:
    """Hours of the week in which less is allowed than was wanted; minutes of the week."""

    start: int
    end: int
    wanted: Limit
    held: Limit

    @property
    def words(self) -> str:
        """``08:00–11:00``, for a line of a table."""
        return f"{clock_words(self.start % 1440)}–{clock_words((self.end - 1) % 1440 + 1)}"


@dataclass(frozen=True, slots=True)
class Made:
    """What is to be sent, lowest level first, and what is to be said of it. ``until``: from when on it is not right any more."""

    profiles: tuple[ChargingProfile, ...]
    unit: RateUnit
    losses: tuple[Loss, ...] = ()
    findings: tuple[Finding, ...] = ()
    until: datetime | None = None


def make_profiles(schedule: Schedule, can: CanHold, now: datetime, *, recurring: bool = True) -> Made:
    """The profiles for a charger that ``can`` hold so much. ``recurring``: False once it was seen to refuse recurring ones.

    Raises:
        CannotHold: it has no smart charging, no room, or fixed phases where two ways are wanted.
    """
    if not can.offered:
        raise CannotHold(faults.no_smart_charging())
    week, findings = schedule.week(), list(_remarks(schedule, can))
    unit = _unit(schedule, can)
    most = max(1, can.periods or _UNTOLD_PERIODS)
    levels, above = _free_levels(schedule, can)
    if not levels:
        raise CannotHold(faults.no_room(1, 0))
    if above:
        findings.append(faults.hidden(above))
    if not recurring:
        return _absolute(schedule, unit, levels, most, now, findings)
    change = next_change(schedule.tz, now)
    held = week
    while len(layers := layers_of(held, most)) > len(levels):
        held = fewer_steps(held, schedule.supply)
    losses = _losses(schedule, week, held)
    if losses:
        left_out = len(week) - len(held)
        findings.append(faults.merged(left_out, sum(loss.end - loss.start for loss in losses)))
    both = change is not None and 2 * len(layers) <= len(levels)
    profiles = _one_season(schedule, layers, unit, levels, now, None)
    until = change
    if change is not None and both:
        late = timedelta(seconds=schedule.delay_s)
        profiles = [replace(one, valid_to=change + late) for one in profiles]
        later = _one_season(schedule, layers, unit, levels[len(layers) :], now, change)
        profiles += [replace(one, valid_from=change + late, id=one.id + len(layers)) for one in later]
        until = next_change(schedule.tz, change)
        if until is not None:
            findings.append(faults.good_until(faults.when_words(until.astimezone(schedule.tz))))
    elif change is not None:
        moved = offset_at(schedule.tz, change) - offset_at(schedule.tz, now)
        hours = f"{abs(moved) / timedelta(hours=1):g}"
        findings.append(faults.clocks_change(faults.when_words(change.astimezone(schedule.tz)), hours))
    if len(profiles) > 1:
        findings.append(faults.split(len(profiles)))
    if can.installed is None:
        findings.append(faults.replaces(", ".join(str(one.stack_level) for one in profiles)))
    return Made(tuple(profiles), unit, losses, tuple(findings), until)


def _one_season(
    schedule: Schedule,
    layers: Sequence[Layer],
    unit: RateUnit,
    levels: Sequence[int],
    now: datetime,
    after: datetime | None,
) -> list[ChargingProfile]:
    """Profiles that are right for the offset of ``now``, or of the time from ``after`` on. They begin in the past: a charger's
    clock may be slow, and the first day must count, too."""
    offset = offset_at(schedule.tz, after or now)
    wall = (now + offset).replace(tzinfo=None)
    monday = (wall - timedelta(days=wall.weekday() + 14)).replace(hour=0, minute=0, second=0, microsecond=0)
    anchor = monday.replace(tzinfo=UTC) - offset + timedelta(seconds=schedule.delay_s)
    return [
        ChargingProfile(
            id=FIRST_ID + number,
            stack_level=levels[number],
            purpose=_purpose(schedule),
            kind=layer.kind,
            start=anchor + layer.start * _MINUTE,
            unit=unit,
            periods=tuple(_period(schedule, unit, step.limit, step.phases, step.minute * 60) for step in layer.steps),
            duration_s=layer.minutes * 60 if layer.minutes is not None else None,
        )
        for number, layer in enumerate(layers)
    ]


def _absolute(
    schedule: Schedule, unit: RateUnit, levels: Sequence[int], most: int, now: datetime, findings: list[Finding]
) -> Made:
    """As many coming hours as fit, for a charger that repeats nothing."""
    start = now.astimezone(UTC).replace(second=0, microsecond=0)
    steps = schedule.between(start, start + _LONGEST_ABSOLUTE)
    room = most * len(levels)
    end = steps[room].at if len(steps) > room else start + _LONGEST_ABSOLUTE
    profiles: list[ChargingProfile] = []
    for number in range(0, min(len(steps), room), most):
        part = steps[number : number + most]
        stop = steps[number + most].at if number + most < len(steps) else end
        profiles.append(
            ChargingProfile(
                id=FIRST_ID + len(profiles),
                stack_level=levels[len(profiles)],
                purpose=_purpose(schedule),
                kind=ProfileKind.ABSOLUTE,
                start=part[0].at,
                unit=unit,
                periods=tuple(
                    _period(schedule, unit, step.limit, step.phases, int((step.at - part[0].at).total_seconds()))
                    for step in part
                ),
                duration_s=int((stop - part[0].at).total_seconds()),
            )
        )
    findings.append(faults.ends(faults.when_words(end.astimezone(schedule.tz))))
    return Made(tuple(profiles), unit, (), tuple(findings), end)


def _period(schedule: Schedule, unit: RateUnit, limit: Limit, phases: int, start_s: int) -> Period:
    used = phases or schedule.supply.phases
    # Without a word on phases a charger counts with three (OCPP 1.6 §7.13).
    return Period(start_s, limit.in_unit(unit, schedule.supply, phases), used if used != 3 else 0)


def _purpose(schedule: Schedule) -> ProfilePurpose:
    return ProfilePurpose.CHARGER if schedule.whole_charger else ProfilePurpose.CHARGES


def _unit(schedule: Schedule, can: CanHold) -> RateUnit:
    """The unit in which the schedule is written, as far as the charger takes it."""
    units = can.units or frozenset(RateUnit)
    limits = [schedule.default, *(block.limit for block in schedule.blocks)]
    written = RateUnit.WATTS if any(limit.unit is RateUnit.WATTS for limit in limits) else RateUnit.AMPS
    return written if written in units else next(iter(units))


def _free_levels(schedule: Schedule, can: CanHold) -> tuple[list[int], int]:
    """The stack levels that may be used, lowest first, and how many profiles of others stay above them."""
    top, room = can.stack_level or 0, can.profiles if can.profiles is not None else 1
    wanted = _STATION_MAX if schedule.whole_charger else {"TxDefaultProfile"}
    installed = [one for one in can.installed or () if not FIRST_ID <= one.id < FIRST_ID + MOST_PROFILES]
    same = {one.stack_level for one in installed if one.purpose in wanted}
    room = min(room - len(installed), MOST_PROFILES)
    above_all = list(range(max(same, default=-1) + 1, top + 1))
    free = above_all or [level for level in range(top + 1) if level not in same]
    levels = free[: max(0, room)]
    return levels, sum(1 for level in same if levels and level > levels[0])


def _losses(schedule: Schedule, wanted: Sequence[Step], held: Sequence[Step]) -> tuple[Loss, ...]:
    marks = sorted({step.minute for step in (*wanted, *held)})
    found: list[Loss] = []
    for start, end in zip(marks, [*marks[1:], MINUTES_A_WEEK], strict=True):
        one, two = step_at(wanted, start), step_at(held, start)
        if one[1:] == two[1:]:
            continue
        if found and found[-1].end == start and (found[-1].wanted, found[-1].held) == (one.limit, two.limit):
            found[-1] = replace(found[-1], end=end)
        else:
            found.append(Loss(start, end, one.limit, two.limit))
    return tuple(found)


def _remarks(schedule: Schedule, can: CanHold) -> list[Finding]:
    """What is to be said of the schedule on this charger, whatever it is made into. Raises ``CannotHold`` for fixed phases."""
    steps, supply, found = schedule.week(), schedule.supply, list[Finding]()
    if len({step.phases or supply.phases for step in steps}) > 1 and can.switches_phases is False:
        raise CannotHold(faults.cannot_switch_phases())
    for limit, phases in dict.fromkeys((step.limit, step.phases) for step in steps):
        amps = limit.in_unit(RateUnit.AMPS, supply, phases)
        if Decimal(0) < amps < faults.LOWEST_A:
            found.append(faults.too_low(str(limit), f"{amps:f}"))
    names = {
        "ChargeProfileMaxStackLevel": can.stack_level,
        "ChargingScheduleMaxPeriods": can.periods,
        "MaxChargingProfilesInstalled": can.profiles,
        "ChargingScheduleAllowedChargingRateUnit": can.units,
    }
    if missing := [name for name, value in names.items() if value is None]:
        found.append(faults.untold(missing))
    return found
