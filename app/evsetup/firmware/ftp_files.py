"""What lies behind an FTP door: images to be fetched, or places for logs. All of it is asked in the door's own thread."""

from __future__ import annotations

import asyncio
import errno
from typing import Protocol

from evsetup.firmware.served_file import ServedFile
from evsetup.firmware.shelf import Missing, Shelf


class FtpReading(Protocol):
    """An image on its way out."""

    name: str

    @property
    def closed(self) -> bool: ...
    @property
    def straight(self) -> bool: ...
    def read(self, most: int) -> bytes: ...
    def seek(self, at: int) -> int: ...
    def send_straight(self, descriptor: int, most: int) -> int: ...
    def sent(self, count: int) -> None: ...
    def close(self) -> None: ...


class FtpWriting(Protocol):
    """A log on its way in; kept only after ``finish``."""

    name: str

    @property
    def closed(self) -> bool: ...
    def write(self, data: bytes) -> None: ...
    def finish(self) -> None: ...
    def close(self) -> None: ...


class FtpFiles(Protocol):
    """Paths are absolute and normal. Whatever is not there, or not allowed, is an ``OSError``."""

    writes: bool

    def knock(self) -> None:
        """Somebody connected."""

    def is_folder(self, path: str) -> bool:
        """Whether a client may go there."""

    def size_of(self, path: str) -> int | None:
        """How long the file is; ``None`` where there is none to be read."""

    def to_read(self, path: str, remote: str) -> FtpReading:
        """Opens a file for one transfer."""

    def to_write(self, path: str, remote: str) -> FtpWriting:
        """Opens a place for one transfer."""


class OfferedOverFtp:
    """The images on a shelf; nothing can be written."""

    writes = False

    def __init__(self, shelf: Shelf, loop: asyncio.AbstractEventLoop) -> None:
        self._shelf = shelf
        self._loop = loop

    def knock(self) -> None:
        """Somebody connected."""
        self._shelf.knock()

    def is_folder(self, path: str) -> bool:
        """Whether a client may go there."""
        return self._shelf.is_folder(path)

    def size_of(self, path: str) -> int | None:
        """How long the image is; asking for it is a first contact."""
        offered = self._shelf.at(path)
        if isinstance(offered, Missing):
            return None
        self._loop.call_soon_threadsafe(offered.contact)
        return offered.size

    def to_read(self, path: str, remote: str) -> ServedFile:
        """Opens an image for one transfer."""
        offered = self._shelf.at(path)
        if isinstance(offered, Missing):
            raise FileNotFoundError(errno.ENOENT, "No such file")
        return ServedFile(offered, self._shelf, self._loop, remote)

    def to_write(self, path: str, remote: str) -> FtpWriting:
        """Refused."""
        raise PermissionError(errno.EACCES, "Nothing is taken here")
