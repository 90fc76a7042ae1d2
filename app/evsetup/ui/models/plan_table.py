"""A plan of single settings as a Qt table model: old → new, and what became of it; virtual, since a restore may be long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from evsetup.domain.plan import Risk
from evsetup.domain.text import Text, text
from evsetup.ui import theme
from evsetup.ui.icons import icon
from evsetup.ui.looks import Chip, Look
from evsetup.ui.models.variable_rows import shown_value
from evsetup.ui.models.variables import effect_chip, fate_chip
from evsetup.ui.voice import Voice

if TYPE_CHECKING:
    from evsetup.commissioning.variable_plan import VariableState

_Index = QModelIndex | QPersistentModelIndex
RISK_WORDS = {
    Risk.HARMLESS: text("ui", "harmless"),
    Risk.RESTART: text("ui", "acts after a restart"),
    Risk.CREDENTIAL: text("ui", "keys and security"),
    Risk.NETWORK: text("ui", "network"),
    Risk.ADDRESS: text("ui", "whom it dials"),
}


class PlanTable(QAbstractTableModel):
    """Columns: setting (with its risk), now, then, effect or outcome."""

    def __init__(self, heads: tuple[str, ...], say: Voice) -> None:
        super().__init__()
        self.states: tuple[VariableState, ...] = ()
        self._say = say
        self._heads = heads
        self._begun = False
        self._machine = theme.machine_font()
        self._quiet = theme.current().colour("secondary")
        self._icons = {look: icon(look.value, off=look.role, size=16) for look in Look}

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many changes there are."""
        return 0 if parent.isValid() else len(self.states)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Four."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Column heads."""
        return self._heads[section] if role == 0 and orientation is Qt.Orientation.Horizontal else None

    def data(self, index: _Index, role: int = 0) -> Any:
        """One cell."""
        state, column = self.states[index.row()], index.column()
        match role:
            case 0 | 3:
                return self._display(state, column)
            case 0x0100 if column == 0:
                return self._say(RISK_WORDS[state.planned.risk])
            case 1 if column == 3:
                return self._icons[self._chip(state).look]
            case 6 if column < 3:
                return self._machine
            case 9 if column == 1:
                return self._quiet
            case 11 if column == 0:
                said = (self._display(state, part) for part in range(4))
                return ", ".join(said)
            case _:
                return None

    def show_states(self, states: tuple[VariableState, ...], *, begun: bool) -> None:
        """Shows these; where only outcomes differ, only they are changed."""
        same = [state.name for state in states] == [state.name for state in self.states]
        self._begun = begun
        if same:
            changed = [at for at, state in enumerate(states) if state is not self.states[at]]
            self.states = states
            if states:
                first, last = (changed[0], changed[-1]) if changed else (0, len(states) - 1)
                self.dataChanged.emit(self.index(first, 0), self.index(last, 3))
            return
        self.beginResetModel()
        self.states = states
        self.endResetModel()

    def _chip(self, state: VariableState) -> Chip:
        return fate_chip(state) if self._begun else effect_chip(state)

    def _display(self, state: VariableState, column: int) -> str:
        change = state.planned.change
        match column:
            case 0:
                return str(change.name)
            case 1:
                return shown_value(change.old)
            case 2:
                return shown_value(change.new)
            case _:
                return self._words(self._chip(state).words)

    def _words(self, sentence: Text) -> str:
        return self._say(sentence)
