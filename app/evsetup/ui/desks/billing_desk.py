"""The desk of a charger's meter: what is demanded, asked for and heard; every charger keeps its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text
from evsetup.ui.desks.at_charger import AtCharger
from evsetup.ui.desks.inner_desk import InnerDesk
from evsetup.ui.desks.job_words import running_of
from evsetup.ui.dialogs import choose_file
from evsetup.ui.models.billing import BillingView, meter_rows, signed_rows
from evsetup.ui.models.site import Running
from evsetup.ui.pages.billing.billing_page import BillingPage
from evsetup.ui.pages.page import Page
from evsetup.ui.rail import PageName
from evsetup.ui.tasks import slot_task
from evsetup.ui.throttle import Throttle

if TYPE_CHECKING:
    from evsetup.commissioning.billing.demand import Demand
    from evsetup.commissioning.job import ChargerJob
    from evsetup.domain.progress import Progress
    from evsetup.domain.sighting import FoundCharger
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

FILES = "Text (*.txt)"
_MOST_SIGNED = 20


class AtMeter(AtCharger):
    """One charger on this desk, with what is demanded of its meter."""

    def __init__(self, job: ChargerJob, label: str, demand: Demand) -> None:
        super().__init__(job, label)
        self.demand = demand
        self.operator = ""
        self.listening = False
        self.progress: Progress | None = None


class BillingDesk(InnerDesk):
    """The desk of the page of a charger's meter."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._page: BillingPage | None = None
        self._all: dict[str, AtMeter] = {}
        self._now: AtMeter | None = None
        self._from = PageName.SITE
        self._stop_hearing: Callable[[], None] = lambda: None
        self._throttle = Throttle(self._show)
        self._clock = QTimer(self._throttle)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self._tick)

    @property
    def now(self) -> AtMeter | None:
        """The charger that is on the page."""
        return self._now

    def attach(self, page: Page) -> None:
        """Connects the page."""
        if not isinstance(page, BillingPage):
            return
        self._page = page
        page.went_back.connect(lambda: self.session.window.open(self._from))
        page.board_wanted.connect(lambda: self.session.window.open(PageName.SITE))
        page.stopped.connect(self._stop_now)
        page.finished.connect(self._enough)
        page.asked.connect(self._ask)
        page.listened.connect(self._listen)
        page.saved.connect(self._save)
        page.operator_chosen.connect(self._choose_operator)
        page.typed.connect(self._type)
        self._show()

    def open(self, work: SiteAtWork) -> None:
        """Hears of jobs from now on."""
        super().open(work)
        self._stop_hearing = work.bench.on_job(self._throttle.wanted)
        self._clock.start()

    def close(self) -> None:
        """Forgets all chargers."""
        super().close()
        self._clock.stop()
        self._throttle.stop()
        self._stop_hearing()
        self._stop_hearing = lambda: None
        self._all, self._now = {}, None
        self._show()

    async def take(self, found: FoundCharger, label: str, came_from: PageName) -> None:
        """Puts a charger on the page."""
        from evsetup.commissioning.billing.demand import Demand

        if (work := self.work) is None:
            return
        self._from = came_from
        if found.key not in self._all:
            self._all[found.key] = AtMeter(await work.bench.job_for(found), label, Demand())
        self._now = self._all[found.key]
        self.session.window.open(PageName.BILLING)
        self._show()

    def runs_on(self, key: str) -> bool:
        """Whether this desk runs something on a charger."""
        return (at := self._all.get(key)) is not None and at.running

    def stop(self, key: str) -> None:
        """Stops what this desk runs on a charger, at a person's wish; what was set is put back all the same."""
        if (at := self._all.get(key)) is not None and at.running:
            at.stopping = True
            at.job.billing.stop()

    # -- what is demanded ------------------------------------------------------------------------------------------------

    def _choose_operator(self, card_id: str) -> None:
        from evsetup.commissioning.billing.demand import Demand, demand_of

        work, now = self.work, self._now
        if work is None or now is None:
            return
        card = work.shelf.csms.get(card_id)
        now.operator = card_id if card is not None else ""
        now.demand = demand_of(card.required_keys) if card is not None else Demand()
        self._show()

    def _type(self, field: str, words: str) -> None:
        if (now := self._now) is None:
            return
        match field:
            case "measurands":
                names = tuple(dict.fromkeys(word for part in words.split(",") if (word := part.strip())))
                now.demand = replace(now.demand, sampled=names)
            case "sample_interval":
                now.demand = replace(now.demand, sample_interval_s=_seconds(words))
            case "aligned_interval":
                seconds = _seconds(words)
                first = now.demand.or_usual().sampled[:1] if seconds else ()
                now.demand = replace(now.demand, aligned_interval_s=seconds, aligned=now.demand.aligned or first)
            case _:
                now.demand = replace(now.demand, signed=bool(words))
        self._show()

    # -- the charger -----------------------------------------------------------------------------------------------------

    @slot_task
    async def _ask(self) -> None:
        if (now := self._free()) is not None:
            await now.do(self._asked(now), self._show)

    @slot_task
    async def _listen(self, seconds: int, connector: int, set_up: bool) -> None:
        if (now := self._free()) is not None:
            now.listening = True
            try:
                await now.do(self._listened(now, seconds, connector, set_up), self._show)
            finally:
                now.listening = False
                self._show()

    def _enough(self) -> None:
        if self._now is not None:
            self._now.job.billing.enough()

    def _stop_now(self) -> None:
        if self._now is not None:
            self.stop(self._now.job.found.key)
            self._show()

    async def _asked(self, now: AtMeter) -> None:
        try:
            now.findings = await now.job.billing.ask(
                now.demand.or_usual(), self._operator_name(now), self._progress(now)
            )
        finally:
            now.progress = None

    async def _listened(self, now: AtMeter, seconds: int, connector: int, set_up: bool) -> None:
        try:
            now.findings = await now.job.billing.listen(
                now.demand,
                seconds,
                self._operator_name(now),
                self._progress(now),
                set_up=set_up,
                charge_on=connector,
                changed=self._throttle.wanted,
            )
        finally:
            now.progress = None

    def _progress(self, now: AtMeter) -> Callable[[Progress], None]:
        def told(progress: Progress) -> None:
            now.progress = progress
            self._throttle.wanted()

        return told

    def _operator_name(self, now: AtMeter) -> str:
        card = self.work.shelf.csms.get(now.operator) if self.work is not None else None
        return card.name if card is not None else ""

    @slot_task
    async def _save(self) -> None:
        title = self.session.say(text("ui", "Keep the signed records as"))
        path = await choose_file(self.session.window, title, FILES, save=True, name="signed-meter-values.txt")
        now = self._now
        if path is None or now is None or (heard := now.job.billing.heard) is None:
            return
        try:
            await asyncio.to_thread(path.write_text, "".join(f"{one.reading.raw}\n" for one in heard.signed), "utf-8")
            now.said = text("ui", "Saved: {file}", file=path.name)
        except OSError as error:
            now.findings = (_no_file(path, type(error).__name__),)
        self._show()

    def _free(self) -> AtMeter | None:
        """The charger on the page, when nothing runs on it."""
        now = self._now
        return now if now is not None and now.free else None

    # -- showing ---------------------------------------------------------------------------------------------------------

    def _tick(self) -> None:
        if self._now is not None and not self._now.free:
            self._show()

    def _show(self) -> None:
        if (page := self._page) is None:
            return
        now, work = self._now, self.work
        if now is None or work is None:
            page.show_view(BillingView())
            return
        billing, demand = now.job.billing, now.demand
        page.show_view(
            BillingView(
                name=now.label,
                operators=tuple(
                    (card.id, card.name) for card in sorted(work.shelf.csms.values(), key=lambda card: card.name)
                ),
                operator=now.operator,
                measurands=", ".join(demand.sampled),
                sample_interval=_shown(demand.sample_interval_s),
                aligned_interval=_shown(demand.aligned_interval_s),
                signed=demand.signed,
                rows=meter_rows(demand, billing.asked, billing.heard),
                signed_rows=signed_rows(billing.heard, _MOST_SIGNED),
                signed_count=billing.heard.signed_count if billing.heard is not None else 0,
                findings=now.findings,
                running=_running(now),
                listening=now.listening,
                stopping=now.stopping,
                said=now.said,
            )
        )


def _running(now: AtMeter) -> Running | None:
    """What runs, with how far it is where this desk knows."""
    running = running_of(now.job)
    if running is None or now.progress is None:
        return running
    return replace(running, doing=now.progress.doing, done=now.progress.done, total=now.progress.total)


def _seconds(words: str) -> int | None:
    words = words.strip().removesuffix("s").strip()
    return min(86_400, int(words)) if words.isascii() and words.isdigit() and len(words) < 10 else None


def _shown(seconds: int | None) -> str:
    return "" if seconds is None else f"{seconds}"


def _no_file(path: Path, why: str) -> Finding:
    return Finding(
        "ui.signed-file",
        Severity.WARNING,
        text("ui", "{file} cannot be used: {why}", file=path.name, why=why),
        text("ui", "The signed records are in the site file all the same."),
        (text("ui", "Choose another file."),),
    )
