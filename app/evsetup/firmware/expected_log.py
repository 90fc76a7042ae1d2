"""A log that a charger was asked to upload, and how far it is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(eq=False)
class ExpectedLog:
    """A log that is waited for. ``received`` counts bytes; ``ended`` is set once a whole one is at ``path``.

    ``begun`` is set by the first byte; ``flaw`` says why an upload was not kept (``too large``, ``cut off``, ``empty``,
    ``drive``), empty when none failed. A charger may try again after that. ``kept`` and ``forgotten`` are what threads ask
    that may not look at an event of the loop.
    """

    url: str
    token: str
    path: Path
    on_change: Callable[[], None]
    received: int = 0
    flaw: str = ""
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    taking: bool = False
    kept: bool = False
    forgotten: bool = False


def partial_of(path: Path) -> Path:
    """Where a log lies until it is whole."""
    return path.with_name(path.name + ".part")
