"""A bell that everybody who listens hears, each ring once."""

from __future__ import annotations

import asyncio


class Change:
    """Wakes all who wait now; who looks first and waits then misses nothing, as long as nothing is awaited between."""

    def __init__(self) -> None:
        self._event: asyncio.Event | None = None

    def tell(self) -> None:
        """Wakes all who wait."""
        event, self._event = self._event, None
        if event is not None:
            event.set()

    async def wait(self) -> None:
        """Waits for the next ``tell``."""
        if self._event is None:
            self._event = asyncio.Event()
        await self._event.wait()
