"""The plan of single settings: old → new by risk, what could cut us off, then the outcomes as they come."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHeaderView, QTableView, QVBoxLayout, QWidget

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui.models.plan_table import PlanTable
from evsetup.ui.models.variable_table import SECOND_LINE
from evsetup.ui.models.variables import VariablesView
from evsetup.ui.pages.page import scrolling
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.two_lines import TwoLines, row_height
from evsetup.ui.widgets.words import words


class PlanPane(QWidget):
    """What a person wants is sent as signals; ``applied`` says whether a restart may come by itself."""

    went_back = Signal()
    applied = Signal(bool)
    restarted = Signal()
    stopped = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self.say = say
        self._view = VariablesView()
        self._shown: tuple[Finding, ...] = ()
        heads = tuple(
            say(head) for head in (text("ui", "Setting"), text("ui", "Now"), text("ui", "Then"), text("ui", "Effect"))
        )
        self._model = PlanTable(heads, say)
        self._table = QTableView()
        self._table.setModel(self._model)
        self._table.setAccessibleName(say(text("ui", "What will change")))
        self._table.setItemDelegateForColumn(0, delegate := TwoLines(SECOND_LINE))
        self._delegate = delegate
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.setMinimumHeight(160)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._table.verticalHeader().setDefaultSectionSize(row_height())
        head = self._table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for section in range(3):
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(3, QHeaderView.ResizeMode.Interactive)
        self._table.setColumnWidth(3, 190)
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._show_findings())
        self._title = words("", "section", wrap=True)
        self._count = words("", "secondary", wrap=True)
        self._progress = ProgressLine(say)
        self._progress.cancelled.connect(self.stopped)
        holder = QWidget()
        self._findings = QVBoxLayout(holder)
        self._area = scrolling(holder)
        self._area.setMinimumHeight(132)
        self._area.setMaximumHeight(196)
        self._restart = QCheckBox(say(text("ui", "Restart the charger when a setting needs it")))
        self._restart.setChecked(True)
        self._hint = words("", "small", wrap=True)
        self._back = button(say(text("ui", "&Back")), self.went_back.emit)
        self._restart_now = button(say(text("ui", "Restart it now")), self.restarted.emit)
        self._apply = button("", self._act, kind="primary")
        foot = row(self._hint, self._restart_now, self._back, self._apply, spacing=12)
        foot.setStretch(0, 1)
        card = self._card = Card(margin=16, spacing=12)
        card.body.addWidget(self._title)
        card.body.addWidget(self._count)
        card.body.addWidget(self._table, 1)
        card.body.addWidget(self._progress)
        card.body.addWidget(self._area)
        card.body.addWidget(self._restart)
        card.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        for later in (self._progress, self._area, self._restart, self._restart_now):
            later.hide()

    @property
    def apply_button(self) -> QWidget:
        """The one primary action."""
        return self._apply

    def show_view(self, view: VariablesView) -> None:
        """Shows the plan, or how far it is."""
        before, self._view, say = self._view, view, self.say
        if view.plan is None:
            return
        begun = view.applied or view.running is not None
        self._model.show_states(view.states, begun=begun)
        self._title.setText(say(_title(view)))
        self._count.setText(say(_count(view)))
        running = view.running
        self._progress.setVisible(running is not None)
        if running is not None:
            self._progress.show_progress(
                say(running.doing), running.done, running.total, running.elapsed_s, running.normal_s
            )
        self._restart.setVisible(not begun)
        self._restart_now.setVisible(view.waits_for_restart and running is None)
        self._back.setVisible(not view.applied)
        self._back.setEnabled(running is None)
        self._apply.setEnabled(running is None and bool(view.states))
        name = verbatim(view.name)
        done = text("ui", "Back to the settings")
        self._apply.setText(say(done if view.applied else text("ui", "Apply to {charger}", charger=name)))
        self._hint.setText(say(_hint(view)))
        if view.applied and not before.applied:
            announce(self._card, say(_count(view)))
        self._show_findings()

    def _act(self) -> None:
        if self._view.applied:
            self.went_back.emit()
        else:
            self.applied.emit(self._restart.isChecked())

    def _show_findings(self) -> None:
        found = self._wanted_findings()
        self._area.setVisible(bool(found))
        if found == self._shown:
            return
        news = [finding for finding in found if finding not in self._shown]
        self._shown = found
        clear(self._findings)
        for finding in found:
            box = FindingBox(finding, self.say)
            self._findings.addWidget(box)
            self._findings.addStretch(1)
            if finding in news and finding.severity.fails:
                announce(box, spoken(finding, self.say))

    def _wanted_findings(self) -> tuple[Finding, ...]:
        """The chosen row's own finding, what went wrong as a whole, else the risk."""
        view = self._view
        place = self._table.currentIndex().row()
        if 0 <= place < len(view.states):
            outcome = view.states[place].finding_outcome
            if outcome is not None and outcome.finding is not None:
                return (outcome.finding,)
        if view.applied:
            bad = [state.finding_outcome for state in view.states if not state.good]
            return view.findings or tuple(o.finding for o in bad if o is not None and o.finding is not None)[:1]
        if view.running is None and view.plan is not None and view.plan.cuts_off:
            return (_risk(view),)
        return ()


def _title(view: VariablesView) -> Text:
    if view.running is not None:
        return text("ui", "Writing")
    return text("ui", "What became of it") if view.applied else text("ui", "What will change")


def _count(view: VariablesView) -> Text:
    count = len(view.states)
    if view.applied or view.running is not None:
        good = sum(state.good for state in view.states)
        return text("ui", "In place: {good} of {count}", good=good, count=count)
    if view.plan is not None and view.plan.restarts:
        return text("ui", "Settings to write: {count}. The charger restarts once.", count=count)
    return text("ui", "Settings to write: {count}. A restart only if the charger asks for one.", count=count)


def _hint(view: VariablesView) -> Text | None:
    if view.stopping:
        return text("ui", "Stops before the next setting; what is being written now is finished first.")
    if view.running is not None:
        return text("ui", "Stop leaves a known state: what was written until then is read back.")
    if view.applied:
        return view.said
    return text("ui", "Nothing is written yet.")


def _risk(view: VariablesView) -> Finding:
    way_back = view.way_back or text("ui", "the values of now, in the site file")
    count = len(view.plan.cuts_off) if view.plan is not None else 0
    return Finding(
        "ui.variables.risk",
        Severity.WARNING,
        text("ui", "Changes that could cut us off: {count}", count=count),
        text("ui", "They go last, one at a time, each proven before the next."),
        (text("ui", "The way back, saved before the first is written: {way}", way=way_back),),
    )
