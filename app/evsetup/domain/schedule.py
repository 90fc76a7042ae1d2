"""A weekly charging schedule as a person means it: hours by the clock on the wall, limits in A or kW.

A week of local time repeats for ever; what that comes to in UTC differs from summer to winter (``schedule_time``). How a charger
holds it is another matter (``schedule_profile``). Money is ``Decimal`` (``schedule_price``). Sources: ``facts/product.md`` §7.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import ROUND_DOWN, Decimal, InvalidOperation
from enum import Enum
from functools import lru_cache
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from evsetup.domain.schedule_price import PriceStep
from evsetup.domain.schedule_time import spans_of_one_offset

MINUTES_A_DAY: Final = 1440
MINUTES_A_WEEK: Final = 7 * MINUTES_A_DAY
MOST_DELAY_S: Final = 1800
"""The longest random delay that the UK rule lets an owner choose (``facts/product.md`` §7)."""

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
EVERY_DAY: Final = frozenset(range(7))
WEEKDAYS: Final = frozenset(range(5))
WEEKEND: Final = frozenset({5, 6})

_TENTH = Decimal("0.1")
_LIMIT = re.compile(r"\s*(\d{1,5}(?:\.\d{1,3})?)\s*(A|kW|W)\s*", re.IGNORECASE)


class RateUnit(Enum):
    """What a limit is counted in; OCPP's own words for them."""

    AMPS = "A"
    WATTS = "W"


@dataclass(frozen=True, slots=True)
class Supply:
    """How the charger is fed: the volts of one phase, and how many phases it charges on."""

    phases: int = 3
    volts: Decimal = Decimal(230)

    def __post_init__(self) -> None:
        if self.phases not in {1, 2, 3} or not Decimal(100) <= self.volts <= Decimal(300):
            raise ValueError("a supply has one to three phases of 100 to 300 V")


@dataclass(frozen=True, slots=True)
class Limit:
    """At most so many amperes per phase, or so many watts over all phases; 0 is off."""

    value: Decimal
    unit: RateUnit = RateUnit.AMPS

    def __post_init__(self) -> None:
        if not self.value.is_finite() or self.value < 0:
            raise ValueError("a limit is not below nothing")

    @property
    def is_off(self) -> bool:
        """Whether nothing may flow."""
        return self.value == 0

    def watts(self, supply: Supply, phases: int = 0) -> Decimal:
        """In watts over ``phases`` (0: those of the supply)."""
        if self.unit is RateUnit.WATTS:
            return self.value
        return self.value * supply.volts * (phases or supply.phases)

    def in_unit(self, unit: RateUnit, supply: Supply, phases: int = 0) -> Decimal:
        """In ``unit``, in the tenths that OCPP 1.6 allows, and never more than was meant."""
        value = self.value
        if unit is not self.unit:
            per_amp = supply.volts * (phases or supply.phases)
            value = self.value * per_amp if unit is RateUnit.WATTS else self.value / per_amp
        return value.quantize(_TENTH, ROUND_DOWN)

    def __str__(self) -> str:
        if self.is_off:
            return "off"
        if self.unit is RateUnit.WATTS:
            return f"{_plain(self.value / 1000)} kW"
        return f"{_plain(self.value)} A"


OFF: Final = Limit(Decimal(0))
PARAGRAPH_14A: Final = Limit(Decimal(4200), RateUnit.WATTS)
"""What § 14a EnWG leaves a controllable charger at least (``facts/product.md`` §7)."""


def limit_from(words: str) -> Limit:
    """``16 A``, ``4.2 kW``, ``4200 W`` or ``off``. Raises ``ValueError`` for anything else."""
    if words.strip().casefold() == "off":
        return OFF
    if (found := _LIMIT.fullmatch(words)) is None:
        raise ValueError(f"not a limit: {words[:20]!r}")
    try:
        value = Decimal(found[1])
    except InvalidOperation:
        raise ValueError(f"not a limit: {words[:20]!r}") from None
    match found[2].casefold():
        case "kw":
            return Limit(value * 1000, RateUnit.WATTS)
        case "w" if value == value.to_integral_value():
            return Limit(value, RateUnit.WATTS)
        case "w":
            raise ValueError("whole watts are wanted")
        case _:
            return Limit(value)


@dataclass(frozen=True, slots=True)
class Block:
    """The same hours on some days. ``end`` at or before ``start`` is on the next day; both in minutes since midnight.

    ``caps``: it only lowers what stands there already, as an order of the grid does. ``phases``: 0 for those of the supply.
    """

    days: frozenset[int]
    start: int
    end: int
    limit: Limit
    caps: bool = False
    phases: int = 0

    def __post_init__(self) -> None:
        if not self.days or not self.days <= EVERY_DAY:
            raise ValueError("a block is on at least one day of the week")
        if not 0 <= self.start < MINUTES_A_DAY or not 0 <= self.end <= MINUTES_A_DAY:
            raise ValueError("a block begins and ends within a day")
        if self.phases not in {0, 1, 3}:
            raise ValueError("a block is on one or three phases")

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        return self.end - self.start if self.end > self.start else self.end - self.start + MINUTES_A_DAY


