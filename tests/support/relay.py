"""A wire between a driver and a simulated device that a test can spoil: it counts, cuts, stalls, and answers nonsense."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from enum import Enum

_CHUNK = 64 * 1024
_MOST_FLOOD = 64 * 1024 * 1024
_DRIP_S = 0.02


class Wire(Enum):
    """What the wire does with what a driver sends."""

    PASSES = "passes everything on"
    CUTS_WRITES = "passes a write on and breaks before its answer"
    STALLS = "takes everything and answers nothing"
    ANSWERS = "answers the test's own bytes and ends"
    DRIPS = "answers the test's own bytes, one at a time, without an end"
    FLOODS = "answers the test's own bytes, then more and more"


class Relay:
    """Listens on loopback and passes on to ``host:port``.

    ``trips`` counts round trips: how often the driver spoke first, or again after an answer. ``flooded`` counts the bytes
    that were taken from a flood. ``asked`` is set when the driver sends.
    """

    def __init__(self, host: str, port: int, is_write: Callable[[bytes], bool]) -> None:
        self._target = (host, port)
        self._is_write = is_write
        self._connections: set[asyncio.Task[None]] = set()
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
    async def listening(self) -> AsyncIterator[Relay]:
        """Serves until left; then every connection is broken."""
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()
            for connection in self._connections:
                connection.cancel()
            if self._connections:
                await asyncio.wait(self._connections)
            await server.wait_closed()

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = asyncio.create_task(self._serve(reader, writer))
        self._connections.add(connection)
        connection.add_done_callback(self._connections.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far: asyncio.StreamWriter | None = None
        try:
            far_reader, far = await asyncio.open_connection(*self._target)
            answers = asyncio.create_task(self._answers(far_reader, writer))
            try:
                await self._requests(reader, writer, far, answers)
            finally:
                answers.cancel()
                await asyncio.wait({answers})
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            for end in (far, writer):
                if end is not None:
                    end.transport.abort()

    async def _requests(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        far: asyncio.StreamWriter,
        answers: asyncio.Task[None],
    ) -> None:
        self._answered = True
        while data := await self._next(reader, answers):
            self.trips += self._answered
            self._answered = False
            self.asked.set()
            if self.wire is Wire.PASSES or (self.wire is Wire.CUTS_WRITES and not self._is_write(data)):
                far.write(data)
                await far.drain()
            elif self.wire is Wire.CUTS_WRITES:
                far.write(data)
                await far.drain()
                return
            elif self.wire is not Wire.STALLS:
                await self._misbehave(writer)
                return

    async def _next(self, reader: asyncio.StreamReader, answers: asyncio.Task[None]) -> bytes:
        """What the driver sends next; nothing when the device has hung up."""
        reading = asyncio.ensure_future(reader.read(_CHUNK))
        await asyncio.wait({reading, answers}, return_when=asyncio.FIRST_COMPLETED)
        if reading.done():
            return reading.result()
        reading.cancel()
        await asyncio.wait({reading})
        return b""

    async def _misbehave(self, writer: asyncio.StreamWriter) -> None:
        if self.wire is Wire.DRIPS:
            for at in range(len(self.answer)):
                writer.write(self.answer[at : at + 1])
                await writer.drain()
                await asyncio.sleep(_DRIP_S)
            await asyncio.Event().wait()
        writer.write(self.answer)
        await writer.drain()
        while self.wire is Wire.FLOODS and self.flooded < _MOST_FLOOD:
            writer.write(b"x" * _CHUNK)
            await writer.drain()
            self.flooded += _CHUNK
        writer.write_eof()

    async def _answers(self, far: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await far.read(_CHUNK):
            self._answered = True
            if self.wire in {Wire.PASSES, Wire.CUTS_WRITES}:
                writer.write(data)
                await writer.drain()
