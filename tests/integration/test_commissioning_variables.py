"""Single settings of a charger on this laptop: read, planned, written, read back, kept, put back; every byte over sockets."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest
from tests.support.bench_around import job_by_dial_in, workbench
from tests.support.scripted_charger import NAME, OLD_KEY, Charger, hangs, hangs_up, status
from tests.support.scripted_station import MODEL, Station

from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.journal import unfinished_in
from evsetup.commissioning.variable_plan import Fate, wishes_from
from evsetup.commissioning.workbench import Workbench
from evsetup.domain.finding import Fault
from evsetup.domain.progress import Progress
from evsetup.domain.secret import Secret
from evsetup.domain.variable import VariableName
from evsetup.storage.records import SnapshotReason

HEARTBEAT, SAMPLES = VariableName("HeartbeatInterval"), VariableName("MeterValueSampleInterval")
NEW_KEY = Secret("a-new-key-of-20-char")


@dataclass
class Here:
    bench: Workbench
    charger: Charger
    job: ChargerJob

    def fates(self) -> dict[str, Fate]:
        return {str(state.name): state.fate for state in self.job.variables.states}

    def journal(self) -> list[tuple[str, object]]:
        entries = self.bench.site.journal(self.job.record.id)
        return [(entry.phase, entry.what.get("setting")) for entry in entries]


def files_in(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in folder.rglob("*") if file.is_file()]


@contextlib.asynccontextmanager
async def charger_here(folder: Path, made: Callable[..., Charger] = Charger, **settings: object) -> AsyncIterator[Here]:
    async with workbench(folder) as bench:
        bench.admit(NAME, OLD_KEY)
        charger = made(bench.csms, OLD_KEY, settings=settings)
        charger.on.setdefault("ChangeConfiguration", charger.store)
        life = asyncio.create_task(charger.live())
        try:
            job = await job_by_dial_in(bench, NAME)
            if isinstance(charger, Station):
                await job.choose_card(bench.shelf.card("generic-ocpp2"))
            await job.choose_card(replace(job.card, normal_wait_s=1))
            yield Here(bench, charger, job)
        finally:
            if isinstance(charger, Station):
                await charger.stop()
            life.cancel()
            await asyncio.gather(life, return_exceptions=True)


async def test_an_edit_is_written_read_back_and_journalled_before_and_after(tmp_path: Path) -> None:
    async with charger_here(tmp_path, HeartBeatInterval="60", MeterValueSampleInterval="5") as here:
        heard: list[Progress] = []
        snapshot = await here.job.variables.read(heard.append)
        assert snapshot.variables[HEARTBEAT].value == "60"
        here.job.variables.make_plan({HEARTBEAT: "300"})
        await here.job.variables.apply(heard.append)

        assert here.charger.settings["HeartBeatInterval"] == "300"
        assert here.fates() == {"HeartBeatInterval": Fate.PROVEN}
        assert here.job.variables.snapshot is not None
        assert here.job.variables.snapshot.variables[HEARTBEAT].value == "300"
        spelled = "HeartBeatInterval"
        assert here.journal() == [("intent", spelled), ("outcome", spelled), ("read-back", spelled)]
        (kept,) = here.bench.site.saved_variables(here.job.record.id)
        assert kept.why is SnapshotReason.BEFORE_WRITING
        before = here.bench.site.variables(kept.number)
        assert before is not None
        assert before.variables[HEARTBEAT].value == "60"
        assert here.job.variables.make_plan({HEARTBEAT: "300"}).changes == ()
        assert any("HeartBeatInterval" in str(progress.doing) for progress in heard)


async def test_a_refusal_is_told_and_the_others_are_written_all_the_same(tmp_path: Path) -> None:
    async with charger_here(tmp_path, Locked="1", HeartbeatInterval="60") as here:
        await here.job.variables.read()
        here.charger.readonly.add("Locked")
        here.job.variables.make_plan({VariableName("Locked"): "2", HEARTBEAT: "300"})
        states = await here.job.variables.apply()

        assert here.fates() == {"Locked": Fate.REFUSED, "HeartbeatInterval": Fate.PROVEN}
        refused = states[0].finding_outcome
        assert refused is not None
        assert refused.finding is not None
        assert refused.finding.do


async def test_a_link_that_is_lost_ends_the_writing_and_what_was_in_doubt_is_read_back(tmp_path: Path) -> None:
    async with charger_here(tmp_path, First="1", HeartbeatInterval="60", Last="1") as here:
        await here.job.variables.read()

        def drops(payload: object) -> dict[str, object]:
            assert isinstance(payload, dict)
            here.charger.settings["HeartbeatInterval"] = payload["value"]
            return dict(hangs_up(payload))

        def store(payload: dict[str, object]) -> object:
            return drops(payload) if payload["key"] == "HeartbeatInterval" else here.charger.store(payload)

        here.charger.on["ChangeConfiguration"] = store  # type: ignore[assignment]
        here.job.variables.make_plan({VariableName("First"): "2", HEARTBEAT: "300", VariableName("Last"): "2"})
        with pytest.raises(Fault) as told:
            await here.job.variables.apply()

        assert told.value.finding.do
        assert here.fates() == {
            "First": Fate.PROVEN,
            "HeartbeatInterval": Fate.PROVEN,
            "Last": Fate.NOT_WRITTEN,
        }
        assert here.charger.settings["Last"] == "1"
        assert unfinished_in(here.bench.site.journal(here.job.record.id)) == ()


async def test_the_first_failure_among_those_that_can_cut_us_off_keeps_the_rest_unwritten(tmp_path: Path) -> None:
    async with charger_here(tmp_path, WifiSsid="a", BackendUrl="ws://a", HeartbeatInterval="60") as here:
        await here.job.variables.read()
        here.charger.readonly.add("WifiSsid")
        here.job.variables.make_plan(
            {VariableName("BackendUrl"): "ws://b", VariableName("WifiSsid"): "b", HEARTBEAT: "300"}
        )
        await here.job.variables.apply()

        assert here.fates() == {
            "HeartbeatInterval": Fate.PROVEN,
            "WifiSsid": Fate.REFUSED,
            "BackendUrl": Fate.NOT_WRITTEN,
        }
        assert here.charger.settings["BackendUrl"] == "ws://a"


async def test_a_person_may_stop_between_two_writes_and_what_was_written_is_read_back(tmp_path: Path) -> None:
    async with charger_here(tmp_path, HeartbeatInterval="60", MeterValueSampleInterval="5") as here:
        await here.job.variables.read()

        def stops(payload: object) -> object:
            here.job.variables.stop()
            return here.charger.store(payload)  # type: ignore[arg-type]

        here.charger.on["ChangeConfiguration"] = stops  # type: ignore[assignment]
        here.job.variables.make_plan({HEARTBEAT: "300", SAMPLES: "10"})
        await here.job.variables.apply()

        assert here.fates() == {"HeartbeatInterval": Fate.PROVEN, "MeterValueSampleInterval": Fate.NOT_WRITTEN}
        assert not here.job.busy


async def test_a_new_key_is_used_by_the_charger_and_stands_in_no_file(tmp_path: Path) -> None:
    async with charger_here(tmp_path, AuthorizationKey="", HeartbeatInterval="60") as here:

        def takes_the_key(payload: dict[str, object]) -> object:
            if payload["key"] == "AuthorizationKey":
                value = str(payload["value"])
                here.charger.key = Secret(value if value.startswith("a-new") else bytes.fromhex(value).decode())
                asyncio.get_running_loop().call_later(0.05, here.charger.redial)
                return {"status": "Accepted"}
            return here.charger.store(payload)

        here.charger.on["ChangeConfiguration"] = takes_the_key  # type: ignore[assignment]
        await here.job.variables.read()
        here.job.variables.make_plan({VariableName("AuthorizationKey"): NEW_KEY, HEARTBEAT: "300"})
        await here.job.variables.apply()

        assert here.fates() == {"HeartbeatInterval": Fate.PROVEN, "AuthorizationKey": Fate.TAKEN}
        assert here.bench.vault.get(f"charger/{here.job.record.id}/key") == NEW_KEY
    for content in await asyncio.to_thread(files_in, tmp_path):
        assert NEW_KEY.reveal().encode() not in content
        assert NEW_KEY.reveal().encode().hex().encode() not in content.lower()


async def test_a_run_that_is_cut_off_in_the_middle_of_a_write_is_known_the_next_time(tmp_path: Path) -> None:
    async with charger_here(tmp_path, HeartbeatInterval="60") as here:
        await here.job.variables.read()
        begun = asyncio.Event()

        def never_answers(payload: object) -> dict[str, object]:
            begun.set()
            return dict(hangs(payload))  # type: ignore[arg-type]

        here.charger.on["ChangeConfiguration"] = never_answers
        here.job.variables.make_plan({HEARTBEAT: "300"})
        writing = asyncio.create_task(here.job.variables.apply())
        await begun.wait()
        here.job.cancel()
        with pytest.raises(asyncio.CancelledError):
            await writing

        assert here.fates() == {"HeartbeatInterval": Fate.IN_DOUBT}
        (cut_off,) = await here.job.unfinished()
        assert "HeartbeatInterval" in str(cut_off.finding().seen)


async def test_what_was_kept_goes_back(tmp_path: Path) -> None:
    async with charger_here(tmp_path, HeartbeatInterval="60", MeterValueSampleInterval="5") as here:
        work = here.job.variables
        await work.read()
        kept = await work.save("as delivered")
        here.charger.settings |= {"HeartbeatInterval": "1", "MeterValueSampleInterval": "2"}
        await work.read()
        saved = here.bench.site.variables(kept.number)
        assert saved is not None
        wishes = wishes_from(work.known, saved.variables, same_charger=True)
        work.make_plan(wishes.edits)
        await work.apply()

        assert here.charger.settings["HeartbeatInterval"] == "60"
        assert here.charger.settings["MeterValueSampleInterval"] == "5"


async def test_what_waits_for_a_restart_gets_one_and_is_then_read_back(tmp_path: Path) -> None:
    async with charger_here(tmp_path, HeartbeatInterval="60", MeterValueSampleInterval="5") as here:

        def later(payload: dict[str, object]) -> object:
            here.charger.store(payload)
            return {"status": "RebootRequired"}

        def reset(_: object) -> object:
            asyncio.get_running_loop().call_later(0.05, here.charger.redial)
            return {"status": "Accepted"}

        here.charger.on |= {"ChangeConfiguration": later, "Reset": reset}  # type: ignore[dict-item]
        await here.job.variables.read()
        here.job.variables.make_plan({HEARTBEAT: "300", SAMPLES: "10"})
        await here.job.variables.apply()

        assert set(here.fates().values()) == {Fate.PROVEN}
        assert len(here.charger.asked("Reset")) == 1


async def test_a_restart_that_a_person_does_not_want_is_left_pending_and_can_come_later(tmp_path: Path) -> None:
    async with charger_here(tmp_path, HeartbeatInterval="60") as here:

        def reset(_: object) -> object:
            asyncio.get_running_loop().call_later(0.05, here.charger.redial)
            return {"status": "Accepted"}

        here.charger.on |= {"ChangeConfiguration": status("RebootRequired"), "Reset": reset}  # type: ignore[dict-item]
        await here.job.variables.read()
        here.job.variables.make_plan({HEARTBEAT: "300"})
        await here.job.variables.apply(restart=False)
        assert here.fates() == {"HeartbeatInterval": Fate.AFTER_RESTART}
        assert here.charger.asked("Reset") == []
        here.charger.settings["HeartbeatInterval"] = "300"
        await here.job.variables.restart()
        assert here.fates() == {"HeartbeatInterval": Fate.PROVEN}


async def test_a_station_of_2_0_1_is_read_written_and_read_back_the_same_way(tmp_path: Path) -> None:
    async with charger_here(tmp_path, partial(Station, model=dict(MODEL), subprotocol="ocpp2.0.1")) as here:
        work = here.job.variables
        snapshot = await work.read()
        heartbeat = VariableName("HeartbeatInterval", "OCPPCommCtrlr")
        assert snapshot.variables[heartbeat].value == "300"
        work.make_plan({heartbeat: "60"})
        await work.apply()

        assert here.fates() == {"OCPPCommCtrlr.HeartbeatInterval": Fate.PROVEN}
        assert work.snapshot is not None
        assert work.snapshot.variables[heartbeat].value == "60"
