"""The settings of a charger as a Qt table model: virtual, integer roles, filtered by the rows' own index."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from evsetup.domain.text import Text
from evsetup.ui import theme
from evsetup.ui.icons import icon
from evsetup.ui.looks import Look
from evsetup.ui.models.variable_rows import VariableRow, VariableRows, Wanted
from evsetup.ui.voice import Voice

_DISPLAY, _DECORATION, _TOOLTIP, _FONT, _FOREGROUND, _ACCESSIBLE = 0, 1, 3, 6, 9, 11
SECOND_LINE = 0x0100
"""The role of what stands beneath the name."""
NAME, VALUE, UNIT, LIMITS, MARK = range(5)
_Index = QModelIndex | QPersistentModelIndex


class VariableTable(QAbstractTableModel):
    """Columns: name (with its meaning), value, unit, limits (or the other side's value), mark."""

    def __init__(self, heads: tuple[str, ...], say: Voice) -> None:
        super().__init__()
        self.rows = VariableRows((), say)
        self._say = say
        self._heads = list(heads)
        self._machine = theme.machine_font()
        self._pending = theme.current().colour("warning")
        self._quiet = theme.current().colour("secondary")
        self._icons = {look: icon(look.value, off=look.role, size=16) for look in Look}
        self._words: dict[Text, str] = {}
        self._comparing = False
        self._unit_beside = False

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows the filter wants."""
        return 0 if parent.isValid() else len(self.rows.shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Five."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Column heads."""
        return self._heads[section] if role == _DISPLAY and orientation is Qt.Orientation.Horizontal else None

    def data(self, index: _Index, role: int = 0) -> Any:
        """One cell."""
        row, column = self.row_at(index.row()), index.column()
        match role:
            case 0:
                return self._display(row, column)
            case 0x0100 if column == NAME:
                return row.words
            case 1 if column == MARK and (look := row.mark.look) is not None:
                return self._icons[look]
            case 3:
                return self._display(row, column) if column != NAME else f"{row.name}\n{row.words}".strip()
            case 6 if column in (NAME, VALUE) or (column == LIMITS and self._comparing):
                return self._machine
            case 9 if column == VALUE and row.edit is not None:
                return self._pending
            case 9 if column in (UNIT, LIMITS) and not self._comparing:
                return self._quiet
            case 11:
                return self._spoken(row) if column == NAME else self._display(row, column)
            case _:
                return None

    def row_at(self, place: int) -> VariableRow:
        """The row that is shown at ``place``."""
        return self.rows.rows[self.rows.shown[place]]

    def place_of(self, key: tuple[str, ...]) -> int | None:
        """Where a row is shown now; ``None`` while the filter hides it."""
        return next((at for at, place in enumerate(self.rows.shown) if self.rows.rows[place].key == key), None)

    def show_rows(self, rows: VariableRows) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def filter(self, typed: str, wanted: Wanted, group: str) -> None:
        """Shows only what is asked for."""
        self.beginResetModel()
        self.rows.filter(typed, wanted, group)
        self.endResetModel()

    def refilter(self) -> None:
        """Shows what is asked for after edits or a comparison; the table is only made anew when other rows are wanted."""
        before = self.rows.shown
        self.rows.refilter()
        if self.rows.shown != before:
            after, self.rows.shown = self.rows.shown, before
            self.beginResetModel()
            self.rows.shown = after
            self.endResetModel()
        elif before:
            self.dataChanged.emit(self.index(0, 0), self.index(len(before) - 1, MARK))

    def head_limits(self, words: str, *, comparing: bool) -> None:
        """Names the fourth column: limits, or the other side."""
        self._heads[LIMITS], self._comparing = words, comparing
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, LIMITS, LIMITS)

    def unit_beside_value(self, on: bool) -> None:
        """Whether the unit stands in the same cell as the value."""
        if on != self._unit_beside:
            self._unit_beside = on
            if self.rows.shown:
                self.dataChanged.emit(self.index(0, VALUE), self.index(len(self.rows.shown) - 1, VALUE))

    def _display(self, row: VariableRow, column: int) -> str:
        match column:
            case 0:
                return row.name
            case 1:
                return f"{row.shown} {row.unit}".strip() if self._unit_beside and row.shown != "–" else row.shown
            case 2:
                return row.unit
            case 3:
                return (row.there or "–") if self._comparing else row.limits
            case _:
                return self._said(row.mark.words)

    def _said(self, words: Text | None) -> str:
        if words is None:
            return ""
        if words not in self._words:
            self._words[words] = self._say(words)
        return self._words[words]

    def _spoken(self, row: VariableRow) -> str:
        parts = (row.name, row.words, f"{row.shown} {row.unit}".strip(), self._said(row.mark.words))
        return ", ".join(part for part in parts if part)
