"""The conformity check of one charger as a job does it: run, kept, recalled; the charger is left as it was, and that is told last."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime

from evsetup.commissioning.conformity.all_cases import cases_of
from evsetup.commissioning.conformity.bench import Bench, Patience
from evsetup.commissioning.conformity.case import CaseResult, Group, Verdict
from evsetup.commissioning.conformity.checked import KIND, Checked, checked, checked_in, content_of
from evsetup.commissioning.conformity.runner import Left, Run
from evsetup.commissioning.journal import Journal
from evsetup.commissioning.person import Person
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.states import JobStep
from evsetup.commissioning.step_board import StepBoard
from evsetup.commissioning.surroundings import Surroundings
from evsetup.commissioning.variable_access import OverOcpp
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.progress import ProgressSink, unheard
from evsetup.domain.text import Text, text


class ConformityWork:
    """The conformity check of one charger. ``results`` are of the run that goes on or went last; ``last`` is the whole of it."""

    def __init__(self, board: StepBoard, reach: Reach, journal: Journal, around: Surroundings, charger_id: str) -> None:
        self.last: Checked | None = None
        self._run: Run | None = None
        self._board = board
        self._reach = reach
        self._over_ocpp = OverOcpp(reach)
        self._journal = journal
        self._around = around
        self._charger_id = charger_id

    @property
    def results(self) -> tuple[CaseResult, ...]:
        """The cases that have ended."""
        return tuple(self._run.results) if self._run is not None else ()

    async def recall(self) -> tuple[Checked, ...]:
        """The earlier runs in the site file, oldest first."""
        records = await asyncio.to_thread(self._around.site.records, self._charger_id, KIND)
        return tuple(checked_in(one.content, one.at) for one in records)

    async def run(
        self,
        groups: Collection[Group] = (),
        ids: Collection[str] = (),
        person: Person | None = None,
        progress: ProgressSink = unheard,
        changed: Callable[[], None] = lambda: None,
        patience: Patience = Patience(),  # noqa: B008 - frozen
    ) -> tuple[Finding, ...]:
        """Runs these cases, all without any named; returns what is wrong, worst first, and last how the charger was left.

        Raises:
            NotOverOcpp: it has not dialled in to this laptop.
            Fault: it cannot be read; no case was begun.
        """

        async def act() -> Text:
            driver = await self._over_ocpp.open()
            point = await self._reach.charge_point()
            control = self._reach.control(point)
            bench = Bench(self._around.csms, point.identity, point.version, control, person, patience, self._noted)
            run = self._run = Run(bench, driver, cases_of(point.version, groups, ids), progress, changed)
            begun, identity = datetime.now(UTC), self._reach.found.identity.merged_with(point.told_identity)
            try:
                await run.run()
            finally:
                if run.left is not None:
                    whole = not groups and not ids
                    self.last = checked(point.version, identity, run.results, run.told, run.left, whole=whole, at=begun)
                    await asyncio.shield(self._keep(self.last))
            return summary(self.last)

        self.last, self._run = None, None
        await self._board.run(JobStep.CONFORMITY, act)
        return findings_of(self.results, self._run.left if self._run is not None else None)

    def stop(self) -> None:
        """Stops the run, at a person's wish; what was changed is given back all the same."""
        self._board.cancel()

    async def _noted(self, phase: str, what: Mapping[str, object]) -> None:
        if phase == "intent":
            await self._journal.intent(JobStep.CONFORMITY, what)
        else:
            await self._journal.outcome(JobStep.CONFORMITY, what)

    async def _keep(self, run: Checked) -> None:
        at = run.at or datetime.now(UTC)
        await asyncio.to_thread(self._around.site.put_record, self._charger_id, KIND, at, content_of(run))


def summary(run: Checked | None) -> Text:
    """The run in one line."""
    if run is None:
        return text("commissioning", "No case was run.")
    return text(
        "commissioning",
        "{right} right, {wrong} wrong, {missing} not offered, {open} not run",
        right=run.count(Verdict.PASS),
        wrong=run.count(Verdict.FAIL),
        missing=run.count(Verdict.NOT_OFFERED),
        open=run.count(Verdict.NOT_RUN),
    )


def findings_of(results: Collection[CaseResult], left: Left | None) -> tuple[Finding, ...]:
    """What each failed case says, and last how the charger was left."""
    return (*(one.finding for one in results if one.finding is not None), left_finding(left))


def left_finding(left: Left | None) -> Finding:
    """Whether the charger is as it was."""
    if left is not None and left.clean:
        return Finding(
            "conformity.as-before",
            Severity.OK,
            text(
                "commissioning", "The charger was read again: its settings, lists, limits and connectors are as before."
            ),
        )
    if left is not None and left.looked:
        return Finding(
            "conformity.left-changed",
            Severity.PROBLEM,
            text("commissioning", "The charger is not as it was: {what}", what=_joined(left.differs)),
            text("commissioning", "It did not take back what was changed for a case."),
            (
                text("commissioning", "Set it by hand, in the list of its settings or on its own page."),
                text("commissioning", "Restart it, then run the check of this group again."),
            ),
        )
    return Finding(
        "conformity.not-looked",
        Severity.PROBLEM,
        text("commissioning", "Nobody could look whether the charger is as it was: it is gone."),
        text(
            "commissioning",
            "What the last case changed may still be changed: a limit, a setting, being out of service.",
        ),
        (
            text(
                "commissioning", "Bring the charger back to this laptop and run the check again: it looks at its end."
            ),
            text("commissioning", "Compare its settings with those that were saved before."),
        ),
    )


def _joined(parts: Collection[Text]) -> Text:
    joined: Text | None = None
    for part in parts:
        joined = part if joined is None else text("commissioning", "{one}; {other}", one=joined, other=part)
    return joined or text("commissioning", "unknown")
