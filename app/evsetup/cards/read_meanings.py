"""Makes meanings of the files in ``resources/cards/ocpp``. What a file must hold stands here; nothing is guessed.

A file names its date and its sources, then one table for each key (``[keys.HeartbeatInterval]``, OCPP 1.6), for each
variable (``[components.ClockCtrlr.DateTime]``; with an instance ``[components.OCPPCommCtrlr."MessageTimeout[Default]"]``),
or for each maker (``[makers.alfen]`` with the ``vendors`` of its BootNotification and its own keys and components).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from evsetup.cards.meaning import LONGEST, Meaning, Risk, VariableGroup
from evsetup.cards.read_cards import dated
from evsetup.cards.table import CardFile, Table
from evsetup.domain.text import Text
from evsetup.domain.variable import Access, DataType, VariableName

GROUPS = {group.value: group for group in VariableGroup}
RISKS = {risk.value: risk for risk in Risk}
ACCESSES: dict[str, Access | None] = {**{access.value: access for access in Access}, "": None}
TYPES = {kind.value: kind for kind in DataType}

_INSTANCE = re.compile(r"(?P<word>[^\[\]]+)\[(?P<instance>[^\[\]]+)\]\Z")


@dataclass(frozen=True, slots=True)
class Maker:
    """The keys and variables of one maker or one firmware that many makers use.

    ``vendors`` recognise the vendor of a BootNotification; empty: these names are used by many makers and mean the same.
    ``component``: in OCPP 2.x its keys are variables of this component.
    """

    id: str
    vendors: tuple[str, ...]
    component: str
    meanings: tuple[Meaning, ...]


@dataclass(frozen=True, slots=True)
class MeaningsFile:
    """One file. ``meanings`` are for every charger, those of ``makers`` for theirs."""

    dated: str
    sources: tuple[str, ...]
    meanings: tuple[Meaning, ...]
    makers: tuple[Maker, ...]


def read_meanings(path: Path) -> MeaningsFile:
    """Reads one file.

    Raises:
        CardFault: the file cannot be used; its finding names every mistake with file and line.
    """
    file = CardFile(path)
    top = file.top
    lists = top.table("lists").lists()
    found = MeaningsFile(
        dated=dated(top),
        sources=top.texts("sources", needed=True),
        meanings=_meanings(top, lists),
        makers=tuple(_maker(name, table, lists) for name, table in top.table("makers").named_tables()),
    )
    file.finish()
    return found


def _maker(name: str, table: Table, lists: dict[str, tuple[str, ...]]) -> Maker:
    return Maker(name, table.texts("vendors"), table.line("component", ""), _meanings(table, lists))


def _meanings(table: Table, lists: dict[str, tuple[str, ...]]) -> tuple[Meaning, ...]:
    """The keys and the variables in ``table``; a name that differs from another one in letter case only is a mistake."""
    places = [(VariableName(key), key, entry) for key, entry in table.table("keys").named_tables()]
    for component, variables in table.table("components").named_tables():
        word, instance = _with_instance(component)
        for variable, entry in variables.named_tables():
            inner, inner_instance = _with_instance(variable)
            places.append((VariableName(inner, word, inner_instance, instance), variable, entry))
    seen: set[tuple[str, ...]] = set()
    found: list[Meaning] = []
    for name, written, entry in places:
        if name.key in seen:
            entry.wrong("meaning", f"{written} is there twice")
        seen.add(name.key)
        found.append(_meaning(name, entry, lists))
    return tuple(found)


def _meaning(name: VariableName, entry: Table, lists: dict[str, tuple[str, ...]]) -> Meaning:
    words = entry.prose("meaning", needed=True, most=LONGEST)
    if words and not words.endswith("."):
        entry.wrong("meaning", "must be a sentence with a full stop")
    options = entry.texts("options")
    if choice := entry.line("options_from", ""):
        options = lists.get(choice, ())
        if not options:
            entry.wrong("options_from", "must name one of the lists")
    meaning = Meaning(
        name=name,
        words=Text("cards", words),
        group=entry.choice("group", GROUPS),
        data_type=entry.choice("type", TYPES, ""),
        unit=entry.line("unit", "", most=12),
        minimum=entry.measure("minimum"),
        maximum=entry.measure("maximum"),
        options=options,
        access=entry.choice("access", ACCESSES, ""),
        needs_restart=entry.yes_or_unknown("needs_restart"),
        secret=entry.yes("secret", False),
        risk=entry.choice("risk", RISKS, Risk.HARMLESS.value),
        copy=entry.yes("copy", True),
        in_2=_variable(entry),
    )
    if meaning.minimum is not None and meaning.maximum is not None and meaning.minimum > meaning.maximum:
        entry.wrong("minimum", "must not be above maximum")
    if (meaning.secret or meaning.risk is Risk.ADDRESS) and meaning.copy:
        entry.wrong("copy", "must be false for a secret and for an address")
    return meaning


def _variable(entry: Table) -> VariableName | None:
    written = entry.line("variable", "")
    if not written:
        return None
    component, mark, variable = written.partition(".")
    if not mark or not component or not variable:
        entry.wrong("variable", "must be written Component.Variable")
        return None
    word, instance = _with_instance(variable)
    return VariableName(word, component, instance)


def _with_instance(written: str) -> tuple[str, str]:
    match = _INSTANCE.match(written)
    return (match["word"], match["instance"]) if match else (written, "")
