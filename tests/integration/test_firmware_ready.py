"""What is looked at before an update, on simulated chargers of 1.6 and 2.0.1: a running charge, the clock, saved settings."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.support.bench_around import job_by_dial_in, workbench
from tests.support.demo import ocpp2_simulator, ocpp16_simulator
from tests.support.guided import KEY, NAME

from evsetup.commissioning.job import ChargerJob
from evsetup.domain.settings import OcppVersion
from evsetup.simulator.hand import Hand
from evsetup.simulator.quirks import Quirks

VERSIONS = pytest.mark.parametrize("version", [OcppVersion.V16, OcppVersion.V201], ids=str)


@asynccontextmanager
async def here(
    folder: Path, version: OcppVersion, quirks: Quirks | None = None
) -> AsyncIterator[tuple[ChargerJob, Any]]:
    async with workbench(folder) as bench:
        bench.admit(NAME, KEY)
        bench.csms.tags.add("TAG1")
        made: Any = (
            ocpp16_simulator(bench.csms.url, NAME, KEY, quirks=quirks or Quirks())
            if version is OcppVersion.V16
            else ocpp2_simulator(bench.csms.url, NAME, KEY, version=version)
        )
        async with made as device:
            job = await job_by_dial_in(bench, NAME)
            if version is not OcppVersion.V16:
                await job.choose_card(bench.shelf.card("generic-ocpp2"))
            await bench.csms.wait_for(NAME, 20)
            yield job, device


async def codes(job: ChargerJob) -> set[str]:
    return {finding.code for finding in await job.ready_for_firmware()} - {
        "firmware.ready.no-recovery",
        "firmware.ready.sleep",
    }


@VERSIONS
async def test_a_charger_that_was_read_is_ready_and_one_that_charges_is_not(
    version: OcppVersion, tmp_path: Path
) -> None:
    async with here(tmp_path, version) as (job, device):
        assert await codes(job) == {"firmware.ready.no-backup"}
        await job.read()
        assert await codes(job) <= {"firmware.ready"}
        await Hand(device).plug_in()
        driver: Any = await job._reach.open()
        assert (await driver.start(1, "TAG1")).good
        assert await codes(job) == {"firmware.update.busy"}
        assert (await driver.stop(1)).good
        assert await codes(job) <= {"firmware.ready"}


async def test_a_clock_that_was_never_set_is_told_with_how_far_it_is_off(tmp_path: Path) -> None:
    async with here(tmp_path, OcppVersion.V16, Quirks(clock_of_1970=True)) as (job, _):
        await job.read()
        found = await job.ready_for_firmware()
    (clock,) = [one for one in found if one.code == "firmware.ready.clock"]
    assert str(clock.seen).startswith("The charger's clock is -")
