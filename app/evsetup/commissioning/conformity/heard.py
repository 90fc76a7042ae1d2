"""What one charger sent while cases ran: kept across reconnects, looked through, waited for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import NamedTuple

from evsetup.ocppj.change import Change
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.csms_events import CallReceived, CsmsEvent, DialledIn, Dropped
from evsetup.ocppj.frames import JsonObject

Where = Callable[[JsonObject], bool]
_MOST_KEPT = 20_000


class Told(NamedTuple):
    """One message of the charger; ``action`` is empty where the link ended."""

    at: datetime
    action: str
    payload: JsonObject


class Ear:
    """Hears one charger from its making until ``stop``; ``hear`` is told each message as it comes."""

    def __init__(self, csms: CommissioningCsms, identity: str, hear: Callable[[Told], None]) -> None:
        self._identity = identity
        self._hear = hear
        self._told: list[Told] = []
        self._gone = 0
        self._change = Change()
        self.dialled_in = 0
        """How often it has dialled in since."""
        self.stop = csms.subscribe(self._take)

    @property
    def mark(self) -> int:
        """A place in what was heard; what comes from now on stands behind it."""
        return self._gone + len(self._told)

    def since(self, mark: int, action: str, where: Where = lambda payload: True) -> tuple[Told, ...]:
        """The messages ``action`` behind ``mark`` for which ``where`` holds, oldest first."""
        told = self._told[max(0, mark - self._gone) :]
        return tuple(one for one in told if one.action == action and where(one.payload))

    async def wait(self, action: str, where: Where, mark: int, within_s: float) -> JsonObject | None:
        """The first such message behind ``mark``; ``None`` when none has come ``within_s``."""
        found = await self.first(lambda told: told.action == action and where(told.payload), mark, within_s)
        return found.payload if found is not None else None

    async def first(self, fits: Callable[[Told], bool], mark: int, within_s: float) -> Told | None:
        """The first message of whatever action behind ``mark`` that ``fits``; ``None`` when none has come ``within_s``."""
        with suppress(TimeoutError):
            async with asyncio.timeout(within_s):
                while True:
                    for told in self._told[max(0, mark - self._gone) :]:
                        if told.action and fits(told):
                            return told
                    await self._change.wait()
        return None

    def _take(self, event: CsmsEvent) -> None:
        if event.identity != self._identity:
            return
        match event:
            case CallReceived(action=action, payload=payload):
                told = Told(datetime.now(UTC), action, payload)
            case Dropped():
                told = Told(datetime.now(UTC), "", {})
            case DialledIn(admitted=True):
                self.dialled_in += 1
                return
            case _:
                return
        self._told.append(told)
        if len(self._told) > _MOST_KEPT:
            self._gone += len(self._told) - _MOST_KEPT // 2
            del self._told[: -(_MOST_KEPT // 2)]
        self._hear(told)
        self._change.tell()
