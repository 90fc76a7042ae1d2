"""What the report is made of on paper: pieces that are never torn apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo for paper (``for_paper``), and how large it is shown: in pixels, 96 an inch."""

    content: bytes = field(repr=False)
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the report that is never torn apart: a heading, one row of a table, a box.

    ``space_mm`` is kept free above it, except at the top of a page. ``keep_with_next``: it does not stand alone at the foot
    of a page. ``head`` is repeated above it when it begins a page. ``mark`` names it in the outline of the PDF, ``level`` deep.
    A piece with a ``picture`` shows nothing else: the PDF draws it without laying its HTML out.
    """

    html: str
    space_mm: float = 0.0
    keep_with_next: bool = False
    new_page: bool = False
    head: str = ""
    mark: str = ""
    level: int = 0
    picture: Picture | None = None


def moment(at: datetime) -> str:
    """A time on paper, the same in every language."""
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
