"""Live OCPP: a virtual table, the message as a tree, and what stands out."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHeaderView,
    QLineEdit,
    QSizePolicy,
    QTableView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text
from evsetup.ui import theme
from evsetup.ui.icons import icon
from evsetup.ui.looks import Look, look_of
from evsetup.ui.models.trace_log import TraceLog, TraceRow, message_tree
from evsetup.ui.models.trace_table import TraceTable
from evsetup.ui.pages.page import Page
from evsetup.ui.pages.proxy_card import ProxyCard
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.empty_state import EmptyState
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.words import words

if TYPE_CHECKING:
    from evsetup.ocppj.session import FrameRecord

BATCH_MS = 50
NARROW = 960
LOWEST = 280
"""Less room than this is too little for list and message; then the page scrolls."""


class TracePage(Page):
    """A view over a ``TraceLog``, which outlives it; ``take`` may be called for every frame."""

    saved = Signal()
    opened = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(say)
        self._who: Text | None = None
        self._incoming: deque[FrameRecord] = deque()
        self._batch = QTimer(self)
        self._batch.setInterval(BATCH_MS)
        self._batch.setSingleShot(True)
        self._batch.timeout.connect(self._flush)
        self.add_action(say(text("ui", "Open a recording…")), self.opened.emit)
        self.add_action(say(text("ui", "Clear")), self.clear)
        self._save = self.add_action(say(text("ui", "Save the trace…")), self.saved.emit, primary=True)
        canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setSpacing(16)
        self.proxy = ProxyCard(say)
        self._findings_box = QWidget()
        self._findings = QVBoxLayout(self._findings_box)
        self._findings.setContentsMargins(0, 0, 0, 0)
        self._findings_box.hide()
        self._empty = EmptyState(
            say(text("ui", "No message yet")),
            say(text("ui", "Every OCPP message between a charger and this laptop appears here as it comes.")),
        )
        self._work = QWidget()
        self._sides = work = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(16)
        work.addWidget(self._make_list(TraceLog()), 2)
        work.addWidget(self._make_message(), 1)
        self._work.setMinimumHeight(LOWEST)
        for part, stretch in ((self.proxy, 0), (self._findings_box, 0), (self._empty, 1), (self._work, 1)):
            column.addWidget(part, stretch)
        self.add_scrolling(canvas)
        self._show_counts()

    @property
    def table(self) -> TraceTable:
        """The model of the list."""
        return self._table

    def show_log(self, log: TraceLog) -> None:
        """Shows ``log``, which outlives this page."""
        self._table.show_log(log)
        self._show_counts()

    def take(self, record: FrameRecord) -> None:
        """Shows a frame within ``BATCH_MS``."""
        self._incoming.append(record)
        if not self._batch.isActive():
            self._batch.start()

    def show_who(self, who: Text) -> None:
        """Says plainly who talks to whom."""
        self._who = who
        self._show_counts()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Shows what stands out, above the list."""
        clear(self._findings)
        self._findings_box.setVisible(bool(findings))
        for finding in findings:
            self._findings.addWidget(FindingBox(finding, self.say))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the message stands under the list."""
        narrow = event.size().width() < NARROW
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def select(self, place: int) -> None:
        """Opens the message at ``place`` of the list."""
        self._list.selectRow(place)

    def clear(self) -> None:
        """Forgets what was recorded so far."""
        self._table.clear()
        self._tree.clear()
        self._show_counts()

    def _flush(self) -> None:
        bar = self._list.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 2
        records = list(self._incoming)
        self._incoming.clear()
        self._table.add(records)
        if at_end:
            self._list.scrollToBottom()
        self._show_counts()

    def _show_counts(self) -> None:
        count = len(self._table.log.rows)
        self._empty.setVisible(count == 0)
        self._work.setVisible(count > 0)
        self._save.setEnabled(count > 0)
        messages = text("ui", "Messages: {count}", count=count)
        state = messages if self._who is None else text("ui", "{who} · {count}", who=self._who, count=messages)
        self.show_head(self.say(text("ui", "Trace")), self.say(state))

    def _make_list(self, log: TraceLog) -> Card:
        say = self.say
        heads = (
            say(text("ui", "Time")),
            "⇄",
            say(text("ui", "Message")),
            say(text("ui", "Charger")),
            "",
            say(text("ui", "Round trip")),
        )
        self._table = TraceTable(log, heads, {look: say(look.word) for look in Look})
        self._list = QTableView()
        self._list.setModel(self._table)
        self._list.setAccessibleName(say(text("ui", "Messages")))
        self._list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setMinimumHeight(120)
        self._list.setShowGrid(False)
        self._list.setWordWrap(False)
        self._list.setTabKeyNavigation(False)
        self._list.verticalHeader().hide()
        self._list.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._list.verticalHeader().setDefaultSectionSize(36)
        head = self._list.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for column, width in enumerate((136, 36, 0, 96, 36, 96)):
            if width:
                self._list.setColumnWidth(column, width)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._list.selectionModel().currentRowChanged.connect(self._opened)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(say(text("ui", "Filter: words, action:Boot, verdict:problem")))
        self._filter.setAccessibleName(say(text("ui", "Filter")))
        self._filter.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(120)
        self._pause.timeout.connect(lambda: self._table.filter(self._filter.text()))
        self._filter.textChanged.connect(lambda: self._pause.start())
        card = Card(margin=12, spacing=12)
        card.body.addWidget(self._filter)
        card.body.addWidget(self._list, 1)
        return card

    def _make_message(self) -> Card:
        say = self.say
        card = Card()
        self._message = words(say(text("ui", "Message")), "section", wrap=True)
        self._tree = QTreeWidget()
        self._tree.setColumnCount(2)
        self._tree.setHeaderHidden(True)
        self._tree.setFont(theme.machine_font())
        self._tree.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._tree.setAccessibleName(say(text("ui", "Message as a tree")))
        self._tree.setMinimumHeight(72)
        self._tree.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        copy = button(say(text("ui", "Copy raw")), self._copy_raw)
        card.body.addWidget(self._message)
        card.body.addWidget(self._tree, 1)
        card.body.addLayout(row(copy, 1))
        self._row: TraceRow | None = None
        return card

    def _opened(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid():
            return
        self._row = found = self._table.row_at(current.row())
        self._message.setText(found.label)
        self._tree.clear()
        for finding in found.record.findings:
            self._add_finding(finding)
        parents: list[QTreeWidget | QTreeWidgetItem] = [self._tree]
        payload = getattr(found.record.frame, "payload", found.record.raw)
        for leaf in message_tree(payload):
            del parents[leaf.depth + 1 :]
            parents.append(QTreeWidgetItem(parents[leaf.depth], [leaf.name, leaf.value]))
        self._tree.expandAll()
        self._tree.resizeColumnToContents(0)

    def _add_finding(self, finding: Finding) -> None:
        """What was seen as a line, what it means and what to do beneath it."""
        seen, means, *do = (self.say(part) for part in (finding.seen, finding.means, *finding.do) if part is not None)
        item = QTreeWidgetItem(self._tree, [seen])
        look = look_of(finding.severity)
        item.setIcon(0, icon(look.value, off=look.role, size=18))
        item.setForeground(0, theme.current().colour(look.role))
        item.setToolTip(0, "\n".join([seen, means, *do]))
        item.setFirstColumnSpanned(True)
        for line in (means, *do):
            below = QTreeWidgetItem(item, [line])
            below.setToolTip(0, line)
            below.setFirstColumnSpanned(True)

    def _copy_raw(self) -> None:
        if self._row is not None:
            QGuiApplication.clipboard().setText(self._row.record.raw)
