"""The question before a test with a real charger's identity: what it may do, and the ways to do less."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from evsetup.domain.text import text
from evsetup.ui.models.csms_test import CsmsTestView, what_it_does
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear
from evsetup.ui.widgets.finding_box import announce
from evsetup.ui.widgets.flow_row import FlowRow
from evsetup.ui.widgets.words import words


class IdentityQuestion(Card):
    """Asked in the page, never in a dialog: ``answered`` gives whether to log in only, ``stand_in`` and ``left`` the other ways."""

    answered = Signal(bool)
    stand_in = Signal()
    left = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(margin=24, spacing=12)
        self._say = say
        self._asked: tuple[object, ...] | None = None
        self._title = words("", "section", wrap=True)
        self.body.addWidget(self._title)
        self._means = QVBoxLayout()
        self._means.setSpacing(8)
        self.body.addLayout(self._means)
        once = text("ui", "You are asked again for another address or identity.")
        self.body.addWidget(words(say(once), "small", wrap=True))
        self._leave = button(say(text("ui", "Cancel")), self.left.emit)
        self._stand_in = button("", self.stand_in.emit)
        self._log_in = button(
            say(text("ui", "Log in only, without BootNotification")), lambda: self.answered.emit(True)
        )
        self._go = button("", lambda: self.answered.emit(False), kind="primary")
        self._ways = FlowRow((self._leave, self._stand_in, self._log_in, self._go), last_apart=True)
        self.body.addWidget(self._ways)
        self.hide()

    def show_view(self, view: CsmsTestView) -> None:
        """Asks, or is not there."""
        say = self._say
        asks = (view.identity, view.charger, view.operator, view.log_in_only) if view.asking else None
        if asks == self._asked:
            return
        self._asked = asks
        self.setVisible(view.asking)
        if not view.asking:
            return
        sentences = [say(sentence) for sentence in what_it_does(view)]
        title = say(text("ui", "Test as {identity}?", identity=view.identity))
        self._title.setText(title)
        self.setAccessibleName(title)
        clear(self._means)
        for sentence in sentences:
            self._means.addWidget(words(sentence, wrap=True))
        operator = view.chosen_operator
        other = operator.test_identity if operator is not None else ""
        self._stand_in.setVisible(bool(other))
        self._stand_in.setText(say(text("ui", "Use {identity}, for tests, instead", identity=other)))
        self._log_in.setVisible(not view.log_in_only)
        self._go.setText(say(text("ui", "Test as {identity}", identity=view.identity)))
        self._ways.settle()
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, " ".join((title, *sentences)))
