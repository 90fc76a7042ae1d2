"""One run of the CSMS test: the request that the fields make, and the ladder as it fills."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from evsetup.cards.csms_card import RootOfTrust
from evsetup.commissioning.csms_test import run_csms_test
from evsetup.commissioning.csms_test_account import as_the_charger, masked, stopped_report, to_keep, why_not_reached
from evsetup.commissioning.operator_root import root_as_file
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe.steps import Extent, ProbeReport, ProbeRequest, ProbeStep, StepResult
from evsetup.storage.records import StoredCsmsTest
from evsetup.ui.models.csms_test import CsmsTestView, TestRung


class CsmsTestRun:
    """What ``view`` asks for. ``began`` is in seconds of ``time.monotonic``; ``stopping``: a person wants it to end."""

    def __init__(self, view: CsmsTestView) -> None:
        self.view = view
        self.began = time.monotonic()
        self.stopping = False
        self._over = False
        self._results: list[StepResult] = []
        self._request = _request(view)

    async def go(self, changed: Callable[[], None]) -> ProbeReport:
        """Runs it; ``changed`` is called whenever a step has ended."""

        def on_step(result: StepResult) -> None:
            self._results.append(result)
            changed()

        operator = self.view.chosen_operator
        root = operator.root if operator is not None else RootOfTrust()
        async with root_as_file(root, self.view.ca_file) as file:
            report = await run_csms_test(replace(self._request, ca_file=file), on_step)
        self._over = True
        return report

    def stopped_report(self) -> ProbeReport:
        """What was seen until now."""
        self._over = True
        return stopped_report(self._request, self._results)

    def to_keep(self, report: ProbeReport, at: datetime) -> StoredCsmsTest:
        """The test for the site file and for every copy."""
        view = self.view
        return to_keep(report, self._request, at, charger_id=view.charger, stand_in=view.stands_in)

    @property
    def doing(self) -> Text:
        """What is being done now, for people."""
        if self.stopping:
            return text("ui", "Stopping")
        running = next((rung.step for rung in self.rungs if rung.running), None)
        return text("ui", "Asking the CSMS") if running is None else text("ui", "Now: {step}", step=running.title)

    @property
    def rungs(self) -> tuple[TestRung, ...]:
        """The ladder as it stands."""
        request = self._request
        if self._over:
            return rungs_of(self._masked, request.extent, request.hold_s, stopped=self.stopping)
        seen = {result.step: result for result in self._masked}
        now = running_steps(frozenset(seen), request)
        return tuple(
            TestRung(step, seen[step].finding, seen[step].elapsed_s)
            if step in seen
            else TestRung(step, running=step in now, why=None if step in now else text("ui", "waits"))
            for step in ProbeStep
        )

    @property
    def _masked(self) -> list[StepResult]:
        return [replace(result, finding=masked(result.finding, self._request.key)) for result in self._results]


def rungs_of(results: Sequence[StepResult], extent: Extent, hold_s: float, *, stopped: bool) -> tuple[TestRung, ...]:
    """The ladder of a test that is over."""
    seen = {result.step: result for result in results}
    return tuple(
        TestRung(step, seen[step].finding, seen[step].elapsed_s)
        if step in seen
        else TestRung(step, why=why_not_reached(step, results, extent, hold_s, stopped=stopped))
        for step in ProbeStep
    )


_ROAD = tuple(
    step for step in ProbeStep if step not in {ProbeStep.LINK, ProbeStep.PORTAL, ProbeStep.PROXY, ProbeStep.CLOCK}
)


def running_steps(seen: frozenset[ProbeStep], request: ProbeRequest) -> frozenset[ProbeStep]:
    """The step that the road has come to: the first after all that were seen."""
    after = max((step.place for step in seen if step in _ROAD), default=-1)
    left_out = {ProbeStep.HOLD} if not request.hold_s else set()
    if request.extent is Extent.LOG_IN:
        left_out |= {step for step in ProbeStep if step.place >= ProbeStep.BOOT.place}
    front = next((step for step in _ROAD if step.place > after and step not in left_out), None)
    return frozenset() if front is None else frozenset({front})


def _request(view: CsmsTestView) -> ProbeRequest:
    request = ProbeRequest(
        address=view.dialled.typed,
        identity=view.identity,
        key=view.key,
        rule=view.rule,
        versions=view.versions,
        extent=Extent.LOG_IN if view.log_in_only else Extent.ALL,
        hold_s=0.0 if view.log_in_only else float(view.depth.value),
    )
    charger = view.chosen_charger
    return request if charger is None else as_the_charger(request, charger.who)
