"""Hears all that one charger says during its proof, and waits for it."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice

from evsetup.commissioning.proof.judges import Sample
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.csms_events import CallReceived, CsmsEvent
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.meter_values import timed_readings
from evsetup.ocppj.told import as_number, as_object

_MOST = 20_000


@dataclass(frozen=True, slots=True)
class Told:
    """One request of the charger, with when it came."""

    at: datetime
    action: str
    payload: JsonObject


class ProofHearing:
    """One charger until ``stop``; the oldest of very many messages are forgotten."""

    def __init__(self, csms: CommissioningCsms, identity: str) -> None:
        self._identity = identity
        self._told: deque[Told] = deque(maxlen=_MOST)
        self._count = 0
        self._came = asyncio.Event()
        self.stop = csms.subscribe(self._hear)

    def mark(self) -> int:
        """This moment, for ``since``."""
        return self._count

    def since(self, mark: int) -> tuple[Told, ...]:
        """What came after ``mark``."""
        kept = min(len(self._told), self._count - mark)
        return tuple(islice(self._told, len(self._told) - kept, None))

    def samples(self, mark: int, connector: int) -> tuple[Sample, ...]:
        """What the meter of a connector (1.6) or EVSE (2.x) told after ``mark``, by the charger's own time."""
        found: list[Sample] = []
        for one in self.since(mark):
            if one.action not in {"MeterValues", "TransactionEvent"} or _elsewhere(one.payload, connector):
                continue
            found += [Sample(at or one.at, reading) for at, reading in timed_readings(one.payload, one.at)]
        return tuple(found)

    async def until(self, condition: Callable[[], object], within_s: float) -> bool:
        """Waits until ``condition`` holds, looked at after each message or change of the link; ``False`` when it does not in time."""
        try:
            async with asyncio.timeout(within_s):
                while not condition():
                    self._came.clear()
                    await self._came.wait()
        except TimeoutError:
            return bool(condition())
        return True

    def _hear(self, event: CsmsEvent) -> None:
        if event.identity != self._identity:
            return
        if isinstance(event, CallReceived):
            self._told.append(Told(datetime.now(UTC), event.action, event.payload))
            self._count += 1
        self._came.set()


def _elsewhere(payload: JsonObject, connector: int) -> bool:
    told = as_object(payload.get("evse")).get("id", payload.get("evseId", payload.get("connectorId")))
    number = as_number(told)
    return number is not None and number != connector
