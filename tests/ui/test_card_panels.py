"""The panels for what to type and for keys: they show what they are given, and say what a person does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.card_pieces import KEY, SHELF, WANTED
from tests.ui.stage import settle
from tests.ui.test_access import nameless

from evsetup.domain.csms_address import KeyRule
from evsetup.domain.key_wish import ANY_KEY, KeyWish, key_demand
from evsetup.domain.secret import Secret
from evsetup.ui.models.key_view import KeyView
from evsetup.ui.models.to_type import Wanted, to_type_view
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.key_panel import KeyPanel
from evsetup.ui.widgets.secret_text import SecretText
from evsetup.ui.widgets.to_type_panel import ToTypePanel

pytestmark = pytest.mark.usefixtures("qapp")

HEXED = key_demand(KeyWish(KeyRule.HEX), ANY_KEY)


def fields(panel: QWidget) -> dict[str, str]:
    settle()
    shown = (field for field in panel.findChildren(QLineEdit) if field.isVisibleTo(panel))
    return {field.accessibleName(): field.text() for field in shown}


def told(panel: QWidget) -> list[str]:
    settle()
    return [box.finding.code for box in panel.findChildren(FindingBox) if box.isVisibleTo(panel)]


def reads(panel: QWidget) -> list[str]:
    settle()
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]


def clicks(panel: QWidget, words: str) -> None:
    next(button for button in panel.findChildren(QPushButton) if button.text() == words).click()


@pytest.fixture
def typing(qtbot: QtBot) -> ToTypePanel:
    panel = ToTypePanel(Voice())
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.fixture
def keys(qtbot: QtBot) -> KeyPanel:
    panel = KeyPanel(Voice())
    qtbot.addWidget(panel)
    panel.show()
    panel.changed.connect(lambda key: panel.show_view(replace(panel._view, key=key)))
    return panel


def test_every_family_can_be_chosen(typing: ToTypePanel) -> None:
    chosen: list[str] = []
    typing.family_chosen.connect(chosen.append)
    typing.show_view(to_type_view(SHELF.chargers, "", WANTED))
    families = typing.findChild(QComboBox)
    assert families is not None
    assert families.count() == len(SHELF.chargers) + 1
    place = families.findText("Tinkerforge WARP Charger")
    families.activated.emit(place)
    families.activated.emit(0)
    assert chosen == ["warp", ""]


def test_the_page_of_a_brand_is_shown_in_its_own_words(typing: ToTypePanel) -> None:
    typing.show_view(to_type_view(SHELF.chargers, "alfen", WANTED))
    shown = fields(typing)
    assert (shown["Domain"], shown["Port"], shown["Path"]) == ("csms.example.com", "9443", "/ocpp")
    assert shown["The charger then dials"] == "wss://csms.example.com:9443/ocpp/SITE-12"
    assert "ACE Service Installer or MyEve app, page Connectivity." in reads(typing)
    families = typing.findChild(QComboBox)
    assert families is not None
    assert families.currentText().startswith("Alfen")
    assert nameless(typing) == []


def test_a_key_is_dots_until_it_is_asked_for_and_copied_all_the_same(typing: ToTypePanel) -> None:
    typing.show_view(to_type_view(SHELF.chargers, "warp", WANTED))
    secret = typing.findChild(SecretText)
    assert secret is not None
    shown = secret.findChild(QLineEdit)
    assert shown is not None
    assert KEY.reveal() not in shown.displayText()
    secret.copy()
    assert QGuiApplication.clipboard().text() == KEY.reveal()
    QGuiApplication.clipboard().clear()
    next(button for button in secret.findChildren(QPushButton) if button.isCheckable()).click()
    assert shown.displayText() == KEY.reveal()


def test_an_operator_that_this_charger_cannot_reach_is_told(typing: ToTypePanel) -> None:
    elsewhere = replace(WANTED, address="wss://csms.example.com/ws?id={identity}")
    typing.show_view(to_type_view(SHELF.chargers, "warp", elsewhere))
    assert told(typing) == ["dialling.identity-appended"]
    typing.show_view(to_type_view(SHELF.chargers, "go-e", elsewhere))
    assert told(typing) == []
    assert fields(typing)["OCPP server url"] == "wss://csms.example.com/ws?id=SITE-12"


def test_the_address_is_taken_apart_on_demand(typing: ToTypePanel) -> None:
    typing.show_view(to_type_view(SHELF.chargers, "", WANTED))
    assert "Port" not in fields(typing)
    clicks(typing, "Show the address taken apart")
    assert fields(typing)["Port"] == "9443"
    clicks(typing, "Hide the address taken apart")
    assert "Port" not in fields(typing)


def test_without_address_or_identity_nothing_is_shown_to_type(typing: ToTypePanel) -> None:
    for wanted in (Wanted("", "CP-1"), Wanted("wss://h", "")):
        typing.show_view(to_type_view(SHELF.chargers, "warp", wanted))
        assert fields(typing) == {}


def test_a_made_key_is_taken_by_both_sides(keys: KeyPanel) -> None:
    keys.show_view(KeyView(None, HEXED))
    clicks(keys, "Make a new key")
    made = keys._view.key
    assert made is not None
    assert fields(keys)["Into the charger, as hex digits"] == made.reveal().encode().hex()
    assert "This key is a text, used as it is." in reads(keys)
    assert told(keys) == []


def test_a_typed_key_is_judged_as_it_is_typed(keys: KeyPanel) -> None:
    field = next(f for f in keys.findChildren(QLineEdit) if f.accessibleName().startswith("Key"))
    QTest.keyClicks(field, "short")
    assert told(keys) == ["key.length"]
    field.clear()
    QTest.keyClicks(field, "4F43415F4F4354545F61646D696E5F74657374")
    assert told(keys) == ["key.hex-of-text"]
    assert any("It can also be hex digits that are the password themselves." in said for said in reads(keys))
    assert field.displayText() != field.text()
    clicks(keys, "Show")
    assert field.displayText() == field.text()


def test_where_no_key_is_needed_none_can_be_made(keys: KeyPanel) -> None:
    keys.show_view(KeyView(None, key_demand(ANY_KEY, ANY_KEY, profile=3)))
    make = next(button for button in keys.findChildren(QPushButton) if button.text() == "Make a new key")
    assert not make.isEnabled()
    assert any("certificate" in said for said in reads(keys))
    keys.show_view(KeyView(Secret("Zwanzig-Zeichen-hier"), key_demand(ANY_KEY, ANY_KEY)))
    assert make.isEnabled()
    assert nameless(keys) == []
