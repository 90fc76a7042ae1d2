"""The security section as it changes: events come on top, another charger's take their place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from tests.ui import security
from tests.ui.stage import on_stage, settle

from evsetup.ui.models.security import MOST_EVENTS, SecurityView
from evsetup.ui.pages.security.events_card import EventsCard
from evsetup.ui.pages.variables_page import VariablesPage
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")


def kinds(page: VariablesPage) -> list[str]:
    """The types of the events, from top to bottom."""
    settle()
    card = page.findChild(EventsCard)
    assert card is not None
    shown = [label for label in card.findChildren(QLabel) if label.property("kind") == "strong" and label.isVisible()]
    shown.sort(key=lambda label: label.mapTo(card, label.rect().topLeft()).y())
    return [label.text().replace("\u200b", "") for label in shown]


def test_events_come_on_top_and_the_oldest_go() -> None:
    base = security.views()["typical"]
    with on_stage() as window:
        window.open(PageName.VARIABLES)
        page = window.page(PageName.VARIABLES)
        assert isinstance(page, VariablesPage)
        page.show_view(security.PAGE)
        newest, *older = base.events
        page.security.show_view(replace(base, events=tuple(older)))
        assert kinds(page)[0] == "InvalidCentralSystemCertificate"
        page.security.show_view(base)
        assert kinds(page)[:2] == ["ReconfigurationOfSecurityParameters", "InvalidCentralSystemCertificate"]
        many = tuple(replace(newest, type=f"Event{n}") for n in range(MOST_EVENTS + 5))
        page.security.show_view(replace(base, events=many))
        assert kinds(page) == [f"Event{n}" for n in range(MOST_EVENTS)]
        page.security.show_view(replace(base, events=base.events[:1]))
        assert kinds(page) == ["ReconfigurationOfSecurityParameters"]


def test_a_section_without_a_charger_shows_none_of_it() -> None:
    with on_stage() as window:
        window.open(PageName.VARIABLES)
        page = window.page(PageName.VARIABLES)
        assert isinstance(page, VariablesPage)
        page.show_view(security.PAGE)
        page.security.show_view(SecurityView())
        assert kinds(page) == []
