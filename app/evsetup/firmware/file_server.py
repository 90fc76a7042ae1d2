"""The file server on the laptop: chargers fetch firmware from it, and from nowhere else.

It listens on the one address by which a charger reaches this computer. A file has a URL of its own that nobody can guess
and that expires; there is no listing, no redirect, no compression and no chunking, since charger HTTP clients handle none
of them. Facts: ``facts/serial-firmware-security.md`` §2.3. It serves plain HTTP: the image's own hash or signature protects it.
"""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Self, cast

from aiohttp import web

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text, verbatim
from evsetup.firmware.byte_range import Unsatisfiable, byte_range
from evsetup.firmware.connections import Connection, Connections, WireLog
from evsetup.firmware.faults import cannot_serve
from evsetup.firmware.offered import BLOCK, CheckedContent, ContentChanged, OfferedFile, Transfer, unwatched

log = logging.getLogger(__name__)

_PATH = re.compile(r"/f/([0-9a-f]{32})/([A-Za-z0-9._-]{1,64})\Z")
_PIECE = 32 * 1024
_AFTER_LAST_BYTE_S = 30 * 60


@dataclass(frozen=True, slots=True)
class ServerLimits:
    """How many connections at once, how long a client may take to ask, and how long a piece (32 KiB) may take to go."""

    connections: int = 64
    request_s: float = 20.0
    piece_s: float = 120.0


class FileServer:
    """Serves offered files on one address of this computer.

    Raises:
        ValueError: ``host`` is no single address (a name, ``0.0.0.0``), or one that cannot stand in a URL.
    """

    def __init__(self, host: str, port: int = 0, *, limits: ServerLimits = ServerLimits()) -> None:
        address = ipaddress.ip_address(host)
        if address.is_unspecified or (address.version == 6 and address.is_link_local):
            raise ValueError(f"files are offered on one address that chargers can reach, not on {host}")
        self.host = host
        self.port = port
        self._limits = limits
        self._offered: dict[str, OfferedFile] = {}
        self._expired: set[str] = set()
        self._listener: asyncio.Server | None = None
        self._http: web.Server | None = None
        self._connections: Connections | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self) -> None:
        """Listens; ``port`` then tells the real one.

        Raises:
            ServerFault: the address is not this computer's, or the port is taken.
        """
        self._http = web.Server(self._answer, access_log=None, logger=WireLog(__name__), lingering_time=0)
        self._connections = Connections(self._http, self._limits.connections, self._limits.request_s)
        loop = asyncio.get_running_loop()
        try:
            self._listener = await loop.create_server(self._connections, self.host, self.port)
        except OSError as error:
            raise cannot_serve(self.host, self.port, error) from error
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
        self._offered.clear()

    async def offer(
        self,
        path: Path,
        *,
        size: int,
        sha256: str,
        name: str = "firmware",
        minutes: float = 60,
        token: str = "",
        on_change: Callable[[OfferedFile], None] = unwatched,
    ) -> OfferedFile:
        """Makes ``path`` fetchable under a URL that is nobody's guess, for ``minutes`` and as long as bytes flow.

        ``name`` is what the URL ends with (``….bin``). ``token`` (32 hex digits) takes up an earlier offer again, for a
        charger that was told its URL before this program was started anew. ``on_change`` hears of every step.

        Raises:
            ImageFault: the file is not what ``size`` and ``sha256`` say.
        """
        content = await asyncio.to_thread(CheckedContent.of, path, size, sha256)
        token = token or secrets.token_hex(16)
        host = f"[{self.host}]" if ":" in self.host else self.host
        offered = OfferedFile(
            url=f"http://{host}:{self.port}/f/{token}/{_short_name(name)}.bin",
            token=token,
            size=size,
            sha256=sha256,
            content=content,
            expires_at=asyncio.get_running_loop().time() + minutes * 60,
            on_change=on_change,
        )
        self._offered[token] = offered
        return offered

    def revoke(self, token: str) -> None:
        """Nobody gets this file any more; transfers that run are broken off at their next piece."""
        if self._offered.pop(token, None) is not None:
            self._expired.add(token)

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
        match = _PATH.match(request.path)
        offered = self._current(match[1]) if match else None
        if offered is None or not offered.url.endswith(request.path):
            return _plain(410 if match and match[1] in self._expired else 404)
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
        try:
            # Read before the status line goes out: a file that is gone is then told, not broken off.
            block = await asyncio.to_thread(offered.content.block, start // BLOCK)
            await response.prepare(request)
            await self._send_blocks(response, offered, transfer, block)
            async with asyncio.timeout(self._limits.piece_s):
                await response.write_eof()
        except ContentChanged:
            offered.broken_off(_changed(offered))
            self.revoke(offered.token)
            if not response.prepared:
                return _plain(410)
            connection.abort()
        except TimeoutError:
            log.debug("a client took no bytes for too long")
            connection.abort()
        finally:
            transfer.ended = True
            offered.on_change(offered)
        return response

    async def _send_blocks(
        self, response: web.StreamResponse, offered: OfferedFile, transfer: Transfer, block: bytes
    ) -> None:
        number = transfer.start // BLOCK
        while True:
            first = max(transfer.start - number * BLOCK, 0)
            last = min(transfer.stop - number * BLOCK, len(block))
            for at in range(first, last, _PIECE):
                piece = block[at : min(at + _PIECE, last)]
                if self._offered.get(offered.token) is not offered:
                    raise ConnectionResetError("the offer was taken back")
                async with asyncio.timeout(self._limits.piece_s):
                    await response.write(piece)
                    # aiohttp waits only while the buffer is over its limit; the other tasks want their turn too.
                    await asyncio.sleep(0)
                offered.delivered(transfer, len(piece))
                offered.expires_at = max(offered.expires_at, asyncio.get_running_loop().time() + _AFTER_LAST_BYTE_S)
            number += 1
            if number * BLOCK >= transfer.stop:
                return
            block = await asyncio.to_thread(offered.content.block, number)

    def _current(self, token: str) -> OfferedFile | None:
        offered = self._offered.get(token)
        if offered is not None and asyncio.get_running_loop().time() >= offered.expires_at:
            self.revoke(token)
            return None
        return offered


def _plain(status: int, **headers: str) -> web.Response:
    return web.Response(status=status, body=b"", headers={"Content-Type": "text/plain", **headers})


def _short_name(name: str) -> str:
    """What chargers with little memory and strict parsers take: short, plain ASCII."""
    return re.sub(r"[^A-Za-z0-9_-]+", "-", name.removesuffix(".bin")).strip("-")[:32] or "firmware"


def _changed(offered: OfferedFile) -> Finding:
    return Finding(
        "firmware.serve.changed",
        Severity.BLOCKER,
        text("firmware", "The file {name} changed while it was offered.", name=verbatim(offered.content.path.name)),
        text("firmware", "The transfer was broken off before a wrong byte went out. The charger has no whole file."),
        (
            text("firmware", "Do not power the charger off; it keeps its present firmware."),
            text("firmware", "Add the image to the library again, then start anew."),
        ),
    )
