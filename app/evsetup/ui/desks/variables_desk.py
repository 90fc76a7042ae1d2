"""All settings of one charger: reads, takes edits, compares, writes; every charger keeps its own edits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from evsetup.domain.secret import Secret
from evsetup.domain.sighting import FoundCharger
from evsetup.domain.text import Text, text, verbatim
from evsetup.domain.variable import Snapshot, VariableName
from evsetup.ui.desks.at_charger import AtCharger
from evsetup.ui.desks.inner_desk import InnerDesk
from evsetup.ui.desks.security_desk import SecurityDesk
from evsetup.ui.desks.variable_sources import Source, other_sides, own_snapshots
from evsetup.ui.desks.variables_view import view_of
from evsetup.ui.dialogs import AskDialog, ask_choice, choose_file, finished
from evsetup.ui.models.variable_rows import VariableRows, Wanted, shown_value
from evsetup.ui.models.variables import Section, VariablesView
from evsetup.ui.pages.page import Page
from evsetup.ui.pages.variables_page import VariablesPage
from evsetup.ui.rail import PageName
from evsetup.ui.tasks import slot_task
from evsetup.ui.throttle import Throttle

if TYPE_CHECKING:
    from evsetup.commissioning.job import ChargerJob
    from evsetup.commissioning.variable_plan import LeftOut, VariablePlan
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

Key = tuple[str, ...]


class AtBrowser(AtCharger):
    """One charger on this desk: what its person edits, compares and plans."""

    def __init__(self, job: ChargerJob, label: str, language: str) -> None:
        super().__init__(job, label)
        self.language = language
        self.rows: VariableRows | None = None
        self.edition = 0
        self.edits: dict[VariableName, str | Secret] = {}
        self.left_out: tuple[LeftOut, ...] = ()
        self.other: Source | None = None
        self.other_snapshot: Snapshot | None = None
        self.differ = 0
        self.plan: VariablePlan | None = None
        self.applied = False
        self.reading: ChargerJob | None = None


class VariablesDesk(InnerDesk):
    """The desk of the page of all settings."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.security = SecurityDesk(session)
        self._section = Section.SETTINGS
        self._page: VariablesPage | None = None
        self._all: dict[str, AtBrowser] = {}
        self._now: AtBrowser | None = None
        self._from = PageName.SITE
        self._stop_hearing: Callable[[], None] = lambda: None
        self._throttle = Throttle(self._show)
        self._clock = QTimer(self._throttle)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self._tick)

    @property
    def now(self) -> AtBrowser | None:
        """The charger that is on the page."""
        return self._now

    def attach(self, page: Page) -> None:
        """Connects the page."""
        if not isinstance(page, VariablesPage):
            return
        self._page = page
        self.security.attach_pane(page.security)
        page.section_wanted.connect(self._turn)
        page.security_read_again.connect(self.security.read_again)
        page.went_back.connect(lambda: self.session.window.open(self._from))
        page.board_wanted.connect(lambda: self.session.window.open(PageName.SITE))
        page.read_again.connect(self._read_again)
        page.stopped.connect(self._stop)
        page.set_wanted.connect(self._set)
        page.discard_wanted.connect(self._discard)
        page.review_wanted.connect(self._review)
        page.review_left.connect(self._leave_review)
        page.applied.connect(self._apply)
        page.restarted.connect(self._restart)
        page.save_wanted.connect(self._save)
        page.compare_wanted.connect(self._compare)
        page.restore_wanted.connect(self._restore)
        page.export_wanted.connect(self._export)
        page.take_wanted.connect(self._take_over)
        page.compare_ended.connect(self._end_comparing)
        if self._now is not None and self._now.language != self.session.say.language:
            self._relabel()
        self._show()

    def open(self, work: SiteAtWork) -> None:
        """Hears of jobs from now on."""
        super().open(work)
        self.security.open(work)
        self._stop_hearing = work.bench.on_job(self._throttle.wanted)
        self._clock.start()

    def close(self) -> None:
        """Forgets all chargers."""
        super().close()
        self.security.close()
        self._clock.stop()
        self._throttle.stop()
        self._stop_hearing()
        self._stop_hearing = lambda: None
        self._all, self._now = {}, None
        self._show()

    async def take(self, found: FoundCharger, label: str, came_from: PageName) -> None:
        """Puts a charger on the page; one that was never read is read now."""
        if (work := self.work) is None:
            return
        self._from = came_from
        if found.key not in self._all:
            job = await work.bench.job_for(found)
            self._all[found.key] = AtBrowser(job, label, self.session.say.language)
        self._now = now = self._all[found.key]
        self._section = Section.SETTINGS
        self.security.take(now.job, label)
        self.session.window.open(PageName.VARIABLES)
        self._show()
        if now.rows is None and not now.job.busy:
            await now.do(self._read(now), self._show)
        elif now.language != self.session.say.language:
            await self._rebuild(now)
            self._show()

    def runs_on(self, key: str) -> bool:
        """Whether this desk runs something on a charger."""
        return ((at := self._all.get(key)) is not None and at.running) or self.security.runs_on(key)

    def stop(self, key: str) -> None:
        """Stops what this desk runs on a charger, at a person's wish."""
        if (at := self._all.get(key)) is not None and at.running:
            at.stopping = True
            (at.reading or at.job).variables.stop()
        self.security.stop(key)

    def _turn(self, section: Section) -> None:
        self._section = section
        self.security.turn(on=section is Section.SECURITY)
        self._show()
        if section is Section.SETTINGS and (now := self._now) is not None and _is_old(now):
            self._read_again()

    # -- what a person wishes ----------------------------------------------------------------------------------------

    @slot_task
    async def _read_again(self) -> None:
        if (now := self._now) is not None and not now.job.busy:
            await now.do(self._read(now), self._show)

    def _stop(self) -> None:
        if (now := self._now) is not None:
            self.stop(now.job.found.key)
            self._show()

    def _set(self, key: Key, value: str | Secret) -> None:
        from evsetup.commissioning.typed_value import judge

        if (now := self._now) is None or now.rows is None or self._page is None:
            return
        row = now.rows.by_key[key]
        judged = judge(row.known, value)
        self._page.show_flaw(judged.finding)
        if not judged.may_be_written:
            return
        if judged.value == row.known.variable.value:
            now.edits.pop(row.known.name, None)
        else:
            now.edits[row.known.name] = judged.value
        self._edited(now)

    def _discard(self, key: Key) -> None:
        if (now := self._now) is not None and now.rows is not None:
            now.edits.pop(now.rows.by_key[key].known.name, None)
            self._edited(now)

    def _review(self) -> None:
        if (now := self._now) is not None and not now.job.busy:
            now.plan, now.applied, now.findings = now.job.variables.make_plan(now.edits), False, ()
            self._show()

    @slot_task
    async def _leave_review(self) -> None:
        if (now := self._now) is None or now.job.busy:
            return
        applied, now.plan, now.applied, now.findings = now.applied, None, False, ()
        if applied:
            await self._rebuild(now)
        self._show()

    @slot_task
    async def _apply(self, restart: bool) -> None:
        if (now := self._now) is not None and now.plan is not None and not now.job.busy:
            await now.do(self._write(now, restart=restart), self._show)

    @slot_task
    async def _restart(self) -> None:
        if (now := self._now) is not None and not now.job.busy:
            await now.do(self._restart_now(now), self._show)

    @slot_task
    async def _save(self) -> None:
        if (now := self._now) is None or now.job.variables.snapshot is None:
            return
        dialog = AskDialog(
            self.session.say,
            self.session.window,
            text("ui", "Keep these settings in the site file?"),
            text("ui", "All values as they were read last. Keys and passwords are not kept."),
            ((text("ui", "A word to find it by"), "", False),),
            text("ui", "Save the snapshot"),
        )
        if await finished(dialog):
            note = dialog.answers[0]
            await now.job.variables.save(note)
            now.said = text("ui", "Snapshot saved: {note}", note=verbatim(note or "–"))
            self._show()

    @slot_task
    async def _compare(self) -> None:
        if (now := self._now) is None or (work := self.work) is None or now.rows is None:
            return
        question = text("ui", "Compare with what?")
        source = await self._choose(now, question, await other_sides(work.bench, now.job), text("ui", "Compare"))
        if source is not None:
            await now.do(self._compare_with(now, source), self._show)
            if now.other is not None and self._page is not None:
                self._page.want(Wanted.DIFFERENT)

    @slot_task
    async def _restore(self) -> None:
        if (now := self._now) is None or (work := self.work) is None or now.rows is None:
            return
        question = text("ui", "Restore which snapshot?")
        source = await self._choose(
            now, question, await own_snapshots(work.bench, now.job.record.id), text("ui", "Take")
        )
        if source is not None:
            await now.do(self._compare_with(now, source), self._show)
            await self._take(now)

    @slot_task
    async def _take_over(self) -> None:
        if (now := self._now) is not None:
            await self._take(now)

    @slot_task
    async def _end_comparing(self) -> None:
        if (now := self._now) is not None:
            now.other = now.other_snapshot = None
            now.left_out = ()
            await self._rebuild(now)
            self._show()

    @slot_task
    async def _export(self) -> None:
        from evsetup.commissioning.variable_export import write_export

        if (now := self._now) is None or now.job.variables.snapshot is None:
            return
        title = self.session.say(text("ui", "Export all settings"))
        filters = "JSON lines (*.jsonl);;CSV (*.csv)"
        path = await choose_file(self.session.window, title, filters, save=True, name=f"{now.label}.jsonl")
        if path is not None:
            await asyncio.to_thread(write_export, path, now.job.variables.known)
            now.said = text("ui", "Exported to {file}, without keys and passwords.", file=path.name)
            self._show()

    # -- acts ----------------------------------------------------------------------------------------------------------

    async def _read(self, now: AtBrowser) -> None:
        await now.job.variables.read(self._throttle.wanted)
        await self._rebuild(now)

    async def _write(self, now: AtBrowser, *, restart: bool) -> None:
        try:
            await now.job.variables.apply(self._throttle.wanted, restart=restart)
        finally:
            self._forget_what_is_done(now)
            now.applied = True
        left = now.job.variables.left_for_its_csms
        now.said = (
            text("ui", "The charger left for its new CSMS.") if left else text("ui", "Read back from the charger.")
        )

    async def _restart_now(self, now: AtBrowser) -> None:
        await now.job.variables.restart(self._throttle.wanted)
        self._forget_what_is_done(now)

    def _forget_what_is_done(self, now: AtBrowser) -> None:
        for state in now.job.variables.states:
            if state.good:
                now.edits.pop(state.name, None)

    async def _compare_with(self, now: AtBrowser, source: Source) -> None:
        now.reading = source.job
        try:
            snapshot = await source.get()
        finally:
            now.reading = None
        if snapshot is not None:
            now.other, now.other_snapshot, now.left_out = source, snapshot, ()
            await self._rebuild(now)

    async def _take(self, now: AtBrowser) -> None:
        from evsetup.commissioning.variable_plan import wishes_from

        if (source := now.other) is None or (snapshot := now.other_snapshot) is None:
            return
        work = now.job.variables
        wishes = await asyncio.to_thread(wishes_from, work.known, snapshot.variables, same_charger=source.same_charger)
        now.edits.update(wishes.edits)
        now.left_out = wishes.left_out
        await self._rebuild(now)
        self._edited(now)
        if self._page is not None:
            self._page.want(Wanted.EDITED if wishes.edits else Wanted.ALL)

    async def _choose(self, now: AtBrowser, question: Text, sources: list[Source], go: Text) -> Source | None:
        say = self.session.say
        if not sources:
            now.said = text("ui", "Nothing to compare with yet: save a snapshot, or let another charger dial in.")
            self._show()
            return None
        why = text("ui", "Nothing is written by this. Keys and passwords are never compared.")
        rows = [(say(source.name), say(source.why)) for source in sources]
        chosen = await ask_choice(say, self.session.window, question, why, rows, go)
        return None if chosen is None else sources[chosen]

    async def _rebuild(self, now: AtBrowser) -> None:
        """New rows, in the reader's language, made in a thread: thousands of meanings are said at once."""
        from evsetup.commissioning.known_variable import known_variables
        from evsetup.commissioning.variable_plan import shown_differences

        work, other, say = now.job.variables, now.other_snapshot, self.session.say
        snapshot, known, edits, left = work.snapshot, work.known, dict(now.edits), now.left_out
        if snapshot is None:
            return
        now.language = say.language

        def made() -> tuple[VariableRows, int]:
            if other is None:
                rows, differ = VariableRows(known, say), 0
            else:
                mine = snapshot.variables
                only = [one for one in known_variables(other) if one.name not in mine]
                rows = VariableRows(known, say, only_there=only)
                different = shown_differences(mine, other.variables)
                there = {name: shown_value(variable.value) for name, variable in other.variables.items()}
                rows.compare(there, [each.name for each in different])
                differ = len(different)
            rows.show_edits(edits)
            rows.show_left_out({each.name: each.why for each in left})
            return rows, differ

        now.rows, now.differ = await asyncio.to_thread(made)

    @slot_task
    async def _relabel(self) -> None:
        if (now := self._now) is not None:
            await self._rebuild(now)
            self._show()

    # -- showing -------------------------------------------------------------------------------------------------------

    def _edited(self, now: AtBrowser) -> None:
        if now.rows is not None:
            now.rows.show_edits(now.edits)
        now.edition += 1
        self._show()

    def _tick(self) -> None:
        if self._now is not None and not self._now.free:
            self._show()

    def _show(self) -> None:
        if (page := self._page) is None:
            return
        if (now := self._now) is None or self.work is None:
            page.show_view(VariablesView())
            return
        page.show_view(view_of(now, self._section))


def _is_old(now: AtBrowser) -> bool:
    """Whether its security was changed since its settings were read: they show what was written there."""
    snapshot, changed = now.job.variables.snapshot, now.job.security.changed
    return snapshot is not None and changed is not None and snapshot.taken < changed
