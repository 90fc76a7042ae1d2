"""A port of this laptop that chargers dial: what the commissioning CSMS and the recording proxy have in common.

Both listen on one interface, speak ws and wss on one port behind a ``Doorway`` (``wire``), and keep the library quiet.
"""

from __future__ import annotations

import asyncio
import logging
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from evsetup.ocppj.csms_faults import CannotListen
from evsetup.ocppj.schemas import warm_up
from evsetup.ocppj.stranger import Stranger

if TYPE_CHECKING:
    from websockets.asyncio.server import Server, ServerConnection
    from websockets.http11 import Request, Response

    from evsetup.ocppj.request_head import Flaw
    from evsetup.ocppj.wire import Doorway, Locks


class OpenPort:
    """Listens between ``start`` and ``stop``, or within ``async with``; a subclass says who is let in and what follows."""

    def __init__(self, host: str, port: int) -> None:
        self.host = host
        self._asked_port = port
        self._doorway: Doorway | None = None
        self._server: Server | None = None

    @property
    def port(self) -> int:
        """The port that it listens on; the one asked for while it does not listen."""
        return int(self._server.sockets[0].getsockname()[1]) if self._server is not None else self._asked_port

    async def start(self) -> None:
        """Begins to listen.

        Raises:
            CannotListen: address or port cannot be used.
        """
        from websockets.asyncio.server import serve

        from evsetup.ocppj.quiet_logger import QuietLogger
        from evsetup.ocppj.wire import Doorway

        await asyncio.to_thread(warm_up)
        doorway = Doorway(self._locks, self._met_stranger)
        try:
            self._server = await serve(
                self._serve,
                self.host,
                self._asked_port,
                process_request=self._process_request,
                ping_interval=None,
                close_timeout=5,
                max_queue=16,
                logger=QuietLogger(logging.getLogger(type(self).__module__)),
                create_connection=doorway.connection_class,
                **self._manners(),
            )
        except OSError as error:
            raise CannotListen(self.host, self._asked_port, error) from error
        self._doorway = doorway

    async def stop(self) -> None:
        """Closes every link (1001) and stops to listen."""
        if (server := self._server) is None:
            return
        server.close()
        if self._doorway is not None:
            await self._doorway.close()
        await server.wait_closed()
        self._server = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    def _address(self, scheme: str) -> str:
        """``scheme://host:port`` of this port."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{scheme}://{host}:{self.port}"

    def _flaws(self, connection: ServerConnection) -> tuple[Flaw, ...]:
        """What had to be mended in the request of this connection."""
        return self._doorway.flaws.get(connection, ()) if self._doorway is not None else ()

    def _manners(self) -> dict[str, Any]:
        """Further arguments of the library's ``serve``: sizes, time-outs, subprotocols."""
        raise NotImplementedError

    def _locks(self) -> Locks:
        """What this port speaks; asked for each client."""
        raise NotImplementedError

    def _met_stranger(self, stranger: Stranger) -> None:
        """Somebody came who made no WebSocket request."""
        raise NotImplementedError

    async def _process_request(self, connection: ServerConnection, request: Request) -> Response | None:
        """Lets the client in (``None``), or answers why not."""
        raise NotImplementedError

    async def _serve(self, connection: ServerConnection) -> None:
        """The whole life of one link after its upgrade."""
        raise NotImplementedError
