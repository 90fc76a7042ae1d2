"""One image on its way out in a thread of its own: checked as it is read, and told to the event loop as it goes."""

from __future__ import annotations

import asyncio
import errno
import os

from evsetup.firmware.checked_content import BLOCK, ContentChanged
from evsetup.firmware.offered import OfferedFile, Transfer
from evsetup.firmware.shelf import Shelf


class ServedFile:
    """A file object, as a server in another thread than the loop's needs it; what is wrong is an ``OSError`` there.

    Raises:
        OSError: the file is gone, or is no longer what was offered.
    """

    def __init__(self, offered: OfferedFile, shelf: Shelf, loop: asyncio.AbstractEventLoop, remote: str) -> None:
        self.name = offered.path
        self._offered = offered
        self._shelf = shelf
        self._loop = loop
        self._transfer = Transfer(remote, 0, offered.size)
        self._at = 0
        self._uncounted = 0
        self._told = True
        try:
            self._content = offered.content.open()
        except ContentChanged:
            raise self._changed() from None
        loop.call_soon_threadsafe(self._begun)

    @property
    def closed(self) -> bool:
        """Whether it is closed."""
        return self._content.closed

    @property
    def straight(self) -> bool:
        """Whether the next bytes may go out as they lie on the disk: nobody touched the file, and its last block is far."""
        return self._at < (self._offered.size - 1) // BLOCK * BLOCK and self._content.untouched

    def fileno(self) -> int:
        """The open file, for ``sendfile``."""
        return self._content.fileno()

    def tell(self) -> int:
        """Where the next byte is taken from."""
        return self._at

    def seek(self, at: int) -> int:
        """Begins at ``at``."""
        self._at = self._transfer.start = at
        return at

    def read(self, most: int) -> bytes:
        """The next bytes, checked; none at the end.

        Raises:
            OSError: they are not what they were, or the offer was taken back.
        """
        self._still_offered()
        stop = min(self._at + most, self._offered.size)
        if stop <= self._at:
            return b""
        try:
            data = self._content.part(self._at, stop)
        except ContentChanged:
            raise self._changed() from None
        self._at = stop
        return data

    def send_straight(self, descriptor: int, most: int) -> int:
        """Hands the next bytes to the kernel for the connection ``descriptor``; gives how many it took.

        Raises:
            OSError: the client is gone or not ready, or the offer was taken back.
        """
        self._still_offered()
        last = (self._offered.size - 1) // BLOCK * BLOCK
        sent = os.sendfile(descriptor, self.fileno(), self._at, min(last - self._at, most))
        self._at += sent
        return sent

    def sent(self, count: int) -> None:
        """``count`` bytes went out. The loop is told of many at once."""
        self._uncounted += count
        if self._told:
            self._told = False
            self._loop.call_soon_threadsafe(self._count)

    def close(self) -> None:
        """Lets go of the file. Closing it twice is no harm."""
        if not self.closed:
            self._content.close()
            self._loop.call_soon_threadsafe(self._ended)

    def _still_offered(self) -> None:
        if not self._shelf.offers(self._offered):
            raise OSError(errno.ENOENT, "taken back")

    def _changed(self) -> OSError:
        self._loop.call_soon_threadsafe(self._shelf.broken_off, self._offered)
        return OSError(errno.EIO, "changed")

    def _begun(self) -> None:
        self._offered.transfers.append(self._transfer)
        self._offered.contact()

    def _count(self) -> None:
        self._told = True
        count, self._uncounted = self._uncounted, 0
        if count:
            self._offered.delivered(self._transfer, count)
            self._shelf.flowed(self._offered)

    def _ended(self) -> None:
        self._count()
        self._offered.ended(self._transfer)
