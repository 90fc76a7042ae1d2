"""What will be written to a charger's variables, in what order; from edits, from a snapshot, from another charger.

The order is that of all our writing (design §1.4): harmless first, then what needs a restart, then keys, the network, and
last the address: whatever could cut us off is written when everything else is in place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from evsetup.commissioning.known_variable import Bound, KnownVariable, by_name, comparable, is_masked
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Risk
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text
from evsetup.domain.variable import Access, Difference, VariableChange, VariableName, Variables, differences

_LAST_OF_ITS_RISK = {"securityprofile": 1, "networkconfigurationpriority": 2}
"""A profile is raised once its key is there; a slot is chosen once it is filled (``facts/ocpp.md`` §3.3)."""


@dataclass(frozen=True, slots=True)
class PlannedVariable:
    """One variable to write, and how late. ``shown``: whether the charger shows its value, so that reading back proves it."""

    change: VariableChange
    risk: Risk
    needs_restart: bool | None
    shown: bool = True

    @property
    def name(self) -> VariableName:
        """Which one."""
        return self.change.name

    @property
    def can_cut_off(self) -> bool:
        """Whether writing it can cut us off."""
        return self.risk >= Risk.CREDENTIAL


@dataclass(frozen=True, slots=True)
class VariablePlan:
    """The changes, in the order of writing."""

    changes: tuple[PlannedVariable, ...] = ()

    @property
    def cuts_off(self) -> tuple[PlannedVariable, ...]:
        """The changes that could cut us off."""
        return tuple(planned for planned in self.changes if planned.can_cut_off)

    @property
    def restarts(self) -> bool:
        """Whether some change is known to act after a restart only."""
        return any(planned.needs_restart for planned in self.changes)


def make_variable_plan(known: Iterable[KnownVariable], edits: Mapping[VariableName, str | Secret]) -> VariablePlan:
    """The edits that differ from what the charger shows. A secret that it never shows is always written."""
    wanted = {name.key: value for name, value in edits.items()}
    changes = [
        PlannedVariable(
            VariableChange(one.name, one.variable.value, wanted[one.name.key]),
            one.risk,
            one.needs_restart,
            shown=not one.secret and one.variable.access is not Access.WRITE_ONLY,
        )
        for one in known
        if one.name.key in wanted and wanted[one.name.key] != one.variable.value
    ]
    return VariablePlan(tuple(sorted(changes, key=_order)))


def _order(planned: PlannedVariable) -> tuple[int, int]:
    return planned.risk, _LAST_OF_ITS_RISK.get(planned.name.variable.casefold(), 0)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A value that is not taken over, and why."""

    name: VariableName
    why: Bound


@dataclass(frozen=True, slots=True)
class Wishes:
    """What taking values over comes to: edits for the plan, and what is left out."""

    edits: Mapping[VariableName, str | Secret]
    left_out: tuple[LeftOut, ...]


_OWN_MAY_GO_BACK = {Bound.IDENTITY, Bound.ADDRESS, Bound.ITS_OWN}


def wishes_from(known: tuple[KnownVariable, ...], source: Variables, *, same_charger: bool) -> Wishes:
    """The values of ``source`` that differ from what the charger has now.

    Of another charger, identity, addresses, secrets, clock and counters are never taken. Its own of an earlier day may
    go back, addresses and identity included; what cannot be written or was never kept may not.
    """
    mine, edits, left = by_name(known), dict[VariableName, str | Secret](), list[LeftOut]()
    for name, theirs in source.items():
        here = mine.get(name.key)
        if here is None:
            left.append(LeftOut(name, Bound.NOT_THERE))
        elif theirs.value == here.variable.value and not is_masked(theirs.value):
            continue
        elif here.bound is not None and not (same_charger and here.bound in _OWN_MAY_GO_BACK):
            left.append(LeftOut(here.name, here.bound))
        elif theirs.value is None or is_masked(theirs.value):
            left.append(LeftOut(here.name, Bound.NOT_SHOWN))
        else:
            edits[here.name] = theirs.value
    return Wishes(edits, tuple(left))


