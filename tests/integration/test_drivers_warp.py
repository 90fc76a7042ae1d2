"""The WARP driver beyond the contract: its moves on the network, its firmware, and what its charger then dials."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.support.demo import eventually, production_csms
from tests.support.lan_chargers import QUICK, warp_simulator

from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import Progress
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Dhcp, Setting, SettingValue, StaticAddress, Unknown
from evsetup.drivers.driver import FirmwareUploader, Foresees
from evsetup.drivers.warp_http import WarpHttp
from evsetup.links.faults import Unauthorized
from evsetup.links.http import Credentials, HttpLink
from evsetup.simulator.demo_image import build_image
from evsetup.simulator.warp_web import WarpWeb

KEY = Secret("Kf3-pq8sZ1mX0vB7tL2w")
THERE = StaticAddress("127.0.0.77/8", "127.0.0.1")


@asynccontextmanager
async def driver_for(web: WarpWeb, login: Credentials | None = None) -> AsyncIterator[WarpHttp]:
    driver = WarpHttp(HttpLink(web.url, credentials=login, timeout_s=2, digest=True), QUICK)
    try:
        yield driver
    finally:
        await driver.close()


def change(driver: WarpHttp, setting: Setting, new: SettingValue) -> Change:
    effect = driver.effect_of(setting)
    assert effect is not None
    return Change(setting, None, new, effect)


async def test_a_fixed_address_is_followed_and_kept_because_somebody_came() -> None:
    async with warp_simulator(users={"me": "pass:word"}) as web:
        async with driver_for(web, Credentials("me", Secret("pass:word"))) as driver:
            assert (await driver.read_settings())[Setting.ETHERNET] == Dhcp()
            move = change(driver, Setting.ETHERNET, THERE)

            assert (await driver.apply(move)).good
            assert (await driver.confirm(move)).kind is OutcomeKind.APPLIED
        assert web.url.startswith("http://127.0.0.77:")
        async with driver_for(web, Credentials("me", Secret("pass:word"))) as driver:
            assert (await driver.read_settings())[Setting.ETHERNET] == THERE


async def test_an_address_where_nobody_comes_is_given_up() -> None:
    async with warp_simulator(speed=200) as web, driver_for(web) as driver:
        await driver.read_settings()
        before = web.interface
        web.charger.write(
            "ethernet/config",
            {
                **dict.fromkeys(web.charger.topic("ethernet/config")),
                "ip": "127.0.0.77",
                "subnet": "255.0.0.0",
                "gateway": "127.0.0.1",
            },
        )
        web.move("127.0.0.77", 0.05, lambda: web.charger.put_back("ethernet/config", {}))
        await eventually(lambda: web.interface != before)
        await eventually(lambda: web.interface == before)

        assert (await driver.read_settings())[Setting.ETHERNET] == Dhcp()


async def test_an_address_that_the_charger_gives_up_is_no_lie() -> None:
    """Another device has the address already: the charger stays where it is, and what is read back says so."""
    async with warp_simulator() as web, driver_for(web) as driver:
        with socket.create_server(("127.0.0.77", web.port)):
            move = change(driver, Setting.ETHERNET, THERE)
            await driver.apply(move)
            confirmed = await driver.confirm(move)

    assert confirmed.kind is OutcomeKind.FAULT
    assert confirmed.finding is not None
    assert confirmed.finding.code == "driver.read-back-differs"


async def test_a_charger_without_an_ethernet_socket_offers_no_address() -> None:
    async with warp_simulator(has_ethernet=False) as web, driver_for(web) as driver:
        assert Setting.ETHERNET not in await driver.read_settings()


async def test_it_dials_with_what_was_written_and_its_slot_is_on() -> None:
    async with production_csms({"SITE-BAY07": KEY}) as csms, warp_simulator() as web, driver_for(web) as driver:
        await driver.read_settings()
        for setting, value in (
            (Setting.KEY, KEY),
            (Setting.IDENTITY, "SITE-BAY07"),
            (Setting.CSMS_URL, csms.url.rstrip("/")),
        ):
            assert (await driver.apply(change(driver, setting, value))).kind is OutcomeKind.APPLIED
        await eventually(lambda: web.charger.ocpp_connected)

        assert await driver.ocpp_connected()
        assert web.charger.topic("evse/ocpp_enabled")["enabled"]


async def test_an_address_whose_charging_slot_is_off_does_not_count_as_set() -> None:
    async with warp_simulator() as web, driver_for(web) as driver:
        one = change(driver, Setting.CSMS_URL, "ws://127.0.0.1:9/ocpp")
        await driver.apply(one)
        assert (await driver.read_settings())[Setting.CSMS_URL] == "ws://127.0.0.1:9/ocpp"
        web.charger.write("evse/ocpp_enabled", {"enabled": False})

        assert (await driver.read_settings())[Setting.CSMS_URL] is Unknown.UNSET


async def test_a_write_leaves_every_other_member_as_it_is() -> None:
    async with warp_simulator() as web, driver_for(web) as driver:
        before = web.charger.topic("ocpp/config")
        await driver.apply(change(driver, Setting.IDENTITY, "SITE-BAY07"))

        assert web.charger.topic("ocpp/config") == {**before, "identity": "SITE-BAY07"}


async def test_ocpp_settings_are_refused_while_a_charge_runs_in_the_charger_s_own_words() -> None:
    async with warp_simulator() as web, driver_for(web) as driver:
        web.charger.outlet.close()
        outcome = await driver.apply(change(driver, Setting.IDENTITY, "SITE-BAY07"))

    assert outcome.kind is OutcomeKind.REFUSED
    assert outcome.finding is not None
    assert "transaction" in outcome.finding.evidence[0].content


async def test_an_image_is_checked_before_it_is_sent_to_the_flash(tmp_path: Path) -> None:
    right, wrong = tmp_path / "warp3.bin", tmp_path / "other.bin"
    right.write_bytes(build_image("Tinkerforge", "WARP3 Charger", "2.9.0"))
    wrong.write_bytes(build_image("Tinkerforge", "WARP1 Charger", "2.9.0"))
    steps: list[Progress] = []
    async with (
        warp_simulator(users={"me": "right"}) as web,
        driver_for(web, Credentials("me", Secret("right"))) as driver,
    ):
        refused = await driver.upload_firmware(wrong, steps.append)
        assert not steps, "not a byte of it went to the flash"
        taken = await driver.upload_firmware(right, steps.append)
        identity = await driver.wait_until_back(20)

    assert refused.kind is OutcomeKind.REFUSED
    assert refused.finding is not None
    assert "OtherHardware" in refused.finding.evidence[0].content
    assert taken.good
    assert steps[-1].done == steps[-1].total
    assert identity.firmware == "2.9.0"


async def test_a_host_name_acts_after_the_restart() -> None:
    async with warp_simulator() as web, driver_for(web) as driver:
        one = change(driver, Setting.HOSTNAME, "bay-07")
        await driver.apply(one)
        assert web.charger.hostname == "warp3-2dPx"
        assert (await driver.restart()).good
        await driver.wait_until_back(20)

        assert web.charger.hostname == "bay-07"
        assert (await driver.confirm(one)).good


@pytest.mark.parametrize("user", ["nobody", "a:b"])
async def test_another_user_is_told_as_a_wrong_log_in(user: str) -> None:
    async with (
        warp_simulator(users={"me": "right"}) as web,
        driver_for(web, Credentials(user, Secret("right"))) as driver,
    ):
        with pytest.raises(Unauthorized):
            await driver.read_identity()


def test_the_driver_is_what_its_protocols_say() -> None:
    driver = WarpHttp(HttpLink("http://127.0.0.1:1"))
    assert isinstance(driver, FirmwareUploader)
    assert isinstance(driver, Foresees)
    assert driver.effect_of(Setting.CELLULAR_APN) is None
    assert driver.effect_of(Setting.ETHERNET) is Effect.CUTS_LINK
