"""Runs the probe against a CSMS and fills the ladder as it goes."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from evsetup.domain.text import text
from evsetup.ui.desks.commission_view import csms_choices
from evsetup.ui.desks.desk import Desk
from evsetup.ui.models.csms_test import CsmsTestView, TestRung
from evsetup.ui.models.site import Running
from evsetup.ui.pages.csms_test_page import CsmsTestPage
from evsetup.ui.pages.page import Page
from evsetup.ui.tasks import slot_task

if TYPE_CHECKING:
    from evsetup.ocppj.probe.steps import StepResult
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

NORMAL_S = 15


class CsmsTestDesk(Desk):
    """The desk of the CSMS test; it needs no site."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._page: CsmsTestPage | None = None
        self.view = CsmsTestView()
        self._started = 0.0
        self._task: asyncio.Task[None] | None = None
        self._clock = QTimer(session.window)
        self._clock.setInterval(200)
        self._clock.timeout.connect(self._tick)
        self.sent: list[str] = []

    def attach(self, page: Page) -> None:
        """Connects the page."""
        if not isinstance(page, CsmsTestPage):
            return
        self._page = page
        page.changed.connect(self._changed)
        page.started.connect(self._start)
        page.stopped.connect(self._stop)
        page.show_view(self.view)

    def open(self, work: SiteAtWork) -> None:
        """Offers the site's CSMS."""
        super().open(work)
        view = replace(self.view, choices=csms_choices(work), ca_file=work.bench.options.ca_file)
        if work.csms_address and not view.address:
            identity, key = next(iter(work.keys.items()), ("", None))
            view = replace(view, address=work.csms_address, identity=identity, key=key)
        self._show(view)

    def close(self) -> None:
        """Stops what runs and forgets the site's CSMS."""
        super().close()
        self._stop()
        self._show(CsmsTestView())

    def _changed(self, view: CsmsTestView) -> None:
        self._show(replace(view, verdict=None, rungs=()))

    @slot_task
    async def _start(self) -> None:
        from evsetup.commissioning.csms_test import run_csms_test
        from evsetup.ocppj.probe.steps import ProbeRequest, ProbeStep

        if not self.view.complete or self.view.running is not None:
            return
        results: list[StepResult] = []
        doing = text("ui", "Asking the CSMS")

        def rungs(running: bool) -> tuple[TestRung, ...]:
            seen = {result.step: result for result in results}
            waiting = [s for s in ProbeStep if s not in seen]
            return tuple(
                TestRung(s.title, seen[s].finding, seen[s].elapsed_s)
                if s in seen
                else TestRung(s.title, running=running and bool(waiting) and s is waiting[0])
                for s in ProbeStep
            )

        def on_step(result: StepResult) -> None:
            results.append(result)
            elapsed = time.monotonic() - self._started
            running = Running(doing, len(results), len(ProbeStep), elapsed, NORMAL_S)
            self._show(replace(self.view, rungs=rungs(running=True), running=running))

        self._started = time.monotonic()
        self._task = asyncio.current_task()
        self._clock.start()
        self._show(
            replace(self.view, verdict=None, rungs=rungs(running=True), running=Running(doing, 0, 1, 0.0, NORMAL_S))
        )
        view = self.view
        self.sent.append(view.final_url)
        try:
            report = await run_csms_test(
                ProbeRequest(
                    address=view.address, identity=view.identity, key=view.key, rule=view.rule, ca_file=view.ca_file
                ),
                on_step,
            )
            self.view = replace(self.view, verdict=report.verdict)
        finally:
            self._task = None
            self._clock.stop()
            self._show(replace(self.view, rungs=rungs(running=False), running=None))

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _tick(self) -> None:
        if (running := self.view.running) is not None:
            self._show(replace(self.view, running=replace(running, elapsed_s=time.monotonic() - self._started)))

    def _show(self, view: CsmsTestView) -> None:
        self.view = view
        if self._page is not None:
            self._page.show_view(view)
