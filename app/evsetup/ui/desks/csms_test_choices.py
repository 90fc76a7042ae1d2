"""What a CSMS test can be filled in with: operators' cards, the site's chargers, the families' rules, the tests before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from evsetup.cards.csms_card import RootOfTrust
from evsetup.cards.shelf import Shelf
from evsetup.domain.key_wish import ANY_KEY, key_demand
from evsetup.storage.csms_test_record import StoredCsmsTest
from evsetup.storage.records import Bay, ChargerRecord
from evsetup.ui.models.csms_test import BrandChoice, ChargerChoice, CsmsTestView, EarlierTest, OperatorChoice, Panel
from evsetup.ui.models.key_view import KeyView
from evsetup.ui.models.to_type import Wanted, to_type_view

if TYPE_CHECKING:
    from evsetup.ui.open_site import SiteAtWork

DEMO = "demo"
"""The id of the demo's own CSMS."""


def operators(shelf: Shelf, work: SiteAtWork | None) -> tuple[OperatorChoice, ...]:
    """The operators' cards, the demo's CSMS first."""
    cards = [
        OperatorChoice(
            card.id,
            card.name,
            card.address,
            card.test_identity,
            card.ocpp_versions,
            card.root,
            identities=card.identity,
        )
        for card in sorted(shelf.csms.values(), key=lambda card: card.name.casefold())
    ]
    if work is not None and work.csms_address:
        root = RootOfTrust(file=work.bench.options.ca_file)
        cards.insert(0, OperatorChoice(DEMO, "Riverside Energy (demo)", work.csms_address, root=root, own=False))
    return tuple(cards)


def brands(shelf: Shelf) -> tuple[BrandChoice, ...]:
    """The families that have a card, by their makers' names."""
    made = (
        BrandChoice(card.id, f"{card.vendor} {card.family}".strip(), card.url_rule, card.ocpp_versions)
        for card in shelf.chargers.values()
    )
    return tuple(sorted(made, key=lambda choice: choice.name.casefold()))


def chargers(records: Iterable[ChargerRecord], bays: Iterable[Bay]) -> tuple[ChargerChoice, ...]:
    """The chargers whose identity is known or planned, by the label of their bay."""
    bay_of = {bay.charger_id: bay for bay in bays if bay.charger_id}
    made: list[ChargerChoice] = []
    for record in records:
        bay = bay_of.get(record.id)
        identity = (bay.identity if bay is not None else "") or record.identity.charge_point_identity
        if identity:
            label = bay.label if bay is not None else record.label
            name = f"{label} · {identity}"
            made.append(ChargerChoice(record.id, name, identity, record.card, record.identity))
    return tuple(sorted(made, key=lambda choice: choice.name.casefold()))


def earlier(tests: Iterable[StoredCsmsTest]) -> tuple[EarlierTest, ...]:
    """The tests of the site file, oldest first."""
    return tuple(EarlierTest(test.number, test.at, test.identity, test.url, test.verdict) for test in tests)


def with_panel(view: CsmsTestView, shelf: Shelf) -> CsmsTestView:
    """The view with what its unfolded panel shows."""
    operator, family = shelf.csms.get(view.operator), shelf.chargers.get(view.brand)
    version = view.versions[0]
    secured = 2 if view.address.startswith("wss://") else 1
    profile = operator.security_profile if operator is not None else secured
    match view.panel:
        case Panel.TO_TYPE:
            apn = operator.apn if operator is not None else ""
            wanted = Wanted(view.address, view.identity, view.key, profile, version, apn)
            return replace(view, to_type=to_type_view(shelf.chargers, view.brand, wanted))
        case Panel.KEY:
            charger, csms = (card.key if card is not None else ANY_KEY for card in (family, operator))
            demand = key_demand(charger, csms, profile=profile, version=version)
            return replace(view, key_view=KeyView(view.key, demand))
        case _:
            return view
