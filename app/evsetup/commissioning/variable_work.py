"""Reads, plans and writes the single variables of one charger, journalled before and after each.

Writing goes on after a refusal, since variables are independent of each other, but not after a lost link, nor past the
first failure among those that can cut us off: each of these is proven before the next. A person may stop between two
writes; what was written until then is known and read back.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from evsetup.commissioning.charger_secrets import ChargerSecrets
from evsetup.commissioning.journal import Journal
from evsetup.commissioning.known_variable import KnownVariable, known_variables, with_secrets_hidden
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.states import JobStep
from evsetup.commissioning.step_board import StepBoard
from evsetup.commissioning.surroundings import Surroundings
from evsetup.commissioning.variable_access import OcppDriver, OverOcpp
from evsetup.commissioning.variable_plan import (
    Fate,
    PlannedVariable,
    VariablePlan,
    VariableState,
    make_variable_plan,
)
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Risk
from evsetup.domain.progress import Progress, ProgressSink, unheard
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.domain.variable import Snapshot, VariableName
from evsetup.links.faults import LinkFault
from evsetup.storage.records import SavedVariables, SnapshotReason

log = logging.getLogger(__name__)

_KEY_NAMES = {"authorizationkey", "basicauthpassword"}
_ENDS_ALL = {OutcomeKind.LINK_LOST, OutcomeKind.SILENT, OutcomeKind.FAULT}


class NothingRead(LookupError):
    """There is no snapshot yet: the charger was not read (a program error)."""


class VariableWork:
    """The variables of one charger: ``snapshot`` as read last, ``known`` with their meanings, ``states`` of the last writing."""

    def __init__(
        self,
        board: StepBoard,
        reach: Reach,
        journal: Journal,
        around: Surroundings,
        secrets: ChargerSecrets,
        charger_id: str,
    ) -> None:
        self.snapshot: Snapshot | None = None
        self.known: tuple[KnownVariable, ...] = ()
        self.plan = VariablePlan()
        self.states: tuple[VariableState, ...] = ()
        self.progress: Progress | None = None
        self.left_for_its_csms = False
        self._board = board
        self._reach = reach
        self._over_ocpp = OverOcpp(reach)
        self._journal = journal
        self._site = around.site
        self._csms = around.csms
        self._secrets = secrets
        self._charger_id = charger_id
        self._writing = self._stopping = False
        self._heard: ProgressSink = unheard

    @property
    def is_here(self) -> bool:
        """Whether the charger is connected to this laptop's CSMS now, under the identity that it has or shall have."""
        here = self._csms.charge_points.get(self._reach.identity_here)
        return here is not None and here.connected

    @property
    def version(self) -> OcppVersion | None:
        """The OCPP version that the charger speaks here, or spoke when it was read; ``None`` while nobody knows."""
        here = self._csms.charge_points.get(self._reach.identity_here)
        return here.version if here is not None else None if self.snapshot is None else self.snapshot.version

    @property
    def stopping(self) -> bool:
        """Whether a person wants writing to end before the next variable."""
        return self._stopping

    async def read(self, progress: ProgressSink = unheard) -> Snapshot:
        """Reads everything that the charger shows. Raises a ``Fault`` when nothing can be read."""
        self._heard = progress

        async def act() -> Text:
            snapshot = await self._read()
            return text("commissioning", "Settings read: {count}", count=len(snapshot.variables))

        try:
            await self._board.run(JobStep.READ_VARIABLES, act)
        finally:
            self.progress, self._heard = None, unheard
        return self._taken()

    async def save(self, note: str) -> SavedVariables:
        """Keeps what was read last in the site file, without secrets, under a person's own word."""
        return await asyncio.to_thread(
            self._site.put_variables, self._charger_id, self._taken(), SnapshotReason.BY_HAND, note
        )

    async def kept(self, number: int) -> tuple[Snapshot | None, bool]:
        """A snapshot of the site file, and whether it is of this charger; ``None`` when there is no such number."""
        own = await asyncio.to_thread(self._site.saved_variables, self._charger_id)
        return await asyncio.to_thread(self._site.variables, number), any(one.number == number for one in own)

    def make_plan(self, edits: Mapping[VariableName, str | Secret]) -> VariablePlan:
        """What ``edits`` come to; nothing is written."""
        self.plan = make_variable_plan(self.known, edits)
        self.states = tuple(VariableState(planned) for planned in self.plan.changes)
        return self.plan

    async def apply(self, progress: ProgressSink = unheard, *, restart: bool = True) -> tuple[VariableState, ...]:
        """Writes the plan, restarts once if something waits for that (and ``restart``), and reads everything back.

        What became of each change is in the states: a refusal raises nothing.

        Raises:
            Fault: the link was lost; the states tell how far it went, and which change is in doubt.
        """
        self._heard, self._stopping, self.left_for_its_csms = progress, False, False
        self.states = tuple(VariableState(planned) for planned in self.plan.changes)

        async def act() -> Text:
            driver = await self._over_ocpp.open()
            await self._save_way_back()
            self._writing = True
            await self._write_all(driver)
            self._writing = False
            if restart and not self._stopping and any(state.waits_for_restart for state in self.states):
                await self._restart(driver)
                await self._read_back(driver)
            if not self.left_for_its_csms:
                await self._read()
            return self._said()

        try:
            await self._board.run(JobStep.WRITE_VARIABLES, act)
        finally:
            await self._settle_secrets()
            self.states = tuple(replace(state, over=True) for state in self.states)
            self.progress, self._heard = None, unheard
            self._writing = self._stopping = False
        return self.states

    async def restart(self, progress: ProgressSink = unheard) -> tuple[VariableState, ...]:
        """Restarts the charger for what waits for that, and reads it back. Raises a ``Fault`` when it does not come back."""
        self._heard, self.left_for_its_csms = progress, False

        async def act() -> Text:
            driver = await self._over_ocpp.open()
            await self._restart(driver)
            await self._read_back(driver)
            if not self.left_for_its_csms:
                await self._read()
            return self._said()

        try:
            await self._board.run(JobStep.WRITE_VARIABLES, act)
        finally:
            self.progress, self._heard = None, unheard
        return self.states

    def stop(self) -> None:
        """Ends a reading now, and a writing before its next variable."""
        if self._writing:
            self._stopping = True
        else:
            self._board.cancel()

    # -- the parts, in their order -----------------------------------------------------------------------------------

    async def _read(self) -> Snapshot:
        driver = await self._over_ocpp.open()
        snapshot = await driver.read_variables(self._told)
        vendor = snapshot.identity.vendor

        def understood() -> tuple[Snapshot, tuple[KnownVariable, ...]]:
            hidden = with_secrets_hidden(snapshot, vendor)
            return hidden, known_variables(hidden)

        hidden, self.known = await asyncio.to_thread(understood)
        self.snapshot = hidden
        return hidden

    async def _save_way_back(self) -> None:
        self._told(Progress(text("commissioning", "Saving the values of now")))
        snapshot = self._taken()
        await asyncio.to_thread(self._site.put_variables, self._charger_id, snapshot, SnapshotReason.BEFORE_WRITING, "")
        for planned in self.plan.changes:
            old, new = planned.change.old, planned.change.new
            if isinstance(new, Secret):
                kind = _kind(planned.name)
                await self._secrets.seen(kind, old if isinstance(old, Secret) else self._key_of_now(kind))
                await self._secrets.keep(kind, new)

    def _key_of_now(self, kind: str) -> Secret | None:
        return self._reach.key_here if kind == "key" else None

    async def _settle_secrets(self) -> None:
        for state in self.states:
            if isinstance(new := state.planned.change.new, Secret) and state.outcome is not None:
                await self._secrets.ended(_kind(state.name), new, good=state.good, outcome=state.outcome.kind)

    async def _write_all(self, driver: OcppDriver) -> None:
        total = len(self.plan.changes)
        for number, planned in enumerate(self.plan.changes):
            if self._stopping:
                return
            self._told(Progress(text("commissioning", "Writing {name}", name=str(planned.name)), number, total))
            state = await self._write(driver, planned)
            if state.outcome is not None and state.outcome.kind in _ENDS_ALL:
                await self._settle(driver, state)
            if planned.can_cut_off and not state.good:
                return

    async def _write(self, driver: OcppDriver, planned: PlannedVariable) -> VariableState:
        change, name = planned.change, str(planned.name)
        await self._journal.intent(
            JobStep.WRITE_VARIABLES, {"setting": name, "old": _plain(change.old), "new": _plain(change.new)}
        )
        self._show(VariableState(planned, begun=True))
        try:
            outcome = await driver.write_variable(change)
        except Fault as fault:
            outcome = Outcome(OutcomeKind.FAULT, finding=fault.finding)
        await self._journal.outcome(JobStep.WRITE_VARIABLES, {"setting": name, "outcome": outcome.kind.value})
        state = VariableState(planned, begun=True, outcome=outcome)
        self._show(state)
        if outcome.good and outcome.kind is not OutcomeKind.NEEDS_RESTART:
            state = await self._confirm(driver, state)
        return state

    async def _confirm(self, driver: OcppDriver, state: VariableState) -> VariableState:
        try:
            confirmed = await driver.confirm_variable(state.planned.change)
        except LinkFault as fault:
            confirmed = Outcome(OutcomeKind.LINK_LOST, finding=fault.finding)
        except Fault as fault:
            confirmed = Outcome(OutcomeKind.FAULT, finding=fault.finding)
        await self._journal.read_back(
            JobStep.WRITE_VARIABLES, {"setting": str(state.name), "outcome": confirmed.kind.value}
        )
        state = replace(state, confirmed=confirmed)
        self._show(state)
        return state

    async def _settle(self, driver: OcppDriver, state: VariableState) -> None:
        """After a lost link: waits for the charger, and reads what was in doubt. Then the writing ends, in any case."""
        waiting = text("commissioning", "Waiting for the charger, to read {name} back", name=str(state.name))
        self._told(Progress(waiting))
        try:
            await self._reach.charge_point()
            await self._confirm(driver, state)
        except Fault as away:
            log.info("still away after a lost link: %s", away.finding.code)
        if state.outcome is not None:
            state.outcome.or_raise()

    async def _restart(self, driver: OcppDriver) -> None:
        self._told(Progress(text("commissioning", "Restarting the charger")))
        await self._journal.intent(JobStep.RESTART, {})
        outcome = await driver.restart()
        await self._journal.outcome(JobStep.RESTART, {"outcome": outcome.kind.value})
        outcome.or_raise()
        try:
            await driver.wait_until_back(self._reach.patience_s)
        except LinkFault:
            if not any(state.planned.risk is Risk.ADDRESS and state.good for state in self.states):
                raise
            self.left_for_its_csms = True

    async def _read_back(self, driver: OcppDriver) -> None:
        for state in self.states:
            if state.fate is Fate.AFTER_RESTART and not self.left_for_its_csms:
                self._told(Progress(text("commissioning", "Reading {name} back", name=str(state.name))))
                await self._confirm(driver, state)

    # -- what they rest on -------------------------------------------------------------------------------------------

    def _said(self) -> Text:
        good = sum(state.good for state in self.states)
        if self.left_for_its_csms:
            return text("commissioning", "Settings in place: {count}. The charger left for its new CSMS.", count=good)
        return text("commissioning", "Settings in place: {count} of {all}", count=good, all=len(self.states))

    def _taken(self) -> Snapshot:
        if self.snapshot is None:
            raise NothingRead
        return self.snapshot

    def _told(self, progress: Progress) -> None:
        self.progress = progress
        self._heard(progress)

    def _show(self, state: VariableState) -> None:
        self.states = tuple(state if old.name == state.name else old for old in self.states)
        if self.progress is not None:
            self._heard(self.progress)


def worst_of(states: tuple[VariableState, ...]) -> tuple[Finding, ...]:
    """The findings of all changes that did not go well."""
    found = [state.finding_outcome for state in states if not state.good]
    return tuple(outcome.finding for outcome in found if outcome is not None and outcome.finding is not None)


def way_back_words(taken: datetime) -> Text:
    """How the values of before are got back."""
    at = taken.astimezone(UTC).strftime("%Y-%m-%d %H:%M")
    return text("commissioning", "the values read at {time} UTC, in the site file", time=at)


def _kind(name: VariableName) -> str:
    return "key" if name.variable.casefold() in _KEY_NAMES else f"variable.{name}"


def _plain(value: str | Secret | None) -> str | None:
    return None if value is None else str(value)
