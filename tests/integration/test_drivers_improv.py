"""The Improv driver on a simulated board, over a real serial port (a pty)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect, make_plan
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, SettingValue, Unknown
from evsetup.domain.wifi import WifiNetwork
from evsetup.drivers.driver import Driver, Foresees
from evsetup.drivers.improv_serial import ImprovSerial, ImprovTimings
from evsetup.links.faults import LinkLost, NoAnswer, TimedOut
from evsetup.links.serial_link import SerialLink
from evsetup.simulator.improv import ImprovBoard, ImprovFault
from evsetup.simulator.openevse import Network

NEAR = (Network("Workshop", "solder-and-flux", -48), Network("Guests", "", -71))
QUICK = ImprovTimings(answer_s=2, connect_s=3, scan_s=2, greetings=2)
IMPATIENT = ImprovTimings(answer_s=0.1, connect_s=0.2, scan_s=0.1, greetings=2)
WIFI = Settings({Setting.WIFI_SSID: "Workshop", Setting.WIFI_PASSPHRASE: Secret("solder-and-flux")})


@asynccontextmanager
async def driver_on(board: ImprovBoard, timings: ImprovTimings = QUICK) -> AsyncIterator[ImprovSerial]:
    async with board:
        link = SerialLink(board.port)
        await link.open()
        driver = ImprovSerial(link, timings)
        try:
            yield driver
        finally:
            await driver.close()


def change(setting: Setting, new: SettingValue) -> Change:
    return Change(setting, None, new, Effect.LIVE)


async def apply_all(driver: ImprovSerial, wanted: Settings) -> list[OutcomeKind]:
    plan = make_plan(await driver.read_settings(), wanted, driver.effect_of)
    driver.foresee(plan.changes)
    return [(await driver.apply(one)).kind for one in plan.changes]


async def test_a_board_tells_who_it_is_and_that_it_has_no_network() -> None:
    async with driver_on(ImprovBoard(NEAR)) as driver:
        identity = await driver.read_identity()
        settings = await driver.read_settings()
        as_driver: Driver = driver
        assert isinstance(as_driver, Foresees)
    assert (identity.vendor, identity.model, identity.firmware) == ("esp32-evse", "ESP32", "v2.1.0")
    assert settings == Settings(
        {
            Setting.WIFI_SSID: Unknown.UNSET,
            Setting.WIFI_PASSPHRASE: Unknown.UNSET,
            Setting.HOSTNAME: "evse",
        }
    )


async def test_name_and_password_go_out_once_and_together_and_its_own_word_is_the_proof() -> None:
    board = ImprovBoard(NEAR)
    async with driver_on(board) as driver:
        kinds = await apply_all(driver, WIFI)
        confirmed = [await driver.confirm(change(setting, value)) for setting, value in WIFI.items()]
    assert board.network == "Workshop"
    assert board.tried == 1
    assert kinds == [OutcomeKind.APPLIED, OutcomeKind.UNCHANGED]
    assert [outcome.kind for outcome in confirmed] == [OutcomeKind.APPLIED, OutcomeKind.APPLIED]


async def test_a_wrong_password_leaves_it_on_the_network_that_it_had() -> None:
    board = ImprovBoard(NEAR, network="Old")
    async with driver_on(board) as driver:
        wrong = [change(Setting.WIFI_SSID, "Workshop"), change(Setting.WIFI_PASSPHRASE, Secret("not-this-one"))]
        driver.foresee(wrong)
        outcome = await driver.apply(wrong[0])
        confirmed = await driver.confirm(wrong[0])
    assert outcome.kind is OutcomeKind.REFUSED
    assert outcome.finding is not None
    assert outcome.finding.code == "driver.improv.cannot-connect"
    assert not confirmed.good
    assert board.network == "Old"


async def test_a_name_without_its_password_is_not_sent() -> None:
    board = ImprovBoard(NEAR)
    async with driver_on(board) as driver:
        outcome = await driver.apply(change(Setting.WIFI_SSID, "Workshop"))
    assert outcome.finding is not None
    assert outcome.finding.code == "driver.improv.both"
    assert board.tried == 0


async def test_an_open_network_has_an_empty_password() -> None:
    board = ImprovBoard(NEAR)
    async with driver_on(board) as driver:
        await apply_all(driver, Settings({Setting.WIFI_SSID: "Guests", Setting.WIFI_PASSPHRASE: Secret("")}))
    assert board.network == "Guests"


async def test_it_lists_the_networks_that_it_hears() -> None:
    async with driver_on(ImprovBoard(NEAR)) as driver:
        assert await driver.networks() == (WifiNetwork("Workshop", -48, True), WifiNetwork("Guests", -71, False))


async def test_a_host_name_is_written_and_read_back() -> None:
    board = ImprovBoard(NEAR)
    async with driver_on(board) as driver:
        named = change(Setting.HOSTNAME, "bay-07")
        assert (await driver.apply(named)).kind is OutcomeKind.APPLIED
        assert (await driver.confirm(named)).kind is OutcomeKind.APPLIED
    assert board.hostname == "bay-07"


async def test_what_no_board_takes_is_never_sent() -> None:
    board = ImprovBoard(NEAR)
    async with driver_on(board) as driver:
        for setting, value in (
            (Setting.WIFI_SSID, "a name of more than thirty-two bytes"),
            (Setting.WIFI_PASSPHRASE, Secret("short")),
            (Setting.HOSTNAME, "two words"),
        ):
            assert (await driver.apply(change(setting, value))).kind is OutcomeKind.REFUSED
    assert board.tried == 0
    assert board.hostname == "evse"


async def test_what_improv_does_not_know_is_left_to_a_person() -> None:
    async with driver_on(ImprovBoard(NEAR)) as driver:
        assert driver.effect_of(Setting.CSMS_URL) is None
        assert (await driver.apply(change(Setting.CSMS_URL, "ws://127.0.0.1:9/x"))).kind is OutcomeKind.NOT_OFFERED


async def test_old_firmware_knows_neither_host_name_nor_scan() -> None:
    async with driver_on(ImprovBoard(NEAR, ImprovFault.OLD)) as driver:
        assert Setting.HOSTNAME not in await driver.read_settings()
        assert (await driver.apply(change(Setting.HOSTNAME, "bay-07"))).kind is OutcomeKind.NOT_OFFERED
        with pytest.raises(NoAnswer):
            await driver.networks()


@pytest.mark.parametrize("fault", [ImprovFault.SILENT, ImprovFault.DAMAGED])
async def test_a_port_on_which_nobody_speaks_improv_is_told_as_such(fault: ImprovFault) -> None:
    async with driver_on(ImprovBoard(NEAR, fault), IMPATIENT) as driver:
        with pytest.raises(NoAnswer) as seen:
            await driver.read_settings()
    assert seen.value.finding.code == "driver.improv.nobody"


async def test_a_board_that_hangs_while_it_connects_is_silent_and_not_taken_for_connected() -> None:
    async with driver_on(ImprovBoard(NEAR, ImprovFault.NEVER_CONNECTS), IMPATIENT) as driver:
        assert await apply_all(driver, WIFI) == [OutcomeKind.SILENT, OutcomeKind.SILENT]


async def test_a_cable_that_is_pulled_is_a_lost_link() -> None:
    board = ImprovBoard(NEAR)
    async with driver_on(board) as driver:
        await driver.read_identity()
        board.unplug()
        with pytest.raises(LinkLost):
            await driver.read_identity()


async def test_without_a_reset_line_a_person_restarts_it_and_it_answers_again() -> None:
    async with driver_on(ImprovBoard(NEAR)) as driver:
        assert (await driver.restart()).kind is OutcomeKind.NOT_OFFERED
        assert (await driver.wait_until_back(5)).vendor == "esp32-evse"


async def test_one_that_does_not_come_back_is_waited_for_and_no_longer() -> None:
    async with driver_on(ImprovBoard(NEAR, ImprovFault.SILENT), IMPATIENT) as driver:
        with pytest.raises(TimedOut):
            await driver.wait_until_back(0.3)
