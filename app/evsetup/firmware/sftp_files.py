"""What lies behind an SFTP door: images to be fetched, or places for logs. All of it runs on the event loop."""

from __future__ import annotations

import asyncio
from typing import Protocol

from evsetup.firmware.checked_content import BLOCK, ContentChanged, OpenContent
from evsetup.firmware.offered import OfferedFile, Transfer
from evsetup.firmware.shelf import Missing, Shelf


class NotThere(Exception):
    """Nothing is there, or no longer."""


class NotAllowed(Exception):
    """It is there and not for this."""


class SftpFile(Protocol):
    """A file while a client has it open."""

    @property
    def size(self) -> int:
        """How long it is, as far as is known."""

    async def read(self, offset: int, size: int) -> bytes:
        """Its bytes; none at the end. Raises ``NotThere`` or ``NotAllowed``."""

    async def write(self, offset: int, data: bytes) -> None:
        """Takes bytes. Raises ``NotThere`` or ``NotAllowed``."""

    async def close(self) -> None:
        """The client is done with it, and says so."""

    def drop(self) -> None:
        """The client is gone without a word. Dropping what is closed is no harm."""


class SftpFiles(Protocol):
    """Paths are absolute and normal."""

    def knock(self) -> None:
        """Somebody connected."""

    def lets_in(self, password: str) -> bool:
        """Whether that is the password of something here."""

    def is_folder(self, path: str) -> bool:
        """Whether a client may go there."""

    def size_of(self, path: str) -> int | None:
        """How long the file is; ``None`` where there is none."""

    async def open(self, path: str, remote: str, *, writes: bool) -> SftpFile:
        """Opens it. Raises ``NotThere`` or ``NotAllowed``."""


class OfferedOverSftp:
    """The images on a shelf; nothing can be written."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def knock(self) -> None:
        """Somebody connected."""
        self._shelf.knock()

    def lets_in(self, password: str) -> bool:
        """Whether that is the password of something here."""
        return self._shelf.lets_in(password)

    def is_folder(self, path: str) -> bool:
        """Whether a client may go there."""
        return self._shelf.is_folder(path)

    def size_of(self, path: str) -> int | None:
        """How long the image is; asking for it is a first contact."""
        offered = self._shelf.at(path)
        if isinstance(offered, Missing):
            return None
        offered.contact()
        return offered.size

    async def open(self, path: str, remote: str, *, writes: bool) -> SftpFile:
        """Opens an image. Raises ``NotThere``, and ``NotAllowed`` for one to be written."""
        offered = self._shelf.at(path)
        if writes:
            raise NotAllowed
        if isinstance(offered, Missing):
            raise NotThere
        offered.contact()
        try:
            content = await asyncio.to_thread(offered.content.open)
        except ContentChanged:
            self._shelf.broken_off(offered)
            raise NotThere from None
        return _Image(offered, self._shelf, content, remote)


class _Image:
    """One image on its way out. A client that reads on from another place begins another transfer."""

    def __init__(self, offered: OfferedFile, shelf: Shelf, content: OpenContent, remote: str) -> None:
        self._offered = offered
        self._shelf = shelf
        self._content = content
        self._remote = remote
        self._transfer: Transfer | None = None
        self._window = (0, b"")

    @property
    def size(self) -> int:
        return self._offered.size

    async def read(self, offset: int, size: int) -> bytes:
        if not self._shelf.offers(self._offered):
            raise NotThere
        stop = min(offset + min(size, BLOCK), self._offered.size)
        if stop <= offset:
            return b""
        start, data = self._window
        if not start <= offset < stop <= start + len(data):
            try:
                last = min(max(stop, offset + BLOCK), self._offered.size)
                data = await asyncio.to_thread(self._content.part, offset, last)
            except ContentChanged:
                self._shelf.broken_off(self._offered)
                raise NotThere from None
            start = offset
            self._window = (start, data)
        self._count(offset, stop)
        return data[offset - start : stop - start]

    async def write(self, offset: int, data: bytes) -> None:
        raise NotAllowed

    async def close(self) -> None:
        self.drop()

    def drop(self) -> None:
        if not self._content.closed:
            self._content.close()
            if self._transfer is not None:
                self._offered.ended(self._transfer)

    def _count(self, offset: int, stop: int) -> None:
        transfer = self._transfer
        if transfer is None or offset != transfer.start + transfer.sent:
            if transfer is not None:
                self._offered.ended(transfer)
            transfer = self._transfer = Transfer(self._remote, offset, self._offered.size)
            self._offered.transfers.append(transfer)
        self._offered.delivered(transfer, stop - offset)
        self._shelf.flowed(self._offered)
