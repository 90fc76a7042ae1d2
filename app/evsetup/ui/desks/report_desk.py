"""Builds the hand-over report from the site file, shows it as it will be, and saves it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from evsetup.domain.finding import Fault
from evsetup.domain.text import text
from evsetup.report.piece import moment
from evsetup.report.signatures import Role
from evsetup.ui.desks.desk import Desk
from evsetup.ui.dialogs import choose_file, finished
from evsetup.ui.models.report import ReportView
from evsetup.ui.models.site import Running
from evsetup.ui.pages.page import Page
from evsetup.ui.pages.report_page import ReportPage
from evsetup.ui.rail import PageName
from evsetup.ui.tasks import slot_task
from evsetup.wording import load_catalogue

if TYPE_CHECKING:
    from evsetup.report.model import Report
    from evsetup.storage.site_file import SiteFile
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

_PAGES_A_WORD = 10
"""Of so many pages one is told: a site may have hundreds, and the window has other things to paint."""


class ReportDesk(Desk):
    """The desk of the report page; the report is built anew whenever the page is opened."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._page: ReportPage | None = None
        self._view = ReportView()
        self._report: Report | None = None
        self._language = ""
        session.window.page_opened.connect(self._opened)

    def attach(self, page: Page) -> None:
        """Connects the page."""
        if isinstance(page, ReportPage):
            self._page = page
            page.saved.connect(self._save)
            page.rules_wanted.connect(self._choose_rules)
            page.language_chosen.connect(self._speak)
            page.signing.connect(self._sign)
            page.show_view(self._view)
            self.refresh()

    def open(self, work: SiteAtWork) -> None:
        """Reports on this site from now on."""
        super().open(work)
        self.refresh()

    def close(self) -> None:
        """Forgets the site."""
        super().close()
        self._report = None
        self._show(ReportView())

    def _opened(self, name: PageName) -> None:
        if name is PageName.REPORT:
            self.refresh()

    @slot_task
    async def refresh(self) -> None:
        """Builds the report from what the site file holds now."""
        if self.work is None or self._page is None:
            return
        site = self.work.bench.site
        try:
            report, html, chosen = await asyncio.to_thread(_built, site, self.language)
        except Fault as fault:
            self._show(ReportView(site.name, finding=fault.finding, language=self.language))
            return
        self._report = report
        signed = tuple(
            text("ui", "{who} signed: {name}, {time}", who=one.role.title, name=one.name, time=moment(one.at))
            for one in report.signatures
        )
        view = ReportView(report.site, html, len(report.open_points), rules=chosen, signed=signed)
        self._show(replace(view, language=self.language))

    @property
    def language(self) -> str:
        """The language of the report: the window's until a person chooses another."""
        return self._language or self.session.say.language

    @slot_task
    async def _speak(self, language: str) -> None:
        self._language = language
        self.refresh()

    @slot_task
    async def _choose_rules(self) -> None:
        from evsetup.report.rule_sets import rule_sets
        from evsetup.report.signatures import choose_rules
        from evsetup.ui.rules_dialog import RulesDialog

        if (work := self.work) is None:
            return
        known = await asyncio.to_thread(rule_sets)
        dialog = RulesDialog(self.session.say, self.session.window, known, self._view.rules)
        if await finished(dialog):
            chosen = dialog.chosen  # The dialog goes with the next turn of the loop.
            await self._keep(lambda: choose_rules(work.bench.site, chosen))

    @slot_task
    async def _sign(self, role: Role) -> None:
        from evsetup.report.json_export import unsigned_hash
        from evsetup.report.signatures import Signature, sign
        from evsetup.ui.sign_dialog import SignDialog

        if (work := self.work) is None or (report := self._report) is None:
            return
        name = report.installer if role is Role.INSTALLER else ""
        dialog = SignDialog(self.session.say, self.session.window, role, name)
        if await finished(dialog):
            # What is signed is what was on the screen, whatever another step wrote meanwhile. The dialog goes with the next turn.
            signature = Signature(role, dialog.name, datetime.now(UTC), dialog.strokes)
            signature = replace(signature, content=await asyncio.to_thread(unsigned_hash, report))
            await self._keep(lambda: sign(work.bench.site, signature))

    async def _keep(self, write: Callable[[], None]) -> None:
        try:
            await asyncio.to_thread(write)
        except Fault as fault:
            self._show(replace(self._view, finding=fault.finding))
            return
        self.refresh()

    @slot_task
    async def _save(self, kind: str) -> None:
        if (report := self._report) is None:
            return
        say = self.session.say
        title = say(text("ui", "Save the report"))
        path = await choose_file(
            self.session.window, title, f"{kind.upper()} (*.{kind})", save=True, name=f"{report.site}.{kind}"
        )
        if path is not None:
            await self.save_as(path)

    async def save_as(self, path: Path) -> None:
        """Writes PDF with JSON beside it, or JSON alone, by the name's ending, and shows its hash."""
        from evsetup.report.json_export import write_json
        from evsetup.report.pair import write_pair

        if (report := self._report) is None:
            return
        view = replace(self._view, saved_as="", saved_sha256="", finding=None, running=None)
        loop, started = asyncio.get_running_loop(), time.monotonic()
        ended = False

        def tell(done: int, pages: int) -> None:
            if not ended:
                doing = text("ui", "Writing {file}", file=path.name)
                took = time.monotonic() - started
                self._show(replace(view, running=Running(doing, done, pages, elapsed_s=took, normal_s=5)))

        def page_done(done: int, pages: int) -> None:
            if done % _PAGES_A_WORD == 0:
                loop.call_soon_threadsafe(tell, done, pages)

        tell(0, 0)
        try:
            if path.suffix == ".json":
                sha256 = await asyncio.to_thread(write_json, report, path)
            else:
                sha256, _, _ = await asyncio.to_thread(write_pair, report, path, None, page_done)
        except Fault as fault:
            ended = True
            self._show(replace(view, finding=fault.finding))
            return
        ended = True
        self._show(replace(view, saved_as=path.name, saved_sha256=sha256))

    def _show(self, view: ReportView) -> None:
        self._view = view
        if self._page is not None:
            self._page.show_view(view)


def _built(site: SiteFile, language: str) -> tuple[Report, str, tuple[str, ...]]:
    """The report, its preview, and which rule sets were chosen (blocking)."""
    from evsetup.report.build import build_report
    from evsetup.report.html import preview_html
    from evsetup.report.signatures import rules_chosen

    catalogue = load_catalogue(language)
    report = build_report(site, None, catalogue)
    html = preview_html(report, catalogue) if report.chargers or report.csms_tests else ""
    return report, html, rules_chosen(site)
