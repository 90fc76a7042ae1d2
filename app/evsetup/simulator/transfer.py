"""How a simulated charger fetches and hands over files: HTTP, HTTPS with its own roots, or FTP where it knows nothing else.

Facts: ``facts/ocpp.md`` §2.7, ``facts/serial-firmware-security.md`` §2.2. Redirects are not followed.
"""

from __future__ import annotations

import asyncio
import ftplib
import io
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

import aiohttp

from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.trust import trusting

_MOST_BYTES = 8 * 1024 * 1024
_FTP_S = 15.0


class TransferFailed(Exception):
    """The file did not arrive; ``status`` is the word of LogStatusNotification for it."""

    def __init__(self, reason: str, status: str = "UploadFailure") -> None:
        super().__init__(reason)
        self.status = status


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

    ``roots`` gives the certificates (PEM) that it trusts at that moment.
    """

    schemes: tuple[str, ...] = ("http",)
    method: str = "PUT"
    uploads: bool = False
    roots: Callable[[], tuple[str, ...]] = tuple

    @property
    def protocols(self) -> str:
        """The value of SupportedFileTransferProtocols."""
        return ",".join(scheme.upper() for scheme in self.schemes)

    async def download(self, location: str) -> bytes:
        """The file at ``location``.

        Raises:
            TransferFailed: it did not arrive whole.
        """
        if self._scheme(location) == "ftp":
            return await asyncio.to_thread(_ftp_download, location)
        content = bytearray()
        try:
            async with self._client() as client, client.get(location, allow_redirects=False) as answer:
                if answer.status != 200:
                    raise TransferFailed(f"HTTP {answer.status}")
                async for chunk in answer.content.iter_chunked(16 * 1024):
                    content += chunk
                    if len(content) > _MOST_BYTES:
                        raise TransferFailed("larger than the flash")
        except (aiohttp.ClientError, TimeoutError, ValueError, OSError) as error:
            raise TransferFailed(f"{type(error).__name__}: {error}") from None
        return bytes(content)

    async def upload(self, location: str, name: str, content: bytes) -> None:
        """Hands ``content`` over as ``name``: into ``location`` when that ends with a slash, to it otherwise.

        Raises:
            TransferFailed: it was not taken.
        """
        target = location + name if location.endswith("/") else location
        if self._scheme(location) == "ftp":
            await asyncio.to_thread(_ftp_upload, target, content)
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
            connector=aiohttp.TCPConnector(ssl=tls, force_close=True),
        )


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


def _ftp_download(location: str) -> bytes:
    content = io.BytesIO()

    def take(chunk: bytes) -> None:
        content.write(chunk)
        if content.tell() > _MOST_BYTES:
            raise TransferFailed("larger than the flash")

    _ftp(location, lambda ftp, path: ftp.retrbinary(f"RETR {path}", take))
    return content.getvalue()


def _ftp_upload(location: str, content: bytes) -> None:
    _ftp(location, lambda ftp, path: ftp.storbinary(f"STOR {path}", io.BytesIO(content)))


def _ftp(location: str, act: Callable[[ftplib.FTP, str], str]) -> None:
    try:
        url = urlsplit(location)
        with ftplib.FTP(timeout=_FTP_S) as ftp:  # noqa: S321 - what such chargers speak
            ftp.connect(url.hostname or "", url.port or ftplib.FTP_PORT)
            ftp.login(unquote(url.username or ""), unquote(url.password or ""))
            act(ftp, unquote(url.path))
    except ftplib.error_perm as refused:
        raise TransferFailed(str(refused), "PermissionDenied") from None
    except (ftplib.Error, OSError, EOFError, ValueError) as error:
        raise TransferFailed(f"{type(error).__name__}: {error}") from None
