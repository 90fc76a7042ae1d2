"""A schedule in words: days that are alike in one line, and what a charge under it costs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from evsetup.domain.schedule import (
    EVERY_DAY,
    MINUTES_A_DAY,
    WEEKDAYS,
    WEEKEND,
    Limit,
    Schedule,
    clock_words,
    step_at,
)
from evsetup.domain.schedule_price import Cost, cost_of, energy_at
from evsetup.domain.schedule_profile import CanHold
from evsetup.domain.text import Text, text, verbatim

_DAYS = (
    text("domain", "Mon"),
    text("domain", "Tue"),
    text("domain", "Wed"),
    text("domain", "Thu"),
    text("domain", "Fri"),
    text("domain", "Sat"),
    text("domain", "Sun"),
)
_GROUPS = {
    EVERY_DAY: text("domain", "every day"),
    WEEKDAYS: text("domain", "Monday to Friday"),
    WEEKEND: text("domain", "Saturday and Sunday"),
}


@dataclass(frozen=True, slots=True)
class Hours:
    """From ``start`` to ``end`` of a day, in minutes, this limit holds."""

    start: int
    end: int
    limit: Limit

    @property
    def words(self) -> str:
        """``08:00–11:00 off``."""
        return f"{clock_words(self.start)}–{clock_words(self.end)} {self.limit}"


@dataclass(frozen=True, slots=True)
class DayGroup:
    """Days that are alike, and their hours."""

    days: frozenset[int]
    hours: tuple[Hours, ...]


def day_groups(schedule: Schedule) -> tuple[DayGroup, ...]:
    """The week, days that are alike together, by their first day."""
    groups: dict[tuple[Hours, ...], set[int]] = {}
    for day in range(7):
        groups.setdefault(hours_of(schedule, day), set()).add(day)
    return tuple(DayGroup(frozenset(days), hours) for hours, days in groups.items())


def hours_of(schedule: Schedule, day: int) -> tuple[Hours, ...]:
    """One day of the week, 0 is Monday."""
    week, first = schedule.week(), day * MINUTES_A_DAY
    marks = [
        first,
        *(step.minute for step in week if first < step.minute < first + MINUTES_A_DAY),
        first + MINUTES_A_DAY,
    ]
    found: list[Hours] = []
    for start, end in pairwise(marks):
        limit = step_at(week, start).limit
        if found and found[-1].limit == limit:
            found[-1] = Hours(found[-1].start, end - first, limit)
        else:
            found.append(Hours(start - first, end - first, limit))
    return tuple(found)


def day_word(day: int) -> Text:
    """``Mon``."""
    return _DAYS[day]


def days_word(days: frozenset[int]) -> Text:
    """``every day``, ``Monday to Friday``, or the single days."""
    if (group := _GROUPS.get(days)) is not None:
        return group
    words: Text | None = None
    for day in sorted(days):
        words = _DAYS[day] if words is None else Text("", "{a}, {b}", (("a", words), ("b", _DAYS[day])))
    return words or verbatim("–")


def cost_of_charge(schedule: Schedule, start: datetime, end: datetime) -> Cost:
    """What a car costs that takes all that the schedule allows from ``start`` to ``end``."""
    steps = schedule.between(start, end)
    moments = [*(step.at for step in steps), end]
    used = [
        energy_at(step.limit.watts(schedule.supply, step.phases), begin, stop)
        for step, (begin, stop) in zip(steps, pairwise(moments), strict=True)
    ]
    return cost_of(schedule.prices, schedule.tz, schedule.currency, used)


def can_words(can: CanHold) -> Text:
    """What a charger holds, in one sentence; ``?`` for what it does not tell."""
    profiles, periods, level = (
        "?" if one is None else str(one) for one in (can.profiles, can.periods, can.stack_level)
    )
    return text(
        "domain",
        "It holds {profiles} profiles of {periods} periods, stack level up to {level}, in {units}.",
        profiles=profiles,
        periods=periods,
        level=level,
        units="/".join(sorted(unit.value for unit in can.units or ())) or "?",
    )
