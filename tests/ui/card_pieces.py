"""The pieces of the CSMS test page that deal with cards and keys, each alone in the window, with example data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget
from tests.support.csms_cards import full
from tests.support.pki import Root

from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.read_csms_card import csms_card_of_members, csms_card_of_text
from evsetup.cards.shelf import load_shelf
from evsetup.cards.write_csms_card import csms_card_members
from evsetup.domain.csms_address import KeyRule
from evsetup.domain.key_wish import ANY_KEY, KeyWish, key_demand
from evsetup.domain.secret import Secret
from evsetup.ui.card_editor.editor import CardEditor
from evsetup.ui.card_editor.share import ShareCard
from evsetup.ui.models.key_view import KeyView
from evsetup.ui.models.to_type import Wanted, to_type_view
from evsetup.ui.tasks import Tasks
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.key_panel import KeyPanel
from evsetup.ui.widgets.to_type_panel import ToTypePanel

KEY = Secret("Zwanzig-Zeichen-hier")
WANTED = Wanted("wss://csms.example.com:9443/ocpp", "SITE-12", KEY, profile=2, apn="iot.example.com")
SHELF = load_shelf()


@cache
def example_card() -> CsmsCard:
    """A card with everything."""
    members = csms_card_members(csms_card_of_text(full(Root.create("Riverside root", days=3650).pem), "volt"))
    members |= {"name": "Riverside Energy", "id": "riverside-energy", "address": "wss://csms.example.com/ocpp"}
    members |= {"required_keys": {"HeartbeatInterval": "300", "MeterValueSampleInterval": "60"}}
    card, flaws = csms_card_of_members(members)
    assert card is not None, flaws
    return card


def _panel(make: Callable[[Voice], QWidget]) -> Callable[[Voice, QWidget], QWidget]:
    """A panel as it stands on a page: scrolled, in a window of its own."""

    def made(say: Voice, parent: QWidget) -> QWidget:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName("panel")
        canvas = QWidget()
        canvas.setObjectName("canvas")
        column = QVBoxLayout(canvas)
        column.addWidget(make(say))
        column.addStretch(1)
        scroll.setWidget(canvas)
        dialog = QDialog(parent)
        layout = QVBoxLayout(dialog)
        layout.addWidget(scroll)
        dialog.resize(560, 860)
        return dialog

    return made


def _to_type(family: str, wanted: Wanted, *, parts: bool = False) -> Callable[[Voice], QWidget]:
    def made(say: Voice) -> QWidget:
        panel = ToTypePanel(say)
        panel.show_view(to_type_view(SHELF.chargers, family, wanted))
        panel._toggle.setChecked(parts)
        return panel

    return made


def _key(view: KeyView) -> Callable[[Voice], QWidget]:
    def made(say: Voice) -> QWidget:
        panel = KeyPanel(say)
        panel.show_view(view)
        return panel

    return made


def _editor(card: CsmsCard | None, members: dict[str, object] | None = None) -> Callable[[Voice, QWidget], QWidget]:
    def made(say: Voice, parent: QWidget) -> QWidget:
        editor = CardEditor(say, parent, Tasks(lambda error: None), Path("nowhere"), card)
        if members is not None:
            editor.open_members(members)
        return editor

    return made


def pieces() -> dict[str, Callable[[Voice, QWidget], QWidget]]:
    """Every piece in every state, by the name of its picture."""
    hexed = key_demand(KeyWish(KeyRule.HEX), ANY_KEY)
    elsewhere = replace(WANTED, address="wss://csms.example.com/ws?id={identity}")
    wrong = csms_card_members(example_card()) | {"address": "https://csms.example.com", "security_profile": 9}
    wrong |= {"ca_sha256": "ab" * 32, "test_identity": "AT-1"}
    return {
        "to-type-empty": _panel(_to_type("", Wanted("", ""))),
        "to-type-any": _panel(_to_type("", WANTED, parts=True)),
        "to-type-alfen": _panel(_to_type("alfen", WANTED)),
        "to-type-bender": _panel(_to_type("bender", WANTED)),
        "to-type-trouble": _panel(_to_type("warp", elsewhere)),
        "key-empty": _panel(_key(KeyView())),
        "key-text": _panel(_key(KeyView(KEY, hexed))),
        "key-hex": _panel(_key(KeyView(Secret("4F43415F4F4354545F61646D696E5F74657374")))),
        "key-bad": _panel(_key(KeyView(Secret(" short"), hexed))),
        "key-needless": _panel(_key(KeyView(None, key_demand(ANY_KEY, ANY_KEY, profile=3)))),
        "card-new": _editor(None),
        "card-full": _editor(example_card()),
        "card-wrong": _editor(None, dict(wrong)),
        "card-share": lambda say, parent: ShareCard(say, parent, Tasks(lambda error: None), example_card()),
        "card-too-long": lambda say, parent: ShareCard(
            say,
            parent,
            Tasks(lambda error: None),
            replace(example_card(), required_keys={f"Key{n}": "x" * 60 for n in range(30)}),
        ),
    }
