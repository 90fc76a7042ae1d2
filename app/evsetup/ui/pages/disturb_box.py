"""Puts a fault between charger and CSMS on purpose: what is done to which message, and how many still wait."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text
from evsetup.ocppj.frame_record import Direction
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.proxy_disturbance import LONGEST_DELAY_S, Act, Disturbance
from evsetup.ui.models.proxy import NoPayload, payload_of
from evsetup.ui.pages.steps.pane import labelled, machine_field
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import clear
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.flow_row import FlowRow
from evsetup.ui.widgets.words import words

_ACTS = {
    Act.DROP: text("ui", "Drop it"),
    Act.DELAY: text("ui", "Delay it"),
    Act.HOLD: text("ui", "Hold it until I release it"),
    Act.ALTER: text("ui", "Alter it"),
}
_WHICH: tuple[tuple[Direction, bool, Text], ...] = (
    (Direction.FROM_CHARGER, False, text("ui", "request of the charger")),
    (Direction.TO_CHARGER, True, text("ui", "answer of the CSMS")),
    (Direction.TO_CHARGER, False, text("ui", "request of the CSMS")),
    (Direction.FROM_CHARGER, True, text("ui", "answer of the charger")),
)


class DisturbBox(QFrame):
    """Folded it is one button. ``wanted`` gives a ``Disturbance``, ``released`` lets held messages go, ``left_alone`` takes all back;
    ``own_wanted`` asks for a request of this laptop's own."""

    wanted = Signal(object)
    released = Signal()
    left_alone = Signal()
    own_wanted = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._unfold = button(say(text("ui", "Put a fault in…")), self._turn, kind="quiet")
        self._release = button(say(text("ui", "Release what is held")), self.released.emit)
        self._alone = button(say(text("ui", "Take all faults back")), self.left_alone.emit)
        self._own = button(say(text("ui", "Ask the charger myself…")), self.own_wanted.emit, kind="quiet")
        self._ways = FlowRow((self._unfold, self._own, self._release, self._alone))
        self._state = words("", "small", wrap=True)
        self._state.setProperty("look", "problem")
        self._inside = QWidget()
        self._trouble = QVBoxLayout()
        column.addWidget(self._ways)
        column.addWidget(self._state)
        column.addLayout(self._trouble)
        column.addWidget(self._inside)
        self._ask(self._inside)
        self._inside.hide()
        self.show_state(0, 0, connected=False)

    def show_state(self, waiting: int, holding: int, *, connected: bool) -> None:
        """Shows how many faults wait for their message, and how many messages are held."""
        self._own.setEnabled(connected)
        self._release.setVisible(holding > 0)
        self._alone.setVisible(waiting > 0)
        self._ways.settle()
        self._state.setVisible(waiting + holding > 0)
        told = self._say(
            text(
                "ui",
                "Faults that wait for their message: {waiting}. Messages that are held: {holding}.",
                waiting=waiting,
                holding=holding,
            )
        )
        if told != self._state.text():
            self._state.setText(told)
            if waiting + holding > 0:
                announce(self, told)

    def show_trouble(self, finding: Finding | None) -> None:
        """Shows why a fault was not taken, or an own request not answered."""
        clear(self._trouble)
        if finding is not None:
            box = FindingBox(finding, self._say)
            self._trouble.addWidget(box)
            announce(box, spoken(finding, self._say))

    def show_answer(self, answer: Text) -> None:
        """Shows what an own request was answered with."""
        clear(self._trouble)
        told = self._say(answer)
        self._trouble.addWidget(words(told, "small", wrap=True))
        announce(self, told)

    def _turn(self) -> None:
        self._inside.setVisible(self._inside.isHidden())

    def _ask(self, place: QWidget) -> None:
        say = self._say
        self._act, self._which = QComboBox(), QComboBox()
        for act, name in _ACTS.items():
            self._act.addItem(say(name), act)
        for direction, answer, name in _WHICH:
            self._which.addItem(say(name), (direction, answer))
        for box in (self._act, self._which):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
        self._action: QLineEdit = machine_field()
        self._action.setPlaceholderText("BootNotification")
        self._delay = QSpinBox()
        self._delay.setRange(1, int(LONGEST_DELAY_S))
        self._delay.setValue(30)
        self._delay.setSuffix(" s")
        self._act.activated.connect(self._fold)
        grid = QGridLayout(place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        for at, (label, field) in enumerate(
            (
                (say(text("ui", "What is done, once")), self._act),
                (say(text("ui", "To the next")), self._which),
                (say(text("ui", "Action (empty: any)")), self._action),
                (say(text("ui", "Delay")), self._delay),
            )
        ):
            cell = QVBoxLayout()
            cell.setSpacing(4)
            label_widget = labelled(cell, label, field)
            if field is self._delay:
                self._delay_label = label_widget
            grid.addLayout(cell, 0, at)
            grid.setColumnStretch(at, 0 if field is self._delay else 1)
        self._go = button(say(text("ui", "Put it in")), self._put_in)
        self._payload = machine_field("{}")
        cell = QVBoxLayout()
        cell.setSpacing(4)
        self._payload_label = labelled(cell, say(text("ui", "Payload in the place of its own (JSON)")), self._payload)
        grid.addLayout(cell, 1, 0, 1, 4)
        grid.addWidget(self._go, 2, 0, 1, 4, Qt.AlignmentFlag.AlignLeading)
        self._fold()

    def _fold(self) -> None:
        act = self._act.currentData()
        shown: tuple[tuple[QWidget, Act], ...] = (
            (self._delay, Act.DELAY),
            (self._delay_label, Act.DELAY),
            (self._payload, Act.ALTER),
            (self._payload_label, Act.ALTER),
        )
        for part, wanted in shown:
            part.setVisible(act is wanted)

    def _put_in(self) -> None:
        direction, answer = self._which.currentData()
        act = self._act.currentData()
        seconds = float(self._delay.value()) if act is Act.DELAY else 0.0
        payload: JsonObject = {}
        if act is Act.ALTER:
            try:
                payload = payload_of(self._payload.text())
            except NoPayload as fault:
                self.show_trouble(fault.finding)
                return
        action = self._action.text().strip()
        self.wanted.emit(Disturbance(act, direction, action, answer, delay_s=seconds, payload=payload))
