"""Says what a key or variable of a charger means: first its maker's own, then the standard's.

The files in ``resources/cards/ocpp`` are read once, each when it is first needed: a few milliseconds for a version.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from evsetup.cards.meaning import Meaning
from evsetup.cards.read_meanings import Maker, read_meanings
from evsetup.domain.settings import OcppVersion
from evsetup.domain.variable import VariableName
from evsetup.resources import resource

ANYWHERE = "*"
"""The component of a variable that means the same in every component."""


def meaning_of(version: OcppVersion, name: VariableName, vendor: str = "") -> Meaning | None:
    """What ``name`` means on a charger of ``vendor`` (as its BootNotification says it); ``None`` when nobody told us.

    Letter case does not count, nor do EVSE and connector. An instance that is not known by itself is taken for the
    variable without one, so that ``NetworkConfiguration[7].OcppCsmsUrl`` is known, too.
    """
    for meanings in _books(version, vendor):
        for asked in _ways_to_look(name):
            if found := meanings.get(asked):
                return found
    return None


def is_secret(version: OcppVersion, name: VariableName, vendor: str = "") -> bool:
    """Whether the value must never be shown; a name that any maker uses for a secret counts, too."""
    meaning = meaning_of(version, name, vendor)
    return bool(meaning and meaning.secret) or name.variable.casefold() in secret_names()


@cache
def secret_names() -> frozenset[str]:
    """Keys and variables that hold a secret on some charger, without their components, in small letters."""
    everything = (*(m for version in OcppVersion for m in _standard(version).values()), *_of_all_makers())
    return frozenset(meaning.name.variable.casefold() for meaning in everything if meaning.secret)


Book = dict[tuple[str, str, str, str], Meaning]


def _books(version: OcppVersion, vendor: str) -> Iterator[Book]:
    said = " ".join(vendor.casefold().split())
    mine = [maker for maker in _makers() if any(f"{said} ".startswith(f"{word.casefold()} ") for word in maker.vendors)]
    yield from (_maker_book(maker) for maker in mine)
    yield _standard(version)
    yield from (_maker_book(maker) for maker in _makers() if not maker.vendors)


def _ways_to_look(name: VariableName) -> Iterator[tuple[str, str, str, str]]:
    component, variable = name.component.casefold(), name.variable.casefold()
    part, instance = name.component_instance.casefold(), name.variable_instance.casefold()
    yield component, part, variable, instance
    yield component, "", variable, instance
    yield component, "", variable, ""
    if component:
        yield ANYWHERE, "", variable, ""


@cache
def _standard(version: OcppVersion) -> Book:
    file = "keys-1.6.toml" if version is OcppVersion.V16 else "variables-2.toml"
    return _book(read_meanings(resource("cards", "ocpp", file)).meanings)


@cache
def _makers() -> tuple[Maker, ...]:
    return read_meanings(resource("cards", "ocpp", "keys-vendor.toml")).makers


@cache
def _maker_book(maker: Maker) -> Book:
    return _book(maker.meanings)


def _of_all_makers() -> tuple[Meaning, ...]:
    return tuple(meaning for maker in _makers() for meaning in maker.meanings)


def _book(meanings: Iterable[Meaning]) -> Book:
    return {next(_ways_to_look(meaning.name)): meaning for meaning in meanings}
