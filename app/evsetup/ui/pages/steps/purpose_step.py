"""Whether this charger needs a CSMS at all."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QButtonGroup

from evsetup.commissioning.decision import Purpose
from evsetup.domain.text import Text, text
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.pages.steps.pane import StepPane
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.choice import Choice

_PURPOSES: dict[Purpose, tuple[Text, Text]] = {
    Purpose.ONE_CSMS: (
        text("ui", "Yes, it works with a CSMS"),
        text("ui", "Public or company charging, billing, remote support. OCPP is set up and proven."),
    ),
    Purpose.STAND_ALONE: (
        text("ui", "No, it stands alone"),
        text("ui", "A private charger without billing. Its OCPP settings stay as they are."),
    ),
}


class PurposeStep(StepPane):
    """One choice of two."""

    def __init__(self, say: Voice) -> None:
        super().__init__(
            say,
            text("ui", "Is a CSMS needed here?"),
            text("ui", "A CSMS is the central system that a charger reports to, over OCPP."),
        )
        group = QButtonGroup(self)
        self._choices: dict[Purpose, Choice] = {}
        for purpose, (title, why) in _PURPOSES.items():
            choice = self._choices[purpose] = Choice(say(title), say(why))
            choice.button.clicked.connect(lambda _checked, purpose=purpose: self._choose(purpose))
            group.addButton(choice.button)
            self.body.addWidget(choice)
        self.body.addStretch(1)

    def show_view(self, view: CommissionView) -> None:
        """Shows what was chosen."""
        super().show_view(view)
        self._choices[view.wizard.answers.purpose].button.setChecked(True)

    def _choose(self, purpose: Purpose) -> None:
        self.answered.emit(replace(self.view.wizard.answers, purpose=purpose))
