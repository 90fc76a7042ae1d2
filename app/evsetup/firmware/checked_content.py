"""The bytes of one file that is served: each part is what it was when the whole had its SHA-256, or it is not sent.

Of a file that nobody has touched since, the operating system tells so by its stamp (identity, length, times of change), and no part
is hashed again. A file whose stamp moved, or was too young to trust, is checked block by block against the digests that
were taken with the SHA-256.
"""

from __future__ import annotations

import hashlib
import io
import os
import time
from pathlib import Path
from typing import BinaryIO

from evsetup.firmware import faults

BLOCK = 256 * 1024
"""A file is read, checked and sent in blocks of this many bytes."""

SETTLED_NS = 3_000_000_000
"""A file that changed less than this before it was hashed may change again within the same tick of its clock (FAT: 2 s)."""

Stamp = tuple[int, int, int, int, int]


class ContentChanged(Exception):
    """The file on disk is no longer the file that was offered."""


class CheckedContent:
    """One file with the digests of its blocks.

    So nobody is ever sent the whole of a file that is swapped, cut or damaged while it is served, and a part can be sent without
    hashing the whole again. Bytes that the operating system sends straight from an untouched file may still change between its look
    and the wire: their transfer is broken off before its last block, which is always checked.
    """

    def __init__(self, path: Path, size: int, digests: tuple[bytes, ...], stamp: Stamp | None) -> None:
        self.path = path
        self.size = size
        self.digests = digests
        self.stamp = stamp

    @classmethod
    def of(cls, path: Path, size: int, sha256: str) -> CheckedContent:
        """Reads the whole file (blocking) and checks it.

        Raises:
            ImageFault: it is gone, or not ``size`` bytes long, or its hash is not ``sha256``.
        """
        whole, length, digests = hashlib.sha256(), 0, []
        try:
            with path.open("rb") as file:
                before = _stamp(file)
                while block := file.read(BLOCK):
                    whole.update(block)
                    length += len(block)
                    digests.append(_digest(block))
                settled = before == _stamp(file) and time.time_ns() - max(before[3:]) > SETTLED_NS
        except FileNotFoundError:
            raise faults.vanished(path.name) from None
        except OSError as error:
            raise faults.unreadable(path.name, error) from error
        if length == 0:
            raise faults.empty(path.name)
        if length < size:
            raise faults.truncated(path.name, length, size)
        if whole.hexdigest() != sha256:
            raise faults.hash_mismatch(path.name, sha256, whole.hexdigest())
        return cls(path, size, tuple(digests), before if settled else None)

    def open(self) -> OpenContent:
        """Opens it for one transfer (blocking).

        Raises:
            ContentChanged: it is gone, or a first look shows that it is not what it was.
        """
        try:
            file = self.path.open("rb", buffering=0)
        except OSError as error:
            raise ContentChanged from error
        if os.fstat(file.fileno()).st_size != self.size:
            file.close()
            raise ContentChanged
        return OpenContent(self, file)


class OpenContent:
    """The file while one transfer runs, for one thread at a time. Closing it twice is no harm."""

    def __init__(self, content: CheckedContent, file: io.FileIO) -> None:
        self.size = content.size
        self._content = content
        self._file = file

    @property
    def untouched(self) -> bool:
        """Whether nobody has touched the file since it was hashed, so that its bytes may go out as they lie on the disk."""
        return self._content.stamp is not None and _stamp(self._file) == self._content.stamp

    @property
    def closed(self) -> bool:
        """Whether it is closed."""
        return self._file.closed

    def fileno(self) -> int:
        """The open file, for ``sendfile``."""
        return self._file.fileno()

    def part(self, start: int, stop: int) -> bytes:
        """The bytes from ``start`` to ``stop``, checked (blocking).

        Raises:
            ContentChanged: they are not what they were, or cannot be read.
        """
        try:
            if self.untouched:
                data = self._read(start, stop)
                if self.untouched and len(data) == stop - start:
                    return data
            first = start // BLOCK
            blocks = b"".join(self._block(number) for number in range(first, (stop - 1) // BLOCK + 1))
        except OSError as error:
            raise ContentChanged from error
        return blocks[start - first * BLOCK : stop - first * BLOCK]

    def close(self) -> None:
        """Lets go of the file."""
        self._file.close()

    def _block(self, number: int) -> bytes:
        block = self._read(number * BLOCK, min((number + 1) * BLOCK, self.size))
        if _digest(block) != self._content.digests[number]:
            raise ContentChanged
        return block

    def _read(self, start: int, stop: int) -> bytes:
        self._file.seek(start)
        pieces = []
        while start < stop and (piece := self._file.read(stop - start)):
            pieces.append(piece)
            start += len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def _digest(block: bytes) -> bytes:
    return hashlib.blake2b(block, digest_size=32).digest()


def _stamp(file: BinaryIO | io.FileIO) -> Stamp:
    told = os.fstat(file.fileno())
    return told.st_dev, told.st_ino, told.st_size, told.st_mtime_ns, told.st_ctime_ns
