"""A TCP port with a fault of its own, where no TLS and no HTTP is ever spoken."""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import TYPE_CHECKING

from evsetup.simulator.csms_faults import TcpFault

if TYPE_CHECKING:
    from types import TracebackType

GREETING = b"220 mail.example ESMTP ready\r\n"
_IN_ROW = 2
"""So many connections that nobody takes make Linux drop all further ones, where the row is 0 long."""


class FaultyPort:
    """One port with ``fault``; usable while entered."""

    def __init__(self, fault: TcpFault, interface: str, port: int = 0) -> None:
        self.port = port
        self.connections = 0
        self._fault = fault
        self._interface = interface
        self._kept: list[socket.socket] = []
        self._server: asyncio.Server | None = None
        self._leaving = asyncio.Event()
        self._serving: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> FaultyPort:
        listening = socket.socket(socket.AF_INET6 if ":" in self._interface else socket.AF_INET, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((self._interface, self.port))
        self.port = listening.getsockname()[1]
        match self._fault:
            case TcpFault.REFUSES:
                # Bound, so that the port is nobody else's, and not listening.
                self._kept.append(listening)
            case TcpFault.NEVER_TAKES:
                listening.listen(0)
                self._kept.append(listening)
                for _ in range(_IN_ROW):
                    waiting = socket.socket(listening.family, socket.SOCK_STREAM)
                    waiting.setblocking(False)
                    waiting.connect_ex(listening.getsockname())
                    self._kept.append(waiting)
            case _:
                self._server = await asyncio.start_server(self._serve, sock=listening)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leaving.set()
        for one in self._kept:
            one.close()
        if self._server is not None:
            self._server.close()
            await asyncio.gather(*self._serving)
            await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - the server made one
        self._serving.add(task)
        self.connections += 1
        try:
            await self._behave(reader, writer)
        finally:
            self._serving.discard(task)
            writer.close()

    async def _behave(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        match self._fault:
            case TcpFault.RESETS:
                reset(writer.transport)
            case TcpFault.SILENT:
                await self._until_gone(reader)
            case TcpFault.GARBAGE:
                writer.write(GREETING)
                await self._until_gone(reader)

    async def _until_gone(self, reader: asyncio.StreamReader) -> None:
        """Reads and forgets, until the other side or this port ends it."""
        gone = asyncio.ensure_future(_drained(reader))
        leaving = asyncio.ensure_future(self._leaving.wait())
        try:
            await asyncio.wait({gone, leaving}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            gone.cancel()
            leaving.cancel()
            await asyncio.gather(gone, leaving, return_exceptions=True)


def reset(transport: asyncio.BaseTransport) -> None:
    """Ends the connection with RST, whatever is still under way."""
    connection = transport.get_extra_info("socket")
    if connection is not None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    if isinstance(transport, asyncio.WriteTransport):
        transport.abort()


async def _drained(reader: asyncio.StreamReader) -> None:
    try:
        while await reader.read(4096):
            pass
    except ConnectionError:
        return
