"""How fast a search sends: never more than so many packets a second, also when much is to be asked at once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

PER_SECOND = 240.0
"""Packets a second, below the 300 that a search may send: addresses where nobody is cost more than one is asked for."""

_AT_ONCE = 24


class Pace:
    """``spend`` waits until so many packets may be sent; ``spent`` counts them. First come, first served."""

    def __init__(
        self,
        per_second: float = PER_SECOND,
        *,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.spent = 0
        self._per_second = per_second
        self._now = now
        self._sleep = sleep
        self._free_at = float("-inf")

    async def spend(self, packets: int) -> None:
        """Waits until ``packets`` more may be sent; at most a tenth of a second's worth goes out in one burst."""
        now = self._now()
        self._free_at = max(self._free_at, now - _AT_ONCE / self._per_second) + packets / self._per_second
        self.spent += packets
        if self._free_at > now:
            await self._sleep(self._free_at - now)
