"""OCPP as it is said now, or was recorded: what stands out on top, the messages as a list, and the opened one as a tree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from evsetup.diagnosis.link_spans import link_lanes
from evsetup.diagnosis.opened_row import OpenedRow
from evsetup.diagnosis.sequence import MOST_ARROWS, arrows
from evsetup.domain.text import Text, text
from evsetup.ui.pages.page import Page
from evsetup.ui.pages.proxy_card import ProxyCard
from evsetup.ui.pages.trace.causes import Cause, Causes
from evsetup.ui.pages.trace.link_timeline import LinkTimeline
from evsetup.ui.pages.trace.list_card import ListCard
from evsetup.ui.pages.trace.message_card import MessageCard
from evsetup.ui.pages.trace.sequence_view import SequenceView
from evsetup.ui.pages.trace.sessions_view import SessionsView
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from evsetup.diagnosis.sessions import SessionBook
    from evsetup.diagnosis.trace_store import TraceStore
    from evsetup.ui.models.trace_table import TraceTable

NARROW = 960
LOWEST, LOWEST_STACKED = 320, 720
"""Less room than this is too little for list and message; then the page scrolls."""


class TracePage(Page):
    """A view over a recording that a desk holds; it lives longer than this page."""

    saved = Signal()
    opened = Signal()
    cleared = Signal()
    bundle_wanted = Signal()
    replay_wanted = Signal()
    compare_wanted = Signal()
    sessions_wanted = Signal()
    """Somebody looks at the sessions."""

    def __init__(self, say: Voice) -> None:
        super().__init__(say)
        self._who: Text | None = None
        self.add_action(say(text("ui", "Open a log…")), self.opened.emit)
        self._make_menu()
        self._save = self.add_action(say(text("ui", "Save the trace…")), self.saved.emit, primary=True)
        canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setSpacing(16)
        self.proxy = ProxyCard(say)
        self.causes = Causes(say)
        self.causes.rows_wanted.connect(self._show_rows)
        self._empty = EmptyState(
            say(text("ui", "No message yet")),
            say(text("ui", "Every OCPP message between a charger and this laptop appears here as it comes.")),
        )
        self.messages = ListCard(say)
        self.message = MessageCard(say)
        self.message.partner_wanted.connect(self.go_to)
        self._make_views()
        self._work = QWidget()
        self._sides = work = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(16)
        work.addWidget(self.messages, 2)
        work.addWidget(self.message, 1)
        self._work.setMinimumHeight(LOWEST)
        for part, stretch in ((self.proxy, 0), (self.causes, 0), (self._empty, 1), (self._work, 1)):
            column.addWidget(part, stretch)
        self.add_scrolling(canvas)
        self._show_counts()

    @property
    def table(self) -> TraceTable:
        """The model of the list."""
        return self.messages.table

    def show_recording(self, store: TraceStore | None, notes: Mapping[int, str], *, live: bool) -> None:
        """Shows a recording, as far as it was read, with the notes of its messages."""
        self.table.notes = notes
        self.table.show(store)
        self.message.show_row(None, "", "")
        self.messages.live.setChecked(live)
        self.messages.show_none("")
        self.messages.show_list()
        self.sessions.show_waiting()
        self._show_counts()

    def grow(self) -> None:
        """Shows what was read since."""
        if self.table.grow():
            self.messages.follow()
        self._show_counts()

    def repaint_verdicts(self) -> None:
        """Rows were judged since."""
        self.messages.list.viewport().update()

    def show_who(self, who: Text | None) -> None:
        """Says plainly who talks to whom, or what is read."""
        self._who = who
        self._show_counts()

    def show_causes(self, causes: Sequence[Cause]) -> None:
        """Shows what stands out, above the list."""
        self.causes.show_causes(causes)

    def show_message(self, opened: OpenedRow | None, note: str) -> None:
        """Shows a row that was opened."""
        title = self.table.label(opened.row) if opened is not None else ""
        self.message.show_row(opened, title, note)

    def go_to(self, row: int) -> None:
        """Opens a row of the recording, whatever the filter hides."""
        if not self.messages.go_to(row):
            self.messages.type_filter("")
            self.messages.go_to(row)

    def show_sessions(self, book: SessionBook) -> None:
        """Shows the sessions, which are known once all is judged."""
        self.sessions.show_sessions(book)

    def select(self, place: int) -> None:
        """Opens the message at ``place`` of the list."""
        self.messages.select(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the message stands under the list."""
        narrow = event.size().width() < NARROW
        self._work.setMinimumHeight(LOWEST_STACKED if narrow else LOWEST)
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def _show_rows(self, rows: Sequence[int]) -> None:
        self.messages.type_filter(f"row:{','.join(map(str, rows))}")

    def _make_views(self) -> None:
        """The other views of the same recording."""
        self.sessions, self.sequence, self.timeline = (
            SessionsView(self.say),
            SequenceView(self.say),
            LinkTimeline(self.say),
        )
        add = self.messages.add_view
        add(text("ui", "Sessions"), self.sessions).clicked.connect(lambda: self.sessions_wanted.emit())
        add(text("ui", "Sequence"), self.sequence).clicked.connect(self._draw_sequence)
        add(text("ui", "Connections"), self.timeline).clicked.connect(self._draw_timeline)
        self.sessions.session_wanted.connect(lambda first, last: self.messages.type_filter(f"row:{first}-{last}"))
        self.sequence.row_wanted.connect(self.row_wanted_beside)
        self.timeline.row_wanted.connect(self.go_to)

    def row_wanted_beside(self, row: int) -> None:
        """Opens a message beside the view that is shown."""
        self.messages.row_opened.emit(row)

    def _draw_sequence(self) -> None:
        """Of the rows that are chosen; where it is one or none, from there on what the filter shows."""
        if (store := self.table.store) is not None:
            self.sequence.show_arrows(arrows(store, self.messages.stretch(MOST_ARROWS)))

    def _draw_timeline(self) -> None:
        store = self.table.store
        if store is not None and (count := len(store.index)):
            self.timeline.show_lanes(link_lanes(store.index), store.index.at[0], store.index.at[count - 1])

    def _make_menu(self) -> QPushButton:
        say = self.say
        menu = QMenu(self)
        made = self.add_action(say(text("ui", "More")), lambda: None)
        made.setProperty("menu", True)
        made.setMenu(menu)
        made.setAccessibleDescription(say(text("ui", "Noted messages, support bundle, compare, replay, clear")))
        self._need_rows: list[QAction] = []
        noted = menu.addAction(say(text("ui", "Messages with a note")))
        noted.triggered.connect(lambda _checked: self._show_rows(sorted(self.table.notes)))
        menu.aboutToShow.connect(lambda: noted.setEnabled(bool(self.table.notes)))
        menu.addSeparator()
        for words, wish in (
            (text("ui", "Support bundle…"), self.bundle_wanted),
            (text("ui", "Compare…"), self.compare_wanted),
            (text("ui", "Replay…"), self.replay_wanted),
            (text("ui", "Clear"), self.cleared),
        ):
            act = menu.addAction(say(words))
            act.triggered.connect(lambda _checked, wish=wish: wish.emit())
            self._need_rows.append(act)
        return made

    def _show_counts(self) -> None:
        store = self.table.store
        count = 0 if store is None else len(store.index)
        self._empty.setVisible(count == 0)
        self._work.setVisible(count > 0)
        self._save.setEnabled(count > 0)
        for act in self._need_rows:
            act.setEnabled(count > 0)
        messages = text("ui", "Messages: {count}", count=0 if store is None else store.index.messages)
        state = messages if self._who is None else text("ui", "{who} · {count}", who=self._who, count=messages)
        self.show_head(self.say(text("ui", "Trace")), self.say(state))
