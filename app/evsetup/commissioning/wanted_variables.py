"""Wished single settings held against what a charger shows: what can be written, and what is left to a person and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from evsetup.commissioning.known_variable import Bound, KnownVariable, by_name
from evsetup.commissioning.typed_value import judge
from evsetup.commissioning.wanted import Wanted, WantedValue
from evsetup.domain.plan import Risk
from evsetup.domain.template import Level
from evsetup.domain.text import Text, text
from evsetup.domain.variable import VariableName


class WhyLeft(Enum):
    """Why a wished value is left to a person; the value is the word of ``--json``."""

    NOT_THERE = "not there"
    READ_ONLY = "read-only"
    NO_VALUE = "no value"
    GUARDED = "guarded"
    NOT_HERE = "not over OCPP"
    REFUSED = "refused"
    NOT_WRITABLE = "not writable"
    ITS_OWN = "its own"

    @property
    def words(self) -> Text:
        """The reason that people read."""
        return _WHY[self]


_WHY = {
    WhyLeft.NOT_THERE: text("commissioning", "this charger shows no such setting"),
    WhyLeft.READ_ONLY: text("commissioning", "this charger does not let it be changed"),
    WhyLeft.NO_VALUE: text("commissioning", "this charger takes no such value"),
    WhyLeft.GUARDED: text("commissioning", "it can cut the charger off: change it by itself, on the settings page"),
    WhyLeft.NOT_HERE: text("commissioning", "only OCPP offers it, and the charger is not on this laptop"),
    WhyLeft.REFUSED: text("commissioning", "the charger refused it"),
    WhyLeft.NOT_WRITABLE: text("commissioning", "it cannot be written from here"),
    WhyLeft.ITS_OWN: text("commissioning", "it is true of one charger only"),
}


@dataclass(frozen=True, slots=True)
class LeftVariable:
    """A wish that is not written, and why."""

    wish: WantedValue
    why: WhyLeft


@dataclass(frozen=True, slots=True)
class VariableWishes:
    """``edits`` for the plan, ``wishes`` behind them under the charger's own names, and what is ``left`` to a person.

    ``not_copied`` is what another charger has and this one cannot have: nobody asked for it by name, so it is nobody's task.
    """

    edits: Mapping[VariableName, str] = field(default_factory=lambda: MappingProxyType({}))
    wishes: Mapping[tuple[str, ...], WantedValue] = field(default_factory=lambda: MappingProxyType({}))
    left: tuple[LeftVariable, ...] = ()
    not_copied: tuple[LeftVariable, ...] = ()


def variable_wishes(known: tuple[KnownVariable, ...], wanted: Wanted) -> VariableWishes:
    """Each wish as an edit in the charger's spelling, unless it cannot or must not be written with the others.

    What already has the wished value is no edit and is not left either. Secrets, identities and whatever can cut the charger
    off are never written along the way: a person changes them by themselves. Nor is a clock, a counter or an address copied.
    """
    spelled = {str(one.name).casefold(): one for one in known}
    by_key = by_name(known)
    edits: dict[VariableName, str] = {}
    wishes: dict[tuple[str, ...], WantedValue] = {}
    left: list[LeftVariable] = []
    for folded, wish in wanted.variables.items():
        one = spelled.get(folded) or by_key.get(VariableName(wish.name).key)
        value = str(wish.value)
        if one is None:
            left.append(LeftVariable(wish, WhyLeft.NOT_THERE))
            continue
        judged = judge(one, value) if one.variable.writable else None
        plain = judged.value if judged is not None and isinstance(judged.value, str) else value
        if not one.secret and one.variable.value == plain:
            continue
        if one.bound is not None and judged is not None and wish.origin.level is Level.COPIED:
            left.append(LeftVariable(wish, WhyLeft.ITS_OWN))
        elif judged is None:
            left.append(LeftVariable(wish, WhyLeft.READ_ONLY))
        elif one.secret or one.risk >= Risk.CREDENTIAL or one.bound is Bound.IDENTITY:
            left.append(LeftVariable(wish, WhyLeft.GUARDED))
        elif not judged.may_be_written:
            left.append(LeftVariable(wish, WhyLeft.NO_VALUE))
        else:
            edits[one.name] = plain
            wishes[one.name.key] = wish
    asked = tuple(one for one in left if one.wish.origin.level is not Level.COPIED)
    not_copied = tuple(one for one in left if one.wish.origin.level is Level.COPIED)
    return VariableWishes(MappingProxyType(edits), MappingProxyType(wishes), asked, not_copied)
