"""One run of the CSMS test: the request that the fields make, and the ladder as it fills."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from datetime import datetime

from evsetup.cards.csms_card import RootOfTrust
from evsetup.commissioning.csms_test import network, run_csms_test
from evsetup.commissioning.csms_test_account import as_the_charger, masked, to_keep, told, why_not_reached
from evsetup.commissioning.operator_root import root_as_file
from evsetup.domain.identity_rule import ANY_IDENTITY
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe.steps import Extent, ProbeReport, ProbeRequest, ProbeStep, StepResult
from evsetup.ocppj.probe.trust import ClientCertificate
from evsetup.storage.csms_test_record import StoredCsmsTest
from evsetup.ui.models.csms_test import CsmsTestView, TestRung
from evsetup.ui.models.csms_test_running import running_steps


class CsmsTestRun:
    """What ``view`` asks for. ``began`` is in seconds of ``time.monotonic``."""

    def __init__(self, view: CsmsTestView) -> None:
        self.view = view
        self.began = time.monotonic()
        self._stop = asyncio.Event()
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
            request = self._request._replace(ca_file=file)
            report = told(await run_csms_test(request, on_step, self._stop, network(ask_others=self.view.ask_others)))
        self._results, self._over = list(report.results), True
        return report

    def stop(self) -> None:
        """Ends it at a person's wish; ``go`` then gives what was seen."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether a person has stopped it."""
        return self._stop.is_set()

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
        now = running_steps({step: result.finding for step, result in seen.items()}, request.extent)
        return tuple(
            TestRung(step, seen[step].finding, seen[step].elapsed_s)
            if step in seen
            else TestRung(step, running=step in now, why=None if step in now else text("ui", "waits"))
            for step in ProbeStep
        )

    @property
    def _masked(self) -> list[StepResult]:
        return [result._replace(finding=masked(result.finding, self._request.key)) for result in self._results]


def rungs_of(results: Sequence[StepResult], extent: Extent, hold_s: float, *, stopped: bool) -> tuple[TestRung, ...]:
    """The ladder of a test that is over."""
    seen = {result.step: result for result in results}
    return tuple(
        TestRung(step, seen[step].finding, seen[step].elapsed_s)
        if step in seen
        else TestRung(step, why=why_not_reached(step, results, extent, hold_s, stopped=stopped))
        for step in ProbeStep
    )


def _request(view: CsmsTestView) -> ProbeRequest:
    operator = view.chosen_operator
    request = ProbeRequest(
        address=view.dialled.typed,
        identity=view.identity,
        key=view.key,
        rule=view.rule,
        versions=view.versions,
        extent=Extent.LOG_IN if view.log_in_only else Extent.ALL,
        hold_s=0.0 if view.log_in_only else float(view.depth.value),
        test_identity=view.stands_in,
        identities=operator.identities if operator is not None else ANY_IDENTITY,
        named_root=operator.root.sha256 if operator is not None and operator.root.is_missing else "",
        client=ClientCertificate(view.client_file, view.client_key_file) if view.client_file is not None else None,
    )
    charger = view.chosen_charger
    return request if charger is None else as_the_charger(request, charger.who)
