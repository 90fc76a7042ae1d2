"""How a simulated charger fetches and hands over files: HTTP, HTTPS with its own roots, or another protocol and nothing else.

Facts: ``facts/ocpp.md`` §2.7, ``facts/serial-firmware-security.md`` §2.2. Redirects are not followed.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

import aiohttp

from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.quirks_files import FileQuirks
from evsetup.simulator.transfer_fault import TransferFailed
from evsetup.simulator.transfer_ftp import ftp_download, ftp_upload
from evsetup.simulator.transfer_sftp import sftp_download, sftp_upload
from evsetup.simulator.trust import trusting

_MOST_BYTES = 8 * 1024 * 1024
_SOME = 50_000


@dataclass(slots=True)
class Tries:
    """How often a transfer may be begun anew, and the pause in seconds before that."""

    further: int
    pause_s: float

    @classmethod
    def of(cls, request: JsonObject) -> Tries:
        """As a request for a transfer says in ``retries`` and ``retryInterval``."""
        further, pause = request.get("retries", 0), request.get("retryInterval", 1)
        return cls(
            further if isinstance(further, int) and 0 <= further <= 10 else 0,
            float(pause) if isinstance(pause, int) and 0 <= pause <= 3600 else 1.0,
        )

    def left(self) -> bool:
        """Takes one try; false when there is none left."""
        self.further -= 1
        return self.further >= 0


@dataclass(frozen=True, slots=True)
class FileTransfer:
    """What the charger can transfer with. ``uploads`` says whether it hands over logs at all.

    ``roots`` gives the certificates (PEM) that it trusts at that moment. ``old`` is HTTP/1.0; ``resumes`` breaks each download
    off in the middle and goes on from there; ``twice`` fetches a second time before it uses the first.
    """

    schemes: tuple[str, ...] = ("http",)
    method: str = "PUT"
    uploads: bool = False
    roots: Callable[[], tuple[str, ...]] = tuple
    old: bool = False
    resumes: bool = False
    twice: bool = False

    @classmethod
    def of(cls, quirks: FileQuirks, roots: Callable[[], tuple[str, ...]]) -> FileTransfer:
        """As a charger with ``quirks`` does it."""
        return cls(
            schemes_of(quirks),
            "POST" if quirks.posts_uploads else "PUT",
            uploads=True,
            roots=roots,
            old=quirks.fetches_with_http_1_0,
            resumes=quirks.resumes_downloads,
            twice=quirks.fetches_twice,
        )

    @property
    def protocols(self) -> str:
        """The value of SupportedFileTransferProtocols."""
        return ",".join(scheme.upper() for scheme in self.schemes)

    async def download(self, location: str) -> bytes:
        """The file at ``location``.

        Raises:
            TransferFailed: it did not arrive whole.
        """
        content = await self._fetch(location)
        if self.twice:
            content = await self._fetch(location)
        return content

    async def _fetch(self, location: str) -> bytes:
        if not self.resumes:
            return await self._part(location, 0, None)
        first = await self._part(location, 0, _SOME)
        return first + await self._part(location, len(first), None)

    async def _part(self, location: str, start: int, most: int | None) -> bytes:
        """The file from ``start`` on; hangs up after ``most`` bytes."""
        match self._scheme(location):
            case "ftp" | "ftps":
                return await asyncio.to_thread(ftp_download, location, start, most, _MOST_BYTES, self.roots())
            case "sftp":
                return await sftp_download(location, start, most, _MOST_BYTES)
        content = bytearray()
        try:
            headers = {"Range": f"bytes={start}-"} if start else {}
            async with self._client() as client, client.get(location, headers=headers, allow_redirects=False) as answer:
                if answer.status != (206 if start else 200):
                    raise TransferFailed(f"HTTP {answer.status}")
                async for chunk in answer.content.iter_chunked(16 * 1024):
                    content += chunk
                    if len(content) > _MOST_BYTES:
                        raise TransferFailed("larger than the flash")
                    if most is not None and len(content) >= most:
                        break
        except (aiohttp.ClientError, TimeoutError, ValueError, OSError) as error:
            raise TransferFailed(f"{type(error).__name__}: {error}") from None
        return bytes(content)

    async def upload(self, location: str, name: str, content: bytes) -> None:
        """Hands ``content`` over as ``name``: into ``location`` when that ends with a slash, to it otherwise.

        Raises:
            TransferFailed: it was not taken.
        """
        target = location + name if location.endswith("/") else location
        match self._scheme(location):
            case "ftp" | "ftps":
                await asyncio.to_thread(ftp_upload, target, content, self.roots())
                return
            case "sftp":
                await sftp_upload(target, content)
                return
        try:
            async with (
                self._client() as client,
                client.request(self.method, target, data=content, allow_redirects=False) as answer,
            ):
                if answer.status not in {200, 201, 202, 204}:
                    raise TransferFailed(f"HTTP {answer.status}", _word_for(answer.status))
        except (aiohttp.ClientError, TimeoutError, ValueError, OSError) as error:
            raise TransferFailed(f"{type(error).__name__}: {error}") from None

    def _scheme(self, location: str) -> str:
        scheme = urlsplit(location).scheme
        if scheme not in self.schemes:
            raise TransferFailed(f"{scheme} is not spoken here", "NotSupportedOperation")
        return scheme

    def _client(self) -> aiohttp.ClientSession:
        tls: ssl.SSLContext | bool = trusting(self.roots()) if "https" in self.schemes else True
        return aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=120.0, sock_connect=10.0, sock_read=15.0),
            auto_decompress=False,
            version=aiohttp.HttpVersion10 if self.old else aiohttp.HttpVersion11,
            connector=aiohttp.TCPConnector(ssl=tls, force_close=True),
        )


def schemes_of(quirks: FileQuirks) -> tuple[str, ...]:
    """What a charger with ``quirks`` speaks."""
    if quirks.ftp_only:
        return ("ftp",)
    if quirks.sftp_only:
        return ("sftp",)
    if quirks.implicit_ftps_only:
        return ("ftps",)
    return ("http", "https")


def _word_for(status: int) -> str:
    match status:
        case 400:
            return "BadMessage"
        case 401 | 403:
            return "PermissionDenied"
        case 405 | 501:
            return "NotSupportedOperation"
        case _:
            return "UploadFailure"
