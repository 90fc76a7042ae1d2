"""What the page of a weekly schedule shows of one charger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from evsetup.domain.finding import Finding
from evsetup.domain.schedule import MINUTES_A_DAY, Schedule
from evsetup.domain.schedule_profile import CanHold, CompositeSchedule
from evsetup.domain.text import Text
from evsetup.ui.models.site import Running

if TYPE_CHECKING:
    from evsetup.commissioning.schedule.comparing import Difference
    from evsetup.commissioning.schedule.record import Standing


@dataclass(frozen=True, slots=True)
class ScheduleView:
    """One charger; an empty ``name`` means that none is chosen. ``told`` and ``different``: the charger's own answer, and where it
    is another than was wanted. ``findings`` begin with the newest."""

    name: str = ""
    schedule: Schedule | None = None
    can: CanHold | None = None
    told: CompositeSchedule | None = None
    different: tuple[Difference, ...] = ()
    findings: tuple[Finding, ...] = ()
    running: Running | None = None
    said: Text | None = None
    standing: Standing | None = None
    stopping: bool = False
    may_undo: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """On ``day`` (0 is Monday), from ``start`` to ``end`` in minutes; ``watts`` is how high it is drawn, ``None`` when nothing is told."""

    day: int
    start: float
    end: float
    watts: float | None = None


def told_on_week(told: CompositeSchedule, schedule: Schedule) -> tuple[Stretch, ...]:
    """The charger's answer as it lies on the week: a day of it, cut at midnights of the wall."""
    per = 1.0 if told.unit.value == "W" else float(schedule.supply.volts * schedule.supply.phases)
    moments = [*dict.fromkeys((told.start, *told.moments())), told.end]
    found: list[Stretch] = []
    for begin, stop in pairwise(moments):
        period = told.at(begin)
        if period is not None and begin < stop <= told.end:
            found += _cut(begin.astimezone(schedule.tz), stop - begin, float(period.limit) * per)
    return tuple(found)


def differing_on_week(different: tuple[Difference, ...], schedule: Schedule) -> tuple[Stretch, ...]:
    """The hours of the week in which the charger's answer is another."""
    return tuple(
        part for one in different for part in _cut(one.start.astimezone(schedule.tz), one.end - one.start, None)
    )


def highest_watts(schedule: Schedule) -> Decimal:
    """The scale of the picture."""
    return max(
        [step.limit.watts(schedule.supply, step.phases) for step in schedule.week()], default=Decimal(1)
    ) or Decimal(1)


def _cut(wall: datetime, lasts: timedelta, watts: float | None) -> list[Stretch]:
    minute = wall.hour * 60 + wall.minute + wall.second / 60
    day, left, found = wall.weekday(), lasts.total_seconds() / 60, list[Stretch]()
    while left > 0:
        part = min(left, MINUTES_A_DAY - minute)
        found.append(Stretch(day, minute, minute + part, watts))
        day, minute, left = (day + 1) % 7, 0.0, left - part
    return found
