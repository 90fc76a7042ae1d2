"""What the panel "what to type on the charger's page" shows: a family, its fields, and what the charger then dials."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from evsetup.cards.charger_card import ChargerCard
from evsetup.domain.csms_address import UrlRule
from evsetup.domain.dialling import Dialling, dialling
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.to_type import LogIn, ToType, what_to_type


@dataclass(frozen=True, slots=True)
class ToTypeView:
    """``families`` are (card id, name) to choose from, ``family`` the chosen one, empty for none; nothing is dialled yet without
    address or identity."""

    families: tuple[tuple[str, str], ...] = ()
    family: str = ""
    dialled: Dialling | None = None
    to_type: ToType | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person typed or a card brought: ``address`` is the operator's, with or without ``{identity}``."""

    address: str
    identity: str
    key: Secret | None = None
    profile: int = 1
    version: OcppVersion = OcppVersion.V16
    apn: str = ""


def to_type_view(cards: Mapping[str, ChargerCard], family: str, wanted: Wanted) -> ToTypeView:
    """The panel for one family; without one the identity is appended and the words are neutral."""
    families = tuple(sorted(((card.id, f"{card.vendor} {card.family}") for card in cards.values()), key=lambda f: f[1]))
    card = cards.get(family)
    if not wanted.address or not wanted.identity:
        return ToTypeView(families, family if card else "")
    dialled = dialling(wanted.address, wanted.identity, UrlRule.APPENDED if card is None else card.url_rule)
    log_in = LogIn(wanted.identity, wanted.key, profile=wanted.profile, version=wanted.version, apn=wanted.apn)
    if card is None:
        return ToTypeView(families, "", dialled, what_to_type(dialled, log_in))
    log_in = LogIn(
        wanted.identity,
        wanted.key,
        card.key_rule,
        wanted.profile,
        wanted.version,
        wanted.apn,
    )
    return ToTypeView(families, family, dialled, what_to_type(dialled, log_in, card.own_page))
