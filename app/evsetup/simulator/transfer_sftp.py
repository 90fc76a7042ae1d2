"""SFTP of a simulated charger: user and password from the URL, any host key, as chargers do that keep none."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, cast
from urllib.parse import unquote, urlsplit

from evsetup.simulator.transfer_fault import TransferFailed

if TYPE_CHECKING:
    import asyncssh

_PIECE = 16 * 1024


async def sftp_download(location: str, start: int, most: int | None, largest: int) -> bytes:
    """The file from ``start`` on; hangs up after ``most`` bytes. Raises ``TransferFailed``."""
    content = bytearray()
    async with _session(location) as (sftp, path), sftp.open(path, "rb") as file:
        while piece := await file.read(_PIECE, start + len(content)):
            content += cast("bytes", piece)
            if len(content) > largest:
                raise TransferFailed("larger than the flash")
            if most is not None and len(content) >= most:
                break
    return bytes(content)


async def sftp_upload(location: str, content: bytes) -> None:
    """Stores ``content``. Raises ``TransferFailed``."""
    async with _session(location) as (sftp, path), sftp.open(path, "wb") as file:
        await file.write(content)


@asynccontextmanager
async def _session(location: str) -> AsyncIterator[tuple[asyncssh.SFTPClient, str]]:
    import asyncssh

    url = urlsplit(location)
    try:
        async with (
            asyncssh.connect(
                url.hostname or "",
                url.port or 22,
                config=None,
                known_hosts=None,
                client_keys=None,
                agent_path=None,
                username=unquote(url.username or ""),
                password=unquote(url.password or ""),
                connect_timeout=15,
                login_timeout=15,
            ) as connection,
            connection.start_sftp_client() as sftp,
        ):
            yield sftp, unquote(url.path)
    except asyncssh.PermissionDenied as refused:
        raise TransferFailed(str(refused), "PermissionDenied") from None
    except (asyncssh.Error, OSError, ValueError) as error:
        raise TransferFailed(f"{type(error).__name__}: {error}") from None
