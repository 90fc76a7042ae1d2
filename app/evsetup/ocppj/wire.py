"""The websockets server, made quiet and watchful: nothing a client does is logged as an error, and what is no WebSocket is seen.

The library hangs or closes without a word on such input (``facts/ocpp.md`` §1.5); its debug log would hold log-ins.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, MutableMapping
from typing import Any

from websockets.asyncio.server import ServerConnection

_HEAD = 4096


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


def watched(opening: set[ServerConnection], report: Callable[[str, bytes], None]) -> type[ServerConnection]:
    """A connection class that keeps the first bytes until they are understood.

    ``opening`` holds the connections that have not sent a whole request yet. ``report`` gets the remote address and the first
    4 kB of a connection that ended without one; a connection that sent nothing is not reported.
    """

    class WatchedConnection(ServerConnection):
        _head = b""

        def connection_made(self, transport: Any) -> None:
            opening.add(self)
            super().connection_made(transport)

        def data_received(self, data: bytes) -> None:
            if self.request is None:
                self._head = (self._head + data)[:_HEAD]
                if (
                    self._head[:1] == b"\x16"
                ):  # A TLS ClientHello: the parser would wait for a line end that never comes.
                    self.transport.abort()
                    return
            super().data_received(data)
            if self.request is not None and self._head:
                self._head = b""
                opening.discard(self)

        def connection_lost(self, exc: Exception | None) -> None:
            super().connection_lost(exc)
            opening.discard(self)
            if self.request is None and self._head:
                report(remote_host(self), self._head)

    return WatchedConnection


def remote_host(connection: ServerConnection) -> str:
    """The address of the other side, empty when the socket is gone already."""
    address = connection.remote_address
    return str(address[0]) if address else ""
