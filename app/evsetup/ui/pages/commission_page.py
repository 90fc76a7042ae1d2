"""One charger on its way: named steps at the left, one question at a time at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from evsetup.commissioning.steps import Step
from evsetup.domain.text import Text, text
from evsetup.ui.models.commission import CommissionView, next_act
from evsetup.ui.models.find import FindView
from evsetup.ui.pages.find_panel import FindPanel
from evsetup.ui.pages.page import Page, scrolling
from evsetup.ui.pages.steps.apply_step import ApplyStep
from evsetup.ui.pages.steps.charger_step import ChargerStep
from evsetup.ui.pages.steps.csms_step import CsmsStep
from evsetup.ui.pages.steps.firmware_step import FirmwareStep
from evsetup.ui.pages.steps.hand_over_step import HandOverStep
from evsetup.ui.pages.steps.key_step import KeyStep
from evsetup.ui.pages.steps.network_step import NetworkStep
from evsetup.ui.pages.steps.pane import StepPane
from evsetup.ui.pages.steps.prove_step import ProveStep
from evsetup.ui.pages.steps.purpose_step import PurposeStep
from evsetup.ui.pages.steps.review_step import ReviewStep
from evsetup.ui.rail import PageName
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, row
from evsetup.ui.widgets.empty_state import EmptyState, WayIn
from evsetup.ui.widgets.step_list import Mark, StepItem, StepList
from evsetup.ui.widgets.words import words

_PANES: dict[Step, Callable[[Voice], StepPane]] = {
    Step.PURPOSE: PurposeStep,
    Step.FIRMWARE: FirmwareStep,
    Step.KEY: KeyStep,
    Step.PROVE: ProveStep,
}


class CommissionPage(Page):
    """A view over ``CommissionView``; what a person wants is sent as signals."""

    went_forward = Signal()
    went_back = Signal()
    step_chosen = Signal(object)
    answered = Signal(object)
    stopped = Signal()
    family_chosen = Signal(str)
    logged_in = Signal(str, object)
    agreed = Signal()
    read_again = Signal()
    address_key_chosen = Signal(str)
    board_wanted = Signal()
    find_wanted = Signal()
    inner_wanted = Signal(object)
    ticked = Signal(str, bool)
    shared = Signal()
    roll_back_wanted = Signal()
    networks_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(say)
        self._panes: dict[Step, StepPane] = {}
        self._step_shown: Step | None = None
        self._chosen = False
        self._another = self.add_action(say(text("ui", "Find another…")), self.find_wanted.emit)
        self._more = self._make_menu()
        self._empty = EmptyState(
            say(text("ui", "No charger is chosen")),
            say(text("ui", "Choose one on the site's board; its steps then stand here.")),
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
        self._list = StepList()
        self._list.setFixedWidth(212)
        self._list.chosen.connect(lambda key: self.step_chosen.emit(Step(key)))
        self._stack = QStackedWidget()
        card = Card(margin=24, spacing=16)
        card.body.addWidget(self._stack, 1)
        self._hint = words("", "small", wrap=True)
        self._back = button(say(text("ui", "&Back")), self.went_back.emit)
        self._next = button("", self.went_forward.emit, kind="primary")
        foot = row(self._hint, self._back, self._next, spacing=12)
        foot.setStretch(0, 1)
        card.body.addLayout(foot)
        self._work = QWidget()
        work = QHBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(16)
        left = QVBoxLayout()
        left.addWidget(self._list)
        work.addLayout(left)
        work.addWidget(card, 1)
        self._empty_line = self.add(self._empty, 1)
        self._work_line = self.add(self._work, 1)
        self.find_panel = FindPanel(say)
        self._looks: Text | None = None
        self.content.addWidget(self.find_panel, 1)
        self.show_view(CommissionView())

    @property
    def next_button(self) -> QWidget:
        """The one primary action."""
        return self._next

    def pane(self, step: Step) -> StepPane:
        """The pane of ``step``, made when it is first shown."""
        if step not in self._panes:
            pane: StepPane
            if step is Step.CHARGER:
                pane = charger = ChargerStep(self.say)
                charger.family_chosen.connect(self.family_chosen)
                charger.logged_in.connect(self.logged_in)
                charger.agreed.connect(self.agreed)
                charger.read_again.connect(self.read_again)
                charger.reset_wanted.connect(self.reset_wanted)
            elif step is Step.NETWORK:
                pane = network = NetworkStep(self.say)
                network.networks_wanted.connect(self.networks_wanted)
            elif step is Step.CSMS:
                pane = csms = CsmsStep(self.say)
                csms.key_chosen.connect(self.address_key_chosen)
            elif step is Step.REVIEW:
                pane = review = ReviewStep(self.say)
                review.ticked.connect(self.ticked)
                review.shared.connect(self.shared)
            elif step is Step.APPLY:
                pane = apply = ApplyStep(self.say)
                apply.ticked.connect(self.ticked)
            elif step is Step.HAND_OVER:
                pane = last = HandOverStep(self.say)
                last.ticked.connect(self.ticked)
            else:
                pane = _PANES[step](self.say)
            pane.answered.connect(self.answered)
            pane.stopped.connect(self.stopped)
            pane.roll_back_wanted.connect(self.roll_back_wanted)
            area = scrolling(pane)
            self._panes[step] = pane
            self._stack.addWidget(area)
        return self._panes[step]

    def _make_menu(self) -> QPushButton:
        """What else can be opened of the charger; beside the title there is no room for all of it."""
        say = self.say
        self.menu = QMenu(self)
        made = self.add_action(say(text("ui", "More")), lambda: None)
        made.setProperty("menu", True)
        made.setMenu(self.menu)
        self._over_ocpp: list[QAction] = []
        for name, page, needs_ocpp in (
            (text("ui", "All settings…"), PageName.VARIABLES, True),
            (text("ui", "See it live…"), PageName.LIVE, True),
            (text("ui", "Schedule…"), PageName.SCHEDULE, True),
            (text("ui", "Meter and billing…"), PageName.BILLING, True),
            (text("ui", "Guided proof…"), PageName.GUIDED, True),
            (text("ui", "Check against OCPP…"), PageName.CONFORMITY, True),
            (text("ui", "Installation…"), PageName.INSTALLATION, False),
        ):
            act = self.menu.addAction(say(name))
            act.triggered.connect(lambda _checked, page=page: self.inner_wanted.emit(page))
            if needs_ocpp:
                self._over_ocpp.append(act)
        made.setAccessibleDescription(", ".join(act.text() for act in self.menu.actions()))
        return made

    def show_view(self, view: CommissionView) -> None:
        """Shows where the charger stands."""
        say, wizard = self.say, view.wizard
        chosen = bool(view.title)
        self._more.setVisible(chosen)
        for entry in self._over_ocpp:
            entry.setVisible(chosen and view.over_ocpp)
        self._chosen = chosen
        self._another.setVisible(chosen)
        self._work_line.setVisible(chosen)
        self._show_start()
        if chosen:
            self.show_head(view.title, view.about)
        else:
            return
        self._list.show_steps([self._item(step, view) for step in view.steps])
        pane = self.pane(wizard.step)
        pane.show_view(view)
        self._stack.setCurrentWidget(_area_of(pane))
        act = next_act(view)
        self._next.setText(say(act.words))
        self._next.setEnabled(act.open)
        self._hint.setText(say(act.hint))
        self._back.setEnabled(view.running is None and wizard.step is not Step.CHARGER)
        if wizard.step is not self._step_shown:
            self._step_shown = wizard.step
            if act.open:
                self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_find(self, view: FindView | None) -> None:
        """Shows who was found, where no charger is chosen; ``None`` while no site is open."""
        self._looks = view.state if view is not None else None
        if view is not None:
            self.find_panel.show_view(view)
        self._show_start()

    def _show_start(self) -> None:
        self._empty_line.setVisible(not self._chosen and self._looks is None)
        self.find_panel.setVisible(not self._chosen and self._looks is not None)
        if not self._chosen:
            title = text("ui", "Commission") if self._looks is None else text("ui", "Find a charger")
            says = self._looks or text("ui", "One charger at a time, step by step.")
            self.show_head(self.say(title), self.say(says))

    def _item(self, step: Step, view: CommissionView) -> StepItem:
        say, wizard = self.say, view.wizard
        order = list(view.steps)
        if step is wizard.step:
            mark, how = Mark.CURRENT, text("ui", "open now")
        elif step in wizard.reached:
            later = order.index(step) > order.index(wizard.step)
            mark, how = (Mark.OPEN, text("ui", "reached")) if later else (Mark.DONE, text("ui", "done"))
        else:
            mark, how = Mark.LOCKED, text("ui", "not reached yet")
        return StepItem(step.value, say(step.title), mark, f"{say(step.title)}, {say(how)}")


def _area_of(pane: StepPane) -> QWidget:
    viewport = pane.parentWidget()
    area = viewport.parentWidget() if viewport is not None else None
    if area is None:
        raise RuntimeError("a pane stands in a scroll area")
    return area
