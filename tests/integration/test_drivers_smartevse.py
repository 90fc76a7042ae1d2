"""The SmartEVSE driver beyond the contract: the two steps of switching OCPP on, and updates in pieces."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.support.demo import eventually, production_csms
from tests.support.lan_chargers import QUICK, smartevse_simulator

from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import Progress, unheard
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Unknown
from evsetup.drivers.driver import FirmwareUploader, Foresees
from evsetup.drivers.smartevse_http import LARGEST_IMAGE, SmartEvseHttp
from evsetup.links.http import HttpLink
from evsetup.simulator.demo_image import build_image
from evsetup.simulator.smartevse import SmartEvseWeb, signed

KEY = Change(Setting.KEY, None, Secret("Kf3-pq8sZ1mX0vB7tL2w"), Effect.LIVE)
IDENTITY = Change(Setting.IDENTITY, None, "SITE-BAY07", Effect.LIVE)
URL = Change(Setting.CSMS_URL, None, "ws://127.0.0.1:9/ocpp", Effect.LIVE)


@asynccontextmanager
async def driver_for(web: SmartEvseWeb) -> AsyncIterator[SmartEvseHttp]:
    driver = SmartEvseHttp(HttpLink(web.url, timeout_s=2), QUICK)
    try:
        yield driver
    finally:
        await driver.close()


async def test_ocpp_is_switched_on_first_and_the_rest_waits_until_it_is_taken() -> None:
    async with smartevse_simulator(speed=5) as web, driver_for(web) as driver:
        driver.foresee((KEY, IDENTITY, URL))
        for change in (KEY, IDENTITY, URL):
            assert (await driver.apply(change)).kind is OutcomeKind.APPLIED
            assert (await driver.confirm(change)).kind is OutcomeKind.APPLIED or change is not URL

        assert web.charger.on
        assert (await driver.read_settings())[Setting.KEY] == KEY.new


async def test_a_key_alone_does_not_switch_ocpp_on() -> None:
    async with smartevse_simulator() as web, driver_for(web) as driver:
        outcome = await driver.apply(KEY)

        assert outcome.kind is OutcomeKind.NOT_OFFERED
        assert not web.charger.on


async def test_a_value_that_is_answered_with_words_was_refused() -> None:
    """Its OCPP client comes later than anybody waits here."""
    async with smartevse_simulator(speed=0.1) as web, driver_for(web) as driver:
        outcome = await driver.apply(URL)

    assert outcome.kind is OutcomeKind.REFUSED
    assert outcome.finding is not None
    assert outcome.finding.evidence[0].content == "Can only update when OCPP enabled"


async def test_an_empty_address_switches_ocpp_off() -> None:
    async with smartevse_simulator({"mode": 1, "backend_url": "ws://127.0.0.1:9"}) as web, driver_for(web) as driver:
        off = Change(Setting.CSMS_URL, None, "", Effect.LIVE)
        assert (await driver.apply(off)).good
        assert (await driver.confirm(off)).good
        assert (await driver.read_settings())[Setting.CSMS_URL] is Unknown.UNSET
        assert not web.charger.on


async def test_it_dials_with_what_was_written() -> None:
    async with production_csms({"SITE-BAY07": Secret("Kf3-pq8sZ1mX0vB7tL2w")}) as csms, smartevse_simulator() as web:
        async with driver_for(web) as driver:
            url = Change(Setting.CSMS_URL, None, csms.url, Effect.LIVE)
            driver.foresee((KEY, IDENTITY, url))
            for change in (KEY, IDENTITY, url):
                assert (await driver.apply(change)).good
        await eventually(lambda: web.charger.ocpp_connected)


@pytest.mark.parametrize("name", ["firmware.bin", "SmartEVSE-3.11.signed.bin"])
async def test_an_image_goes_in_pieces_while_ocpp_is_off_and_ocpp_comes_back(name: str, tmp_path: Path) -> None:
    image = tmp_path / name
    content = build_image("SmartEVSE", "SmartEVSE v3", "3.11.0", payload_size=40_000)
    image.write_bytes(signed(content) if "signed" in name else content)
    steps: list[Progress] = []
    async with smartevse_simulator({"mode": 1}) as web, driver_for(web) as driver:
        assert (await driver.upload_firmware(image, steps.append)).good
        assert not web.charger.on
        identity = await driver.wait_until_back(20)

        assert web.charger.on
    assert identity.firmware == "3.11.0"
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[-1].done == steps[-1].total == image.stat().st_size


async def test_a_wrong_image_is_refused_and_ocpp_is_on_as_before(tmp_path: Path) -> None:
    wrong, large = tmp_path / "firmware.bin", tmp_path / "large.bin"
    wrong.write_bytes(build_image("Other", "board", "9", payload_size=10_000))
    large.write_bytes(bytes(LARGEST_IMAGE + 1))
    async with smartevse_simulator({"mode": 1}) as web, driver_for(web) as driver:
        assert (await driver.upload_firmware(wrong, unheard)).kind is OutcomeKind.REFUSED
        assert web.charger.on
        assert (await driver.upload_firmware(large, unheard)).kind is OutcomeKind.REFUSED
        assert (await driver.upload_firmware(tmp_path / "gone.bin", unheard)).kind is OutcomeKind.FAULT
        assert (await driver.read_identity()).firmware == "3.10.2"


async def test_a_restart_waits_for_the_vehicle_and_says_so() -> None:
    async with smartevse_simulator() as web, driver_for(web) as driver:
        web.charger.outlet.close()
        outcome = await driver.restart()
        assert outcome.finding is not None
        assert outcome.finding.code == "driver.smartevse.waits-for-the-car"
        web.charger.outlet.open()
        assert (await driver.restart()).good
        assert (await driver.wait_until_back(20)).serial == "61234"


def test_the_driver_is_what_its_protocols_say() -> None:
    driver = SmartEvseHttp(HttpLink("http://127.0.0.1:1"))
    assert isinstance(driver, FirmwareUploader)
    assert isinstance(driver, Foresees)
