"""What the desks of the guided proof and of the conformity check have in common: one run at a time for each charger, and a
person at the charger who is asked through the window."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from evsetup.domain.text import Text
from evsetup.ui.desks.at_charger import AtCharger
from evsetup.ui.desks.inner_desk import InnerDesk
from evsetup.ui.desks.job_words import running_of
from evsetup.ui.models.proof import JudgedView
from evsetup.ui.pages.page import Page
from evsetup.ui.pages.proof.judged_page import JudgedPage
from evsetup.ui.rail import PageName
from evsetup.ui.tasks import slot_task
from evsetup.ui.throttle import Throttle

if TYPE_CHECKING:
    from evsetup.commissioning.job import ChargerJob
    from evsetup.commissioning.person import Wish
    from evsetup.domain.progress import Progress
    from evsetup.domain.sighting import FoundCharger
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session


class AtProof(AtCharger):
    """One charger on such a desk: what is left out, and what its person is asked now."""

    def __init__(self, job: ChargerJob, label: str, changed: Callable[[], None]) -> None:
        super().__init__(job, label)
        self.left_out: frozenset[str] = frozenset()
        self.wish: Text | None = None
        self.progress: Progress | None = None
        self.compared_with = -1
        self.earlier: tuple[Any, ...] = ()
        """The earlier runs, as the desk keeps them."""
        self._changed = changed
        self._answer: asyncio.Future[bool] | None = None

    async def please(self, wish: Wish) -> bool:
        """Asks in the window; as long as a person takes."""
        self.wish, self._answer = wish.words, asyncio.get_running_loop().create_future()
        self._changed()
        try:
            return await self._answer
        finally:
            self.wish = self._answer = None
            self._changed()

    def answer(self, done: bool) -> None:
        """What the person said."""
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(done)


class JudgedDesk(InnerDesk):
    """The desk of one of these pages."""

    page_name: PageName
    page_type: type[JudgedPage]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._page: JudgedPage | None = None
        self._all: dict[str, AtProof] = {}
        self._now: AtProof | None = None
        self._from = PageName.SITE
        self._stop_hearing: Callable[[], None] = lambda: None
        self._throttle = Throttle(self._show)
        self._clock = QTimer(self._throttle)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self._tick)

    @property
    def now(self) -> AtProof | None:
        """The charger that is on the page."""
        return self._now

    def attach(self, page: Page) -> None:
        """Connects the page."""
        if not isinstance(page, self.page_type):
            return
        self._page = page
        page.went_back.connect(lambda: self.session.window.open(self._from))
        page.board_wanted.connect(lambda: self.session.window.open(PageName.SITE))
        page.stopped.connect(self._stop_now)
        page.begun.connect(self._begin)
        page.chosen.connect(self._choose)
        page.answered.connect(self._answered)
        page.compared.connect(self._compare)
        self._show()

    def open(self, work: SiteAtWork) -> None:
        """Hears of jobs from now on."""
        super().open(work)
        self._stop_hearing = work.bench.on_job(self._throttle.wanted)
        self._clock.start()

    def close(self) -> None:
        """Forgets all chargers."""
        super().close()
        self._clock.stop()
        self._throttle.stop()
        self._stop_hearing()
        self._stop_hearing = lambda: None
        self._all, self._now = {}, None
        self._show()

    async def take(self, found: FoundCharger, label: str, came_from: PageName) -> None:
        """Puts a charger on the page."""
        if (work := self.work) is None:
            return
        self._from = came_from
        if found.key not in self._all:
            self._all[found.key] = AtProof(await work.bench.job_for(found), label, self._throttle.wanted)
        self._now = self._all[found.key]
        await self._recall(self._now)
        self.session.window.open(self.page_name)
        self._show()

    def runs_on(self, key: str) -> bool:
        """Whether this desk runs something on a charger."""
        return (at := self._all.get(key)) is not None and at.running

    def stop(self, key: str) -> None:
        """Stops what this desk runs on a charger, at a person's wish; what was changed is given back all the same."""
        if (at := self._all.get(key)) is not None and at.running:
            at.stopping = True
            at.job.cancel()

    @abstractmethod
    async def _run(self, now: AtProof) -> None:
        """Runs what is wanted."""

    @abstractmethod
    async def _recall(self, now: AtProof) -> None:
        """Reads the earlier runs."""

    @abstractmethod
    def _view(self, now: AtProof) -> JudgedView:
        """What the page shows of a charger."""

    @slot_task
    async def _begin(self) -> None:
        if (now := self._now) is not None and now.free:
            await now.do(self._whole(now), self._show)

    async def _whole(self, now: AtProof) -> None:
        try:
            await self._run(now)
        finally:
            now.progress = None
            await self._recall(now)

    def _choose(self, key: str, wanted: bool) -> None:
        if (now := self._now) is not None:
            now.left_out = now.left_out - {key} if wanted else now.left_out | {key}
            self._show()

    def _answered(self, done: bool) -> None:
        if self._now is not None:
            self._now.answer(done)

    def _compare(self, place: int) -> None:
        if self._now is not None:
            self._now.compared_with = place
            self._show()

    def _stop_now(self) -> None:
        if self._now is not None:
            self.stop(self._now.job.found.key)
            self._show()

    def _tick(self) -> None:
        if self._now is not None and not self._now.free:
            self._show()

    def _show(self) -> None:
        if (page := self._page) is None:
            return
        now = self._now
        page.show_view(
            self._common(now, self._view(now)) if now is not None and self.work is not None else JudgedView()
        )

    def _common(self, now: AtProof, view: JudgedView) -> JudgedView:
        """What every page says of what runs, put over ``view``."""
        running = running_of(now.job)
        if running is not None and now.progress is not None:
            told = now.progress
            running = replace(running, doing=told.doing, done=told.done, total=told.total)
        return replace(
            view,
            name=now.label,
            running=running,
            stopping=now.stopping,
            said=now.said,
            findings=now.findings,
            wish=now.wish,
            compared_with=now.compared_with,
        )
