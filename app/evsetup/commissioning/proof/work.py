"""The guided proof of one charger as a job does it: run, journalled, kept in the site file, recalled."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

from evsetup.commissioning.journal import Journal
from evsetup.commissioning.person import Person
from evsetup.commissioning.proof.guided import GuidedProof
from evsetup.commissioning.proof.record import KIND, KeptProof, content_of, kept_in
from evsetup.commissioning.proof.steps import GuidedLine, GuidedOptions, GuidedStep
from evsetup.commissioning.proof_charge import ProofCharge
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.states import JobStep, StepStatus
from evsetup.commissioning.step_board import StepBoard
from evsetup.commissioning.surroundings import Surroundings
from evsetup.commissioning.variable_access import NotOverOcpp, OverOcpp
from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text
from evsetup.drivers.driver import HasDeeds


class GuidedWork:
    """The guided proof of one charger. ``lines`` are of the run that goes on or went last, in the order of the steps."""

    def __init__(self, board: StepBoard, reach: Reach, journal: Journal, around: Surroundings, charger_id: str) -> None:
        self.lines: tuple[GuidedLine, ...] = tuple(GuidedLine(step) for step in GuidedStep)
        self._board = board
        self._reach = reach
        self._over_ocpp = OverOcpp(reach)
        self._journal = journal
        self._around = around
        self._charger_id = charger_id

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the last run found wrong, or could not tell."""
        return tuple(finding for line in self.lines for finding in line.findings)

    async def recall(self) -> tuple[KeptProof, ...]:
        """The earlier runs in the site file, oldest first."""
        records = await asyncio.to_thread(self._around.site.records, self._charger_id, KIND)
        return tuple(kept_in(one.content, one.at) for one in records)

    async def run(
        self,
        options: GuidedOptions,
        person: Person | None = None,
        told: Callable[[], None] = lambda: None,
    ) -> tuple[GuidedLine, ...]:
        """Runs the wanted steps; ``told`` is called when a line changes. What came of it is kept, also of a run that was stopped.

        Raises:
            NotOverOcpp: it has not dialled in to this laptop.
            Fault: it is not here; no step was begun.
        """

        async def act() -> Text:
            driver: object = await self._over_ocpp.open()
            if not isinstance(driver, HasDeeds):
                raise NotOverOcpp(self._reach.found.name)
            point = await self._reach.charge_point()
            boot, begun = point.boot, datetime.now(UTC)
            charge = ProofCharge(self._around.site, self._charger_id, self._journal)
            proof = GuidedProof(driver, self._around.csms, point, options, person, charge, self._keep_line(told))
            words = sorted(step.value for step in options.steps)
            await self._journal.intent(JobStep.GUIDED_PROOF, {"steps": words})
            try:
                await proof.run()
            finally:
                self.lines = tuple(proof.lines.values())
                content = content_of(self.lines, options, str(point.version), boot.firmware if boot is not None else "")
                await asyncio.shield(self._keep(begun, content))
            return summary(self.lines)

        self.lines = tuple(GuidedLine(step) for step in GuidedStep)
        told()
        await self._board.run(JobStep.GUIDED_PROOF, act)
        return self.lines

    def stop(self) -> None:
        """Stops the run, at a person's wish; what it set is cleared all the same."""
        self._board.cancel()

    def _keep_line(self, told: Callable[[], None]) -> Callable[[GuidedLine], None]:
        def keep(line: GuidedLine) -> None:
            self.lines = tuple(line if one.step is line.step else one for one in self.lines)
            told()

        return keep

    async def _keep(self, at: datetime, content: dict[str, object]) -> None:
        await asyncio.to_thread(self._around.site.put_record, self._charger_id, KIND, at, content)
        await self._journal.outcome(JobStep.GUIDED_PROOF, {"said": str(summary(self.lines))})


def summary(lines: tuple[GuidedLine, ...]) -> Text:
    """The run in one line."""

    def count(status: StepStatus) -> int:
        return sum(line.status is status for line in lines)

    return text(
        "commissioning",
        "{seen} seen, {failed} failed, {skipped} not done",
        seen=count(StepStatus.DONE),
        failed=count(StepStatus.FAILED),
        skipped=count(StepStatus.SKIPPED) + count(StepStatus.NOT_RUN),
    )
