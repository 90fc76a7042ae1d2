"""What the page of all settings shows: one charger's variables, edits, a comparison, a plan on its way."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text
from evsetup.ui.looks import Chip, Look
from evsetup.ui.models.site import Running

if TYPE_CHECKING:
    from evsetup.commissioning.variable_plan import VariablePlan, VariableState
    from evsetup.ui.models.variable_rows import VariableRows


class Section(Enum):
    """The two sections of the page."""

    SETTINGS = "settings"
    SECURITY = "security"

    @property
    def words(self) -> Text:
        """Its name on the switch."""
        return text("ui", "Settings") if self is Section.SETTINGS else text("ui", "Security")


@dataclass(frozen=True, slots=True)
class VariablesView:
    """One charger; an empty ``name`` means that none is chosen. ``section`` is the one that is open.

    ``rows`` is changed in place; ``edition`` grows whenever edits or a comparison changed it. ``compared`` names the other
    side, ``can_take`` whether its values may be taken over. With ``plan`` the plan is shown instead of the rows; ``states``
    fill as it is written, and ``applied`` says that this has ended.
    """

    name: str = ""
    section: Section = Section.SETTINGS
    about: str = ""
    rows: VariableRows | None = None
    edition: int = 0
    edits: int = 0
    read_at: str = ""
    findings: tuple[Finding, ...] = ()
    running: Running | None = None
    compared: Text | None = None
    plan: VariablePlan | None = None
    states: tuple[VariableState, ...] = ()
    applied: bool = False
    stopping: bool = False
    way_back: Text | None = None
    said: Text | None = None
    focus: tuple[str, ...] = field(default=())

    @property
    def waits_for_restart(self) -> bool:
        """Whether something that was written acts after a restart that did not come yet."""
        return self.applied and any(state.fate.value == "after a restart" for state in self.states)


def head_of(view: VariablesView) -> Text:
    """The title."""
    if not view.name:
        return text("ui", "All settings")
    return text("ui", "Settings of {charger}", charger=view.name)


def fate_chip(state: VariableState) -> Chip:
    """How one change stands."""
    return Chip(_LOOKS[state.fate.value], state.fate.words)


def effect_chip(state: VariableState) -> Chip:
    """What writing one will do, before anything is written."""
    planned = state.planned
    if planned.can_cut_off:
        return Chip(Look.WARNING, text("ui", "can cut us off"))
    if planned.needs_restart:
        return Chip(Look.INFO, text("ui", "needs a restart"))
    return Chip(Look.OK, text("ui", "at once"))


_LOOKS: dict[str, Look] = {
    "waiting": Look.NOT_RUN,
    "writing": Look.RUNNING,
    "proven": Look.OK,
    "taken": Look.OK,
    "unchanged": Look.OK,
    "after a restart": Look.INFO,
    "refused": Look.PROBLEM,
    "not taken": Look.PROBLEM,
    "in doubt": Look.WARNING,
    "not written": Look.UNKNOWN,
}
