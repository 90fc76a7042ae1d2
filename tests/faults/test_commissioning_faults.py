"""What goes wrong on site goes wrong here, on the simulated chargers: each is a finding, and the state is known after it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from tests.support.bench_around import job_by_dial_in, job_by_hand, wish, workbench
from tests.support.demo import ocpp16_simulator, openevse_http_simulator, openevse_serial_simulator, production_csms

from evsetup.commissioning.faults import RehearsalFailed
from evsetup.commissioning.journal import unfinished_in
from evsetup.commissioning.states import JobStep, StepStatus
from evsetup.domain.csms_address import generate_key
from evsetup.domain.finding import Fault
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting
from evsetup.links.faults import LinkLost, Unauthorized
from evsetup.links.http import Credentials
from evsetup.simulator.quirks import Quirks
from evsetup.storage.owner_secrets import OwnerSecrets
from evsetup.storage.records import ChargerState

TWO_CHANGES = wish(HOSTNAME="bay-1", TIME_SERVER="time.example.org")


async def test_a_charger_that_vanishes_in_the_middle_of_a_write_is_read_again_and_only_the_rest_is_left(
    tmp_path: Path,
) -> None:
    flash = tmp_path / "flash.json"
    async with workbench(tmp_path) as bench:
        async with openevse_http_simulator(flash=flash, quirks=Quirks(vanishes_on_config_write=True)) as charger:
            job = await job_by_hand(bench, charger.url)
            await job.read()
            job.make_plan(TWO_CHANGES)
            with pytest.raises(Fault) as stopped:
                await job.write_all()
        assert stopped.value.finding.do
        assert job.states[JobStep.APPLY].status is StepStatus.FAILED
        assert unfinished_in(bench.site.journal(job.record.id)) == ()
        async with openevse_http_simulator(flash=flash) as charger:
            again = await job_by_hand(bench, charger.url)
            await again.read()
            assert len(again.make_plan(TWO_CHANGES).changes) == 2
            await again.write_all()
            await again.read()
            assert again.make_plan(TWO_CHANGES).changes == ()


async def test_a_charger_that_says_done_and_changes_nothing_is_found_out(tmp_path: Path) -> None:
    async with (
        workbench(tmp_path) as bench,
        openevse_http_simulator(quirks=Quirks(accepts_without_change=True)) as charger,
    ):
        job = await job_by_hand(bench, charger.url)
        await job.read()
        job.make_plan(wish(TIME_SERVER="time.example.org"))
        with pytest.raises(Fault):
            await job.write_all()
        (change,) = job.changes
        assert change.outcome is not None
        assert change.outcome.good
        assert not change.good


async def test_a_wrong_password_of_the_web_page_is_named_and_the_right_one_goes_on(tmp_path: Path) -> None:
    settings = {"www_username": "admin", "www_password": "right one"}
    async with workbench(tmp_path) as bench, openevse_http_simulator(settings=settings) as charger:
        job = await job_by_hand(bench, charger.url)
        await job.log_in(Credentials("admin", Secret("wrong one")))
        with pytest.raises(Unauthorized):
            await job.read()
        assert job.states[JobStep.READ].finding is not None
        await job.log_in(Credentials("admin", Secret("right one")))
        assert Setting.HOSTNAME in await job.read()


async def test_a_charger_that_does_not_come_back_from_its_restart(tmp_path: Path) -> None:
    async with (
        workbench(tmp_path, patience_s=2) as bench,
        openevse_http_simulator(quirks=Quirks(never_returns_after_reboot=True)) as charger,
    ):
        job = await job_by_hand(bench, charger.url)
        await job.read()
        job.make_plan(TWO_CHANGES)
        with pytest.raises(Fault) as stopped:
            await job.write_all()
        assert stopped.value.finding.do
        assert job.states[JobStep.RESTART].status is StepStatus.FAILED
        assert job.states[JobStep.APPLY].status is StepStatus.DONE


async def test_a_serial_cable_that_is_pulled_in_the_middle_of_a_line(tmp_path: Path) -> None:
    async with (
        workbench(tmp_path) as bench,
        openevse_serial_simulator(quirks=Quirks(unplugged_mid_line=True)) as charger,
    ):
        job = await job_by_hand(bench, charger.port)
        with pytest.raises(LinkLost) as stopped:
            await job.read()
        assert stopped.value.finding.do
        assert job.states[JobStep.READ].status is StepStatus.FAILED
    assert job.record.state is ChargerState.FOUND


async def test_garbage_instead_of_an_answer(tmp_path: Path) -> None:
    async with (
        workbench(tmp_path) as bench,
        openevse_http_simulator(quirks=Quirks(garbage_on_the_wire=True)) as charger,
    ):
        job = await job_by_hand(bench, charger.url)
        with pytest.raises(Fault) as stopped:
            await job.read()
        assert stopped.value.finding.do


async def test_a_charger_that_refuses_its_new_key_keeps_the_old_one_and_its_link(tmp_path: Path) -> None:
    old, new = generate_key(), generate_key()
    async with workbench(tmp_path) as bench:
        bench.admit("CP-1", old)
        quirks = Quirks(refuses_authorization_key=True)
        async with ocpp16_simulator(bench.csms.url, "CP-1", old, quirks=quirks):
            job = await job_by_dial_in(bench, "CP-1")
            await job.read()
            job.make_plan(wish(KEY=new, IDENTITY="CP-1", CSMS_URL="ws://127.0.0.1:1/ocpp"))
            with pytest.raises(Fault):
                await job.apply()
            keys = OwnerSecrets(bench.vault, f"charger/{job.record.id}")
            assert await asyncio.to_thread(keys.candidates, "key") == (old, new)
            assert bench.csms.charge_points["CP-1"].connected


async def test_a_csms_that_refuses_the_rehearsal_leaves_the_charger_on_this_laptop(tmp_path: Path) -> None:
    right, wrong = generate_key(), generate_key()
    async with workbench(tmp_path) as bench, production_csms({"CP-1": right}) as production:
        bench.admit("CP-1", right)
        async with ocpp16_simulator(bench.csms.url, "CP-1", right):
            job = await job_by_dial_in(bench, "CP-1")
            await job.read()
            job.make_plan(wish(KEY=wrong, IDENTITY="CP-1", CSMS_URL=production.url))
            with pytest.raises(RehearsalFailed) as refused:
                await job.rehearse()
            assert refused.value.finding.do
            assert job.states[JobStep.SWITCH].status is StepStatus.NOT_RUN
            assert bench.csms.charge_points["CP-1"].connected


async def test_a_job_that_is_cancelled_leaves_a_known_state_and_can_go_on(tmp_path: Path) -> None:
    async with workbench(tmp_path) as bench, openevse_http_simulator() as charger:
        job = await job_by_hand(bench, charger.url)
        await job.read()
        job.make_plan(
            wish(TIME_SERVER="time.example.org", KEY=generate_key(), IDENTITY="CP-1", CSMS_URL="ws://x.invalid/")
        )
        applying = asyncio.create_task(job.apply())
        running = asyncio.Event()
        job.subscribe(lambda now: now.states[JobStep.APPLY].status is StepStatus.RUNNING and running.set())
        await running.wait()
        job.cancel()
        with pytest.raises(asyncio.CancelledError):
            await applying
        assert job.states[JobStep.APPLY].status is StepStatus.SKIPPED
        assert not job.busy
        await job.read()
        assert job.states[JobStep.READ].status is StepStatus.DONE


async def test_an_address_that_was_accepted_and_not_taken_stops_the_switch_before_the_restart(tmp_path: Path) -> None:
    key = generate_key()
    async with workbench(tmp_path) as bench, production_csms({"CP-1": key}) as production:
        bench.admit("CP-1", key)
        async with ocpp16_simulator(bench.csms.url, "CP-1", key, quirks=Quirks(accepts_without_change=True)):
            job = await job_by_dial_in(bench, "CP-1")
            await job.read()
            job.make_plan(wish(IDENTITY="CP-1", CSMS_URL=production.url))
            with pytest.raises(Fault) as stopped:
                await job.switch()
            assert stopped.value.finding.do
            assert bench.csms.charge_points["CP-1"].connected
            assert job.states[JobStep.CONFIRM].status is StepStatus.NOT_RUN


async def test_after_the_switch_the_charger_is_at_its_csms_and_a_second_plan_is_empty(tmp_path: Path) -> None:
    key = generate_key()
    async with workbench(tmp_path) as bench, production_csms({"CP-1": key}) as production:
        bench.admit("CP-1", key)
        async with ocpp16_simulator(bench.csms.url, "CP-1", key):
            job = await job_by_dial_in(bench, "CP-1")
            await asyncio.to_thread(bench.vault.put, f"charger/{job.record.id}/key", key)
            await job.read()
            wanted = wish(IDENTITY="CP-1", CSMS_URL=production.url)
            job.make_plan(wanted)
            await job.rehearse()
            await job.switch()
            assert "CP-1" not in bench.csms.charge_points
            assert job.make_plan(wanted).changes == ()


async def test_a_log_in_is_known_again_from_the_vault(tmp_path: Path) -> None:
    settings = {"www_username": "admin", "www_password": "right one"}
    async with workbench(tmp_path) as bench, openevse_http_simulator(settings=settings) as charger:
        job = await job_by_hand(bench, charger.url)
        await job.log_in(Credentials("admin", Secret("right one")))
        await job.read()
        await job.close()
        bench.jobs.clear()
        again = await job_by_hand(bench, charger.url)
        assert Setting.HOSTNAME in await again.read()
