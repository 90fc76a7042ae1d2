"""The transactions of a recording as a table; opening one shows its messages."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from evsetup.diagnosis.sessions import Session, SessionBook
from evsetup.domain.text import text
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.words import words

MOST_SHOWN = 2000
_NUMBERS = (3, 4)


class SessionsView(QWidget):
    """A row a session: when, where, who, how much, and what went wrong."""

    session_wanted = Signal(int, int)
    """The numbers of its first and last message."""

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._sessions: list[Session] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._told = words("", "secondary", wrap=True)
        self.table = QTableWidget(0, 6)
        self.table.setHorizontalHeaderLabels(
            [
                say(text("ui", "Begun (UTC)")),
                say(text("ui", "Charger")),
                say(text("ui", "Session")),
                "kWh",
                "kW",
                say(text("ui", "What stands out")),
            ]
        )
        self.table.setAccessibleName(say(text("ui", "Sessions")))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(36)
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        self.table.activated.connect(self._opened)
        column.addWidget(self._told)
        column.addWidget(self.table, 1)
        self.show_waiting()

    def show_waiting(self) -> None:
        """The recording is still being read."""
        self._sessions = []
        self.table.setRowCount(0)
        self._told.setText(self._say(text("ui", "The sessions are there once the recording is judged.")))

    def show_sessions(self, book: SessionBook) -> None:
        """Shows the sessions, and says how many there are."""
        self._sessions = book.sessions[:MOST_SHOWN]
        self.table.setRowCount(len(self._sessions))
        for row, session in enumerate(self._sessions):
            for column, shown in enumerate(self._cells(session)):
                item = QTableWidgetItem(shown)
                if column in _NUMBERS:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        count = len(book.sessions) + book.left_out
        some = text("ui", "Sessions: {count}. Press Enter on one to see its messages.", count=count)
        self._told.setText(self._say(some if count else text("ui", "No session is in this recording.")))

    def _cells(self, session: Session) -> tuple[str, ...]:
        stands_out = [*session.errors, *(self._say(part) for part in session.oddities)]
        where = session.charger or "?"
        return (
            session.begun.strftime("%m-%d %H:%M:%S"),
            f"{where} · {session.evse}" if session.evse else where,
            session.id or "–",
            "–" if session.energy_wh is None else f"{session.energy_wh / 1000:.3f}",
            "–" if session.peak_w is None else f"{session.peak_w / 1000:.1f}",
            "; ".join(stands_out),
        )

    def _opened(self, index: QModelIndex) -> None:
        session = self._sessions[index.row()]
        self.session_wanted.emit(session.first_row, session.last_row)
