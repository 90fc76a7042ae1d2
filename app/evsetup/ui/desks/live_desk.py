"""One charger live: watched from when it is first on the page until the site is left, and asked for deeds, one at a time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from evsetup.domain.finding import Fault, Finding
from evsetup.domain.sighting import Way
from evsetup.ui.desks.at_charger import AtCharger
from evsetup.ui.desks.inner_desk import InnerDesk
from evsetup.ui.desks.job_words import running_of
from evsetup.ui.models.live import LivePageView, Span
from evsetup.ui.models.site import Running
from evsetup.ui.pages.live.live_page import LivePage
from evsetup.ui.pages.page import Page
from evsetup.ui.rail import PageName
from evsetup.ui.tasks import slot_task
from evsetup.ui.throttle import Throttle

if TYPE_CHECKING:
    from evsetup.commissioning.job import ChargerJob
    from evsetup.commissioning.live.deeds import Deed
    from evsetup.commissioning.live.tariff import Price
    from evsetup.commissioning.live.view import LiveNow
    from evsetup.commissioning.live.watch import LiveWatch
    from evsetup.domain.sighting import FoundCharger
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

_PACE_MS = 100
_CLOCK_MS = 500


class AtLive(AtCharger):
    """One charger on this desk; ``tag`` and ``amps`` are what was typed the last time, ``connector`` 0 is where the newest charge is."""

    def __init__(self, job: ChargerJob, label: str, watch: LiveWatch) -> None:
        super().__init__(job, label)
        self.watch = watch
        self.connector = 0
        self.span = Span.MINUTES
        self.tag, self.amps = "EVSETUP", "8"


class LiveDesk(InnerDesk):
    """The desk of the live page."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._page: LivePage | None = None
        self._all: dict[str, AtLive] = {}
        self._now: AtLive | None = None
        self._from = PageName.SITE
        self._typed = ("", "EUR")
        self._price: Price | None = None
        self._stop_hearing: Callable[[], None] = lambda: None
        self._throttle = Throttle(self._show, _PACE_MS)
        self._clock = QTimer(self._throttle)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self._throttle.wanted)

    @property
    def now(self) -> AtLive | None:
        """The charger that is on the page."""
        return self._now

    def attach(self, page: Page) -> None:
        """Connects the page."""
        if not isinstance(page, LivePage):
            return
        self._page = page
        page.went_back.connect(lambda: self.session.window.open(self._from))
        page.board_wanted.connect(lambda: self.session.window.open(PageName.SITE))
        page.stopped.connect(self._stop_now)
        page.wished.connect(self._wish)
        page.priced.connect(self._take_price)
        page.bar.connector_chosen.connect(self._look_at)
        page.picture.span_chosen.connect(self._span)
        self._show()

    def open(self, work: SiteAtWork) -> None:
        """Hears of jobs from now on."""
        super().open(work)
        self._stop_hearing = work.bench.on_job(self._throttle.wanted)
        self._clock.start()

    def close(self) -> None:
        """Watches no charger any more."""
        super().close()
        self._clock.stop()
        self._throttle.stop()
        self._stop_hearing()
        self._stop_hearing = lambda: None
        for at in self._all.values():
            at.watch.stop()
        self._all, self._now = {}, None
        self._show()

    async def take(self, found: FoundCharger, label: str, came_from: PageName) -> None:
        """Puts a charger on the page and watches it from now on."""
        if (work := self.work) is None:
            return
        self._from = came_from
        if found.key not in self._all:
            job = await work.bench.job_for(found)
            if self.work is not work or found.key in self._all:
                return
            self._all[found.key] = AtLive(job, label, job.live.watch(self._throttle.wanted))
        self._now = self._all[found.key]
        self.session.window.open(PageName.LIVE)
        self._show()

    async def take_identity(self, identity: str) -> None:
        """The same for the charger that is here under ``identity``."""
        if (work := self.work) is None:
            return
        for row in tuple(work.bench.discovery.chargers.values()):
            end = row.endpoint(Way.OCPP)
            if end is not None and end.address == identity:
                await self.take(row, row.name, PageName.SITE)
                return

    def runs_on(self, key: str) -> bool:
        """Whether this desk waits for a deed of a charger."""
        return (at := self._all.get(key)) is not None and at.running

    def stop(self, key: str) -> None:
        """Waits no longer, at a person's wish."""
        if (at := self._all.get(key)) is not None and at.running:
            at.stopping = True
            at.job.live.stop_waiting()

    @slot_task
    async def _wish(self, wish: str) -> None:
        from evsetup.ui.desks.live_questions import Asking, flaw

        if (now := self._now) is None or not now.free:
            return
        now.findings = ()
        session, live = self.session, now.watch.seen_from(now.connector)
        try:
            deed = await Asking(session.say, session.window, now.label, live).deed(wish, now.tag, now.amps)
        except ValueError as error:
            now.findings = (flaw(str(error)),)
            self._show()
            return
        if deed is not None and now.free and self.work is not None:
            now.tag, now.amps = deed.id_tag or now.tag, f"{deed.amps:g}" if deed.amps else now.amps
            await now.do(self._done(now, deed), self._show)

    async def _done(self, now: AtLive, deed: Deed) -> None:
        line = await now.job.live.do(deed, self._throttle.wanted)
        if line.outcome is not None and line.outcome.finding is not None:
            now.findings = (line.outcome.finding,)

    def _stop_now(self) -> None:
        if self._now is not None:
            self.stop(self._now.job.found.key)
            self._show()

    def _look_at(self, connector: int) -> None:
        if self._now is not None:
            self._now.connector = connector
            self._show()

    def _span(self, span: Span) -> None:
        if self._now is not None:
            self._now.span = span
            self._show()

    def _take_price(self, price: str, currency: str) -> None:
        from evsetup.commissioning.live.tariff import Price, price_from

        if (price, currency) == self._typed:
            return
        self._typed, self._price = (price, currency), None
        findings: tuple[Finding, ...] = ()
        try:
            self._price = Price(price_from(price), currency=currency.strip()) if price.strip() else None
        except Fault as fault:
            findings = (fault.finding,)
        if self._now is not None:
            self._now.findings = findings
        self._show()

    def _show(self) -> None:
        if (page := self._page) is None:
            return
        if (now := self._now) is None or self.work is None:
            page.show_view(LivePageView())
            return
        if self.session.window.open_page is not PageName.LIVE:
            return
        live = now.watch.seen_from(now.connector)
        page.show_view(self._view(now, live))
        page.picture.show_samples(now.watch.samples(live.connector), time.monotonic(), now.span)

    def _view(self, now: AtLive, live: LiveNow) -> LivePageView:
        from evsetup.commissioning.live.error_words import as_finding

        clock, session = datetime.now(UTC), live.session
        wrong = tuple(as_finding(error) for error in live.errors if error.over is None)
        energy = session.energy_wh if session is not None else None
        return LivePageView(
            now.label,
            live,
            now.job.live.lines,
            now.findings + wrong,
            _running(now),
            now.stopping,
            *self._typed,
            self._price.of(energy) if self._price is not None and energy is not None else None,
            session.duration(clock).total_seconds() if session is not None else None,
            None if live.last_heard is None else (clock - live.last_heard).total_seconds(),
            None if live.heartbeat is None else (clock - live.heartbeat).total_seconds(),
        )


def _running(now: AtLive) -> Running | None:
    """What runs on the charger, by the name of the deed; a restart takes as long as is normal for its family."""
    from evsetup.commissioning.live.deeds import DeedKind

    running, lines = running_of(now.job), now.job.live.lines
    if running is None or not lines or lines[-1].outcome is not None:
        return running
    deed = lines[-1].deed
    normal = now.job.card.normal_wait_s if deed.kind in {DeedKind.SOFT_RESET, DeedKind.HARD_RESET} else None
    return replace(running, doing=deed.words, normal_s=normal)
