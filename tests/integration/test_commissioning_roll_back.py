"""After a proof that failed: what was written is put back on real simulated chargers, and what was not is named."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from tests.support.bench_around import job_by_dial_in, job_by_hand, wish, workbench
from tests.support.demo import ocpp16_simulator, openevse_http_simulator, openevse_serial_simulator

from evsetup.commissioning.faults import NothingToRollBack, RolledBackPartly
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.prove import ProofOptions
from evsetup.commissioning.roll_back import Fate
from evsetup.commissioning.states import JobStep, StepStatus
from evsetup.commissioning.workbench import Workbench
from evsetup.domain.csms_address import generate_key
from evsetup.domain.finding import Fault
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting
from evsetup.simulator.quirks import Quirks
from evsetup.storage.owner_secrets import OwnerSecrets

NO_VEHICLE = ProofOptions(connector=2, sight_timeout_s=0.5)
"""A proof that fails on the spot: nothing is plugged into a socket that is not there."""


def fates(job: ChargerJob) -> dict[Setting, Fate]:
    return {one.setting: one.fate for one in job.rolling_back.result}


async def failed_proof(bench: Workbench, url: str) -> ChargerJob:
    """An OpenEVSE that was set up here and then not proven."""
    job = await job_by_hand(bench, url)
    await job.read()
    job.make_plan(
        wish(
            HOSTNAME="bay-1",
            TIME_SERVER="time.example.org",
            KEY=generate_key(),
            IDENTITY="CP-1",
            CSMS_URL="ws://csms.invalid/ocpp",
        )
    )
    await job.apply()
    with pytest.raises(Fault):
        await job.prove(NO_VEHICLE)
    return job


async def test_everything_that_was_written_before_a_failed_proof_is_as_before(tmp_path: Path) -> None:
    async with workbench(tmp_path) as bench, openevse_http_simulator() as charger:
        untouched = await (await job_by_hand(bench, charger.url)).read()
        job = await failed_proof(bench, charger.url)
        assert job.settings != untouched

        result = await job.roll_back()

        back = (Setting.HOSTNAME, Setting.TIME_SERVER, Setting.KEY, Setting.CSMS_URL)
        assert {one.setting: one.fate for one in result} == {
            **dict.fromkeys(back, Fate.AS_BEFORE),
            # No charger takes an empty one, and without an address nobody uses it.
            Setting.IDENTITY: Fate.STAYS,
        }
        assert await job.read() == untouched.with_values({Setting.IDENTITY: "CP-1"})
        assert job.states[JobStep.ROLL_BACK].status is StepStatus.DONE
        with pytest.raises(NothingToRollBack):
            await job.roll_back()


async def test_the_address_goes_back_first_and_every_intent_is_in_the_journal_before_its_outcome(
    tmp_path: Path,
) -> None:
    async with workbench(tmp_path) as bench, openevse_http_simulator() as charger:
        job = await failed_proof(bench, charger.url)
        await job.roll_back()
        entries = [e for e in bench.site.journal(job.record.id) if e.step == JobStep.ROLL_BACK.value]
        order = [e.what["setting"] for e in entries if e.phase == "intent"]
        assert order[:2] == ["csms.url", "security.key"]
        assert order[2:] == ["network.hostname", "network.time-server"]
        for setting in order:
            phases = [e.phase for e in entries if e.what["setting"] == setting]
            assert phases == ["intent", "outcome", "read-back"]


async def test_after_a_restart_of_the_program_the_old_values_come_from_the_site_file_and_the_vault(
    tmp_path: Path,
) -> None:
    async with workbench(tmp_path) as bench, openevse_http_simulator() as charger:
        job = await job_by_hand(bench, charger.url)
        await job.read()
        old = generate_key()
        job.make_plan(wish(KEY=old, TIME_SERVER="first.example.org"))
        await job.write_all()
        await job.hand_over()
        await job.read()
        job.make_plan(wish(KEY=generate_key(), TIME_SERVER="second.example.org"))
        await job.write_all()
        await job.close()
        bench.jobs.clear()

        again = await job_by_hand(bench, charger.url)
        await again.roll_back()

        now = await again.read()
        assert now[Setting.KEY] == old
        assert now[Setting.TIME_SERVER] == "first.example.org"


async def test_a_second_run_does_not_take_our_own_values_for_the_old_ones(tmp_path: Path) -> None:
    async with workbench(tmp_path) as bench, openevse_http_simulator() as charger:
        job = await job_by_hand(bench, charger.url)
        untouched = await job.read()
        for server in ("first.example.org", "second.example.org"):
            await job.read()
            job.make_plan(wish(TIME_SERVER=server))
            await job.write_all()
        await job.roll_back()
        assert dict(await job.read()) == dict(untouched)


async def test_a_charger_over_ocpp_has_its_old_key_again_and_logs_in_with_it(tmp_path: Path) -> None:
    old, new = generate_key(), generate_key()
    async with workbench(tmp_path) as bench:
        bench.admit("CP-1", old)
        async with ocpp16_simulator(bench.csms.url, "CP-1", old):
            job = await job_by_dial_in(bench, "CP-1")
            await job.read()
            job.make_plan(wish(KEY=new, IDENTITY="CP-1", CSMS_URL="ws://127.0.0.1:1/ocpp"))
            await job.apply()
            assert bench.csms.key_of("CP-1") == new
            with pytest.raises(Fault):
                await job.prove(NO_VEHICLE)

            (result,) = await job.roll_back()

            assert (result.setting, result.fate) == (Setting.KEY, Fate.AS_BEFORE)
            assert bench.csms.charge_points["CP-1"].connected
            assert bench.csms.key_of("CP-1") == old
            own = OwnerSecrets(bench.vault, f"charger/{job.record.id}")
            assert (await asyncio.to_thread(own.candidates, "key"))[0] == old


async def test_what_was_never_shown_is_left_and_said_and_the_rest_goes_back(tmp_path: Path) -> None:
    """Over USB nothing can be read: no value of before is known, and none is invented."""
    async with workbench(tmp_path) as bench, openevse_serial_simulator() as charger:
        job = await job_by_hand(bench, charger.port)
        await job.read()
        job.make_plan(wish(TIME_SERVER="time.example.org"))
        await job.write_all()
        with pytest.raises(RolledBackPartly) as left:
            await job.roll_back()
        assert fates(job) == {Setting.TIME_SERVER: Fate.NOT_KNOWN}
        assert [piece.label for piece in left.value.finding.evidence] == ["network.time-server"]
        assert job.states[JobStep.ROLL_BACK].status is StepStatus.FAILED


async def test_a_wifi_name_does_not_go_back_without_its_passphrase(tmp_path: Path) -> None:
    async with workbench(tmp_path) as bench, openevse_serial_simulator() as charger:
        job = await job_by_hand(bench, charger.port)
        await job.read()
        job.make_plan(wish(WIFI_SSID="Workshop", WIFI_PASSPHRASE=Secret("solder-and-flux")))
        await job.write_all()
        with pytest.raises(RolledBackPartly):
            await job.roll_back()
        assert set(fates(job).values()) == {Fate.NOT_KNOWN}
        assert charger.gateway.on_wifi


async def test_a_charger_that_is_away_is_named_and_goes_back_once_it_is_here_again(tmp_path: Path) -> None:
    flash = tmp_path / "flash.json"
    async with workbench(tmp_path, patience_s=2) as bench:
        async with openevse_http_simulator(flash=flash) as charger:
            job = await job_by_hand(bench, charger.url)
            untouched = await job.read()
            job.make_plan(wish(TIME_SERVER="time.example.org"))
            await job.write_all()
        with pytest.raises(RolledBackPartly):
            await job.roll_back()
        assert fates(job) == {Setting.TIME_SERVER: Fate.NOT_REACHED}
        assert job.rolling_back.result[0].finding is not None
        async with openevse_http_simulator(flash=flash) as charger:
            again = await job_by_hand(bench, charger.url)
            again.record = job.record
            before = await way_back_by_another_address(again, job)
            await before.roll_back()
            assert dict(await before.read()) == dict(untouched)


async def way_back_by_another_address(again: ChargerJob, job: ChargerJob) -> ChargerJob:
    """The same charger at its new address: the job on its old record."""
    job.seen_again(again.found)
    await job._reach.let_go()
    return job


async def test_one_setting_that_cannot_be_put_back_stops_no_other(tmp_path: Path) -> None:
    flash = tmp_path / "flash.json"
    async with workbench(tmp_path) as bench:
        async with openevse_http_simulator(flash=flash) as charger:
            job = await job_by_hand(bench, charger.url)
            await job.read()
            job.make_plan(wish(TIME_SERVER="time.example.org", HOSTNAME="bay-1"))
            await job.write_all()
        async with openevse_http_simulator(flash=flash, quirks=Quirks(accepts_without_change=True)) as charger:
            await way_back_by_another_address(await job_by_hand(bench, charger.url), job)
            with pytest.raises(RolledBackPartly) as left:
                await job.roll_back()
        assert fates(job) == {Setting.HOSTNAME: Fate.FAILED, Setting.TIME_SERVER: Fate.FAILED}
        assert all(one.finding is not None for one in job.rolling_back.result)
        assert left.value.finding.do


async def test_after_the_hand_over_nothing_is_put_back_and_the_replaced_key_is_forgotten(tmp_path: Path) -> None:
    old, new = generate_key(), generate_key()
    async with workbench(tmp_path) as bench:
        bench.admit("CP-1", old)
        async with ocpp16_simulator(bench.csms.url, "CP-1", old):
            job = await job_by_dial_in(bench, "CP-1")
            await job.read()
            job.make_plan(wish(KEY=new))
            await job.apply()
            own = OwnerSecrets(bench.vault, f"charger/{job.record.id}")
            assert await asyncio.to_thread(own.candidates, "key") == (new, old)
            await job.hand_over()
            assert await asyncio.to_thread(own.candidates, "key") == (new,)
            with pytest.raises(NothingToRollBack):
                await job.roll_back()
