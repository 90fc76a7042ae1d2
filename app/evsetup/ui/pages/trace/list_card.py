"""The list of messages with what narrows it: a filter, the chargers, and whether the newest stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)

from evsetup.diagnosis.trace_row import RowKind
from evsetup.domain.text import Text, text
from evsetup.ui.looks import Look
from evsetup.ui.models.trace_table import CHARGER, MESSAGE, SIZE, TIME, TRIP, VERDICT, WAY, TraceTable, TraceWords
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, row
from evsetup.ui.widgets.words import words

ROW_HEIGHT = 36
MOST_CHARGERS = 60
"""So many are in the menu; others are typed."""
_PAUSE_MS = 200
_WIDTHS = {TIME: 124, WAY: 32, CHARGER: 88, VERDICT: 36, TRIP: 100, SIZE: 68}
_ROOM_FOR_BYTES = 700


class ListCard(Card):
    """The list, and other views of the same recording that take its place."""

    filtered = Signal(str)
    """What was typed, after a pause."""
    row_opened = Signal(int)
    """A row of the recording."""
    live_wanted = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(margin=12, spacing=12)
        self._say = say
        self.table = TraceTable(_words(say))
        self.list = self._make_list()
        self._filter = self._make_filter()
        self._chargers = self._make_chargers()
        self.live = button(say(text("ui", "Live")), None)
        self.live.setCheckable(True)
        self.live.setChecked(True)
        self.live.setProperty("filter", True)
        self.live.setAccessibleDescription(say(text("ui", "Keeps the newest message in sight")))
        self.live.clicked.connect(self._live_clicked)
        self._none = words("", "secondary", wrap=True)
        self._none.hide()
        self._views = QStackedWidget()
        self._views.addWidget(self.list)
        self._tabs = row(spacing=4)
        self._group = QButtonGroup(self)
        self._add_tab(text("ui", "Messages"), self.list)
        top = row(self._filter, self._chargers, self.live)
        top.setStretch(0, 1)
        self.body.addLayout(self._tabs)
        self.body.addLayout(top)
        self.body.addWidget(self._none)
        self.body.addWidget(self._views, 1)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._filter.setFocus)
        find.activated.connect(self._filter.selectAll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what messages say is worth more than how long they are."""
        self.list.setColumnHidden(SIZE, event.size().width() < _ROOM_FOR_BYTES)
        super().resizeEvent(event)

    @property
    def typed(self) -> str:
        """The filter."""
        return self._filter.text()

    def type_filter(self, typed: str) -> None:
        """Filters by ``typed``, at once, and shows the list."""
        self._filter.setText(typed)
        self._pause.stop()
        self.show_list()
        self.filtered.emit(typed)

    def show_none(self, words_of_it: str) -> None:
        """Says why the list is empty, or how many fit; nothing hides the line."""
        self._none.setText(words_of_it)
        self._none.setVisible(bool(words_of_it))

    def add_view(self, name: Text, view: QWidget) -> QPushButton:
        """A further view of the recording; gives what shows it."""
        self._views.addWidget(view)
        return self._add_tab(name, view)

    def show_list(self) -> None:
        """Shows the messages."""
        self._group.buttons()[0].click()

    def go_to(self, table_row: int) -> bool:
        """Opens a row of the recording; ``False`` where the filter hides it."""
        if (place := self.table.place_of(table_row)) is None:
            return False
        self.show_list()
        self.list.selectRow(place)
        self.list.scrollTo(self.table.index(place, MESSAGE), QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def select(self, place: int) -> None:
        """Opens the message at ``place`` of the list."""
        self.list.selectRow(place)

    @property
    def current(self) -> int | None:
        """The row of the recording that is opened."""
        index = self.list.currentIndex()
        return self.table.row_at(index.row()) if index.isValid() else None

    def stretch(self, most: int) -> list[int]:
        """The rows of the recording that are chosen; where it is one or none, those that are shown from there on."""
        chosen = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        if len(chosen) < 2:
            first = chosen[0] if chosen else max(0, self.list.rowAt(0))
            chosen = list(range(first, min(self.table.rowCount(), first + most)))
        return [self.table.row_at(place) for place in chosen[:most]]

    def follow(self) -> None:
        """Keeps the newest in sight, where that is wanted."""
        if self.live.isChecked():
            self.list.scrollToBottom()

    def _live_clicked(self) -> None:
        if self.live.isChecked():
            self.live_wanted.emit()
            self.follow()

    def _add_tab(self, name: Text, view: QWidget) -> QPushButton:
        made = button(self._say(name), lambda: self._views.setCurrentWidget(view), kind="filter")
        made.setCheckable(True)
        made.setChecked(self._views.count() == 1)
        self._group.addButton(made)
        if self._tabs.count():
            self._tabs.insertWidget(self._tabs.count() - 1, made)
        else:
            self._tabs.addWidget(made)
            self._tabs.addStretch(1)
        return made

    def _make_list(self) -> QTableView:
        made = QTableView()
        made.setModel(self.table)
        made.setAccessibleName(self._say(text("ui", "Messages")))
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        made.setMinimumHeight(120)
        made.setShowGrid(False)
        made.setWordWrap(False)
        made.setTabKeyNavigation(False)
        made.verticalHeader().hide()
        made.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        made.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        head = made.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for column, width in _WIDTHS.items():
            made.setColumnWidth(column, width)
        head.setSectionResizeMode(MESSAGE, QHeaderView.ResizeMode.Stretch)
        made.selectionModel().currentRowChanged.connect(self._opened)
        made.verticalScrollBar().actionTriggered.connect(lambda _action: self.live.setChecked(self._at_end()))
        return made

    def _make_filter(self) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(self._say(text("ui", "Filter: words, action:Boot, verdict:problem, connectorId=1")))
        made.setToolTip(
            self._say(
                text(
                    "ui",
                    "Words that all occur, and parts: action:Boot  charger:07  verdict:problem  from:10:42  to:11:00"
                    "  row:41,42  connectorId=1  idTagInfo.status=Invalid",
                )
            )
        )
        made.setAccessibleName(self._say(text("ui", "Filter")))
        made.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.filtered.emit(made.text()))
        made.textChanged.connect(lambda: self._pause.start())
        return made

    def _make_chargers(self) -> QPushButton:
        made = button(self._say(text("ui", "All chargers")))
        made.setProperty("menu", True)
        menu = QMenu(made)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        made.setMenu(menu)
        return made

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        menu.addAction(self._say(text("ui", "All chargers"))).triggered.connect(lambda: self._narrow(""))
        known = self.table.store.index.chargers.known[1:] if self.table.store is not None else []
        for name in known[:MOST_CHARGERS]:
            menu.addAction(name).triggered.connect(lambda _checked=False, name=name: self._narrow(name))

    def _narrow(self, charger: str) -> None:
        kept = [part for part in self.typed.split() if not part.casefold().startswith("charger:")]
        name = charger.partition(" ")[0]  # a filter's part ends at a space
        self.type_filter(" ".join([*kept, f"charger:{name}"] if name else kept))

    def _opened(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.row_opened.emit(self.table.row_at(current.row()))

    def _at_end(self) -> bool:
        bar = self.list.verticalScrollBar()
        return bar.sliderPosition() >= bar.maximum() - 2


def _words(say: Voice) -> TraceWords:
    heads = (
        say(text("ui", "Time (UTC)")),
        "⇄",
        say(text("ui", "Message")),
        say(text("ui", "Charger")),
        "",
        say(text("ui", "Round trip")),
        say(text("ui", "Bytes")),
    )
    kinds = {
        RowKind.OPENED: say(text("ui", "connected")),
        RowKind.CLOSED: say(text("ui", "connection closed")),
        RowKind.REFUSED: say(text("ui", "connection refused")),
        RowKind.MALFORMED: say(text("ui", "no OCPP message")),
    }
    return TraceWords(heads, {look: say(look.word) for look in Look}, kinds)
