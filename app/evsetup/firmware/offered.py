"""One file while it is offered to a charger: its blocks, who fetches it, and how much of it has left this computer."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from evsetup.domain.finding import Finding
from evsetup.firmware import faults

BLOCK = 256 * 1024
"""A file is read, checked and sent in blocks of this many bytes."""


class ContentChanged(Exception):
    """The file on disk is no longer the file that was offered."""


class CheckedContent:
    """The bytes of one file, each block checked against the digest that it had when the whole had its SHA-256.

    So not one byte of a file that is swapped, cut or damaged while it is served leaves this computer, and a part can be
    sent without hashing the whole again.
    """

    def __init__(self, path: Path, size: int, digests: tuple[bytes, ...]) -> None:
        self.path = path
        self.size = size
        self._digests = digests

    @classmethod
    def of(cls, path: Path, size: int, sha256: str) -> CheckedContent:
        """Reads the whole file (blocking) and checks it.

        Raises:
            ImageFault: it is gone, or not ``size`` bytes long, or its hash is not ``sha256``.
        """
        whole, length, digests = hashlib.sha256(), 0, []
        try:
            with path.open("rb") as file:
                while block := file.read(BLOCK):
                    whole.update(block)
                    length += len(block)
                    digests.append(_digest(block))
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
        return cls(path, size, tuple(digests))

    def block(self, number: int) -> bytes:
        """Block ``number``, read anew (blocking).

        Raises:
            ContentChanged: it is gone or not what it was.
        """
        try:
            with self.path.open("rb") as file:
                file.seek(number * BLOCK)
                block = file.read(BLOCK)
        except OSError as error:
            raise ContentChanged from error
        if _digest(block) != self._digests[number]:
            raise ContentChanged
        return block


@dataclass(slots=True)
class Transfer:
    """One GET by one client: which part it asked for and how many bytes of it were handed over."""

    remote: str
    start: int
    stop: int
    sent: int = 0
    ended: bool = False

    @property
    def complete(self) -> bool:
        """Whether all that it asked for was handed over."""
        return self.ended and self.start + self.sent == self.stop


@dataclass(eq=False)
class OfferedFile:
    """A file behind one URL, and all that is known of who fetched it.

    ``bytes_served`` counts every byte of content that was handed over, ``covered`` each byte of the file once, so that
    ``covered / size`` is a progress bar that a resumed download does not break. ``contacted`` is set by the first request,
    ``done`` when every byte was handed over at least once, ``finding`` when serving had to be broken off.
    """

    url: str
    token: str
    size: int
    sha256: str
    content: CheckedContent
    expires_at: float
    on_change: Callable[[OfferedFile], None]
    transfers: list[Transfer] = field(default_factory=list)
    bytes_served: int = 0
    finding: Finding | None = None
    contacted: asyncio.Event = field(default_factory=asyncio.Event)
    done: asyncio.Event = field(default_factory=asyncio.Event)
    _delivered: list[tuple[int, int]] = field(default_factory=list)

    @property
    def covered(self) -> int:
        """How many different bytes of the file were handed over."""
        return sum(stop - start for start, stop in self._delivered)

    def delivered(self, transfer: Transfer, count: int) -> None:
        """``count`` more bytes of ``transfer`` were handed over."""
        start = transfer.start + transfer.sent
        transfer.sent += count
        self.bytes_served += count
        self._delivered = _merged([*self._delivered, (start, start + count)])
        if self.covered == self.size:
            self.done.set()
        self.on_change(self)

    def contact(self) -> None:
        """A client asked for this file."""
        self.contacted.set()
        self.on_change(self)

    def broken_off(self, finding: Finding) -> None:
        """Serving was stopped for good."""
        self.finding = finding
        self.on_change(self)


def unwatched(offered: OfferedFile) -> None:
    """For offers that nobody watches."""


def _digest(block: bytes) -> bytes:
    return hashlib.blake2b(block, digest_size=32).digest()


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, stop in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], stop))
        else:
            merged.append((start, stop))
    return merged
