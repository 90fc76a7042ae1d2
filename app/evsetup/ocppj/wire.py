"""The websockets server, made quiet and watchful: nothing a client does is logged as an error, and what is no WebSocket is seen.

The library hangs or closes without a word on such input (``facts/ocpp.md`` §1.5); its debug log would hold log-ins.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable, MutableMapping
from typing import Any

from websockets.asyncio.server import ServerConnection

log = logging.getLogger(__name__)

_HEAD = 4096
_HANDSHAKE_S = 10.0


class QuietLogger(logging.LoggerAdapter[logging.Logger]):
    """Turns all that the library says into debug records, without its dump of headers."""

    def __init__(self, logger: logging.Logger) -> None:
        super().__init__(logger, {})

    def isEnabledFor(self, level: int) -> bool:  # noqa: N802 - the library's name
        """Says no to debug, where the library would write out every header."""
        return level > logging.DEBUG and self.logger.isEnabledFor(logging.DEBUG)

    def log(self, level: int, msg: object, *args: object, **kwargs: Any) -> None:
        """Writes ``msg`` as debug."""
        if self.isEnabledFor(level):
            self.logger.log(logging.DEBUG, msg, *args, **kwargs)

    def process(self, msg: Any, kwargs: MutableMapping[str, Any]) -> tuple[Any, MutableMapping[str, Any]]:
        """Adds nothing."""
        return msg, kwargs


class Doorway:
    """Watches every connection until its request is whole, and does the TLS handshake itself where ``tls`` is given.

    ``report`` gets the remote address, the first 4 kB and the reason of a TLS failure (empty: none) of each connection that
    ended before; one that sent nothing at all is not reported. Own handshakes, because asyncio's server gives no word of one
    that fails, or logs it as an error.
    """

    def __init__(self, tls: ssl.SSLContext | None, report: Callable[[str, bytes, str], None]) -> None:
        self.connection_class = _watched(self)
        self._tls = tls
        self._report = report
        self._opening: set[asyncio.BaseTransport] = set()
        self._handshakes: set[asyncio.Task[None]] = set()

    async def close(self) -> None:
        """Ends all connections that have not sent a whole request."""
        for handshake in tuple(self._handshakes):
            handshake.cancel()
        for transport in tuple(self._opening):
            transport.abort()  # type: ignore[attr-defined]
        await asyncio.gather(*self._handshakes, return_exceptions=True)

    def arrived(self, connection: ServerConnection, transport: asyncio.Transport, go_on: Callable[[Any], bool]) -> None:
        """A connection was accepted; ``go_on`` gets the transport that the library shall use."""
        self._opening.add(transport)
        if self._tls is None:
            go_on(transport)
            return
        # Reading begins after this callback; the ClientHello must be left for the TLS layer.
        transport.pause_reading()
        task = asyncio.ensure_future(self._shake_hands(self._tls, connection, transport, go_on))
        self._handshakes.add(task)
        task.add_done_callback(self._handshakes.discard)

    def understood(self, connection: ServerConnection) -> None:
        """Its request is whole."""
        self._opening.discard(connection.transport)

    def lost(self, connection: ServerConnection, head: bytes, error: Exception | None) -> None:
        """It ended; ``head`` is empty when its request was whole, or nothing came."""
        self._opening.discard(connection.transport)
        alert = (error.reason or "") if isinstance(error, ssl.SSLError) and connection.request is None else ""
        if head or alert:
            self._report(remote_host(connection), head, alert)

    async def _shake_hands(
        self,
        tls: ssl.SSLContext,
        connection: ServerConnection,
        transport: asyncio.Transport,
        go_on: Callable[[Any], bool],
    ) -> None:
        address = transport.get_extra_info("peername")
        try:
            secured = await asyncio.get_running_loop().start_tls(
                transport, connection, tls, server_side=True, ssl_handshake_timeout=_HANDSHAKE_S
            )
        except ssl.SSLError as error:
            self._report(str(address[0]) if address else "", b"", error.reason or "")
        except OSError as error:
            log.debug("no TLS handshake: %s", type(error).__name__)
        else:
            if secured is not None and go_on(secured):
                self._opening.add(secured)
        finally:
            self._opening.discard(transport)


def _watched(doorway: Doorway) -> type[ServerConnection]:
    class WatchedConnection(ServerConnection):
        _head = b""
        _open = False
        _gone = False

        def connection_made(self, transport: Any) -> None:
            doorway.arrived(self, transport, self._begin)

        def _begin(self, transport: Any) -> bool:
            """The library takes over, unless the end has come already; the first bytes may have."""
            if self._gone:
                return False
            self._open = True
            super().connection_made(transport)
            if early := self._head:
                self._head = b""
                self.data_received(early)
            return True

        def data_received(self, data: bytes) -> None:
            if self._open and self.request is not None:
                super().data_received(data)
                return
            self._head += data
            if not self._open:
                return
            if self._head[:1] == b"\x16":  # A TLS ClientHello: the parser would wait for a line end that never comes.
                self.transport.abort()
                return
            super().data_received(data)
            if self.request is not None:
                self._head = b""
                doorway.understood(self)
            self._head = self._head[:_HEAD]

        def eof_received(self) -> None:
            if self._open:
                super().eof_received()

        def connection_lost(self, exc: Exception | None) -> None:
            self._gone = True
            if self._open:
                super().connection_lost(exc)
                doorway.lost(self, self._head, exc)

    return WatchedConnection


def remote_host(connection: ServerConnection) -> str:
    """The address of the other side, empty when the socket is gone already."""
    address = connection.remote_address
    return str(address[0]) if address else ""
