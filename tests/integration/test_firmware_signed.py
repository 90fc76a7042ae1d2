"""An image that carries its maker's signature is given to the charger with it, over 1.6, 2.0.1 and 2.1; the charger verifies it itself."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from tests.support.bench_around import job_by_dial_in, workbench
from tests.support.demo import ocpp2_simulator, ocpp16_simulator
from tests.support.guided import KEY, NAME
from tests.support.signed_images import SCHEMES, Maker, maker

from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.workbench import Workbench
from evsetup.domain.certificate import CertificateUse
from evsetup.domain.finding import Fault
from evsetup.domain.firmware import FirmwareImage, ImageSignature
from evsetup.domain.settings import OcppVersion
from evsetup.firmware.update_states import Patience, UpdateState
from evsetup.ocppj.csms_events import CallReceived
from evsetup.ocppj.frame_record import Direction
from evsetup.simulator.demo_image import write_demo_image
from evsetup.simulator.ocpp2_quirks import Ocpp2Quirks
from evsetup.simulator.quirks import Quirks

VERSIONS = pytest.mark.parametrize("version", list(OcppVersion), ids=str)


@asynccontextmanager
async def here(
    folder: Path, version: OcppVersion, quirks: Any, trusted: Maker | None
) -> AsyncIterator[tuple[Workbench, ChargerJob, Any]]:
    async with workbench(folder, patience_s=30) as bench:
        bench.admit(NAME, KEY)
        made: Any = (
            ocpp16_simulator(bench.csms.url, NAME, KEY, quirks=quirks or Quirks())
            if version is OcppVersion.V16
            else ocpp2_simulator(bench.csms.url, NAME, KEY, version=version, quirks=quirks or Ocpp2Quirks())
        )
        async with made as device:
            job = await job_by_dial_in(bench, NAME)
            if version is not OcppVersion.V16:
                await job.choose_card(bench.shelf.card("generic-ocpp2"))
            await bench.csms.wait_for(NAME, 20)
            await job.read()
            driver: Any = await job._reach.open()
            if trusted is not None:
                assert (await driver.install_certificate(CertificateUse.MANUFACTURER_ROOT, trusted.root_pem)).good
            yield bench, job, device


def image_of(bench: Workbench, job: ChargerJob, folder: Path, signed_by: Maker, *, other: bytes = b"") -> FirmwareImage:
    who = job.identity
    made = write_demo_image(folder, who.vendor, who.model, "99.0.0")
    signature: ImageSignature = signed_by.sign(made.path.read_bytes() + other)
    image = bench.library.add(
        made.path, vendor=who.vendor, model_pattern=who.model, version="99.0.0", sha256=made.sha256
    )
    return replace(image, signature=signature)


def calls(bench: Workbench) -> list[str]:
    """Every request of an update that goes to a charger from now on."""
    asked: list[str] = []
    bench.on_frame(
        lambda record: (
            asked.append(record.action)
            if record.direction is Direction.TO_CHARGER
            and record.raw.startswith("[2,")
            and "UpdateFirmware" in record.action
            else None
        )
    )
    return asked


@VERSIONS
@pytest.mark.parametrize("scheme", SCHEMES)
async def test_the_charger_is_given_the_signature_and_verifies_it(
    version: OcppVersion, scheme: str, tmp_path: Path
) -> None:
    by = maker(scheme)
    only = Quirks(signed_updates_only=True) if version is OcppVersion.V16 else Ocpp2Quirks(signed_updates_only=True)
    async with here(tmp_path, version, only, by) as (bench, job, device):
        words: list[str] = []
        bench.csms.subscribe(
            lambda event: (
                words.append(str(event.payload.get("status")))
                if isinstance(event, CallReceived) and event.action.endswith("FirmwareStatusNotification")
                else None
            )
        )
        asked = calls(bench)
        result = await job.update_firmware(image_of(bench, job, tmp_path, by))
        assert device.version == "99.0.0"
    assert result.state is UpdateState.DONE
    assert "SignatureVerified" in words
    assert asked == ["SignedUpdateFirmware" if version is OcppVersion.V16 else "UpdateFirmware"]


async def test_an_older_charger_is_asked_without_and_that_is_told(tmp_path: Path) -> None:
    by, told = maker(), list[str]()
    quirks = Quirks(without_security_extension=True)
    async with here(tmp_path, OcppVersion.V16, quirks, None) as (bench, job, device):
        asked = calls(bench)
        image = image_of(bench, job, tmp_path, by)
        result = await job.update_firmware(image, lambda progress: told.append(str(progress.doing)))
        assert device.version == "99.0.0"
    assert result.state is UpdateState.DONE
    assert asked == ["SignedUpdateFirmware", "UpdateFirmware"]
    assert "The charger knows no signed updates: it is asked without the maker's signature." in told


@VERSIONS
async def test_a_charger_that_does_not_trust_the_maker_is_never_given_the_image_unsigned(
    version: OcppVersion, tmp_path: Path
) -> None:
    async with here(tmp_path, version, None, None) as (bench, job, device):
        asked, before = calls(bench), device.version
        with pytest.raises(Fault) as told:
            await job.update_firmware(image_of(bench, job, tmp_path, maker()))
        assert device.version == before
    assert told.value.finding.severity.fails
    assert len(asked) == 1


@VERSIONS
async def test_a_signature_over_something_else_is_found_by_the_charger(
    version: OcppVersion, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A charger that reported a failure may try again by itself; here it is not waited for as long.
    monkeypatch.setattr("evsetup.commissioning.updating.Patience", partial(Patience, retry_s=1))
    by = maker("ECDSA")
    async with here(tmp_path, version, None, by) as (bench, job, device):
        before = device.version
        with pytest.raises(Fault) as told:
            await job.update_firmware(image_of(bench, job, tmp_path, by, other=b"x"))
        assert device.version == before
    assert told.value.finding.code == "firmware.update.reported-failure"
    assert "InvalidSignature" in str(told.value.finding.seen)
