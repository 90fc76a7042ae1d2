"""Runs the probe against a CSMS, fills the ladder as it goes, and keeps what came of it in the site file."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import text
from evsetup.ui.desks import csms_test_choices as choices
from evsetup.ui.desks.csms_test_run import CsmsTestRun, rungs_of
from evsetup.ui.desks.desk import Desk
from evsetup.ui.dialogs import choose_file, finished
from evsetup.ui.models.csms_test import CsmsTestView, Panel
from evsetup.ui.models.site import Running
from evsetup.ui.pages.csms_test_page import CsmsTestPage
from evsetup.ui.pages.page import Page
from evsetup.ui.rail import PageName
from evsetup.ui.tasks import slot_task

if TYPE_CHECKING:
    from evsetup.cards.csms_card import CsmsCard
    from evsetup.cards.shelf import Shelf
    from evsetup.storage.csms_test_record import StoredCsmsTest
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session


class CsmsTestDesk(Desk):
    """The desk of the CSMS test; it needs no site, and with one it knows chargers and keeps the tests."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._page: CsmsTestPage | None = None
        self._shelf: Shelf | None = None
        self._allowed: tuple[str, str] | None = None
        self._task: asyncio.Task[None] | None = None
        self._run: CsmsTestRun | None = None
        self._clock = QTimer(session.window)
        self._clock.setInterval(200)
        self._clock.timeout.connect(self._tick)
        self.view = CsmsTestView()
        self.sent: list[str] = []
        session.window.page_opened.connect(self._opened)

    def attach(self, page: Page) -> None:
        """Connects the page."""
        if not isinstance(page, CsmsTestPage):
            return
        self._page = page
        page.started.connect(self._ask_or_start)
        page.fields.changed.connect(self._changed)
        page.fields.charger_chosen.connect(self._choose_charger)
        page.fields.client_wanted.connect(self._choose_client)
        page.fields.panel_wanted.connect(self._turn_panel)
        page.fields.card_wanted.connect(self._edit_card)
        page.result.to_type_wanted.connect(lambda: self._turn_panel(Panel.TO_TYPE))
        page.to_type.family_chosen.connect(lambda family: self._changed(replace(self.view, brand=family)))
        page.key.changed.connect(lambda key: self._changed(replace(self.view, key=key)))
        page.question.answered.connect(self._allow)
        page.question.stand_in.connect(self._stand_in)
        page.question.left.connect(lambda: self._show(replace(self.view, asking=False)))
        page.result.stopped.connect(self._stop)
        page.result.root_wanted.connect(self._save_root)
        page.result.dial_in_wanted.connect(self._offer_dial_in)
        page.result.proxy_wanted.connect(self._offer_proxy)
        page.result.left_older.connect(lambda: self._show(self.view.without_result()))
        page.earlier.chosen.connect(self._show_earlier)
        self._show(self.view)
        self.refresh()

    def open(self, work: SiteAtWork) -> None:
        """Offers the site's CSMS and chargers."""
        super().open(work)
        self._shelf = work.shelf
        view = replace(self.view.without_result(), ca_file=work.bench.options.ca_file, site_open=True)
        if work.csms_address and not view.address:
            identity, key = next(iter(work.keys.items()), ("", None))
            view = replace(view, address=work.csms_address, identity=identity, key=key)
        self._show(view)
        self.refresh()

    def close(self) -> None:
        """Stops what runs and forgets the site's CSMS."""
        super().close()
        if self._task is not None:
            self._task.cancel()
        self._allowed = None
        self._show(CsmsTestView(operators=self.view.operators, brands=self.view.brands))

    @slot_task
    async def refresh(self) -> None:
        """Reads cards, chargers and earlier tests anew."""
        if self._shelf is None:
            from evsetup.commissioning.opening import open_shelf

            self._shelf = await open_shelf()
        work, shelf = self.work, self._shelf
        view = replace(self.view, operators=choices.operators(shelf, work), brands=choices.brands(shelf))
        if work is not None:
            site = work.bench.site
            records, bays = await asyncio.to_thread(site.chargers), await asyncio.to_thread(site.bays)
            tests = await asyncio.to_thread(site.csms_tests)
            if self.work is not work:
                return
            view = replace(
                self.view,
                operators=view.operators,
                brands=view.brands,
                chargers=choices.chargers(records, bays),
                earlier=choices.earlier(tests),
            )
            if not view.operator and view.address == work.csms_address != "":
                view = replace(view, operator=choices.DEMO)
            if view.shown is None and view.running is None and len(view.chargers) != len(self.view.chargers):
                view = view.with_known_charger()
        self._show(view)

    def _opened(self, name: PageName) -> None:
        if name is PageName.CSMS_TEST and self._page is not None:
            self.refresh()

    # -- what a person wishes ----------------------------------------------------------------------------------------

    def _changed(self, view: CsmsTestView) -> None:
        if view.running is None:
            self._show(view.without_result())

    @slot_task
    async def _choose_charger(self, charger_id: str) -> None:
        if (work := self.work) is None:
            return
        choice = next((choice for choice in self.view.chargers if choice.id == charger_id), None)
        key = await asyncio.to_thread(work.bench.vault.get, f"charger/{charger_id}/key")
        if key is None and choice is not None:
            key = work.keys.get(choice.identity)
        if self.work is work:
            self._changed(self.view.with_charger(charger_id, key))

    @slot_task
    async def _choose_client(self) -> None:
        say, window = self.session.say, self.session.window
        title = say(text("ui", "The charger's own certificate (PEM)"))
        chain = await choose_file(window, title, "PEM (*.pem *.crt *.cer)")
        if chain is None:
            return
        title = say(text("ui", "Its key (PEM); cancel when it is in the same file"))
        key = await choose_file(window, title, "PEM (*.pem *.key)")
        self._changed(replace(self.view, client_file=chain, client_key_file=key))

    def _ask_or_start(self) -> None:
        view = self.view
        if not view.complete or view.running is not None:
            return
        if view.stands_in or self._allowed == (view.address, view.identity):
            self._start()
        else:
            self._show(replace(view.without_result(), asking=True))

    def _allow(self, log_in_only: bool) -> None:
        view = self.view
        self._allowed = (view.address, view.identity)
        self._show(replace(view, asking=False, log_in_only=log_in_only or view.log_in_only))
        self._start()

    def _turn_panel(self, panel: Panel) -> None:
        self._show(replace(self.view, panel=Panel.NONE if self.view.panel is panel else panel))

    @slot_task
    async def _edit_card(self) -> None:
        from evsetup.commissioning.opening import data_folder, open_shelf
        from evsetup.ui.card_editor.editor import CardEditor

        session = self.session
        kept: list[CsmsCard] = []
        card = self._shelf.csms.get(self.view.operator) if self._shelf is not None else None
        folder = await asyncio.to_thread(data_folder) / "cards"
        editor = CardEditor(session.say, session.window, session.tasks, folder, card)
        editor.saved.connect(kept.append)
        if not await finished(editor) or not kept:
            return
        self._shelf = shelf = await open_shelf()
        if self.work is not None:
            self.work.shelf = shelf
        view = replace(self.view, operators=choices.operators(shelf, self.work))
        self._changed(view.with_operator(kept[-1].id))

    def _stand_in(self) -> None:
        view = self.view
        if (operator := view.chosen_operator) is not None:
            self._changed(replace(view, identity=operator.test_identity, charger="", key=None))

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()
            self._tick()

    @slot_task
    async def _save_root(self, pem: str) -> None:
        title = self.session.say(text("ui", "Root certificate for the charger"))
        path = await choose_file(self.session.window, title, "PEM (*.pem)", save=True, name="csms-root.pem")
        if path is None:
            return
        try:
            await asyncio.to_thread(path.write_text, pem, "ascii")
        except OSError as error:
            self._show(replace(self.view, notice=_not_saved(path.name, error.strerror or type(error).__name__)))
        else:
            self._show(
                replace(self.view, notice=text("ui", "The root certificate is saved as {file}.", file=path.name))
            )

    def _offer_dial_in(self) -> None:
        from evsetup.ui.desks.site_desk import SiteDesk

        self.session.window.open(PageName.SITE)
        if isinstance(site := self.session.desk(PageName.SITE), SiteDesk):
            site.offer_dial_in()

    def _offer_proxy(self) -> None:
        from evsetup.ui.desks.trace_desk import TraceDesk

        self.session.window.open(PageName.TRACE)
        if isinstance(trace := self.session.desk(PageName.TRACE), TraceDesk):
            trace.proxy.offer(self.view.address)

    @slot_task
    async def _show_earlier(self, number: int) -> None:
        if (work := self.work) is None or self.view.running is not None:
            return
        test = await asyncio.to_thread(work.bench.site.csms_test, number)
        if test is not None and self.work is work:
            self._show_kept(test)

    def _show_kept(self, test: StoredCsmsTest) -> None:
        from evsetup.commissioning.csms_test_account import results_of
        from evsetup.ocppj.probe.steps import Extent, ProbeStep

        rungs = rungs_of(results_of(test), Extent(test.extent), test.hold_s, stopped=test.stopped)
        cause = next((step for step in ProbeStep if step.value == test.cause), None)
        view = self.view.without_result()
        self._show(replace(view, rungs=rungs, verdict=test.verdict, cause=cause, shown=test, older=True))

    # -- running -----------------------------------------------------------------------------------------------------

    @slot_task
    async def _start(self) -> None:
        if not self.view.complete or self.view.running is not None:
            return
        run = self._run = CsmsTestRun(self.view)
        self._task = asyncio.current_task()
        self._clock.start()
        self.sent.append(self.view.final_url)
        self._show(replace(self.view.without_result(), rungs=run.rungs, running=self._running(run)))
        work = self.work
        try:
            report = await run.go(lambda: self._show(replace(self.view, rungs=run.rungs, running=self._running(run))))
        finally:
            self._task, self._run = None, None
            self._clock.stop()
            self._show(replace(self.view, running=None))
        test = run.to_keep(report, datetime.now(UTC))
        cause = report.primary.step if report.primary is not None else None
        self._show(replace(self.view, rungs=run.rungs, verdict=test.verdict, cause=cause, shown=test))
        if work is not None and self.work is work:
            await self._keep(work, test)

    async def _keep(self, work: SiteAtWork, test: StoredCsmsTest) -> None:
        try:
            await asyncio.to_thread(work.bench.site.put_csms_test, test)
        except Fault as fault:
            self._show(replace(self.view, notice=fault.finding))
            return
        self._show(replace(self.view, notice=text("ui", "Kept in the site file; it stands in the report.")))
        self.refresh()

    def _running(self, run: CsmsTestRun) -> Running:
        return Running(run.doing, 0, 0, time.monotonic() - run.began, run.view.depth.normal_s)

    def _tick(self) -> None:
        if self._run is not None:
            self._show(replace(self.view, running=self._running(self._run)))

    def _show(self, view: CsmsTestView) -> None:
        self.view = view = choices.with_panel(view, self._shelf) if self._shelf is not None else view
        if self._page is not None:
            self._page.show_view(view)


def _not_saved(file: str, reason: str) -> Finding:
    return Finding(
        "csms-test.not-saved",
        Severity.PROBLEM,
        text("ui", "{file} cannot be written: {reason}.", file=file, reason=reason),
        text("ui", "The certificate is not there yet."),
        (text("ui", "Save it in another folder."),),
    )
