"""Every setting that OCPP offers on one charger: searched, understood, edited, compared, kept and put back; and its security."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from evsetup.domain.finding import Finding
from evsetup.domain.text import text
from evsetup.ui.models.variable_rows import Wanted
from evsetup.ui.models.variable_table import LIMITS, MARK, NAME, SECOND_LINE, UNIT, VALUE, VariableTable
from evsetup.ui.models.variables import Section, VariablesView, head_of
from evsetup.ui.pages.page import Page, scrolling
from evsetup.ui.pages.security.security_pane import SecurityPane
from evsetup.ui.pages.variables.detail_pane import DetailPane
from evsetup.ui.pages.variables.notes import Notes
from evsetup.ui.pages.variables.plan_pane import PlanPane
from evsetup.ui.pages.variables.section_switch import SectionSwitch
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, row
from evsetup.ui.widgets.empty_state import EmptyState, WayIn
from evsetup.ui.widgets.flow_layout import TightFlow
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.two_lines import TwoLines, row_height
from evsetup.ui.widgets.words import words

WIDE, NARROW = 800, 600
"""A table that is not wide has its units beside the values; a narrow one shows only what cannot be done without."""
_PAUSE_MS = 60


class VariablesPage(Page):
    """A view over ``VariablesView``; what a person wants is sent as signals."""

    went_back = Signal()
    board_wanted = Signal()
    read_again = Signal()
    stopped = Signal()
    set_wanted = Signal(object, object)
    discard_wanted = Signal(object)
    review_wanted = Signal()
    review_left = Signal()
    applied = Signal(bool)
    restarted = Signal()
    save_wanted = Signal()
    compare_wanted = Signal()
    restore_wanted = Signal()
    export_wanted = Signal()
    take_wanted = Signal()
    compare_ended = Signal()
    section_wanted = Signal(object)
    security_read_again = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(say)
        self._view = VariablesView()
        self._back = self.add_action(say(text("ui", "&Back")), self._go_back)
        self._again = self.add_action(say(text("ui", "Read again")), self.security_read_again.emit)
        self._more_acts = self._make_menu()
        self._review = self.add_action("", self.review_wanted.emit, primary=True)
        self._empty = EmptyState(
            say(text("ui", "No charger is chosen")),
            say(text("ui", "Choose one on the site's board that is on this laptop over OCPP.")),
            (
                WayIn(
                    "site",
                    say(text("ui", "Choose a charger")),
                    say(text("ui", "The board shows all chargers that were seen or planned.")),
                    say(text("ui", "Open the board")),
                    self.board_wanted.emit,
                ),
            ),
        )
        self._progress = ProgressLine(say)
        self._progress.cancelled.connect(self.stopped)
        self._browser = self._make_browser()
        self.plan_pane = PlanPane(say)
        self.plan_pane.went_back.connect(self.review_left)
        self.plan_pane.applied.connect(self.applied)
        self.plan_pane.restarted.connect(self.restarted)
        self.plan_pane.stopped.connect(self.stopped)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._browser)
        self._stack.addWidget(self.plan_pane)
        self._switch = SectionSwitch(say)
        self._switch.chosen.connect(self.section_wanted)
        self.security = SecurityPane(say)
        self._empty_line = self.add(self._empty, 1)
        self._switch_line = self.add(self._switch)
        self._progress_line = self.add(self._progress)
        self._notes = Notes(say)
        self._notes_line = self.add(self._notes)
        self._stack_line = self.add(self._stack, 1)
        self._space = self.add(QWidget(), 1)
        self.content.addWidget(self.security, 1)
        QShortcut(QKeySequence.StandardKey.Find, self, self._to_search)
        self.show_view(self._view)

    @property
    def table(self) -> VariableTable:
        """The model of the list."""
        return self._table

    @property
    def view(self) -> VariablesView:
        """What is shown now."""
        return self._view

    def show_view(self, view: VariablesView) -> None:
        """Shows where the charger stands."""
        before, self._view, say = self._view, view, self.say
        chosen, secure = bool(view.name), bool(view.name) and view.section is Section.SECURITY
        planning = view.plan is not None and not secure
        self.show_head(
            say(head_of(view)), view.about if chosen else say(text("ui", "Over OCPP, one charger at a time."))
        )
        self._empty_line.setVisible(not chosen)
        self._switch_line.setVisible(chosen and not planning)
        self._switch.show_section(view.section)
        self.security.setVisible(secure)
        self._back.setVisible(not planning)
        self._again.setVisible(secure)
        self._again.setEnabled(view.running is None)
        self._more_acts.setVisible(chosen and not planning and not secure)
        self._more_acts.setEnabled(view.running is None)
        for act in self._need_rows:
            act.setEnabled(view.rows is not None)
        self._review.setVisible(chosen and not planning and not secure)
        self._review.setEnabled(view.running is None and view.edits > 0)
        self._review.setText(say(text("ui", "Review changes: {count}", count=view.edits)))
        self._stack_line.setVisible(chosen and not secure and (view.rows is not None or planning))
        self._space.setVisible(chosen and not secure and view.rows is None and not planning)
        running = view.running if not planning and not secure else None
        self._progress_line.setVisible(running is not None)
        if running is not None:
            self._progress.show_progress(
                say(running.doing), running.done, running.total, running.elapsed_s, running.normal_s
            )
        findings = () if planning or secure else view.findings
        self._notes.show_findings(findings)
        self._notes_line.setVisible(bool(findings))
        self._stack.setCurrentIndex(1 if planning else 0)
        if planning:
            self.plan_pane.show_view(view)
            if before.plan is None or (view.applied and not before.applied):
                self.plan_pane.apply_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_rows(before, view)

    def show_flaw(self, finding: Finding | None) -> None:
        """Says what is wrong with the value that was typed last."""
        self.detail.show_flaw(finding)

    def select(self, key: tuple[str, ...]) -> None:
        """Opens a setting, when the filter shows it."""
        if (place := self._table.place_of(key)) is not None:
            self._list.selectRow(place)
            self._list.scrollTo(self._table.index(place, NAME))

    def search(self, typed: str) -> None:
        """Types into the search box."""
        self._search.setText(typed)
        self._refilter()

    def want(self, wanted: Wanted) -> None:
        """Presses a filter."""
        self._filters[wanted].setChecked(True)
        self._refilter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow table has fewer columns."""
        super().resizeEvent(event)
        self._fit_columns()

    # -- parts ---------------------------------------------------------------------------------------------------------

    def _make_browser(self) -> QWidget:
        say = self.say
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._make_strip())
        sides = row(self._make_list(), self._make_detail(), spacing=16)
        sides.setStretch(0, 5)
        sides.setStretch(1, 2)
        column.addLayout(sides, 1)
        made.setAccessibleName(say(text("ui", "Settings")))
        return made

    def _make_strip(self) -> QWidget:
        """What is compared with what, or what was done last."""
        say = self.say
        self._strip_words = words("", "strong", wrap=True)
        self._take = button(say(text("ui", "Take over its values")), self.take_wanted.emit)
        self._end = button(say(text("ui", "End comparing")), self.compare_ended.emit)
        self._strip = QWidget()
        line = row(self._strip_words, self._take, self._end, spacing=12)
        line.setContentsMargins(0, 0, 0, 0)
        line.setStretch(0, 1)
        self._strip.setLayout(line)
        return self._strip

    def _make_list(self) -> Card:
        say = self.say
        self._limits_head = say(text("ui", "Takes"))
        heads = (
            say(text("ui", "Setting")),
            say(text("ui", "Value")),
            say(text("ui", "Unit")),
            self._limits_head,
            "",
        )
        self._table = VariableTable(heads, say)
        self._list = QTableView()
        self._list.setModel(self._table)
        self._list.setAccessibleName(say(text("ui", "Settings")))
        self._delegate = TwoLines(SECOND_LINE)
        self._list.setItemDelegateForColumn(NAME, self._delegate)
        self._list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setShowGrid(False)
        self._list.setWordWrap(False)
        self._list.setTabKeyNavigation(False)
        self._list.setMinimumHeight(144)
        self._list.verticalHeader().hide()
        self._list.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._list.verticalHeader().setDefaultSectionSize(row_height())
        head = self._list.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self._list.selectionModel().currentRowChanged.connect(self._opened)
        self._list.activated.connect(lambda _: self.detail.editor.take_focus())
        self._search = QLineEdit()
        self._search.setPlaceholderText(say(text("ui", "Search names, meanings, values")))
        self._search.setAccessibleName(say(text("ui", "Search")))
        self._search.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._refilter)
        self._search.textChanged.connect(lambda _: self._pause.start())
        self._groups = QComboBox()
        self._groups.setAccessibleName(say(text("ui", "Part of the charger")))
        self._groups.setMinimumContentsLength(8)
        self._groups.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._groups.currentIndexChanged.connect(lambda _: self._refilter())
        self._groups.hide()
        self._none = words(say(text("ui", "Nothing fits. Take a word out of the search, or choose All.")), wrap=True)
        self._none.hide()
        card = Card(margin=12, spacing=8)
        top = row(self._search, self._groups)
        top.setStretch(0, 3)
        top.setStretch(1, 2)
        card.body.addLayout(top)
        card.body.addWidget(self._make_filters())
        card.body.addWidget(self._none)
        card.body.addWidget(self._list, 1)
        return card

    def _make_menu(self) -> QPushButton:
        say = self.say
        self.menu = QMenu(self)
        made = self.add_action(say(text("ui", "More")), lambda: None)
        made.setProperty("menu", True)
        made.setMenu(self.menu)
        made.setAccessibleDescription(say(text("ui", "Read again, save, compare, restore, export")))
        self._need_rows: list[QAction] = []
        for words_of_act, wish in (
            (text("ui", "Read again"), self.read_again),
            (text("ui", "Save a snapshot…"), self.save_wanted),
            (text("ui", "Compare…"), self.compare_wanted),
            (text("ui", "Restore a snapshot…"), self.restore_wanted),
            (text("ui", "Export as a file…"), self.export_wanted),
        ):
            act = self.menu.addAction(say(words_of_act))
            act.triggered.connect(lambda _checked, wish=wish: wish.emit())
            if wish is not self.read_again:
                self._need_rows.append(act)
        return made

    def _make_filters(self) -> QWidget:
        holder = QWidget()
        flow = TightFlow(holder, spacing=4)
        self._filters: dict[Wanted, QPushButton] = {}
        group = QButtonGroup(self)
        for wanted in Wanted:
            made = button(self.say(wanted.words), self._refilter, kind="filter")
            made.setCheckable(True)
            group.addButton(made)
            self._filters[wanted] = made
            flow.addWidget(made)
        self._filters[Wanted.ALL].setChecked(True)
        return holder

    def _make_detail(self) -> Card:
        self.detail = DetailPane(self.say)
        self.detail.set_wanted.connect(self.set_wanted)
        self.detail.discard_wanted.connect(self.discard_wanted)
        card = Card(margin=16, spacing=8)
        card.setMinimumWidth(272)
        card.setMaximumWidth(360)
        card.body.addWidget(scrolling(self.detail), 1)
        return card

    # -- showing -------------------------------------------------------------------------------------------------------

    def _show_rows(self, before: VariablesView, view: VariablesView) -> None:
        self._show_strip(view)
        if view.rows is None:
            return
        if view.rows is not self._table.rows:
            opened = self.detail.row.key if self.detail.row is not None else ()
            self._show_groups(view.rows.groups)
            view.rows.filter(self._search.text(), self._wanted(), self._group())
            self._table.show_rows(view.rows)
            self.detail.show_row(None)
            self.select(opened)
        elif view.edition != before.edition:
            opened = self.detail.row.key if self.detail.row is not None else ()
            self._table.refilter()
            self.select(opened)
            self.detail.refresh()
        if view.focus and view.focus != before.focus:
            self.select(view.focus)
        self._show_counts()
        self._fit_columns()

    def _show_strip(self, view: VariablesView) -> None:
        comparing = view.compared is not None
        said = view.compared if comparing else view.said
        self._strip.setVisible(said is not None)
        self._strip_words.setText(self.say(said))
        self._take.setVisible(comparing)
        self._end.setVisible(comparing)
        there = self.say(text("ui", "There")) if comparing else self._limits_head
        self._table.head_limits(there, comparing=comparing)
        self._filters[Wanted.DIFFERENT].setVisible(comparing)
        if not comparing and self._filters[Wanted.DIFFERENT].isChecked():
            self._filters[Wanted.ALL].setChecked(True)
            self._refilter()

    def _show_groups(self, groups: tuple[str, ...]) -> None:
        chosen = self._group()
        self._groups.blockSignals(True)
        self._groups.clear()
        self._groups.addItem(self.say(text("ui", "All parts")), "")
        for group in groups:
            self._groups.addItem(group, group)
        self._groups.setCurrentIndex(max(0, self._groups.findData(chosen)))
        self._groups.blockSignals(False)
        self._groups.setVisible(len(groups) > 1)

    def _show_counts(self) -> None:
        for wanted, made in self._filters.items():
            count = self._table.rows.count(wanted)
            made.setText(f"{self.say(wanted.words)} {count}")
        self._none.setVisible(not self._table.rows.shown)

    def _fit_columns(self) -> None:
        room, comparing = self._list.viewport().width(), self._view.compared is not None
        wide, narrow = room >= WIDE, room < NARROW
        self._table.unit_beside_value(not wide)
        self._list.setColumnHidden(UNIT, not wide)
        self._list.setColumnHidden(LIMITS, narrow and not comparing)
        self._list.setColumnHidden(MARK, narrow and comparing)
        self._list.setColumnWidth(VALUE, 112 if narrow else 132)
        self._list.setColumnWidth(UNIT, 64)
        self._list.setColumnWidth(LIMITS, 104)
        self._list.setColumnWidth(MARK, 36 if narrow else 148)

    def _wanted(self) -> Wanted:
        return next((wanted for wanted, made in self._filters.items() if made.isChecked()), Wanted.ALL)

    def _group(self) -> str:
        return str(self._groups.currentData() or "")

    def _refilter(self) -> None:
        opened = self.detail.row.key if self.detail.row is not None else ()
        self._table.filter(self._search.text(), self._wanted(), self._group())
        self._none.setVisible(bool(self._table.rows.rows) and not self._table.rows.shown)
        self.select(opened)

    def _opened(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.detail.show_row(self._table.row_at(current.row()))

    def _to_search(self) -> None:
        if self._view.section is Section.SECURITY:
            return
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _go_back(self) -> None:
        self.went_back.emit()
