"""Where a charger uploads its log: one address of this laptop, one URL per request, nothing to be read there.

Chargers send a log by PUT or by POST, as plain body or as a form, to the URL that they were given or to a file name of their
own beneath it; a 2.0.1 CSMS must take both methods (``facts/ocpp.md`` §2.7, N01). It takes HTTP only: chargers that upload
over FTP alone say so by their status. What comes is foreign: it is capped, kept under a name of ours, and never opened here.
"""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import re
import secrets
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self, cast

from aiohttp import BodyPartReader, ClientError, web
from aiohttp.http_exceptions import HttpProcessingError

from evsetup.firmware.connections import Connection, Connections, WireLog
from evsetup.firmware.faults import cannot_serve

log = logging.getLogger(__name__)

LARGEST = 256 * 1024 * 1024
"""No log is longer; a longer one is cut off and not kept."""

_PATH = re.compile(r"/l/([0-9a-f]{32})(?:/.{0,255})?\Z")
_PIECE = 64 * 1024


@dataclass(frozen=True, slots=True)
class LogLimits:
    """How many connections at once, how long a client may take to ask and to send its next piece, how large a log may be."""

    connections: int = 16
    request_s: float = 20.0
    piece_s: float = 120.0
    largest: int = LARGEST


@dataclass(eq=False)
class ExpectedLog:
    """A log that is waited for. ``received`` counts bytes; ``ended`` is set once a whole one is at ``path``.

    ``begun`` is set by the first byte; ``flaw`` says why an upload was not kept (``too large``, ``cut off``, ``empty``,
    ``drive``), empty when none failed. A charger may try again after that.
    """

    url: str
    token: str
    path: Path
    on_change: Callable[[], None]
    received: int = 0
    flaw: str = ""
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    taking: bool = False


class LogServer:
    """Takes logs on one address of this computer.

    Raises:
        ValueError: ``host`` is no single address (a name, ``0.0.0.0``), or one that cannot stand in a URL.
    """

    def __init__(self, host: str, port: int = 0, *, limits: LogLimits = LogLimits()) -> None:
        address = ipaddress.ip_address(host)
        if address.is_unspecified or (address.version == 6 and address.is_link_local):
            raise ValueError(f"logs are taken on one address that chargers can reach, not on {host}")
        self.host = host
        self.port = port
        self._limits = limits
        self._expected: dict[str, ExpectedLog] = {}
        self._listener: asyncio.Server | None = None
        self._http: web.Server | None = None
        self._connections: Connections | None = None

    async def __aenter__(self) -> Self:
        """Listens; ``port`` then tells the real one.

        Raises:
            ServerFault: the address is not this computer's, or the port is taken.
        """
        self._http = web.Server(self._answer, access_log=None, logger=WireLog(__name__), lingering_time=0)
        self._connections = Connections(self._http, self._limits.connections, self._limits.request_s)
        try:
            self._listener = await asyncio.get_running_loop().create_server(self._connections, self.host, self.port)
        except OSError as error:
            raise cannot_serve(self.host, self.port, error) from error
        self.port = self._listener.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        """Ends all uploads and listens no more."""
        if self._listener is None or self._http is None or self._connections is None:
            return
        self._expected.clear()
        self._listener.close()
        self._connections.abort()
        await self._http.shutdown(timeout=5)
        await self._listener.wait_closed()
        self._listener = None

    def expect(self, path: Path, on_change: Callable[[], None] = lambda: None) -> ExpectedLog:
        """Takes one log to ``path`` under a URL that is nobody's guess, until it came or ``forget`` is called."""
        token = secrets.token_hex(16)
        host = f"[{self.host}]" if ":" in self.host else self.host
        expected = ExpectedLog(f"http://{host}:{self.port}/l/{token}", token, path, on_change)
        self._expected[token] = expected
        return expected

    def forget(self, expected: ExpectedLog) -> None:
        """Nobody may upload under this URL any more; an upload that runs is broken off at its next piece."""
        self._expected.pop(expected.token, None)

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        connection = cast(Connection, request.transport.get_protocol()) if request.transport else None
        if connection is None:
            raise ConnectionResetError("the client is gone")
        connection.request_arrived()
        try:
            response = await self._take(request)
        except (ConnectionError, asyncio.CancelledError):
            raise
        except Exception:
            log.exception("the log server failed")
            raise
        finally:
            connection.answered(self._limits.piece_s)
        response.force_close()
        return response

    async def _take(self, request: web.BaseRequest) -> web.Response:
        match = _PATH.match(request.path)
        expected = self._expected.get(match[1]) if match else None
        if expected is None:
            return web.Response(status=404)
        if request.method not in {"PUT", "POST"}:
            return web.Response(status=405, headers={"Allow": "PUT, POST"})
        if expected.taking or expected.ended.is_set():
            return web.Response(status=409)
        expected.taking, expected.received, expected.flaw = True, 0, ""
        try:
            if request.headers.get("Expect", "").casefold() == "100-continue":
                # aiohttp answers this for its applications only; curl, which many chargers use, waits for it.
                await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
                request.writer.output_size = 0
            expected.flaw = await self._write(expected, _content(request))
        except (ConnectionError, TimeoutError, ValueError, ClientError, HttpProcessingError, web.RequestPayloadError):
            expected.flaw = "cut off"
        finally:
            expected.taking = False
            if expected.flaw:
                await asyncio.to_thread(_partial(expected.path).unlink, missing_ok=True)
            expected.on_change()
        match expected.flaw:
            case "":
                self._expected.pop(expected.token, None)
                expected.ended.set()
                return web.Response(status=201)
            case "too large":
                return web.Response(status=413)
            case "drive":
                return web.Response(status=507)
            case _:
                return web.Response(status=400)

    async def _write(self, expected: ExpectedLog, pieces: AsyncIterator[bytes]) -> str:
        """Writes what comes; gives the flaw, empty when the whole log is at its place."""
        partial = _partial(expected.path)
        try:
            file = await asyncio.to_thread(partial.open, "wb")
        except OSError:
            return "drive"
        try:
            while True:
                async with asyncio.timeout(self._limits.piece_s):
                    piece = await anext(pieces, b"")
                if not piece:
                    break
                if self._expected.get(expected.token) is not expected:
                    raise ConnectionResetError("nobody waits for this log any more")
                expected.received += len(piece)
                if expected.received > self._limits.largest:
                    return "too large"
                await asyncio.to_thread(file.write, piece)
                expected.begun.set()
                expected.on_change()
        except OSError as error:
            if isinstance(error, ConnectionError | TimeoutError):
                raise
            return "drive"
        finally:
            await asyncio.to_thread(file.close)
        if not expected.received:
            return "empty"
        await asyncio.to_thread(partial.replace, expected.path)
        return ""


async def _content(request: web.BaseRequest) -> AsyncIterator[bytes]:
    """The bytes of the log: the body as it is, or the first file of a form."""
    if not request.content_type.startswith("multipart/"):
        while piece := await request.content.read(_PIECE):
            yield piece
        return
    form = await request.multipart()
    while (part := await form.next()) is not None:
        if isinstance(part, BodyPartReader) and part.filename is not None:
            while piece := await part.read_chunk(_PIECE):
                yield piece
            return


def _partial(path: Path) -> Path:
    return path.with_name(path.name + ".part")
