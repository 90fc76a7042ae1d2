"""The main job in the window, on the demo site: every byte over real sockets, every act a click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from tests.ui.live import live_window, until

from evsetup.commissioning.states import StepStatus
from evsetup.commissioning.steps import Step
from evsetup.ui.desks.commission_desk import CommissionDesk
from evsetup.ui.pages.bay_card import BayCard
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(240)]


class Person:
    """Clicks what is visible and open, and counts."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.clicks = 0

    def sees(self, words: str, within: QWidget | None = None) -> QPushButton | None:
        for button in (within or self._window).findChildren(QPushButton):
            if button.text() == words and button.isVisible() and button.isEnabled():
                return button
        return None

    async def clicks_on(self, words: str, within: QWidget | None = None) -> None:
        await until(lambda: self.sees(words, within) is not None)
        button = self.sees(words, within)
        assert button is not None
        self.clicks += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def card_of(session: Session, bay: str) -> BayCard | None:
    cards = [card for card in session.window.findChildren(BayCard) if card.isVisible()]
    return next((card for card in cards if card.accessibleName().startswith(bay)), None)


def test_stopping_while_settings_are_written_leaves_a_known_state_and_a_way_on() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        await until(lambda: card_of(session, "Bay 01") is not None)
        await person.clicks_on("Set up", card_of(session, "Bay 01"))
        desk = session.desk(PageName.COMMISSION)
        assert isinstance(desk, CommissionDesk)
        await until(lambda: desk.now is not None and desk.now.was_read and not desk.now.job.busy)
        page = session.window.page(PageName.COMMISSION)
        now = desk.now
        assert now is not None
        while now.wizard.step is not Step.REVIEW:
            step = now.wizard.step
            await person.clicks_on("Next", page)
            await until(lambda step=step: now.wizard.step is not step)
        await person.clicks_on("Apply to Bay 01", page)
        await person.clicks_on("Stop", page)
        await until(lambda: not now.job.busy)
        assert not now.wizard.applied
        assert any(state.status is StepStatus.SKIPPED for state in now.job.states.values())
        await until(lambda: person.sees("Try again", page) is not None)

    assert live_window(acts, demo=True, timeout_s=100).findings == []


@pytest.mark.parametrize("bay", ["Bay 01", "Bay 02", "Bay 03", "Bay 04", "Bay 05"])
def test_a_planned_charger_is_handed_over_in_at_most_twelve_clicks(bay: str) -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        await person.clicks_on("Open the demo")

        def the_card() -> BayCard | None:
            return card_of(session, bay)

        await until(lambda: the_card() is not None)
        await person.clicks_on("Set up", the_card())
        desk = session.desk(PageName.COMMISSION)
        assert isinstance(desk, CommissionDesk)
        await until(lambda: desk.now is not None and (desk.now.was_read or desk.now.finding is not None))
        page = session.window.page(PageName.COMMISSION)
        assert isinstance(page, CommissionPage)
        assert desk.now is not None
        while desk.now.wizard.step is not Step.REVIEW:
            step = desk.now.wizard.step
            await person.clicks_on("Next", page)
            await until(lambda step=step: desk.now is not None and desk.now.wizard.step is not step)
        await person.clicks_on(f"Apply to {bay}", page)
        await until(lambda: desk.now is not None and (desk.now.wizard.applied or desk.now.finding is not None), 120)
        assert desk.now.finding is None, desk.now.finding
        await person.clicks_on(f"Prove {bay}", page)
        await until(lambda: desk.now is not None and (desk.now.wizard.proven or desk.now.finding is not None), 120)
        assert desk.now.finding is None, desk.now.finding
        await person.clicks_on("Go to hand over", page)
        await person.clicks_on(f"Switch {bay} to its CSMS", page)
        await until(lambda: desk.now is not None and (desk.now.handed_over or desk.now.finding is not None), 120)
        assert desk.now.finding is None, desk.now.finding
        assert person.clicks <= 12
        await person.clicks_on("Site")
        card = the_card()
        assert card is not None
        await until(lambda: "Handed over" in card.accessibleName())

    told = live_window(acts, timeout_s=220)
    assert told.findings == []
