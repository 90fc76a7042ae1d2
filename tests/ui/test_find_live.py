"""Chargers are looked for in the real window: a silent one is asked for on loopback, and then set up from its row."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from tests.support.charger_pages import serving
from tests.ui.live import live_window, until
from tests.ui.test_main_job import Person

from evsetup.simulator.keba_udp import KebaUdp
from evsetup.ui.choice_dialog import ChoiceDialog
from evsetup.ui.desks.commission_desk import CommissionDesk
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.pages.find_panel import FindPanel
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]


def panel_of(session: Session) -> FindPanel:
    page = session.window.page(PageName.COMMISSION)
    assert isinstance(page, CommissionPage)
    return page.find_panel


def dialog() -> ChoiceDialog | None:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, ChoiceDialog) and w.isVisible()), None)


async def opens_the_panel(session: Session, person: Person) -> FindPanel:
    await until(lambda: session.desk(PageName.COMMISSION).work is not None)
    await person.clicks_on("Commission")
    await until(lambda: panel_of(session).isVisible())
    return panel_of(session)


async def asks(person: Person, panel: FindPanel, choice: int) -> None:
    await person.clicks_on("Ask the network…", panel)
    await until(lambda: dialog() is not None)
    question = dialog()
    assert question is not None
    question._group.button(choice).click()
    await person.clicks_on("Ask the network", question)


def words_of(panel: FindPanel) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_a_silent_charger_is_found_by_asking_and_set_up_from_its_row() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        panel = await opens_the_panel(session, person)
        keba = KebaUdp()
        await keba.open("127.0.0.255")  # the broadcast address of the network that is asked
        try:
            await asks(person, panel, 0)
            await until(lambda: "17619300" in words_of(panel))
            await until(lambda: "Asked. Addresses: 0" in words_of(panel))
        finally:
            keba.close()
        assert "UDP 7090 to 127.0.0.255: 3" in words_of(panel)
        row = next(
            b
            for b in panel.findChildren(QPushButton)
            if b.accessibleName().startswith("Set up: KEBA") and b.isVisible()
        )
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
        desk = session.desk(PageName.COMMISSION)
        assert isinstance(desk, CommissionDesk)
        await until(lambda: desk.now is not None and not panel.isVisible())
        assert desk.now is not None
        assert desk.now.job.card.id == "keba-p30"
        await until(lambda: desk.now is None or not desk.now.job.busy)
        await person.clicks_on("Find another…")
        await until(panel.isVisible)

    assert live_window(acts, demo=True).findings == []


def test_a_search_is_stopped_and_says_how_far_it_came() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        panel = await opens_the_panel(session, person)
        async with serving("warp", "127.0.0.2", 80):
            await asks(person, panel, 1)
            await until(lambda: "2k4T" in words_of(panel))
            await person.clicks_on("Stop", panel)
            await until(lambda: "Stopped. Addresses asked:" in words_of(panel))

    assert live_window(acts, demo=True).findings == []


def test_nothing_is_asked_before_a_person_agrees() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        panel = await opens_the_panel(session, person)
        await person.clicks_on("Ask the network…", panel)
        await until(lambda: dialog() is not None)
        await person.clicks_on("Cancel", dialog())
        await until(lambda: dialog() is None)
        assert "UDP 7090" not in words_of(panel)

    assert live_window(acts, demo=True).findings == []
