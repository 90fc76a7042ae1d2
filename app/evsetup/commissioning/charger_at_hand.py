"""One charger and what can be done with it at any time, set up or not: who it is, how it is reached, and the works of its pages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, Self

from evsetup.cards.charger_card import ChargerCard
from evsetup.commissioning.billing.work import BillingWork
from evsetup.commissioning.charger_secrets import ChargerSecrets
from evsetup.commissioning.conformity.work import ConformityWork
from evsetup.commissioning.identifying import Identifying
from evsetup.commissioning.journal import Journal, Unfinished, unfinished_in
from evsetup.commissioning.live.work import LiveWork
from evsetup.commissioning.local_acts import LocalActs
from evsetup.commissioning.looking_only import may_begin
from evsetup.commissioning.proof.work import GuidedWork
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.schedule.work import ScheduleWork
from evsetup.commissioning.security import SecurityWork
from evsetup.commissioning.states import ChangeState, JobStep, StepState
from evsetup.commissioning.step_board import StepBoard
from evsetup.commissioning.surroundings import Surroundings
from evsetup.commissioning.variable_work import VariableWork
from evsetup.domain.finding import Finding
from evsetup.domain.settings import Settings
from evsetup.domain.sighting import FoundCharger
from evsetup.links.http import Credentials
from evsetup.ocppj.frames import JsonObject
from evsetup.storage.records import ChargerRecord, ChargerState


class ChargerAtHand:
    """What is done runs one at a time, and every step is told to ``subscribe``\\ rs."""

    def __init__(self, found: FoundCharger, record: ChargerRecord, card: ChargerCard, around: Surroundings) -> None:
        self.record = record
        self.identity = found.identity
        self.settings = Settings()
        self.changes: tuple[ChangeState, ...] = ()
        self._around = around
        self._journal = Journal(around.site, record.id)
        self._secrets = ChargerSecrets(around.vault, record.id, self._journal.job)
        self._subscribers: list[Callable[[Any], None]] = []
        self._board = StepBoard(self._tell, self._note, partial(may_begin, around.site))
        self._reach = Reach(found, card, around)
        shared = self._board, self._reach, self._journal
        self.variables = VariableWork(*shared, around, self._secrets, record.id)
        self.identifying = Identifying(*shared)
        self.local = LocalActs(*shared, around.site, record.id)
        self.security = SecurityWork(*shared, around, record.id)
        self.live = LiveWork(*shared, around, record.id)
        self.schedule = ScheduleWork(*shared, around, record.id)
        self.billing = BillingWork(*shared, around, record.id)
        self.conformity = ConformityWork(*shared, around, record.id)
        self.guided = GuidedWork(*shared, around, record.id)

    @property
    def found(self) -> FoundCharger:
        """The charger as it was seen."""
        return self._reach.found

    def seen_again(self, found: FoundCharger) -> None:
        """The same charger, seen in more ways or at another place."""
        self._reach.found = found

    @property
    def card(self) -> ChargerCard:
        """What is known of its family."""
        return self._reach.card

    @property
    def busy(self) -> bool:
        """Whether something runs on this charger now."""
        return self._board.busy

    @property
    def states(self) -> Mapping[JobStep, StepState]:
        """How each step stands."""
        return self._board.states

    def subscribe(self, callback: Callable[[Self], None]) -> Callable[[], None]:
        """Calls ``callback`` after every change of state; returns how to stop that."""
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    def cancel(self) -> None:
        """Stops what runs now; the step is marked as skipped and the journal keeps what was begun."""
        self._board.cancel()

    async def log_in(self, credentials: Credentials) -> None:
        """Uses this log-in of the charger's own page from now on, and keeps the password in the vault."""
        await self._reach.let_go()
        self._reach.credentials = credentials
        await self._secrets.keep_log_in(credentials)

    async def recall_log_in(self) -> None:
        """Takes the log-in that the vault keeps from an earlier day."""
        self._reach.credentials = await self._secrets.log_in()

    async def choose_card(self, card: ChargerCard) -> None:
        """Takes a person's word for which family this is: a serial port or an unknown box does not tell by itself."""
        if card.id != self.card.id:
            await self._reach.let_go()
            self._reach.card = card
            self._tell()

    async def ask(self, action: str, payload: JsonObject, timeout_s: float) -> JsonObject:
        """One call to the charger on this laptop's CSMS, as it is. Raises ``NotDialledIn``, or a ``CallFailed``."""
        return await (await self._reach.charge_point()).call(action, payload, timeout_s)

    async def unfinished(self) -> tuple[Unfinished, ...]:
        """What an earlier run of the program began on this charger and never ended."""
        return unfinished_in(await asyncio.to_thread(self._around.site.journal, self.record.id))

    async def _save(self, state: ChargerState) -> None:
        self.record = replace(
            self.record,
            identity=self.identity,
            card=self.card.id,
            endpoint=self.found.best_endpoint,
            state=state,
            updated=datetime.now(UTC),
        )
        await asyncio.to_thread(self._around.site.put_charger, self.record)
        self._tell()

    async def _snapshot(self, kind: str) -> None:
        await asyncio.to_thread(self._around.site.put_snapshot, self.record.id, kind, self.settings, datetime.now(UTC))

    async def _note(self, step: JobStep, finding: Finding | None) -> None:
        await self._secrets.settle(self.changes)
        await self._keep_findings(step.value, () if finding is None else (finding,))

    async def _keep_findings(self, topic: str, found: tuple[Finding, ...]) -> None:
        await asyncio.to_thread(self._around.site.put_findings, self.record.id, topic, found, datetime.now(UTC))

    def _tell(self) -> None:
        for callback in tuple(self._subscribers):
            callback(self)
