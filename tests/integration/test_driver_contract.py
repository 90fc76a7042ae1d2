"""The contract of every driver, against its stand-in over a wire that can be spoiled; a case is one file in
``tests/support/driver_cases``.

A driver identifies in the fewest round trips, plans nothing twice, sends nothing that is bad, and whatever the wire does,
ends with an outcome or a fault that carries a finding, and lets go of the charger.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
from tests.support.driver_contract import Bench, DriverCase, cases
from tests.support.relay import Wire

from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect, make_plan
from evsetup.domain.settings import Setting, Settings
from evsetup.drivers.driver import Driver, Foresees
from evsetup.drivers.registry import WAYS
from evsetup.links.faults import BadAnswer, LinkFault, LockedOut, NoAnswer, Unauthorized
from evsetup.ocppj.csms import NotDialledIn

CASES = cases()


@pytest.fixture(params=CASES, ids=str)
def case(request: pytest.FixtureRequest) -> DriverCase:
    assert isinstance(request.param, DriverCase)
    return request.param


@asynccontextmanager
async def opened(bench: Bench, password: str | None = None) -> AsyncIterator[Driver]:
    driver = await bench.open(password)
    try:
        yield driver
    finally:
        await driver.close()
        await driver.close()  # safe to call twice
        if bench.let_go is not None:
            await bench.let_go()


def first_change(case: DriverCase, bench: Bench, driver: Driver) -> Change:
    """One that does not take the charger to another network."""
    for setting, value in tuple(case.wishes(bench).items())[::-1]:
        effect = driver.effect_of(setting)
        if effect is not None and effect is not Effect.CUTS_LINK:
            return Change(setting, None, value, effect)
    raise AssertionError(f"{case} can write nothing")


async def outcome_of(driver: Driver, change: Change) -> Outcome:
    """The outcome of a write; a fault counts as one."""
    try:
        return await driver.apply(change)
    except Fault as fault:
        return Outcome(OutcomeKind.FAULT, finding=fault.finding)


def test_every_driver_has_a_case() -> None:
    assert {case.name for case in CASES} == set(WAYS)


async def test_it_says_who_the_charger_is_in_the_fewest_round_trips(case: DriverCase) -> None:
    async with case.bench() as bench, opened(bench) as driver:
        identity = await driver.read_identity()

        assert driver.name == case.name
        assert (identity.vendor, identity.serial) == (case.vendor, case.serial)
        assert bench.relay.trips == case.trips


async def test_a_plan_that_was_applied_leaves_nothing_to_do(case: DriverCase) -> None:
    async with case.bench() as bench, opened(bench) as driver:
        before = await driver.read_settings()
        plan = make_plan(before, case.wishes(bench), driver.effect_of)
        assert not plan.by_hand
        assert {change.setting for change in plan.changes} == set(case.wanted)
        if isinstance(driver, Foresees):
            driver.foresee(plan.changes)
        late: list[Change] = []
        for change in plan.changes:
            outcome = await driver.apply(change)
            assert outcome.good, outcome.finding
            if outcome.kind is OutcomeKind.NEEDS_RESTART or change.effect is Effect.NEEDS_RESTART:
                late.append(change)
            else:
                assert (confirmed := await driver.confirm(change)).good, confirmed.finding
        if late and (restarted := await driver.restart()).kind is not OutcomeKind.NOT_OFFERED:
            assert restarted.good, restarted.finding
            identity = await driver.wait_until_back(20)
            assert identity.vendor == case.vendor
        for change in late:
            assert (confirmed := await driver.confirm(change)).good, confirmed.finding

        again = make_plan(await driver.read_settings(), case.wishes(bench), driver.effect_of)

    assert {change.setting for change in again.changes} <= case.unreadable


async def test_a_bad_value_is_refused_before_anything_is_sent(case: DriverCase) -> None:
    async with case.bench() as bench, opened(bench) as driver:
        await driver.read_settings()
        sent = bench.relay.trips
        for setting, value in case.never_sent:
            outcome = await driver.apply(Change(setting, None, value, Effect.LIVE))

            assert not outcome.good, f"{setting} {value}"
            assert outcome.finding is not None
            assert outcome.finding.do
        assert bench.relay.trips == sent


async def test_a_wrong_password_is_told_as_one_and_is_tried_once(case: DriverCase) -> None:
    if not case.protected:
        pytest.skip("this interface asks for no password")
    async with case.bench() as bench:
        with pytest.raises((Unauthorized, LockedOut, NotDialledIn)) as caught:
            async with opened(bench, "wrong") as driver:
                await driver.read_settings()
        tried = bench.relay.trips
        async with opened(bench) as driver:
            await driver.read_settings()

    assert caught.value.finding.do
    assert tried <= case.trips


async def test_a_busy_charger_takes_no_write_and_says_so(case: DriverCase) -> None:
    async with case.bench() as bench:
        if bench.busy is not None:
            async with bench.busy(), opened(bench) as driver:
                outcome = await outcome_of(driver, first_change(case, bench, driver))
        else:
            async with opened(bench) as driver:
                await driver.read_settings()
                bench.relay.spoil(Wire.ANSWERS, case.busy_answer)
                outcome = await outcome_of(driver, first_change(case, bench, driver))
        bench.relay.spoil(Wire.PASSES)
        async with opened(bench) as driver:
            after = await driver.read_settings()
            untouched = first_change(case, bench, driver)

    assert not outcome.good
    assert outcome.finding is not None
    assert after.get(untouched.setting) != untouched.new


async def test_a_charger_that_vanishes_in_the_middle_of_a_write_is_lost_and_can_be_read_again(case: DriverCase) -> None:
    async with case.bench() as bench:
        async with opened(bench) as driver:
            await driver.read_settings()
            bench.relay.spoil(Wire.CUTS_WRITES)
            outcome = await outcome_of(driver, first_change(case, bench, driver))
        bench.relay.spoil(Wire.PASSES)
        async with opened(bench) as driver:
            assert await driver.read_settings()

    assert outcome.kind in {OutcomeKind.LINK_LOST, OutcomeKind.SILENT, OutcomeKind.FAULT}
    assert outcome.finding is not None


async def test_garbage_is_a_fault_and_nothing_worse(case: DriverCase) -> None:
    async with case.bench() as bench:
        for noise in case.noise:
            async with opened(bench) as driver:
                bench.relay.spoil(Wire.ANSWERS, noise)
                with pytest.raises(LinkFault) as caught:
                    await case.ask(driver)
            bench.relay.spoil(Wire.PASSES)
            async with opened(bench) as driver:
                await case.ask(driver)
                bench.relay.spoil(Wire.ANSWERS, noise)
                outcome = await outcome_of(driver, first_change(case, bench, driver))
            bench.relay.spoil(Wire.PASSES)

            assert caught.value.finding.seen
            assert not outcome.good
            assert outcome.finding is not None


async def test_an_answer_that_never_comes_is_not_waited_for(case: DriverCase) -> None:
    async with case.bench() as bench:
        for wire, answer in ((Wire.STALLS, b""), (Wire.DRIPS, case.drip)):
            async with opened(bench) as driver:
                bench.relay.spoil(wire, answer)
                with pytest.raises(NoAnswer):
                    await case.ask(driver)
            bench.relay.spoil(Wire.PASSES)


async def test_an_answer_without_an_end_is_cut_off(case: DriverCase) -> None:
    async with case.bench() as bench:
        async with opened(bench) as driver:
            bench.relay.spoil(Wire.FLOODS, case.flood)
            with pytest.raises(BadAnswer if case.capped else LinkFault):
                await case.ask(driver)
        flooded = bench.relay.flooded
        bench.relay.spoil(Wire.PASSES)

    assert flooded
    assert case.most_taken is None or flooded < case.most_taken


async def test_reading_and_writing_can_be_stopped_at_once_and_the_charger_is_let_go(case: DriverCase) -> None:
    async with case.bench() as bench:
        async with opened(bench) as driver:
            await driver.read_settings()
            change = first_change(case, bench, driver)
            for act in (driver.read_settings, lambda: driver.apply(change), driver.read_identity):
                bench.relay.spoil(Wire.STALLS)
                task = asyncio.ensure_future(act())
                asked = asyncio.ensure_future(bench.relay.asked.wait())
                await asyncio.wait({task, asked}, return_when=asyncio.FIRST_COMPLETED)
                asked.cancel()
                await asyncio.wait({asked})
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
                bench.relay.spoil(Wire.PASSES)
        async with opened(bench) as driver:
            assert isinstance(await driver.read_settings(), Settings)


async def test_what_it_can_write_is_what_it_says(case: DriverCase) -> None:
    async with case.bench() as bench, opened(bench) as driver:
        writable = {setting for setting in Setting if driver.effect_of(setting) is not None}

    assert writable >= set(case.wanted)
