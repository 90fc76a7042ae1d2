"""Simulated chargers under the conformity check."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.bench_around import job_by_dial_in, workbench
from tests.support.demo import ocpp2_simulator, ocpp16_simulator
from tests.support.scripted_charger import NAME, OLD_KEY

from evsetup.commissioning.conformity.all_cases import cases_of
from evsetup.commissioning.conformity.bench import Bench, Patience
from evsetup.commissioning.conformity.case import CaseResult, Group, Stir, Verdict
from evsetup.commissioning.conformity.runner import Run
from evsetup.commissioning.person import Wish
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.surroundings import Surroundings
from evsetup.domain.settings import OcppVersion
from evsetup.drivers.registry import control_over_ocpp
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.simulator.ocpp2_charger import Ocpp2Charger
from evsetup.simulator.ocpp2_quirks import NO_OCPP2_QUIRKS, Ocpp2Quirks
from evsetup.simulator.quirks import NO_QUIRKS, Quirks

QUICK = Patience(call_s=5.0, message_s=3.0, restart_s=15.0, charge_s=10.0, case_s=60.0)


class SimulatedHand:
    """Does at once what a person would do at the simulated charger; ``skips`` what it will not do."""

    def __init__(self, skips: Collection[Wish] = ()) -> None:
        self.device: Any = None
        self.wishes: list[Wish] = []
        self._skips = skips

    async def please(self, wish: Wish) -> bool:
        self.wishes.append(wish)
        device = self.device
        point = device.station if isinstance(device, Ocpp2Charger) else device.charge_point
        if wish in self._skips or point is None:
            return False
        match wish:
            case Wish.PLUG_IN:
                point.charging.plug_in()
            case Wish.UNPLUG:
                point.charging.unplug()
            case _:
                return False
        return True


@dataclass
class Checked:
    """One charger, and what runs cases on it."""

    bench: Bench
    driver: Any
    device: Any

    def run_of(self, groups: Collection[Group] = (), stir: Stir = Stir.RESTARTS) -> Run:
        """A run of the cases of these groups that disturb no more than that."""
        cases = [one for one in cases_of(self.bench.version, groups) if one.stir <= stir]
        return Run(self.bench, self.driver, cases)

    def run_alone(self, *ids: str) -> Run:
        """A run of these cases alone."""
        return Run(self.bench, self.driver, cases_of(self.bench.version, ids=ids))


@asynccontextmanager
async def checked(
    folder: Path,
    version: OcppVersion = OcppVersion.V16,
    quirks: Quirks | Ocpp2Quirks | None = None,
    person: SimulatedHand | None = None,
    patience: Patience = QUICK,
) -> AsyncIterator[Checked]:
    """The simulated charger of ``version`` on this laptop, ready for cases."""
    async with workbench(folder) as around:
        around.admit(NAME, OLD_KEY)
        made: Any = (
            ocpp16_simulator(around.csms.url, NAME, OLD_KEY, quirks=quirks or NO_QUIRKS)  # type: ignore[arg-type]
            if version is OcppVersion.V16
            else ocpp2_simulator(
                around.csms.url,
                NAME,
                OLD_KEY,
                version=version,
                quirks=quirks or NO_OCPP2_QUIRKS,  # type: ignore[arg-type]
            )
        )
        async with made as device:
            job = await job_by_dial_in(around, NAME)
            if version is not OcppVersion.V16:
                await job.choose_card(around.shelf.card("generic-ocpp2"))
            point = await around.csms.wait_for(NAME, 20)
            shared = Surroundings(
                around.site, around.vault, around.csms, around.discovery, around.library, around.secure
            )
            reach = Reach(job.found, job.card, shared)
            driver: Any = await reach.open()
            control = control_over_ocpp(NAME, around.csms, job.card)
            if person is not None:
                person.device = device
            # The demo's driver comes by himself; what is tried then must not be disturbed by him.
            async with asyncio.timeout(10):
                while not device.outlet.car_plugged or _status(around.csms, 1) in {"", "Available"}:
                    await point.changed()
            bench = Bench(around.csms, NAME, version, control, person, patience)
            try:
                yield Checked(bench, driver, device)
            finally:
                bench.stop()
                await reach.let_go()


def _status(csms: CommissioningCsms, connector: int) -> str:
    status = csms.charge_points[NAME].connectors.get(connector)
    return status.status if status is not None else ""


def of(results: Collection[CaseResult], verdict: Verdict) -> dict[str, str]:
    """The ids of the cases with this verdict, and what was seen."""
    return {one.case.id: str(one.seen) for one in results if one.verdict is verdict}
