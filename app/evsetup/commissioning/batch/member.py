"""How each charger of a batch stands, and how the whole batch stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING

from evsetup.commissioning.hand_tasks import HandTask
from evsetup.commissioning.states import JobStep
from evsetup.domain.finding import Finding
from evsetup.domain.plan import Plan
from evsetup.domain.settings import Setting
from evsetup.domain.template import Origin
from evsetup.domain.text import Text, text

if TYPE_CHECKING:
    from evsetup.commissioning.wanted_work import WantedWork


class Stage(Enum):
    """How far one charger is; the value is the word of ``--json``."""

    WAITING = "waiting"
    LOOKED_FOR = "looked for"
    READING = "reading"
    PLANNED = "planned"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    NEEDS_YOU = "needs you"
    NOT_REACHED = "not reached"
    STOPPED = "stopped"

    @property
    def words(self) -> Text:
        """The word that people read."""
        return _WORDS[self]

    @property
    def at_work(self) -> bool:
        """Whether something runs on this charger now."""
        return self in {Stage.READING, Stage.RUNNING}

    @property
    def ended(self) -> bool:
        """Whether nothing more comes by itself."""
        return self in {Stage.DONE, Stage.NEEDS_YOU, Stage.NOT_REACHED, Stage.STOPPED}


_WORDS = {
    Stage.WAITING: text("commissioning", "waits for its turn"),
    Stage.LOOKED_FOR: text("commissioning", "is looked for"),
    Stage.READING: text("commissioning", "is read"),
    Stage.PLANNED: text("commissioning", "planned"),
    Stage.RUNNING: text("commissioning", "is set up"),
    Stage.PAUSED: text("commissioning", "paused"),
    Stage.DONE: text("commissioning", "done"),
    Stage.NEEDS_YOU: text("commissioning", "needs you"),
    Stage.NOT_REACHED: text("commissioning", "not reached"),
    Stage.STOPPED: text("commissioning", "stopped by you"),
}


@dataclass(frozen=True, slots=True)
class Single:
    """One single setting under OCPP's own name: ``old`` is ``None`` when it is not shown or nobody looked yet; ``later`` then."""

    name: str
    old: str | None
    new: str
    origin: Origin | None
    later: bool = False


@dataclass(frozen=True, slots=True)
class Wished:
    """What stands beside the plan of one charger: whose wish each value is, its single settings, what a person does by hand.

    ``overruled`` are disagreements between origins, said.
    """

    origins: Mapping[Setting, Origin] = field(default_factory=lambda: MappingProxyType({}))
    singles: tuple[Single, ...] = ()
    overruled: tuple[Text, ...] = ()
    tasks: tuple[HandTask, ...] = ()


def wished_of(wishes: WantedWork) -> Wished:
    """The wishes for one charger as they stand."""
    singles = [
        Single(
            str(planned.name),
            None if planned.change.old is None else str(planned.change.old),
            str(planned.change.new),
            wish.origin if (wish := wishes.wish_for(planned.name)) is not None else None,
        )
        for planned in wishes.variables.changes
    ]
    singles += [Single(one.name, None, str(one.value), one.origin, later=True) for one in wishes.not_looked_at]
    origins = {setting: one.origin for setting, one in wishes.wanted.settings.items()}
    return Wished(MappingProxyType(origins), tuple(singles), wishes.wanted.conflicts, wishes.tasks)


@dataclass(frozen=True, slots=True)
class Member:
    """One charger of a batch now. ``key`` is that of its place; ``charger`` that of its row in discovery and of its job, empty
    until it was found. ``doing`` is the step that runs, ``finding`` why it does not go on. ``notes`` are worth knowing and
    stop nothing; ``left_out`` are wishes that this charger does not get, and why."""

    key: str
    label: str
    identity: str = ""
    charger: str = ""
    stage: Stage = Stage.WAITING
    doing: JobStep | None = None
    plan: Plan = field(default_factory=lambda: Plan(()))
    wished: Wished = field(default_factory=Wished)
    finding: Finding | None = None
    notes: tuple[Finding, ...] = ()
    left_out: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """What became of all chargers. ``unfinished`` are those that are still to be done."""

    done: tuple[Member, ...] = ()
    need_you: tuple[Member, ...] = ()
    not_reached: tuple[Member, ...] = ()
    stopped: tuple[Member, ...] = ()
    unfinished: tuple[Member, ...] = ()

    @property
    def total(self) -> int:
        """How many chargers there are."""
        return sum(map(len, (self.done, self.need_you, self.not_reached, self.stopped, self.unfinished)))

    @property
    def all_done(self) -> bool:
        """Whether every charger is done."""
        return len(self.done) == self.total

    def words(self) -> Text:
        """One sentence for people."""
        return text(
            "commissioning",
            "Done: {done} of {total} · need you: {need} · not reached: {away} · stopped: {stopped}",
            done=len(self.done),
            total=self.total,
            need=len(self.need_you),
            away=len(self.not_reached),
            stopped=len(self.stopped),
        )


def summary_of(members: Iterable[Member]) -> Summary:
    """Sorts the members by what became of them."""
    sorted_by: dict[Stage, list[Member]] = {stage: [] for stage in Stage}
    for member in members:
        sorted_by[member.stage].append(member)
    ended = {Stage.DONE, Stage.NEEDS_YOU, Stage.NOT_REACHED, Stage.STOPPED}
    return Summary(
        tuple(sorted_by[Stage.DONE]),
        tuple(sorted_by[Stage.NEEDS_YOU]),
        tuple(sorted_by[Stage.NOT_REACHED]),
        tuple(sorted_by[Stage.STOPPED]),
        tuple(member for stage, many in sorted_by.items() if stage not in ended for member in many),
    )
