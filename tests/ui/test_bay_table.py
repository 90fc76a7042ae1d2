"""The board as a table offers what the cards offer: the next act, all settings, and letting a charger dial in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from tests.ui import examples
from tests.ui.stage import LANGUAGES, on_stage, settle
from tests.ui.test_screens import _picture as picture

from evsetup.domain.text import text
from evsetup.ui.frame import Window
from evsetup.ui.pages.bay_card import BayCard
from evsetup.ui.pages.bay_table import BayTable
from evsetup.ui.pages.site_page import SitePage
from evsetup.ui.rail import PageName
from evsetup.ui.widgets.finding_box import FindingBox

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def window() -> Iterator[Window]:
    with on_stage() as window:
        window.open(PageName.SITE)
        yield window


@pytest.fixture
def page(window: Window) -> SitePage:
    page = window.page(PageName.SITE)
    assert isinstance(page, SitePage)
    page.show_view(replace(examples.site("finding"), dial_in=examples.dialling_in()["waiting"].dial_in))
    page.show_as_table(True)
    settle()
    return page


def table_of(page: SitePage) -> BayTable:
    table = page.findChild(BayTable)
    assert table is not None
    return table


def settings_buttons(page: SitePage) -> list[QPushButton]:
    return [one for one in table_of(page).findChildren(QPushButton) if one.isVisible()]


def test_the_table_stands_in_the_place_of_the_cards(page: SitePage) -> None:
    assert table_of(page).isVisible()
    assert not any(card.isVisible() for card in page.findChildren(BayCard))
    page.show_as_table(False)
    settle()
    assert not table_of(page).isVisible()
    assert any(card.isVisible() for card in page.findChildren(BayCard))


def test_all_settings_are_offered_where_a_charger_has_dialled_in_and_nowhere_else(page: SitePage) -> None:
    wanted: list[str] = []
    page.settings_wanted.connect(wanted.append)
    (opens,) = settings_buttons(page)
    assert opens.accessibleName() == "All settings…: go-eCharger"
    QTest.mouseClick(opens, Qt.MouseButton.LeftButton)
    opens.setFocus()
    QTest.keyClick(opens, Qt.Key.Key_Space)
    assert wanted == ["go-e", "go-e"]


def test_a_button_that_has_the_focus_keeps_it_while_the_board_lives(page: SitePage) -> None:
    (opens,) = settings_buttons(page)
    opens.setFocus()
    page.show_view(replace(examples.site("finding"), name="Another name"))
    settle()
    assert settings_buttons(page) == [opens]
    assert opens.hasFocus()


def test_a_charger_that_leaves_takes_its_button_with_it(page: SitePage) -> None:
    view = examples.site("finding")
    page.show_view(replace(view, cards=tuple(replace(card, over_ocpp=False) for card in view.cards)))
    settle()
    assert settings_buttons(page) == []


def test_the_next_act_is_reached_by_keyboard(page: SitePage) -> None:
    acted: list[str] = []
    page.acted.connect(acted.append)
    table = table_of(page)
    table.setFocus()
    table.setCurrentCell(1, 0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert acted == ["09"]


def test_letting_a_charger_dial_in_and_the_findings_stand_above_the_table(page: SitePage) -> None:
    table, top = table_of(page), page.dial_in
    assert top.isVisible()
    assert any(button.text() == "Make a new key" and button.isVisible() for button in top.findChildren(QPushButton))
    assert any(box.isVisible() for box in page.findChildren(FindingBox))
    assert top.mapTo(page, top.rect().bottomLeft()).y() < table.mapTo(page, table.rect().topLeft()).y()


@pytest.mark.parametrize("variant", ["light", "dark", "punjabi", "stretched", "smallest"])
def test_the_board_as_a_table(variant: str) -> None:
    theme, language = ("dark" if variant == "dark" else "light"), LANGUAGES.get(variant, "en")
    views = {"typical": examples.site("typical"), "finding": examples.site("finding"), **examples.dialling_in()}
    for state in ("typical", "finding", "waiting"):
        with on_stage(theme, language, (1024, 700) if variant == "smallest" else (1280, 800)) as window:
            window.open(PageName.SITE)
            page = window.page(PageName.SITE)
            assert isinstance(page, SitePage)
            page.show_view(views[state])
            page.show_as_table(True)
            picture(window, f"site-table-{state}-{variant}")


def cell(page: SitePage, at: int, head: str) -> tuple[BayTable, int]:
    """The table and the column under ``head``, with that cell as the current one."""
    table = table_of(page)
    heads = [table.horizontalHeaderItem(column) for column in range(table.columnCount())]
    column = next(place for place, one in enumerate(heads) if one is not None and one.text() == head)
    table.setFocus()
    table.setCurrentCell(at, column)
    return table, column


def test_more_is_reached_by_enter_by_a_click_and_by_the_menu_key_each_once(page: SitePage) -> None:
    more: list[str] = []
    acted: list[str] = []
    page.more_wanted.connect(more.append)
    page.acted.connect(acted.append)
    keys = [card.key for card in examples.site("finding").cards]
    table, column = cell(page, 1, "More")
    item = table.item(1, column)
    assert item is not None
    assert item.text() == "More…"
    QTest.keyClick(table, Qt.Key.Key_Return)
    place = table.visualItemRect(item).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert more == [keys[1]] * 2
    table.setCurrentCell(2, 0)
    at = table.rect().center()
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, table.mapToGlobal(at))
    QApplication.sendEvent(table, menu)
    assert more[2:] == [keys[2]]
    assert acted == []


def test_a_charger_without_further_acts_shows_none(page: SitePage) -> None:
    view, more = examples.site("finding"), list[str]()
    page.more_wanted.connect(more.append)
    page.show_view(replace(view, cards=tuple(replace(card, more=False) for card in view.cards)))
    table, column = cell(page, 1, "More")
    item = table.item(1, column)
    assert item is not None
    assert item.text() == ""
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert more == []


def test_several_chargers_are_chosen_in_the_table_as_on_the_board(page: SitePage) -> None:
    view, many = examples.site("finding"), list[tuple[str, ...]]()
    page.many_wanted.connect(many.append)
    table = table_of(page)
    choose = next(one for one in page.findChildren(QPushButton) if one.accessibleName() == "Choose several chargers")
    choose.click()
    settle()
    assert table.isVisible(), "the table stays"
    for at in (0, 2):
        cell(page, at, "Bay")
        QTest.keyClick(table, Qt.Key.Key_Space)
    # A charger that is seen meanwhile takes no choice away.
    page.show_view(replace(view, cards=(*view.cards, replace(view.cards[0], key="new", title="Bay 99"))))
    settle()
    (go,) = (one for one in page.findChildren(QPushButton) if one.text() == "Set up 2 chargers…")
    go.click()
    assert many == [(view.cards[0].key, view.cards[2].key)]
    item = table.item(0, 0)
    assert item is not None
    assert not item.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert item.data(Qt.ItemDataRole.CheckStateRole) is None


@pytest.mark.parametrize("variant", ["light", "dark", "stretched"])
def test_the_table_while_chargers_are_chosen(variant: str) -> None:
    with on_stage("dark" if variant == "dark" else "light", language=LANGUAGES.get(variant, "en")) as window:
        window.open(PageName.SITE)
        page = window.page(PageName.SITE)
        assert isinstance(page, SitePage)
        page.show_view(examples.site("typical"))
        page.show_as_table(True)
        name = window.say(text("ui", "Choose several chargers"))
        next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name).click()
        for at in (0, 2):
            cell_item = table_of(page).item(at, 0)
            assert cell_item is not None
            cell_item.setCheckState(Qt.CheckState.Checked)
        picture(window, f"site-table-choosing-{variant}")
