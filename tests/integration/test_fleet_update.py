"""Many chargers get new firmware: a canary first, the rest after it, a stop at the first failure; nothing is begun after that."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path

import pytest
from tests.support.bench_around import job_by_dial_in, workbench
from tests.support.demo import ocpp16_simulator

from evsetup.cli import firmware_options
from evsetup.commissioning import fleet_update
from evsetup.commissioning.fleet_update import FleetMember, FleetUpdate, Turn, UpdateWish
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.workbench import Workbench
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.secret import Secret
from evsetup.firmware.update_states import Patience
from evsetup.simulator.demo_image import write_demo_image
from evsetup.simulator.hand import Hand
from evsetup.simulator.ocpp16_charger import DELIVERED_VERSION, MODEL, VENDOR, Ocpp16Charger
from evsetup.simulator.quirks import Quirks

NAMES = ("CP-1", "CP-2", "CP-3")


@asynccontextmanager
async def site(
    folder: Path, quirks: Mapping[str, Quirks] | None = None
) -> AsyncIterator[tuple[Workbench, dict[str, ChargerJob], dict[str, Ocpp16Charger]]]:
    async with workbench(folder, patience_s=30) as bench, AsyncExitStack() as stack:
        jobs, chargers = {}, {}
        for number, name in enumerate(NAMES):
            key = Secret(f"0123456789abcdef{number}")
            bench.admit(name, key)
            faults = (quirks or {}).get(name, Quirks())
            made = ocpp16_simulator(bench.csms.url, name, key, quirks=faults, serial=f"AC22-0041{number}")
            chargers[name] = await stack.enter_async_context(made)
            jobs[name] = await job_by_dial_in(bench, name)
            await bench.csms.wait_for(name, 20)
        yield bench, jobs, chargers


def image(bench: Workbench, folder: Path, *, made_for: str = MODEL) -> FirmwareImage:
    made = write_demo_image(folder, VENDOR, made_for, "2.0.0")
    return bench.library.add(made.path, vendor=VENDOR, model_pattern=MODEL, version="2.0.0", sha256=made.sha256)


def fleet(jobs: Mapping[str, ChargerJob], wanted: FirmwareImage, **more: object) -> FleetUpdate:
    return FleetUpdate([UpdateWish(name, job, wanted) for name, job in jobs.items()], **more)  # type: ignore[arg-type]


async def test_the_canary_ends_before_any_other_begins_and_all_are_proven(tmp_path: Path) -> None:
    async with site(tmp_path) as (bench, jobs, chargers):
        work = fleet(jobs, image(bench, tmp_path), canary="CP-3", at_once=1)
        seen: list[FleetMember] = []
        work.subscribe(seen.append)
        members = await work.run()
        assert work.good
        assert {name: charger.version for name, charger in chargers.items()} == dict.fromkeys(NAMES, "2.0.0")
    assert [one.key for one in members] == ["CP-3", "CP-1", "CP-2"]
    assert all(one.turn is Turn.DONE and one.before == DELIVERED_VERSION for one in members)
    canary_done = next(n for n, one in enumerate(seen) if one.key == "CP-3" and one.turn is Turn.DONE)
    assert {one.key for one in seen[:canary_done]} == {"CP-3"}
    running: set[str] = set()
    for one in seen:
        (running.discard if one.turn.ended else running.add)(one.key)
        assert len(running) <= 1


async def test_an_image_that_the_canary_refuses_reaches_no_other_charger(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A charger that reported a failure may try again by itself; here it is not waited for as long.
    monkeypatch.setattr("evsetup.commissioning.updating.Patience", partial(Patience, retry_s=1))
    async with site(tmp_path) as (bench, jobs, chargers):
        work = fleet(jobs, image(bench, tmp_path, made_for="Something else"))
        members = await work.run()
        assert {charger.version for charger in chargers.values()} == {DELIVERED_VERSION}
        untouched = [bench.site.journal(jobs[one.key].record.id) for one in members[1:]]
    assert [one.turn for one in members] == [Turn.FAILED, Turn.LEFT, Turn.LEFT]
    assert members[0].findings[0].code == "firmware.update.reported-failure"
    assert untouched == [()] * 2
    assert not work.good


async def test_a_canary_that_is_not_ready_lets_nothing_begin_and_one_of_the_rest_holds_up_only_itself(
    tmp_path: Path,
) -> None:
    async with site(tmp_path) as (bench, jobs, chargers):
        bench.csms.tags.add("TAG1")
        await Hand(chargers["CP-2"]).plug_in()
        driver = await jobs["CP-2"]._reach.open()
        assert (await driver.start(1, "TAG1")).good  # type: ignore[attr-defined]
        wanted = image(bench, tmp_path)
        held = await fleet(jobs, wanted, canary="CP-2", anyway=True).run()
        assert [one.turn for one in held] == [Turn.NOT_READY, Turn.LEFT, Turn.LEFT]
        assert held[0].findings[0].code == "firmware.update.busy"
        members = await fleet(jobs, wanted, canary="CP-1", at_once=1).run()
        turns = {one.key: one.turn for one in members}
        assert turns == {**dict.fromkeys(NAMES, Turn.DONE), "CP-2": Turn.NOT_READY}


async def test_a_person_who_stops_it_leaves_those_that_have_not_begun(tmp_path: Path) -> None:
    async with site(tmp_path) as (bench, jobs, chargers):
        work = fleet(jobs, image(bench, tmp_path))
        work.subscribe(lambda one: work.stop() if one.turn is Turn.UPDATING else None)
        members = await asyncio.wait_for(work.run(), 120)
        assert [one.turn for one in members] == [Turn.DONE, Turn.LEFT, Turn.LEFT]
        assert [charger.version for charger in chargers.values()] == ["2.0.0", *[DELIVERED_VERSION] * 2]


def test_a_canary_must_be_one_of_them() -> None:
    with pytest.raises(ValueError, match="canary"):
        FleetUpdate([], canary="CP-9")


def test_the_terminal_offers_as_many_at_once_as_there_are_by_default() -> None:
    assert firmware_options.AT_ONCE == fleet_update.AT_ONCE
