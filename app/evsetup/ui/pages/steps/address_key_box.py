"""Into which of a charger's keys its CSMS address goes, where no card tells: a person chooses, nothing is chosen for them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from evsetup.commissioning.address_key import BY_HAND, AddressKeyQuestion
from evsetup.domain.address_key import CandidateKey
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui.pages.steps.pane import machine_field
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear
from evsetup.ui.widgets.choice import Choice
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.words import words

_SHOWN_AT_ONCE = 4


class AddressKeyBox(Card):
    """The ranked keys, another one by its name, or none; ``chosen`` gives the key, ``BY_HAND`` for none.

    Once answered it is one line, until a person opens it again.
    """

    chosen = Signal(str)

    def __init__(self, say: Voice) -> None:
        super().__init__(margin=16, spacing=8)
        self._say = say
        self._question: AddressKeyQuestion | None = None
        self._opened = False
        self._choices: dict[str, Choice] = {}
        self.body.addWidget(words(say(text("ui", "Where does this charger keep its CSMS address?")), "heading"))
        self._state = words("", wrap=True)
        self._finding_place = QVBoxLayout()
        self._open = button(say(text("ui", "Choose a key…")), self._unfold)
        self._list, self._group = QWidget(), QButtonGroup(self)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._use = button("", self._choose)
        for part in (self._state, self._list):
            self.body.addWidget(part)
        self.body.addLayout(self._finding_place)
        self.body.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._use, 0, Qt.AlignmentFlag.AlignLeft)

    def show_question(self, question: AddressKeyQuestion | None, *, idle: bool) -> None:
        """Shows what is asked, or what was answered; ``idle``: nothing runs on the charger now."""
        self.setVisible(question is not None)
        self._use.setEnabled(idle)
        self._open.setEnabled(idle)
        if question is None or question == self._question:
            self._question = question
            return
        self._question, self._opened = question, False
        self._fill(question)
        self._fold(question)

    def _fold(self, question: AddressKeyQuestion) -> None:
        unfolded = question.needs_answer or self._opened
        self._state.setText(self._say(_state_of(question, unfolded)))
        self._list.setVisible(unfolded)
        self._use.setVisible(unfolded)
        self._open.setVisible(not unfolded)
        self._open.setText(
            self._say(text("ui", "Choose a key…") if question.answer is None else text("ui", "Choose another…"))
        )

    def _unfold(self) -> None:
        if self._question is not None:
            self._opened = True
            self._fold(self._question)
            self._picked().button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, question: AddressKeyQuestion) -> None:
        say = self._say
        clear(self._finding_place)
        if question.finding is not None:
            box = FindingBox(question.finding, say)
            self._finding_place.addWidget(box)
            announce(box, spoken(question.finding, say))
        clear(self._column)
        self._choices = {}
        self._group.deleteLater()
        self._group = group = QButtonGroup(self)
        further = QWidget()
        folded = QVBoxLayout(further)
        folded.setContentsMargins(0, 0, 0, 0)
        for place, candidate in enumerate(question.candidates):
            choice = self._candidate(candidate, likeliest=place == 0 and len(question.candidates) > 1)
            self._add(group, candidate.name, choice, self._column if place < _SHOWN_AT_ONCE else folded)
        self._column.addWidget(further)
        self._fold_further(further, len(question.candidates) - _SHOWN_AT_ONCE)
        other = Choice(
            say(text("ui", "Another key, by its name")),
            say(text("ui", "As the maker's manual names it. Some chargers have keys that they do not list.")),
        )
        self._name = machine_field(question.answer if question.finding is not None and question.answer else "")
        self._name.setAccessibleName(say(text("ui", "Name of the key")))
        self._name.textEdited.connect(lambda _: self._name_typed(other))
        self._name.returnPressed.connect(self._use.click)
        other.body.addSpacing(6)
        other.body.addWidget(self._name)
        self._add(group, _OTHER, other, self._column)
        none = Choice(
            say(text("ui", "None: I set it by hand")),
            say(text("ui", "On the charger's own page or in its maker's app; the values to copy are shown here.")),
        )
        self._add(group, BY_HAND, none, self._column)
        self._preselect(question)

    def _candidate(self, candidate: CandidateKey, *, likeliest: bool) -> Choice:
        say = self._say
        key = _unmarked(candidate.name)
        name = text("ui", "{key} (most likely)", key=key) if likeliest else verbatim(key)
        held = text("ui", "Now: {value}", value=candidate.value) if candidate.value else text("ui", "Now: empty")
        return Choice(say(name), f"{say(held)} · {say(candidate.why)}")

    def _fold_further(self, further: QWidget, count: int) -> None:
        further.hide()
        if count <= 0:
            return
        more = button(self._say(text("ui", "Show {count} more", count=count)), kind="quiet")

        def unfold() -> None:
            further.show()
            more.hide()

        more.clicked.connect(lambda: unfold())
        line = QHBoxLayout()
        line.addWidget(more)
        line.addStretch(1)
        self._column.addLayout(line)

    def _add(self, group: QButtonGroup, key: str, choice: Choice, column: QVBoxLayout) -> None:
        group.addButton(choice.button)
        choice.button.toggled.connect(lambda _on: self._picked_another())
        self._choices[key] = choice
        column.addWidget(choice)

    def _preselect(self, question: AddressKeyQuestion) -> None:
        answered = question.key or question.answer
        first = next(iter(self._choices))
        wanted = first if answered is None else answered if answered in self._choices else _OTHER
        self._choices[wanted].button.setChecked(True)
        self._picked_another()

    def _picked(self) -> Choice:
        return next(choice for choice in self._choices.values() if choice.button.isChecked())

    def _picked_key(self) -> str:
        key = next((key for key, choice in self._choices.items() if choice.button.isChecked()), BY_HAND)
        return self._name.text().strip() if key == _OTHER else key

    def _picked_another(self) -> None:
        by_hand = self._choices.get(BY_HAND)
        if by_hand is not None and by_hand.button.isChecked():
            self._use.setText(self._say(text("ui", "Set it by hand")))
        elif key := self._picked_key():
            self._use.setText(self._say(text("ui", "Use {key}", key=_unmarked(key))))
        else:
            self._use.setText(self._say(text("ui", "Use this key")))

    def _name_typed(self, other: Choice) -> None:
        other.button.setChecked(True)
        self._picked_another()

    def _choose(self) -> None:
        by_hand = self._choices[BY_HAND].button.isChecked()
        if not (key := self._picked_key()) and not by_hand:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.chosen.emit(key)


_OTHER = "\0other"


def _unmarked(name: str) -> str:
    """A charger's word on a button: its & marks no mnemonic."""
    return name.replace("&", "&&")


def _state_of(question: AddressKeyQuestion, unfolded: bool) -> Text:
    if unfolded:
        return text(
            "ui",
            "OCPP 1.6 names no key for it, and this charger has none of the usual ones. Choose; nothing is written before you apply.",
        )
    if question.key:
        return text("ui", "In its key {key}, as you said.", key=question.key)
    if question.answer == BY_HAND:
        return text("ui", "In none that we write: you set it by hand, with the values shown here.")
    if question.finding is not None:
        return text("ui", "As it stands you set it by hand, with the values shown here.")
    return text("ui", "It shows no key for it, as many brands. You set it by hand, with the values shown here.")
