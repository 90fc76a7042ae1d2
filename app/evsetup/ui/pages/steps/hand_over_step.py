"""The last act: rehearse at the CSMS, write its address, see the charger arrive, hand over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from evsetup.commissioning.assist import Stage
from evsetup.domain.text import text
from evsetup.ui.looks import Look
from evsetup.ui.models.commission import HAND_OVER_STEPS, CommissionView
from evsetup.ui.pages.steps.apply_step import rung
from evsetup.ui.pages.steps.by_hand import by_hand_rows
from evsetup.ui.pages.steps.hand_task_list import HandTaskList
from evsetup.ui.pages.steps.pane import StepPane
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.assist_panel import AssistPanel
from evsetup.ui.widgets.card import clear
from evsetup.ui.widgets.chip import StatusChip
from evsetup.ui.widgets.ladder import Ladder
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.words import words


class HandOverStep(StepPane):
    """Where the charger goes, and what was seen on the way. ``ticked`` gives a task and whether it is done."""

    ticked = Signal(str, bool)

    def __init__(self, say: Voice) -> None:
        super().__init__(say, text("ui", "Hand over"))
        self._done = StatusChip(Look.OK, say(text("ui", "Handed over")))
        self._why = words("", "secondary", wrap=True)
        self._url = MachineText("", say(text("ui", "Final URL")), say)
        self._ladder = Ladder()
        self._by_hand = QVBoxLayout()
        self._by_hand_shown: tuple[object, ...] = ()
        self.body.addWidget(self._done)
        self.body.addWidget(self._why)
        self.body.addLayout(self._by_hand)
        self._tasks = HandTaskList(say)
        self._tasks.ticked.connect(self.ticked)
        self.body.addWidget(self._tasks)
        self._road = AssistPanel(say, opens=False)
        self._road.ticked.connect(self.ticked)
        self.body.addWidget(self._road)
        self._url_label = words(say(text("ui", "The final address will be")), "heading")
        self.body.addWidget(self._url_label)
        self.body.addWidget(self._url)
        self.add_progress()
        self.body.addWidget(self._ladder)
        self.body.addStretch(1)

    def show_view(self, view: CommissionView) -> None:
        """Shows how far the hand-over is."""
        super().show_view(view)
        with_csms = view.wizard.answers.purpose.needs_csms
        self._done.setVisible(view.handed_over)
        why = (
            text(
                "ui", "This laptop first logs in to the CSMS as this charger. Then the address is written, and watched."
            )
            if with_csms
            else text("ui", "The settings as they are now go into the report.")
        )
        if view.handed_over:
            why = text("ui", "The report holds the settings before and after, the tests, and what is still open.")
        road = view.road if not view.handed_over else None
        by_hand = with_csms and view.address_by_hand and not view.handed_over
        if by_hand:
            why = text(
                "ui",
                "This laptop logs in to the CSMS as this charger. Type these into the charger's own page; then it is watched as it leaves.",
            )
        if road is not None and road.direct:
            why = text(
                "ui",
                "This laptop logs in to the CSMS as this charger. Type these into the charger's own page or app; then look at the CSMS.",
            )
        self._why.setText(self.say(why))
        self._show_by_hand(view, by_hand and road is None)
        self._tasks.show_view(view)
        if by_hand and road is None:
            self._tasks.hide()
        self._road.show_road(road if with_csms else None, Stage.LEAVE, Stage.SEEN)
        self._url.show_text(view.final_url)
        self._url.setVisible(with_csms and road is None)
        self._url_label.setVisible(by_hand and road is None)
        self._ladder.show_rungs([rung(view.state_of(step), self.say) for step in HAND_OVER_STEPS])
        self._ladder.setVisible(with_csms)

    def _show_by_hand(self, view: CommissionView, by_hand: bool) -> None:
        shown = (by_hand, view.plan.by_hand, view.wizard.answers)
        if shown == self._by_hand_shown:
            return
        self._by_hand_shown = shown
        clear(self._by_hand)
        for line in by_hand_rows(view, self.say, whole_log_in=True) if by_hand else ():
            self._by_hand.addLayout(line)
