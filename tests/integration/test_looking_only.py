"""A site that is open for reading only: its chargers are read and planned, and nothing at all is done to them."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest
from tests.support.bench_around import job_by_hand, wish, workbench
from tests.support.demo import openevse_http_simulator

from evsetup.cards.shelf import load_shelf
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.looking_only import LookingOnly
from evsetup.commissioning.opening import open_site_to_look
from evsetup.commissioning.states import JobStep, StepStatus
from evsetup.commissioning.workbench import Workbench, WorkbenchOptions
from evsetup.domain.settings import Setting
from evsetup.firmware.library import Library
from evsetup.storage import schema
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import session_vault


@asynccontextmanager
async def looking(folder: Path) -> AsyncIterator[Workbench]:
    """A workbench on a site file of a newer program."""
    path = folder / "newer.evsite"
    SiteFile.create(path, "From tomorrow").close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.newest() + 1}")
    before = path.read_bytes()
    site = await open_site_to_look(path)
    options = WorkbenchOptions(mdns=False, watch_usb=False, patience_s=5.0)
    try:
        async with Workbench(site, session_vault(), Library(folder / "firmware"), load_shelf(), options) as bench:
            yield bench
    finally:
        site.close()
    assert path.read_bytes() == before


ACTS: tuple[Callable[[ChargerJob], Awaitable[object]], ...] = (
    ChargerJob.apply,
    ChargerJob.write_all,
    ChargerJob.prove,
    ChargerJob.switch,
    lambda job: job.identifying.restart(),
)


async def test_a_plan_is_shown_and_every_act_is_refused_before_it_begins(tmp_path: Path) -> None:
    async with openevse_http_simulator() as charger, looking(tmp_path) as bench:
        job = await job_by_hand(bench, charger.url)
        settings = await job.read()
        assert job.states[JobStep.READ].status is StepStatus.DONE
        plan = job.make_plan(wish(HOSTNAME="bay-1"))
        assert [change.setting for change in plan.changes] == [Setting.HOSTNAME]
        for act in ACTS:
            with pytest.raises(LookingOnly) as told:
                await act(job)
            assert "newer version" in str(told.value.finding.seen)
            assert told.value.finding.do
        assert await job.read() == settings


async def test_a_file_that_is_locked_in_the_middle_of_the_work_stops_the_next_act(tmp_path: Path) -> None:
    async with openevse_http_simulator() as charger, workbench(tmp_path) as bench:
        job = await job_by_hand(bench, charger.url)
        await job.read()
        job.make_plan(wish(HOSTNAME="bay-1"))
        with closing(sqlite3.connect(bench.site.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(LookingOnly) as told:
                await job.prove()
            assert "Another program" in str(told.value.finding.seen)
            assert bench.site.trouble is not None
        await job.write_all()
        assert bench.site.trouble is None