def shown_differences(left: Variables, right: Variables) -> tuple[Difference, ...]:
    """Where two sets of variables differ, as far as both show their values; secrets are never compared."""
    return differences(comparable(left), comparable(right))


class Fate(Enum):
    """What became of one change; the value is the word of ``--json`` and of the journal."""

    WAITING = "waiting"
    WRITING = "writing"
    PROVEN = "proven"
    TAKEN = "taken"
    UNCHANGED = "unchanged"
    AFTER_RESTART = "after a restart"
    REFUSED = "refused"
    NOT_TAKEN = "not taken"
    IN_DOUBT = "in doubt"
    NOT_WRITTEN = "not written"

    @property
    def words(self) -> Text:
        """The word that people read."""
        return _FATES[self]


_FATES = {
    Fate.WAITING: text("commissioning", "waits"),
    Fate.WRITING: text("commissioning", "is being written"),
    Fate.PROVEN: text("commissioning", "in place, read back"),
    Fate.TAKEN: text("commissioning", "taken; never shown"),
    Fate.UNCHANGED: text("commissioning", "was so already"),
    Fate.AFTER_RESTART: text("commissioning", "acts after a restart"),
    Fate.REFUSED: text("commissioning", "refused"),
    Fate.NOT_TAKEN: text("commissioning", "has another value"),
    Fate.IN_DOUBT: text("commissioning", "in doubt"),
    Fate.NOT_WRITTEN: text("commissioning", "not written"),
}

_REFUSALS = {OutcomeKind.REFUSED, OutcomeKind.NOT_OFFERED}


@dataclass(frozen=True, slots=True)
class VariableState:
    """One change on its way: what the charger answered, and what reading back showed. ``over``: nothing more comes."""

    planned: PlannedVariable
    begun: bool = False
    outcome: Outcome | None = None
    confirmed: Outcome | None = None
    over: bool = False

    @property
    def name(self) -> VariableName:
        """Which variable."""
        return self.planned.name

    @property
    def fate(self) -> Fate:
        """What became of it, as far as is known."""
        match self.outcome, self.confirmed:
            case None, _ if not self.begun:
                return Fate.NOT_WRITTEN if self.over else Fate.WAITING
            case None, _:
                return Fate.IN_DOUBT if self.over else Fate.WRITING
            case Outcome(kind=kind), _ if kind in _REFUSALS:
                return Fate.REFUSED
            case _, Outcome(kind=OutcomeKind.NEEDS_RESTART):
                return Fate.AFTER_RESTART
            case Outcome(kind=OutcomeKind.NEEDS_RESTART), None:
                return Fate.AFTER_RESTART
            case _, Outcome(good=True, kind=kind):
                return self._proven(kind)
            case Outcome(good=True), Outcome(kind=kind) if kind in {*_REFUSALS, OutcomeKind.FAULT}:
                return Fate.NOT_TAKEN
            case Outcome(kind=OutcomeKind.UNCHANGED), None:
                return Fate.UNCHANGED
            case Outcome(good=True), None if not self.over:
                return Fate.WRITING
            case _:
                return Fate.IN_DOUBT

    @property
    def waits_for_restart(self) -> bool:
        """Whether it was written and acts after a restart: the charger says so, or this variable always does."""
        return self.fate is Fate.AFTER_RESTART or (
            self.fate in {Fate.PROVEN, Fate.TAKEN} and bool(self.planned.needs_restart)
        )

    @property
    def finding_outcome(self) -> Outcome | None:
        """The outcome whose finding says most."""
        for outcome in (self.confirmed, self.outcome):
            if outcome is not None and outcome.finding is not None:
                return outcome
        return None

    @property
    def good(self) -> bool:
        """Whether the charger has it, as far as can be known."""
        return self.fate in {Fate.PROVEN, Fate.TAKEN, Fate.UNCHANGED, Fate.AFTER_RESTART}

    def _proven(self, kind: OutcomeKind) -> Fate:
        if self.outcome is not None and self.outcome.kind is OutcomeKind.UNCHANGED:
            return Fate.UNCHANGED
        return Fate.PROVEN if kind is OutcomeKind.APPLIED and self.planned.shown else Fate.TAKEN
