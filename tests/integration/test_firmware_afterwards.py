"""What an update leaves behind: settings, passwords and connectors are compared with those from before it, on 1.6, 2.0.1 and a charger's page."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.support.bench_around import job_by_dial_in, job_by_hand, workbench
from tests.support.demo import ocpp2_simulator, ocpp16_simulator, openevse_http_simulator
from tests.support.guided import KEY, NAME

from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.workbench import Workbench
from evsetup.domain.finding import Severity
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.variable import VariableName
from evsetup.firmware.update_states import UpdateState
from evsetup.links.http import Credentials
from evsetup.simulator.demo_image import write_demo_image
from evsetup.simulator.ocpp2_quirks import Ocpp2Quirks
from evsetup.simulator.quirks import Quirks

VERSIONS = pytest.mark.parametrize("version", [OcppVersion.V16, OcppVersion.V201], ids=str)
INTERVAL = {
    OcppVersion.V16: VariableName("MeterValueSampleInterval"),
    OcppVersion.V201: VariableName("TxUpdatedInterval", "SampledDataCtrlr"),
}


def image_for(bench: Workbench, folder: Path, who: Identity) -> FirmwareImage:
    made = write_demo_image(folder, who.vendor, who.model, "99.0.0")
    return bench.library.add(
        made.path, vendor=who.vendor, model_pattern=who.model, version="99.0.0", sha256=made.sha256
    )


@asynccontextmanager
async def dialled_in(
    folder: Path, version: OcppVersion, *, forgets: bool
) -> AsyncIterator[tuple[Workbench, ChargerJob]]:
    async with workbench(folder, patience_s=30) as bench:
        bench.admit(NAME, KEY)
        made: Any = (
            ocpp16_simulator(bench.csms.url, NAME, KEY, quirks=Quirks(update_forgets_settings=forgets))
            if version is OcppVersion.V16
            else ocpp2_simulator(
                bench.csms.url, NAME, KEY, version=version, quirks=Ocpp2Quirks(update_forgets_settings=forgets)
            )
        )
        async with made:
            job = await job_by_dial_in(bench, NAME)
            if version is not OcppVersion.V16:
                await job.choose_card(bench.shelf.card("generic-ocpp2"))
            point = await bench.csms.wait_for(NAME, 20)
            driver: Any = await job._reach.open()
            interval = INTERVAL[version]
            snapshot = await driver.read_variables(lambda _: None)
            if version is OcppVersion.V16:
                await point.call("ChangeConfiguration", {"key": interval.variable, "value": "77"})
            else:
                await point.call(
                    "SetVariables",
                    {
                        "setVariableData": [
                            {
                                "component": {"name": interval.component},
                                "variable": {"name": interval.variable},
                                "attributeValue": "77",
                            }
                        ]
                    },
                )
            assert snapshot.variables[interval].value != "77"
            await job.read()
            yield bench, job


@VERSIONS
async def test_a_charger_that_keeps_its_settings_is_said_to_have_kept_them(
    version: OcppVersion, tmp_path: Path
) -> None:
    async with dialled_in(tmp_path, version, forgets=False) as (bench, job):
        result = await job.update_firmware(image_for(bench, tmp_path, job.identity))
        kept = bench.site.findings(job.record.id)
    assert result.state is UpdateState.DONE
    assert [finding.code for finding in result.afterwards] == ["firmware.after.same"]
    assert [one.finding.code for one in kept if one.topic == "after update"] == ["firmware.after.same"]


@VERSIONS
async def test_settings_that_the_update_set_back_are_told_with_old_and_new(
    version: OcppVersion, tmp_path: Path
) -> None:
    async with dialled_in(tmp_path, version, forgets=True) as (bench, job):
        result = await job.update_firmware(image_for(bench, tmp_path, job.identity))
        journal = bench.site.journal(job.record.id)
    assert result.state is UpdateState.DONE
    (finding,) = result.afterwards
    assert (finding.code, finding.severity) == ("firmware.after.differs", Severity.WARNING)
    told = dict(finding.evidence)
    assert told[str(INTERVAL[version])].startswith("77 → ")
    states = [entry.what.get("state") for entry in journal if entry.step == "firmware"]
    assert states[-2:] == ["verifying", "done"]
    assert journal[-1].what["afterwards"] == ["firmware.after.differs"]


async def test_a_page_that_asks_for_no_password_any_more_is_a_problem(tmp_path: Path) -> None:
    settings = {"www_username": "admin", "www_password": "correct horse"}
    quirks = Quirks(update_forgets_settings=True)
    async with openevse_http_simulator(settings=settings, quirks=quirks) as charger, workbench(tmp_path) as bench:
        # The user's own layer, which an update drops; the factory's would come back.
        charger.gateway.settings.write({**settings, "max_current_soft": 16})
        job = await job_by_hand(bench, charger.url)
        await job.log_in(Credentials("admin", Secret("correct horse")))
        await job.read()
        result = await job.update_firmware(image_for(bench, tmp_path, job.identity))
        kept = bench.site.findings(job.record.id)
    assert result.state is UpdateState.DONE
    codes = {finding.code: finding.severity for finding in result.afterwards}
    assert codes["firmware.after.password-gone"] is Severity.PROBLEM
    assert {one.finding.code for one in kept if one.topic == "after update"} == set(codes)


async def test_a_page_that_keeps_its_password_is_as_before(tmp_path: Path) -> None:
    settings = {"www_username": "admin", "www_password": "correct horse"}
    async with openevse_http_simulator(settings=settings) as charger, workbench(tmp_path) as bench:
        job = await job_by_hand(bench, charger.url)
        await job.log_in(Credentials("admin", Secret("correct horse")))
        await job.read()
        result = await job.update_firmware(image_for(bench, tmp_path, job.identity))
    assert [finding.code for finding in result.afterwards] == ["firmware.after.same"]
