"""Where a charger uploads its log: one address of this laptop, one URL per request, nothing to be read there.

Chargers send a log by PUT or by POST, as plain body or as a form, to the URL that they were given or to a file name of their
own beneath it; a 2.0.1 CSMS must take both methods (``facts/ocpp.md`` §2.7, N01). Over FTP and
SFTP they store into a folder (``log_writing``). What comes is foreign: it is capped, kept under a name of ours, never opened here.
"""

from __future__ import annotations

import asyncio
import logging
import re
import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self, cast

from aiohttp import BodyPartReader, ClientError, web
from aiohttp.http_exceptions import HttpProcessingError

from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.firmware.connections import Connection, Connections, WireLog
from evsetup.firmware.doors import Door, brought, certificates_for, one_address
from evsetup.firmware.expected_log import ExpectedLog, partial_of
from evsetup.firmware.http_door import listening
from evsetup.firmware.log_writing import LogsOverFtp, LogsOverSftp
from evsetup.firmware.shelf import ServerLimits
from evsetup.links.tls import IssuedCertificate, TemporaryAuthority, server_context

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


USUAL_LIMITS = LogLimits()
"""For chargers of which nothing else is known."""


class LogServer:
    """Takes logs on one address of this computer.

    Raises:
        ValueError: ``host`` is no single address (a name, ``0.0.0.0``), or one that cannot stand in a URL.
    """

    def __init__(
        self,
        host: str,
        port: int = 0,
        *,
        protocol: TransferProtocol = TransferProtocol.HTTP,
        authority: TemporaryAuthority | None = None,
        limits: LogLimits = USUAL_LIMITS,
    ) -> None:
        one_address(host)
        self.host = host
        self.port = port
        self.protocol = protocol
        self._authority = authority
        self._limits = limits
        self._expected: dict[str, ExpectedLog] = {}
        self._listener: asyncio.Server | None = None
        self._http: web.Server | None = None
        self._connections: Connections | None = None
        self._door: Door | None = None

    async def __aenter__(self) -> Self:
        """Listens; ``port`` then tells the real one.

        Raises:
            ServerFault: the address is not this computer's, or the port is taken.
        """
        certificates = await certificates_for(self.protocol, self.host, self._authority)
        if self.protocol not in {TransferProtocol.HTTP, TransferProtocol.HTTPS}:
            self._door = await self._make_door(certificates)
            await self._door.start()
            self.port = self._door.port
            return self
        tls = await asyncio.to_thread(server_context, *certificates) if certificates else None
        self._http = web.Server(self._answer, access_log=None, logger=WireLog(__name__), lingering_time=0)
        self._connections = Connections(self._http, self._limits.connections, self._limits.request_s)
        self._listener = await listening(self._connections, self.host, self.port, tls, self._limits.request_s)
        self.port = self._listener.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        """Ends all uploads and listens no more."""
        for expected in tuple(self._expected.values()):
            self.forget(expected)
        if self._door is not None:
            await self._door.stop()
        if self._listener is None or self._http is None or self._connections is None:
            return
        self._listener.close()
        self._connections.abort()
        await self._http.shutdown(timeout=5)
        await self._listener.wait_closed()
        self._listener = None

    async def _make_door(self, certificates: Sequence[IssuedCertificate]) -> Door:
        limits = ServerLimits(self._limits.connections, self._limits.request_s, self._limits.piece_s)
        if self.protocol is TransferProtocol.SFTP:
            sftp = await brought("evsetup.firmware.sftp_door")
            places = LogsOverSftp(self._expected, self._limits.largest)
            return cast(Door, sftp.SftpDoor(places, self.host, self.port, limits))
        ftp = await brought("evsetup.firmware.ftp_door")
        files = LogsOverFtp(self._expected, self._limits.largest, asyncio.get_running_loop())
        return cast(Door, ftp.FtpDoor(files, self.host, self.port, limits, certificates))

    def _location(self, token: str) -> str:
        """Over FTP and SFTP a folder, into which a charger puts a file of its own name (1.6 §5.7)."""
        if self._door is not None:
            return self._door.location(f"/l/{token}/")
        return f"{self.protocol.value}://{one_address(self.host)}:{self.port}/l/{token}"

    def expect(self, path: Path, on_change: Callable[[], None] = lambda: None) -> ExpectedLog:
        """Takes one log to ``path`` under a URL that is nobody's guess, until it came or ``forget`` is called."""
        token = secrets.token_hex(16)
        expected = ExpectedLog(self._location(token), token, path, on_change)
        self._expected[token] = expected
        return expected

    def forget(self, expected: ExpectedLog) -> None:
        """Nobody may upload under this URL any more; an upload that runs is broken off at its next piece."""
        expected.forgotten = True
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
                await asyncio.to_thread(partial_of(expected.path).unlink, missing_ok=True)
            expected.on_change()
        match expected.flaw:
            case "":
                self._expected.pop(expected.token, None)
                expected.kept = True
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
        partial = partial_of(expected.path)
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
