"""Whether this charger needs a CSMS at all: three plain questions, and what they lead to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from evsetup.commissioning.decision import Access, Between, Billing, Circumstances, Users, decide
from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.pages.steps.pane import StepPane
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.card import Card, clear
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.flow_layout import FlowLayout
from evsetup.ui.widgets.words import words

_Answer = TypeVar("_Answer", bound=Enum)

_USERS: Mapping[Users, Text] = {
    Users.ANYBODY: text("ui", "Anybody: it is public"),
    Users.SEVERAL_NETWORKS: text("ui", "Customers of several networks"),
    Users.OWN_PEOPLE: text("ui", "Only our own people"),
}
_BILLING: Mapping[Billing, Text] = {
    Billing.OPERATOR: text("ui", "An operator bills"),
    Billing.NOBODY: text("ui", "Nobody bills"),
}
_BETWEEN: Mapping[Between, Text] = {
    Between.NOTHING: text("ui", "No"),
    Between.CONTROLLER: text("ui", "Yes, chargers dial it by OCPP"),
    Between.PROXY: text("ui", "A proxy stands before the CSMS"),
}
_ACCESS: Mapping[Access, Text] = {
    Access.CARDS: text("ui", "Known RFID cards"),
    Access.EVERYBODY: text("ui", "Whoever plugs in"),
}


class _Question(QWidget):
    """One question with its answers beneath, side by side where there is room."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(words(title, "heading", wrap=True))
        self._column.addStretch(1)
        self._group = QButtonGroup(self)

    def add(self, button: QRadioButton) -> None:
        self._group.addButton(button)
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignLeading)


class PurposeStep(StepPane):
    """The questions; the answers as they stand are those of a public charger."""

    def __init__(self, say: Voice) -> None:
        super().__init__(
            say,
            text("ui", "Is a CSMS needed here?"),
            text("ui", "A CSMS is the central system that a charger reports to, over OCPP."),
        )
        self.buttons: dict[Enum, QRadioButton] = {}
        self._note: Finding | None = None
        users = self._question(text("ui", "Who shall use this charger?"), _USERS)
        bills = self._question(text("ui", "Who bills the energy?"), _BILLING)
        between = self._question(text("ui", "Is there an energy manager or local controller?"), _BETWEEN)
        self._access = self._question(text("ui", "For whom does it charge?"), _ACCESS)
        self._questions = (users, bills, between, self._access)
        self._flow = FlowLayout(column=300, spacing=16)
        self._flow.arrange(self._questions[:3])
        self.body.addLayout(self._flow)
        result = Card(margin=12, spacing=2)
        self._result = words("", "strong", wrap=True)
        self._reasons = words("", "small", wrap=True)
        result.body.addWidget(self._result)
        result.body.addWidget(self._reasons)
        self.body.addWidget(result)
        self._note_place = QVBoxLayout()
        self.body.addLayout(self._note_place)
        self.body.addStretch(1)

    def show_view(self, view: CommissionView) -> None:
        """Shows the answers and what they lead to."""
        super().show_view(view)
        answers = view.wizard.answers.circumstances
        for answer in (answers.users, answers.billing, answers.between, answers.access):
            self.buttons[answer].setChecked(True)
        decision, say = decide(answers), self.say
        alone = not decision.purpose.needs_csms
        self._flow.arrange(self._questions if alone else self._questions[:3])
        self._access.setVisible(alone)
        self._result.setText(say(text("ui", "So: {purpose}.", purpose=decision.purpose.title)))
        self._reasons.setText("\n".join(say(reason) for reason in decision.reasons))
        if decision.note != self._note:
            self._note = decision.note
            clear(self._note_place)
            if decision.note is not None:
                self._note_place.addWidget(FindingBox(decision.note, say))

    def _question(self, title: Text, answers: Mapping[_Answer, Text]) -> _Question:
        question = _Question(self.say(title), self)
        for answer, label in answers.items():
            button = self.buttons[answer] = QRadioButton(self.say(label))
            button.clicked.connect(lambda _checked, answer=answer: self._choose(answer))
            question.add(button)
        return question

    def _choose(self, answer: Enum) -> None:
        now = self.view.wizard.answers
        self.answered.emit(now.for_circumstances(_with(now.circumstances, answer)))


def _with(known: Circumstances, answer: Enum) -> Circumstances:
    match answer:
        case Users():
            return replace(known, users=answer)
        case Billing():
            return replace(known, billing=answer)
        case Between():
            return replace(known, between=answer)
        case Access():
            return replace(known, access=answer)
        case _:
            return known
