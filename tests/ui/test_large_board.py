"""A board with hundreds of bays: only what can be seen is drawn, and all of them can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QScrollArea
from tests.ui.stage import on_stage, settle

from evsetup.domain.text import text
from evsetup.ui.frame import Window
from evsetup.ui.looks import Chip, Look
from evsetup.ui.models.site import BayCardView, Group, SiteView
from evsetup.ui.pages.bay_card import BayCard
from evsetup.ui.pages.site_page import SitePage
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")

CHIP = Chip(Look.UNKNOWN, text("ui", "Planned"))
GROUPS = (Group.NEEDS_YOU,) * 300 + (Group.DONE,) * 150 + (Group.NOT_PLANNED,) * 50
CARDS = tuple(
    BayCardView(f"b{n}", group, f"Bay {n:03}", "", CHIP, action=text("ui", "Set up")) for n, group in enumerate(GROUPS)
)
MOST = 70
"""So many cards may exist for a window of this size: what is in sight, a screen before and behind it, and spare ones."""


@pytest.fixture
def window() -> Iterator[Window]:
    with on_stage() as window:
        window.open(PageName.SITE)
        page_of(window).show_view(SiteView("Large", CARDS, len(CARDS)))
        made = -1
        while made != page_of(window).board.made:
            made = page_of(window).board.made
            settle()
        yield window


def page_of(window: Window) -> SitePage:
    page = window.page(PageName.SITE)
    assert isinstance(page, SitePage)
    return page


def area_of(window: Window) -> QScrollArea:
    return max(page_of(window).findChildren(QScrollArea), key=lambda one: one.verticalScrollBar().maximum())


def in_sight(window: Window) -> list[BayCard]:
    """The cards of which something can be seen, as they are read."""
    port = area_of(window).viewport()
    cards = [card for card in page_of(window).findChildren(BayCard) if card.isVisible()]
    places = {id(card): card.mapTo(port, QPoint(0, 0)) for card in cards}
    seen = [card for card in cards if places[id(card)].y() + card.height() > 0 and places[id(card)].y() < port.height()]
    return sorted(seen, key=lambda card: (places[id(card)].y(), places[id(card)].x()))


def titles(cards: list[BayCard]) -> list[str]:
    return [card.accessibleName()[:7] for card in cards]


def test_only_what_can_be_seen_is_made_and_it_is_the_first_of_all(window: Window) -> None:
    seen = titles(in_sight(window))
    assert seen == [card.title for card in CARDS[: len(seen)]]
    assert seen
    assert len(page_of(window).findChildren(BayCard)) <= MOST


def test_every_card_comes_into_sight_while_a_person_scrolls_and_no_more_are_made(window: Window) -> None:
    bar, met = area_of(window).verticalScrollBar(), dict[str, None]()
    while True:
        met |= dict.fromkeys(titles(in_sight(window)))
        assert len(page_of(window).findChildren(BayCard)) <= MOST
        if bar.value() == bar.maximum():
            break
        bar.setValue(bar.value() + area_of(window).viewport().height() // 2)
        settle()
    assert list(met) == [card.title for card in CARDS]


def test_cards_never_lie_on_each_other_after_a_leap(window: Window) -> None:
    bar = area_of(window).verticalScrollBar()
    for place in (bar.maximum(), bar.maximum() // 3, bar.maximum() // 2, 0):
        bar.setValue(place)
        settle()
        frames = [card.geometry() for card in in_sight(window)]
        assert frames
        assert not any(a.intersects(b) for n, a in enumerate(frames) for b in frames[:n])


def test_one_card_that_changes_draws_no_other_anew(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    draw = BayCard.show_card

    def told(card: BayCard, view: BayCardView) -> None:
        shown.append(view.key)
        draw(card, view)

    monkeypatch.setattr(BayCard, "show_card", told)
    before = {title.replace("Bay 0", "b").replace("b0", "b") for title in titles(in_sight(window))}
    other = replace(CARDS[2], about="It has a serial number now")
    page_of(window).show_view(SiteView("Large", (*CARDS[:2], other, *CARDS[3:]), len(CARDS)))
    settle()
    assert [key for key in shown if key in before] == ["b2"]
    page_of(window).show_view(SiteView("Large", (*CARDS[:499], replace(CARDS[499], about="far below")), len(CARDS)))
    settle()
    assert [key for key in shown if key in before] == ["b2", "b2"]
    assert "b499" not in shown


def test_the_tab_key_reaches_cards_that_were_not_drawn_yet(window: Window) -> None:
    page, met = page_of(window), dict[str, None]()
    first = in_sight(window)[0]
    first.tab_stops[-2].setFocus()
    for _ in range(400):
        focus = QApplication.focusWidget()
        assert focus is not None
        card = next((one for one in page.findChildren(BayCard) if one.isAncestorOf(focus)), None)
        if card is None or len(met) == 60:
            break
        met[card.accessibleName()[:7]] = None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        settle()
    assert list(met) == [card.title for card in CARDS[:60]]


def test_a_choice_is_kept_while_its_card_is_out_of_sight(window: Window) -> None:
    page, bar = page_of(window), area_of(window).verticalScrollBar()
    chosen: list[tuple[str, ...]] = []
    page.many_wanted.connect(chosen.append)
    page._choose.setChecked(True)
    settle()
    in_sight(window)[0].findChildren(QCheckBox)[0].click()
    bar.setValue(bar.maximum())
    settle()
    assert not any(card.findChildren(QCheckBox)[0].isChecked() for card in in_sight(window))
    in_sight(window)[-1].findChildren(QCheckBox)[0].click()
    bar.setValue(0)
    settle()
    assert in_sight(window)[0].findChildren(QCheckBox)[0].isChecked()
    page._many.click()
    assert chosen == [("b0", "b499")]
