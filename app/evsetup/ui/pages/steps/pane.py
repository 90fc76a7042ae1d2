"""What all steps have: a question, why it is asked, and a way to answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text
from evsetup.ui import theme
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import clear
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import words


class StepPane(QWidget):
    """One step. ``answered`` gives the new ``Answers``; ``stopped`` stops what runs; ``roll_back_wanted`` asks for the old
    settings, where one failed after they were written."""

    answered = Signal(object)
    stopped = Signal()
    roll_back_wanted = Signal()

    def __init__(self, say: Voice, question: Text, why: Text | None = None) -> None:
        super().__init__()
        self.say = say
        self.view = CommissionView()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self.body.addWidget(words(say(question), "section", wrap=True))
        if why is not None:
            self.body.addWidget(words(say(why), "secondary", wrap=True))
        self._finding_place = QVBoxLayout()
        self._finding: Finding | None = None
        self._old_back = button(say(text("ui", "Put the old settings back…")), self.roll_back_wanted.emit)
        self._old_back.hide()
        self.progress = ProgressLine(say)
        self.progress.cancelled.connect(self.stopped)
        self.progress.hide()

    def add_progress(self) -> None:
        """Puts progress and finding here."""
        self.body.addWidget(self.progress)
        self.body.addLayout(self._finding_place)
        self.body.addWidget(self._old_back, 0, Qt.AlignmentFlag.AlignLeft)

    def show_view(self, view: CommissionView) -> None:
        """Shows another state of the charger."""
        self.view = view
        running = view.running
        self.progress.setVisible(running is not None)
        if running is not None:
            self.progress.show_progress(
                self.say(running.doing), running.done, running.total, running.elapsed_s, running.normal_s
            )
        self._old_back.setVisible(view.can_roll_back)
        if view.finding != self._finding:
            self._finding = view.finding
            clear(self._finding_place)
            if view.finding is not None:
                box = FindingBox(view.finding, self.say)
                self._finding_place.addWidget(box)
                announce(box, spoken(view.finding, self.say))


def labelled(column: QVBoxLayout, label: str, field: QWidget, hint: str = "") -> QLabel:
    """Puts ``label`` above ``field`` as its buddy and name, and ``hint`` beneath."""
    above = words(label, "heading", wrap=True)
    above.setBuddy(field)
    field.setAccessibleName(label)
    column.addWidget(above)
    column.addWidget(field)
    if hint:
        field.setAccessibleDescription(hint)
        column.addWidget(words(hint, "small", wrap=True))
    return above


def machine_field(content: str = "") -> QLineEdit:
    """A field for addresses and keys, in the fixed font."""
    field = QLineEdit(content)
    field.setFont(theme.machine_font())
    return field
