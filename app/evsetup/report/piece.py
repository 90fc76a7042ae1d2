"""What the report is made of on paper: pieces that are never torn apart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the report that is never torn apart: a heading, one row of a table, a box.

    ``space_mm`` is kept free above it, except at the top of a page. ``keep_with_next``: it does not stand alone at the foot
    of a page. ``head`` is repeated above it when it begins a page. ``mark`` names it in the outline of the PDF, ``level`` deep.
    """

    html: str
    space_mm: float = 0.0
    keep_with_next: bool = False
    new_page: bool = False
    head: str = ""
    mark: str = ""
    level: int = 0


def moment(at: datetime) -> str:
    """A time on paper, the same in every language."""
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
