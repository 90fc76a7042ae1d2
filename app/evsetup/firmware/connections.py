"""What stands between the socket and aiohttp: a cap on connections, and an end for clients that never ask.

aiohttp waits for ever for the rest of a half-sent request; on a laptop in a strange network that is an open door.
"""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Callable
from typing import cast

from aiohttp import web

log = logging.getLogger(__name__)

_FULL = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nRetry-After: 10\r\nConnection: close\r\n\r\n"
_SEND_BUFFER = 256 * 1024


class WireLog(logging.Logger):
    """For aiohttp, which shouts about every malformed request of a stranger."""

    def exception(self, msg: object, *args: object, **_: object) -> None:
        log.debug(str(msg), *args)


class Connections:
    """All connections of one server: at most ``cap``, each with ``patience_s`` seconds to send its request."""

    def __init__(
        self,
        make_handler: Callable[[], web.RequestHandler],
        cap: int,
        patience_s: float,
        knock: Callable[[], None] = lambda: None,
    ) -> None:
        self._make_handler = make_handler
        self.knock = knock
        self.cap = cap
        self.patience_s = patience_s
        self.open: set[Connection] = set()
        self.ended = False

    def __call__(self) -> Connection:
        """A new connection; the event loop calls it for each client."""
        return Connection(self, self._make_handler())

    def abort(self) -> None:
        """Breaks all connections now, and each that was accepted already and is only being made."""
        self.ended = True
        for connection in tuple(self.open):
            connection.abort()


class Connection(asyncio.Protocol):
    """One connection; hands everything on to aiohttp's handler."""

    def __init__(self, all_of_them: Connections, handler: web.RequestHandler) -> None:
        self._all = all_of_them
        self._handler = handler
        self._transport: asyncio.Transport | None = None
        self._deadline: asyncio.TimerHandle | None = None
        self._flowing = asyncio.Event()
        self._flowing.set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        stream = cast(asyncio.Transport, transport)
        self._all.knock()
        if self._all.ended:
            stream.abort()
            return
        if len(self._all.open) >= self._all.cap:
            stream.write(_FULL)
            stream.close()
            return
        self._transport = stream
        self._all.open.add(self)
        _keep_buffers_small(stream)
        loop = asyncio.get_running_loop()
        self._deadline = loop.call_later(self._all.patience_s, self.abort)
        self._handler.connection_made(stream)

    def data_received(self, data: bytes) -> None:
        if self._transport is not None:
            self._handler.data_received(data)

    def eof_received(self) -> bool | None:
        """Keeps the way back open: a client may close its side after the request and still read the answer (TLS cannot)."""
        if self._transport is not None:
            self._handler.eof_received()
        return self._transport is not None and self._transport.get_extra_info("sslcontext") is None

    def connection_lost(self, exc: Exception | None) -> None:
        self.request_arrived()
        self._flowing.set()
        self._all.open.discard(self)
        if self._transport is not None:
            self._transport = None
            self._handler.connection_lost(exc)

    def pause_writing(self) -> None:
        self._flowing.clear()
        self._handler.pause_writing()

    def resume_writing(self) -> None:
        self._flowing.set()
        self._handler.resume_writing()

    async def emptied(self) -> None:
        """Returns when the kernel has all that was written.

        Raises:
            ConnectionResetError: the client is gone.
        """
        if self._transport is not None:
            self._transport.set_write_buffer_limits(high=0)
            await self._flowing.wait()
        if self._transport is None:
            raise ConnectionResetError("the client is gone")
        self._transport.set_write_buffer_limits(high=_SEND_BUFFER)

    def request_arrived(self) -> None:
        """The request is complete: from here on only a stalled transfer ends the connection."""
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def answered(self, patience_s: float) -> None:
        """All was handed over; a client that does not take it from the buffers is dropped after ``patience_s``."""
        self.request_arrived()
        if self._transport is not None:
            self._deadline = asyncio.get_running_loop().call_later(patience_s, self.abort)

    def abort(self) -> None:
        """Breaks the connection now, so that the client cannot take what it has for the whole."""
        if self._transport is not None:
            log.debug("a connection is broken off")
            self._transport.abort()


def _keep_buffers_small(transport: asyncio.Transport) -> None:
    """What waits in buffers counts as served; small ones keep the figure close to what the client really has."""
    transport.set_write_buffer_limits(high=_SEND_BUFFER)
    sock = transport.get_extra_info("socket")
    if sock is not None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
