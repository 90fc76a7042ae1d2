"""Images over HTTP and HTTPS, as the HTTP clients of chargers need it.

Exact length, no redirect, no compression and no chunking, since they handle none of them; HEAD, and a single range that is
never spliced onto another version of the file. Facts: ``facts/serial-firmware-security.md`` §2.3.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Sequence
from typing import cast

from aiohttp import web

from evsetup.firmware.byte_range import Unsatisfiable, byte_range
from evsetup.firmware.checked_content import BLOCK, ContentChanged, OpenContent
from evsetup.firmware.connections import Connection, Connections, WireLog
from evsetup.firmware.doors import one_address
from evsetup.firmware.faults import cannot_serve
from evsetup.firmware.offered import OfferedFile, Transfer
from evsetup.firmware.send_file import FileSender
from evsetup.firmware.shelf import Missing, ServerLimits, Shelf
from evsetup.links.tls import IssuedCertificate, server_context

log = logging.getLogger(__name__)

_PIECE = 64 * 1024
_AHEAD = 4 * BLOCK
"""So much is read in one visit of a thread: a visit costs as long as the encryption of a block."""


class HttpDoor:
    """Serves what lies on ``shelf``; with ``certificates`` over TLS only."""

    def __init__(
        self, shelf: Shelf, host: str, port: int, limits: ServerLimits, certificates: Sequence[IssuedCertificate]
    ) -> None:
        self.port = port
        self._shelf = shelf
        self._host = host
        self._limits = limits
        self._certificates = certificates
        self._listener: asyncio.Server | None = None
        self._http: web.Server | None = None
        self._connections: Connections | None = None

    def location(self, path: str) -> str:
        """The URL of ``path``."""
        return f"http{'s' if self._certificates else ''}://{one_address(self._host)}:{self.port}{path}"

    async def start(self) -> None:
        """Listens; ``port`` then tells the real one.

        Raises:
            ServerFault: the address is not this computer's, or the port is taken.
        """
        tls = await asyncio.to_thread(server_context, *self._certificates) if self._certificates else None
        self._http = web.Server(self._answer, access_log=None, logger=WireLog(__name__), lingering_time=0)
        if tls is not None:
            # A client that does not trust our certificate hangs up before there is a connection for anybody else to see.
            tls.sni_callback = lambda *_: self._shelf.knock()
        self._connections = Connections(self._http, self._limits.connections, self._limits.request_s, self._shelf.knock)
        self._listener = await listening(self._connections, self._host, self.port, tls, self._limits.request_s)
        self.port = self._listener.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Ends all transfers and listens no more; safe to call twice."""
        if self._listener is None or self._http is None or self._connections is None:
            return
        self._listener.close()
        self._connections.abort()
        await self._http.shutdown(timeout=5)
        await self._listener.wait_closed()
        self._listener = None

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        connection = cast(Connection, request.transport.get_protocol()) if request.transport else None
        if connection is None:
            raise ConnectionResetError("the client is gone")
        connection.request_arrived()
        try:
            response = await self._answer_request(request, connection)
        except (ConnectionError, asyncio.CancelledError):
            raise
        except Exception:
            log.exception("the file server failed")
            raise
        finally:
            connection.answered(self._limits.piece_s)
        response.force_close()
        return response

    async def _answer_request(self, request: web.BaseRequest, connection: Connection) -> web.StreamResponse:
        if request.method not in {"GET", "HEAD"}:
            return _plain(405, Allow="GET, HEAD")
        offered = self._shelf.at(request.path)
        if isinstance(offered, Missing):
            return _plain(410 if offered is Missing.GONE else 404)
        offered.contact()
        try:
            # A range that was asked for on another version of the file must not be spliced onto it.
            same = request.headers.get("If-Range", f'"{offered.sha256}"') == f'"{offered.sha256}"'
            part = byte_range(request.headers.get("Range") if same else None, offered.size)
        except Unsatisfiable:
            return _plain(416, **{"Content-Range": f"bytes */{offered.size}"})
        return await self._send(request, connection, offered, part)

    async def _send(
        self, request: web.BaseRequest, connection: Connection, offered: OfferedFile, part: tuple[int, int] | None
    ) -> web.StreamResponse:
        start, stop = part or (0, offered.size)
        response = web.StreamResponse(
            status=200 if part is None else 206,
            headers={
                "Content-Type": "application/octet-stream",
                "Accept-Ranges": "bytes",
                "ETag": f'"{offered.sha256}"',
                "Cache-Control": "no-transform",
            },
        )
        if part is not None:
            response.headers["Content-Range"] = f"bytes {start}-{stop - 1}/{offered.size}"
        response.content_length = stop - start
        response.force_close()
        if request.method == "HEAD":
            await response.prepare(request)
            return response
        transfer = Transfer(request.remote or "", start, stop)
        offered.transfers.append(transfer)
        content: OpenContent | None = None
        try:
            # Read before the status line goes out: a file that is gone is then told, not broken off.
            opened, head = await asyncio.to_thread(_opened, offered, start, stop)
            content = opened
            await response.prepare(request)
            await self._send_content(request, connection, response, offered, transfer, opened, head)
            async with asyncio.timeout(self._limits.piece_s):
                await response.write_eof()
        except ContentChanged:
            self._shelf.broken_off(offered)
            if not response.prepared:
                return _plain(410)
            connection.abort()
        except TimeoutError:
            log.debug("a client took no bytes for too long")
            connection.abort()
        finally:
            if content is not None:
                content.close()
            offered.ended(transfer)
        return response

    async def _send_content(
        self,
        request: web.BaseRequest,
        connection: Connection,
        response: web.StreamResponse,
        offered: OfferedFile,
        transfer: Transfer,
        content: OpenContent,
        head: bytes,
    ) -> None:
        """The first block from memory; the middle straight from the file where that can be; the last block checked again."""
        await self._write(response, offered, transfer, head)
        middle = _last_block(transfer.stop)
        if middle > self._at(transfer) and (sender := FileSender.of(request.transport, content)) is not None:
            with sender:
                async with asyncio.timeout(self._limits.piece_s):
                    await connection.emptied()
                await sender.send(
                    self._at(transfer), middle, lambda sent: self._count(offered, transfer, sent), self._limits.piece_s
                )
        while (at := self._at(transfer)) < transfer.stop:
            data = await asyncio.to_thread(content.part, at, min(at + _AHEAD, transfer.stop))
            await self._write(response, offered, transfer, data)

    async def _write(self, response: web.StreamResponse, offered: OfferedFile, transfer: Transfer, data: bytes) -> None:
        view = memoryview(data)
        for at in range(0, len(view), _PIECE):
            piece = view[at : at + _PIECE]
            if not self._shelf.offers(offered):
                raise ConnectionResetError("the offer was taken back")
            async with asyncio.timeout(self._limits.piece_s):
                await response.write(piece)
                # aiohttp waits only while the buffer is over its limit; the other tasks want their turn too.
                await asyncio.sleep(0)
            self._count(offered, transfer, len(piece))

    def _count(self, offered: OfferedFile, transfer: Transfer, sent: int) -> None:
        if not self._shelf.offers(offered):
            raise ConnectionResetError("the offer was taken back")
        offered.delivered(transfer, sent)
        self._shelf.flowed(offered)

    @staticmethod
    def _at(transfer: Transfer) -> int:
        return transfer.start + transfer.sent


async def listening(
    connections: Connections, host: str, port: int, tls: ssl.SSLContext | None, handshake_s: float
) -> asyncio.Server:
    """A listener on one address.

    Raises:
        ServerFault: the address is not this computer's, or the port is taken.
    """
    try:
        return await asyncio.get_running_loop().create_server(
            connections, host, port, ssl=tls, ssl_handshake_timeout=handshake_s if tls else None
        )
    except OSError as error:
        raise cannot_serve(host, port, error) from error


def _opened(offered: OfferedFile, start: int, stop: int) -> tuple[OpenContent, bytes]:
    content = offered.content.open()
    try:
        return content, content.part(start, min(start + BLOCK, stop))
    except BaseException:
        content.close()
        raise


def _last_block(stop: int) -> int:
    return (stop - 1) // BLOCK * BLOCK


def _plain(status: int, **headers: str) -> web.Response:
    return web.Response(status=status, body=b"", headers={"Content-Type": "text/plain", **headers})
