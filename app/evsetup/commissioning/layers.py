"""The layers of wishes for one charger, from what the site file, the operator's card and the bay say. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from evsetup.cards.csms_card import CsmsCard
from evsetup.commissioning.decision import Access, Circumstances, Purpose, decide
from evsetup.commissioning.wanted import Layer
from evsetup.domain.dialling import PLACE
from evsetup.domain.identity import Identity
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue
from evsetup.domain.template import Level, Origin, Template
from evsetup.storage.records import Bay

_ALONE_16 = {
    Access.CARDS: {
        "LocalAuthListEnabled": "true",
        "LocalAuthorizeOffline": "true",
        "LocalPreAuthorize": "true",
        "AllowOfflineTxForUnknownId": "false",
    },
    Access.EVERYBODY: {"LocalAuthorizeOffline": "true", "AllowOfflineTxForUnknownId": "true"},
}
"""OCPP 1.6 §9.1 and §9.2."""

_ALONE_2 = {
    Access.CARDS: {
        "LocalAuthListCtrlr.Enabled": "true",
        "AuthCtrlr.LocalAuthorizeOffline": "true",
        "AuthCtrlr.LocalPreAuthorize": "true",
        "AuthCtrlr.OfflineTxForUnknownIdEnabled": "false",
    },
    Access.EVERYBODY: {
        "AuthCtrlr.LocalAuthorizeOffline": "true",
        "AuthCtrlr.OfflineTxForUnknownIdEnabled": "true",
    },
}
"""OCPP 2.0.1 part 2, referenced components (``facts/ocpp.md`` §3)."""


@dataclass(frozen=True, slots=True)
class Sources:
    """What is known before a person answers. ``csms`` is the chosen operator's card; ``version`` what the charger speaks.

    ``has`` are the settings that this charger shows: an APN is wished of no other. ``dials``: whether its log-in is to be set up
    now; where only a current limit is asked for, the identity of the plan is not.
    """

    identity: Identity
    bay: Bay | None = None
    templates: tuple[Template, ...] = ()
    csms: CsmsCard | None = None
    circumstances: Circumstances = field(default_factory=Circumstances)
    version: OcppVersion = OcppVersion.V16
    has: frozenset[Setting] = frozenset()
    dials: bool = True


def layers_of(sources: Sources) -> tuple[Layer, ...]:
    """Every layer but the answers."""
    purpose = decide(sources.circumstances).purpose
    layers = [*_templates(sources.templates, sources.identity, sources.bay)]
    if purpose.needs_csms:
        layers += _operator(sources, purpose)
    else:
        layers += _alone(sources)
        layers = [_without_csms(layer) for layer in layers]
    return tuple(layer for layer in layers if layer.settings or layer.variables)


def _templates(templates: Iterable[Template], identity: Identity, bay: Bay | None) -> Iterable[Layer]:
    bay_id, label = (bay.id, bay.label) if bay is not None else ("", "")
    for template in templates:
        if template.fits(identity, bay_id):
            name = label if template.level is Level.BAY else template.place
            yield Layer(Origin(template.level, name), template.settings, template.variables, template.exactness)


def _operator(sources: Sources, purpose: Purpose) -> Iterable[Layer]:
    card, bay = sources.csms, sources.bay
    if card is not None:
        settings: dict[Setting, SettingValue] = {}
        if card.address and PLACE not in card.address and purpose is Purpose.ONE_CSMS:
            settings[Setting.CSMS_URL] = card.address
        if card.apn and Setting.CELLULAR_APN in sources.has:
            settings[Setting.CELLULAR_APN] = card.apn
        keys = card.required_keys if sources.version is OcppVersion.V16 else {}
        yield Layer(Origin(Level.CSMS_CARD, card.name), Settings(settings), keys)
    if sources.dials and bay is not None and bay.identity:
        yield Layer(Origin(Level.BAY_PLAN, bay.label), Settings({Setting.IDENTITY: bay.identity}))


def _alone(sources: Sources) -> Iterable[Layer]:
    """A charger that stands alone needs its own word on who may charge, and a limit that its breaker carries."""
    names = _ALONE_16 if sources.version is OcppVersion.V16 else _ALONE_2
    yield Layer(Origin(Level.PURPOSE), variables=names[sources.circumstances.access])
    bay = sources.bay
    if bay is not None and bay.breaker_a is not None:
        limit = int(bay.breaker_a)
        yield Layer(Origin(Level.BAY_PLAN, bay.label), Settings({Setting.MAX_CURRENT: limit}))


def _without_csms(layer: Layer) -> Layer:
    kept: dict[Setting, SettingValue] = {s: v for s, v in layer.settings.items() if s is not Setting.CSMS_URL}
    return Layer(layer.origin, Settings(kept), layer.variables, layer.exactness)
