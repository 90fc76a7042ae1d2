"""All cards that the program knows: those that ship, and those that a person added."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import date
from fnmatch import fnmatchcase
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, TypeVar

from evsetup.cards.charger_card import ChargerCard, MdnsMatch
from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.csms_card_findings import judge_csms_card
from evsetup.cards.faults import CardFault, already_there, replaces
from evsetup.cards.read_cards import read_charger_card
from evsetup.cards.read_csms_card import read_csms_card
from evsetup.domain.finding import Finding, Severity
from evsetup.resources import resource

log = logging.getLogger(__name__)

_MOST_FILES = 2000

GENERIC = "generic-ocpp16"
"""The card of every charger that speaks OCPP 1.6 and of which nothing else is known."""

GENERIC_2 = "generic-ocpp2"
"""The same for OCPP 2.0.1 and 2.1."""


class _Named(Protocol):
    @property
    def id(self) -> str: ...


Card = TypeVar("Card", bound=_Named)


class Shelf:
    """The cards by id, and which of them describes what was seen. ``findings`` tells which files could not be used."""

    def __init__(
        self,
        chargers: Mapping[str, ChargerCard],
        csms: Mapping[str, CsmsCard] | None = None,
        findings: tuple[Finding, ...] = (),
    ) -> None:
        self.chargers: Mapping[str, ChargerCard] = MappingProxyType(dict(chargers))
        self.csms: Mapping[str, CsmsCard] = MappingProxyType(dict(csms or {}))
        self.findings = findings

    def card(self, card_id: str) -> ChargerCard:
        """The card with this id, else the generic one."""
        return self.chargers.get(card_id) or self.chargers[GENERIC]

    @property
    def mdns_types(self) -> tuple[str, ...]:
        """Every service type that some card names, without domain (``_http._tcp``)."""
        return tuple(sorted({match.service for card in self.chargers.values() for match in card.mdns}))

    def by_mdns(self, service_type: str, name: str, txt: Mapping[str, str]) -> ChargerCard | None:
        """The card that describes an announced service best; ``name`` is the instance name, with or without its type."""
        found = self.mdns_match(service_type, name, txt)
        return found[0] if found else None

    def mdns_match(self, service_type: str, name: str, txt: Mapping[str, str]) -> tuple[ChargerCard, MdnsMatch] | None:
        """The same, with the entry of the card that matched."""
        service = bare_type(service_type)
        instance = name.casefold()
        values = {key.casefold(): value.casefold() for key, value in txt.items()}
        fitting = [
            (len(match.name_prefix) + 100 * len(match.txt), card, match)
            for card in self.chargers.values()
            for match in card.mdns
            if match.service.casefold() == service
            and instance.startswith(match.name_prefix.casefold())
            and all(_says(values, key, pattern) for key, pattern in match.txt)
        ]
        best = max(fitting, key=lambda fit: fit[0], default=None)
        return best[1:] if best else None

    def by_boot(self, vendor: str, model: str) -> ChargerCard | None:
        """The card that describes a BootNotification best: its vendor is the card's word or begins with it.

        A card that names models beats one that does not, and does not describe other models of that vendor.
        """
        said, product = f"{_words(vendor)} ", _words(model)
        fitting = [
            (bool(card.boot_models), len(word), card)
            for card in self.chargers.values()
            for word in map(_words, card.boot_vendors)
            if said.startswith(f"{word} ")
            and (not card.boot_models or any(fnmatchcase(product, _words(m)) for m in card.boot_models))
        ]
        best = max(fitting, key=lambda fit: fit[:2], default=None)
        return best[2] if best else None

    def with_driver(self, name: str) -> tuple[ChargerCard, ...]:
        """The cards whose family the driver ``name`` can change."""
        return tuple(card for card in self.chargers.values() if name in card.drivers)


def load_shelf(extra: Path | None = None, beside: Path | None = None) -> Shelf:
    """The shipped cards, and those in ``extra/chargers/*.toml`` and ``extra/csms/*.toml`` of a person's own folder.

    ``beside`` is such a folder beside a site file; it came with that file, maybe from somebody else, so it tells of chargers only and
    names no operator. A file that cannot be used becomes a finding on the shelf and hides no other; the later card with an id replaces
    the earlier, which is told. Reads files: call it in a thread.
    """
    findings: list[Finding] = []
    chargers: dict[str, ChargerCard] = {}
    csms: dict[str, CsmsCard] = {}
    for root in (resource("cards"), *([extra] if extra else [])):
        _put(chargers, root / "chargers", read_charger_card, findings)
        _put(csms, root / "csms", read_csms_card, findings)
    if beside is not None and beside != extra:
        _put(chargers, beside / "chargers", read_charger_card, findings)
    for card in csms.values():
        findings += (finding for finding in judge_csms_card(card, date.today()) if finding.severity >= Severity.WARNING)
    return Shelf(chargers, csms, tuple(findings))


def bare_type(service_type: str) -> str:
    """``_HTTP._tcp.local.`` → ``_http._tcp``."""
    return service_type.casefold().rstrip(".").removesuffix(".local")


def _says(txt: Mapping[str, str], key: str, pattern: str) -> bool:
    return key.casefold() in txt and fnmatchcase(txt[key.casefold()], pattern.casefold())


def _words(name: str) -> str:
    return " ".join(name.casefold().split())


def _files(folder: Path) -> list[Path]:
    """Its card files by name; none where it cannot be looked into."""
    try:
        return sorted(islice(folder.glob("*.toml"), _MOST_FILES))
    except OSError as error:
        log.info("card folder not read: %s", error)
        return []


def _put(shelf: dict[str, Card], folder: Path, read: Callable[[Path], Card | None], findings: list[Finding]) -> None:
    here: dict[str, Path] = {}
    for path in _files(folder):
        try:
            card = read(path)
        except CardFault as fault:
            log.info("card file not used: %s", fault)
            findings.append(fault.finding)
            continue
        if card is None:
            continue
        if card.id in here:
            findings.append(already_there(path, here[card.id], card.id))
            continue
        if card.id in shelf:
            findings.append(replaces(path, card.id))
        here[card.id] = path
        shelf[card.id] = card
