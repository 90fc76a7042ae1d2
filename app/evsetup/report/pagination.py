"""Puts the pieces of a report on pages: none is torn apart, no heading stands alone at the foot."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from evsetup.report.piece import Piece

Sheet = tuple[tuple[float, str], ...]
"""One page: where each piece begins from its top, and the piece's HTML."""


def paginate(
    pieces: Sequence[Piece], page_height: float, per_mm: float, height_of: Callable[[str], float]
) -> tuple[Sheet, ...]:
    """The pages of a report. A piece that is higher than a page gets one of its own and is cut at its foot.

    ``height_of`` measures HTML in the unit of ``page_height``, of which one millimetre has ``per_mm``.
    """
    sheets: list[Sheet] = []
    sheet: list[tuple[float, str]] = []
    used = 0.0
    for group in _groups(pieces):
        heights = [height_of(piece.html) for piece in group]
        needed = sum(heights) + per_mm * sum(piece.space_mm for piece in group)
        if sheet and (group[0].new_page or used + needed > page_height):
            sheets.append(tuple(sheet))
            sheet, used = [], 0.0
            if group[0].head:
                sheet.append((0.0, group[0].head))
                used = height_of(group[0].head)
        for piece, height in zip(group, heights, strict=True):
            used += per_mm * piece.space_mm if sheet else 0.0
            sheet.append((used, piece.html))
            used += height
    return (*sheets, tuple(sheet))


def _groups(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Pieces that must be on one page: headings with what they head."""
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.keep_with_next:
            yield group
            group = []
    if group:
        yield group
