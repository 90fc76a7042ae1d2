"""The whole job of one 2.x charger: from its dial-in on this laptop to its own TLS link with another CSMS."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from tests.support.bench_around import wish, workbench
from tests.support.demo import ocpp2_simulator

from evsetup.commissioning.faults import CameBack
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.prove import ProofOptions
from evsetup.commissioning.states import JobStep, StepStatus
from evsetup.commissioning.workbench import Workbench
from evsetup.domain.csms_address import generate_key
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Unknown
from evsetup.domain.sighting import Way
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.simulator.ocpp2_charger import Ocpp2Charger
from evsetup.simulator.ocpp2_quirks import Ocpp2Quirks

NAME = "SITE-04"
BOTH = pytest.mark.parametrize("version", [OcppVersion.V201, OcppVersion.V21], ids=str)


async def job_of(bench: Workbench) -> ChargerJob:
    found = await bench.discovery.wait_for(
        lambda row: row.endpoint(Way.OCPP) is not None and row.identity.serial != "", 20
    )
    return await bench.job_for(found)


@BOTH
async def test_a_charger_of_2_x_goes_the_whole_road(version: OcppVersion, tmp_path: Path) -> None:
    authority = TemporaryAuthority.create("Example CSMS root")
    ca_file = tmp_path / "ca.pem"
    ca_file.write_text(authority.certificate_pem)
    tls = server_context(authority.issue(["localhost", "127.0.0.1"]))
    old, new = generate_key(), generate_key()
    async with workbench(tmp_path, patience_s=20, ca_file=ca_file) as bench:
        bench.admit(NAME, old)
        async with (
            CommissioningCsms(versions=(version,), tls=tls) as production,
            ocpp2_simulator(bench.csms.url, NAME, old, version=version),
        ):
            production.expect(NAME, new)
            job = await job_of(bench)
            assert job.card.id == "generic-ocpp2"
            await job.read()
            job.make_plan(wish(KEY=new, IDENTITY=NAME, CSMS_URL=production.url))
            await job.apply()
            await job.prove(ProofOptions(limit_a=8.0))
            report = await job.rehearse()
            assert not report.verdict.severity.fails
            await job.switch()
            await job.hand_over()
            assert {step for step, state in job.states.items() if state.status is StepStatus.FAILED} == set()
            assert job.states[JobStep.CONFIRM].status is StepStatus.DONE
            assert all(change.good for change in job.changes)
            assert (await production.wait_for(NAME, 20)).version is version


async def test_a_charger_that_comes_back_from_its_new_csms_is_said_to(tmp_path: Path) -> None:
    key = Secret("a-key-of-20-letters!")
    async with workbench(tmp_path, patience_s=20, watch_s=20) as bench:
        bench.admit(NAME, key)
        async with (
            CommissioningCsms(versions=(OcppVersion.V201,)) as production,
            ocpp2_simulator(bench.csms.url, NAME, key, quirks=Ocpp2Quirks(migration_falls_back=True)),
        ):
            production.expect(NAME, key)
            job = await job_of(bench)
            await job.read()
            job.make_plan(wish(CSMS_URL=production.url))
            await job.apply()
            with pytest.raises(CameBack):
                await job.switch()


@contextlib.asynccontextmanager
async def fallen_back(folder: Path) -> AsyncIterator[tuple[ChargerJob, CommissioningCsms, Ocpp2Charger]]:
    """A 2.0.1 station that was sent to another CSMS and came back, as another run of the program has it."""
    key = Secret("a-key-of-20-letters!")
    async with workbench(folder, patience_s=20, watch_s=20) as bench:
        bench.admit(NAME, key)
        async with (
            CommissioningCsms(versions=(OcppVersion.V201,)) as production,
            ocpp2_simulator(bench.csms.url, NAME, key, quirks=Ocpp2Quirks(migration_falls_back=True)) as station,
        ):
            production.expect(NAME, key)
            job = await job_of(bench)
            await job.read()
            assert job.written_before is None
            job.make_plan(wish(CSMS_URL=production.url))
            with pytest.raises(CameBack):
                await job.switch()
            bench.jobs.clear()
            again = await job_of(bench)
            assert again is not job
            await again.read()
            yield again, production, station


async def test_an_address_that_a_station_never_shows_is_not_written_twice(tmp_path: Path) -> None:
    async with fallen_back(tmp_path) as (job, production, station):
        assert job.written_before is not None
        assert job.written_before.address == production.url
        assert job.settings[Setting.CSMS_URL] is Unknown.UNREADABLE
        assert job.make_plan(wish(CSMS_URL=production.url)).changes == ()
        assert job.address_not_planned is not None
        station.quirks = Ocpp2Quirks()
        await job.switch()
        assert job.changes == ()
        assert (await production.wait_for(NAME, 20)).version is OcppVersion.V201


async def test_once_another_address_was_written_the_one_before_is_not_known_any_more(tmp_path: Path) -> None:
    async with fallen_back(tmp_path) as (job, production, _):
        (change,) = job.make_plan(wish(CSMS_URL="ws://127.0.0.1:9/ocpp")).changes
        assert change.old == production.url
        with pytest.raises(CameBack):
            await job.switch()
        (change,) = job.make_plan(wish(CSMS_URL=production.url)).changes
        assert change.new == production.url
