"""The weekly schedule of one charger: drawn, kept as a file, sent, read back, kept or cleared; every charger keeps its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfoNotFoundError

from PySide6.QtCore import QTimer, QTimeZone

from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.schedule import Schedule, Supply, limit_from
from evsetup.domain.schedule_edit import with_hours, with_price, without_block
from evsetup.domain.schedule_file import minute_from, schedule_from_toml, to_toml
from evsetup.domain.schedule_templates import Place, Template, cheap_hours, schedule_like
from evsetup.domain.text import text, verbatim
from evsetup.ui.desks.at_charger import AtCharger, agreed
from evsetup.ui.desks.inner_desk import InnerDesk
from evsetup.ui.desks.job_words import running_of
from evsetup.ui.dialogs import choose_file
from evsetup.ui.models.schedule import ScheduleView
from evsetup.ui.pages.page import Page
from evsetup.ui.pages.schedule.schedule_page import SchedulePage
from evsetup.ui.rail import PageName
from evsetup.ui.tasks import slot_task
from evsetup.ui.throttle import Throttle

if TYPE_CHECKING:
    from evsetup.commissioning.job import ChargerJob
    from evsetup.domain.sighting import FoundCharger
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

FILES = "TOML (*.toml)"
_MOST_UNDO = 50


class AtSchedule(AtCharger):
    """One charger on this desk."""

    def __init__(self, job: ChargerJob, label: str, schedule: Schedule) -> None:
        super().__init__(job, label)
        self.schedule = schedule
        self.before: list[Schedule] = []
        self.asked_with: Schedule | None = None

    def change(self, schedule: Schedule) -> None:
        """Another schedule; the one before can be had back."""
        if schedule != self.schedule:
            self.before = [*self.before[-_MOST_UNDO:], self.schedule]
            self.schedule = schedule
            self.findings, self.said = (), None


class ScheduleDesk(InnerDesk):
    """The desk of the page of a charger's schedule."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._page: SchedulePage | None = None
        self._all: dict[str, AtSchedule] = {}
        self._now: AtSchedule | None = None
        self._from = PageName.SITE
        self._stop_hearing: Callable[[], None] = lambda: None
        self._throttle = Throttle(self._show)
        self._clock = QTimer(self._throttle)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self._tick)

    @property
    def now(self) -> AtSchedule | None:
        """The charger that is on the page."""
        return self._now

    def attach(self, page: Page) -> None:
        """Connects the page."""
        if not isinstance(page, SchedulePage):
            return
        self._page = page
        page.went_back.connect(lambda: self.session.window.open(self._from))
        page.board_wanted.connect(lambda: self.session.window.open(PageName.SITE))
        page.stopped.connect(self._stop_now)
        page.template_wanted.connect(self._begin_with)
        page.undone.connect(self._undo)
        page.opened.connect(self._open_file)
        page.saved.connect(self._save_file)
        page.sent.connect(self._send)
        page.hours.hours_set.connect(self._set_hours)
        page.hours.price_set.connect(self._set_price)
        page.hours.cheap_wanted.connect(self._only_cheap)
        page.plan.changed.connect(self._alter)
        page.plan.removed.connect(self._remove)
        page.plan.price_removed.connect(self._remove_price)
        page.answer.asked.connect(self._ask)
        page.answer.kept.connect(self._keep)
        page.answer.cleared.connect(self._clear)
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
        """Puts a charger on the page, with the schedule that it was sent last."""
        if (work := self.work) is None:
            return
        self._from = came_from
        if found.key not in self._all:
            job = await work.bench.job_for(found)
            kept = await job.schedule.recall()
            first = kept.schedule if kept is not None else schedule_like(Template.OFF_PEAK, _here())
            self._all[found.key] = AtSchedule(job, label, first)
            if kept is not None:
                job.schedule.standing = kept.standing
        self._now = self._all[found.key]
        self.session.window.open(PageName.SCHEDULE)
        self._show()

    def runs_on(self, key: str) -> bool:
        """Whether this desk runs something on a charger."""
        return (at := self._all.get(key)) is not None and at.running

    def stop(self, key: str) -> None:
        """Stops what this desk runs on a charger, at a person's wish."""
        if (at := self._all.get(key)) is not None and at.running:
            at.stopping = True
            at.job.schedule.stop()

    # -- what a person draws -------------------------------------------------------------------------------------------

    def _begin_with(self, template: Template) -> None:
        if (now := self._now) is not None:
            full = max((now.schedule.default, _here().full), key=lambda limit: limit.watts(now.schedule.supply))
            place = Place(now.schedule.zone, now.schedule.supply, full)
            self._change(lambda old: schedule_like(template, place, self.session.say(template.title)))

    def _undo(self) -> None:
        if (now := self._now) is not None and now.before:
            now.schedule = now.before.pop()
            now.findings, now.said = (), None
            self._show()

    def _set_hours(self, days: frozenset[int], start: str, end: str, limit: str) -> None:
        self._change(lambda old: with_hours(old, days, minute_from(start) % 1440, minute_from(end), limit_from(limit)))

    def _set_price(self, days: frozenset[int], start: str, end: str, price: str) -> None:
        self._change(lambda old: with_price(old, days, minute_from(start) % 1440, minute_from(end), _price(price)))

    def _only_cheap(self, price: str) -> None:
        self._change(lambda old: cheap_hours(old, _price(price)))

    def _remove(self, number: int) -> None:
        self._change(lambda old: without_block(old, number))

    def _remove_price(self, number: int) -> None:
        self._change(lambda old: replace(old, prices=tuple(p for n, p in enumerate(old.prices) if n != number)))

    def _alter(self, name: str, words: str) -> None:
        def altered(old: Schedule) -> Schedule:
            match name:
                case "default":
                    return replace(old, default=limit_from(words))
                case "zone":
                    return replace(old, zone=words.strip())
                case "phases":
                    return replace(old, supply=Supply(int(words), old.supply.volts))
                case "delay":
                    seconds = int(words.strip().removesuffix("s"))
                    return replace(old, delay_up_to_s=seconds, delay_s=min(old.delay_s, seconds))
                case "currency":
                    return replace(old, currency=words.strip())
                case _:
                    return replace(old, whole_charger=bool(words))

        self._change(altered)

    def _change(self, change: Callable[[Schedule], Schedule]) -> None:
        """Alters the schedule; what cannot be is told, and nothing is altered."""
        if (now := self._now) is None:
            return
        try:
            now.change(change(now.schedule))
        except (ValueError, InvalidOperation, ZoneInfoNotFoundError) as error:
            now.findings = (_flaw(str(error)),)
        self._show()

    # -- files -----------------------------------------------------------------------------------------------------------

    @slot_task
    async def _open_file(self) -> None:
        title = self.session.say(text("ui", "Schedule to open"))
        path = await choose_file(self.session.window, title, FILES)
        if path is None or (now := self._now) is None:
            return
        try:
            content = await asyncio.to_thread(path.read_text, "utf-8")
            now.change(schedule_from_toml(content))
        except Fault as fault:
            now.findings = (fault.finding,)
        except (OSError, UnicodeDecodeError) as error:
            now.findings = (_no_file(path, type(error).__name__),)
        self._show()

    @slot_task
    async def _save_file(self) -> None:
        title = self.session.say(text("ui", "Keep the schedule as"))
        path = await choose_file(self.session.window, title, FILES, save=True, name="schedule.toml")
        if path is None or (now := self._now) is None:
            return
        try:
            await asyncio.to_thread(path.write_text, to_toml(now.schedule), "utf-8")
            now.said = text("ui", "Saved: {file}", file=path.name)
        except OSError as error:
            now.findings = (_no_file(path, type(error).__name__),)
        self._show()

    # -- the charger ---------------------------------------------------------------------------------------------------

    @slot_task
    async def _ask(self) -> None:
        if (now := self._free()) is not None:
            await now.do(self._asked(now), self._show)

    @slot_task
    async def _send(self) -> None:
        if (now := self._free()) is None:
            return
        question = text("ui", "Send this schedule to {charger}?", charger=now.label)
        why = text("ui", "It takes the place of the schedule that was sent before. The charger's answer is read back.")
        if await agreed(self.session, question, why, text("ui", "Send to {charger}", charger=now.label)):
            await now.do(self._sent(now), self._show)

    @slot_task
    async def _keep(self) -> None:
        if (now := self._free()) is not None:
            await now.job.schedule.keep()
            self._show()

    @slot_task
    async def _clear(self) -> None:
        if (now := self._free()) is None:
            return
        question = text("ui", "Clear the schedule from {charger}?", charger=now.label)
        why = text("ui", "It then charges without these hours. Clearing is read back.")
        if await agreed(
            self.session, question, why, text("ui", "Clear the schedule from {charger}", charger=now.label)
        ):
            await now.do(self._cleared(now), self._show)

    def _stop_now(self) -> None:
        if self._now is not None:
            self.stop(self._now.job.found.key)
            self._show()

    async def _asked(self, now: AtSchedule) -> None:
        work, wanted = now.job.schedule, now.schedule
        await work.look()
        made = work.make(wanted)
        back = await work.ask(wanted)
        now.asked_with, now.findings = wanted, (*made.findings, back.verdict)

    async def _sent(self, now: AtSchedule) -> None:
        sent = await now.job.schedule.send(now.schedule)
        now.change(sent.schedule)
        now.asked_with, now.findings = sent.schedule, (sent.read_back.verdict, *sent.made.findings)
        if sent.schedule.delay_s:
            now.said = text("ui", "Random delay of this charger: {seconds} s", seconds=sent.schedule.delay_s)

    async def _cleared(self, now: AtSchedule) -> None:
        finding = await now.job.schedule.clear(now.schedule)
        now.asked_with, now.findings = now.schedule, (finding,)

    def _free(self) -> AtSchedule | None:
        """The charger on the page, when nothing runs on it."""
        now = self._now
        return now if now is not None and now.free else None

    # -- showing -------------------------------------------------------------------------------------------------------

    def _tick(self) -> None:
        if self._now is not None and not self._now.free:
            self._show()

    def _show(self) -> None:
        if (page := self._page) is None:
            return
        if (now := self._now) is None or self.work is None:
            page.show_view(ScheduleView())
            return
        work = now.job.schedule
        back = work.back if now.asked_with == now.schedule else None
        page.show_view(
            ScheduleView(
                now.label,
                now.schedule,
                work.can,
                back.told if back is not None else None,
                back.different if back is not None else (),
                now.findings,
                running_of(now.job),
                now.said,
                work.standing,
                now.stopping,
                bool(now.before),
            )
        )


def _here() -> Place:
    """Where this laptop is; most single chargers have three phases of 16 A."""
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        schedule_like(Template.UK, Place(zone, Supply()))
    except (ValueError, ZoneInfoNotFoundError):
        zone = "UTC"
    return Place(zone, Supply())


def _price(words: str) -> Decimal:
    price = Decimal(words.strip().replace(",", "."))
    if not price.is_finite() or abs(price) > 1000:
        raise ValueError(f"not a price: {words[:20]!r}")
    return price


def _flaw(why: str) -> Finding:
    return Finding(
        "ui.schedule-word",
        Severity.WARNING,
        text("ui", "This cannot be understood: {why}", why=verbatim(why[:120])),
        text("ui", "The schedule is as it was."),
        (text("ui", "Press a day. Write times as 08:00, limits as 16 A, 4.2 kW or off, prices as 0.30."),),
    )


def _no_file(path: Path, why: str) -> Finding:
    return Finding(
        "ui.schedule-file",
        Severity.WARNING,
        text("ui", "{file} cannot be used: {why}", file=path.name, why=why),
        text("ui", "The schedule is as it was."),
        (text("ui", "Choose another file."),),
    )
