"""A week of limits by the clock on the wall: what it is at any moment, over changes of the clocks, and as a file."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from tests.support.schedules import MOMENTS, ZONES, schedules

from evsetup.domain.schedule import (
    EVERY_DAY,
    OFF,
    PARAGRAPH_14A,
    WEEKDAYS,
    Block,
    Limit,
    RateUnit,
    Schedule,
    Supply,
    limit_from,
)
from evsetup.domain.schedule_file import NoSchedule, schedule_from_plain, schedule_from_toml, to_plain, to_toml
from evsetup.domain.schedule_price import PriceStep, Used, cost_of, energy_at, price_at
from evsetup.domain.schedule_templates import Place, Template, cheap_hours, schedule_like
from evsetup.domain.schedule_time import next_change

A16 = Limit(Decimal(16))
BERLIN = Place("Europe/Berlin", Supply())
HOME = Place("Europe/London", Supply(1))


def at(schedule: Schedule, *moment: int) -> str:
    return str(schedule.at(datetime(*moment, tzinfo=UTC)).limit)  # type: ignore[arg-type]


def test_the_uk_default_is_off_on_weekdays_from_8_to_11_and_from_16_to_22() -> None:
    uk = schedule_like(Template.UK, HOME)
    thursday = [at(uk, 2026, 11, 26, hour, 30) for hour in range(24)]
    assert [hour for hour, limit in enumerate(thursday) if limit == "off"] == [8, 9, 10, 16, 17, 18, 19, 20, 21]
    assert {at(uk, 2026, 11, 28, hour, 30) for hour in range(24)} == {"16 A"}
    assert uk.delay_up_to_s == 600


def test_hours_follow_the_wall_when_the_clocks_change() -> None:
    night = schedule_like(Template.OFF_PEAK, BERLIN)
    assert at(night, 2026, 3, 27, 21, 59) == "off"
    assert at(night, 2026, 3, 27, 22, 0) == "16 A"
    assert at(night, 2026, 3, 30, 20, 59) == "off"
    assert at(night, 2026, 3, 30, 21, 0) == "16 A"


def test_a_drawn_delay_moves_every_change_by_so_much() -> None:
    uk = schedule_like(Template.UK, HOME).with_delay(437)
    day = datetime(2026, 11, 26, tzinfo=UTC)
    changes = [step.at - day for step in uk.between(day, day + timedelta(days=1))][1:]
    assert changes == [timedelta(hours=hour, seconds=437) for hour in (8, 11, 16, 22)]


def test_14a_caps_what_is_higher_and_leaves_what_is_lower() -> None:
    block = Block(EVERY_DAY, 0, 1440, PARAGRAPH_14A, caps=True)
    capped = Schedule("", "Europe/Berlin", A16, (Block(WEEKDAYS, 600, 660, OFF), block))
    assert at(capped, 2026, 11, 26, 9, 30) == "off"
    assert at(capped, 2026, 11, 26, 11, 30) == "4.2 kW"
    assert PARAGRAPH_14A.in_unit(RateUnit.AMPS, Supply()) == Decimal("6.0")
    assert PARAGRAPH_14A.in_unit(RateUnit.AMPS, Supply(), 1) == Decimal("18.2")


@settings(deadline=None, max_examples=30)
@given(schedules(), MOMENTS)
def test_every_change_is_where_the_wall_says_it_is(schedule: Schedule, start: datetime) -> None:
    steps = schedule.between(start, start + timedelta(days=8))
    assert steps[0].at == start
    for minute in range(0, 8 * 1440, 7):
        moment = start + timedelta(minutes=minute)
        newest = [step for step in steps if step.at <= moment][-1]
        assert newest[1:] == schedule.at(moment)[1:]


@given(schedules())
def test_a_file_says_all_that_a_schedule_is(schedule: Schedule) -> None:
    assert schedule_from_toml(to_toml(schedule)) == schedule
    assert schedule_from_plain(to_plain(schedule)) == schedule


@pytest.mark.parametrize("template", Template)
def test_every_template_can_be_kept_as_a_file(template: Template) -> None:
    made = schedule_like(template, BERLIN)
    assert schedule_from_toml(to_toml(made)) == made


@given(
    some.text(max_size=200) | some.sampled_from(["schedule = 1", 'schedule = 1\nname = "n"\nzone = "Nowhere/At/all"'])
)
def test_what_is_no_schedule_is_told(content: str) -> None:
    with pytest.raises(NoSchedule) as told:
        schedule_from_toml(content)
    assert told.value.finding.do


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ('limit = "much"', "not a limit"),
        ('from = "25:00"', "not a time"),
        ('days = ["someday"]', "not a day"),
        ("caps = 1", "true or false"),
        ("colour = 1", "unknown: colour"),
    ],
)
def test_a_flaw_is_named(line: str, wrong: str) -> None:
    name = line.split(" ")[0]
    block = {"days": '["mon"]', "from": '"08:00"', "to": '"09:00"', "limit": '"6 A"'}
    rows = [f"{key} = {value}" for key, value in block.items() if key != name] + [line]
    head = 'schedule = 1\nname = "n"\nzone = "Europe/Berlin"\ndefault = "16 A"\n[[block]]\n'
    with pytest.raises(NoSchedule) as told:
        schedule_from_toml(head + "\n".join(rows))
    assert wrong in str(told.value.finding.seen)


def test_limits_are_read_as_people_write_them() -> None:
    assert limit_from(" 16 a ") == A16
    assert limit_from("4.2 kw") == PARAGRAPH_14A == limit_from("4200 W")
    assert limit_from("OFF") is OFF
    for wrong in ("", "16", "-1 A", "1e3 A", "NaN kW", "0.5 W"):
        with pytest.raises(ValueError, match=r"not a limit|whole watts"):
            limit_from(wrong)


def test_money_is_exact_and_rounded_once() -> None:
    prices = (PriceStep(EVERY_DAY, 0, 1440, Decimal("0.30")), PriceStep(EVERY_DAY, 23 * 60, 6 * 60, Decimal("0.105")))
    zone = schedule_like(Template.PRICES, BERLIN).tz
    start = datetime(2026, 11, 26, 22, 0, tzinfo=zone)
    cost = cost_of(prices, zone, "EUR", [energy_at(Decimal(3000), start, start + timedelta(hours=3))])
    assert cost.kwh == 9
    assert cost.total == Decimal("1.53")  # 3 kWh at 0.30, 6 kWh at 0.105
    assert cost_of(prices, zone, "JPY", [Used(start, start + timedelta(hours=1), Decimal(5))]).total == Decimal(2)


def test_energy_without_a_price_is_told_and_not_charged() -> None:
    prices = (PriceStep(WEEKDAYS, 8 * 60, 9 * 60, Decimal(1)),)
    zone = schedule_like(Template.UK, HOME).tz
    start = datetime(2026, 11, 26, 8, 30, tzinfo=UTC)
    cost = cost_of(prices, zone, "GBP", [Used(start, start + timedelta(hours=1), Decimal(2))])
    assert (cost.total, cost.unpriced_kwh) == (Decimal("1.00"), Decimal(1))


@settings(deadline=None, max_examples=30)
@given(some.sampled_from(ZONES), MOMENTS, some.integers(1, 60 * 30))
def test_a_charge_cut_into_minutes_costs_what_the_whole_costs(zone: str, start: datetime, minutes: int) -> None:
    made = schedule_like(Template.PRICES, Place(zone, Supply()))
    end = start + timedelta(minutes=minutes)
    kwh = Decimal(minutes) / 4
    whole = cost_of(made.prices, made.tz, "EUR", [Used(start, end, kwh)])
    a_minute = timedelta(minutes=1)
    by_minute = sum(
        (Decimal("0.25") * (price_at(made.prices, made.tz, start + n * a_minute) or 0) for n in range(minutes)),
        Decimal(0),
    )
    assert whole.total == by_minute.quantize(Decimal("0.01"), ROUND_HALF_UP)
    assert whole.unpriced_kwh == 0


def test_prices_become_hours() -> None:
    made = schedule_like(Template.PRICES, BERLIN)
    assert at(made, 2026, 11, 26, 12, 0) == "off"
    assert at(made, 2026, 11, 26, 23, 0) == "16 A"
    dear = Schedule("", "Europe/Berlin", A16, prices=made.prices)
    assert at(cheap_hours(dear, Decimal(1)), 2026, 11, 26, 12, 0) == "16 A"


def test_a_zone_without_summer_time_never_changes() -> None:
    place = Place("Asia/Kolkata", Supply())
    assert next_change(schedule_like(Template.UK, place).tz, datetime(2026, 1, 1, tzinfo=UTC)) is None
