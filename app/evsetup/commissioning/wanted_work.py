"""Makes the plan of one charger out of everything that wishes something of it, and sees it through.

Settings of ours go through ``ChargerJob``; single settings under OCPP's names through its ``VariableWork``, once the charger is on
this laptop; what neither can write is a task for a person, with a tick that the journal keeps.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from evsetup.commissioning.assist import SEEN, AssistRoad, Destination, assist_road
from evsetup.commissioning.decision import Circumstances, decide
from evsetup.commissioning.faults import NotSeenThere
from evsetup.commissioning.hand_tasks import HandTask, Matters, hand_tasks, ticks_in
from evsetup.commissioning.layers import Sources, layers_of
from evsetup.commissioning.states import JobStep
from evsetup.commissioning.variable_plan import Fate, VariablePlan, VariableState
from evsetup.commissioning.wanted import Layer, Wanted, WantedValue, answers_over, merge
from evsetup.commissioning.wanted_variables import LeftVariable, VariableWishes, WhyLeft, variable_wishes
from evsetup.commissioning.wish_findings import wish_findings
from evsetup.domain.finding import Finding
from evsetup.domain.settings import Settings
from evsetup.domain.template import Level
from evsetup.domain.text import Text, text
from evsetup.storage.plain import text_to_plain

if TYPE_CHECKING:
    from evsetup.cards.csms_card import CsmsCard
    from evsetup.commissioning.job import ChargerJob
    from evsetup.commissioning.journal import Journal
    from evsetup.commissioning.reach import Reach
    from evsetup.domain.template import Template
    from evsetup.domain.variable import VariableName
    from evsetup.storage.records import Bay
    from evsetup.storage.site_file import SiteFile


ORIGINS = "origins"
"""The word of the journal under which it is kept whose wish each value is: level and name, by the name of the value."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the last plan was asked for."""

    answered: Settings = field(default_factory=Settings)
    bay: Bay | None = None
    csms: CsmsCard | None = None
    dials: bool = True
    copied: Layer | None = None


