"""The body of a request that carries a file: read in a thread, announced with its exact length, counted as it leaves."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from evsetup.domain.progress import Progress, ProgressSink
from evsetup.domain.text import text

_CHUNK = 16 * 1024


@dataclass(frozen=True, slots=True)
class Part:
    """Which bytes of a file: all of them, or ``size`` bytes from ``offset`` on."""

    offset: int = 0
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Envelope:
    """What stands around the file in the body, and the headers that say so."""

    head: bytes
    tail: bytes
    content_type: str

    @classmethod
    def multipart(cls, field: str, file_name: str) -> Envelope:
        """One form field that holds the file."""
        boundary = secrets.token_hex(16)
        head = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"; filename="{_quoted(file_name)}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
        )
        return cls(head.encode(), f"\r\n--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}")

    @classmethod
    def none(cls) -> Envelope:
        """The bytes as they are."""
        return cls(b"", b"", "application/octet-stream")


class OpenFile:
    """A file that is open for one upload; use as an async context manager."""

    def __init__(self, path: Path, part: Part) -> None:
        self._path = path
        self._part = part
        self._file: BinaryIO | None = None
        self.whole = 0
        self.size = 0

    async def __aenter__(self) -> OpenFile:
        opening = asyncio.ensure_future(asyncio.to_thread(self._path.open, "rb"))
        try:
            self._file = await asyncio.shield(opening)
        except asyncio.CancelledError:
            # The thread opens it all the same.
            with suppress(OSError):
                await asyncio.to_thread((await opening).close)
            raise
        self.whole = (await asyncio.to_thread(os.fstat, self._file.fileno())).st_size
        rest = max(0, self.whole - self._part.offset)
        self.size = rest if self._part.size is None else min(rest, self._part.size)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._file is not None:
            await asyncio.to_thread(self._file.close)

    async def body(
        self, envelope: Envelope, progress: ProgressSink, alive: Callable[[], None], sent: Callable[[], None]
    ) -> AsyncIterator[bytes]:
        """The whole body; ``alive`` is called after each piece, ``sent`` after the last."""
        if self._file is None:
            raise ValueError("not open")
        file, begin, done = self._file, self._part.offset, 0
        await asyncio.to_thread(file.seek, begin)
        if envelope.head:
            yield envelope.head
        while done < self.size and (chunk := await asyncio.to_thread(file.read, min(_CHUNK, self.size - done))):
            yield chunk
            done += len(chunk)
            alive()
            progress(Progress(text("links", "Sending the file"), begin + done, self.whole))
        if envelope.tail:
            yield envelope.tail
        sent()


def _quoted(file_name: str) -> str:
    """A file name that cannot break out of its quotes."""
    return "".join(c if c.isalnum() or c in "-_. " else "_" for c in file_name)
