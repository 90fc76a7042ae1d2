"""Schedules to begin with. Sources: ``facts/product.md`` §7 (UK smart charging rule, § 14a EnWG)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import Enum
from typing import Final

from evsetup.domain.schedule import EVERY_DAY, OFF, PARAGRAPH_14A, WEEKDAYS, WEEKEND, Block, Limit, Schedule, Supply
from evsetup.domain.schedule_price import PriceStep
from evsetup.domain.text import Text, text

UK_DELAY_S: Final = 600
"""The random delay that the UK rule asks for from the factory; owners may raise it to 1800 s."""


class Template(Enum):
    """A schedule to begin with; the value is its name in the terminal."""

    OFF_PEAK = "off-peak"
    WEEKEND = "weekend"
    PARAGRAPH_14A = "14a"
    UK = "uk"
    PRICES = "prices"

    @property
    def title(self) -> Text:
        """The name that people read."""
        return _TITLES[self]


_TITLES: Final = {
    Template.OFF_PEAK: text("domain", "Off-peak hours at night"),
    Template.WEEKEND: text("domain", "Full power at the weekend"),
    Template.PARAGRAPH_14A: text("domain", "Never more than 4.2 kW (§ 14a EnWG)"),
    Template.UK: text("domain", "UK default hours, random delay"),
    Template.PRICES: text("domain", "Two prices: charge when it is cheap"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """What a template needs to know of where the charger stands."""

    zone: str
    supply: Supply
    full: Limit = field(default_factory=lambda: Limit(Decimal(16)))


def schedule_like(template: Template, place: Place, name: str = "") -> Schedule:
    """A schedule to begin with, for this place."""
    named, zone, supply, full = name or template.value, place.zone, place.supply, place.full
    night = (23 * 60, 6 * 60)
    match template:
        case Template.OFF_PEAK:
            return Schedule(named, zone, OFF, (Block(EVERY_DAY, *night, full),), supply)
        case Template.WEEKEND:
            low = Limit(min(Decimal(6), full.value), full.unit)
            return Schedule(named, zone, low, (Block(WEEKEND, 0, 1440, full),), supply)
        case Template.PARAGRAPH_14A:
            block = Block(EVERY_DAY, 0, 1440, PARAGRAPH_14A, caps=True)
            return Schedule(named, zone, full, (block,), supply, whole_charger=True)
        case Template.UK:
            peaks = ((8 * 60, 11 * 60), (16 * 60, 22 * 60))
            blocks = tuple(Block(WEEKDAYS, start, end, OFF) for start, end in peaks)
            return Schedule(named, zone, full, blocks, supply, delay_up_to_s=UK_DELAY_S)
        case Template.PRICES:
            prices = (
                PriceStep(EVERY_DAY, 0, 1440, Decimal("0.30")),
                PriceStep(EVERY_DAY, *night, Decimal("0.10")),
            )
            return cheap_hours(Schedule(named, zone, full, (), supply, prices=prices, currency="EUR"), Decimal("0.20"))


def cheap_hours(schedule: Schedule, at_most: Decimal) -> Schedule:
    """The same schedule, off wherever a kWh costs more than ``at_most``; later prices lie over earlier ones, so do the blocks."""
    blocks = tuple(
        Block(step.days, step.start, step.end, OFF if step.per_kwh > at_most else schedule.default)
        for step in schedule.prices
    )
    return replace(schedule, blocks=(*schedule.blocks, *blocks))
