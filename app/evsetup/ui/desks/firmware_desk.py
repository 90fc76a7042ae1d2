"""The library of images, which chargers they fit, and updates outside the wizard."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.progress import Progress
from evsetup.domain.text import text
from evsetup.firmware.fit import judge
from evsetup.firmware.import_findings import NothingTaken, NotTold
from evsetup.firmware.importing import Importer
from evsetup.firmware.publishers import Publishers
from evsetup.firmware.update_states import UpdateState
from evsetup.storage.records import FirmwareJobRecord
from evsetup.ui.desks.board_desk import BoardDesk
from evsetup.ui.desks.desk import Desk
from evsetup.ui.desks.firmware_lines import update_line
from evsetup.ui.desks.firmware_questions import agreed_to_all, ready_or_agreed, typed_by_a_person
from evsetup.ui.desks.fleet_at_work import FleetAtWork
from evsetup.ui.desks.job_words import running_of
from evsetup.ui.dialogs import AskDialog, finished
from evsetup.ui.models.firmware import FirmwareView, FittingCharger, TimeStep
from evsetup.ui.pages.firmware_page import FirmwarePage
from evsetup.ui.pages.page import Page
from evsetup.ui.tasks import slot_task
from evsetup.ui.throttle import Throttle

if TYPE_CHECKING:
    from evsetup.domain.firmware import FirmwareImage
    from evsetup.storage.site_file import SiteFile
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

MOST_UPDATES = 50
"""So many are shown, the newest first; the report has all."""


class FirmwareDesk(Desk):
    """The desk of the firmware page."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._page: FirmwarePage | None = None
        self._chosen = ""
        self._findings: tuple[Finding, ...] = ()
        self._progress: dict[str, Progress] = {}
        self._records: tuple[FirmwareJobRecord, ...] = ()
        self._stops: list[Callable[[], None]] = []
        self._stopping: set[str] = set()
        self._steps: dict[str, tuple[TimeStep, ...]] = {}
        self._throttle = Throttle(self._show, 100)
        self._fleet = FleetAtWork(self._throttle.wanted)
        self.board = BoardDesk(session)
        self._clock = QTimer(self._throttle)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)

    def attach(self, page: Page) -> None:
        """Connects the page."""
        if isinstance(page, FirmwarePage):
            self._page = page
            page.added.connect(self._add)
            page.chosen.connect(self._choose)
            page.updated.connect(self._update)
            page.stopped.connect(self._stop)
            page.all_updated.connect(self._update_all)
            page.all_stopped.connect(self._fleet.stop)
            self.board.attach_card(page.board)
            self._show()
            self._reload()

    def open(self, work: SiteAtWork) -> None:
        """Shows the library and the site's chargers."""
        super().open(work)
        self.board.open(work)
        self._stops = [work.bench.on_job(self._throttle.wanted)]
        self._clock.start()
        self._reload()
        self._show()

    def close(self) -> None:
        """Forgets the site."""
        super().close()
        self.board.close()
        self._clock.stop()
        self._throttle.stop()
        for stop in self._stops:
            stop()
        self._stops, self._records, self._findings = [], (), ()
        self._fleet.forget()
        self._show()

    def _choose(self, sha256: str) -> None:
        self._chosen = sha256
        self._show()

    @slot_task
    async def _reload(self) -> None:
        if self.work is not None:
            self._records, self._steps = await asyncio.to_thread(_jobs_of, self.work.bench.site)
            self._throttle.wanted()

    @slot_task
    async def _add(self, path: Path) -> None:
        work = await self.session.need_site()
        if work is None:
            return
        try:
            importer = Importer(work.bench.library, Publishers(work.bench.library.folder))
            came = await asyncio.to_thread(importer.add, path)
            self._findings = came.findings
            if came.images:
                self._chosen = came.images[-1].sha256
        except NotTold:
            await self._add_told(work, path)
        except Fault as fault:
            self._findings = (fault.finding, *(fault.others if isinstance(fault, NothingTaken) else ()))
        self._show()

    async def _add_told(self, work: SiteAtWork, path: Path) -> None:
        """A file of which nothing tells what it is for: the person does."""
        dialog = AskDialog(
            self.session.say,
            self.session.window,
            text("ui", "What is this image for?"),
            text("ui", "The maker's page names it. Without the maker's SHA-256 the image stays unverified."),
            (
                (text("ui", "Maker"), "", False),
                (text("ui", "Model (* for all)"), "*", False),
                (text("ui", "Version"), "", False),
                (text("ui", "SHA-256 from the maker"), "", False),
            ),
            text("ui", "Add"),
        )
        if not await finished(dialog):
            return
        vendor, model, version, sha256 = dialog.answers
        try:
            image = await asyncio.to_thread(
                work.bench.library.add,
                path,
                vendor=vendor,
                model_pattern=model,
                version=version,
                sha256=sha256 or None,
            )
            self._chosen, self._findings = image.sha256, ()
        except Fault as fault:
            self._findings = (fault.finding,)

    @slot_task
    async def _update_all(self, canary: str) -> None:
        if (work := self.work) is None or self._fleet.running:
            return
        view = self._fleet.view(work)
        first = next((one.title for one in view.old if one.key == canary), "")
        if not view.old or not await agreed_to_all(self.session, len(view.old), first):
            return
        await self._fleet.run(work, canary)
        self._reload()

    @slot_task
    async def _update(self, key: str) -> None:
        image = self._image()
        if self.work is None or image is None or (job := self.work.bench.jobs.get(key)) is None:
            return

        def seen(progress: Progress) -> None:
            self._progress[key] = progress
            self._throttle.wanted()

        self._findings = ()
        fit = judge(image, job.identity, self.work.bench.library.images())
        typed = await typed_by_a_person(self.session, fit)
        if typed is None:
            return
        try:
            ready = await job.ready_for_firmware()
            if not await ready_or_agreed(self.session, ready):
                return
            self._findings = tuple(one for one in ready if one.severity is not Severity.OK)
            self._show()
            self._findings = (await job.update_firmware(image, seen, typed=typed)).afterwards
        except Fault as fault:
            self._findings = (fault.finding,)
        except asyncio.CancelledError:
            if key not in self._stopping or (task := asyncio.current_task()) is None:
                raise
            task.uncancel()
        finally:
            self._stopping.discard(key)
            self._progress.pop(key, None)
            self._show()
        self._reload()

    def _stop(self, key: str) -> None:
        if self.work is not None and (job := self.work.bench.jobs.get(key)) is not None:
            self._stopping.add(key)
            job.cancel()

    def _image(self) -> FirmwareImage | None:
        if self.work is None:
            return None
        return next((i for i in self.work.bench.library.images() if i.sha256 == self._chosen), None)

    def _tick(self) -> None:
        if self.work is not None and any(job.busy for job in self.work.bench.jobs.values()):
            self._reload()

    def _show(self) -> None:
        if self._page is None:
            return
        if (work := self.work) is None:
            self._page.show_view(FirmwareView(findings=self._findings))
            return
        image, library = self._image(), work.bench.library
        chargers = [
            FittingCharger(
                key,
                job.record.label,
                text_of(job.identity.vendor, job.identity.model, job.identity.firmware),
                judge(image, job.identity, library.images()),
                running_of(job, self._progress.get(key)),
            )
            for key, job in work.bench.jobs.items()
            if image is not None and (job.identity.model or job.identity.firmware)
        ]
        labels = {job.record.id: job.record.label for job in work.bench.jobs.values()}
        served = self._served(work)
        sizes = {one.sha256: one.size for one in library.images()}
        updates = tuple(
            update_line(
                record,
                labels.get(record.charger_id, ""),
                self._steps.get(record.id, ()),
                sizes.get(record.image_sha256, 0),
                served.get(record.charger_id, 0),
            )
            for record in reversed(self._records)
        )
        findings = (*self._findings, *library.findings)
        self._page.show_view(
            FirmwareView(
                library.images(), self._chosen, tuple(chargers), updates, None, findings, self._fleet.view(work)
            )
        )

    def _served(self, work: SiteAtWork) -> dict[str, int]:
        """How many bytes each charger has taken of what it is given now."""
        heard = {work.bench.jobs[key].record.id: one.done for key, one in self._progress.items() if one.total}
        members = {work.bench.jobs[one.key].record.id: one.progress for one in self._fleet.view(None).members}
        return heard | {key: one.done for key, one in members.items() if one is not None and one.total}


def text_of(*parts: str) -> str:
    """Parts that are known, side by side."""
    return " · ".join(part for part in parts if part)


def _jobs_of(site: SiteFile) -> tuple[tuple[FirmwareJobRecord, ...], dict[str, tuple[TimeStep, ...]]]:
    """The newest updates of a site, and the states of each (blocking)."""
    records = site.firmware_jobs()[-MOST_UPDATES:]
    return records, {
        record.id: tuple(TimeStep(UpdateState(one.state), one.at) for one in site.firmware_states(record.id))
        for record in records
    }
