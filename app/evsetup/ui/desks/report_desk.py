"""Builds the hand-over report from the site file, shows it as it will be, and saves it."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import TYPE_CHECKING

from evsetup.domain.finding import Fault
from evsetup.domain.text import text
from evsetup.ui.desks.desk import Desk
from evsetup.ui.dialogs import choose_file
from evsetup.ui.models.report import ReportView
from evsetup.ui.models.site import Running
from evsetup.ui.pages.page import Page
from evsetup.ui.pages.report_page import ReportPage
from evsetup.ui.rail import PageName
from evsetup.ui.tasks import slot_task

if TYPE_CHECKING:
    from evsetup.report.model import Report
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session


class ReportDesk(Desk):
    """The desk of the report page; the report is built anew whenever the page is opened."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._page: ReportPage | None = None
        self._view = ReportView()
        self._report: Report | None = None
        session.window.page_opened.connect(self._opened)

    def attach(self, page: Page) -> None:
        """Connects the page."""
        if isinstance(page, ReportPage):
            self._page = page
            page.saved.connect(self._save)
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
        from evsetup.report.build import build_report
        from evsetup.report.html import preview_html

        site, catalogue = self.work.bench.site, self.session.say.catalogue
        try:
            report = await asyncio.to_thread(build_report, site, None, catalogue)
        except Fault as fault:
            self._show(ReportView(site.name, finding=fault.finding))
            return
        self._report = report
        html = await asyncio.to_thread(preview_html, report, catalogue) if report.chargers or report.csms_tests else ""
        self._show(ReportView(report.site, html, len(report.open_points)))

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
        """Writes PDF or JSON, by the name's ending, and shows its hash."""
        from evsetup.report.json_export import write_json
        from evsetup.report.pdf import write_pdf

        if (report := self._report) is None:
            return
        view = ReportView(self._view.title, self._view.html, self._view.open_points)
        started = time.monotonic()
        doing = Running(text("ui", "Writing {file}", file=path.name), elapsed_s=time.monotonic() - started, normal_s=5)
        self._show(ReportView(view.title, view.html, view.open_points, running=doing))
        try:
            if path.suffix == ".json":
                sha256 = await asyncio.to_thread(write_json, report, path)
            else:
                sha256 = await asyncio.to_thread(write_pdf, report, path, self.session.say.catalogue)
        except Fault as fault:
            self._show(ReportView(view.title, view.html, view.open_points, finding=fault.finding))
            return
        self._show(ReportView(view.title, view.html, view.open_points, path.name, sha256))

    def _show(self, view: ReportView) -> None:
        self._view = view
        if self._page is not None:
            self._page.show_view(view)
