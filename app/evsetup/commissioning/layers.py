"""The layers of wishes for one charger, from what the site file, the operator's card and the bay say. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.pairs import name_in
from evsetup.commissioning.decision import Access, Circumstances, Purpose, decide
from evsetup.commissioning.wanted import Layer
from evsetup.domain.dialling import PLACE
from evsetup.domain.identity import Identity
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue
from evsetup.domain.template import Level, Origin, Template
from evsetup.storage.records import Bay

_ALONE = {
    Access.CARDS: {
        "LocalAuthListEnabled": "true",
        "LocalAuthorizeOffline": "true",
        "LocalPreAuthorize": "true",
        "AllowOfflineTxForUnknownId": "false",
    },
    Access.EVERYBODY: {"LocalAuthorizeOffline": "true", "AllowOfflineTxForUnknownId": "true"},
}
"""OCPP 1.6 §9.1 and §9.2; ``cards.pairs`` names the same in OCPP 2.x."""


@dataclass(frozen=True, slots=True)
class Sources:
    """What is known before a person answers. ``csms`` is the chosen operator's card; ``version`` what the charger speaks, ``None`` while
    nobody knows. ``copied`` is what is taken over from another charger.

    ``has`` are the settings that this charger shows: an APN is wished of no other. ``dials``: whether its log-in is to be set up
    now; where only a current limit is asked for, the identity of the plan is not.
    """

    identity: Identity
    bay: Bay | None = None
    templates: tuple[Template, ...] = ()
    csms: CsmsCard | None = None
    circumstances: Circumstances = field(default_factory=Circumstances)
    version: OcppVersion | None = OcppVersion.V16
    has: frozenset[Setting] = frozenset()
    dials: bool = True
    copied: Layer | None = None


def layers_of(sources: Sources) -> tuple[Layer, ...]:
    """Every layer but the answers."""
    purpose = decide(sources.circumstances).purpose
    layers = [*_templates(sources.templates, sources.identity, sources.bay)]
    if sources.copied is not None:
        layers.append(sources.copied)
    if purpose.needs_csms:
        layers += _operator(sources, purpose)
    else:
        layers += _alone(sources)
        layers = [_without_csms(layer) for layer in layers]
    if sources.version is not None:
        layers = [_in_words_of(sources.version, layer) for layer in layers]
    return tuple(layer for layer in layers if layer.settings or layer.variables or layer.strangers)


def _in_words_of(version: OcppVersion, layer: Layer) -> Layer:
    """The layer with single settings as chargers of ``version`` call them; one that is there in both words keeps the version's own."""
    if not layer.variables:
        return layer
    own, translated, strangers = dict[str, str](), dict[str, str](), dict[str, str]()
    for name, words in layer.variables.items():
        there = name_in(version, name)
        (strangers if there is None else own if there == name else translated)[there or name] = words
    named = {name.casefold() for name in own}
    kept = own | {name: words for name, words in translated.items() if name.casefold() not in named}
    return replace(layer, variables=kept, strangers=strangers)


def _templates(templates: Iterable[Template], identity: Identity, bay: Bay | None) -> Iterable[Layer]:
    bay_id, label = (bay.id, bay.label) if bay is not None else ("", "")
    for template in templates:
        if template.fits(identity, bay_id):
            name = label if template.level is Level.BAY else template.place
            origin = Origin(template.level, name)
            yield Layer(origin, template.settings, template.variables, exactness=template.exactness)


def _operator(sources: Sources, purpose: Purpose) -> Iterable[Layer]:
    card, bay = sources.csms, sources.bay
    if card is not None:
        settings: dict[Setting, SettingValue] = {}
        if card.address and PLACE not in card.address and purpose is Purpose.ONE_CSMS:
            settings[Setting.CSMS_URL] = card.address
        if card.apn and Setting.CELLULAR_APN in sources.has:
            settings[Setting.CELLULAR_APN] = card.apn
        yield Layer(Origin(Level.CSMS_CARD, card.name), Settings(settings), card.required_keys)
    if sources.dials and bay is not None and bay.identity:
        yield Layer(Origin(Level.BAY_PLAN, bay.label), Settings({Setting.IDENTITY: bay.identity}))


def _alone(sources: Sources) -> Iterable[Layer]:
    """A charger that stands alone needs its own word on who may charge, and a limit that its breaker carries."""
    yield Layer(Origin(Level.PURPOSE), variables=_ALONE[sources.circumstances.access])
    bay = sources.bay
    if bay is not None and bay.breaker_a is not None:
        limit = int(bay.breaker_a)
        yield Layer(Origin(Level.BAY_PLAN, bay.label), Settings({Setting.MAX_CURRENT: limit}))


def _without_csms(layer: Layer) -> Layer:
    kept: dict[Setting, SettingValue] = {s: v for s, v in layer.settings.items() if s is not Setting.CSMS_URL}
    return replace(layer, settings=Settings(kept))
