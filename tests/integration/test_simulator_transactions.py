"""Transactions of the simulated charger at its production CSMS, over link losses, refusals and a driver's whims."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from tests.support.demo import eventually, ocpp16_simulator, production_csms

from evsetup.domain.secret import Secret
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.simulator.charge_point import ChargePoint
from evsetup.simulator.ocpp16_charger import Ocpp16Charger
from evsetup.simulator.production_answers import Station
from evsetup.simulator.production_csms import ProductionCsms
from evsetup.simulator.quirks import Quirks

KEY = Secret("a-key-of-20-letters!")


@asynccontextmanager
async def in_service(quirks: Quirks | None = None) -> AsyncIterator[tuple[Station, ChargePoint, Ocpp16Charger]]:
    async with (
        production_csms({"SITE-01": KEY}) as running,
        ocpp16_simulator(running.url, "SITE-01", KEY, quirks=quirks or Quirks()) as charger,
    ):
        station = running.csms.stations["SITE-01"]
        await eventually(lambda: station.status == "Preparing")
        assert charger.charge_point is not None
        yield station, charger.charge_point, charger


async def test_the_driver_starts_and_ends_it_by_pulling_the_cable() -> None:
    async with in_service() as (station, charge_point, charger):
        await charge_point.charging.start("DRIVER", authorize=True)
        await eventually(lambda: station.status == "Charging" and station.transaction is not None)
        await eventually(lambda: charger.outlet.read().power_w > 1000)
        charge_point.charging.unplug()
        await eventually(lambda: station.status == "Available" and station.transaction is None)
        assert charger.outlet.read().power_w == 0


async def test_a_start_without_a_car_is_given_up_after_the_connection_time_out() -> None:
    async with in_service() as (station, charge_point, _):
        charge_point.charging.unplug()
        await eventually(lambda: station.status == "Available")
        charge_point.configuration.store({"ConnectionTimeOut": "1"})
        await charge_point.charging.start("DRIVER")
        assert charge_point.charging.transaction is None
        assert charge_point.charging.status == "Available"


async def test_a_transaction_that_ends_while_the_csms_is_away_is_told_when_it_is_back() -> None:
    accounts = {"SITE-01": KEY}
    async with AsyncExitStack() as site:
        async with ProductionCsms(accounts, tls=None) as first:
            charger = await site.enter_async_context(ocpp16_simulator(first.url, "SITE-01", KEY))
            await eventually(lambda: first.stations["SITE-01"].status == "Preparing")
            charge_point = charger.charge_point
            assert charge_point is not None
            await charge_point.charging.start("DRIVER")
            await eventually(lambda: first.stations["SITE-01"].status == "Charging")
        await eventually(lambda: not charge_point.connected)
        charge_point.charging.stop("Local")
        assert charge_point.charging.outbox.unsent
        async with ProductionCsms(accounts, tls=None, port=first.port) as second:
            await charge_point.charging.outbox.drained()
            await eventually(lambda: second.stations["SITE-01"].status == "Finishing")


async def test_a_message_that_is_refused_for_ever_is_dropped_at_last() -> None:
    async with (
        production_csms({"SITE-01": KEY}, quirks=Quirks(refuses_transactions=True)) as running,
        ocpp16_simulator(running.url, "SITE-01", KEY) as charger,
    ):
        await eventually(lambda: running.csms.stations["SITE-01"].status == "Preparing")
        charge_point = charger.charge_point
        assert charge_point is not None
        charge_point.configuration.store({"TransactionMessageRetryInterval": "1"})
        await charge_point.charging.start("DRIVER")
        assert charge_point.charging.outbox.unsent == 1
        await charge_point.charging.outbox.drained()
        assert running.csms.rejections == 3


async def test_a_charger_can_boot_only_once_and_still_be_in_service_after_a_reconnect() -> None:
    async with in_service(Quirks(boots_only_once=True)) as (station, charge_point, _):
        assert station.boots == 1
        charge_point.redial()
        await eventually(lambda: station.links == 2 and charge_point.accepted.is_set())
        assert station.boots == 1


async def test_energy_is_kept_over_a_power_cut(tmp_path: Path) -> None:
    async with CommissioningCsms() as csms:
        csms.expect("CP-1", KEY)
        csms.tags.add("DRIVER")
        async with ocpp16_simulator(csms.url, "CP-1", KEY, flash=tmp_path / "flash.json") as charger:
            await csms.wait_for("CP-1", 20)
            await eventually(lambda: charger.outlet.car_plugged)
            assert charger.charge_point is not None
            await charger.charge_point.charging.start("DRIVER")
            await eventually(lambda: charger.outlet.read().energy_wh > 1)
            charger.charge_point.charging.stop("Local")
            energy = charger.outlet.read().energy_wh
        async with ocpp16_simulator(csms.url, "CP-1", KEY, flash=tmp_path / "flash.json") as charger:
            assert charger.outlet.read().energy_wh == energy
