"""How long work tells how far it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from evsetup.domain.text import Text


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work is. ``done`` of ``total`` (bytes, steps); ``total`` 0 means that nobody knows."""

    doing: Text
    done: int = 0
    total: int = 0


ProgressSink = Callable[[Progress], None]


def unheard(progress: Progress) -> None:
    """A sink for work that nobody watches."""
