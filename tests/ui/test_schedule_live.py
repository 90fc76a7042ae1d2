"""A weekly schedule in the window, on real sockets: drawn, sent, read back, kept, asked again, cleared; kept as a file."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from tests.support.schedules import EVERY_NIGHT
from tests.ui.live import live_window, until
from tests.ui.test_bay_acts_live import chooses
from tests.ui.test_main_job import Person, card_of

from evsetup.commissioning.schedule.record import KIND, Standing
from evsetup.domain.schedule_file import schedule_from_toml, to_toml
from evsetup.domain.schedule_templates import Template
from evsetup.ui.desks import schedule_desk
from evsetup.ui.desks.schedule_desk import AtSchedule, ScheduleDesk
from evsetup.ui.pages.schedule.schedule_page import SchedulePage
from evsetup.ui.pages.schedule.week_picture import Choice
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]


class Planner:
    """A person at the page of a charger's schedule."""

    def __init__(self, session: Session) -> None:
        self.session, self.person = session, Person(session.window)

    @property
    def page(self) -> SchedulePage:
        page = self.session.window.page(PageName.SCHEDULE)
        assert isinstance(page, SchedulePage)
        return page

    @property
    def now(self) -> AtSchedule:
        desk = self.session.desk(PageName.SCHEDULE)
        assert isinstance(desk, ScheduleDesk)
        assert desk.now is not None
        return desk.now

    @property
    def codes(self) -> set[str]:
        return {finding.code for finding in self.page.view.findings}

    async def opens(self, bay: str) -> None:
        await until(lambda: card_of(self.session, bay) is not None)
        await self.person.clicks_on("More…", card_of(self.session, bay))
        await chooses(self.session, "Its charging schedule", "Do this")
        await until(lambda: self.session.window.open_page is PageName.SCHEDULE and self.page.view.name == bay)
        await until(lambda: not self.now.job.busy)

    async def says_yes(self, go: str) -> None:
        dialogs = self.session.window.findChildren
        await until(lambda: any(one.isVisible() for one in dialogs(QDialog)))
        await self.person.clicks_on(go, next(one for one in dialogs(QDialog) if one.isVisible()))


def test_hours_are_drawn_sent_read_back_kept_asked_again_and_cleared() -> None:
    async def acts(session: Session) -> None:
        planner = Planner(session)
        await planner.opens("Bay 03")
        page, now = planner.page, planner.now
        page.templates.activated.emit(page.templates.findData(Template.OFF_PEAK))
        now.schedule = EVERY_NIGHT
        page.week.choose(Choice(0, 24, 6, 25))
        page.hours.limit.setCurrentText("8 A")
        QTest.keyClick(page.week, Qt.Key.Key_Return)
        assert str(now.schedule.blocks[-1].limit) == "8 A"
        page.hours.limit.setCurrentText("a lot")
        QTest.keyClick(page.week, Qt.Key.Key_Return)
        assert planner.codes == {"ui.schedule-word"}
        assert str(now.schedule.blocks[-1].limit) == "8 A"

        await planner.person.clicks_on("Send the schedule", page)
        await planner.says_yes("Send to Bay 03")
        await until(lambda: now.job.schedule.standing is Standing.SENT and not now.running)
        assert "schedule.as-wanted" in planner.codes
        assert page.view.told is not None
        assert page.view.different == ()
        await planner.person.clicks_on("Keep the schedule", page)
        await until(lambda: now.job.schedule.standing is Standing.KEPT)

        page.hours.limit.setCurrentText("10 A")
        QTest.keyClick(page.week, Qt.Key.Key_Return)
        assert page.view.told is None
        await planner.person.clicks_on("Ask the charger", page)
        await until(lambda: "schedule.differs" in planner.codes and not now.running)
        # Within those hours of the day there are two stretches: the rest of today's, and tomorrow's.
        assert {(one.wanted, one.told) for one in page.view.different} == {(Decimal(10), Decimal(8))}

        await planner.person.clicks_on("Clear the schedule", page)
        await planner.says_yes("Clear the schedule from Bay 03")
        await until(lambda: now.job.schedule.standing is Standing.CLEARED and not now.running)
        assert planner.codes == {"schedule.cleared"}
        assert session.work is not None
        states = [one.content["state"] for one in session.work.bench.site.records(now.job.record.id, KIND)]
        assert states == ["sent", "kept", "cleared"]
        await planner.person.clicks_on("&Back", page)
        assert session.window.open_page is PageName.SITE

    assert live_window(acts, demo=True).findings == []


def test_a_schedule_is_saved_undone_and_opened_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "night.toml"

    async def this_file(*_words: object, **_how: object) -> Path:
        return file

    monkeypatch.setattr(schedule_desk, "choose_file", this_file)

    async def acts(session: Session) -> None:
        planner = Planner(session)
        await planner.opens("Bay 03")
        page, now = planner.page, planner.now
        first = now.schedule
        page.templates.activated.emit(page.templates.findData(Template.UK))
        await planner.person.clicks_on("Save as a file…", page)
        await until(file.exists)
        await until(lambda: now.said is not None)
        assert schedule_from_toml(file.read_text("utf-8")) == now.schedule
        await planner.person.clicks_on("Undo", page)
        await until(lambda: now.schedule == first)
        file.write_text(to_toml(EVERY_NIGHT), "utf-8")
        await planner.person.clicks_on("Open a file…", page)
        await until(lambda: now.schedule == EVERY_NIGHT)
        file.write_text("no schedule", "utf-8")
        await planner.person.clicks_on("Open a file…", page)
        await until(lambda: planner.codes == {"schedule.unreadable"})
        assert now.schedule == EVERY_NIGHT

    assert live_window(acts, demo=True).findings == []
