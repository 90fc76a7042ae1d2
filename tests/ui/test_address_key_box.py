"""The question for the address key: what is preselected, what a person may say, and that nothing is said for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea
from tests.ui.address_keys import ASKED, CHOSEN, address_keys
from tests.ui.stage import LANGUAGES, on_stage, settle
from tests.ui.test_screens import _picture as picture

from evsetup.commissioning.address_key import BY_HAND, AddressKeyQuestion
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.pages.steps.address_key_box import AddressKeyBox
from evsetup.ui.rail import PageName
from evsetup.ui.widgets.choice import Choice

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass
class Shown:
    box: AddressKeyBox
    said: list[str] = field(default_factory=list)

    def ask(self, question: AddressKeyQuestion) -> None:
        self.box.show_question(question, idle=True)
        settle()

    def choices(self) -> list[str]:
        return [one.button.text() for one in self.box.findChildren(Choice) if one.isVisible()]

    def chosen(self) -> list[str]:
        return [
            one.button.text() for one in self.box.findChildren(Choice) if one.isVisible() and one.button.isChecked()
        ]

    def press(self, words: str) -> None:
        (button,) = [one for one in self.box.findChildren(QPushButton) if one.text() == words and one.isVisible()]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()

    def pick(self, title: str) -> None:
        next(one for one in self.box.findChildren(Choice) if one.button.text().startswith(title)).button.click()

    @property
    def name(self) -> QLineEdit:
        return next(one for one in self.box.findChildren(QLineEdit) if one.accessibleName() == "Name of the key")


@pytest.fixture
def shown() -> Iterator[Shown]:
    with on_stage() as window:
        box = AddressKeyBox(window.say)
        window.setCentralWidget(box)
        found = Shown(box)
        box.chosen.connect(found.said.append)
        yield found


def test_the_likeliest_is_preselected_and_counts_only_when_a_person_says_so(shown: Shown) -> None:
    shown.ask(ASKED)
    assert shown.chosen() == ["AcmeHeadOffice (most likely)"]
    assert shown.said == []
    shown.press("Use AcmeHeadOffice")
    assert shown.said == ["AcmeHeadOffice"]


def test_the_first_are_shown_and_the_others_on_demand(shown: Shown) -> None:
    shown.ask(ASKED)
    assert len(shown.choices()) == 4 + 2
    shown.press("Show 11 more")
    assert len(shown.choices()) == len(ASKED.candidates) + 2


def test_typing_a_name_chooses_it_and_an_empty_one_is_not_taken(shown: Shown) -> None:
    shown.ask(ASKED)
    shown.pick("Another key")
    shown.press("Use this key")
    assert shown.said == []
    QTest.keyClicks(shown.name, " G_ServerURL ")
    QTest.keyClick(shown.name, Qt.Key.Key_Return)
    assert shown.said == ["G_ServerURL"]


def test_by_hand_is_an_answer(shown: Shown) -> None:
    shown.ask(ASKED)
    shown.pick("None")
    shown.press("Set it by hand")
    assert shown.said == [BY_HAND]


def test_an_answer_is_one_line_until_it_is_opened_again(shown: Shown) -> None:
    shown.ask(CHOSEN)
    assert shown.choices() == []
    shown.press("Choose another…")
    assert shown.chosen() == ["AcmeHeadOffice (most likely)"]
    shown.ask(replace(CHOSEN, answer=BY_HAND, key=""))
    assert shown.choices() == []
    shown.press("Choose another…")
    assert shown.chosen() == ["None: I set it by hand"]


def test_what_a_person_types_survives_a_view_that_says_the_same(shown: Shown) -> None:
    shown.ask(ASKED)
    QTest.keyClicks(shown.name, "MyKey")
    shown.ask(replace(ASKED))
    assert shown.name.text() == "MyKey"
    assert shown.chosen() == ["Another key, by its name"]


def test_nothing_can_be_said_while_something_runs(shown: Shown) -> None:
    shown.ask(ASKED)
    shown.box.show_question(ASKED, idle=False)
    use = next(one for one in shown.box.findChildren(QPushButton) if one.text() == "Use AcmeHeadOffice")
    assert not use.isEnabled()


@pytest.mark.parametrize("variant", ["light", "dark", "punjabi", "stretched", "smallest"])
@pytest.mark.parametrize("state", list(address_keys()))
def test_the_key_of_a_charger_that_no_card_knows_is_asked_for(state: str, variant: str) -> None:
    theme, language = ("dark" if variant == "dark" else "light"), LANGUAGES.get(variant, "en")
    with on_stage(theme, language, (1024, 700) if variant == "smallest" else (1280, 800)) as window:
        window.open(PageName.COMMISSION)
        page = window.page(PageName.COMMISSION)
        assert isinstance(page, CommissionPage)
        page.show_view(address_keys()[state])
        settle()
        for area in page.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        picture(window, f"commission-address-key-{state}-{variant}")
