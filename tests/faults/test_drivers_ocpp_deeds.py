"""Chargers that promise a deed and do not do it, refuse it, or go away with it: each has its outcome."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from tests.support.scripted_charger import Charger, Told, hangs, hangs_up, not_offered, site, status
from tests.support.scripted_station import station_site

from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.drivers.driver import HasDeeds

BOTH = pytest.mark.parametrize("old", [True, False], ids=["1.6", "2.0.1"])


@asynccontextmanager
async def charger(old: bool) -> AsyncIterator[tuple[HasDeeds, Charger]]:
    if old:
        async with site() as one:
            assert isinstance(one.driver, HasDeeds)
            yield one.driver, one.charger
    else:
        async with station_site() as two:
            assert isinstance(two.driver, HasDeeds)
            yield two.driver, two.station


async def tell(device: Charger, old: bool, word: str) -> None:
    """The status of its connector."""
    place: Told = {"connectorId": 1, "errorCode": "NoError", "status": word}
    if not old:
        place = {"evseId": 1, "connectorId": 1, "connectorStatus": word, "timestamp": "2026-11-25T12:00:00Z"}
    await device.send("StatusNotification", place)


async def out_of_service(driver: HasDeeds) -> Outcome:
    return await driver.deeds.make_available(1, False)


async def unlock(driver: HasDeeds) -> Outcome:
    return await driver.deeds.unlock(1)


async def reset(driver: HasDeeds) -> Outcome:
    return await driver.deeds.reset(False)


@BOTH
@pytest.mark.parametrize(
    ("action", "deed"), [("ChangeAvailability", out_of_service), ("UnlockConnector", unlock), ("Reset", reset)]
)
@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (status("Rejected"), OutcomeKind.REFUSED),
        (status("Perhaps"), OutcomeKind.REFUSED),
        (not_offered, OutcomeKind.NOT_OFFERED),
        (hangs, OutcomeKind.SILENT),
    ],
    ids=["Rejected", "odd word", "not offered", "silence"],
)
async def test_what_is_not_promised_is_an_outcome_with_advice(
    old: bool,
    action: str,
    deed: Callable[[HasDeeds], Awaitable[Outcome]],
    answer: Callable[[Told], Told],
    kind: OutcomeKind,
) -> None:
    async with charger(old) as (driver, device):
        device.on[action] = answer
        outcome = await deed(driver)
    assert outcome.kind is kind
    assert outcome.finding is not None
    assert outcome.finding.do


@BOTH
async def test_a_socket_that_stays_in_service_after_accepted_is_found(old: bool) -> None:
    async with charger(old) as (driver, device):
        await tell(device, old, "Available")
        device.on["ChangeAvailability"] = status("Accepted")
        outcome = await out_of_service(driver)
    assert outcome.kind is OutcomeKind.SILENT
    assert outcome.finding is not None
    assert outcome.finding.code == "driver.ocpp.availability-ignored"
    assert "Available" in str(outcome.finding.seen)


@BOTH
async def test_a_reset_after_which_nothing_happens_is_found(old: bool) -> None:
    async with charger(old) as (driver, device):
        device.on["Reset"] = status("Accepted")
        outcome = await reset(driver)
    assert outcome.finding is not None
    assert outcome.finding.code == "driver.ocpp.not-reset"


@BOTH
async def test_a_charger_that_goes_and_stays_away_is_found(old: bool) -> None:
    async with charger(old) as (driver, device):
        device.redials = False
        device.on["Reset"] = hangs_up
        outcome = await reset(driver)
    assert outcome.kind is OutcomeKind.SILENT
    assert outcome.finding is not None


@BOTH
async def test_a_charger_that_drops_the_link_instead_of_answering_and_comes_back_was_reset(old: bool) -> None:
    async with charger(old) as (driver, device):
        device.on["Reset"] = hangs_up
        outcome = await reset(driver)
    assert outcome.kind is OutcomeKind.APPLIED


@BOTH
async def test_what_waits_for_the_end_of_a_charge_is_no_failure(old: bool) -> None:
    async with charger(old) as (driver, device):
        device.on["ChangeAvailability"] = status("Scheduled")
        assert str((await out_of_service(driver)).seen) == "will do so when the running charge ends"


@BOTH
async def test_a_plug_that_is_loose_shows_it_by_its_status(old: bool) -> None:
    async with charger(old) as (driver, device):
        await tell(device, old, "Occupied" if not old else "Preparing")
        device.on["UnlockConnector"] = status("Unlocked")
        held = await unlock(driver)
        assert held.kind is OutcomeKind.APPLIED
        assert "connector 1:" in str(held.seen)
