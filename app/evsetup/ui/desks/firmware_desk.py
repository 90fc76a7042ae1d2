"""The library of images, which chargers they fit, and updates outside the wizard."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from evsetup.domain.finding import Fault, Finding
from evsetup.domain.progress import Progress
from evsetup.domain.text import text
from evsetup.firmware.fit import judge
from evsetup.firmware.update_states import UpdateState
from evsetup.storage.records import FirmwareJobRecord
from evsetup.ui.desks.desk import Desk
from evsetup.ui.desks.firmware_questions import typed_by_a_person
from evsetup.ui.desks.job_words import running_of
from evsetup.ui.dialogs import AskDialog, finished
from evsetup.ui.looks import Chip, Look
from evsetup.ui.models.firmware import FirmwareView, FittingCharger, UpdateLine
from evsetup.ui.pages.firmware_page import FirmwarePage
from evsetup.ui.pages.page import Page
from evsetup.ui.tasks import slot_task
from evsetup.ui.throttle import Throttle

if TYPE_CHECKING:
    from evsetup.domain.firmware import FirmwareImage
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

_LOOKS = {UpdateState.DONE: Look.OK, UpdateState.FAILED: Look.PROBLEM, UpdateState.UNKNOWN: Look.WARNING}


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
        self._throttle = Throttle(self._show, 100)
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
            self._show()
            self._reload()

    def open(self, work: SiteAtWork) -> None:
        """Shows the library and the site's chargers."""
        super().open(work)
        self._stops = [work.bench.on_job(self._throttle.wanted)]
        self._clock.start()
        self._reload()
        self._show()

    def close(self) -> None:
        """Forgets the site."""
        super().close()
        self._clock.stop()
        self._throttle.stop()
        for stop in self._stops:
            stop()
        self._stops, self._records, self._findings = [], (), ()
        self._show()

    def _choose(self, sha256: str) -> None:
        self._chosen = sha256
        self._show()

    @slot_task
    async def _reload(self) -> None:
        if self.work is not None:
            self._records = await asyncio.to_thread(self.work.bench.site.firmware_jobs)
            self._throttle.wanted()

    @slot_task
    async def _add(self, path: Path) -> None:
        work = await self.session.need_site()
        if work is None:
            return
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
        self._show()

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
            self._show()

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
        updates = tuple(_line(record, labels.get(record.charger_id, "")) for record in self._records)
        findings = (*self._findings, *library.findings)
        self._page.show_view(FirmwareView(library.images(), self._chosen, tuple(chargers), updates, None, findings))


def text_of(*parts: str) -> str:
    """Parts that are known, side by side."""
    return " · ".join(part for part in parts if part)


def _line(record: FirmwareJobRecord, label: str) -> UpdateLine:
    state = UpdateState(record.state)
    says = text(
        "ui",
        "{old} → {new}, bytes served: {served}",
        old=record.from_version or "?",
        new=record.to_version,
        served=record.bytes_served,
    )
    if record.way and record.way != "upload":
        says = text("ui", "{says}, by {way}", says=says, way=record.way)
    return UpdateLine(label, Chip(_LOOKS.get(state, Look.RUNNING), state.title), says)
