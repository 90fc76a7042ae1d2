"""What the window does with a site: opens it, gives every page its desk, and ends it all in order."""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from evsetup.domain.finding import Fault, Finding
from evsetup.domain.text import text
from evsetup.ui.desks.desk import Desk
from evsetup.ui.dialogs import AskDialog, ask_choice, ask_passphrase, finished
from evsetup.ui.frame import Window
from evsetup.ui.pages.page import Page
from evsetup.ui.rail import PageName
from evsetup.ui.tasks import Tasks, slot_task
from evsetup.ui.theme import Scheme, Theme

if TYPE_CHECKING:
    from evsetup.storage.vault import Vault
    from evsetup.ui.open_site import SiteAtWork, SiteHolder

log = logging.getLogger(__name__)

END_S = 12.0
"""So long may everything take to end in order; what then still runs is cancelled."""

HEAVY = ("websockets", "jsonschema_rs", "aiohttp", "zeroconf.asyncio", "cryptography.x509", "keyring", "ocpp")


def import_heavy() -> None:
    """Imports what is slow, in a thread, while the first page can already be read."""
    for name in (*HEAVY, "evsetup.ui.open_site", "evsetup.ui.demo"):
        importlib.import_module(name)


class Session:
    """Owns the open site and the desks. ``run`` returns when the window is closed; ``ready`` is set when all desks stand."""

    def __init__(
        self, app: QApplication, theme: Theme, window: Window, on_error: Callable[[BaseException], None]
    ) -> None:
        self.app = app
        self.theme = theme
        self.window = window
        self.say = window.say
        self.show_error = on_error
        self.tasks = Tasks(on_error)
        self.work: SiteAtWork | None = None
        self._holder: SiteHolder | None = None
        self._desks: dict[PageName, Desk] = {}
        self._status: Desk | None = None
        self.ready = asyncio.Event()
        self._ended = asyncio.Event()
        self._end: asyncio.Task[None] | None = None
        self._opening = asyncio.Lock()

    async def run(self, site_path: Path | None = None, *, demo: bool = False) -> None:
        """Opens what was asked for and lives until the window is closed."""
        from evsetup.ui.desks.all_desks import make_desks, make_status_desk

        self.window.closing.connect(self.close)
        self.window.language_chosen.connect(self.speak)
        self.window.theme_turned.connect(self._turn_theme)
        self.theme.changed.connect(self.window.rebuild)
        await asyncio.to_thread(import_heavy)
        self._desks = make_desks(self)
        self._status = make_status_desk(self)
        self.window.page_made.connect(self._page_made)
        for name in PageName:
            if (page := self.window.made_page(name)) is not None:
                self._page_made(name, page)
        self.ready.set()
        if demo:
            self.open_demo()
        elif site_path is not None:
            self.open_path(site_path)
        await self._ended.wait()

    def desk(self, name: PageName) -> Desk:
        """The desk of a page."""
        return self._desks[name]

    @slot_task
    async def open_demo(self) -> None:
        """Opens the demo site."""
        from evsetup.ui.demo import demo_at_work

        await self._open(demo_at_work)

    @slot_task
    async def open_path(self, path: Path) -> None:
        """Opens a site file, and makes it when it is missing."""
        await self.open_file(path)

    async def open_file(self, path: Path) -> None:
        """Opens a site file; a missing one is made. A person picks the one interface that is used."""
        from evsetup.commissioning.opening import only_read
        from evsetup.storage.site_faults import NewerVersion, ReadOnly, SiteBusy
        from evsetup.ui.open_site import site_at_work

        interface = await self._interface()
        if interface is None:
            return
        vault = await self._vault()
        if vault is None:
            return
        try:
            await self._open(lambda: site_at_work(path, vault, interface, create=True))
        except (NewerVersion, ReadOnly, SiteBusy) as fault:
            why = only_read(fault)
            if not await self._may_only_read(why):
                await asyncio.to_thread(vault.close)
                return
            await self._open(lambda: site_at_work(path, vault, interface, create=False, read_only=why))

    async def _may_only_read(self, why: Finding) -> bool:
        dialog = AskDialog(
            self.say, self.window, why.seen, why.means or why.seen, (), text("ui", "Open it for reading only")
        )
        return await finished(dialog)

    async def need_site(self) -> SiteAtWork | None:
        """The open site; when none is, a new one in the person's documents."""
        if self.work is None:
            import platformdirs

            folder = platformdirs.user_documents_path() / "evsetup"
            await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
            await self.open_file(folder / f"{self.say(text('ui', 'Site'))} {date.today().isoformat()}.evsite")
        return self.work

    def speak(self, language: str) -> None:
        """Switches the language, live."""
        if language != self.say.language:
            self.say.speak(self.app, language)
            self.window.rebuild()

    def close(self) -> None:
        """Starts the one end; asking again changes nothing."""
        if self._end is None:
            self._end = asyncio.get_running_loop().create_task(self._close(), name="end")

    async def _close(self) -> None:
        try:
            async with asyncio.timeout(END_S):
                await self._leave_site()
                await self.tasks.close()
                for desk in self._all_desks():
                    await desk.let_go()
        except TimeoutError:
            log.info("not everything ended within %s s", END_S)
            if self._holder is not None:
                await self._holder.abandon()
        except Exception as error:
            log.info("closing: %s", type(error).__name__)
        finally:
            self.window.let_go()
            self._ended.set()

    async def _open(self, maker: Callable[[], AbstractAsyncContextManager[SiteAtWork]]) -> None:
        from evsetup.ui.open_site import SiteHolder

        async with self._opening:
            await self._leave_site()
            self._tell_opening(on=True)
            holder = SiteHolder(maker)
            try:
                self.work = await holder.open()
            finally:
                self._tell_opening(on=False)
            self._holder = holder
            for desk in self._all_desks():
                desk.open(self.work)

    async def _leave_site(self) -> None:
        for desk in self._all_desks():
            desk.close()
        self.work = None
        if self._holder is not None:
            await self._holder.close()
            self._holder = None

    async def _interface(self) -> str | None:
        from evsetup.links.interfaces import interfaces

        found = [i for i in await asyncio.to_thread(interfaces) if ":" not in i.address]
        here = [
            (f"{i.name} · {i.address}/{i.prefix}", self.say(text("ui", "Only this laptop and USB.")))
            if i.is_loopback
            else (f"{i.name} · {i.address}/{i.prefix}", self.say(text("ui", "Chargers on this network.")))
            for i in found
        ]
        chosen = await ask_choice(
            self.say,
            self.window,
            text("ui", "Which network are the chargers on?"),
            text("ui", "Nothing is sent on any other, and chargers can dial in to this laptop on this one only."),
            here,
            text("ui", "Use this network"),
        )
        return None if chosen is None else found[chosen].address

    async def _vault(self) -> Vault | None:
        from evsetup.commissioning.opening import a_passphrase_helps, open_own_vault
        from evsetup.storage.vault import session_vault

        passphrase = None
        while True:
            try:
                return await open_own_vault(passphrase)
            except Fault as fault:
                fits, new = await a_passphrase_helps(fault)
                go_on, passphrase = await ask_passphrase(self.say, self.window, fault.finding, fits=fits, new=new)
            if not go_on:
                return None
            if passphrase is None:
                return session_vault()

    def _tell_opening(self, *, on: bool) -> None:
        site_desk = self._desks.get(PageName.SITE)
        if site_desk is not None:
            site_desk.opening(on)

    def _all_desks(self) -> list[Desk]:
        return [*self._desks.values(), *([self._status] if self._status is not None else [])]

    def _page_made(self, name: PageName, page: Page) -> None:
        self._desks[name].attach(page)

    def _turn_theme(self) -> None:
        self.theme.force(Scheme.LIGHT if self.theme.scheme is Scheme.DARK else Scheme.DARK)
