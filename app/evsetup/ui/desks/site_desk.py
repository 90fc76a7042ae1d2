"""Keeps the board true, and does what a person wishes there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from evsetup.commissioning.known_charger import known_record
from evsetup.domain.sighting import FoundCharger, Way
from evsetup.domain.text import Text, text
from evsetup.storage.records import Bay, ChargerRecord
from evsetup.ui.desks.bay_acts import BayActs
from evsetup.ui.desks.bay_plan_desk import import_plan
from evsetup.ui.desks.board import Waiting, bay_of, board, board_in_steps, in_slices, kept_words
from evsetup.ui.desks.by_hand_dialog import add_by_hand
from evsetup.ui.desks.commission_desk import CommissionDesk
from evsetup.ui.desks.desk import Desk
from evsetup.ui.desks.dial_in_desk import DialInDesk
from evsetup.ui.desks.site_files import SiteFiles
from evsetup.ui.desks.stopping import stop_on
from evsetup.ui.desks.templates_desk import edit_templates
from evsetup.ui.desks.variables_desk import VariablesDesk
from evsetup.ui.dialogs import choose_file
from evsetup.ui.models.dial_in import DialInView
from evsetup.ui.models.site import BayCardView, SiteView
from evsetup.ui.pages.page import Page
from evsetup.ui.pages.site_page import SitePage
from evsetup.ui.rail import PageName
from evsetup.ui.tasks import slot_task
from evsetup.ui.throttle import Throttle

if TYPE_CHECKING:
    from evsetup.commissioning.job import ChargerJob
    from evsetup.commissioning.standing import OnSite
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

    _Stands = tuple[
        tuple[Bay, ...],
        dict[str, FoundCharger],
        tuple[ChargerRecord, ...],
        dict[str, ChargerJob],
        OnSite,
        Waiting,
        dict[str, Text],
    ]

_SMALL_BOARD = 40


class SiteDesk(Desk):
    """The desk of the site page."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.bays: tuple[Bay, ...] = ()
        self._records: tuple[ChargerRecord, ...] = ()
        self._kept: dict[str, Text] = {}
        self._name = ""
        self._view = SiteView()
        self._read_once = self._refreshing = self._again = False
        self._page: SitePage | None = None
        self._as_table = False
        self._busy = False
        self._none_seen, self._first_waits = True, False
        self._stops: list[Callable[[], None]] = []
        self._throttle = Throttle(self._show)
        self._dial_in = DialInDesk(session, self._throttle.wanted)
        self._bay_acts = BayActs(session, self._throttle.wanted)
        self.files = SiteFiles(session, self._throttle.wanted)
        self.files.look()
        self._clock = QTimer(self._throttle)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)

    def attach(self, page: Page) -> None:
        """Connects the board."""
        if not isinstance(page, SitePage):
            return
        self._page = page
        page.show_as_table(self._as_table)
        page.find_chargers.connect(self._find)
        page.find_by_address.connect(self._add_by_hand)
        page.import_plan.connect(self._import_plan)
        page.export_plan.connect(self._export_plan)
        page.open_site.connect(self._choose_site)
        page.recent_chosen.connect(self._open_recent)
        page.open_demo.connect(self.session.open_demo)
        page.acted.connect(self._act)
        page.stopped.connect(self._stop)
        page.settings_wanted.connect(self._open_settings)
        page.more_wanted.connect(self._more)
        page.layout_chosen.connect(self._keep_layout)
        page.many_wanted.connect(self._set_up_many)
        page.templates_wanted.connect(self._edit_templates)
        self._dial_in.attach_card(page.dial_in)
        page.show_view(self._view)
        self._show()

    def open(self, work: SiteAtWork) -> None:
        """Shows the site from now on."""
        super().open(work)
        bench = work.bench
        self._stops = [
            bench.discovery.subscribe(self._seen, removed=self._throttle.wanted, trouble=self._throttle.wanted),
            bench.on_job(self._throttle.wanted),
            bench.letting_in.subscribe(self._throttle.wanted),
        ]
        self._dial_in.open(work)
        self._bay_acts.open(work)
        self.files.open(work)
        self._clock.start()
        work.plan_changed.append(self.reload)
        self.reload()
        self._show()

    def close(self) -> None:
        """Forgets the site."""
        super().close()
        self._clock.stop()
        self._throttle.stop()
        for stop in self._stops:
            stop()
        self._stops = []
        self._dial_in.close()
        self._bay_acts.close()
        self.files.close()
        self._name, self.bays, self._records, self._kept = "", (), (), {}
        self._read_once = False
        self._none_seen, self._first_waits = True, False
        self._show()

    def opening(self, on: bool) -> None:
        """A site is being opened."""
        self._busy = on
        self._show()

    def offer_dial_in(self) -> None:
        """Unfolds the card in which a charger is let in."""
        self._dial_in.offer()

    @slot_task
    async def reload(self) -> None:
        """Reads bays and chargers anew from the site file."""
        await self._read()

    async def _read(self) -> None:
        if (work := self.work) is None:
            return
        site = work.bench.site

        def read() -> tuple[str, tuple[Bay, ...], tuple[ChargerRecord, ...], dict[str, Text]]:
            return site.name, site.bays(), site.chargers(), kept_words(site.notes(), site.photos(pictures=False))

        found = await asyncio.to_thread(read)
        if self.work is work:
            self._name, self.bays, self._records, self._kept = found
            self._read_once = True
            self._show()

    def _seen(self, found: FoundCharger) -> None:
        """The first charger is shown at once; those that come with it are shown together a moment later."""
        if self._none_seen and found.best_endpoint.way is not Way.SERIAL:
            self._none_seen = False
            if (work := self.work) is not None and (page := self._page) is not None and self._can_be_shown_at_once():
                page.show_view(self._view_with(work, board(*self._what_stands(work))))
                page.paint_now()
                return
            self._first_waits = True
            self._show()
        else:
            self._throttle.wanted()

    def _can_be_shown_at_once(self) -> bool:
        """Whether the board is small enough to be thought out in one go."""
        return self._read_once and len(self.bays) + len(self._records) <= _SMALL_BOARD

    def _tick(self) -> None:
        if self.work is not None and any(job.busy for job in self.work.bench.jobs.values()):
            self._show()

    def _show(self) -> None:
        """Shows how things stand now. Hundreds of cards take a while to be thought out: the window lives meanwhile."""
        if self.work is not None and self._read_once:
            self._again = True
            if not self._refreshing:
                self._refresh()
            return
        opening = self._busy or self.work is not None
        self._view = SiteView(busy=text("ui", "Opening the site…") if opening else None, recent=self.files.recent)
        if self._page is not None:
            self._page.show_view(self._view)

    @slot_task
    async def _refresh(self) -> None:
        self._refreshing = True
        try:
            while self._again and (work := self.work) is not None:
                self._again, first = False, self._first_waits
                view = await self._view_of(work)
                if self.work is work:
                    self._view = view
                    if self._page is not None:
                        self._page.show_view(view)
                        if first:
                            self._first_waits = False
                            self._page.paint_now()
        finally:
            self._refreshing = False

    def _what_stands(self, work: SiteAtWork) -> _Stands:
        from evsetup.commissioning.standing import OnSite

        bench, waiting = work.bench, self._bay_acts.waiting
        # What comes meanwhile is shown the next time.
        found, jobs = dict(bench.discovery.chargers), dict(bench.jobs)
        on_site = OnSite(bench.csms, found, jobs, frozenset({work.csms_address} - {""}))
        return self.bays, found, self._records, jobs, on_site, waiting, self._kept

    async def _view_of(self, work: SiteAtWork) -> SiteView:
        return self._view_with(work, await in_slices(board_in_steps(*self._what_stands(work))))

    def _view_with(self, work: SiteAtWork, cards: tuple[BayCardView, ...]) -> SiteView:
        bench = work.bench
        dial_in = self._dial_in.view
        if work.read_only is not None:
            # A charger may be read and planned; what acts on it is refused there, before it begins.
            cards = tuple(replace(card, more=False) for card in cards)
            dial_in = DialInView()
        busy = text("ui", "Opening the site…") if self._busy else None
        return SiteView(
            self._name,
            cards,
            len(self.bays),
            True,
            busy,
            bench.discovery.findings,
            dial_in,
            read_only=work.read_only,
        )

    @slot_task
    async def _find(self) -> None:
        if self.work is not None:
            self.session.window.open(PageName.COMMISSION)
        else:
            await self.session.need_site()

    @slot_task
    async def _add_by_hand(self) -> None:
        work = await self.session.need_site()
        if work is not None:
            await add_by_hand(self.session, work)

    @slot_task
    async def _import_plan(self) -> None:
        say = self.session.say
        path = await choose_file(self.session.window, say(text("ui", "Plan of the site")), "CSV (*.csv *.txt)")
        if path is None:
            return
        if (work := await self.session.need_site()) is not None and await import_plan(self.session, work, path):
            await self._read()

    @slot_task
    async def _export_plan(self) -> None:
        if (work := self.work) is None:
            return
        from evsetup.commissioning.bay_plan.writing import save

        say = self.session.say
        title, name = say(text("ui", "Save the plan")), f"{work.bench.site.path.stem}-bays.csv"
        path = await choose_file(self.session.window, title, "CSV (*.csv)", save=True, name=name)
        if path is not None:
            await asyncio.to_thread(save, work.bench.site, path)

    @slot_task
    async def _edit_templates(self) -> None:
        if (work := self.work) is not None:
            await edit_templates(self.session, work)

    @slot_task
    async def _choose_site(self) -> None:
        if await self.files.offer():
            await self._read()

    @slot_task
    async def _open_recent(self, path: str) -> None:
        await self.session.open_file(Path(path))

    @slot_task
    async def _act(self, key: str) -> None:
        if (work := self.work) is None or (found := work.bench.discovery.find(key)) is None:
            return
        if await self._bay_acts.confirm_appeared(found):
            await self._read()
            return
        desk = self.session.desk(PageName.COMMISSION)
        if isinstance(desk, CommissionDesk):
            await desk.take(found)

    @slot_task
    async def _set_up_many(self, keys: tuple[str, ...]) -> None:
        from evsetup.ui.desks.batch_desk import BatchDesk

        if (work := self.work) is not None and keys:
            await BatchDesk(self.session, work).run(keys)

    @slot_task
    async def _more(self, key: str) -> None:
        if await self._bay_acts.offer(key, self.bays, self._records):
            await self._read()

    @slot_task
    async def _open_settings(self, key: str) -> None:
        if (work := self.work) is None or (found := work.bench.discovery.find(key)) is None:
            return
        desk = self.session.desk(PageName.VARIABLES)
        if isinstance(desk, VariablesDesk):
            bay = bay_of(found, known_record(found, self._records), self.bays)
            await desk.take(found, bay.label if bay is not None else found.name, PageName.SITE)

    def _stop(self, key: str) -> None:
        stop_on(self.session, key)

    def _keep_layout(self, as_table: bool) -> None:
        self._as_table = as_table
