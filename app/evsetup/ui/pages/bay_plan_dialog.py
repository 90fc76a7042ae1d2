"""The preview of a plan: which column is which, what would be added and changed, and what is left out and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGridLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from evsetup.domain.text import text
from evsetup.ui.models.bay_plan import PlanView
from evsetup.ui.models.bay_plan_table import BayPlanTable
from evsetup.ui.pages.steps.pane import labelled
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import clear, row
from evsetup.ui.widgets.finding_box import FindingBox, announce
from evsetup.ui.widgets.words import words

if TYPE_CHECKING:
    from evsetup.commissioning.bay_plan.columns import BayField

_IN_A_ROW = 4
_LOOKED_AT = 100
_WIDEST = 380


class BayPlanDialog(QDialog):
    """A view over ``PlanView``; ``changed`` gives the columns and the pattern as a person sets them."""

    changed = Signal(object, str)

    def __init__(self, say: Voice, parent: QWidget) -> None:
        from evsetup.commissioning.bay_plan.columns import BayField

        super().__init__(parent)
        self._say = say
        self._view = PlanView("")
        self._flaw_shown = self._view.flaw
        self.setWindowTitle(say(text("ui", "Plan of the site")))
        self.resize(min(1080, parent.width() - 32), min(720, parent.height() - 32))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        self._title = words("", "section", wrap=True)
        layout.addWidget(self._title)
        self._summary = words("", "secondary", wrap=True)
        layout.addWidget(self._summary)
        self._choices: dict[BayField, QComboBox] = {}
        layout.addLayout(self._make_columns(list(BayField)))
        self._pattern = QLineEdit()
        self._pattern.setPlaceholderText("SITE-{bay:02}")
        self._pattern.textEdited.connect(self._tell)
        labelled(
            layout,
            say(text("ui", "Identities of new bays (optional)")),
            self._pattern,
            say(text("ui", "{place} stands for the number in the bay's label.", place="{bay}")),
        )
        self._flaw = QVBoxLayout()
        layout.addLayout(self._flaw)
        layout.addWidget(self._make_table(list(BayField)), 1)
        self._go = button(say(text("ui", "Take over")), self.accept, kind="primary")
        layout.addLayout(row(button(say(text("ui", "Cancel")), self.reject), 1, self._go))

    def show_view(self, view: PlanView) -> None:
        """Shows what would happen."""
        say = self._say
        self._view = view
        self._title.setText(say(text("ui", "Plan in {file}", file=view.name)))
        self._show_columns(view)
        no_label = not any(field.value == "label" for field in view.columns)
        told = text("ui", "Choose the column that holds the label of the bay.") if no_label else view.summary
        if self._summary.text() != say(told):
            self._summary.setText(say(told))
            announce(self._summary, say(told))
        if view.flaw != self._flaw_shown:
            self._flaw_shown = view.flaw
            clear(self._flaw)
            if view.flaw is not None:
                self._flaw.addWidget(FindingBox(view.flaw, say))
        self._table.show_rows(view.rows)
        self._fit_columns()
        self._go.setText(say(text("ui", "Take over {count}", count=view.to_write)))
        self._go.setEnabled(view.to_write > 0)

    def _make_columns(self, fields: list[BayField]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for number, field in enumerate(fields):
            choice = QComboBox()
            choice.setMinimumContentsLength(8)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.activated.connect(lambda _: self._tell())
            label = words(self._say(field.title), "heading")
            label.setBuddy(choice)
            choice.setAccessibleName(label.text())
            across, down = number % _IN_A_ROW, number // _IN_A_ROW * 3
            grid.addWidget(label, down, across)
            grid.addWidget(choice, down + 1, across)
            grid.setColumnStretch(across, 1)
            self._choices[field] = choice
        grid.setRowMinimumHeight(2, 4)
        return grid

    def _make_table(self, fields: list[BayField]) -> QTableView:
        say = self._say
        label, *others = (say(field.title) for field in fields)
        heads = ("", label, say(text("ui", "Remark")), *others)
        self._table = BayPlanTable(heads, say)
        view = QTableView()
        view.setModel(self._table)
        view.setAccessibleName(say(text("ui", "What would happen")))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setMinimumHeight(160)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 14)
        head = view.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setResizeContentsPrecision(_LOOKED_AT)
        self._list = view
        return view

    def _fit_columns(self) -> None:
        """As wide as what they hold; those that hold nothing are hidden."""
        self._list.resizeColumnsToContents()
        for column in range(self._table.columnCount()):
            self._list.setColumnHidden(column, self._table.is_empty(column))
            self._list.setColumnWidth(column, min(self._list.columnWidth(column) + 8, _WIDEST))

    def _show_columns(self, view: PlanView) -> None:
        names = ["–", *view.head]
        for field, choice in self._choices.items():
            if [choice.itemText(place) for place in range(choice.count())] != names:
                choice.clear()
                choice.addItems(names)
            choice.setCurrentIndex(view.columns.get(field, -1) + 1)

    def _tell(self) -> None:
        columns = {
            field: choice.currentIndex() - 1 for field, choice in self._choices.items() if choice.currentIndex() > 0
        }
        self.changed.emit(columns, self._pattern.text().strip())
