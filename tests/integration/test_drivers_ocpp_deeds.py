"""Unlock, reset and availability on simulated chargers of every version: promised, then seen."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from tests.integration import test_drivers_ocpp2, test_drivers_ocpp16

from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.settings import OcppVersion
from evsetup.drivers.driver import HasDeeds
from evsetup.ocppj.csms import CommissioningCsms

EVERY = pytest.mark.parametrize("version", list(OcppVersion), ids=str)


@asynccontextmanager
async def charger(version: OcppVersion) -> AsyncIterator[tuple[HasDeeds, CommissioningCsms, str]]:
    """A simulated charger that speaks ``version``, by its driver."""
    if version is OcppVersion.V16:
        async with test_drivers_ocpp16.site() as old:
            assert isinstance(old.driver, HasDeeds)
            yield old.driver, old.csms, test_drivers_ocpp16.NAME
    else:
        async with test_drivers_ocpp2.site(version) as new:
            assert isinstance(new.driver, HasDeeds)
            yield new.driver, new.csms, test_drivers_ocpp2.NAME


@EVERY
async def test_a_connector_goes_out_of_service_and_back(version: OcppVersion) -> None:
    async with charger(version) as (driver, csms, name):
        out = await driver.deeds.make_available(1, False)
        assert (out.kind, str(out.seen)) == (OutcomeKind.APPLIED, "out of service")
        assert csms.charge_points[name].connectors[1].status == "Unavailable"
        back = await driver.deeds.make_available(1, True)
        assert (back.kind, str(back.seen)) == (OutcomeKind.APPLIED, "in service")
        assert csms.charge_points[name].connectors[1].status != "Unavailable"


@EVERY
async def test_the_whole_charger_goes_out_of_service_and_back(version: OcppVersion) -> None:
    async with charger(version) as (driver, _, _):
        assert str((await driver.deeds.make_available(0, False)).seen) == "out of service"
        assert str((await driver.deeds.make_available(0, True)).seen) == "in service"


@EVERY
async def test_a_charge_is_let_end_before_a_connector_goes_out_of_service(version: OcppVersion) -> None:
    async with charger(version) as (driver, csms, name):
        assert (await driver.start(1, "TAG1")).kind is OutcomeKind.APPLIED
        outcome = await driver.deeds.make_available(1, False)
        assert (outcome.kind, str(outcome.seen)) == (
            OutcomeKind.APPLIED,
            "will do so when the running charge ends",
        )
        assert csms.charge_points[name].connectors[1].status != "Unavailable"
        assert (await driver.stop()).kind is OutcomeKind.APPLIED


@EVERY
@pytest.mark.parametrize("hard", [False, True], ids=["soft", "hard"])
async def test_a_reset_is_proven_by_the_charger_that_comes_back(version: OcppVersion, hard: bool) -> None:
    async with charger(version) as (driver, csms, name):
        before = csms.charge_points[name]
        outcome = await driver.deeds.reset(hard)
        assert outcome.kind is OutcomeKind.APPLIED
        assert str(outcome.seen).startswith("back after ")
        assert csms.charge_points[name] is not before
        assert not before.connected


@EVERY
async def test_every_promise_is_heard_before_its_proof(version: OcppVersion) -> None:
    heard: list[tuple[str, str]] = []
    async with charger(version) as (driver, _, _):
        end = driver.deeds.hear_promises(lambda action, word: heard.append((action, word)))
        await driver.deeds.make_available(1, False)
        await driver.deeds.make_available(1, True)
        await driver.start(1, "TAG1")
        await driver.stop()
        end()
        await driver.trigger("Heartbeat")
    remote = ("RemoteStart", "RemoteStop") if version is OcppVersion.V16 else ("RequestStart", "RequestStop")
    assert [one for one in heard if one[0] != "GetTransactionStatus"] == [
        ("ChangeAvailability", "Accepted"),
        ("ChangeAvailability", "Accepted"),
        (f"{remote[0]}Transaction", "Accepted"),
        (f"{remote[1]}Transaction", "Accepted"),
    ]


@EVERY
async def test_a_plug_is_unlocked_or_it_is_said_that_the_cable_is_fixed(version: OcppVersion) -> None:
    async with charger(version) as (driver, _, _):
        outcome = await driver.deeds.unlock(1)
        assert outcome.kind in {OutcomeKind.APPLIED, OutcomeKind.NOT_OFFERED, OutcomeKind.REFUSED}
        assert outcome.good == (outcome.finding is None)
