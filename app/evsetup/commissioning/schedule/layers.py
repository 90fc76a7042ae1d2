"""Lays a week out in layers that one charger can hold: one over the other, each with few enough periods.

Two ways are tried. A week as one layer, cut where it has too many periods: each part lasts from its first minute to the next part.
Or a day that repeats, and over it the days that differ. The way with fewer layers wins, the week before the day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from evsetup.domain.schedule import MINUTES_A_DAY, MINUTES_A_WEEK, Step, Supply, step_at
from evsetup.domain.schedule_profile import ProfileKind


@dataclass(frozen=True, slots=True)
class Layer:
    """``start``: minutes from Monday 00:00. Steps count from there, the first at 0. ``minutes`` ``None``: as long as it repeats."""

    kind: ProfileKind
    start: int
    steps: tuple[Step, ...]
    minutes: int | None = None


def layers_of(week: Sequence[Step], most: int) -> tuple[Layer, ...]:
    """The lowest layer first; ``most`` periods go into one."""
    days = [_cut(week, day * MINUTES_A_DAY, (day + 1) * MINUTES_A_DAY) for day in range(7)]
    if len(set(days)) == 1 and len(days[0]) <= most:
        return (Layer(ProfileKind.DAILY, 0, days[0]),)
    whole = _parts(week, 0, MINUTES_A_WEEK, most)
    if len(whole) == 1:
        return (Layer(ProfileKind.WEEKLY, 0, tuple(week)),)
    daily = _daily_and_more(week, days, most)
    return daily if daily is not None and len(daily) < len(whole) else whole


def fewer_steps(week: Sequence[Step], supply: Supply) -> tuple[Step, ...]:
    """One step less: the two neighbours whose joining takes away the least energy become one, with the lower limit of both."""
    ends = [*(step.minute for step in week[1:]), MINUTES_A_WEEK]

    def lost(at: int) -> float:
        one, two = week[at], week[at + 1]
        watts, others = one.limit.watts(supply, one.phases), two.limit.watts(supply, two.phases)
        higher = at if watts > others else at + 1
        return float(abs(watts - others)) * (ends[higher] - week[higher].minute)

    at = min(range(len(week) - 1), key=lost)
    one, two = week[at], week[at + 1]
    lower = min(one, two, key=lambda step: step.limit.watts(supply, step.phases))
    joined = (*week[:at], Step(one.minute, lower.limit, lower.phases), *week[at + 2 :])
    return _merged(joined)


def _daily_and_more(week: Sequence[Step], days: Sequence[tuple[Step, ...]], most: int) -> tuple[Layer, ...] | None:
    usual, _ = Counter(days).most_common(1)[0]
    if len(usual) > most:
        return None
    layers: list[Layer] = [Layer(ProfileKind.DAILY, 0, usual)]
    day = 0
    while day < 7:
        if days[day] == usual:
            day += 1
            continue
        last = day
        while last < 6 and days[last + 1] != usual:
            last += 1
        layers += _parts(week, day * MINUTES_A_DAY, (last + 1) * MINUTES_A_DAY, most)
        day = last + 1
    return tuple(layers)


def _parts(week: Sequence[Step], start: int, end: int, most: int) -> tuple[Layer, ...]:
    """Weekly layers that follow each other from ``start`` to ``end``."""
    steps = _cut(week, start, end)
    marks = [start + steps[at].minute for at in range(0, len(steps), most)] + [end]
    return tuple(
        Layer(ProfileKind.WEEKLY, begin, _cut(week, begin, stop), stop - begin) for begin, stop in pairwise(marks)
    )


def _cut(week: Sequence[Step], start: int, end: int) -> tuple[Step, ...]:
    """The steps from ``start`` to ``end``, counted from ``start``."""
    first = step_at(week, start)
    inside = (Step(step.minute - start, step.limit, step.phases) for step in week if start < step.minute < end)
    return (Step(0, first.limit, first.phases), *inside)


def _merged(steps: Sequence[Step]) -> tuple[Step, ...]:
    kept: list[Step] = []
    for step in steps:
        if not kept or kept[-1][1:] != step[1:]:
            kept.append(step)
    return tuple(kept)
