"""From the bytes of a file to rows of cells, whatever program wrote it.

Spreadsheets write CSV as they like: UTF-8 with or without a mark, UTF-16 ("Unicode text"), Windows-1252; commas, semicolons,
tabs or bars; a first line ``sep=;``. Cells are text and nothing else: a formula is never computed.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from evsetup.commissioning.bay_plan.columns import guess
from evsetup.commissioning.bay_plan.faults import BayPlanFault
from evsetup.domain.text import text

MOST_BYTES = 5_000_000
MOST_ROWS = 5_000
MOST_COLUMNS = 100
_SEPARATORS = ",;\t|"
_LOOKED_AT = 4096
_SAID = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f]")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row; ``line`` is that of the file in which it begins, from 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A whole file: ``head`` are the names on top, ``rows`` what is beneath, without rows that hold nothing.

    ``encoding`` and ``separator`` are how it was written.
    """

    head: tuple[str, ...]
    rows: tuple[Row, ...]
    encoding: str
    separator: str


def open_table(path: Path) -> Table:
    """The table in the file at ``path``. Blocks.

    Raises:
        BayPlanFault: see ``read_table``; or it cannot be opened.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise BayPlanFault(text("commissioning", "the file cannot be opened."), error.strerror or "") from None
    return read_table(content)


def read_table(content: bytes) -> Table:
    """The table in a file.

    Raises:
        BayPlanFault: it is no text, holds no rows, or is far larger than any site.
    """
    if len(content) > MOST_BYTES:
        raise BayPlanFault(text("commissioning", "the file is larger than {size} MB.", size=MOST_BYTES // 1_000_000))
    words, encoding = _decoded(content)
    said = _SAID.match(words)
    # The said line stays a line, so that line numbers are those that a person sees.
    body = words if said is None else "\n" + words[said.end() :]
    separator = said[1] if said is not None else _separator(body)
    rows: list[Row] = []
    try:
        for row in _rows(body, separator):
            rows.append(row)
            if len(rows) > MOST_ROWS + 1:
                raise BayPlanFault(text("commissioning", "it has more than {count} rows.", count=MOST_ROWS))
    except csv.Error as error:
        line = rows[-1].line if rows else 1
        why = text("commissioning", "the quotation marks after line {line} do not match.", line=line)
        raise BayPlanFault(why, str(error)) from None
    if not any(character.isalnum() for row in rows for cell in row.cells for character in cell):
        raise BayPlanFault(text("commissioning", "it is empty."))
    head, *rest = rows
    if len(head.cells) > MOST_COLUMNS:
        raise BayPlanFault(text("commissioning", "it has more than {count} columns.", count=MOST_COLUMNS))
    return Table(head.cells, tuple(rest), encoding, separator)


def _decoded(content: bytes) -> tuple[str, str]:
    marked = next(((mark, name) for mark, name in _MARKS if content.startswith(mark)), None)
    if marked is not None:
        candidates = [marked[1]]
        content = content[len(marked[0]) :]
    elif 0 in content[:_LOOKED_AT]:
        # Text without a mark in which every other byte is naught can only be UTF-16.
        even = content[:_LOOKED_AT:2].count(0)
        odd = content[1:_LOOKED_AT:2].count(0)
        candidates = ["utf-16-be" if even > odd else "utf-16-le"]
    else:
        candidates = ["utf-8", "cp1252"]
    for encoding in candidates:
        try:
            words = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _NO_TEXT.search(words) is None:
            return words, encoding
    raise BayPlanFault(text("commissioning", "it is not a text file."))


def _separator(words: str) -> str:
    """The separator with which the first row names the most known columns, then the one with which it has the most."""

    def worth(separator: str) -> tuple[int, int]:
        try:
            head = next(_rows(words[:_LOOKED_AT] + "\n", separator), Row(1, ()))
        except csv.Error:
            return 0, 0
        return len(guess(head.cells)), len(head.cells)

    return max(_SEPARATORS, key=worth)


def _rows(words: str, separator: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(words, newline=""), delimiter=separator, skipinitialspace=True, strict=True)
    line = 1
    for cells in reader:
        stripped = tuple(" ".join(cell.split()) for cell in cells)
        if any(stripped):
            yield Row(line, stripped)
        line = reader.line_num + 1
