"""A weekly schedule on simulated chargers of 1.6, 2.0.1 and 2.1: sent, read back, kept, cleared; every byte over sockets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from ocpp.messages import Call, validate_payload
from tests.support.bench_around import job_by_dial_in, workbench
from tests.support.demo import ocpp2_simulator, ocpp16_simulator
from tests.support.schedules import EVERY_NIGHT

from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.journal import unfinished_in
from evsetup.commissioning.schedule.faults import CannotHold
from evsetup.commissioning.schedule.making import FIRST_ID
from evsetup.commissioning.schedule.record import Standing
from evsetup.commissioning.schedule.sending import drawn
from evsetup.commissioning.workbench import Workbench
from evsetup.domain.finding import Fault
from evsetup.domain.schedule import EVERY_DAY, OFF, Block, Limit, RateUnit, Schedule, Supply
from evsetup.domain.schedule_profile import ProfileKind
from evsetup.domain.schedule_templates import Place, Template, schedule_like
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.simulator.ocpp2_charger import Ocpp2Charger
from evsetup.simulator.ocpp2_quirks import Ocpp2Quirks
from evsetup.simulator.ocpp16_charger import Ocpp16Charger
from evsetup.simulator.profiles import ProfileStore
from evsetup.simulator.quirks import Quirks

NAME, KEY = "AC22-00731", Secret("the-old-key-of-20-ch")
UK = schedule_like(Template.UK, Place("Europe/London", Supply(3)))
VERSIONS = pytest.mark.parametrize("version", list(OcppVersion), ids=str)


class Here:
    """A charger on this laptop, its job, and what stands in it."""

    def __init__(self, bench: Workbench, job: ChargerJob, charger: Ocpp16Charger | Ocpp2Charger) -> None:
        self.bench, self.job, self.charger, self.work = bench, job, charger, job.schedule

    @property
    def ids(self) -> list[object]:
        one = self.charger.charge_point if isinstance(self.charger, Ocpp16Charger) else self.charger.station
        assert one is not None
        return sorted(profile["chargingProfileId"] for _, profile in one.profiles.installed)  # type: ignore[type-var]

    def journal(self) -> list[tuple[str, str]]:
        return [(entry.step, entry.phase) for entry in self.bench.site.journal(self.job.record.id)]


@asynccontextmanager
async def charger_here(folder: Path, version: OcppVersion = OcppVersion.V16, **quirks: bool) -> AsyncIterator[Here]:
    async with workbench(folder) as bench:
        bench.admit(NAME, KEY)
        made: Any = (
            ocpp16_simulator(bench.csms.url, NAME, KEY, quirks=Quirks(**quirks))
            if version is OcppVersion.V16
            else ocpp2_simulator(bench.csms.url, NAME, KEY, version=version, quirks=Ocpp2Quirks(**quirks))
        )
        async with made as charger:
            job = await job_by_dial_in(bench, NAME)
            if version is not OcppVersion.V16:
                await job.choose_card(bench.shelf.card("generic-ocpp2"))
            await bench.csms.wait_for(NAME, 20)
            yield Here(bench, job, charger)


@VERSIONS
async def test_a_schedule_is_sent_read_back_kept_and_cleared(version: OcppVersion, tmp_path: Path) -> None:
    async with charger_here(tmp_path, version) as here:
        can = await here.work.look()
        assert (can.stack_level, can.periods, can.profiles, can.units) == (8, 24, 10, frozenset(RateUnit))
        sent = await here.work.send(UK)
        assert sent.read_back.verdict.code == "schedule.as-wanted"
        assert sent.read_back.told is not None
        assert sent.read_back.told.duration_s == 86_400
        assert 0 < sent.schedule.delay_s <= 600
        assert here.ids == [FIRST_ID, FIRST_ID + 1]
        assert here.journal()[0] == ("send schedule", "intent")
        await here.work.keep()
        kept = await here.work.recall()
        assert kept is not None
        assert (kept.schedule, kept.standing, kept.ids) == (sent.schedule, Standing.KEPT, (FIRST_ID, FIRST_ID + 1))

        finding = await here.work.clear()
        assert finding.code == "schedule.cleared"
        assert here.ids == []
        kept = await here.work.recall()
        assert kept is not None
        assert kept.standing is Standing.CLEARED


@VERSIONS
async def test_the_peer_of_another_maker_finds_no_fault_in_what_is_sent(version: OcppVersion, tmp_path: Path) -> None:
    sent: list[tuple[str, dict[str, Any]]] = []
    async with charger_here(tmp_path, version) as here:
        charge_point = here.bench.csms.charge_points[NAME]
        call = charge_point.call

        async def watched(action: str, payload: Any, timeout_s: float = 30.0) -> Any:
            sent.append((action, dict(payload)))
            return await call(action, payload, timeout_s)

        charge_point.call = watched  # type: ignore[method-assign]
        plan = replace(UK, blocks=(*UK.blocks, Block(EVERY_DAY, 1, 2, Limit(Decimal("16.2")))), supply=Supply(1))
        await here.work.send(plan)
        await here.work.clear()
    actions = {action for action, _ in sent}
    assert {"SetChargingProfile", "GetCompositeSchedule", "ClearChargingProfile"} <= actions
    for action, payload in sent:
        await validate_payload(Call("1", action, payload), str(version))


@VERSIONS
async def test_14a_holds_the_whole_charger_to_4200_watts(version: OcppVersion, tmp_path: Path) -> None:
    async with charger_here(tmp_path, version) as here:
        plan = schedule_like(Template.PARAGRAPH_14A, Place("Europe/Berlin", Supply(3), Limit(Decimal(32))))
        sent = await here.work.send(plan)
        assert sent.read_back.verdict.code == "schedule.as-wanted"
        assert sent.read_back.told is not None
        assert [period.limit for period in sent.read_back.told.periods] == [Decimal(4200)]
        assert (await here.work.clear()).code == "schedule.cleared"


@VERSIONS
async def test_a_charger_that_can_do_less_is_shown_where(version: OcppVersion, tmp_path: Path) -> None:
    async with charger_here(tmp_path, version) as here:
        now = datetime.now(UTC)
        hour = Block(EVERY_DAY, now.hour * 60, now.hour * 60, Limit(Decimal(63)))
        sent = await here.work.send(Schedule("too much", "UTC", OFF, (hour,)))
        verdict = sent.read_back.verdict
        assert verdict.code == "schedule.differs"
        (one,) = sent.read_back.different
        assert (one.wanted, one.told) == (Decimal(63), Decimal(32))
        assert "63 A was wanted and 32 A is told" in str(verdict.seen)


@VERSIONS
@pytest.mark.parametrize(
    ("quirk", "verdict", "told"),
    [
        ("holds_few_periods", "schedule.as-wanted", {"schedule.split"}),
        ("watts_only", "schedule.as-wanted", set()),
        ("amps_only", "schedule.as-wanted", set()),
        ("repeats_no_profile", "schedule.as-wanted", {"schedule.ends"}),
        ("composite_an_hour_late", "schedule.differs", set()),
        ("forgets_profiles", "schedule.as-wanted", set()),
    ],
)
async def test_an_odd_charger_comes_out_as_it_is(
    version: OcppVersion, quirk: str, verdict: str, told: set[str], tmp_path: Path
) -> None:
    async with charger_here(tmp_path, version, **{quirk: True}) as here:
        sent = await here.work.send(EVERY_NIGHT)
        assert sent.read_back.verdict.code == verdict
        assert told <= {finding.code for finding in sent.made.findings}
        if quirk == "watts_only":
            assert sent.made.unit is RateUnit.WATTS
        if quirk == "repeats_no_profile":
            assert {profile.kind for profile in sent.made.profiles} == {ProfileKind.ABSOLUTE}
        if quirk == "composite_an_hour_late":
            first = sent.read_back.different[0]
            assert first.end - first.start <= timedelta(hours=1, minutes=1)
        assert (await here.work.clear()).code == "schedule.cleared"
        assert here.ids == []


@VERSIONS
async def test_a_charger_that_forgets_is_found_out_by_asking_again_after_its_restart(
    version: OcppVersion, tmp_path: Path
) -> None:
    async with charger_here(tmp_path, version, forgets_profiles=True) as here:
        sent = await here.work.send(EVERY_NIGHT)
        before = here.bench.csms.charge_points[NAME]
        await before.call("Reset", {"type": "Hard" if version is OcppVersion.V16 else "Immediate"})
        await before.closed.wait()
        await here.bench.csms.wait_for(NAME, 20)
        assert (await here.work.ask(sent.schedule)).verdict.code == "schedule.differs"


async def test_profiles_outlive_a_restart_of_an_honest_charger(tmp_path: Path) -> None:
    async with charger_here(tmp_path) as here:
        sent = await here.work.send(EVERY_NIGHT)
        before = here.bench.csms.charge_points[NAME]
        await before.call("Reset", {"type": "Hard"})
        await before.closed.wait()
        await here.bench.csms.wait_for(NAME, 20)
        assert (await here.work.ask(sent.schedule)).verdict.code == "schedule.as-wanted"


@VERSIONS
async def test_a_shorter_schedule_leaves_nothing_of_the_longer_one(version: OcppVersion, tmp_path: Path) -> None:
    async with charger_here(tmp_path, version) as here:
        await here.work.send(UK)
        await here.work.send(Schedule("always", "Asia/Kolkata", Limit(Decimal(10))))
        assert here.ids == [FIRST_ID]


async def test_a_refusal_leaves_nothing_behind(tmp_path: Path) -> None:
    async with charger_here(tmp_path, OcppVersion.V201, refuses_charging_profiles=True) as here:
        with pytest.raises(Fault) as told:
            await here.work.send(UK)
        assert told.value.finding.code == "driver.ocpp.command-refused"
        assert here.ids == []
        assert ("send schedule", "outcome") in here.journal()


async def test_a_station_without_smart_charging_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    async with charger_here(tmp_path, OcppVersion.V201) as here:
        component = {"component": {"name": "SmartChargingCtrlr"}, "variable": {"name": "Enabled"}}
        call = here.bench.csms.charge_points[NAME].call
        await call("SetVariables", {"setVariableData": [{**component, "attributeValue": "false"}]})
        with pytest.raises(CannotHold):
            await here.work.send(UK)
        assert ("send schedule", "intent") not in here.journal()


async def test_profiles_of_others_stay_where_they_are(tmp_path: Path) -> None:
    async with charger_here(tmp_path, OcppVersion.V201) as here:
        schedule = {"id": 1, "chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 20.0}]}
        other = {
            "id": 7,
            "stackLevel": 0,
            "chargingProfilePurpose": "TxDefaultProfile",
            "chargingProfileKind": "Relative",
            "chargingSchedule": [schedule],
        }
        call = here.bench.csms.charge_points[NAME].call
        await call("SetChargingProfile", {"evseId": 0, "chargingProfile": other})
        await here.work.send(UK)
        assert here.ids == [7, FIRST_ID, FIRST_ID + 1]
        await here.work.clear()
        assert here.ids == [7]


async def test_what_an_earlier_run_left_is_cleared_by_its_ids_alone(tmp_path: Path) -> None:
    async with charger_here(tmp_path) as here:
        await here.work.send(UK)
        again = await here.bench.job_for(here.job.found)
        assert (await again.schedule.clear()).code == "schedule.cleared"
        assert here.ids == []


@VERSIONS
async def test_a_profile_that_survives_its_clearing_is_found_out(
    version: OcppVersion, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with charger_here(tmp_path, version) as here:
        await here.work.send(EVERY_NIGHT)
        monkeypatch.setattr(ProfileStore, "clear", lambda store, request: True)
        with pytest.raises(Fault) as told:
            await here.work.clear()
        assert told.value.finding.code == "schedule.not-cleared"
        kept = await here.work.recall()
        assert kept is not None
        assert kept.standing is Standing.SENT


async def test_a_run_that_dies_while_sending_leaves_the_ids_in_the_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with charger_here(tmp_path) as here:
        sent_one = asyncio.Event()
        installed = ProfileStore.install

        def dies_after(store: ProfileStore, *how: Any) -> bool:
            sent_one.set()
            return installed(store, *how)

        monkeypatch.setattr(ProfileStore, "install", dies_after)
        sending = asyncio.create_task(here.work.send(UK))
        await sent_one.wait()
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)
        (left,) = unfinished_in(here.bench.site.journal(here.job.record.id))
        assert left.what["profiles"] == [FIRST_ID, FIRST_ID + 1]
        again = await here.bench.job_for(here.job.found)
        assert (await again.schedule.clear()).code == "schedule.cleared"
        assert here.ids == []


def test_each_charger_has_a_delay_of_its_own() -> None:
    delays = {drawn(UK).delay_s for _ in range(40)}
    assert len(delays) > 20
    assert max(delays) <= 600
    assert drawn(UK.with_delay(5)).delay_s == 5
