"""The OpenEVSE driver on the simulated gateway's USB port: a pty, and a socket as on systems without ptys."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, SettingValue, Unknown
from evsetup.drivers.openevse_serial import OpenEvseSerial, SerialTimings
from evsetup.links.serial_link import SerialLink
from evsetup.simulator.flash import Flash
from evsetup.simulator.openevse import GatewayHardware, OpenEvse
from evsetup.simulator.openevse_serial import OpenEvseSerial as UsbPort
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks

QUICK = SerialTimings(answer_s=2, greetings=3, retry_s=0.05)


@asynccontextmanager
async def charger_on_usb(*, pty: bool = False, quirks: Quirks = NO_QUIRKS) -> AsyncIterator[UsbPort]:
    gateway = OpenEvse(GatewayHardware(), flash=Flash(), pace=Pace(20), quirks=quirks)
    async with UsbPort(gateway, pty=pty) as port:
        yield port


@asynccontextmanager
async def driver_for(port: UsbPort) -> AsyncIterator[OpenEvseSerial]:
    link = SerialLink(port.port)
    await link.open()
    driver = OpenEvseSerial(link, QUICK)
    try:
        yield driver
    finally:
        await driver.close()


def change(setting: Setting, new: SettingValue) -> Change:
    return Change(setting, Unknown.UNREADABLE, new, Effect.LIVE)


@pytest.fixture(params=[pytest.param(True, marks=pytest.mark.skipif(sys.platform != "linux", reason="pty")), False])
def pty(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


async def test_a_charger_is_known_by_its_answer_and_its_banner(pty: bool) -> None:
    async with charger_on_usb(pty=pty) as port, driver_for(port) as driver:
        identity = await driver.wait_until_back(10)
        while not identity.firmware:
            identity = await driver.wait_until_back(10)

    assert (identity.vendor, identity.firmware, identity.hostname) == ("OpenEVSE", "5.1.2", "openevse-9a3c")


async def test_settings_are_written_and_confirmed_without_being_readable(pty: bool) -> None:
    wanted: dict[Setting, SettingValue] = {
        Setting.WIFI_SSID: "Car park",
        Setting.WIFI_PASSPHRASE: Secret("a long passphrase"),
        Setting.KEY: Secret("Kf3-pq8sZ1mX0vB7tL2w"),
        Setting.IDENTITY: "SITE-BAY07",
        Setting.CSMS_URL: "ws://127.0.0.1:9/ocpp",
    }
    async with charger_on_usb(pty=pty) as port, driver_for(port) as driver:
        for setting, value in wanted.items():
            assert (await driver.apply(change(setting, value))).kind is OutcomeKind.APPLIED
            assert (await driver.confirm(change(setting, value))).kind is OutcomeKind.UNCHANGED
        stored = port.gateway.settings

    assert stored.text("ssid") == "Car park"
    assert stored.text("pass") == "a long passphrase"
    assert stored.text("ocpp_authkey") == b"Kf3-pq8sZ1mX0vB7tL2w".hex()
    assert (stored.text("ocpp_chargeBoxId"), stored.on("ocpp_enabled")) == ("SITE-BAY07", True)


async def test_nothing_can_be_read_and_the_driver_says_so() -> None:
    async with charger_on_usb() as port, driver_for(port) as driver:
        settings = await driver.read_settings()

    assert set(settings.values()) == {Unknown.UNREADABLE}
    assert all(driver.effect_of(setting) is not None for setting in settings)


async def test_a_value_that_another_stands_in_place_of_is_not_confirmed() -> None:
    async with charger_on_usb() as port, driver_for(port) as driver:
        await driver.apply(change(Setting.IDENTITY, "SITE-BAY07"))
        confirmed = await driver.confirm(change(Setting.IDENTITY, "SITE-BAY08"))

    assert confirmed.kind is OutcomeKind.FAULT


async def test_a_line_that_the_charger_would_drop_is_not_sent() -> None:
    async with charger_on_usb() as port, driver_for(port) as driver:
        version = port.gateway.settings.version
        outcome = await driver.apply(change(Setting.CSMS_URL, "ws://127.0.0.1/" + "x" * 1100))

        assert port.gateway.settings.version == version
    assert outcome.finding is not None
    assert outcome.finding.code == "driver.openevse.line-too-long"


async def test_a_cable_without_reset_line_leaves_the_restart_to_a_person() -> None:
    async with charger_on_usb() as port, driver_for(port) as driver:
        outcome = await driver.restart()

    assert outcome.kind is OutcomeKind.NOT_OFFERED


async def test_a_charger_that_restarts_by_itself_is_waited_for() -> None:
    async with charger_on_usb() as port, driver_for(port) as driver:
        await driver.apply(change(Setting.IDENTITY, "SITE-BAY07"))
        port.gateway.reboot()
        identity = await driver.wait_until_back(20)

    assert identity.vendor == "OpenEVSE"
