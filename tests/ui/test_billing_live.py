"""The meter of a charger in the window, on real sockets: asked, listened to, and kept in the site file."""

from __future__ import annotations

import pytest
from tests.ui.live import live_window, until
from tests.ui.test_bay_acts_live import chooses
from tests.ui.test_main_job import Person, card_of

from evsetup.commissioning.billing.demand import REGISTER
from evsetup.commissioning.billing.record import KIND
from evsetup.ui.desks.billing_desk import AtMeter, BillingDesk
from evsetup.ui.pages.billing.billing_page import BillingPage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]


async def opened(session: Session, bay: str) -> tuple[BillingPage, AtMeter]:
    """The page of the meter of the charger at a bay."""
    await until(lambda: card_of(session, bay) is not None)
    await Person(session.window).clicks_on("More…", card_of(session, bay))
    await chooses(session, "Its meter and billing", "Do this")
    await until(lambda: session.window.open_page is PageName.BILLING)
    page, desk = session.window.page(PageName.BILLING), session.desk(PageName.BILLING)
    assert isinstance(page, BillingPage)
    assert isinstance(desk, BillingDesk)
    await until(lambda: page.view.name == bay and desk.now is not None and not desk.now.job.busy)
    assert desk.now is not None
    return page, desk.now


def test_a_meter_is_asked_and_listened_to_and_what_came_is_kept() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        page, now = await opened(session, "Bay 03")
        page.fields["measurands"].setText(f"{REGISTER}, SoC")
        page.fields["measurands"].editingFinished.emit()
        await person.clicks_on("Ask the charger", page)
        await until(lambda: bool(now.findings) and not now.running)
        assert [(row.measurand, row.bad) for row in page.view.rows] == [(REGISTER, False), ("SoC", True)]
        assert "billing.not-measured" in {finding.code for finding in page.view.findings}

        page.connector.setText("1")
        await person.clicks_on("Listen", page)
        await until(lambda: page.view.listening and any(row.heard is not None for row in page.view.rows))
        await person.clicks_on("That is enough", page)
        await until(lambda: not now.running and bool(now.findings))
        assert session.work is not None
        parts = [one.content["part"] for one in session.work.bench.site.records(now.job.record.id, KIND)]
        assert parts == ["asked", "heard"]
        await person.clicks_on("&Back", page)
        assert session.window.open_page is PageName.SITE

    assert live_window(acts, demo=True).findings == []


def test_a_listening_that_is_stopped_puts_the_settings_back() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        page, now = await opened(session, "Bay 03")
        page.typed.emit("sample_interval", "7")
        await person.clicks_on("Listen", page)
        await until(lambda: page.view.listening and now.job.billing.heard is not None)
        await person.clicks_on("Stop", page)
        await until(lambda: not now.running)
        assert now.said is not None
        assert session.work is not None
        steps = [(one.phase, one.what.get("new")) for one in session.work.bench.site.journal(now.job.record.id)]
        written = [new for phase, new in steps if phase == "intent" and new]
        assert written[0] == "7"
        assert written[-1] != "7"

    assert live_window(acts, demo=True).findings == []
