"""One file while it is offered to a charger: who fetches it, and how much of it has left this computer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from evsetup.domain.finding import Finding
from evsetup.firmware.checked_content import CheckedContent


@dataclass(slots=True)
class Transfer:
    """One fetch by one client: which part it asked for and how many bytes of it were handed over."""

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
    """A file behind one URL, whose path is ``path``, and all that is known of who fetched it.

    ``bytes_served`` counts every byte of content that was handed over, ``covered`` each byte of the file once, so that
    ``covered / size`` is a progress bar that a resumed download does not break. ``contacted`` is set by the first request,
    ``done`` when every byte was handed over at least once, ``finding`` when serving had to be broken off. ``knocked`` tells that
    somebody at least connected.
    """

    url: str
    path: str
    token: str
    size: int
    sha256: str
    content: CheckedContent
    expires_at: float
    on_change: Callable[[OfferedFile], None]
    transfers: list[Transfer] = field(default_factory=list)
    bytes_served: int = 0
    finding: Finding | None = None
    knocked: bool = False
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

    def ended(self, transfer: Transfer) -> None:
        """Nothing more goes out in ``transfer``."""
        transfer.ended = True
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


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, stop in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], stop))
        else:
            merged.append((start, stop))
    return merged
