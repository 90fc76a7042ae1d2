"""The weekly schedule of one charger: drawn, typed, begun from a template, sent, and the charger's own answer laid over it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from evsetup.domain.schedule_templates import Template
from evsetup.domain.text import Text, text
from evsetup.ui.models.schedule import ScheduleView
from evsetup.ui.pages.page import Page
from evsetup.ui.pages.schedule.answer_card import AnswerCard
from evsetup.ui.pages.schedule.hours_form import HoursForm
from evsetup.ui.pages.schedule.plan_form import PlanForm
from evsetup.ui.pages.schedule.week_picture import WeekPicture
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card
from evsetup.ui.widgets.empty_state import EmptyState, WayIn
from evsetup.ui.widgets.flow_layout import TightFlow
from evsetup.ui.widgets.named import named
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import words


class SchedulePage(Page):
    """A view over ``ScheduleView``; what a person wants is sent as signals."""

    went_back = Signal()
    board_wanted = Signal()
    stopped = Signal()
    sent = Signal()
    undone = Signal()
    opened = Signal()
    saved = Signal()
    template_wanted = Signal(object)

    def __init__(self, say: Voice) -> None:
        super().__init__(say)
        self._view = ScheduleView()
        self._back = self.add_action(say(text("ui", "&Back")), self.went_back.emit)
        self._send = self.add_action("", self.sent.emit, primary=True)
        self._empty = EmptyState(
            say(text("ui", "No charger is chosen")),
            say(text("ui", "Choose one on the site's board that is on this laptop over OCPP.")),
            (
                WayIn(
                    "site",
                    say(text("ui", "Choose a charger")),
                    say(text("ui", "The board shows all chargers that were seen or planned.")),
                    say(text("ui", "Open the board")),
                    self.board_wanted.emit,
                ),
            ),
        )
        self._progress = ProgressLine(say)
        self._progress.cancelled.connect(self.stopped)
        self._empty_line = self.add(self._empty, 1)
        self._progress_line = self.add(self._progress)
        canvas = QWidget()
        layout = QVBoxLayout(canvas)
        layout.setSpacing(16)
        layout.addWidget(self._week_card())
        self.answer = AnswerCard(say)
        layout.addWidget(self.answer)
        layout.addWidget(self._plan_card())
        layout.addStretch(1)
        self._area = self.add_scrolling(canvas)
        self.show_view(self._view)

    @property
    def view(self) -> ScheduleView:
        """What is shown."""
        return self._view

    def show_view(self, view: ScheduleView) -> None:
        """Shows another state."""
        self._view = view
        say, there = self.say, bool(view.name) and view.schedule is not None
        title = text("ui", "Schedule of {charger}", charger=view.name) if view.name else text("ui", "Schedule")
        self.show_head(say(title), say(_state(view)))
        self._empty_line.setVisible(not there)
        self._area.setVisible(there)
        self._back.setVisible(there)
        self._send.setVisible(there)
        self._send.setText(say(text("ui", "Send the schedule")))
        self._send.setEnabled(view.running is None)
        running = view.running
        self._progress_line.setVisible(there and running is not None)
        if running is not None:
            doing = text("ui", "Stopping…") if view.stopping else running.doing
            self._progress.show_progress(say(doing), running.done, running.total, running.elapsed_s, running.normal_s)
        if view.schedule is not None:
            self.week.show_view(view)
            self.plan.show_schedule(view.schedule)
            self.answer.show_view(view)
        self._undo.setEnabled(view.may_undo)

    def _week_card(self) -> Card:
        say = self.say
        card = Card(spacing=12)
        self.templates = QComboBox()
        self.templates.addItem(say(text("ui", "Choose…")))
        for template in Template:
            self.templates.addItem(say(template.title), template)
        self.templates.activated.connect(self._begin_with)
        self._undo = button(say(text("ui", "Undo")), self.undone.emit, kind="quiet")
        tools = QWidget()
        flow = TightFlow(tools, spacing=8)
        for part in (
            named(say(text("ui", "Begin with")), self.templates),
            self._undo,
            button(say(text("ui", "Open a file…")), self.opened.emit, kind="quiet"),
            button(say(text("ui", "Save as a file…")), self.saved.emit, kind="quiet"),
        ):
            flow.addWidget(part)
        self.week = WeekPicture(say)
        self.hours = HoursForm(say)
        self.week.chosen.connect(self.hours.show_choice)
        self.week.set_wanted.connect(self.hours.set_hours)
        self.week.reset_wanted.connect(self._reset)
        self.hours.show_choice(self.week.choice.days, *self.week.choice.minutes)
        legend = text("ui", "Band: what is wanted. Dotted line: the charger's own answer. Hatched: where that differs.")
        card.body.addWidget(tools)
        card.body.addWidget(self.week)
        card.body.addWidget(words(say(legend), "small", wrap=True))
        card.body.addWidget(self.hours)
        return card

    def _plan_card(self) -> Card:
        card = Card(spacing=8)
        card.body.addWidget(words(self.say(text("ui", "The schedule in words")), "heading"))
        self.plan = PlanForm(self.say)
        card.body.addWidget(self.plan)
        return card

    def _begin_with(self, place: int) -> None:
        template = self.templates.itemData(place)
        with QSignalBlocker(self.templates):
            self.templates.setCurrentIndex(0)
        if template is not None:
            self.template_wanted.emit(template)

    def _reset(self) -> None:
        """Delete in the picture: the marked hours get what holds at all other times."""
        if (schedule := self._view.schedule) is not None:
            self.hours.limit.setCurrentText(str(schedule.default))
            self.hours.set_hours()


def _state(view: ScheduleView) -> Text | None:
    match view.standing.value if view.standing is not None else "":
        case "sent":
            return text("ui", "It is in the charger. Keep it, or clear it.")
        case "kept":
            return text("ui", "It is in the charger and stays there.")
        case "cleared":
            return text("ui", "It is cleared from the charger.")
        case _:
            return text("ui", "Nothing of it is in the charger yet.") if view.name else None
