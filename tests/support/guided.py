"""Guided proofs of simulated chargers of every version, with a hand at their socket."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from tests.support import scripted_charger, scripted_station
from tests.support.bench_around import job_by_dial_in, workbench
from tests.support.demo import ocpp2_simulator, ocpp16_simulator

from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.journal import Journal
from evsetup.commissioning.looking_only import may_begin
from evsetup.commissioning.person import Wish
from evsetup.commissioning.proof.steps import GuidedLine, GuidedOptions, GuidedStep
from evsetup.commissioning.proof.work import GuidedWork
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.states import StepStatus
from evsetup.commissioning.step_board import StepBoard
from evsetup.commissioning.surroundings import Surroundings
from evsetup.commissioning.workbench import Workbench
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.drivers.ocpp2 import Ocpp2
from evsetup.drivers.ocpp16 import Ocpp16
from evsetup.simulator.hand import Hand
from evsetup.simulator.ocpp2_quirks import Ocpp2Quirks
from evsetup.simulator.quirks import Quirks

NAME, KEY = "CP-1", Secret("a password with more than 16")
QUICK = GuidedOptions(sight_s=4.0, meter_s=20.0, poll_s=2.0, offline_s=2.0, queue_s=20.0, quiet_s=2.0)


@dataclass
class AtTheCharger:
    """The simulated charger's own hand, as the person who is asked; ``refuses`` is skipped."""

    hand: Hand
    refuses: frozenset[Wish] = frozenset()
    asked: list[Wish] = field(default_factory=list)

    async def please(self, wish: Wish) -> bool:
        self.asked.append(wish)
        if wish in self.refuses:
            return False
        match wish:
            case Wish.PLUG_IN:
                await self.hand.plug_in()
            case Wish.UNPLUG | Wish.PULL_PLUG:
                await self.hand.pull()
            case Wish.SHOW_CARD:
                await self.hand.hold_card()
            case Wish.END_CHARGE:
                await self.hand.end_charge_offline()
        return True


@dataclass
class Guided:
    """One charger on a workbench, its proof, and its hand."""

    bench: Workbench
    job: ChargerJob
    work: GuidedWork
    person: AtTheCharger
    device: Any
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self, options: GuidedOptions = QUICK) -> dict[GuidedStep, GuidedLine]:
        return {line.step: line for line in await self.work.run(options, self.person, self.changed.set)}

    def line(self, step: GuidedStep) -> GuidedLine:
        return next(line for line in self.work.lines if line.step is step)

    async def begins(self, step: GuidedStep) -> None:
        """Waits until ``step`` has begun."""
        async with asyncio.timeout(60):
            while self.line(step).status is StepStatus.NOT_RUN:
                self.changed.clear()
                await self.changed.wait()

    @property
    def codes(self) -> list[str]:
        return [finding.code for finding in self.work.findings]


@asynccontextmanager
async def guided(folder: Path, version: OcppVersion, **lies: bool) -> AsyncIterator[Guided]:
    """A charger of ``version`` that lies as told, with a driver that does not wait long for what was promised."""
    async with workbench(folder) as bench:
        bench.admit(NAME, KEY)
        old = version is OcppVersion.V16
        made: Any = (
            ocpp16_simulator(bench.csms.url, NAME, KEY, quirks=Quirks(**lies))
            if old
            else ocpp2_simulator(bench.csms.url, NAME, KEY, version=version, quirks=Ocpp2Quirks(**lies))
        )
        async with made as device:
            job = await job_by_dial_in(bench, NAME)
            await bench.csms.wait_for(NAME, 20)
            card = bench.shelf.card("generic-ocpp16" if old else "generic-ocpp2")
            waits = dict.fromkeys(("start_s", "stop_s", "trigger_s", "soft_s", "limit_s"), 4.0)
            driver: Any = (
                Ocpp16(NAME, bench.csms, card, replace(scripted_charger.QUICK, reconnect_s=20.0, **waits))
                if old
                else Ocpp2(NAME, bench.csms, card, replace(scripted_station.QUICK, reconnect_s=20.0, **waits))
            )
            around = Surroundings(bench.site, bench.vault, bench.csms, bench.discovery, bench.library, bench.secure)
            reach = Reach(job.found, card, around)
            reach.driver = driver

            async def noted(_step: object, _finding: object) -> None:
                return None

            board = StepBoard(lambda: None, noted, partial(may_begin, bench.site))
            work = GuidedWork(board, reach, Journal(bench.site, job.record.id), around, job.record.id)
            try:
                yield Guided(bench, job, work, AtTheCharger(Hand(device)), device)
            finally:
                await driver.close()


def statuses(lines: dict[GuidedStep, GuidedLine]) -> dict[str, str]:
    """How each step ended, by its word; those that went well are left out."""
    return {step.value: line.status.value for step, line in lines.items() if line.status is not StepStatus.DONE}
