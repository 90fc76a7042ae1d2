"""A charger that no card knows, in the window on real sockets: its address key is chosen by a person, or set by hand."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from tests.ui.live import live_window, until
from tests.ui.test_main_job import Person, card_of

from evsetup.commissioning.steps import Step
from evsetup.domain.settings import Setting
from evsetup.simulator.process import DemoConfig
from evsetup.ui.desks.commission_desk import AtWork, CommissionDesk
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.pages.steps.address_key_box import AddressKeyBox
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session
from evsetup.ui.widgets.choice import Choice
from evsetup.ui.widgets.finding_box import FindingBox

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(240)]

BAY = "Bay 03"
"""The charger of the demo site that speaks 1.6 and has no other way in."""


class AtTheCharger:
    """A person who takes one charger of the demo through its steps."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.person = Person(session.window)

    @property
    def page(self) -> CommissionPage:
        page = self.session.window.page(PageName.COMMISSION)
        assert isinstance(page, CommissionPage)
        return page

    @property
    def now(self) -> AtWork:
        desk = self.session.desk(PageName.COMMISSION)
        assert isinstance(desk, CommissionDesk)
        assert desk.now is not None
        return desk.now

    @property
    def box(self) -> AddressKeyBox:
        box = self.page.pane(Step.CSMS).findChild(AddressKeyBox)
        assert box is not None
        return box

    async def goes_to(self, step: Step) -> None:
        desk = self.session.desk(PageName.COMMISSION)
        assert isinstance(desk, CommissionDesk)
        if desk.now is None:
            await until(lambda: card_of(self.session, BAY) is not None)
            await self.person.clicks_on("Set up", card_of(self.session, BAY))
            await until(lambda: desk.now is not None and desk.now.was_read)
        while self.now.wizard.step is not step:
            before = self.now.wizard.step
            await self.person.clicks_on("Next", self.page)
            await until(lambda before=before: self.now.wizard.step is not before)

    async def does(self, words: str, done: str) -> None:
        """One of the long acts."""
        await self.person.clicks_on(words, self.page)
        await until(lambda: bool(getattr(self.now.wizard, done, None) or self.now.finding), 120)
        assert self.now.finding is None, self.now.finding

    def picks(self, title: str) -> None:
        """The choice whose title begins so."""
        (choice,) = [one for one in self.box.findChildren(Choice) if one.button.text().startswith(title)]
        choice.button.setFocus()
        QTest.keyClick(choice.button, Qt.Key.Key_Space)

    def reads(self, words: str) -> bool:
        labels = [one for one in self.page.findChildren(QLabel) if one.isVisible()]
        fields = [one for one in self.page.findChildren(QLineEdit) if one.isVisible()]
        return any(words in one.text() for one in (*labels, *fields))


@pytest.fixture
def odd_demo(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """The demo site, its 1.6 charger with these quirks."""
    odd = partial(DemoConfig, quirks={"ocpp_charger": request.param})
    monkeypatch.setattr("evsetup.ui.demo.DemoConfig", odd)


@pytest.mark.parametrize("odd_demo", [("own_address_key",)], indirect=True)
@pytest.mark.usefixtures("odd_demo")
def test_the_key_is_chosen_from_the_likely_ones_and_takes_the_charger_to_its_csms() -> None:
    async def acts(session: Session) -> None:
        here = AtTheCharger(session)
        await here.goes_to(Step.CSMS)
        await until(lambda: here.box.isVisible())
        assert here.person.sees("Next", here.page) is None
        assert here.person.sees("Use AcmeHeadOffice", here.box) is not None
        assert here.now.job.address_key is not None
        assert here.now.job.address_key.answer is None

        name = next(one for one in here.box.findChildren(QLineEdit) if one.accessibleName() == "Name of the key")
        name.setFocus()
        QTest.keyClicks(name, "HeadOffice")
        await here.person.clicks_on("Use HeadOffice", here.box)
        await until(lambda: any(one.isVisible() for one in here.box.findChildren(FindingBox)))
        (told,) = [one.finding for one in here.box.findChildren(FindingBox) if one.isVisible()]
        assert (told.code, told.severity.fails) == ("driver.ocpp.address-key-missing", False)
        assert here.now.finding is None
        assert here.person.sees("Next", here.page) is None

        here.picks("AcmeHeadOffice")
        await here.person.clicks_on("Use AcmeHeadOffice", here.box)
        await until(lambda: here.reads("In its key AcmeHeadOffice, as you said."))
        await here.goes_to(Step.REVIEW)
        await until(lambda: here.reads("CSMS address (AcmeHeadOffice)"))
        await here.does(f"Apply to {BAY}", "applied")
        await here.does(f"Prove {BAY}", "proven")
        await here.person.clicks_on("Go to hand over", here.page)
        await here.person.clicks_on(f"Switch {BAY} to its CSMS", here.page)
        await until(lambda: bool(here.now.handed_over or here.now.finding), 120)
        assert here.now.finding is None, here.now.finding
        (written,) = [one for one in here.now.job.changes if one.change.setting is Setting.CSMS_URL]
        assert written.good

    assert live_window(acts, demo=True, timeout_s=220).findings == []


@pytest.mark.parametrize("odd_demo", [("no_address_key",)], indirect=True)
@pytest.mark.usefixtures("odd_demo")
def test_a_charger_without_such_a_key_is_proven_and_then_set_by_hand_with_values_to_copy() -> None:
    async def acts(session: Session) -> None:
        here = AtTheCharger(session)
        await here.goes_to(Step.CSMS)
        await until(lambda: here.reads("It shows no key for it, as many brands."))
        await here.goes_to(Step.REVIEW)
        address = here.now.wizard.answers.csms_address
        await until(lambda: here.reads("These cannot be written from here.") and here.reads(address))
        await here.does(f"Apply to {BAY}", "applied")
        await here.does(f"Prove {BAY}", "proven")
        await here.person.clicks_on("Go to hand over", here.page)
        await until(lambda: here.person.sees(f"Watch {BAY} leave", here.page) is not None)
        assert here.reads(address)
        assert here.reads(here.now.wizard.answers.identity)

    assert live_window(acts, demo=True, timeout_s=220).findings == []


@pytest.mark.parametrize("odd_demo", [("not_supported",)], indirect=True)
@pytest.mark.usefixtures("odd_demo")
def test_a_charger_that_answers_no_such_key_at_the_switch_leads_to_setting_it_by_hand_and_never_to_red() -> None:
    async def acts(session: Session) -> None:
        here = AtTheCharger(session)
        told: list[tuple[str, bool]] = []

        async def goes_on(words: str, done: str) -> None:
            before = here.now.finding
            await here.person.clicks_on(words, here.page)
            await until(lambda: getattr(here.now.wizard, done, False) or here.now.finding not in (None, before), 120)
            if (finding := here.now.finding) is not None:
                told.append((finding.code, finding.severity.fails))

        await here.goes_to(Step.REVIEW)
        await goes_on(f"Apply to {BAY}", "applied")
        await goes_on("Try again", "applied")
        await goes_on(f"Prove {BAY}", "proven")
        await here.person.clicks_on("Go to hand over", here.page)
        await goes_on(f"Switch {BAY} to its CSMS", "handed_over")
        assert told == [("driver.ocpp.no-such-key", False), ("commissioning.address-by-hand", False)]
        await until(lambda: here.person.sees(f"Watch {BAY} leave", here.page) is not None)
        assert here.reads(here.now.wizard.answers.csms_address)
        assert not here.now.handed_over

    assert live_window(acts, demo=True, timeout_s=220).findings == []
