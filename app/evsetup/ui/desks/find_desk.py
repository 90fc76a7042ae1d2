"""Shows who was found, asks the network at a person's wish, and keeps this laptop's state true."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from evsetup.domain.sighting import FoundCharger, Sighting
from evsetup.domain.text import Text, text
from evsetup.ui.desks.by_hand_dialog import add_by_hand
from evsetup.ui.desks.desk import Desk
from evsetup.ui.desks.find_view import Search, asked_by, find_view
from evsetup.ui.dialogs import ask_choice
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.pages.page import Page
from evsetup.ui.tasks import slot_task
from evsetup.ui.throttle import Throttle

if TYPE_CHECKING:
    from evsetup.discovery.active_search import SearchState, SearchWish
    from evsetup.discovery.laptop import Laptop
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session


class FindDesk(Desk):
    """The desk of the panel on which chargers are looked for; ``take`` puts a charger on the page of its steps."""

    def __init__(self, session: Session, take: Callable[[FoundCharger], Awaitable[None]]) -> None:
        super().__init__(session)
        self._take = take
        self._page: CommissionPage | None = None
        self._stops: list[Callable[[], None]] = []
        self._throttle = Throttle(self._show_if_seen)
        self._search = Search()
        self._laptop: Laptop | None = None
        self._new: frozenset[str] = frozenset()
        self._family = ""
        self._clock = QTimer(self._throttle)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self._show)
        self._watching: asyncio.Task[None] | None = None
        self._searching: asyncio.Task[SearchState] | None = None

    def attach(self, page: Page) -> None:
        """Connects the panel of the page."""
        if not isinstance(page, CommissionPage):
            return
        self._page = page
        panel = page.find_panel
        panel.search_wanted.connect(self._ask)
        panel.search_stopped.connect(self._stop_search)
        panel.by_hand_wanted.connect(self._add_by_hand)
        panel.family_chosen.connect(self._choose_family)
        panel.chosen.connect(self._set_up)
        panel.came_up.connect(self._throttle.wanted)
        self._show()

    @property
    def asked(self) -> tuple[Text, ...]:
        """Which questions of a search went where; none before one was wished."""
        return asked_by(self._search)

    def open(self, work: SiteAtWork) -> None:
        """Hears of chargers, and watches this laptop, from now on."""
        super().open(work)
        from evsetup.discovery.laptop import LaptopWatch

        wanted = self._throttle.wanted
        self._stops = [work.bench.discovery.subscribe(wanted, removed=wanted, trouble=wanted)]
        self._watching = self.tasks.start(LaptopWatch(self._laptop_changed).run(), "this laptop")
        self._show()

    def close(self) -> None:
        """Forgets the site, and stops what was begun for it."""
        super().close()
        self._throttle.stop()
        self._clock.stop()
        for stop in self._stops:
            stop()
        for task in (self._watching, self._searching):
            if task is not None:
                task.cancel()
        self._stops, self._watching, self._searching = [], None, None
        self._search, self._laptop, self._family = Search(), None, ""
        self._show()

    def _laptop_changed(self, laptop: Laptop, new: frozenset[str]) -> None:
        self._laptop, self._new = laptop, new
        self._throttle.wanted()

    def _choose_family(self, card_id: str) -> None:
        self._family = card_id
        self._show()

    @slot_task
    async def _set_up(self, key: str) -> None:
        if (work := self.work) is not None and (found := work.bench.discovery.find(key)) is not None:
            await self._take(found)

    @slot_task
    async def _add_by_hand(self) -> None:
        if (work := self.work) is not None:
            await add_by_hand(self.session, work)

    @slot_task
    async def _ask(self) -> None:
        """Asks a person first what shall be sent, and then the network."""
        from evsetup.discovery.active_search import SearchWish, about, search_network

        if (work := self.work) is None or self._searching is not None:
            return
        interface = work.bench.options.interface
        network = await asyncio.to_thread(search_network, interface)
        if network is None:
            return
        say, shelf = self.session.say, work.bench.shelf
        wishes = [SearchWish(interface, network), SearchWish(interface, network, sweep=True)]
        titles = text("ui", "A few questions to all"), text("ui", "Every address of {network}", network=str(network))
        chosen = await ask_choice(
            say,
            self.session.window,
            text("ui", "What shall be asked?"),
            text(
                "ui",
                "It goes out on {interface} only. Ask whoever runs this network first, where that is not you.",
                interface=interface,
            ),
            [(say(title), say(about(wish, shelf))) for title, wish in zip(titles, wishes, strict=True)],
            text("ui", "Ask the network"),
        )
        if chosen is not None and self.work is work:
            await self._run(work, wishes[chosen])

    async def _run(self, work: SiteAtWork, wish: SearchWish) -> None:
        from evsetup.discovery.active_search import ActiveSearch

        def emit(sighting: Sighting) -> None:
            work.bench.discovery.add(sighting)

        def changed(state: SearchState) -> None:
            self._search.state = state
            self._throttle.wanted()

        self._search = Search(begun=time.monotonic(), sweep=wish.sweep)
        task = self._searching = self.tasks.start(ActiveSearch(wish, work.bench.shelf, changed=changed).run(emit))
        self._show()
        if task is None:
            return
        self._clock.start()
        await asyncio.wait({task})
        if self._searching is task:
            self._searching = None
            self._clock.stop()
            self._search.ended(None if task.cancelled() or task.exception() is not None else task.result())
            self._show()

    def _stop_search(self) -> None:
        if self._searching is not None:
            self._searching.cancel()

    def _show_if_seen(self) -> None:
        """What changes all the time is shown only to somebody who looks."""
        if self._page is not None and self._page.find_panel.isVisible():
            self._show()

    def _show(self) -> None:
        if (page := self._page) is None:
            return
        if (work := self.work) is None:
            page.show_find(None)
            return
        page.show_find(find_view(work, self._laptop, self._new, self._search, self._family))
