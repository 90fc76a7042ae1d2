"""Pictures of the panel on which chargers are looked for; nothing is cut off, every control has a name, each acts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QScrollArea, QWidget
from tests.ui import examples, found
from tests.ui.fit import cut_off
from tests.ui.stage import on_stage, settle
from tests.ui.test_access import nameless

from evsetup.ui.choice_dialog import ChoiceDialog
from evsetup.ui.frame import Window
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"
VARIANTS = {
    "light": ("light", "en", (1280, 800)),
    "dark": ("dark", "en", (1280, 800)),
    "stretched": ("light", "stretched", (1280, 800)),
    "smallest": ("light", "stretched", (1024, 700)),
}


def page_of(window: Window) -> CommissionPage:
    window.open(PageName.COMMISSION)
    page = window.page(PageName.COMMISSION)
    assert isinstance(page, CommissionPage)
    return page


def _picture(shown: QWidget, name: str) -> None:
    SCREENS.mkdir(parents=True, exist_ok=True)
    settle()
    assert shown.grab().save(str(SCREENS / f"{name}.png"))
    assert cut_off(shown) == []
    assert nameless(shown) == []


def button(page: CommissionPage, words: str) -> QPushButton:
    return next(b for b in page.find_panel.findChildren(QPushButton) if b.text() == words and b.isVisible())


@pytest.mark.parametrize("variant", list(VARIANTS))
@pytest.mark.parametrize("state", list(found.VIEWS))
def test_every_state_fits(state: str, variant: str) -> None:
    theme, language, size = VARIANTS[variant]
    with on_stage(theme, language, size) as window:
        page = page_of(window)
        page.show_find(found.VIEWS[state])
        _picture(window, f"find-{state}-{variant}")
        for area in page.find_panel.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        _picture(window, f"find-{state}-end-{variant}")


@pytest.mark.parametrize("variant", list(VARIANTS))
def test_the_question_before_a_search_fits(variant: str) -> None:
    import ipaddress

    from evsetup.cards.shelf import load_shelf
    from evsetup.discovery.active_search import SearchWish, about
    from evsetup.domain.text import text

    theme, language, size = VARIANTS[variant]
    network = ipaddress.IPv4Network("192.168.1.0/24")
    with on_stage(theme, language, size) as window:
        shelf, say = load_shelf(), window.say
        choices = [("A few questions to all", say(about(SearchWish("192.168.1.20", network), shelf)))]
        choices.append(
            (f"Every address of {network}", say(about(SearchWish("192.168.1.20", network, sweep=True), shelf)))
        )
        dialog = ChoiceDialog(
            say,
            window,
            text("ui", "What shall be asked?"),
            text("ui", "Nothing is sent before."),
            choices,
            text("ui", "Ask the network"),
        )
        dialog.show()
        _picture(dialog, f"find-question-{variant}")
        dialog.deleteLater()


def test_without_a_site_there_is_no_panel_and_with_a_chosen_charger_there_are_its_steps() -> None:
    with on_stage() as window:
        page = page_of(window)
        assert not page.find_panel.isVisible()
        page.show_find(found.VIEWS["typical"])
        assert page.find_panel.isVisible()
        assert page.title == "Find a charger"
        page.show_view(examples.commission("typical"))
        page.show_find(found.VIEWS["busy"])
        assert not page.find_panel.isVisible()
        assert page.title != "Find a charger"
        page.show_view(CommissionView())
        assert page.find_panel.isVisible()


def test_each_control_says_what_a_person_wants() -> None:
    with on_stage() as window:
        page = page_of(window)
        page.show_find(found.VIEWS["typical"])
        settle()
        said: list[object] = []
        page.find_panel.search_wanted.connect(lambda: said.append("search"))
        page.find_panel.by_hand_wanted.connect(lambda: said.append("by hand"))
        page.find_panel.chosen.connect(said.append)
        page.find_panel.family_chosen.connect(said.append)
        for words in ("Ask the network…", "Type an address…", "Set up"):
            QTest.mouseClick(button(page, words), Qt.MouseButton.LeftButton)
        box = next(iter(page.find_panel.findChildren(QComboBox)))
        box.activated.emit(2)
        box.activated.emit(0)
        page.show_find(found.VIEWS["busy"])
        settle()
        page.find_panel.search_stopped.connect(lambda: said.append("stop"))
        QTest.mouseClick(button(page, "Stop"), Qt.MouseButton.LeftButton)
        assert said == ["search", "by hand", "charger-1", found.FAMILIES[1][0], "", "stop"]


def test_a_row_is_changed_in_place_and_one_that_went_is_gone() -> None:
    with on_stage() as window:
        page = page_of(window)
        page.show_find(found.VIEWS["typical"])
        settle()
        act = button(page, "Set up")
        act.setFocus()
        page.show_find(found.VIEWS["busy"])
        settle()
        assert act.isVisible()
        assert (
            len([b for b in page.find_panel.findChildren(QPushButton) if b.text() == "Set up" and b.isVisible()]) == 1
        )


def test_who_may_only_read_asks_and_sets_up_nothing() -> None:
    with on_stage() as window:
        page = page_of(window)
        page.show_find(found.VIEWS["read-only"])
        settle()
        assert not any(button(page, words).isEnabled() for words in ("Ask the network…", "Type an address…", "Set up"))
