"""What Qt's PDF has no way to say: the outline beside the pages, and the hash of the content for ``report verify``.

Both are appended to the file that Qt wrote (an incremental update, ISO 32000-1 §7.5.6); no page is touched.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from io import BytesIO

from evsetup.report.pagination import Sheet
from evsetup.report.piece import Piece

CONTENT_HASH = "/EvsetupContentSHA256"
"""The name in the document information under which the hash stands."""

Mark = tuple[int, str, int]
"""A line of the outline: how deep, its words, on which page (from 0)."""


def outline_of(pieces: Sequence[Piece], sheets: Sequence[Sheet]) -> tuple[Mark, ...]:
    """Where each marked piece came to stand. Pieces keep their order on the pages, so each is looked for after the one before."""
    marks: list[Mark] = []
    page, at = 0, 0
    for piece in (piece for piece in pieces if piece.mark):
        while page < len(sheets):
            htmls = [html for _, html in sheets[page][at:]]
            if piece.html in htmls:
                at += htmls.index(piece.html) + 1
                marks.append((piece.level, piece.mark, page))
                break
            page, at = page + 1, 0
    return tuple(marks)


def with_outline(pdf: bytes, marks: Sequence[Mark], content_hash: str) -> bytes:
    """The PDF with its outline and the hash."""
    # pypdf takes a quarter of a second to load: only who writes a PDF waits for it.
    from pypdf import PdfWriter
    from pypdf.generic import IndirectObject

    writer = PdfWriter(BytesIO(pdf), incremental=True)
    writer.add_metadata({CONTENT_HASH: content_hash})
    parents: dict[int, IndirectObject] = {}
    for level, words, page in marks:
        parent = next((parents[above] for above in range(level - 1, -1, -1) if above in parents), None)
        parents[level] = writer.add_outline_item(title=words, page_number=page, parent=parent, is_open=level == 0)
        parents = {deep: item for deep, item in parents.items() if deep <= level}
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def hash_in(pdf: bytes) -> str:
    """The hash of the content that a PDF of ours names; empty where it names none or is no PDF."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    # A foreign file may be anything; what pypdf thinks of it helps nobody.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        told = PdfReader(BytesIO(pdf)).metadata
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        return ""
    return "" if told is None else str(told.get(CONTENT_HASH, ""))