class Step(NamedTuple):
    """From this minute of the week (Monday 00:00 is 0) on, this holds."""

    minute: int
    limit: Limit
    phases: int


class WantedStep(NamedTuple):
    """From this moment (UTC) on, this is wanted."""

    at: datetime
    limit: Limit
    phases: int


@dataclass(frozen=True, slots=True)
class Schedule:
    """A week. Later blocks lie over earlier ones, over ``default``.

    ``zone``: an IANA name. ``delay_up_to_s``: the random delay that is wanted; ``delay_s``: the one that was drawn for this charger:
    every change comes so much later, up and down alike. ``whole_charger``: it limits the charger always, not charges only.
    """

    name: str
    zone: str
    default: Limit
    blocks: tuple[Block, ...] = ()
    supply: Supply = field(default_factory=Supply)
    delay_up_to_s: int = 0
    delay_s: int = 0
    whole_charger: bool = False
    prices: tuple[PriceStep, ...] = ()
    currency: str = ""

    def __post_init__(self) -> None:
        ZoneInfo(self.zone)
        if not 0 <= self.delay_s <= self.delay_up_to_s <= MOST_DELAY_S:
            raise ValueError(f"a delay is at most {MOST_DELAY_S} s")

    @property
    def tz(self) -> ZoneInfo:
        """The zone of the clock on the wall."""
        return ZoneInfo(self.zone)

    def week(self) -> tuple[Step, ...]:
        """The week as steps, the first at minute 0; neighbours differ."""
        return _week_of(self)

    def at(self, moment: datetime) -> WantedStep:
        """What is wanted at ``moment``."""
        wall = (moment - timedelta(seconds=self.delay_s)).astimezone(self.tz)
        step = step_at(self.week(), minute_of_week(wall))
        return WantedStep(moment, step.limit, step.phases)

    def between(self, start: datetime, end: datetime) -> tuple[WantedStep, ...]:
        """Every change from ``start`` to ``end``, the first at ``start``; exact over a change of the clocks."""
        week, late = self.week(), timedelta(seconds=self.delay_s)
        found: list[WantedStep] = []
        for begin, stop, offset in spans_of_one_offset(self.tz, start - late, end - late):
            wall = (begin + offset).replace(tzinfo=None)
            monday = (wall - timedelta(days=wall.weekday())).replace(hour=0, minute=0, second=0, microsecond=0)
            last = (stop + offset).replace(tzinfo=None)
            here = step_at(week, minute_of_week(wall))
            moments = [WantedStep(begin + late, here.limit, here.phases)]
            while monday < last:
                for step in week:
                    on_wall = monday + timedelta(minutes=step.minute)
                    if wall < on_wall < last:
                        moments.append(WantedStep(begin + (on_wall - wall) + late, step.limit, step.phases))
                monday += timedelta(days=7)
            found += [one for one in moments if one.at < end]
        merged: list[WantedStep] = []
        for one in found:
            if not merged or merged[-1][1:] != one[1:]:
                merged.append(one)
        return tuple(merged)

    def with_delay(self, seconds: int) -> Schedule:
        """The same, with the delay that was drawn for this charger."""
        return replace(self, delay_s=seconds)


def minute_of_week(wall: datetime) -> int:
    """The minute since Monday 00:00 of a time on the wall."""
    return wall.weekday() * MINUTES_A_DAY + wall.hour * 60 + wall.minute


def step_at(week: Sequence[Step], minute: int) -> Step:
    """Which step holds at a minute of the week."""
    return week[bisect_right([step.minute for step in week], minute) - 1]


def clock_words(minute: int) -> str:
    """``07:30``; ``24:00`` for the end of a day."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _plain(value: Decimal) -> str:
    """Without zeros that say nothing."""
    return f"{value.normalize():f}"


@lru_cache(maxsize=32)
def _week_of(schedule: Schedule) -> tuple[Step, ...]:
    marks = {0}
    laid: list[tuple[int, int, Block]] = []
    for block in schedule.blocks:
        for day in block.days:
            start = day * MINUTES_A_DAY + block.start
            end = start + block.minutes
            over = [] if end <= MINUTES_A_WEEK else [(0, end - MINUTES_A_WEEK)]
            for begin, stop in [(start, min(end, MINUTES_A_WEEK)), *over]:
                marks |= {begin, stop}
                laid.append((begin, stop, block))
    steps: list[Step] = []
    for minute in sorted(mark for mark in marks if mark < MINUTES_A_WEEK):
        limit, phases = schedule.default, 0
        for begin, stop, block in laid:
            if begin <= minute < stop and not (block.caps and _lower_already(schedule, block, limit, phases)):
                limit, phases = block.limit, block.phases
        if not steps or steps[-1][1:] != (limit, phases):
            steps.append(Step(minute, limit, phases))
    return tuple(steps)


def _lower_already(schedule: Schedule, cap: Block, limit: Limit, phases: int) -> bool:
    return limit.watts(schedule.supply, phases) <= cap.limit.watts(schedule.supply, cap.phases)
