"""What will change, old → new, before anything is written; and what could cut us off, and how we get back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from evsetup.commissioning.assist import Stage
from evsetup.commissioning.states import ChangeState
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.settings import Setting
from evsetup.domain.text import Text, text
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.models.setting_words import GROUP_WORDS, SETTING_WORDS, change_chip, shown
from evsetup.ui.pages.steps.hand_task_list import HandTaskList
from evsetup.ui.pages.steps.pane import StepPane
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.assist_panel import AssistPanel
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import clear, row
from evsetup.ui.widgets.diff_table import DiffRow, DiffTable, breakable
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.words import words


def diff_table(say: Voice, status: str) -> DiffTable:
    """An empty table of settings; ``status`` heads its last column."""
    heads = (say(text("ui", "Setting")), say(text("ui", "Now")), say(text("ui", "Then")), status)
    return DiffTable(heads)


def diff_rows(changes: tuple[ChangeState, ...], say: Voice, view: CommissionView) -> list[DiffRow]:
    """The changes as rows, in the order of applying: by risk; each with whose wish it is."""
    rows, address_key = [], view.address_key_name
    for state in changes:
        change, chip = state.change, change_chip(state)
        name = say(SETTING_WORDS[change.setting])
        if address_key and change.setting is Setting.CSMS_URL:
            name = f"{name} ({address_key})"
        rows.append(
            DiffRow(
                say(GROUP_WORDS[change.setting.group]),
                name,
                say(shown(change.setting, change.old)),
                say(shown(change.setting, change.new)),
                chip.look,
                say(chip.words),
                _from(view.wishes.origins.get(change.setting), say),
            )
        )
    return rows


def single_rows(view: CommissionView, say: Voice) -> list[DiffRow]:
    """The single settings under OCPP's own names."""
    group = say(text("ui", "Single settings (OCPP)"))
    return [
        DiffRow(
            group, breakable(row.name), row.now, row.then, row.chip.look, say(row.chip.words), _from(row.origin, say)
        )
        for row in view.wishes.singles
    ]


def _from(origin: Text | None, say: Voice) -> str:
    return "" if origin is None else say(text("ui", "from: {origin}", origin=origin))


class ReviewStep(StepPane):
    """The plan. ``ticked`` gives a task and whether it is done; ``shared``: its values shall be a template."""

    ticked = Signal(str, bool)
    shared = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(say, text("ui", "What will change"))
        self._count = words("", "secondary", wrap=True)
        self._table = diff_table(say, say(text("ui", "Effect")))
        self._risk_place, self._conflict_place = QVBoxLayout(), QVBoxLayout()
        self._tasks = HandTaskList(say)
        self._tasks.ticked.connect(self.ticked)
        self._road = AssistPanel(say, opens=True)
        self._road.ticked.connect(self.ticked)
        self._direct = QCheckBox(say(text("ui", "It cannot come to this laptop")))
        why = text(
            "ui",
            "It is on the mobile network, or its maker's cloud keeps its address: then it goes to its CSMS at once.",
        )
        self._direct.setAccessibleDescription(say(why))
        self._direct.clicked.connect(self._choose_direct)
        self._direct_why = words(say(why), "small", wrap=True)
        self._share = button(say(text("ui", "Use for other chargers…")), self.shared.emit)
        self._before_place = QVBoxLayout()
        self._url_label = words(say(text("ui", "The final address will be")), "heading")
        self._url = MachineText("", say(text("ui", "Final URL")), say)
        self.body.addWidget(self._count)
        self.body.addWidget(self._table)
        self.body.addLayout(self._before_place)
        self.body.addLayout(self._risk_place)
        self.body.addLayout(self._conflict_place)
        self.body.addWidget(self._direct)
        self.body.addWidget(self._direct_why)
        self.body.addWidget(self._road)
        self.body.addWidget(self._tasks)
        self.body.addWidget(self._url_label)
        self.body.addWidget(self._url)
        self.body.addLayout(row(self._share, 1))
        self.add_progress()
        self.body.addStretch(1)

    def show_view(self, view: CommissionView) -> None:
        """Shows the plan."""
        before = self.view
        super().show_view(view)
        plan, say = view.plan, self.say
        rows = [
            *diff_rows(tuple(ChangeState(change) for change in plan.changes), say, view),
            *single_rows(view, say),
        ]
        if view.road is not None:
            count = text("ui", "Nothing is written from here: you type these values, and OCPP proves them.")
        elif not rows and not view.tasks:
            count = text("ui", "Nothing: the charger already has all wanted settings.")
        elif plan.needs_restart:
            count = text("ui", "Settings to write: {count}. The charger restarts once.", count=len(rows))
        else:
            count = text("ui", "Settings to write: {count}. No restart is needed.", count=len(rows))
        self._count.setText(say(count))
        self._table.show_rows(rows)
        self._table.setVisible(bool(rows))
        self._tasks.show_view(view)
        self._show_road(view)
        if (before.wishes.conflicts, before.wishes.findings) != (view.wishes.conflicts, view.wishes.findings):
            self._show_conflicts(view)
        self._url.show_text(view.final_url)
        for part in (self._url, self._url_label):
            part.setVisible(bool(view.final_url) and Setting.CSMS_URL in view.wizard.answers.wanted())
        if before.written_before != view.written_before:
            clear(self._before_place)
            if view.written_before is not None:
                self._before_place.addWidget(FindingBox(view.written_before, say))
        if before.plan != plan or before.way_back != view.way_back or self._risk_place.count() == 0:
            self._show_risk(view)

    def _show_road(self, view: CommissionView) -> None:
        road, dials = view.road, Setting.CSMS_URL in view.wizard.answers.wanted()
        self._direct.setVisible(road is not None and dials)
        self._direct_why.setVisible(road is not None and dials)
        self._direct.setChecked(view.wizard.answers.direct)
        self._share.setVisible(road is None)
        here = () if road is None or road.direct else (Stage.HERE,)
        self._road.show_road(road, Stage.OPEN, Stage.SET, *here)

    def _choose_direct(self, direct: bool) -> None:
        self.answered.emit(replace(self.view.wizard.answers, direct=direct))

    def _show_risk(self, view: CommissionView) -> None:
        clear(self._risk_place)
        if not view.plan.cuts_off:
            return
        way_back = view.way_back or text("ui", "settings as read, and the old key where it can be read")
        finding = Finding(
            "ui.review.risk",
            Severity.WARNING,
            text("ui", "Changes that could cut us off: {count}", count=len(view.plan.cuts_off)),
            text("ui", "They go last, one at a time, each proven before the next."),
            (text("ui", "The way back, saved before the first is written: {way}", way=way_back),),
        )
        self._risk_place.addWidget(FindingBox(finding, self.say))

    def _show_conflicts(self, view: CommissionView) -> None:
        clear(self._conflict_place)
        for finding in view.wishes.findings:
            self._conflict_place.addWidget(FindingBox(finding, self.say))
        if not view.wishes.conflicts:
            return
        say = self.say
        self._conflict_place.addWidget(words(say(text("ui", "Wished differently")), "heading"))
        rule = text("ui", "The nearer wish counts: your answer, then bay, model, site, CSMS card.")
        self._conflict_place.addWidget(words(say(rule), "small", wrap=True))
        for conflict in view.wishes.conflicts:
            self._conflict_place.addWidget(words(say(conflict), "secondary", wrap=True))
