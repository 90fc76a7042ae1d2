"""A bell that everybody who listens hears, each ring once."""

from __future__ import annotations

import asyncio


class Change:
    """Wakes all who wait now; who looks first and waits then misses nothing, as long as nothing is awaited between."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def tell(self) -> None:
        """Wakes all who wait."""
        self._event.set()
        self._event = asyncio.Event()

    async def wait(self) -> None:
        """Waits for the next ``tell``."""
        await self._event.wait()
