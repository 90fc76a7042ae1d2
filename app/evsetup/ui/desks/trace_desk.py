"""Keeps every OCPP message of this laptop, also while the page is closed."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

from evsetup.diagnosis import trace_faults
from evsetup.diagnosis.trace import save_trace
from evsetup.diagnosis.trace_faults import NoRecording
from evsetup.domain.finding import Finding
from evsetup.domain.text import text, verbatim
from evsetup.ui.desks.desk import Desk
from evsetup.ui.desks.proxy_desk import ProxyDesk
from evsetup.ui.dialogs import choose_file
from evsetup.ui.models.trace_log import MOST_ROWS, TraceLog
from evsetup.ui.pages.page import Page
from evsetup.ui.pages.trace_page import TracePage
from evsetup.ui.tasks import slot_task

if TYPE_CHECKING:
    from evsetup.ocppj.session import FrameRecord
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session


MOST_CAUSES = 3
"""So many likely causes stand on top."""
_FILTER = "OCPP (*.jsonl *.json *.log *.txt *.csv *.gz *.zip *.tar *.tgz);;* (*)"


class TraceDesk(Desk):
    """The desk of the trace page."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.log = TraceLog()
        self._page: TracePage | None = None
        self._stop: Callable[[], None] = lambda: None
        self._who: dict[str, None] = {}
        self.proxy = ProxyDesk(session, self._take, self.show_file)

    def attach(self, page: Page) -> None:
        """Connects the page, and shows what was recorded before it was opened."""
        if isinstance(page, TracePage):
            self._page = page
            page.show_log(self.log)
            page.saved.connect(self._save)
            page.opened.connect(self._choose_file)
            self.proxy.attach_card(page.proxy)
            self._show_who()

    def open(self, work: SiteAtWork) -> None:
        """Records from now on."""
        super().open(work)
        self.proxy.open(work)
        self._stop = work.bench.on_frame(self._take)

    def close(self) -> None:
        """Records no more; what was recorded can still be read."""
        super().close()
        self.proxy.close()
        self._stop()
        self._stop = lambda: None

    @slot_task
    async def _choose_file(self) -> None:
        title = self.session.say(text("ui", "Open a recording"))
        path = await choose_file(self.session.window, title, _FILTER)
        if path is not None:
            self.show_file(path)

    @slot_task
    async def show_file(self, path: Path) -> None:
        """Shows a recording, or the log of another program or of a charger."""
        stop = threading.Event()
        try:
            log, told = await asyncio.to_thread(_read, path, stop)
        finally:
            stop.set()  # a long file holds up nobody who leaves
        self.log = log
        if self._page is not None:
            self._page.show_log(log)
            self._page.show_who(text("ui", "Recording {file}", file=path.name))
            self._page.show_findings(told)

    def _take(self, record: FrameRecord) -> None:
        if self._page is not None:
            self._page.take(record)
        else:
            self.log.add([record])
            self.log.trim()
        if record.identity not in self._who:
            self._who[record.identity] = None
            self._show_who()

    def _show_who(self) -> None:
        if self._page is not None and self._who:
            who = ", ".join(self._who)
            self._page.show_who(text("ui", "{who} → this laptop", who=verbatim(who)))

    @slot_task
    async def _save(self) -> None:
        say = self.session.say
        title = say(text("ui", "Save the trace"))
        path = await choose_file(self.session.window, title, "JSON lines (*.jsonl)", save=True, name="trace.jsonl")
        if path is not None:
            records = [row.record for row in self.log.rows]
            await asyncio.to_thread(save_trace, path, records)


def _read(path: Path, stop: threading.Event) -> tuple[TraceLog, tuple[Finding, ...]]:
    """The newest messages of a recording or of another program's log, what is wrong with the file, and the likeliest causes of trouble."""
    from evsetup.diagnosis.analysis import Analysis
    from evsetup.diagnosis.log_reader import open_recording

    log, analysis = TraceLog(), Analysis()
    newest: deque[FrameRecord] = deque(maxlen=MOST_ROWS)
    try:
        reader = open_recording(path)
        for entry in takewhile(lambda _: not stop.is_set(), reader):
            if (record := analysis.take(entry)) is not None:
                newest.append(record)
    except NoRecording as fault:
        return log, (fault.finding,)
    analysis.end()
    log.add(newest)
    damage = trace_faults.damage(path, reader.broken, reader.unknown, cut=reader.cut)
    causes = sorted(
        (cause for story in analysis.chargers.values() for cause in story.causes),
        key=lambda cause: (-cause.finding.severity, -cause.count),
    )
    told = tuple(cause.shown for cause in causes[:MOST_CAUSES])
    return log, told if damage is None else (damage, *told)
