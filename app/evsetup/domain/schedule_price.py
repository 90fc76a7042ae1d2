"""What a charge costs under prices that change with the hour: exact ``Decimal`` money, rounded once, at the end."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Final
from zoneinfo import ZoneInfo

from evsetup.domain.schedule_time import spans_of_one_offset

_HOUR: Final = timedelta(hours=1)
_TICK: Final = timedelta(microseconds=1)
_DAY = 1440
_NO_CENTS: Final = frozenset({"HUF", "JPY", "KRW", "ISK", "CLP", "VND"})


@dataclass(frozen=True, slots=True)
class PriceStep:
    """A price per kWh on some days and hours; ``end`` at or before ``start`` is on the next day. Later ones lie over earlier ones."""

    days: frozenset[int]
    start: int
    end: int
    per_kwh: Decimal

    def __post_init__(self) -> None:
        if not self.days or not self.days <= frozenset(range(7)):
            raise ValueError("a price is on at least one day of the week")
        if not 0 <= self.start < _DAY or not 0 <= self.end <= _DAY or not self.per_kwh.is_finite():
            raise ValueError("a price has hours of a day and a number")

    def holds(self, wall: datetime) -> bool:
        """Whether it is the price at this time on the wall."""
        minute, day = wall.hour * 60 + wall.minute, wall.weekday()
        if self.end > self.start:
            return day in self.days and self.start <= minute < self.end
        return (day in self.days and minute >= self.start) or ((day - 1) % 7 in self.days and minute < self.end)


@dataclass(frozen=True, slots=True)
class Used:
    """Energy that flowed evenly from ``start`` to ``end``."""

    start: datetime
    end: datetime
    kwh: Decimal


@dataclass(frozen=True, slots=True)
class Cost:
    """``total`` in whole cents of the currency; ``unpriced_kwh`` (to the Wh) is what no step has a price for, and is not in it."""

    total: Decimal
    kwh: Decimal
    unpriced_kwh: Decimal


def price_at(prices: Sequence[PriceStep], zone: ZoneInfo, moment: datetime) -> Decimal | None:
    """The price per kWh at ``moment``; ``None`` where there is none."""
    wall = moment.astimezone(zone)
    return next((step.per_kwh for step in reversed(prices) if step.holds(wall)), None)


def cost_of(prices: Sequence[PriceStep], zone: ZoneInfo, currency: str, used: Sequence[Used]) -> Cost:
    """What ``used`` costs. Energy of one stretch is shared out over the hours in it by time; nothing is rounded before the sum is."""
    total, kwh, unpriced = Fraction(0), Decimal(0), Fraction(0)
    for one in used:
        kwh += one.kwh
        whole = one.end - one.start
        if whole <= timedelta(0):
            continue
        moments = [*_moments(prices, zone, one.start, one.end), one.end]
        for begin, stop in pairwise(moments):
            share = Fraction(one.kwh) * Fraction((stop - begin) // _TICK, whole // _TICK)
            price = price_at(prices, zone, begin)
            if price is None:
                unpriced += share
            else:
                total += share * Fraction(price)
    return Cost(_rounded(total, _decimals(currency)), kwh, _rounded(unpriced, 3))


def energy_at(watts: Decimal, start: datetime, end: datetime) -> Used:
    """What flows at an even power, to the thousandth of a Wh."""
    hours = Fraction((end - start) // _TICK, _HOUR // _TICK)
    return Used(start, end, _rounded(Fraction(watts) / 1000 * hours, 6))


def _moments(prices: Sequence[PriceStep], zone: ZoneInfo, start: datetime, end: datetime) -> list[datetime]:
    """``start``, and every moment before ``end`` at which the price may change."""
    minutes = {0, *(step.start for step in prices), *(step.end % _DAY for step in prices)}
    found = {start.astimezone(UTC)}
    for begin, stop, offset in spans_of_one_offset(zone, start, end):
        found.add(begin)
        midnight = (begin + offset).replace(hour=0, minute=0, second=0, microsecond=0)
        while midnight < stop + offset:
            found |= {at for minute in minutes if begin < (at := midnight - offset + timedelta(minutes=minute)) < stop}
            midnight += timedelta(days=1)
    return sorted(found)


def _rounded(exact: Fraction, decimals: int) -> Decimal:
    """Half a unit goes up, as people reckon."""
    return Decimal(math.floor(exact * 10**decimals + Fraction(1, 2))).scaleb(-decimals)


def _decimals(currency: str) -> int:
    return 0 if currency.upper() in _NO_CENTS else 2
