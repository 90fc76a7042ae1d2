"""A charger is let in from the window: identity and key are made there, and who is turned away is seen there."""

from __future__ import annotations

import base64

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit
from tests.ui.live import live_window, until
from tests.ui.test_main_job import Person
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from evsetup.ui.pages.dial_in_card import DialInCard
from evsetup.ui.pages.site_page import SitePage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session
from evsetup.ui.widgets.finding_box import FindingBox

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]


def dial(url: str, key: str | None) -> connect:
    """As a charger does, with this key."""
    log_in = base64.b64encode(f"GATE-7:{key}".encode()).decode()
    headers = {"Authorization": f"Basic {log_in}"} if key is not None else {}
    return connect(url, additional_headers=headers, subprotocols=[Subprotocol("ocpp1.6")], proxy=None)


def shown(card: DialInCard, name: str) -> str:
    """What stands in the field with this name."""
    return next(field.text() for field in card.findChildren(QLineEdit) if field.accessibleName().startswith(name))


def codes(card: DialInCard) -> list[str]:
    return [box.finding.code for box in card.findChildren(FindingBox) if box.isVisible()]


def test_a_charger_is_let_in_with_a_made_key_and_without_one_only_as_long_as_the_switch_is_red() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        page = session.window.page(PageName.SITE)
        assert isinstance(page, SitePage)
        card = page.dial_in
        await person.clicks_on("Let a charger dial in…", card)
        await until(lambda: person.sees("Let it in", card) is not None)
        identity = next(
            field for field in card.findChildren(QLineEdit) if field.accessibleName().startswith("Identity")
        )
        identity.setFocus()
        QTest.keyClicks(identity, "GATE-7")
        await person.clicks_on("Let it in", card)
        await until(lambda: shown(card, "Address with TLS").startswith("wss://"))
        url, key = shown(card, "Address, unencrypted"), shown(card, "Security key")
        assert url.endswith("/ocpp/GATE-7")
        assert len(key) == 20

        with pytest.raises(InvalidStatus):
            await dial(url, "not-the-key")
        await until(lambda: codes(card) == ["dial-in.wrong-key"])
        async with dial(url, key):
            await until(lambda: any(label.text() == "GATE-7 is connected" for label in card.findChildren(QLabel)))
            await until(lambda: codes(card) == [])

        switch = card.findChild(QCheckBox)
        assert switch is not None
        QTest.keyClick(switch, Qt.Key.Key_Space)
        await until(lambda: codes(card) == ["dial-in.unlocked"])
        assert person.sees("Close", card) is None
        async with dial(url, None):
            await until(lambda: any(label.text() == "GATE-7 is connected" for label in card.findChildren(QLabel)))
        QTest.keyClick(switch, Qt.Key.Key_Space)
        await until(lambda: codes(card) == [] and shown(card, "Security key") == key)
        with pytest.raises(InvalidStatus):
            await dial(url, None)

        await person.clicks_on("Make a new key", card)
        await until(lambda: shown(card, "Security key") not in {key, "–"})
        with pytest.raises(InvalidStatus):
            await dial(url, key)
        await until(lambda: "dial-in.old-key" in codes(card))

    assert live_window(acts, demo=True).findings == []
