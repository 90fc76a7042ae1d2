"""Keeps every OCPP message of this laptop, also while the page is closed, and reads the recordings that are opened."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from evsetup.diagnosis.opened_row import open_row
from evsetup.diagnosis.reading import FileRecording, LiveRecording, Reading, Recording
from evsetup.diagnosis.trace_faults import NoRecording, not_saved
from evsetup.diagnosis.trace_notes import notes_file, read_notes, write_notes
from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui.desks.desk import Desk
from evsetup.ui.desks.proxy_desk import ProxyDesk
from evsetup.ui.desks.trace_filtering import TraceFiltering
from evsetup.ui.dialogs import FindingDialog, choose_file
from evsetup.ui.pages.page import Page
from evsetup.ui.pages.trace.causes import Cause
from evsetup.ui.pages.trace_page import TracePage
from evsetup.ui.tasks import slot_task

if TYPE_CHECKING:
    from evsetup.diagnosis.analysis import Analysis
    from evsetup.ocppj.csms import CsmsEvent
    from evsetup.ocppj.session import FrameRecord
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

log = logging.getLogger(__name__)

LOOK_MS = 100
"""So often the page shows what was read since."""
IDLE_LOOKS = 20
"""After so many looks at nothing new nobody looks any more until a message comes."""
_FILTER = "OCPP (*.jsonl *.json *.log *.txt *.csv *.gz *.zip *.tar *.tgz *.pcap *.pcapng);;* (*)"


class TraceDesk(Desk):
    """The desk of the trace page."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._page: TracePage | None = None
        self._live: LiveRecording | None = None
        self._file: FileRecording | None = None
        self._notes: dict[int, str] = {}
        self._told = False
        self._wanted_row = -1
        self._idle = 0
        self._stops: list[Callable[[], None]] = []
        self._who: dict[str, None] = {}
        self._timer = QTimer()
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._filtering = TraceFiltering(session.tasks)
        self.proxy = ProxyDesk(session, self._take, self.show_file)

    @property
    def recording(self) -> Recording | None:
        """What the page shows: the file that was opened, else what is said now."""
        return self._file or self._live

    @property
    def path(self) -> Path | None:
        """The recording's own file, as it was opened or is written now."""
        return self._file.path if self._file is not None else self._live.path if self._live is not None else None

    def attach(self, page: Page) -> None:
        """Connects the page, and shows what was recorded before it was opened."""
        if not isinstance(page, TracePage):
            return
        self._page = page
        self._filtering.attach(page)
        page.saved.connect(self._save)
        page.opened.connect(self._choose_file)
        page.cleared.connect(self._clear)
        page.bundle_wanted.connect(self._give_bundle)
        page.compare_wanted.connect(self._compare)
        page.replay_wanted.connect(self._replay)
        page.messages.row_opened.connect(self._open_row)
        page.sessions_wanted.connect(self._judge)
        page.messages.live_wanted.connect(self._back_to_live)
        page.message.noted.connect(self._note)
        self.proxy.attach_card(page.proxy)
        self._show()

    def open(self, work: SiteAtWork) -> None:
        """Records from now on."""
        super().open(work)
        self.proxy.open(work)
        self._stops = [work.bench.on_frame(self._take), work.bench.csms.subscribe(self._happened)]

    def close(self) -> None:
        """Records no more; what was recorded can still be read."""
        super().close()
        self.proxy.close()
        for stop in self._stops:
            stop()
        self._stops = []

    async def let_go(self) -> None:
        """The window is closed: what was recorded for it goes."""
        self._timer.stop()
        for recording in (self._file, self._live):
            if recording is not None:
                await asyncio.to_thread(recording.close)
        self._file = self._live = None

    @slot_task
    async def _choose_file(self) -> None:
        title = self.session.say(text("ui", "Open a recording"))
        path = await choose_file(self.session.window, title, _FILTER)
        if path is not None:
            self.show_file(path)

    @slot_task
    async def show_file(self, path: Path) -> None:
        """Shows a recording, or the log of another program or of a charger."""
        from evsetup.ui.desks.trace_acts import ask_columns

        notes = await asyncio.to_thread(read_notes, path)
        told = await ask_columns(self.session, path)
        await self._close_file()
        self._file, self._notes = FileRecording(path, told), notes
        self._file.start()
        self._show()

    @slot_task
    async def _back_to_live(self) -> None:
        if self._file is not None:
            await self._close_file()
            self._show()

    @slot_task
    async def _clear(self) -> None:
        """Forgets what was recorded so far, or lets the file go that was opened."""
        if self._file is not None:
            await self._close_file()
        elif self._live is not None:
            live, self._live = self._live, None
            await asyncio.to_thread(live.close)
        self._notes = {}
        self._show()

    async def _close_file(self) -> None:
        file, self._file, self._notes = self._file, None, {}
        if file is not None:
            await asyncio.to_thread(file.close)

    def _show(self) -> None:
        """Shows the recording from its beginning."""
        self._told = False
        page, recording = self._page, self.recording
        if page is None:
            return
        self._filtering.stop()
        store = recording.store if recording is not None else None
        page.show_recording(store, self._notes, live=self._file is None)
        page.show_causes(())
        self._show_who()
        self._filtering.again()
        self._watch()

    def _watch(self) -> None:
        self._idle = 0
        if self._page is not None and self.recording is not None and not self._timer.isActive():
            self._timer.start()

    def _look(self) -> None:
        """Shows what was read since the last look."""
        page, recording = self._page, self.recording
        if page is None or recording is None:
            self._timer.stop()
            return
        before = page.table.rowCount()
        page.grow()
        self._filtering.go_on()
        if self._file is not None:
            page.repaint_verdicts()
            self._show_who()
        self._tell(page, recording)
        idle = page.table.rowCount() == before and recording.state is Reading.DONE
        self._idle = self._idle + 1 if idle else 0
        if self._idle > IDLE_LOOKS:
            self._timer.stop()

    def _tell(self, page: TracePage, recording: Recording) -> None:
        """What is wrong with the file, and once all is judged what is likely wrong with the chargers."""
        if self._told or (recording.finding is None and self._file is None) or recording.state is not Reading.DONE:
            return
        self._told = True
        causes = [Cause(recording.finding)] if recording.finding is not None else []
        page.show_causes([*causes, *causes_of(recording.analysis)])
        if self._file is not None:
            page.show_sessions(recording.analysis.sessions)

    @slot_task
    async def _judge(self) -> None:
        """Looks through what was said until now: its sessions, and what is likely wrong."""
        page, live = self._page, self._live
        if page is None or live is None or self._file is not None:
            return
        analysis = await asyncio.to_thread(live.judged)
        if self._page is page and self.recording is live:
            page.show_sessions(analysis.sessions)
            page.show_causes(causes_of(analysis))

    @slot_task
    async def _open_row(self, row: int) -> None:
        page, recording = self._page, self.recording
        if page is None or recording is None:
            return
        self._wanted_row = row
        opened = await asyncio.to_thread(open_row, recording.store, row)
        if self.recording is recording and self._wanted_row == row:
            page.show_message(opened, self._notes.get(opened.number, "") if opened is not None else "")

    @slot_task
    async def _note(self, number: int, words: str) -> None:
        """Keeps a note; that of an opened file stands beside it."""
        if words == self._notes.get(number, ""):
            return
        if words:
            self._notes[number] = words
        else:
            self._notes.pop(number, None)
        if self._page is not None:
            self._page.table.notes = self._notes
            self._page.repaint_verdicts()
        if self._file is not None:
            await self._keep_notes(self._file.path)

    async def _keep_notes(self, recording: Path) -> None:
        try:
            await asyncio.to_thread(write_notes, recording, dict(self._notes))
        except OSError as error:
            self._tell_finding(not_saved(notes_file(recording), error))

    def _tell_finding(self, finding: Finding) -> None:
        FindingDialog(finding, self.session.say, self.session.window).open()

    @slot_task
    async def _give_bundle(self) -> None:
        from evsetup.ui.desks.trace_acts import give_bundle

        if self.work is not None and self.path is not None:
            await give_bundle(self.session, self.work, self.path, self._chargers())

    @slot_task
    async def _compare(self) -> None:
        from evsetup.ui.desks.trace_acts import compare

        if self.path is not None:
            await compare(self.session, self.path, self._chargers())

    @slot_task
    async def _replay(self) -> None:
        from evsetup.ui.desks.trace_acts import replay

        if self.work is not None and self.path is not None:
            await replay(self.session, self.work, self.path, self._chargers())

    def _chargers(self) -> list[str]:
        """The identities in the recording."""
        return self.recording.store.index.chargers.known[1:] if self.recording is not None else []

    def _take(self, record: FrameRecord) -> None:
        self._recorder().hear(record)
        if record.identity not in self._who:
            self._who[record.identity] = None
            self._show_who()
        self._watch()

    def _happened(self, event: CsmsEvent) -> None:
        from evsetup.ocppj.csms import DialledIn, Dropped

        match event:
            case DialledIn(admitted=False):
                code = event.finding.code if event.finding is not None else ""
                self._recorder().refused(event.identity, event.remote_address, 401, code)
                self._watch()
            case Dropped() if self._live is not None:
                self._live.left(event.identity, event.code)
                self._watch()

    def _recorder(self) -> LiveRecording:
        if self._live is None:
            self._live = LiveRecording()
            self.tasks.start(self._start(self._live), "trace")
        return self._live

    async def _start(self, live: LiveRecording) -> None:
        await asyncio.to_thread(live.start)
        if self._live is live and self._file is None:
            self._show()

    def _show_who(self) -> None:
        if self._page is None:
            return
        self._page.show_who(self._words_of_who())

    def _words_of_who(self) -> Text | None:
        if (file := self._file) is not None:
            words = text("ui", "Recording {file}", file=file.path.name)
            if file.state is Reading.DONE:
                return words
            doing = text("ui", "judging") if file.state is Reading.JUDGING else text("ui", "reading")
            return text("ui", "{what} · {doing} {share} %", what=words, doing=doing, share=round(100 * file.share))
        if not self._who:
            return None
        return text("ui", "{who} → this laptop", who=verbatim(", ".join(self._who)))

    @slot_task
    async def _save(self) -> None:
        from evsetup.diagnosis.trace import give_away

        say, source = self.session.say, self.path
        if self._file is not None and self.recording is not None:
            source = self.recording.store.path
        title = say(text("ui", "Save the trace"))
        path = await choose_file(self.session.window, title, "JSON lines (*.jsonl)", save=True, name="trace.jsonl")
        if path is None or source is None:
            return
        try:
            await asyncio.to_thread(give_away, source, path)
        except OSError as error:
            self._tell_finding(not_saved(path, error))
        except NoRecording as fault:
            self._tell_finding(fault.finding)
        else:
            await self._keep_notes(path)


def causes_of(analysis: Analysis) -> list[Cause]:
    """All that a recording tells of its chargers: the likely causes first, then the other suspicions, the worst first."""
    stories = analysis.chargers.values()
    likely = [(story, one) for story in stories for one in story.causes]
    others = [(story, one) for story in stories for one in story.suspicions if one not in story.causes]
    return [
        Cause(one.finding, story.identity, one.count, one.rows)
        for some in (likely, others)
        for story, one in sorted(some, key=lambda pair: (-pair[1].finding.severity, -pair[1].count))
    ]
