"""The websockets server's front step: plain or TLS by the first byte, requests mended, and what is no WebSocket seen.

The library hangs or closes without a word on such input (``facts/ocpp.md`` §1.5); its debug log would hold log-ins. One port
speaks both, since a charger whose security profile rises keeps its port and changes from ws to wss.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from websockets.asyncio.server import ServerConnection

from evsetup.ocppj.client_hello import client_hello
from evsetup.ocppj.request_head import Flaw, Hopeless, mend
from evsetup.ocppj.stranger import Stranger

log = logging.getLogger(__name__)

HEAD = 8192
"""So many bytes of what a charger sends first are kept as evidence."""

PATIENCE_S = 10.0
"""So long may a request take from the first byte to its end, TLS included."""

BROKEN_S = 1.0
"""So long may a link live on after frames that no WebSocket allows."""

_TLS_RECORD = 0x16
_NO_TLS_HERE = bytes((0x15, 3, 1, 0, 2, 2, 40))
"""A fatal TLS alert, handshake_failure: what a TLS client understands."""
_REFUSED = b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
_WANTS_TLS = _REFUSED.replace(b"Length: 0\r\n\r\n", b"Length: 36\r\n\r\nplain HTTP was sent to a HTTPS port\n")


@dataclass(frozen=True, slots=True)
class Locks:
    """What this port speaks. ``plain``: ws. ``tls``: wss; ``None``: none. Asked anew for each client."""

    plain: bool
    tls: ssl.SSLContext | None


class Doorway:
    """Watches every connection until its request is whole; mends the request, or says in a ``Stranger`` why there was none.

    One that sent nothing at all is not reported. Own TLS handshakes, because asyncio's server gives no word of one that
    fails, or logs it as an error.
    """

    def __init__(self, locks: Callable[[], Locks], report: Callable[[Stranger], None]) -> None:
        self.connection_class = _watched(self)
        self.locks = locks
        self.report = report
        self.flaws: dict[ServerConnection, tuple[Flaw, ...]] = {}
        self._opening: set[asyncio.Transport] = set()
        self._handshakes: set[asyncio.Task[None]] = set()

    async def close(self) -> None:
        """Ends all connections that have not sent a whole request."""
        for handshake in tuple(self._handshakes):
            handshake.cancel()
        for transport in tuple(self._opening):
            transport.abort()
        await asyncio.gather(*self._handshakes, return_exceptions=True)

    def arrived(self, transport: asyncio.Transport) -> None:
        """A connection was accepted, or has changed to TLS."""
        self._opening.add(transport)

    def understood(self, transport: asyncio.Transport) -> None:
        """Its request is whole, or it ended."""
        self._opening.discard(transport)

    def shake_hands(
        self,
        tls: ssl.SSLContext,
        transport: asyncio.Transport,
        first: bytes,
        protocol: asyncio.Protocol,
        done: Callable[[asyncio.Transport], None],
    ) -> None:
        """Goes over to TLS; ``first`` is what the client has sent already."""
        task = asyncio.ensure_future(self._shake_hands(tls, transport, first, protocol, done))
        self._handshakes.add(task)
        task.add_done_callback(self._handshakes.discard)

    async def _shake_hands(
        self,
        tls: ssl.SSLContext,
        transport: asyncio.Transport,
        first: bytes,
        protocol: asyncio.Protocol,
        done: Callable[[asyncio.Transport], None],
    ) -> None:
        loop = asyncio.get_running_loop()
        address = host_of(transport)
        shaking = asyncio.ensure_future(
            loop.start_tls(transport, protocol, tls, server_side=True, ssl_handshake_timeout=PATIENCE_S)
        )
        try:
            await _feed(transport, protocol, shaking, first)
            secured = await shaking
        except ssl.SSLError as error:
            self.report(Stranger(address, tls_failure=error.reason or "UNKNOWN", hello=client_hello(first)))
        except (OSError, EOFError) as error:
            log.debug("no TLS handshake: %s", type(error).__name__)
        else:
            if secured is not None:
                done(secured)
        finally:
            if not shaking.done():
                shaking.cancel()
                await asyncio.gather(shaking, return_exceptions=True)
            self.understood(transport)


async def _feed(
    transport: asyncio.Transport, protocol: asyncio.Protocol, shaking: asyncio.Future[Any], first: bytes
) -> None:
    """Hands what was read before to the TLS layer, as soon as that is in place and before more is read."""
    for _ in range(4):
        await asyncio.sleep(0)
        layer = transport.get_protocol()
        if shaking.done():
            return
        if layer is not protocol:
            await asyncio.sleep(0)  # its connection_made comes next
            reader = cast(asyncio.BufferedProtocol, layer)
            while first:
                room = memoryview(reader.get_buffer(len(first)))
                count = min(len(room), len(first))
                room[:count] = first[:count]
                first = first[count:]
                reader.buffer_updated(count)
            return
    raise EOFError("no TLS layer")


def _watched(doorway: Doorway) -> type[ServerConnection]:
    class WatchedConnection(ServerConnection):
        _door: asyncio.Transport | None = None
        _head = b""
        _shaking = False
        _open = False
        _gone = False
        _deadline: asyncio.TimerHandle | None = None

        def connection_made(self, transport: Any) -> None:
            self._door = transport
            doorway.arrived(transport)
            self._deadline = asyncio.get_running_loop().call_later(PATIENCE_S, self._too_late)

        def data_received(self, data: bytes) -> None:
            if self._open:
                super().data_received(data)
                if self.protocol.parser_exc is not None and self._deadline is None:
                    # Nobody waits for the end of a link that broke the protocol; the charger must see it to dial again.
                    self._deadline = asyncio.get_running_loop().call_later(BROKEN_S, self._too_late)
                return
            if self._gone or self._door is None:
                return
            self._head += data
            if self._shaking:  # the first data may come before the handshake is told to be over
                return
            locks = doorway.locks()
            if self._door.get_extra_info("ssl_object") is None:
                if self._head[0] == _TLS_RECORD:
                    self._to_tls(locks.tls)
                    return
                if not locks.plain:
                    self._end(Stranger(host_of(self._door), self._head[:HEAD], to_tls=True), _WANTS_TLS)
                    return
            mended = mend(self._head)
            if isinstance(mended, Hopeless):
                self._end(Stranger(host_of(self._door), self._head[:HEAD], mended), _REFUSED)
            elif mended is not None:
                self._settle()
                self._open = True
                self._head = b""
                doorway.flaws[self] = mended.flaws
                super().connection_made(self._door)
                super().data_received(mended.head + mended.rest)

        def eof_received(self) -> None:
            if self._open:
                super().eof_received()

        def connection_lost(self, exc: Exception | None) -> None:
            self._gone = True
            opened = self._open
            self._settle()
            doorway.flaws.pop(self, None)
            if opened:
                super().connection_lost(exc)
                return
            if self._shaking or self._door is None:
                return
            alert = (exc.reason or "") if isinstance(exc, ssl.SSLError) else ""
            if self._head or alert:
                doorway.report(Stranger(host_of(self._door), self._head[:HEAD], tls_failure=alert))

        def _to_tls(self, tls: ssl.SSLContext | None) -> None:
            assert self._door is not None  # noqa: S101 - it has sent something
            if tls is None:
                hello = client_hello(self._head)
                self._end(Stranger(host_of(self._door), self._head[:HEAD], hello=hello, to_plain=True), _NO_TLS_HERE)
                return
            first, self._head, self._shaking = self._head, b"", True
            self._door.pause_reading()
            doorway.shake_hands(tls, self._door, first, self, self._secured)

        def _secured(self, transport: asyncio.Transport) -> None:
            self._shaking = False
            if self._gone:
                return
            self._door = transport
            doorway.arrived(transport)
            if early := self._head:
                self._head = b""
                self.data_received(early)

        def _too_late(self) -> None:
            if self._door is not None:
                log.debug("a client made no request in time, or broke the protocol")
                self._door.abort()

        def _end(self, stranger: Stranger, answer: bytes) -> None:
            """Reports it once, answers, and hangs up."""
            self._head, self._gone = b"", True
            doorway.report(stranger)
            assert self._door is not None  # noqa: S101 - it has sent something
            self._door.write(answer)
            self._door.close()

        def _settle(self) -> None:
            if self._deadline is not None:
                self._deadline.cancel()
                self._deadline = None
            if self._door is not None:
                doorway.understood(self._door)

    return WatchedConnection


def host_of(transport: asyncio.BaseTransport) -> str:
    """The address of the other side, empty when the socket is gone already."""
    address = transport.get_extra_info("peername")
    return str(address[0]) if address else ""
