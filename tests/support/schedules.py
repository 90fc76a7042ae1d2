"""Schedules that tests make up: any week, in zones whose clocks change in different ways."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from hypothesis import strategies as some

from evsetup.domain.schedule import EVERY_DAY, OFF, Block, Limit, RateUnit, Schedule, Supply
from evsetup.domain.schedule_price import PriceStep

ZONES = ("Europe/London", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC")
"""Lord Howe moves by half an hour; Kolkata never moves."""

MOMENTS = some.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1)).map(
    lambda moment: moment.replace(second=0, microsecond=0, tzinfo=UTC)
)

EVERY_NIGHT = Schedule(
    "every night and Sunday noon",
    "Asia/Kolkata",
    OFF,
    (Block(EVERY_DAY, 23 * 60, 6 * 60, Limit(Decimal(16))), Block(frozenset({6}), 720, 780, Limit(Decimal(10)))),
)
"""Changes every day, whichever day a test runs on, and never with the clocks."""

_DAYS = some.frozensets(some.sampled_from(sorted(EVERY_DAY)), min_size=1)
_LIMITS = some.one_of(
    some.integers(0, 80).map(lambda amps: Limit(Decimal(amps))),
    some.integers(0, 220)
    .map(lambda hundreds: Limit(Decimal(hundreds * 100), RateUnit.WATTS))
    .filter(lambda limit: not limit.is_off),
)
_MINUTES = some.integers(0, 1439)


def schedules(most_blocks: int = 6) -> some.SearchStrategy[Schedule]:
    """Any schedule."""
    blocks = some.builds(Block, _DAYS, _MINUTES, _MINUTES, _LIMITS, some.booleans())
    prices = some.builds(PriceStep, _DAYS, _MINUTES, _MINUTES, some.decimals(0, 2, places=4))
    return some.builds(
        lambda zone, limit, blocks, prices, phases, delay, whole: Schedule(
            "any", zone, limit, tuple(blocks), Supply(phases), delay, delay, whole, tuple(prices), "EUR"
        ),
        some.sampled_from(ZONES),
        _LIMITS,
        some.lists(blocks, max_size=most_blocks),
        some.lists(prices, max_size=2),
        some.sampled_from((1, 3)),
        some.integers(0, 1800),
        some.booleans(),
    )
