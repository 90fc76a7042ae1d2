"""Limits and installation of one charger: reads what was told, keeps what is told now, and says what contradicts what."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from evsetup.domain.finding import Fault, Finding
from evsetup.domain.text import Text, text
from evsetup.ui.desks.desk import Desk
from evsetup.ui.models.installation import InstallationView
from evsetup.ui.pages.installation_page import InstallationPage
from evsetup.ui.pages.page import Page
from evsetup.ui.rail import PageName
from evsetup.ui.tasks import slot_task

if TYPE_CHECKING:
    from evsetup.commissioning.installation.fields import Value
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session


class InstallationDesk(Desk):
    """The desk of the page; what was typed and not saved is left when another charger is taken."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._page: InstallationPage | None = None
        self._charger_id = ""
        self._from = PageName.SITE
        self._view = InstallationView()

    def attach(self, page: Page) -> None:
        """Connects the page."""
        if isinstance(page, InstallationPage):
            self._page = page
            page.went_back.connect(lambda: self.session.window.open(self._from))
            page.saved.connect(self._save)
            page.wished.connect(self._wish)
            page.show_view(self._view)

    def close(self) -> None:
        """Forgets the site."""
        super().close()
        self._charger_id = ""
        self._show(InstallationView())

    async def take(self, charger_id: str, label: str, came_from: PageName) -> None:
        """Puts a charger on the page."""
        if (work := self.work) is None:
            return
        self._charger_id, self._from = charger_id, came_from
        view = await asyncio.to_thread(_read, work, charger_id, InstallationView(label, edition=self._view.edition))
        self._show(view)
        self.session.window.open(PageName.INSTALLATION)

    @slot_task
    async def _save(self, typed: Mapping[str, str]) -> None:
        await self._keep(typed, text("ui", "Saved."))

    @slot_task
    async def _wish(self, typed: Mapping[str, str]) -> None:
        from evsetup.commissioning.installation.of_site import wish

        work, charger_id = self.work, self._charger_id
        said = text(
            "ui", "Saved. The next plan of this charger shows what is to be set; nothing was written to it yet."
        )
        if work is None or (kept := await self._keep(typed, said)) is None:
            return
        bay = next((one for one in await asyncio.to_thread(work.bench.site.bays) if one.charger_id == charger_id), None)
        if bay is not None:
            try:
                await asyncio.to_thread(wish, work.bench.site, bay, kept.declared)
            except Fault as fault:
                self._refuse(fault.finding)

    async def _keep(self, typed: Mapping[str, str], said: Text) -> InstallationView | None:
        """Keeps all fields or none: the charger as it is known then, ``None`` where nothing was kept."""
        from evsetup.commissioning.installation.of_site import tell_and_check
        from evsetup.commissioning.installation.typed import typed_value

        work, charger_id = self.work, self._charger_id
        if work is None or not charger_id:
            return None
        try:
            values: dict[str, Value | None] = {name: typed_value(name, words) for name, words in typed.items()}
            await asyncio.to_thread(tell_and_check, work.bench.site, charger_id, values)
            view = await asyncio.to_thread(_read, work, charger_id, self._view)
        except Fault as fault:
            self._refuse(fault.finding)
            return None
        if charger_id == self._charger_id:
            self._show(replace(view, said=said))
        return view

    def _refuse(self, finding: Finding) -> None:
        self._show(replace(self._view, findings=(finding,), said=None))

    def _show(self, view: InstallationView) -> None:
        self._view = view
        if self._page is not None:
            self._page.show_view(view)


def _read(work: SiteAtWork, charger_id: str, view: InstallationView) -> InstallationView:
    """The charger as the site file knows it now (blocking)."""
    from evsetup.commissioning.installation.check import Wiring, contradictions
    from evsetup.commissioning.installation.of_site import wirings

    everybody = wirings(work.bench.site)
    # A file that is only read does not have a charger that was found today.
    wiring = everybody.get(charger_id, Wiring(view.name, {}))
    return replace(
        view,
        declared=wiring.declared,
        read=wiring.read,
        findings=contradictions(wiring, tuple(everybody.values())),
        can_wish=wiring.bay is not None,
        said=None,
        edition=view.edition + 1,
    )
