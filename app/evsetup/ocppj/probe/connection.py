"""The probe's way to the server's port: every address, IPv4 and IPv6 side by side.

Failure classes: ``facts/ocpp.md`` §4.1 step 5. Always direct, never through a proxy: chargers know none.
"""

from __future__ import annotations

import asyncio
import os
import socket
from contextlib import closing
from typing import Any, NamedTuple

from evsetup.domain.finding import Finding
from evsetup.ocppj.probe import connection_findings as say

_HEAD_START_S = 0.25
"""What one address has before the next is tried beside it (RFC 8305 §8)."""
_OTHERS_S = 1.0
"""How long the other family may still answer after one address has."""
_WATCH_S = 0.25
"""A firewall that takes every connection to reset it does so at once."""


class Address(NamedTuple):
    """One address of a server, as the socket module wants it."""

    family: int
    sockaddr: tuple[Any, ...]

    @property
    def host(self) -> str:
        """The address alone, as text."""
        return str(self.sockaddr[0])

    def __str__(self) -> str:
        port = self.sockaddr[1]
        return f"[{self.host}]:{port}" if ":" in self.host else f"{self.host}:{port}"


class Dial:
    """One try of all addresses.

    ``reached`` tells as soon as one takes a connection; ``run`` ends a little later, when the other family has answered too, and
    when the connection has stayed.
    """

    def __init__(self, addresses: tuple[Address, ...], timeout_s: float) -> None:
        self._first: asyncio.Future[Address | None] = asyncio.get_running_loop().create_future()
        self._addresses = addresses
        self._timeout_s = timeout_s
        self._until = asyncio.get_running_loop().time() + timeout_s
        self._tries: dict[Address, say.Try] = {}
        self._local = ""
        self._was_reset = False
        self._proven = asyncio.Event()

    async def reached(self) -> Address | None:
        """The address that took a connection; ``None``: none did. Needs ``run`` beside it."""
        await asyncio.wait({self._first})
        return self._first.result()

    def prove(self) -> None:
        """The connection was used meanwhile, and held: no need to watch on."""
        self._proven.set()

    async def run(self) -> Finding:
        """Dials; the connections themselves are closed again."""
        tries: list[asyncio.Task[None]] = []
        for address in self._addresses:
            tries.append(asyncio.create_task(self._try(address, tuple(tries))))
        everything: asyncio.Future[Any] = asyncio.create_task(asyncio.wait(tries))
        try:
            await asyncio.wait([everything, self._first], return_when=asyncio.FIRST_COMPLETED)
            if self._first.done():
                await asyncio.wait({everything}, timeout=_OTHERS_S)
            else:
                self._first.set_result(None)
        finally:
            for task in (everything, *tries):
                task.cancel()
            await asyncio.gather(everything, *tries, return_exceptions=True)
        for task in tries:
            if not task.cancelled() and (error := task.exception()) is not None:
                raise error
        return self._judge()

    async def _try(self, address: Address, before: tuple[asyncio.Task[None], ...]) -> None:
        if before:
            await asyncio.wait(before, timeout=len(before) * min(_HEAD_START_S, self._timeout_s / 8))
        if self._first.done() and (winner := self._first.result()) is not None and winner.family == address.family:
            return
        loop = asyncio.get_running_loop()
        began = loop.time()
        self._tries[address] = say.Try(str(address), address.family, "", None)
        try:
            connection = await open_socket(address, max(0.01, self._until - began))
        except (OSError, TimeoutError) as error:
            self._tries[address] = say.Try(str(address), address.family, _reason(error), error, loop.time() - began)
            return
        with closing(connection):
            self._tries[address] = say.Try(str(address), address.family, "takes connections", None, loop.time() - began)
            if not self._first.done():
                self._local = str(connection.getsockname()[0])
                self._first.set_result(address)
            await self._watch(connection)

    async def _watch(self, connection: socket.socket) -> None:
        """Notices a connection that is reset although nothing was said on it."""
        hearing = asyncio.create_task(asyncio.get_running_loop().sock_recv(connection, 1))
        proven = asyncio.create_task(self._proven.wait())
        try:
            await asyncio.wait({hearing, proven}, timeout=_WATCH_S, return_when=asyncio.FIRST_COMPLETED)
        finally:
            hearing.cancel()
            proven.cancel()
            heard, _ = await asyncio.gather(hearing, proven, return_exceptions=True)
        self._was_reset = self._was_reset or isinstance(heard, ConnectionResetError)

    def _judge(self) -> Finding:
        tries = tuple(self._tries.values())
        winner = self._first.result()
        if winner is None:
            # Only a connection that was taken can be reset; it may be so before it is even noticed.
            reset = next((one for one in tries if isinstance(one.error, ConnectionResetError)), None)
            return say.no_connection(tries, self._timeout_s) if reset is None else say.was_reset(reset.address, tries)
        if self._was_reset:
            return say.was_reset(str(winner), tries)
        return say.connected(str(winner), winner.family, self._local, tries)


async def open_socket(address: Address, timeout_s: float) -> socket.socket:
    """A connected socket, for asyncio.

    Raises:
        OSError, TimeoutError: as the system says.
    """
    connection = socket.socket(address.family, socket.SOCK_STREAM)
    try:
        connection.setblocking(False)
        async with asyncio.timeout(timeout_s):
            await asyncio.get_running_loop().sock_connect(connection, address.sockaddr)
    except BaseException:
        connection.close()
        raise
    return connection


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.errno is not None:
        return os.strerror(error.errno)
    return "time-out"
