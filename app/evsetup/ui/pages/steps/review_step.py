"""What will change, old → new, before anything is written; and what could cut us off, and how we get back."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from evsetup.commissioning.states import ChangeState
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.settings import Setting
from evsetup.domain.text import text
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.models.setting_words import GROUP_WORDS, SETTING_WORDS, change_chip, shown
from evsetup.ui.pages.steps.by_hand import by_hand_rows
from evsetup.ui.pages.steps.pane import StepPane
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.card import clear
from evsetup.ui.widgets.diff_table import DiffRow, DiffTable
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.words import words


def diff_table(say: Voice, status: str) -> DiffTable:
    """An empty table of settings; ``status`` heads its last column."""
    heads = (say(text("ui", "Setting")), say(text("ui", "Now")), say(text("ui", "Then")), status)
    return DiffTable(heads)


def diff_rows(changes: tuple[ChangeState, ...], say: Voice, address_key: str = "") -> list[DiffRow]:
    """The changes as rows, in the order of applying: by risk. ``address_key``: the key that a person chose for the address."""
    rows = []
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
            )
        )
    return rows


class ReviewStep(StepPane):
    """The plan."""

    def __init__(self, say: Voice) -> None:
        super().__init__(say, text("ui", "What will change"))
        self._count = words("", "secondary", wrap=True)
        self._table = diff_table(say, say(text("ui", "Effect")))
        self._risk_place, self._by_hand_place = QVBoxLayout(), QVBoxLayout()
        self._before_place = QVBoxLayout()
        self._url_label = words(say(text("ui", "The final address will be")), "heading")
        self._url = MachineText("", say(text("ui", "Final URL")), say)
        self.body.addWidget(self._count)
        self.body.addWidget(self._table)
        self.body.addLayout(self._before_place)
        self.body.addLayout(self._risk_place)
        self.body.addLayout(self._by_hand_place)
        self.body.addWidget(self._url_label)
        self.body.addWidget(self._url)
        self.add_progress()
        self.body.addStretch(1)

    def show_view(self, view: CommissionView) -> None:
        """Shows the plan."""
        before = self.view
        super().show_view(view)
        plan, say = view.plan, self.say
        if not plan.changes and not plan.by_hand:
            count = text("ui", "Nothing: the charger already has all wanted settings.")
        elif plan.needs_restart:
            count = text("ui", "Settings to write: {count}. The charger restarts once.", count=len(plan.changes))
        else:
            count = text("ui", "Settings to write: {count}. No restart is needed.", count=len(plan.changes))
        self._count.setText(say(count))
        self._table.show_rows(
            diff_rows(tuple(ChangeState(change) for change in plan.changes), say, view.address_key_name)
        )
        self._table.setVisible(bool(plan.changes))
        self._url.show_text(view.final_url)
        for part in (self._url, self._url_label):
            part.setVisible(bool(view.final_url) and Setting.CSMS_URL in view.wizard.answers.wanted())
        if before.written_before != view.written_before:
            clear(self._before_place)
            if view.written_before is not None:
                self._before_place.addWidget(FindingBox(view.written_before, say))
        if before.plan != plan or before.way_back != view.way_back or self._risk_place.count() == 0:
            self._show_risk(view)
            self._show_by_hand(view)

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

    def _show_by_hand(self, view: CommissionView) -> None:
        clear(self._by_hand_place)
        if not view.plan.by_hand:
            return
        why = text("ui", "These cannot be written from here. Type them into the charger's own page:")
        self._by_hand_place.addWidget(words(self.say(why), "strong", wrap=True))
        for line in by_hand_rows(view, self.say):
            self._by_hand_place.addLayout(line)
