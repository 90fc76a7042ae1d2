"""What a person does to a schedule: hours are laid over those that are there, taken away, given a price."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from evsetup.domain.schedule import Block, Limit, Schedule
from evsetup.domain.schedule_price import PriceStep


def with_hours(schedule: Schedule, days: frozenset[int], start: int, end: int, limit: Limit) -> Schedule:
    """These hours get this limit. Blocks that nothing is left of are dropped; caps stay above: they are orders, not wishes."""
    caps = tuple(block for block in schedule.blocks if block.caps)
    others = tuple(block for block in schedule.blocks if not block.caps)
    return _without_hidden(replace(schedule, blocks=(*others, Block(days, start, end, limit), *caps)))


def without_block(schedule: Schedule, number: int) -> Schedule:
    """Without one block; a number that is not there changes nothing."""
    kept = tuple(block for place, block in enumerate(schedule.blocks) if place != number)
    return replace(schedule, blocks=kept)


def with_price(schedule: Schedule, days: frozenset[int], start: int, end: int, per_kwh: Decimal) -> Schedule:
    """A kWh costs so much in these hours; a price of the very same hours is replaced."""
    step = PriceStep(days, start, end, per_kwh)
    kept = tuple(one for one in schedule.prices if (one.days, one.start, one.end) != (days, start, end))
    return replace(schedule, prices=(*kept, step))


def _without_hidden(schedule: Schedule) -> Schedule:
    """Without the blocks that change nothing."""
    week, number = schedule.week(), 0
    while number < len(schedule.blocks):
        fewer = without_block(schedule, number)
        if fewer.week() == week:
            schedule = fewer
        else:
            number += 1
    return schedule
