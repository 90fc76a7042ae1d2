"""The rows of a recording as a Qt table model: virtual, read from its index, so that a million of them cost no more than a screen."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from evsetup.diagnosis.trace_row import RowKind, Verdict
from evsetup.ui import theme
from evsetup.ui.icons import icon
from evsetup.ui.looks import Look

if TYPE_CHECKING:
    from evsetup.diagnosis.trace_store import TraceStore

LOOKS = {Verdict.OK: Look.OK, Verdict.WARNING: Look.WARNING, Verdict.PROBLEM: Look.PROBLEM}
TIME, WAY, MESSAGE, CHARGER, VERDICT, TRIP, SIZE = range(7)
_DISPLAY, _DECORATION, _TOOL_TIP, _FONT, _ALIGNMENT, _ACCESSIBLE = 0, 1, 3, 6, 7, 11
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_DAY_US = 86_400_000_000
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TraceWords:
    """What the table says, in the person's language: heads by column, looks, and rows that are no messages."""

    heads: Sequence[str]
    looks: Mapping[Look, str]
    kinds: Mapping[RowKind, str]


class TraceTable(QAbstractTableModel):
    """Columns: time (UTC), direction, message, charger, verdict, round trip, size in bytes.

    ``grow`` shows rows that have come; while a filter holds, whoever filters gives the rows that fit with ``show_more``.
    """

    def __init__(self, words: TraceWords) -> None:
        super().__init__()
        self.store: TraceStore | None = None
        self.notes: Mapping[int, str] = {}
        """Notes by message number."""
        self._words = words
        self._shown: array[int] | None = None
        self._count = 0
        self._machine = theme.machine_font()
        self._icons = [icon(LOOKS[verdict].value, off=LOOKS[verdict].role, size=18) for verdict in Verdict]
        self._note = icon("mark", off="accent", size=14)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows are shown."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Seven."""
        return 0 if parent.isValid() else len(self._words.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Column heads."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ALIGNMENT and section in (TRIP, SIZE):
            return _RIGHT
        return self._words.heads[section] if role == _DISPLAY else None

    def data(self, index: _Index, role: int = 0) -> Any:
        """One cell."""
        column = index.column()
        if role == _DISPLAY:
            return self._text(self.row_at(index.row()), column)
        if role == _DECORATION:
            return self._picture(self.row_at(index.row()), column)
        if role == _FONT and column == TIME:
            return self._machine
        if role == _ALIGNMENT and column in (TRIP, SIZE):
            return _RIGHT
        if role == _ACCESSIBLE and column == VERDICT and self.store is not None:
            return self._words.looks[LOOKS[Verdict(self.store.index.verdict[self.row_at(index.row())])]]
        if role == _TOOL_TIP and column == MESSAGE and self.notes:
            return self._noted(self.row_at(index.row()))
        return None

    def show(self, store: TraceStore | None) -> None:
        """Shows all of another recording, as far as it was read."""
        self.beginResetModel()
        self.store, self._shown = store, None
        self._count = 0 if store is None else len(store.index)
        self.endResetModel()

    def grow(self) -> bool:
        """Shows the rows that were found since, unless a filter holds; gives whether there were any."""
        if self.store is None or self._shown is not None or (now := len(self.store.index)) == self._count:
            return False
        self.beginInsertRows(QModelIndex(), self._count, now - 1)
        self._count = now
        self.endInsertRows()
        return True

    def filter(self) -> None:
        """Shows only what ``show_more`` brings from now on."""
        self.beginResetModel()
        self._shown, self._count = array("I"), 0
        self.endResetModel()

    def show_more(self, rows: Sequence[int]) -> None:
        """Further rows that fit, in their order."""
        if self._shown is None or not rows:
            return
        self.beginInsertRows(QModelIndex(), self._count, self._count + len(rows) - 1)
        self._shown.extend(rows)
        self._count = len(self._shown)
        self.endInsertRows()

    @property
    def filtered(self) -> bool:
        """Whether a filter holds."""
        return self._shown is not None

    def row_at(self, place: int) -> int:
        """The row of the recording that is shown at ``place``."""
        return place if self._shown is None else self._shown[place]

    def place_of(self, row: int) -> int | None:
        """Where a row of the recording is shown; ``None`` where the filter hides it."""
        if self._shown is None:
            return row if row < self._count else None
        place = bisect_left(self._shown, row)
        return place if place < self._count and self._shown[place] == row else None

    def label(self, row: int) -> str:
        """What a row says, in a word or two."""
        if self.store is None:
            return ""
        index = self.store.index
        kind = index.kind(row)
        action = self._words.kinds.get(kind) or index.actions.known[index.action[row]] or "–"
        status = index.statuses.known[index.status[row]]
        return f"{action} · {status}" if status else action

    def _text(self, row: int, column: int) -> str:
        assert self.store is not None  # noqa: S101 - there are rows
        index = self.store.index
        match column:
            case 0:
                return clock(index.at[row])
            case 1:
                return "←" if index.to_charger(row) else "→"
            case 2:
                return self.label(row)
            case 3:
                return index.chargers.known[index.charger[row]]
            case 5:
                took = index.round_trip_ms(row)
                return "" if took is None else f"{took:.0f} ms"
            case 6:
                return f"{index.length[row]}" if index.kind(row).is_message else ""
            case _:
                return ""

    def _picture(self, row: int, column: int) -> Any:
        if self.store is None:
            return None
        if column == VERDICT:
            return self._icons[self.store.index.verdict[row]]
        return self._note if column == MESSAGE and self.notes and self._noted(row) else None

    def _noted(self, row: int) -> str | None:
        if self.store is None or not self.store.index.kind(row).is_message:
            return None
        return self.notes.get(self.store.index.message_number(row))


def clock(at_us: int) -> str:
    """The time of day, UTC, to the millisecond."""
    seconds, micros = divmod(at_us % _DAY_US, 1_000_000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{micros // 1000:03}"
