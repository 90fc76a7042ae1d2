"""Hears what one charger's meter sends from now on, and waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from evsetup.commissioning.billing.heard import Heard
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.csms_events import CallReceived, CsmsEvent


class Hearing:
    """One charger's meter values until ``stop``; ``changed`` is called after each message that had some."""

    def __init__(self, csms: CommissioningCsms, identity: str, changed: Callable[[], None] = lambda: None) -> None:
        self.heard = Heard()
        self._identity = identity
        self._changed = changed
        self._came = asyncio.Event()
        self.stop = csms.subscribe(self._hear)

    def begin_anew(self) -> None:
        """Forgets what was heard until now."""
        self.heard = Heard()

    async def until(self, condition: Callable[[Heard], bool], within_s: float) -> bool:
        """Waits until ``condition`` holds of what was heard; ``False`` when it does not in time."""
        try:
            async with asyncio.timeout(within_s):
                while not condition(self.heard):
                    self._came.clear()
                    await self._came.wait()
        except TimeoutError:
            return False
        return True

    def _hear(self, event: CsmsEvent) -> None:
        if not isinstance(event, CallReceived) or event.identity != self._identity:
            return
        before = self.heard.messages, self.heard.transactions_ended
        self.heard.take(event.action, event.payload)
        if (self.heard.messages, self.heard.transactions_ended) != before:
            self._came.set()
            self._changed()
