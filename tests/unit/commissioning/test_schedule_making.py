"""A week becomes profiles that a charger can hold, and they come to the same week at every minute, over changes of the clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as some
from tests.support.schedules import MOMENTS, schedules

from evsetup.commissioning.schedule.comparing import differences
from evsetup.commissioning.schedule.faults import CannotHold
from evsetup.commissioning.schedule.making import Made, make_profiles
from evsetup.domain.schedule import EVERY_DAY, WEEKDAYS, Block, Limit, RateUnit, Schedule, Supply
from evsetup.domain.schedule_profile import (
    CanHold,
    CompositeSchedule,
    InstalledProfile,
    Period,
    ProfileKind,
    ProfilePurpose,
    at_moment,
)
from evsetup.domain.schedule_templates import Place, Template, schedule_like

ROOMY = CanHold(8, frozenset(RateUnit), 200, 10, False)
NOW = datetime(2026, 3, 26, 12, 34, tzinfo=UTC)
UK = schedule_like(Template.UK, Place("Europe/London", Supply(1)))

HOLDINGS = some.builds(
    CanHold,
    stack_level=some.integers(0, 12),
    units=some.sampled_from([frozenset(RateUnit), frozenset({RateUnit.AMPS}), frozenset({RateUnit.WATTS})]),
    periods=some.integers(1, 30),
    profiles=some.integers(1, 12),
    switches_phases=some.booleans(),
)


def held_at(made: Made, moment: datetime) -> Decimal | None:
    period = at_moment(made.profiles, moment)
    return period.limit if period is not None else None


def codes(made: Made) -> set[str]:
    return {finding.code for finding in made.findings}


@settings(deadline=None, max_examples=30)
@given(schedules(), HOLDINGS, MOMENTS)
def test_profiles_come_to_the_week_at_every_minute(schedule: Schedule, can: CanHold, now: datetime) -> None:
    made = make_profiles(schedule, can, now)
    assert all(len(profile.periods) <= (can.periods or 0) for profile in made.profiles)
    assert all(profile.periods[0].start_s == 0 for profile in made.profiles)
    assert len(made.profiles) <= min(can.profiles or 0, (can.stack_level or 0) + 1)
    assert len({profile.stack_level for profile in made.profiles}) == len(made.profiles)
    end = now + timedelta(days=8)
    for minute in range(0, 8 * 1440, 11):
        moment = now + timedelta(minutes=minute)
        if moment >= (made.until or end) - timedelta(hours=2):
            break
        wanted = schedule.at(moment)
        limit = held_at(made, moment)
        assert limit is not None
        if made.losses:
            assert limit <= wanted.limit.in_unit(made.unit, schedule.supply)
        else:
            assert limit == wanted.limit.in_unit(made.unit, schedule.supply)


@settings(deadline=None, max_examples=30)
@given(schedules(2), some.integers(-3, 3))
def test_the_week_in_which_the_clocks_change_is_exact_to_the_minute(schedule: Schedule, days: int) -> None:
    now = datetime(2026, 10, 24, 11, 0, tzinfo=UTC) + timedelta(days=days)
    made = make_profiles(schedule, CanHold(20, frozenset(RateUnit), 200, 20, False), now)
    assume(not made.losses)
    for minute in range(7 * 1440):
        moment = now + timedelta(minutes=minute)
        assert held_at(made, moment) == schedule.at(moment).limit.in_unit(made.unit, schedule.supply), moment


@settings(deadline=None, max_examples=30)
@given(schedules(), HOLDINGS, MOMENTS)
def test_a_charger_that_repeats_nothing_gets_as_many_coming_hours_as_fit(
    schedule: Schedule, can: CanHold, now: datetime
) -> None:
    made = make_profiles(schedule, can, now, recurring=False)
    assert {profile.kind for profile in made.profiles} == {ProfileKind.ABSOLUTE}
    assert made.until is not None
    assert now < made.until <= now + timedelta(days=7)
    minute = timedelta(minutes=1)
    moment = now
    while moment < made.until:
        assert held_at(made, moment) == schedule.at(moment).limit.in_unit(made.unit, schedule.supply)
        moment += 17 * minute
    assert held_at(made, made.until) is None
    assert "schedule.ends" in codes(made)


def test_days_that_are_all_alike_repeat_daily() -> None:
    night = schedule_like(Template.OFF_PEAK, Place("Asia/Kolkata", Supply()))
    made = make_profiles(night, ROOMY, NOW)
    assert [(one.kind, len(one.periods)) for one in made.profiles] == [(ProfileKind.DAILY, 3)]
    assert made.until is None


def test_the_next_change_of_the_clocks_is_taken_care_of_where_there_is_room_for_a_second_week() -> None:
    made = make_profiles(UK, ROOMY, NOW)
    winter, summer = made.profiles
    change = datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
    assert (winter.valid_to, summer.valid_from) == (change, change)
    assert winter.start - summer.start == timedelta(hours=1)
    assert (winter.id, summer.id) == (730_301, 730_302)
    assert made.until == datetime(2026, 10, 25, 1, 0, tzinfo=UTC)
    assert "schedule.good-until" in codes(made)


def test_with_room_for_one_week_the_change_of_the_clocks_is_told() -> None:
    made = make_profiles(UK, CanHold(0, frozenset(RateUnit), 200, 1, False), NOW)
    assert len(made.profiles) == 1
    assert made.profiles[0].valid_to is None
    (warning,) = [finding for finding in made.findings if finding.code == "schedule.clocks-change"]
    assert "2026-03-29" in str(warning.seen)
    assert "1 h" in str(warning.seen)


def test_too_many_periods_go_into_a_usual_day_and_the_days_that_differ() -> None:
    made = make_profiles(UK, CanHold(3, frozenset(RateUnit), 5, 4, False), NOW)
    assert [one.kind for one in made.profiles] == [ProfileKind.DAILY, ProfileKind.WEEKLY] * 2
    assert made.profiles[1].duration_s == 2 * 86_400
    assert made.losses == ()


def test_what_does_not_fit_at_all_is_merged_downwards_and_told() -> None:
    made = make_profiles(UK, CanHold(0, frozenset(RateUnit), 5, 1, False), NOW)
    assert "schedule.merged" in codes(made)
    assert made.losses
    assert all(loss.held.is_off and not loss.wanted.is_off for loss in made.losses)


def test_kilowatts_become_amperes_where_the_charger_knows_nothing_else() -> None:
    plan = schedule_like(Template.PARAGRAPH_14A, Place("Europe/Berlin", Supply()))
    amps = make_profiles(plan, CanHold(8, frozenset({RateUnit.AMPS}), 24, 10), NOW)
    assert {period.limit for one in amps.profiles for period in one.periods} == {Decimal("6.0")}
    assert {one.purpose for one in amps.profiles} == {ProfilePurpose.CHARGER}
    watts = make_profiles(plan, ROOMY, NOW)
    assert {period.limit for one in watts.profiles for period in one.periods} == {Decimal(4200)}


def test_one_phase_is_said_and_three_go_without_saying() -> None:
    assert {period.phases for one in make_profiles(UK, ROOMY, NOW).profiles for period in one.periods} == {1}
    three = Schedule("", "UTC", Limit(Decimal(16)))
    assert {period.phases for one in make_profiles(three, ROOMY, NOW).profiles for period in one.periods} == {0}


def test_a_change_of_phases_is_refused_where_phases_are_fixed() -> None:
    plan = Schedule("", "UTC", Limit(Decimal(16)), (Block(WEEKDAYS, 0, 60, Limit(Decimal(16)), phases=1),))
    with pytest.raises(CannotHold) as told:
        make_profiles(plan, ROOMY, NOW)
    assert told.value.finding.code == "schedule.phases-fixed"
    assert make_profiles(plan, CanHold(8, frozenset(RateUnit), 24, 10, True), NOW).profiles


@pytest.mark.parametrize(
    ("can", "code"),
    [(CanHold(offered=False), "schedule.not-offered"), (CanHold(8, frozenset(RateUnit), 24, 0), "schedule.no-room")],
)
def test_what_cannot_be_held_is_refused_before_anything_is_sent(can: CanHold, code: str) -> None:
    with pytest.raises(CannotHold) as told:
        make_profiles(UK, can, NOW)
    assert told.value.finding.code == code


def test_profiles_of_others_are_neither_replaced_nor_forgotten() -> None:
    others = (
        InstalledProfile(7, "TxDefaultProfile", 0, 1),
        InstalledProfile(8, "TxDefaultProfile", 2, 1),
        InstalledProfile(9, "ChargingStationMaxProfile", 8, 0),
        InstalledProfile(730_301, "TxDefaultProfile", 5, 0),
    )
    made = make_profiles(UK, CanHold(8, frozenset(RateUnit), 24, 10, False, installed=others), NOW)
    assert [one.stack_level for one in made.profiles] == [3, 4]
    at_the_top = (InstalledProfile(8, "TxDefaultProfile", 8, 1),)
    below = make_profiles(UK, CanHold(8, frozenset(RateUnit), 24, 10, False, installed=at_the_top), NOW)
    assert "schedule.hidden" in codes(below)


def test_a_limit_that_stops_a_car_is_told() -> None:
    low = Schedule("", "UTC", Limit(Decimal(5)), (Block(EVERY_DAY, 0, 60, Limit(Decimal(3600), RateUnit.WATTS)),))
    assert [one.code for one in make_profiles(low, ROOMY, NOW).findings].count("schedule.below-6-a") == 2


def test_a_silent_charger_is_taken_for_the_least_and_that_is_said() -> None:
    made = make_profiles(UK, CanHold(), NOW)
    assert len(made.profiles) == 1
    assert made.profiles[0].stack_level == 0
    assert "schedule.limits-untold" in codes(made)


def composite(*periods: tuple[int, int], unit: RateUnit = RateUnit.AMPS) -> CompositeSchedule:
    midnight = datetime(2026, 11, 26, tzinfo=UTC)
    return CompositeSchedule(
        midnight, 86_400, unit, tuple(Period(hour * 3600, Decimal(limit)) for hour, limit in periods)
    )


def test_an_answer_that_is_an_hour_late_differs_for_an_hour_at_each_change() -> None:
    right = composite((0, 16), (8, 0), (11, 16), (16, 0), (22, 16))
    assert differences(UK, right) == ()
    late = composite((0, 16), (9, 0), (12, 16), (17, 0), (23, 16))
    told = differences(UK, late)
    assert [(one.start.hour, one.end.hour, one.higher) for one in told] == [
        (8, 9, True),
        (11, 12, False),
        (16, 17, True),
        (22, 23, False),
    ]


def test_a_charger_that_can_do_less_is_told_in_its_own_unit() -> None:
    told = differences(UK, composite((0, 1840), (8, 0), (11, 1840), (16, 0), (22, 1840), unit=RateUnit.WATTS))
    assert {(one.wanted, one.told) for one in told} == {(Decimal("3680.0"), Decimal(1840))}


def test_seconds_and_roundings_are_no_difference() -> None:
    start = datetime(2026, 11, 26, tzinfo=UTC)
    periods = (Period(0, Decimal("15.9")), Period(8 * 3600 + 50, Decimal(0)), Period(11 * 3600 - 30, Decimal(16)))
    assert differences(UK, CompositeSchedule(start, 12 * 3600, RateUnit.AMPS, periods)) == ()
