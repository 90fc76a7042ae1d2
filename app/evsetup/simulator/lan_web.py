"""The web server of a simulated charger on the local network; its routes and its log-in are the family's own."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Iterable

from aiohttp import web

from evsetup.simulator.lan_charger import LanCharger
from evsetup.simulator.web_end import end_web

_NOISE = b'<html><body>\xff\xfe GURU MEDITATION \x00 0x400d1234: {"msg":'


class LanWeb:
    """Serves one charger on ``interface``; ``port`` 0 picks a free one and keeps it. Use as an async context manager."""

    largest_body = 64 * 1024

    def __init__(
        self, charger: LanCharger, interface: str, port: int = 0, *, tls: ssl.SSLContext | None = None
    ) -> None:
        self.interface = interface
        self.port = port
        self._life = charger
        self._tls = tls
        self._runner: web.AppRunner | None = None
        self._site: web.TCPSite | None = None
        self._move: asyncio.Task[None] | None = None
        self._visited = asyncio.Event()

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"{'https' if self._tls else 'http'}://{self.interface}:{self.port}"

    def routes(self) -> Iterable[web.RouteDef]:
        """What it answers to."""
        raise NotImplementedError

    def refusal(self, request: web.Request) -> web.Response | None:
        """Its answer to a request that may not come in."""
        return None

    async def power_up(self) -> None:
        """Starts to listen."""
        application = web.Application(middlewares=[self._guard], client_max_size=self.largest_body)
        application.add_routes(self.routes())
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        self._site = web.TCPSite(self._runner, self.interface, self.port, ssl_context=self._tls)
        await self._site.start()
        self.port = self._runner.addresses[0][1]

    async def power_down(self) -> None:
        """Falls silent without a word, as a device does that reboots."""
        if self._move is not None:
            self._move.cancel()
            await asyncio.wait({self._move})
            self._move = None
        if self._runner is not None:
            await end_web(self._runner)
            self._runner = None

    async def __aenter__(self) -> LanWeb:
        await self._life.start(self)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._life.stop()

    def move(self, interface: str, patience_s: float, give_up: Callable[[], None]) -> None:
        """Goes to another address a moment later, and comes back when nobody visits it there within ``patience_s``."""
        self._move = asyncio.create_task(self._go(interface, patience_s, give_up))

    async def _go(self, interface: str, patience_s: float, give_up: Callable[[], None]) -> None:
        before = self.interface
        await asyncio.sleep(self._life.pace.reaction)
        if not await self._listen_at(interface):
            give_up()
            return
        self._visited.clear()
        try:
            async with asyncio.timeout(patience_s):
                await self._visited.wait()
        except TimeoutError:
            give_up()
            await self._listen_at(before)

    async def _listen_at(self, interface: str) -> bool:
        if self._runner is None or self._site is None:
            return False
        site = web.TCPSite(self._runner, interface, self.port, ssl_context=self._tls)
        try:
            await site.start()
        except OSError:
            return False
        await self._site.stop()
        self._site, self.interface = site, interface
        return True

    @web.middleware
    async def _guard(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        self._visited.set()
        if (refusal := self.refusal(request)) is not None:
            return refusal
        if self._life.quirks.garbage_on_the_wire:
            return web.Response(body=_NOISE, content_type="application/json")
        if self._life.quirks.vanishes_on_config_write and request.method != "GET":
            await request.read()
            if request.transport is not None:
                request.transport.abort()
        return await handler(request)