class WantedWork:
    """The wishes for one charger: ``wanted`` with origins, ``variables`` as planned, ``tasks`` for a person.

    ``direct``: a charger that a person sets up does not come to this laptop.
    """

    def __init__(self, job: ChargerJob, journal: Journal, site: SiteFile, reach: Reach) -> None:
        self.wanted = Wanted()
        self.circumstances = Circumstances()
        self._job = job
        self._site = site
        self._reach = reach
        self._journal = journal
        self._asked = _Asked()
        self._wishes = VariableWishes()
        self._looked = False
        self._refused: tuple[LeftVariable, ...] = ()
        self._ticks: dict[str, bool] = {}
        self._templates: tuple[Template, ...] = ()
        self.direct = False

    async def recall(self) -> None:
        """Takes templates and ticks from the site file."""
        self._templates = await asyncio.to_thread(self._site.templates)
        self._ticks = ticks_in(await asyncio.to_thread(self._site.journal, self._job.record.id))

    async def bays(self) -> tuple[Bay, ...]:
        """The bays of the site."""
        return await asyncio.to_thread(self._site.bays)

    @property
    def templates(self) -> tuple[Template, ...]:
        """The templates of the site as they were recalled last."""
        return self._templates

    def below(
        self,
        bay: Bay | None,
        csms: CsmsCard | None,
        circumstances: Circumstances,
        *,
        dials: bool = True,
        copied: Layer | None = None,
    ) -> Wanted:
        """What card, templates, another charger and plan wish, before a person answers."""
        return merge(self._layers(_Asked(bay=bay, csms=csms, dials=dials, copied=copied), circumstances))

    def _layers(self, asked: _Asked, circumstances: Circumstances) -> tuple[Layer, ...]:
        job = self._job
        sources = Sources(
            job.identity,
            asked.bay,
            self._templates,
            asked.csms,
            circumstances,
            job.variables.version,
            frozenset(job.settings),
            asked.dials,
            asked.copied,
        )
        return layers_of(sources)

    async def plan(
        self,
        answered: Settings,
        bay: Bay | None = None,
        csms: CsmsCard | None = None,
        circumstances: Circumstances | None = None,
        *,
        dials: bool = True,
        copied: Layer | None = None,
    ) -> Wanted:
        """Plans everything; nothing is written. Single settings are read when some are wished and the charger is here.

        ``copied`` is what it takes over from another charger.

        Raises:
            Fault: they could not be read.
        """
        self.circumstances = circumstances or Circumstances()
        await self.recall()
        self._asked = _Asked(answered, bay, csms, dials, copied)
        self._merge()
        if self.wanted.variables and self._job.variables.is_here and self._job.variables.snapshot is None:
            await self._job.variables.read()
            self._merge()
        self._job.make_plan(self.wanted.plain())
        self._refused = ()
        self._hold()
        return self.wanted

    def _merge(self) -> None:
        layers = self._layers(self._asked, self.circumstances)
        self.wanted = merge((*layers, answers_over(merge(layers), self._asked.answered)))

    def _hold(self) -> None:
        """Holds the wishes against what the charger shows now."""
        work = self._job.variables
        self._looked = work.snapshot is not None
        self._wishes = variable_wishes(work.known, self.wanted) if self._looked else VariableWishes()
        work.make_plan(self._wishes.edits)

    @property
    def variables(self) -> VariablePlan:
        """The single settings that will be written, as far as the charger was looked at."""
        return self._job.variables.plan if self._looked else VariablePlan()

    @property
    def not_looked_at(self) -> tuple[WantedValue, ...]:
        """Single settings that are written once the charger is on this laptop; until then nobody knows what it has."""
        waits = not self._looked and decide(self.circumstances).purpose.needs_csms
        return tuple(self.wanted.variables.values()) if waits else ()

    def wish_for(self, name: VariableName) -> WantedValue | None:
        """Whose wish a planned single setting is."""
        return self._wishes.wishes.get(name.key)

    @property
    def left(self) -> tuple[LeftVariable, ...]:
        """Single settings that are left to a person."""
        if self._looked:
            refused = (one for one in self._refused if one.wish.origin.level is not Level.COPIED)
            return (*self._wishes.left, *refused)
        if decide(self.circumstances).purpose.needs_csms:
            return ()
        return tuple(LeftVariable(wish, WhyLeft.NOT_HERE) for wish in self.wanted.variables.values())

    @property
    def not_copied(self) -> tuple[LeftVariable, ...]:
        """What the charger that was copied from has, and this one cannot have."""
        strangers = (LeftVariable(one, WhyLeft.NOT_THERE) for one in self.wanted.strangers)
        all_of_them = (*self._wishes.not_copied, *strangers, *self._refused)
        return tuple(one for one in all_of_them if one.wish.origin.level is Level.COPIED)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What a person must know of wishes that nobody can write under any name."""
        return wish_findings(self.wanted, self._job.variables.version)

    @property
    def tasks(self) -> tuple[HandTask, ...]:
        """What a person does by hand."""
        if (road := self.road) is not None:
            return (*road.tasks, *hand_tasks((), self.left, self.circumstances, self._ticks))
        return hand_tasks(self._job.plan.by_hand, self.left, self.circumstances, self._ticks)

    @property
    def needs_a_person(self) -> bool:
        """Whether no driver reaches the charger; known once it was read."""
        return self._reach.assisted

    @property
    def road(self) -> AssistRoad | None:
        """The steps of a charger that a person sets up; ``None`` where a driver writes, or nothing was planned."""
        job = self._job
        if not self._reach.assisted or not job.plan.by_hand:
            return None
        way_there = Destination(job.wanted, job.plan.by_hand, self._reach.laptop_url, self.direct)
        return assist_road(job.card, job.found.best_endpoint.address, way_there, self._ticks)

    @property
    def laptop_url(self) -> str:
        """The CSMS address of this laptop."""
        return self._reach.laptop_url

    @property
    def word_of_arrival(self) -> Callable[[], Awaitable[Text]] | None:
        """How the arrival of a charger that never was on this laptop is confirmed; ``None`` where it can be watched."""
        return self._said_to_be_there if self.direct and self._reach.assisted else None

    async def _said_to_be_there(self) -> Text:
        """A person's word, since nothing here can see it. Raises ``NotSeenThere`` while they have not given it."""
        await self.recall()
        if not any(task.name == SEEN and task.done for task in self.tasks):
            raise NotSeenThere()
        return text("commissioning", "A person says that the CSMS shows the charger as connected.")

    async def write_variables(self, *, restart: bool = True) -> tuple[VariableState, ...]:
        """Reads, plans and writes the wished single settings, when some are wished and the charger is on this laptop.

        Restarts once if something waits for that (and ``restart``). What the charger refuses is a task for a person then, no fault.

        Raises:
            Fault: they could not be read, or the link was lost.
        """
        work = self._job.variables
        if not self.wanted.variables or not work.is_here:
            return ()
        await work.read()
        # Only now the version that it speaks is sure, and with it the names.
        self._merge()
        self._hold()
        if not work.plan.changes:
            return ()
        states = await work.apply(restart=restart)
        self._refused = tuple(
            LeftVariable(wish, WhyLeft.REFUSED)
            for state in states
            if state.fate in {Fate.REFUSED, Fate.NOT_TAKEN} and (wish := self.wish_for(state.name)) is not None
        )
        return states

    async def tick(self, name: str, done: bool) -> None:
        """Keeps a person's word that a task is done, or is not."""
        task = next((task for task in self.tasks if task.name == name), None)
        if task is not None:
            await self._journal.note(JobStep.BY_HAND, task.plain(done))
            await self.recall()

    async def note_decision(self) -> None:
        """Keeps what the charger is for and why, and whose wish each value is, for the report."""
        decision = decide(self.circumstances)
        reasons: list[list[object]] = [text_to_plain(reason) for reason in decision.reasons]
        values = (*self.wanted.settings.values(), *self.wanted.variables.values())
        origins = {one.name: [one.origin.level.word, one.origin.name] for one in values}
        what = {"purpose": decision.purpose.value, "reasons": reasons, ORIGINS: origins}
        await self._journal.note(JobStep.DECIDE, what)

    async def note_tasks(self, *, handed_over: bool = False) -> None:
        """Keeps which tasks there are, so that the report tells which are open; those that are no more are struck off, and once the
        charger is ``handed_over`` those that were steps on the way."""
        await self.recall()
        await asyncio.to_thread(
            self._site.put_findings, self._job.record.id, JobStep.BY_HAND.value, self.findings, datetime.now(UTC)
        )
        known, now = set(self._ticks), self.tasks
        if handed_over:
            now = tuple(task for task in now if task.matters is not Matters.ON_THE_WAY)
        for task in now:
            if task.key not in known and task.matters is Matters.UNTIL_DONE:
                await self._journal.note(JobStep.BY_HAND, task.plain(done=False))
        for key in known - {task.key for task in now}:
            name, _, value = key.partition("=")
            await self._journal.note(JobStep.BY_HAND, {"task": name, "value": value, "label": None, "done": None})
        await self.recall()
