"""The WebSocket of a faulty CSMS, below OCPP: answers to the upgrade and frames that are wrong on purpose.

Built on the sans-I/O protocol of ``websockets``; what is wrong is wrong by a switch, and nothing else is.
"""

from __future__ import annotations

import asyncio
from typing import Any

from websockets.asyncio.server import Server, ServerConnection
from websockets.datastructures import Headers
from websockets.extensions.permessage_deflate import ServerPerMessageDeflateFactory
from websockets.frames import Frame, Opcode
from websockets.http11 import Request, Response
from websockets.server import ServerProtocol
from websockets.typing import LoggerLike, Subprotocol

from evsetup.simulator.csms_faults import Compression, CsmsFaults, HttpFault, LinkEnd, TooLarge
from evsetup.simulator.faulty_clock import date_header
from evsetup.simulator.faulty_door import Decision
from evsetup.simulator.faulty_port import reset

_COMPRESSED = 0x40
_NO_DEFLATE = bytes((0x80 | _COMPRESSED | Opcode.TEXT, 5)) + b"\xff" * 5
"""A compressed text message of 5 bytes whose block type deflate does not have."""
_WRONG_ACCEPT = "bm90IHRoZSByaWdodCBvbmU="
_FILLER = b"X-Filler: " + b"0" * 50 + b"\r\n"
_FILLER_EVERY_S = 0.02
_MOST_FILLERS = 1000
_CODES = {LinkEnd.NORMAL: 1000, LinkEnd.GOING_AWAY: 1001, LinkEnd.INTERNAL_ERROR: 1011}


class FaultyProtocol(ServerProtocol):
    """The bytes of one link."""

    decision = Decision(503, "nobody judged this request")

    def __init__(self, faults: CsmsFaults, logger: LoggerLike) -> None:
        agrees = faults.compression in {Compression.AGREED, Compression.BROKEN, Compression.INSISTED}
        super().__init__(
            extensions=[ServerPerMessageDeflateFactory()] if agrees else None,
            max_size=faults.most_bytes if faults.too_large is TooLarge.CLOSES else None,
            logger=logger,
        )
        self._faults = faults

    def process_subprotocol(self, headers: Headers) -> Subprotocol | None:
        """The one that was decided on."""
        return Subprotocol(self.decision.subprotocol) if self.decision.subprotocol else None

    def send_response(self, response: Response) -> None:
        """Writes the answer to the upgrade, as right or wrong as it is meant to be."""
        faults, headers = self._faults, response.headers
        date = date_header(faults.date)
        _replace(headers, "Date", date)
        if response.status_code == 101 and faults.http is HttpFault.WRONG_ACCEPT:
            _replace(headers, "Sec-WebSocket-Accept", _WRONG_ACCEPT)
        if response.status_code == 101 and faults.http is HttpFault.NO_UPGRADE_HEADER:
            _replace(headers, "Upgrade", None)
        at = len(self.writes)
        super().send_response(response)
        if faults.http is HttpFault.HTTP_1_0:
            self.writes[at] = self.writes[at].replace(b"HTTP/1.1", b"HTTP/1.0", 1)

    def send_frame(self, frame: Frame) -> None:
        """Writes a frame, keeps a pong back, or spoils a message."""
        if frame.opcode is Opcode.PONG and self._faults.no_pong:
            return
        at = len(self.writes)
        super().send_frame(frame)
        if frame.opcode is not Opcode.TEXT:
            return
        if self._faults.compression is Compression.UNASKED:
            self.writes[at] = bytes([self.writes[at][0] | _COMPRESSED]) + self.writes[at][1:]
        if self._faults.compression is Compression.BROKEN and self.extensions:
            self.writes[at] = _NO_DEFLATE


class FaultyLink(ServerConnection):
    """One link. ``heard_at``: when something came last that keeps it alive, on the loop's clock."""

    protocol: FaultyProtocol

    def __init__(self, protocol: FaultyProtocol, server: Server, faults: CsmsFaults, **how: Any) -> None:
        super().__init__(protocol, server, **how)
        self._faults = faults
        self.heard_at = self.loop.time()

    def data_received(self, data: bytes) -> None:
        """Takes bytes in; they show that the other side is alive, if those of a ping do."""
        if self._faults.pings_keep_alive:
            self.heard_at = self.loop.time()
        super().data_received(data)

    async def misbehave(self, request: Request, leaving: asyncio.Event) -> None:
        """Does in place of an answer to the upgrade what ``HttpFault`` says; returns when the connection is gone."""
        transport = self.transport
        match self._faults.http:
            case HttpFault.CLOSES:
                transport.close()
            case HttpFault.RESETS:
                reset(transport)
            case HttpFault.GARBAGE:
                transport.write(b"\x00\x01\x02\x03 ready.\r\n")
                transport.close()
            case HttpFault.HALF_ANSWER:
                transport.write(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: webs")
                transport.close()
            case HttpFault.ENDLESS_HEADERS:
                transport.write(b"HTTP/1.1 101 Switching Protocols\r\n")
                await self._flood(leaving)
        gone, told = asyncio.ensure_future(self.wait_closed()), asyncio.ensure_future(leaving.wait())
        await asyncio.wait({gone, told}, return_when=asyncio.FIRST_COMPLETED)
        transport.abort()
        told.cancel()
        await asyncio.gather(gone, told, return_exceptions=True)

    async def _flood(self, leaving: asyncio.Event) -> None:
        for _ in range(_MOST_FILLERS):
            if leaving.is_set() or self.transport.is_closing():
                return
            self.transport.write(_FILLER)
            await asyncio.sleep(_FILLER_EVERY_S)

    async def end(self, how: LinkEnd) -> None:
        """Ends the link in this way."""
        match how:
            case LinkEnd.ABNORMAL:
                self.transport.abort()
            case LinkEnd.RESET:
                reset(self.transport)
            case _:
                await self.close(_CODES[how])


def link_class(
    faults: CsmsFaults, logger: LoggerLike, knocking: set[FaultyLink], leaving: asyncio.Event
) -> type[ServerConnection]:
    """What ``websockets`` builds its links with; it brings a protocol of its own, which is not used.

    ``knocking`` holds all connections that stand, those too on which nothing was asked yet; after ``leaving`` none is begun.
    """

    class Link(FaultyLink):
        def __init__(self, protocol: ServerProtocol, server: Server, **how: Any) -> None:
            super().__init__(FaultyProtocol(faults, logger), server, faults, **how)

        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            knocking.add(self)
            super().connection_made(transport)
            if leaving.is_set():
                self.transport.abort()

        def connection_lost(self, exc: Exception | None) -> None:
            knocking.discard(self)
            super().connection_lost(exc)

    return Link


INSTEAD_OF_AN_ANSWER = frozenset(
    {
        HttpFault.SILENT,
        HttpFault.CLOSES,
        HttpFault.RESETS,
        HttpFault.GARBAGE,
        HttpFault.HALF_ANSWER,
        HttpFault.ENDLESS_HEADERS,
    }
)
"""What is done by ``FaultyLink.misbehave``."""


def _replace(headers: Headers, name: str, value: str | None) -> None:
    if name in headers:
        del headers[name]
    if value is not None:
        headers[name] = value
