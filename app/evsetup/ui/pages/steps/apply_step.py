"""The same table, filling with outcomes; a setting counts as done only when it was read back."""

from __future__ import annotations

from PySide6.QtCore import Signal

from evsetup.commissioning.assist import Stage
from evsetup.commissioning.states import JobStep, StepState, StepStatus
from evsetup.domain.text import text
from evsetup.ui.looks import look_of
from evsetup.ui.models.commission import APPLY_STEPS, IF_RUN, CommissionView
from evsetup.ui.models.setting_words import STEP_LOOKS, step_time, step_words
from evsetup.ui.pages.steps.pane import StepPane
from evsetup.ui.pages.steps.review_step import diff_rows, diff_table, single_rows
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.assist_panel import AssistPanel
from evsetup.ui.widgets.card import line
from evsetup.ui.widgets.ladder import Ladder, Rung


def rung(state: StepState, say: Voice) -> Rung:
    """A step of a job or a proof as a rung."""
    look = STEP_LOOKS[state.status]
    if state.finding is not None and not state.finding.severity.fails:
        look = look_of(state.finding.severity)
    return Rung(look, say(state.step.title), say(step_words(state)), step_time(state), say(look.word))


class ApplyStep(StepPane):
    """Outcomes, and the steps around them; what a person types meanwhile. ``ticked`` gives a step and whether it is done."""

    ticked = Signal(str, bool)

    def __init__(self, say: Voice) -> None:
        super().__init__(say, text("ui", "Writing and reading back"))
        self._table = diff_table(say, say(text("ui", "Outcome")))
        self._ladder = Ladder()
        self.add_progress()
        self.body.addWidget(self._table)
        self.body.addWidget(line())
        self.body.addWidget(self._ladder)
        self._road = AssistPanel(say, opens=False)
        self._road.ticked.connect(self.ticked)
        self.body.addWidget(self._road)
        self.body.addStretch(1)

    def show_view(self, view: CommissionView) -> None:
        """Shows how far it is."""
        super().show_view(view)
        rows = [*diff_rows(view.changes, self.say, view), *single_rows(view, self.say)]
        self._table.show_rows(rows)
        self._table.setVisible(bool(rows))
        steps = APPLY_STEPS if view.road is None else (JobStep.BACKUP, JobStep.CONNECT)
        states = [view.state_of(step) for step in steps]
        shown_states = [s for s in states if s.step not in IF_RUN or s.status is not StepStatus.NOT_RUN]
        self._ladder.show_rungs([rung(state, self.say) for state in shown_states])
        coming = view.road is not None and not view.road.direct and not view.wizard.applied
        self._road.show_road(view.road if coming else None, Stage.SET, Stage.HERE)
