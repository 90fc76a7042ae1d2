"""What the vault tells of a charger's secrets after a job: both keys before the change, the proven one after it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from tests.support.bench_around import job_by_dial_in, job_by_hand, wish, workbench
from tests.support.demo import ocpp2_simulator, ocpp16_simulator, openevse_http_simulator

from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.states import JobStep
from evsetup.domain.csms_address import generate_key
from evsetup.domain.finding import Fault
from evsetup.domain.secret import Secret
from evsetup.domain.variable import VariableName
from evsetup.storage.owner_secrets import Origin, OwnerSecrets, Rotation

pytestmark = pytest.mark.timeout(60)


async def history(job: ChargerJob, vault: object) -> list[Rotation]:
    own = OwnerSecrets(vault, f"charger/{job.record.id}")  # type: ignore[arg-type]
    return list(await asyncio.to_thread(own.history))


async def test_a_key_changed_over_ocpp_is_proven_by_the_next_log_in_and_the_old_one_stays_until_the_hand_over(
    tmp_path: Path,
) -> None:
    old, new = generate_key(), generate_key()
    async with workbench(tmp_path) as bench:
        bench.admit("CP-1", old)
        async with ocpp16_simulator(bench.csms.url, "CP-1", old):
            job = await job_by_dial_in(bench, "CP-1")
            await job.read()
            job.make_plan(wish(KEY=new, IDENTITY="CP-1", CSMS_URL="ws://127.0.0.1:1/ocpp"))
            at_write: list[tuple[Secret | None, ...]] = []

            def watch(changed: ChargerJob) -> None:
                if changed.states[JobStep.BACKUP].ended and not at_write:
                    own = OwnerSecrets(bench.vault, f"charger/{job.record.id}")
                    at_write.append(tuple(life.kept for life in own.history()))

            job.subscribe(watch)
            await job.apply()

            assert at_write == [(old, new)]
            before, after = await history(job, bench.vault)
            assert (before.origin, before.kept, before.confirmed is not None) == (Origin.READ, old, True)
            assert (after.origin, after.kept, after.confirmed is not None) == (Origin.MADE, new, True)
            (journal,) = {entry.job for entry in bench.site.journal(job.record.id)}
            assert after.job == journal
            await job.hand_over()
            before, after = await history(job, bench.vault)
            assert (before.kept, after.kept) == (None, new)


async def test_a_station_whose_password_is_written_as_a_variable_is_let_in_with_it_and_proven(tmp_path: Path) -> None:
    old, new = generate_key(), generate_key()
    async with workbench(tmp_path) as bench:
        bench.admit("CS-1", old)
        async with ocpp2_simulator(bench.csms.url, "CS-1", old):
            job = await job_by_dial_in(bench, "CS-1")
            await job.variables.read()
            job.variables.make_plan({VariableName("BasicAuthPassword", "SecurityCtrlr"): new})
            (state,) = await job.variables.apply()
            assert state.good
            assert bench.csms.charge_points["CS-1"].connected
            before, after = await history(job, bench.vault)
            assert (before.kept, after.kept, after.confirmed is not None) == (None, new, True)


async def test_a_wifi_passphrase_is_in_the_vault_before_it_is_written(tmp_path: Path) -> None:
    async with workbench(tmp_path) as bench:
        async with openevse_http_simulator() as charger:
            job = await job_by_hand(bench, charger.url)
            await job.read()
        job.make_plan(wish(WIFI_SSID="car-park", WIFI_PASSPHRASE=Secret("a long passphrase")))
        with pytest.raises(Fault):
            await job.apply()

        (kept,) = await history(job, bench.vault)
        assert (kept.kind, kept.kept, kept.confirmed) == (
            "network.wifi.passphrase",
            Secret("a long passphrase"),
            None,
        )


async def test_the_key_with_which_a_charger_dialled_in_is_noted_as_proven(tmp_path: Path) -> None:
    async with workbench(tmp_path) as bench:
        key = await bench.admit_new("CP-1")
        async with ocpp16_simulator(bench.csms.url, "CP-1", key):
            await bench.csms.wait_for("CP-1", 20)
            own, told = OwnerSecrets(bench.vault, "dial-in/CP-1"), asyncio.Event()
            bench.letting_in.subscribe(told.set)
            async with asyncio.timeout(10):
                while not (lives := await asyncio.to_thread(own.history))[0].confirmed:
                    await told.wait()
                    told.clear()
        assert [life.kept for life in lives] == [key]
        await bench.letting_in.new_key()
        assert len(await asyncio.to_thread(own.candidates, "key")) == 2
