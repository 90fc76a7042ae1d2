"""A board with hundreds of bays: the window lives while its cards are made, and all of them come."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication
from tests.ui.stage import on_stage

from evsetup.domain.text import text
from evsetup.ui.looks import Chip, Look
from evsetup.ui.models.site import BayCardView, Group, SiteView
from evsetup.ui.pages.bay_card import BayCard
from evsetup.ui.pages.site_page import SitePage
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")


def test_two_hundred_cards_come_a_few_at_a_time_in_their_order() -> None:
    chip = Chip(Look.UNKNOWN, text("ui", "Planned"))
    cards = tuple(BayCardView(f"b{n}", Group.NEEDS_YOU, f"Bay {n:03}", "", chip) for n in range(200))
    with on_stage() as window:
        window.open(PageName.SITE)
        page = window.page(PageName.SITE)
        assert isinstance(page, SitePage)
        page.show_view(SiteView("Large", cards, 200))
        turns = [len(page.findChildren(BayCard))]
        while turns[-1] < 200:
            QApplication.processEvents()
            turns.append(len(page.findChildren(BayCard)))
            assert len(turns) < 1000
        assert max(after - before for before, after in pairwise(turns)) <= 24
        QApplication.processEvents()
        shown = sorted(page.findChildren(BayCard), key=lambda card: (card.y(), card.x()))
        assert [card.accessibleName()[:7] for card in shown] == [card.title for card in cards]
