"""A wire between a CSMS of ours and a simulated charger that dials in to it, spoiled as ``relay`` spoils others.

It passes on whole OCPP messages. ``trips`` counts the calls of the CSMS; what the charger says by itself is always passed on.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

from tests.support.relay import Wire
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed, InvalidHandshake
from websockets.typing import Subprotocol

_CHUNK = 64 * 1024
_MOST_FLOOD = 64 * 1024 * 1024
_DRIP_S = 0.02
_WRITES = frozenset({"ChangeConfiguration", "SetVariables", "SetNetworkProfile"})


class OcppWire:
    """Listens for the charger, under any path, and dials ``csms`` (a URL without identity) for it.

    An answer of the test's own holds ``{id}`` where the number of the call belongs.
    """

    def __init__(self, csms: str) -> None:
        self._csms = csms
        self.wire = Wire.PASSES
        self.answer = b""
        self.trips = 0
        self.flooded = 0
        self.port = 0
        self.asked = asyncio.Event()

    def spoil(self, wire: Wire, answer: bytes = b"") -> None:
        """From now on the wire is like this, for connections that stand and for new ones."""
        self.wire, self.answer = wire, answer
        self.asked.clear()

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[OcppWire]:
        """Serves until left; then every connection is broken."""
        async with serve(
            self._serve,
            "127.0.0.1",
            0,
            ping_interval=None,
            close_timeout=1,
            select_subprotocol=lambda connection, offered: offered[0] if offered else None,
        ) as server:
            self.port = server.sockets[0].getsockname()[1]
            yield self
            for connection in server.connections:
                connection.transport.abort()

    async def _serve(self, charger: ServerConnection) -> None:
        assert charger.request is not None
        identity = urlsplit(charger.request.path).path.rsplit("/", 1)[-1]
        login = charger.request.headers.get("Authorization")
        with suppress(ConnectionClosed, InvalidHandshake, OSError):
            async with connect(
                f"{self._csms.rstrip('/')}/{identity}",
                additional_headers={"Authorization": login} if login else {},
                subprotocols=[Subprotocol(charger.subprotocol)] if charger.subprotocol else None,
                proxy=None,
                compression=None,  # or a flood would be a trickle
                ping_interval=None,
                close_timeout=1,
            ) as csms:
                await self._pass_on(charger, csms)
        charger.transport.abort()

    async def _pass_on(self, charger: ServerConnection, csms: ClientConnection) -> None:
        ways = {asyncio.create_task(self._said(charger, csms)), asyncio.create_task(self._asked(csms, charger))}
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for end in (csms, charger):
                end.transport.abort()
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)

    async def _said(self, charger: ServerConnection, csms: ClientConnection) -> None:
        async for message in charger:
            await csms.send(message)

    async def _asked(self, csms: ClientConnection, charger: ServerConnection) -> None:
        async for message in csms:
            kind, number, *rest = json.loads(message)
            if kind != 2:
                await charger.send(message)
                continue
            self.trips += 1
            self.asked.set()
            if self.wire is Wire.PASSES or (self.wire is Wire.CUTS_WRITES and rest[0] not in _WRITES):
                await charger.send(message)
            elif self.wire is Wire.CUTS_WRITES:
                await charger.send(message)
                return
            elif self.wire is not Wire.STALLS:
                await self._misbehave(csms, self.answer.replace(b"{id}", number.encode()))

    async def _misbehave(self, csms: ClientConnection, answer: bytes) -> None:
        match self.wire:
            case Wire.DRIPS:
                await csms.send(self._drips(answer))
            case Wire.FLOODS:
                await csms.send(self._flood(answer))
            case _:
                try:
                    await csms.send(answer.decode())
                except UnicodeDecodeError:
                    await csms.send(answer)

    async def _drips(self, answer: bytes) -> AsyncIterator[str]:
        for letter in answer.decode():
            yield letter
            await asyncio.sleep(_DRIP_S)
        await asyncio.Event().wait()

    async def _flood(self, answer: bytes) -> AsyncIterator[str]:
        yield answer.decode()
        while self.flooded < _MOST_FLOOD:
            yield "x" * _CHUNK
            self.flooded += _CHUNK
            await asyncio.sleep(0)
