"""The end of a simulated device's web server, without a connection that was just let in being forgotten."""

from __future__ import annotations

import asyncio

from aiohttp import web

_TURNS = 4
"""So many turns of the loop it takes from accepting a connection until the server knows of it."""


async def end_web(runner: web.AppRunner) -> None:
    """Lets nobody in any more, waits for those who came at this moment, then ends all."""
    for site in tuple(runner.sites):
        await site.stop()
    for _ in range(_TURNS):
        await asyncio.sleep(0)
    await runner.cleanup()
