"""Updates through the real drivers into the demo site's chargers, which really take the image and check it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.support.demo import ocpp16_simulator, openevse_http_simulator

from evsetup.cards.shelf import load_shelf
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.identity import Identity
from evsetup.domain.progress import Progress
from evsetup.domain.secret import Secret
from evsetup.drivers.ocpp16 import Ocpp16
from evsetup.drivers.openevse_http import OpenEvseHttp
from evsetup.drivers.web_charger import WebTimings
from evsetup.firmware.library import Library
from evsetup.firmware.update import update_by_ocpp, update_by_upload
from evsetup.firmware.update_states import Patience, UpdateState
from evsetup.links.http import HttpLink
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.simulator.demo_image import write_demo_image
from evsetup.simulator.quirks import Quirks

PATIENCE = Patience(start_s=30, bytes_s=30, install_s=60, reboot_s=60, settle_s=1, retry_s=5, poll_s=0.05)
KEY = Secret("0123456789abcdefXYZ")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library")


def add(library: Library, folder: Path, who: Identity, version: str, *, for_model: str = "") -> FirmwareImage:
    """An image that says it is for ``for_model``, listed as one for the charger ``who``."""
    made = write_demo_image(folder, who.vendor, for_model or who.model, version)
    return library.add(made.path, vendor=who.vendor, model_pattern=who.model, version=version, sha256=made.sha256)


async def test_an_openevse_takes_an_upload_and_comes_back_with_it(library: Library, tmp_path: Path) -> None:
    seen: list[Progress] = []
    written: list[tuple[UpdateState, Mapping[str, object]]] = []
    async with openevse_http_simulator() as charger:
        driver = OpenEvseHttp(HttpLink(charger.url), WebTimings(poll_s=0.02))
        try:
            image = add(library, tmp_path, await driver.read_identity(), "99.0.0")
            result = await update_by_upload(
                driver,
                image,
                library,
                journal=lambda state, what: written.append((state, what)),
                progress=seen.append,
                patience=PATIENCE,
            )
            again = await update_by_upload(driver, image, library, patience=PATIENCE)
        finally:
            await driver.close()
    assert (result.state, result.version) == (UpdateState.DONE, "99.0.0")
    assert [state for state, _ in written] == [
        UpdateState.PLANNED,
        UpdateState.SENT,
        UpdateState.REBOOTING,
        UpdateState.VERIFYING,
        UpdateState.DONE,
    ]
    assert seen[-1].done == seen[-1].total > 0
    assert again.finding.code == "firmware.update.already"


async def test_an_openevse_that_refuses_the_image_keeps_its_firmware(library: Library, tmp_path: Path) -> None:
    async with openevse_http_simulator() as charger:
        driver = OpenEvseHttp(HttpLink(charger.url), WebTimings(poll_s=0.02))
        try:
            before = await driver.read_identity()
            image = add(library, tmp_path, before, "99.0.0", for_model="Something else")
            result = await update_by_upload(driver, image, library, patience=PATIENCE)
            assert (await driver.read_identity()).firmware == before.firmware
        finally:
            await driver.close()
    assert (result.state, result.finding.code) == (UpdateState.FAILED, "driver.web.image-refused")


async def test_an_openevse_that_never_returns_is_unknown(library: Library, tmp_path: Path) -> None:
    async with openevse_http_simulator(quirks=Quirks(never_returns_after_reboot=True)) as charger:
        driver = OpenEvseHttp(HttpLink(charger.url), WebTimings(poll_s=0.02, poll_answer_s=0.2))
        try:
            image = add(library, tmp_path, await driver.read_identity(), "99.0.0")
            patience = Patience(reboot_s=2, settle_s=1, poll_s=0.05)
            result = await update_by_upload(driver, image, library, patience=patience)
        finally:
            await driver.close()
    assert (result.state, result.finding.code) == (UpdateState.UNKNOWN, "firmware.update.not-back")


async def test_an_openevse_that_is_not_there_is_told_before_anything_is_sent(library: Library, tmp_path: Path) -> None:
    image = add(library, tmp_path, Identity(vendor="OpenEVSE", model="x"), "99.0.0")
    async with openevse_http_simulator() as charger:
        url = charger.url
    driver = OpenEvseHttp(HttpLink(url))
    try:
        result = await update_by_upload(driver, image, library, patience=PATIENCE)
    finally:
        await driver.close()
    assert result.state is UpdateState.FAILED
    assert result.finding.code.startswith("link.")


async def test_an_ocpp_charger_fetches_and_boots_with_the_new_version(library: Library, tmp_path: Path) -> None:
    card = load_shelf().card("generic-ocpp16")
    async with CommissioningCsms() as csms:
        csms.expect("CP-1", KEY)
        async with ocpp16_simulator(csms.url, "CP-1", KEY):
            charge_point = await csms.wait_for("CP-1", 20)
            driver = Ocpp16("CP-1", csms, card)
            try:
                who = await driver.read_identity()
                image = add(library, tmp_path, who, "99.0.0")
                result = await update_by_ocpp(
                    driver, charge_point, csms, image, library, identity=who, patience=PATIENCE
                )
            finally:
                await driver.close()
    assert (result.state, result.version) == (UpdateState.DONE, "99.0.0")
    assert result.bytes_served == image.size


async def test_an_ocpp_charger_that_stops_at_downloading_is_told_to_be_unreached(
    library: Library, tmp_path: Path
) -> None:
    card = load_shelf().card("generic-ocpp16")
    async with CommissioningCsms() as csms:
        csms.expect("CP-1", KEY)
        async with ocpp16_simulator(csms.url, "CP-1", KEY, quirks=Quirks(firmware_stops_at_downloading=True)):
            charge_point = await csms.wait_for("CP-1", 20)
            driver = Ocpp16("CP-1", csms, card)
            try:
                who = await driver.read_identity()
                image = add(library, tmp_path, who, "99.0.0")
                patience = Patience(start_s=5, bytes_s=0.5)
                result = await update_by_ocpp(
                    driver, charge_point, csms, image, library, identity=who, patience=patience
                )
            finally:
                await driver.close()
    assert (result.state, result.finding.code) == (UpdateState.FAILED, "firmware.update.not-reached")


async def test_an_ocpp_charger_that_refuses_the_image_says_so_itself(library: Library, tmp_path: Path) -> None:
    card = load_shelf().card("generic-ocpp16")
    async with CommissioningCsms() as csms:
        csms.expect("CP-1", KEY)
        async with ocpp16_simulator(csms.url, "CP-1", KEY):
            charge_point = await csms.wait_for("CP-1", 20)
            driver = Ocpp16("CP-1", csms, card)
            try:
                who = await driver.read_identity()
                image = add(library, tmp_path, who, "99.0.0", for_model="Something else")
                patience = Patience(start_s=20, bytes_s=20, install_s=20, retry_s=0.5)
                result = await update_by_ocpp(
                    driver, charge_point, csms, image, library, identity=who, patience=patience
                )
            finally:
                await driver.close()
    assert (result.state, result.finding.code) == (UpdateState.FAILED, "firmware.update.reported-failure")
