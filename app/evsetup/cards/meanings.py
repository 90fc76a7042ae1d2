"""Says what a key or variable of a charger means: first its maker's own, then the standard's.

The files in ``resources/cards/ocpp`` are read once, each when it is first needed: a few milliseconds for a version.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

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
    books = (keys_of_1_6(), _variables_of_2(), *(book for _, book in _makers()))
    return frozenset(m.name.variable.casefold() for book in books for m in book.values() if m.secret)


Book = Mapping[tuple[str, str, str, str], Meaning]
"""Meanings by component, its instance, variable, its instance; all in small letters."""


@lru_cache(maxsize=64)
def _books(version: OcppVersion, vendor: str) -> tuple[Book, ...]:
    """Where to look, first things first: the vendor's own names, the standard's, those that many makers use."""
    said = f"{' '.join(vendor.casefold().split())} "
    own = [book for maker, book in _makers() if any(said.startswith(f"{word.casefold()} ") for word in maker.vendors)]
    return (*own, _standard(version), *(book for maker, book in _makers() if not maker.vendors))


def _ways_to_look(name: VariableName) -> Iterator[tuple[str, str, str, str]]:
    component, variable = name.component.casefold(), name.variable.casefold()
    part, instance = name.component_instance.casefold(), name.variable_instance.casefold()
    yield component, part, variable, instance
    yield component, "", variable, instance
    yield component, "", variable, ""
    if component:
        yield ANYWHERE, "", variable, ""


def _standard(version: OcppVersion) -> Book:
    return keys_of_1_6() if version is OcppVersion.V16 else _variables_of_2()


@cache
def keys_of_1_6() -> Book:
    """The configuration keys of OCPP 1.6."""
    return _book(read_meanings(resource("cards", "ocpp", "keys-1.6.toml")).meanings)


@cache
def _variables_of_2() -> Book:
    return _book(read_meanings(resource("cards", "ocpp", "variables-2.toml")).meanings)


@cache
def components_of_2() -> frozenset[str]:
    """The components of OCPP 2.x, in small letters."""
    return frozenset(component for component, *_ in _variables_of_2()) - {ANYWHERE}


@cache
def _makers() -> tuple[tuple[Maker, Book], ...]:
    makers = read_meanings(resource("cards", "ocpp", "keys-vendor.toml")).makers
    return tuple((maker, _book_of(maker)) for maker in makers)


def _book_of(maker: Maker) -> Book:
    book = _book(maker.meanings)
    if not maker.component:
        return book
    as_variables = {
        (maker.component.casefold(), "", variable, instance): meaning
        for (component, _, variable, instance), meaning in book.items()
        if not component
    }
    return {**as_variables, **book}


def _book(meanings: Iterable[Meaning]) -> Book:
    return {next(_ways_to_look(meaning.name)): meaning for meaning in meanings}
