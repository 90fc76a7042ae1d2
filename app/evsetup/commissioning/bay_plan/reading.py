"""From rows to bays: each row becomes a bay, or is named with its line and the reason why not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from evsetup.commissioning.bay_plan.columns import BayField
from evsetup.commissioning.bay_plan.table import Row, Table
from evsetup.domain.identity import is_safe_identity, serial_token
from evsetup.domain.text import Text, text
from evsetup.storage.records import Bay

_LONGEST = 200
_BREAKER = re.compile(r"(?:[BCDK]\s?)?(\d{1,4}(?:[.,]\d{1,2})?)\s?(?:A|amps?)?\Z", re.IGNORECASE)
_BREAKER_RANGE_A = (6.0, 1600.0)
_PHASES = {
    **dict.fromkeys(("1", "1p", "1ph", "1-phase", "single", "single phase", "einphasig"), 1),
    **dict.fromkeys(("3", "3p", "3ph", "3-phase", "three", "three phase", "dreiphasig"), 3),
    **dict.fromkeys(("2", "2p", "2ph", "2-phase"), 2),
}
_ESCAPED = re.compile(r"'(?='*[=+\-@])")
_MOST_TOLD = 200


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about one row, at this line of the file."""

    line: int
    label: str
    words: Text


@dataclass(frozen=True, slots=True)
class ReadPlan:
    """What a table says. ``refused`` are the rows that were left out, each with its reason; ``doubts`` are about rows taken.

    ``fields`` are those that the table has; of the others it says nothing.
    """

    bays: tuple[Bay, ...]
    refused: tuple[Remark, ...]
    doubts: tuple[Remark, ...]
    fields: frozenset[BayField]


class _RefusedRow(Exception):
    def __init__(self, words: Text) -> None:
        super().__init__()
        self.words = words


def read_bays(table: Table, columns: Mapping[BayField, int]) -> ReadPlan:
    """The bays of a table; ``columns`` says in which column each field stands. Without a column for the label none is read."""
    reader = _Reader(columns, len(table.head))
    if BayField.LABEL in columns:
        for row in table.rows:
            reader.take(row)
    return ReadPlan(
        tuple(reader.bays.values()),
        tuple(reader.refused[:_MOST_TOLD]),
        tuple(reader.doubts[:_MOST_TOLD]),
        frozenset(columns),
    )


class _Reader:
    def __init__(self, columns: Mapping[BayField, int], width: int) -> None:
        self._columns = columns
        self._width = width
        self._lines: dict[tuple[BayField, str], int] = {}
        self.bays: dict[str, Bay] = {}
        self.refused: list[Remark] = []
        self.doubts: list[Remark] = []

    def take(self, row: Row) -> None:
        """Makes a bay of the row, or a remark."""
        label = self._cell(row, BayField.LABEL)
        try:
            bay = self._bay(row, label)
        except _RefusedRow as refusal:
            self.refused.append(Remark(row.line, label, refusal.words))
        else:
            self.bays[bay.label] = bay
            self._doubt(row, bay)

    def _bay(self, row: Row, label: str) -> Bay:
        if not label:
            raise _RefusedRow(text("commissioning", "It has no label."))
        long = next((field for field in self._columns if len(self._cell(row, field)) > _LONGEST), None)
        if long is not None:
            raise _RefusedRow(
                text("commissioning", "{field}: longer than {count} characters.", field=long.title, count=_LONGEST)
            )
        self._once(row, BayField.LABEL, label)
        bay = Bay(
            label,
            label,
            self._cell(row, BayField.MODEL),
            self._cell(row, BayField.SERIAL),
            self._cell(row, BayField.IDENTITY),
            _breaker(self._cell(row, BayField.BREAKER)),
            self._cell(row, BayField.NOTE),
            phases=_phases(self._cell(row, BayField.PHASES)),
            location=self._cell(row, BayField.LOCATION),
        )
        self._once(row, BayField.IDENTITY, bay.identity)
        self._once(row, BayField.SERIAL, serial_token(bay.expected_serial))
        for field, value in (
            (BayField.LABEL, label),
            (BayField.IDENTITY, bay.identity),
            (BayField.SERIAL, serial_token(bay.expected_serial)),
        ):
            if value:
                self._lines[field, value] = row.line
        return bay

    def _once(self, row: Row, field: BayField, value: str) -> None:
        """Refuses a value that an earlier row has taken."""
        if value and (before := self._lines.get((field, value))) is not None:
            raise _RefusedRow(
                text("commissioning", "{field}: the same as in line {line}.", field=field.title, line=before)
            )

    def _doubt(self, row: Row, bay: Bay) -> None:
        if bay.identity and not is_safe_identity(bay.identity):
            self._say(
                row,
                bay,
                text("commissioning", "Some chargers refuse the identity {identity}.", identity=bay.identity),
            )
        if any(self._cell(row, field).startswith("=") for field in self._columns):
            self._say(row, bay, text("commissioning", "A formula is kept as text; it is never computed."))
        if len(row.cells) > self._width and any(row.cells[self._width :]):
            self._say(row, bay, text("commissioning", "The row has more cells than there are names on top."))

    def _say(self, row: Row, bay: Bay, words: Text) -> None:
        self.doubts.append(Remark(row.line, bay.label, words))

    def _cell(self, row: Row, field: BayField) -> str:
        place = self._columns.get(field)
        cell = row.cells[place] if place is not None and place < len(row.cells) else ""
        return _ESCAPED.sub("", cell, count=1) if cell.startswith("'") else cell


def _breaker(cell: str) -> float | None:
    """Amperes: ``32``, ``16,5``, ``C32``, ``B 16 A``."""
    if not cell:
        return None
    found = _BREAKER.match(cell)
    if found is None:
        raise _RefusedRow(text("commissioning", "The breaker {value} is no number of amperes.", value=cell[:40]))
    amps = float(found[1].replace(",", "."))
    low, high = _BREAKER_RANGE_A
    if not low <= amps <= high:
        raise _RefusedRow(
            text(
                "commissioning",
                "The breaker of {value} A is not between {low} and {high} A.",
                value=f"{amps:g}",
                low=f"{low:g}",
                high=f"{high:g}",
            )
        )
    return amps


def _phases(cell: str) -> int | None:
    if not cell:
        return None
    phases = _PHASES.get(cell.casefold())
    if phases is None:
        raise _RefusedRow(text("commissioning", "{value} is no number of phases (1, 2 or 3).", value=cell[:40]))
    return phases
