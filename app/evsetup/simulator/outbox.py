"""Messages about transactions, kept in flash until the CSMS has answered them (OCPP 1.6 §3.7.1, §4.8, §4.10; 2.0.1 E04)."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import CallFailed, CallRefused
from evsetup.simulator.flash import Flash, Json
from evsetup.simulator.quirks import Pace
from evsetup.simulator.quirks_lies import NO_LIES, LieQuirks

_RETRY_S = 0.5
_MOST_WITH_SAMPLES = 50


class Attempts(Protocol):
    """How often, and after which pause, a refused message is sent again."""

    def whole(self, name: str) -> int:
        """TransactionMessageAttempts, or TransactionMessageRetryInterval in seconds."""


@dataclass(frozen=True, slots=True)
class Unsent:
    """One message. ``local`` is the charger's own name of the transaction until the CSMS gives it a number."""

    action: str
    local: str
    payload: dict[str, Json]


class Outbox:
    """Sends in order, each until it is answered; ``on_answer`` hears what the CSMS said. ``online`` is set while a link stands."""

    def __init__(
        self,
        flash: Flash,
        configuration: Attempts,
        pace: Pace,
        call: Callable[[str, JsonObject], Awaitable[JsonObject]],
        online: asyncio.Event,
        on_answer: Callable[[Unsent, JsonObject], None],
        lies: LieQuirks = NO_LIES,
    ) -> None:
        self._flash = flash
        self._configuration = configuration
        self._pace = pace
        self._call = call
        self._online = online
        self._on_answer = on_answer
        self._lies = lies
        self._unsent: list[Unsent] = []
        self._due = asyncio.Event()
        self._drained = asyncio.Event()
        stored = flash.read("outbox", [])
        for entry in stored if isinstance(stored, list) else []:
            match entry:
                case [str(action), str(local), dict(payload)]:
                    self._unsent.append(Unsent(action, local, payload))
        self._tell()

    @property
    def unsent(self) -> int:
        """How many messages wait."""
        return len(self._unsent)

    def holds(self, local: str) -> bool:
        """Whether a message of that transaction waits."""
        return any(message.local == local for message in self._unsent)

    def put(self, message: Unsent) -> None:
        """Adds a message at the end."""
        offline = not self._online.is_set()
        if offline and self._lies.loses_offline_queue:
            return
        if offline and self._lies.offline_queue_out_of_order:
            self._unsent.insert(0, message)
        else:
            self._unsent.append(message)
        self._store()

    @property
    def has_room(self) -> bool:
        """Whether a sample may wait, too; starts and ends always may (1.6 §3.7.1, 2.0.1 E04)."""
        return len(self._unsent) < _MOST_WITH_SAMPLES

    def name_transaction(self, local: str, number: int) -> None:
        """Puts the number that the CSMS gave into what is still to be sent."""
        for message in self._unsent:
            if message.local == local and message.action in {"MeterValues", "StopTransaction"}:
                message.payload["transactionId"] = number

    async def drained(self) -> None:
        """Returns when nothing is unsent."""
        await self._drained.wait()

    async def run(self) -> None:
        """Sends until it is cancelled."""
        attempts = 0
        while True:
            await self._due.wait()
            await self._online.wait()
            message = self._unsent[0]
            try:
                answer = await self._call(message.action, message.payload)
            except CallRefused:
                attempts += 1
                if attempts < self._configuration.whole("TransactionMessageAttempts"):
                    wait = self._configuration.whole("TransactionMessageRetryInterval")
                    await asyncio.sleep(self._pace.seconds(wait * attempts))
                    continue
                answer = {}
            except CallFailed:
                await asyncio.sleep(self._pace.seconds(_RETRY_S))
                continue
            attempts = 0
            self._unsent = [other for other in self._unsent if other is not message]
            self._on_answer(message, answer)
            self._store()

    def _store(self) -> None:
        self._flash.write(outbox=[[m.action, m.local, m.payload] for m in self._unsent])
        self._tell()

    def _tell(self) -> None:
        if self._unsent:
            self._due.set()
            self._drained.clear()
        else:
            self._due.clear()
            self._drained.set()
