"""The trace as a Qt table model: virtual, integer roles, grown in batches."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from evsetup.ui import theme
from evsetup.ui.icons import icon
from evsetup.ui.looks import Look
from evsetup.ui.models.trace_log import MOST_ROWS, TraceLog, TraceRow, parse_query

if TYPE_CHECKING:
    from evsetup.ocppj.session import FrameRecord

_DISPLAY, _DECORATION, _FONT, _ALIGNMENT, _ACCESSIBLE = 0, 1, 6, 7, 11
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_Index = QModelIndex | QPersistentModelIndex


class TraceTable(QAbstractTableModel):
    """Columns: time, direction, message, charger, verdict, round trip."""

    def __init__(self, log: TraceLog, heads: tuple[str, ...], looks: dict[Look, str]) -> None:
        super().__init__()
        self.log = log
        self._heads = heads
        self._looks = looks
        self._machine = theme.machine_font()
        self._icons = {look: icon(look.value, off=look.role, size=18) for look in Look}

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows the filter wants."""
        return 0 if parent.isValid() else len(self.log.shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Six."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Column heads."""
        return self._heads[section] if role == _DISPLAY and orientation is Qt.Orientation.Horizontal else None

    def data(self, index: _Index, role: int = 0) -> Any:
        """One cell."""
        column = index.column()
        if role == _DISPLAY:
            return self._words(self.log.rows[self.log.shown[index.row()]], column)
        if role == _DECORATION and column == 4:
            return self._icons[self.log.rows[self.log.shown[index.row()]].look]
        if role == _FONT and column == 0:
            return self._machine
        if role == _ALIGNMENT and column == 5:
            return _RIGHT
        if role == _ACCESSIBLE and column == 4:
            return self._looks[self.log.rows[self.log.shown[index.row()]].look]
        return None

    def show_log(self, log: TraceLog) -> None:
        """Shows another log."""
        self.beginResetModel()
        self.log = log
        self.endResetModel()

    def row_at(self, place: int) -> TraceRow:
        """The row that is shown at ``place``."""
        return self.log.rows[self.log.shown[place]]

    def add(self, records: Iterable[FrameRecord]) -> None:
        """Takes a batch in, in one insert."""
        wanted = self.log.take(records)
        if wanted:
            before = len(self.log.shown)
            self.beginInsertRows(QModelIndex(), before, before + len(wanted) - 1)
            self.log.shown.extend(wanted)
            self.endInsertRows()
        if self.log.rows and self._too_many():
            self.beginResetModel()
            self.log.trim()
            self.endResetModel()

    def filter(self, typed: str) -> None:
        """Shows only what ``typed`` asks for."""
        self.beginResetModel()
        self.log.filter(parse_query(typed))
        self.endResetModel()

    def clear(self) -> None:
        """Shows nothing."""
        self.beginResetModel()
        self.log.clear()
        self.endResetModel()

    def _too_many(self) -> bool:
        return len(self.log.rows) > MOST_ROWS

    def _words(self, row: TraceRow, column: int) -> str:
        match column:
            case 0:
                return row.time
            case 1:
                return "←" if row.out else "→"
            case 2:
                return row.label
            case 3:
                return row.charger
            case 5:
                return "" if row.round_trip_ms is None else f"{row.round_trip_ms:.0f} ms"
            case _:
                return ""
