"""The preview of a plan as a Qt table model; virtual, since a plan may have thousands of rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from evsetup.ui.icons import icon
from evsetup.ui.looks import Look
from evsetup.ui.models.bay_plan import PlanRow
from evsetup.ui.voice import Voice

_Index = QModelIndex | QPersistentModelIndex


class BayPlanTable(QAbstractTableModel):
    """Columns: what would happen, the label, what is to be said of it, the other fields of the bay."""

    def __init__(self, heads: tuple[str, ...], say: Voice) -> None:
        super().__init__()
        self.rows: tuple[PlanRow, ...] = ()
        self._heads = heads
        self._say = say
        self._icons = {look: icon(look.value, off=look.role, size=16) for look in Look}

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many as there are heads."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Column heads."""
        return self._heads[section] if role == 0 and orientation is Qt.Orientation.Horizontal else None

    def data(self, index: _Index, role: int = 0) -> Any:
        """One cell: its words, also as tool tip; the icon of what would happen; the whole row for a screen reader."""
        row, column = self.rows[index.row()], index.column()
        match role:
            case 0 | 3:
                return self._words(row, column)
            case 1 if column == 0:
                return self._icons[row.chip.look]
            case 11 if column == 0:
                return ", ".join(filter(None, (self._words(row, part) for part in range(len(self._heads)))))
            case _:
                return None

    def show_rows(self, rows: tuple[PlanRow, ...]) -> None:
        """Shows these rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def is_empty(self, column: int) -> bool:
        """Whether no row has anything to show there."""
        return not any(self._words(row, column) for row in self.rows)

    def _words(self, row: PlanRow, column: int) -> str:
        match column:
            case 0:
                return self._say(row.chip.words)
            case 1:
                return row.cells[0]
            case 2:
                return self._say(row.remark) if row.remark is not None else ""
            case _:
                return row.cells[column - 2]
