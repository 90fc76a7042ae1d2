"""Each word of the board, produced by a simulated charger over real sockets."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path

import pytest
from tests.support.bench_around import job_by_dial_in, job_by_hand, wish, workbench
from tests.support.demo import (
    eventually,
    ocpp16_simulator,
    openevse_http_simulator,
)

from evsetup.commissioning.appearing import Appearing
from evsetup.commissioning.faults import RehearsalFailed
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.standing import OnSite, Standing
from evsetup.commissioning.workbench import Workbench
from evsetup.discovery.by_hand import by_hand
from evsetup.domain.csms_address import generate_key
from evsetup.links.faults import Unauthorized
from evsetup.simulator.csms_faults import CsmsFaults
from evsetup.simulator.faulty_csms import FaultyCsms
from evsetup.simulator.openevse import GatewayHardware
from evsetup.storage.records import Bay, ChargerState

NAME, KEY = "CP-1", generate_key()


def standing(bench: Workbench, job: ChargerJob, bay: Bay | None = None) -> Standing:
    found = bench.discovery.find(job.found.key)
    assert found is not None
    return OnSite(bench.csms, bench.discovery.chargers, bench.jobs).standing(found, job.record, bay)


async def test_a_charger_that_was_typed_in_is_found_and_one_that_was_read_without_a_password_has_its_default(
    tmp_path: Path,
) -> None:
    async with openevse_http_simulator() as charger, workbench(tmp_path) as bench:
        job = await job_by_hand(bench, charger.url)
        assert standing(bench, job).state is ChargerState.FOUND
        await job.read()
        assert standing(bench, job).state is ChargerState.DEFAULT_PASSWORD


async def test_a_charger_whose_page_wants_a_password_is_locked_until_it_is_given(tmp_path: Path) -> None:
    from evsetup.domain.secret import Secret
    from evsetup.links.http import Credentials

    factory = {"www_username": "admin", "www_password": "its own"}
    async with openevse_http_simulator(settings=factory) as charger, workbench(tmp_path) as bench:
        job = await job_by_hand(bench, charger.url)
        with pytest.raises(Unauthorized):
            await job.read()
        locked = standing(bench, job)
        assert locked.state is ChargerState.LOCKED
        assert locked.why is not None
        await job.log_in(Credentials("admin", Secret("its own")))
        await job.read()
        assert standing(bench, job).state is ChargerState.REACHABLE


async def test_a_charger_that_dials_another_csms_is_owned_by_another(tmp_path: Path) -> None:
    factory = {"ocpp_server": "ws://127.0.0.1:9/other", "ocpp_enabled": True}
    async with openevse_http_simulator(settings=factory) as charger, workbench(tmp_path) as bench:
        job = await job_by_hand(bench, charger.url)
        await job.read()
        seen = standing(bench, job)
        assert seen.state is ChargerState.OWNED_BY_OTHER
        assert "ws://127.0.0.1:9/other" in str(seen.why)
        ours = OnSite(bench.csms, bench.discovery.chargers, bench.jobs, frozenset({"ws://127.0.0.1:9/ours"}))
        assert ours.standing(job.found, job.record, None).state is ChargerState.DEFAULT_PASSWORD


async def test_two_chargers_with_one_identity_are_both_marked(tmp_path: Path) -> None:
    factory = {"ocpp_chargeBoxId": "SITE-01"}
    other = GatewayHardware(chip_id="30aea4000001")
    async with (
        openevse_http_simulator(settings=factory) as one,
        openevse_http_simulator(settings=factory, hardware=other) as two,
        workbench(tmp_path) as bench,
    ):
        jobs = [await job_by_hand(bench, charger.url) for charger in (one, two)]
        for job in jobs:
            await job.read()
        assert [standing(bench, job).state for job in jobs] == [ChargerState.DUPLICATE_IDENTITY] * 2


async def test_a_second_charger_that_dials_in_under_a_used_identity_marks_it(tmp_path: Path) -> None:
    async with workbench(tmp_path) as bench:
        bench.admit(NAME, KEY)
        async with ocpp16_simulator(bench.csms.url, NAME, KEY):
            job = await job_by_dial_in(bench, NAME)
            await eventually(lambda: standing(bench, job).state is ChargerState.BOOT_ACCEPTED)
            async with ocpp16_simulator(bench.csms.url, NAME, KEY):
                await eventually(lambda: standing(bench, job).state is ChargerState.DUPLICATE_IDENTITY)


async def test_firmware_that_the_plan_does_not_expect_is_marked(tmp_path: Path) -> None:
    async with openevse_http_simulator() as charger, workbench(tmp_path) as bench:
        job = await job_by_hand(bench, charger.url)
        await job.read()
        old = standing(bench, job, Bay("b1", "Bay 01", expected_firmware="5.2.0"))
        assert old.state is ChargerState.WRONG_FIRMWARE
        assert "5.1.2" in str(old.why)
        assert standing(bench, job, Bay("b1", "Bay 01", expected_firmware="v5.1.2")).state is (
            ChargerState.DEFAULT_PASSWORD
        )


async def test_a_charger_that_is_not_let_in_is_dialling_and_boots_once_it_is(tmp_path: Path) -> None:
    async with workbench(tmp_path) as bench, ocpp16_simulator(bench.csms.url, NAME, KEY):
        job = await job_by_dial_in(bench, NAME)
        assert standing(bench, job).state is ChargerState.DIALLING
        bench.admit(NAME, KEY)
        await eventually(lambda: standing(bench, job).state is ChargerState.BOOT_ACCEPTED)


async def test_a_charger_in_a_transaction_is_busy(tmp_path: Path) -> None:
    async with workbench(tmp_path) as bench:
        bench.admit(NAME, KEY)
        bench.csms.tags.add("TAG-1")
        async with ocpp16_simulator(bench.csms.url, NAME, KEY):
            job = await job_by_dial_in(bench, NAME)
            point = await bench.csms.wait_for(NAME, 10)
            await point.call("RemoteStartTransaction", {"connectorId": 1, "idTag": "TAG-1"})
            await eventually(lambda: standing(bench, job).state is ChargerState.BUSY)


@pytest.mark.parametrize(
    ("status", "state"), [("Rejected", ChargerState.BOOT_REJECTED), ("Pending", ChargerState.BOOT_PENDING)]
)
async def test_a_csms_that_does_not_accept_the_boot_is_named(tmp_path: Path, status: str, state: ChargerState) -> None:
    async with (
        FaultyCsms({NAME: KEY}, faults=CsmsFaults(boot_status=status)) as csms,
        openevse_http_simulator() as charger,
        workbench(tmp_path) as bench,
    ):
        job = await job_by_hand(bench, charger.url)
        await job.read()
        job.make_plan(wish(IDENTITY=NAME, KEY=KEY, CSMS_URL=csms.url))
        with contextlib.suppress(RehearsalFailed):
            await job.rehearse()
        assert standing(bench, job).state is state


async def test_the_charger_that_appears_next_is_marked_and_one_that_was_there_is_not(tmp_path: Path) -> None:
    async with workbench(tmp_path) as bench:
        before = bench.discovery.add(by_hand("http://127.0.0.1:9"))
        assert before is not None
        came = asyncio.Event()
        appearing = Appearing(bench.discovery, came.set)
        appearing.wait("b12")
        bench.discovery.add(by_hand("http://127.0.0.1:9"))
        assert appearing.key == ""
        came.clear()
        async with ocpp16_simulator(bench.csms.url, NAME, KEY):
            await asyncio.wait_for(came.wait(), 10)
        row = bench.discovery.find(appearing.key)
        assert row is not None
        assert row.best_endpoint.address == NAME
        appearing.end()
        assert (appearing.bay_id, appearing.key) == ("", "")
        appearing.close()


async def test_a_restart_to_find_the_charger_waits_until_it_is_back_and_is_in_the_journal(tmp_path: Path) -> None:
    async with openevse_http_simulator() as charger, workbench(tmp_path) as bench:
        job = await job_by_hand(bench, charger.url)
        await job.read()
        await job.identifying.restart()
        entries = [(entry.step, entry.phase) for entry in bench.site.journal(job.record.id)]
        assert entries == [("restart", "intent"), ("restart", "outcome")]
