"""Lays the charger's own answer over the schedule, and tells exactly where they differ."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

from evsetup.domain.schedule import RateUnit, Schedule
from evsetup.domain.schedule_profile import CompositeSchedule

_SLACK = timedelta(seconds=60)
"""A charger may count in whole minutes, and its clock be a little off: shorter spans are no difference."""

_ROUNDING_A = Decimal("0.15")
_ROUNDING_W = Decimal(100)
"""Chargers count in tenths of an ampere; in watts that is about so much on three phases."""


@dataclass(frozen=True, slots=True)
class Difference:
    """From ``start`` to ``end`` so much was wanted and so much is told, in ``unit``; ``told`` ``None``: nothing is said."""

    start: datetime
    end: datetime
    wanted: Decimal
    told: Decimal | None
    unit: RateUnit

    @property
    def higher(self) -> bool:
        """Whether the charger allows more than was wanted."""
        return self.told is None or self.told > self.wanted


def differences(schedule: Schedule, told: CompositeSchedule) -> tuple[Difference, ...]:
    """Where ``told`` is not what ``schedule`` wants, in the time that ``told`` covers."""
    start, end = told.start.astimezone(UTC), told.end.astimezone(UTC)
    moments = {start, *(step.at for step in schedule.between(start, end)), *told.moments()}
    ordered = [*sorted(moment for moment in moments if start <= moment < end), end]
    found: list[Difference] = []
    for begin, stop in pairwise(ordered):
        step, period = schedule.at(begin), told.at(begin)
        wanted = step.limit.in_unit(told.unit, schedule.supply, step.phases)
        answer = period.limit if period is not None else None
        if answer is not None and abs(answer - wanted) <= _allowed(told.unit, wanted):
            continue
        if found and found[-1].end == begin and (found[-1].wanted, found[-1].told) == (wanted, answer):
            found[-1] = replace(found[-1], end=stop)
        else:
            found.append(Difference(begin, stop, wanted, answer, told.unit))
    return tuple(one for one in found if one.end - one.start > _SLACK)


def _allowed(unit: RateUnit, wanted: Decimal) -> Decimal:
    """Where nothing may flow, nothing is too small to count."""
    if not wanted:
        return Decimal(0)
    return _ROUNDING_A if unit is RateUnit.AMPS else _ROUNDING_W
