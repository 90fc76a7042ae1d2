"""The file server on the laptop: chargers fetch firmware from it, and from nowhere else.

It listens on the one address by which a charger reaches this computer, and speaks one protocol. A file has a URL of its own
that nobody can guess and that expires; there is no listing. Facts: ``facts/serial-firmware-security.md`` §2.3. Where the
protocol does not protect what it carries, the image's own hash or signature does.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Self

from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.firmware.checked_content import CheckedContent
from evsetup.firmware.doors import Door, brought, certificates_for, one_address
from evsetup.firmware.ftp_files import OfferedOverFtp
from evsetup.firmware.offered import OfferedFile, unwatched
from evsetup.firmware.sftp_files import OfferedOverSftp
from evsetup.firmware.shelf import USUAL_LIMITS, ServerLimits, Shelf
from evsetup.links.tls import TemporaryAuthority


class FileServer:
    """Serves offered files on one address of this computer; ``authority`` issues the certificate of https and ftps.

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
        limits: ServerLimits = USUAL_LIMITS,
    ) -> None:
        one_address(host)
        self.host = host
        self.port = port
        self.protocol = protocol
        self._authority = authority
        self._limits = limits
        self._shelf = Shelf()
        self._door: Door | None = None

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
        door = await self._make_door()
        await door.start()
        self._door = door
        self.port = door.port

    async def stop(self) -> None:
        """Ends all transfers and listens no more; safe to call twice."""
        door, self._door = self._door, None
        if door is not None:
            await door.stop()
            self._shelf.clear()

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
        if self._door is None:
            raise RuntimeError("the server has not been started")
        content = await asyncio.to_thread(CheckedContent.of, path, size, sha256)
        return self._shelf.put(content, sha256, self._door.location, name, minutes, token, on_change)

    def revoke(self, token: str) -> None:
        """Nobody gets this file any more; transfers that run are broken off at their next piece."""
        self._shelf.revoke(token)

    async def _make_door(self) -> Door:
        certificates = await certificates_for(self.protocol, self.host, self._authority)
        match self.protocol:
            case TransferProtocol.HTTP | TransferProtocol.HTTPS:
                http = await brought("evsetup.firmware.http_door")
                door: Door = http.HttpDoor(self._shelf, self.host, self.port, self._limits, certificates)
            case TransferProtocol.SFTP:
                sftp = await brought("evsetup.firmware.sftp_door")
                door = sftp.SftpDoor(OfferedOverSftp(self._shelf), self.host, self.port, self._limits)
            case _:
                ftp = await brought("evsetup.firmware.ftp_door")
                files = OfferedOverFtp(self._shelf, asyncio.get_running_loop())
                door = ftp.FtpDoor(files, self.host, self.port, self._limits, certificates)
        return door
