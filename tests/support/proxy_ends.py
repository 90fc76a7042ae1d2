"""The two ends of a recording proxy in tests, and an ear for its events."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any, TypeVar

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from evsetup.domain.finding import Finding
from evsetup.ocppj.proxy import RecordingProxy
from evsetup.ocppj.proxy_events import ProxyEvent

KEY = "a-key-of-20-letters!"
LOG_IN = "Basic " + base64.b64encode(f"CP1:{KEY}".encode()).decode()
E = TypeVar("E")


class Heard:
    """The proxy's events, and a way to wait for one."""

    def __init__(self) -> None:
        self.events: list[ProxyEvent | Finding] = []
        self._more = asyncio.Event()

    def __call__(self, event: ProxyEvent | Finding) -> None:
        self.events.append(event)
        self._more.set()

    def all(self, kind: type[E]) -> list[E]:
        return [event for event in self.events if isinstance(event, kind)]

    async def first(self, kind: type[E]) -> E:
        return (await self.some(kind, 1))[0]

    async def some(self, kind: type[E], count: int) -> list[E]:
        async with asyncio.timeout(20):
            while len(found := self.all(kind)) < count:
                self._more.clear()
                await self._more.wait()
        return found


async def echo(link: ServerConnection) -> None:
    with suppress(ConnectionClosed):
        async for message in link:
            await link.send(message)


@asynccontextmanager
async def csms(handler: Callable[[ServerConnection], Awaitable[None]] = echo, **more: Any) -> AsyncIterator[str]:
    more = {"subprotocols": [Subprotocol("ocpp1.6")], "ping_interval": None, "max_size": 2**25} | more
    async with serve(handler, "127.0.0.1", 0, **more) as server:
        scheme = "ws" if more.get("ssl") is None else "wss"
        yield f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}/base"


@asynccontextmanager
async def proxy(upstream: str, **more: Any) -> AsyncIterator[tuple[RecordingProxy, Heard]]:
    heard = Heard()
    async with RecordingProxy(upstream, heard, **more) as running:
        yield running, heard


def charger(running: RecordingProxy, identity: str = "CP1", **more: Any) -> connect:
    return charger_at(running.url, identity, **more)


def charger_at(url: str, identity: str = "CP1", **more: Any) -> connect:
    more = {"subprotocols": [Subprotocol("ocpp1.6")], "ping_interval": None, "max_size": 2**25} | more
    return connect(
        f"{url}/{identity}", proxy=None, additional_headers={"Authorization": LOG_IN}, close_timeout=5, **more
    )


async def end_of(link: ClientConnection | ServerConnection) -> tuple[int | None, str | None]:
    async with asyncio.timeout(20):
        await link.wait_closed()
    return link.close_code, link.close_reason
