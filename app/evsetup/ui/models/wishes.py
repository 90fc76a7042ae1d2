"""Whose wish each value of a plan is, what overrules what, and what a person does by hand: as the review shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from evsetup.commissioning.hand_tasks import HandTask
from evsetup.commissioning.variable_plan import Fate, PlannedVariable, VariableState
from evsetup.domain.finding import Finding
from evsetup.domain.plan import Risk
from evsetup.domain.settings import Setting
from evsetup.domain.text import Text, text
from evsetup.ui.looks import Chip, Look

if TYPE_CHECKING:
    from evsetup.commissioning.job import ChargerJob


@dataclass(frozen=True, slots=True)
class SingleRow:
    """One single setting under OCPP's own name: what it is now (empty: nobody looked yet), what it will be, whose wish it is."""

    name: str
    now: str
    then: str
    origin: Text | None
    chip: Chip


@dataclass(frozen=True, slots=True)
class WishesView:
    """Everything that the review shows besides the plan. ``where`` is the charger's own page, in its maker's words."""

    origins: Mapping[Setting, Text] = field(default_factory=lambda: MappingProxyType({}))
    singles: tuple[SingleRow, ...] = ()
    conflicts: tuple[Text, ...] = ()
    tasks: tuple[HandTask, ...] = ()
    findings: tuple[Finding, ...] = ()
    where: Text | None = None


_LATER = Chip(Look.INFO, text("ui", "later, over OCPP"))
_RESTARTS = Chip(Look.INFO, text("ui", "needs a restart"))
_AT_ONCE = Chip(Look.OK, text("ui", "at once"))
_LOOKS = {
    Fate.WRITING: Look.RUNNING,
    Fate.WAITING: Look.NOT_RUN,
    Fate.AFTER_RESTART: Look.RUNNING,
    Fate.REFUSED: Look.PROBLEM,
    Fate.NOT_TAKEN: Look.PROBLEM,
    Fate.IN_DOUBT: Look.WARNING,
    Fate.NOT_WRITTEN: Look.NOT_RUN,
}


def wishes_view(job: ChargerJob) -> WishesView:
    """How the wishes for one charger stand."""
    wishes, page = job.wishes, job.card.own_page
    origins = {setting: one.origin.words for setting, one in wishes.wanted.settings.items()}
    rows = [_planned(job, planned) for planned in wishes.variables.changes]
    rows += [SingleRow(wish.name, "", str(wish.value), wish.origin.words, _LATER) for wish in wishes.not_looked_at]
    return WishesView(
        MappingProxyType(origins),
        tuple(rows),
        wishes.wanted.conflicts,
        wishes.tasks,
        wishes.findings,
        Text("cards", page.where) if page is not None and page.where else None,
    )


def _planned(job: ChargerJob, planned: PlannedVariable) -> SingleRow:
    wish = job.wishes.wish_for(planned.name)
    state = next((one for one in job.variables.states if one.planned == planned), None)
    return SingleRow(
        str(planned.name),
        "–" if planned.change.old is None else str(planned.change.old),
        str(planned.change.new),
        None if wish is None else wish.origin.words,
        _chip(planned, state),
    )


def _chip(planned: PlannedVariable, state: VariableState | None) -> Chip:
    if state is None or state.fate is Fate.WAITING:
        return _RESTARTS if planned.needs_restart or planned.risk is Risk.RESTART else _AT_ONCE
    return Chip(_LOOKS.get(state.fate, Look.OK), state.fate.words)
