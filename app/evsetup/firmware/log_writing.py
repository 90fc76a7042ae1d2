"""A charger's log on its way in over FTP or SFTP: capped, under a name of ours, kept only when it is whole."""

from __future__ import annotations

import asyncio
import errno
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

from evsetup.firmware.expected_log import ExpectedLog, partial_of
from evsetup.firmware.ftp_files import FtpReading
from evsetup.firmware.sftp_files import NotAllowed, NotThere, SftpFile
from evsetup.firmware.shelf import password_of

_PATH = re.compile(r"/l/([0-9a-f]{32})(?:/[^/]{0,255})?/?\Z")
_FOLDER = re.compile(r"/(?:l(?:/([0-9a-f]{32}))?)?/?\Z")


class LogWriting:
    """One try of one charger, in whatever thread. What is wrong is an ``OSError``; ``tell`` runs a call on the event loop.

    Raises:
        OSError: another upload runs, or the drive cannot be written.
    """

    def __init__(self, expected: ExpectedLog, largest: int, tell: Callable[[Callable[[], None]], object]) -> None:
        if expected.taking or expected.kept:
            raise PermissionError(errno.EACCES, "Another upload runs")
        self.name = "log"
        self._expected = expected
        self._largest = largest
        self._tell = tell
        self._partial: Path = partial_of(expected.path)
        self._file: BinaryIO = self._partial.open("wb")
        expected.taking, expected.received, expected.flaw = True, 0, ""

    @property
    def closed(self) -> bool:
        """Whether it is over."""
        return self._file.closed

    def write(self, data: bytes) -> None:
        """Takes bytes, in their order."""
        expected = self._expected
        if expected.forgotten:
            raise PermissionError(errno.EACCES, "Nobody waits for it")
        expected.received += len(data)
        if expected.received > self._largest:
            expected.flaw = "too large"
            raise OSError(errno.EFBIG, "Too large")
        try:
            self._file.write(data)
        except OSError:
            expected.flaw = "drive"
            raise
        self._tell(self._moved)

    def finish(self) -> None:
        """The client says that this was all."""
        expected = self._expected
        self._file.close()
        try:
            if expected.forgotten:
                expected.flaw = "cut off"
            if not expected.flaw and not expected.received:
                expected.flaw = "empty"
            if not expected.flaw:
                self._partial.replace(expected.path)
                expected.kept = True
        except OSError:
            expected.flaw = "drive"
        self._over()
        if expected.flaw:
            raise OSError(errno.EIO, "Not kept")

    def close(self) -> None:
        """The client is gone before it said so; after ``finish`` it is no harm."""
        if not self._file.closed:
            self._file.close()
            self._expected.flaw = self._expected.flaw or "cut off"
            self._over()

    def _over(self) -> None:
        self._expected.taking = False
        if not self._expected.kept:
            self._partial.unlink(missing_ok=True)
        self._tell(self._ended)

    def _moved(self) -> None:
        self._expected.begun.set()
        self._expected.on_change()

    def _ended(self) -> None:
        if self._expected.kept:
            self._expected.ended.set()
        self._expected.on_change()


class LogsOverFtp:
    """Places for logs; nothing can be read. Asked in the door's own thread."""

    writes = True

    def __init__(self, expected: Mapping[str, ExpectedLog], largest: int, loop: asyncio.AbstractEventLoop) -> None:
        self._expected = expected
        self._largest = largest
        self._loop = loop

    def knock(self) -> None:
        """Somebody connected."""

    def is_folder(self, path: str) -> bool:
        """Whether a client may go there."""
        return _is_folder(path, self._expected)

    def size_of(self, path: str) -> int | None:
        """Nothing can be read."""
        return None

    def to_read(self, path: str, remote: str) -> FtpReading:
        """Refused."""
        raise PermissionError(errno.EACCES, "Nothing is given here")

    def to_write(self, path: str, remote: str) -> LogWriting:
        """A place for one try."""
        expected = _at(path, self._expected)
        if expected is None:
            raise FileNotFoundError(errno.ENOENT, "No such place")
        return LogWriting(expected, self._largest, self._loop.call_soon_threadsafe)


class LogsOverSftp:
    """Places for logs; nothing can be read."""

    def __init__(self, expected: Mapping[str, ExpectedLog], largest: int) -> None:
        self._expected = expected
        self._largest = largest

    def knock(self) -> None:
        """Somebody connected."""

    def lets_in(self, password: str) -> bool:
        """Whether that is the password of a log that is waited for."""
        return any(password_of(token) == password for token in self._expected)

    def is_folder(self, path: str) -> bool:
        """Whether a client may go there."""
        return _is_folder(path, self._expected)

    def size_of(self, path: str) -> int | None:
        """Nothing can be read."""
        return None

    async def open(self, path: str, remote: str, *, writes: bool) -> SftpFile:
        """A place for one try. Raises ``NotThere`` or ``NotAllowed``."""
        expected = _at(path, self._expected)
        if expected is None:
            raise NotThere
        if not writes:
            raise NotAllowed
        try:
            writing = await asyncio.to_thread(
                LogWriting, expected, self._largest, asyncio.get_running_loop().call_soon_threadsafe
            )
        except OSError:
            raise NotAllowed from None
        return _LogFile(writing)


class _LogFile:
    """One log that a client has open: written from its beginning on, without a hole."""

    def __init__(self, writing: LogWriting) -> None:
        self._writing = writing

    size = 0

    async def read(self, offset: int, size: int) -> bytes:
        raise NotAllowed

    async def write(self, offset: int, data: bytes) -> None:
        if offset != self.size:
            raise NotAllowed
        try:
            await asyncio.to_thread(self._writing.write, data)
        except OSError:
            raise NotAllowed from None
        self.size += len(data)

    async def close(self) -> None:
        try:
            await asyncio.to_thread(self._writing.finish)
        except OSError:
            raise NotAllowed from None

    def drop(self) -> None:
        self._writing.close()


def _at(path: str, expected: Mapping[str, ExpectedLog]) -> ExpectedLog | None:
    match = _PATH.match(path)
    return expected.get(match[1]) if match else None


def _is_folder(path: str, expected: Mapping[str, ExpectedLog]) -> bool:
    match = _FOLDER.match(path)
    return match is not None and (match[1] is None or match[1] in expected)
