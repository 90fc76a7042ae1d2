"""The lines of a log, whatever it is packed in: plain, gzip, zip or tar. Nothing is unpacked to the drive, and everything is capped."""

from __future__ import annotations

import gzip
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from evsetup.diagnosis import trace_faults as say

LONGEST_LINE = 16 * 1024 * 1024
MOST_BYTES = 2 * 1024**3
"""So much is read of everything that is packed in one file; what is beyond it counts as cut off."""
MOST_MEMBERS = 1000

_GZIP, _ZIP, _TAR_MAGIC, _TAR_AT = b"\x1f\x8b", b"PK\x03\x04", b"ustar", 257
_DAMAGE = (
    OSError,
    EOFError,
    ValueError,
    zlib.error,
    lzma.LZMAError,
    zipfile.BadZipFile,
    tarfile.TarError,
    RuntimeError,
)


class LogLines:
    """Iterate over it, once. ``damaged`` counts members that could not be read to their end, ``cut`` says that something was too long."""

    def __init__(self, path: Path, most_bytes: int = MOST_BYTES) -> None:
        self.path = path
        self.damaged = 0
        self.cut = False
        self._left = most_bytes

    def __iter__(self) -> Iterator[bytes]:
        """All lines of all members, without their ends. Blocks.

        Raises:
            NoRecording: the file cannot be opened.
        """
        try:
            with self.path.open("rb") as file:
                head = file.read(_TAR_AT + len(_TAR_MAGIC))
                file.seek(0)
                yield from self._of(file, head)
        except OSError as error:
            raise say.not_read(self.path, str(error.strerror or error)) from error

    def _of(self, file: IO[bytes], head: bytes) -> Iterator[bytes]:
        if head.startswith(_ZIP):
            yield from self._zip(file)
        elif head[_TAR_AT:] == _TAR_MAGIC:
            yield from self._tar(file, "r:")
        elif head.startswith(_GZIP):
            yield from self._gzip(file)
        else:
            yield from self._lines(file)

    def _gzip(self, file: IO[bytes]) -> Iterator[bytes]:
        """One packed log, or a packed tar."""
        try:
            with gzip.GzipFile(fileobj=file) as inside:
                head = inside.read(_TAR_AT + len(_TAR_MAGIC))
        except _DAMAGE:
            head = b""
        file.seek(0)
        if head[_TAR_AT:] == _TAR_MAGIC:
            yield from self._tar(file, "r|gz")
            return
        with gzip.GzipFile(fileobj=file) as inside:
            yield from self._member(inside)  # type: ignore[arg-type]

    def _zip(self, file: IO[bytes]) -> Iterator[bytes]:
        try:
            with zipfile.ZipFile(file) as archive:
                members = [one for one in archive.infolist() if not one.is_dir()]
                self.cut = self.cut or len(members) > MOST_MEMBERS
                for member in members[:MOST_MEMBERS]:
                    try:
                        with archive.open(member) as inside:
                            yield from self._member(inside)
                    except _DAMAGE:
                        self.damaged += 1
        except _DAMAGE:
            self.damaged += 1

    def _tar(self, file: IO[bytes], mode: str) -> Iterator[bytes]:
        try:
            with tarfile.open(fileobj=file, mode=mode) as archive:  # type: ignore[call-overload]
                for number, member in enumerate(archive):
                    if number >= MOST_MEMBERS:
                        self.cut = True
                        return
                    # Names are never used, and links are not followed: nothing here is a path on this computer.
                    if member.isreg() and (inside := archive.extractfile(member)) is not None:
                        yield from self._member(inside)
        except _DAMAGE:
            self.damaged += 1

    def _member(self, inside: IO[bytes]) -> Iterator[bytes]:
        try:
            yield from self._lines(inside)
        except _DAMAGE:
            self.damaged += 1

    def _lines(self, file: IO[bytes]) -> Iterator[bytes]:
        while self._left > 0 and (line := file.readline(min(LONGEST_LINE, self._left))):
            self._left -= len(line)
            yield line.rstrip(b"\r\n")
        self.cut = self.cut or self._left <= 0
