"""Templates, origins and tasks by hand in the window, on the demo site: every byte over real sockets."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtWidgets import QWidget
from tests.ui.live import live_window, until
from tests.ui.test_main_job import Person, card_of

from evsetup.commissioning.decision import Billing, Users
from evsetup.commissioning.steps import Step
from evsetup.domain.settings import Setting
from evsetup.domain.template import Level
from evsetup.report.build import build_report
from evsetup.ui.desks.commission_desk import AtWork, CommissionDesk
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.pages.site_page import SitePage
from evsetup.ui.pages.steps.purpose_step import PurposeStep
from evsetup.ui.pages.steps.review_step import ReviewStep
from evsetup.ui.pages.template_dialog import TemplateDialog
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session
from evsetup.wording import Catalogue

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]


def dialog_of(window: QWidget) -> TemplateDialog | None:
    return next((one for one in window.findChildren(TemplateDialog) if one.isVisible()), None)


async def at_purpose(session: Session, person: Person, bay: str) -> tuple[AtWork, CommissionPage]:
    """Sets ``bay`` up as far as its purpose."""
    await until(lambda: card_of(session, bay) is not None)
    await person.clicks_on("Set up", card_of(session, bay))
    desk, page = session.desk(PageName.COMMISSION), session.window.page(PageName.COMMISSION)
    assert isinstance(desk, CommissionDesk)
    assert isinstance(page, CommissionPage)
    await until(lambda: desk.now is not None and desk.now.was_read and not desk.now.job.busy)
    assert desk.now is not None
    await person.clicks_on("Next", page)
    await until(lambda: desk.now is not None and desk.now.wizard.step is Step.PURPOSE)
    return desk.now, page


async def to_review(now: AtWork, person: Person, page: CommissionPage) -> ReviewStep:
    while now.wizard.step is not Step.REVIEW:
        step = now.wizard.step
        await person.clicks_on("Next", page)
        await until(lambda step=step: now.wizard.step is not step)
    await until(lambda: Setting.TIME_SERVER in now.job.wishes.wanted.settings)
    pane = page.pane(Step.REVIEW)
    assert isinstance(pane, ReviewStep)
    return pane


def test_a_template_of_the_site_is_planned_shared_and_what_is_left_is_ticked_and_reported() -> None:
    async def acts(session: Session) -> None:
        person, window = Person(session.window), session.window
        await until(lambda: card_of(session, "Bay 01") is not None)
        board = window.page(PageName.SITE)
        assert isinstance(board, SitePage)
        await person.clicks_on("Templates…", board)
        await until(lambda: dialog_of(window) is not None)
        dialog = dialog_of(window)
        assert dialog is not None
        dialog.add("Time server", "ntp.site.example")
        dialog.add("Highest current", "16")
        await person.clicks_on("Keep", dialog)
        await until(lambda: dialog_of(window) is None)

        now, page = await at_purpose(session, person, "Bay 01")
        purpose = page.pane(Step.PURPOSE)
        assert isinstance(purpose, PurposeStep)
        purpose.buttons[Users.OWN_PEOPLE].click()
        purpose.buttons[Billing.NOBODY].click()
        pane = await to_review(now, person, page)
        origins = now.job.wishes.wanted
        assert origins.plain()[Setting.TIME_SERVER] == "ntp.site.example"
        origin = origins.origin_of(Setting.TIME_SERVER)
        assert origin is not None
        assert origin.level is Level.SITE
        assert Setting.CSMS_URL not in origins.settings
        assert Setting.MAX_CURRENT.value in pane._tasks.boxes

        await person.clicks_on("Use for other chargers…", page)
        await until(lambda: dialog_of(window) is not None)
        await person.clicks_on("Keep", dialog_of(window))
        await until(lambda: now.job.wishes.wanted.settings[Setting.TIME_SERVER].origin.level is Level.MODEL)

        await person.clicks_on("Apply to Bay 01", page)
        await until(lambda: now.wizard.applied or now.finding is not None, 60)
        assert now.finding is None, now.finding
        assert now.job.settings.text_of(Setting.TIME_SERVER) == "ntp.site.example"
        await person.clicks_on("Go to hand over", page)
        last = page.pane(Step.HAND_OVER)
        await until(lambda: last.isVisible())
        last._tasks.boxes[Setting.MAX_CURRENT.value].click()  # type: ignore[attr-defined]
        await until(lambda: next(t for t in now.job.wishes.tasks if t.name == Setting.MAX_CURRENT.value).done)
        await person.clicks_on("Hand over Bay 01", page)
        await until(lambda: now.handed_over)

        assert session.work is not None
        report = await asyncio.to_thread(build_report, session.work.bench.site, {now.job.record.id}, Catalogue())
        said = [f"{line.label}: {line.value} ({line.basis.value})" for line in report.chargers[0].lines]
        assert "Purpose: It stands alone (declared)" in said
        assert "By hand: Highest current: 16, ticked as done (declared)" in said
        assert any("not ticked" in str(point.what) for point in report.open_points)

    assert live_window(acts, demo=True, timeout_s=120).findings == []
