"""What a person does to a schedule: hours over hours, taken away, priced."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as some
from tests.support.schedules import schedules

from evsetup.domain.schedule import EVERY_DAY, WEEKDAYS, Limit, Schedule, Supply, step_at
from evsetup.domain.schedule_edit import with_hours, with_price, without_block
from evsetup.domain.schedule_templates import Place, Template, schedule_like

PLACE = Place("Europe/Berlin", Supply(3))
A10 = Limit(Decimal(10))


@settings(deadline=None, max_examples=60)
@given(schedules(), some.integers(0, 1439), some.integers(1, 1440))
def test_hours_that_are_set_hold_and_nothing_else_changes(made: Schedule, start: int, end: int) -> None:
    free = Schedule("", made.zone, made.default, tuple(one for one in made.blocks if not one.caps))
    after = with_hours(free, EVERY_DAY, start, end, A10)
    for minute in range(0, 1440, 13):
        inside = start <= minute < end if end > start else minute >= start or minute < end
        held, before = step_at(after.week(), minute), step_at(free.week(), minute)
        assert held.limit == (A10 if inside else before.limit)
    assert len(after.blocks) <= len(free.blocks) + 1


def test_a_block_that_nothing_is_left_of_is_dropped() -> None:
    uk = schedule_like(Template.UK, PLACE)
    again = with_hours(uk, WEEKDAYS, 7 * 60, 12 * 60, A10)
    assert [(block.start, block.end) for block in again.blocks] == [(960, 1320), (420, 720)]


def test_a_cap_stays_above_what_is_drawn() -> None:
    capped = schedule_like(Template.PARAGRAPH_14A, PLACE)
    after = with_hours(capped, EVERY_DAY, 0, 600, Limit(Decimal(16)))
    assert {str(step.limit) for step in after.week()} == {"4.2 kW"}


def test_taking_away_a_block_that_is_not_there_changes_nothing() -> None:
    uk = schedule_like(Template.UK, PLACE)
    assert without_block(uk, 9) == uk
    assert len(without_block(uk, 0).blocks) == 1


def test_a_price_of_the_same_hours_is_replaced() -> None:
    prices = schedule_like(Template.PRICES, PLACE)
    dearer = with_price(prices, EVERY_DAY, 23 * 60, 6 * 60, Decimal("0.15"))
    assert [step.per_kwh for step in dearer.prices] == [Decimal("0.30"), Decimal("0.15")]
