"""What the charger holds, what it answers, where that differs, and what becomes of the schedule: kept or cleared."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from evsetup.domain.schedule_words import can_words
from evsetup.domain.text import text
from evsetup.ui.models.schedule import ScheduleView
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.flow_row import FlowRow
from evsetup.ui.widgets.words import words

MOST_LINES = 12


class AnswerCard(Card):
    """``asked``, ``kept`` and ``cleared`` are what a person wants next."""

    asked = Signal()
    kept = Signal()
    cleared = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(spacing=8)
        self._say = say
        self._shown: object = None
        self._can = words("", "secondary", wrap=True)
        self._said = words("", "strong", wrap=True)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(8)
        self._differences = words("", "body", wrap=True)
        self._ask = button(say(text("ui", "Ask the charger")), self.asked.emit)
        self._keep = button(say(text("ui", "Keep the schedule")), self.kept.emit)
        self._clear = button(say(text("ui", "Clear the schedule")), self.cleared.emit)
        self._acts = FlowRow((self._ask, self._keep, self._clear))
        self.body.addWidget(words(say(text("ui", "The charger's own answer")), "heading"))
        self.body.addWidget(self._can)
        self.body.addWidget(self._said)
        self.body.addLayout(self._findings)
        self.body.addWidget(self._differences)
        self.body.addWidget(self._acts)
        self.body.addStretch(1)

    def show_view(self, view: ScheduleView) -> None:
        """Shows what was asked and answered."""
        say, busy = self._say, view.running is not None
        self._can.setText(say(can_words(view.can)) if view.can is not None else say(text("ui", "Not asked yet.")))
        self._said.setText(say(view.said))
        self._said.setVisible(view.said is not None)
        if view.findings != self._shown:
            self._shown = view.findings
            clear(self._findings)
            for finding in view.findings:
                self._findings.addWidget(FindingBox(finding, say))
        self._differences.setText("\n".join(_lines(view, say)))
        self._differences.setVisible(bool(view.different))
        self._keep.setVisible(view.standing is not None and view.standing.value == "sent")
        for made in (self._ask, self._keep, self._clear):
            made.setEnabled(not busy)
        self._acts.settle()


def _lines(view: ScheduleView, say: Voice) -> list[str]:
    from evsetup.commissioning.schedule.sending import difference_words  # it asks chargers: not for the first paint

    if view.schedule is None:
        return []
    lines = [say(difference_words(one, view.schedule.tz)) for one in view.different[:MOST_LINES]]
    return [*lines, "…"] if len(view.different) > MOST_LINES else lines
