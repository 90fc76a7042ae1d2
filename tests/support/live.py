"""Chargers under a live watch: honest simulated ones of every version, and scripted ones that promise and do nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from tests.support import scripted_charger, scripted_station
from tests.support.bench_around import job_by_dial_in, workbench
from tests.support.demo import ocpp2_simulator, ocpp16_simulator
from tests.support.scripted_charger import NAME, OLD_KEY, Charger
from tests.support.scripted_station import Station

from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.journal import Journal
from evsetup.commissioning.live.deeds import Deed, DeedLine
from evsetup.commissioning.live.view import LiveNow
from evsetup.commissioning.live.watch import LiveWatch
from evsetup.commissioning.live.work import LiveWork
from evsetup.commissioning.looking_only import may_begin
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.step_board import StepBoard
from evsetup.commissioning.surroundings import Surroundings
from evsetup.commissioning.workbench import Workbench
from evsetup.domain.settings import OcppVersion
from evsetup.drivers.ocpp2 import Ocpp2
from evsetup.drivers.ocpp16 import Ocpp16

WAITS_S = 1.0
"""How long a promise may take where it is never kept."""


class Changes:
    """Waits for what a watch or a work tells."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def tell(self) -> None:
        self._event.set()

    async def until(self, condition: Any, timeout_s: float = 20.0) -> None:
        async with asyncio.timeout(timeout_s):
            while not condition():
                self._event.clear()
                await self._event.wait()


@dataclass
class Live:
    """One charger on a workbench: its live work and watch, and the device itself."""

    bench: Workbench
    job: ChargerJob
    work: LiveWork
    watch: LiveWatch
    device: Any
    changes: Changes

    @property
    def now(self) -> LiveNow:
        return self.watch.seen_from(1)

    async def do(self, deed: Deed) -> DeedLine:
        return await self.work.do(deed, self.changes.tell)


@asynccontextmanager
async def honest(folder: Path, version: OcppVersion) -> AsyncIterator[Live]:
    """The simulated charger of ``version``, on this laptop."""
    async with workbench(folder) as bench:
        bench.admit(NAME, OLD_KEY)
        made: Any = (
            ocpp16_simulator(bench.csms.url, NAME, OLD_KEY)
            if version is OcppVersion.V16
            else ocpp2_simulator(bench.csms.url, NAME, OLD_KEY, version=version)
        )
        async with made as device:
            job = await job_by_dial_in(bench, NAME)
            if version is not OcppVersion.V16:
                await job.choose_card(bench.shelf.card("generic-ocpp2"))
            await bench.csms.wait_for(NAME, 20)
            yield _live(bench, job, job.live, device)


@asynccontextmanager
async def scripted(folder: Path, version: OcppVersion) -> AsyncIterator[Live]:
    """A charger of ``version`` that does what its test says, with a driver that waits ``WAITS_S`` for what was promised."""
    async with workbench(folder) as bench:
        bench.admit(NAME, OLD_KEY)
        old = version is OcppVersion.V16
        subprotocol = {OcppVersion.V201: "ocpp2.0.1", OcppVersion.V21: "ocpp2.1"}.get(version, "ocpp1.6")
        device = (
            Charger(bench.csms, OLD_KEY)
            if old
            else Station(bench.csms, OLD_KEY, subprotocol=subprotocol, model=dict(scripted_station.MODEL))
        )
        life = asyncio.create_task(device.live())
        job = await job_by_dial_in(bench, NAME)
        await bench.csms.wait_for(NAME, 20)
        card = replace(bench.shelf.card("generic-ocpp16" if old else "generic-ocpp2"), normal_wait_s=1)
        waits = ("start_s", "stop_s", "trigger_s", "soft_s", "reconnect_s")
        # A sample must come within these, also on a slow machine.
        comes = {"limit_s": 3 * WAITS_S, "sample_s": 3 * WAITS_S, "call_s": 5.0, "present_s": 5.0}
        patience = {**dict.fromkeys(waits, WAITS_S), **comes}
        driver: Any = (
            Ocpp16(NAME, bench.csms, card, replace(scripted_charger.QUICK, **patience))
            if old
            else Ocpp2(NAME, bench.csms, card, replace(scripted_station.QUICK, **patience))
        )
        around = Surroundings(bench.site, bench.vault, bench.csms, bench.discovery, bench.library, bench.secure)
        reach = Reach(job.found, card, around)
        reach.driver = driver

        async def noted(_step: object, _finding: object) -> None:
            return None

        board = StepBoard(lambda: None, noted, partial(may_begin, bench.site))
        work = LiveWork(board, reach, Journal(bench.site, job.record.id), around, job.record.id)
        try:
            yield _live(bench, job, work, device)
        finally:
            await driver.close()
            life.cancel()
            await asyncio.gather(life, return_exceptions=True)
            if isinstance(device, Station):
                await device.stop()


def _live(bench: Workbench, job: ChargerJob, work: LiveWork, device: Any) -> Live:
    changes = Changes()
    return Live(bench, job, work, work.watch(changes.tell), device, changes)


def stamp(later_s: float = 0.0) -> str:
    """Now, or so much later, as a charger writes it."""
    return (datetime.now(UTC) + timedelta(seconds=later_s)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
