"""What the guided proof and the conformity check have in common: choose, begin, do what is asked, and see how each part ends."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from evsetup.domain.text import Text, text
from evsetup.ui import theme
from evsetup.ui.models.proof import JudgedRow, JudgedView
from evsetup.ui.pages.page import Page
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear
from evsetup.ui.widgets.empty_state import EmptyState, WayIn
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.flow_layout import TightFlow
from evsetup.ui.widgets.flow_row import FlowRow
from evsetup.ui.widgets.ladder import Ladder, Rung
from evsetup.ui.widgets.named import named
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import selectable, words


class JudgedPage(Page):
    """``begun`` starts; ``chosen`` tells a part and whether it is wanted; ``answered`` whether a person did what was asked;
    ``compared`` the place of an earlier run in ``view.runs``."""

    went_back = Signal()
    board_wanted = Signal()
    begun = Signal()
    stopped = Signal()
    chosen = Signal(str, bool)
    answered = Signal(bool)
    compared = Signal(int)

    name: Text
    """What the page is called; ``first`` says that nothing was tried yet, ``intro`` what is done, ``parts``, ``outcome`` and ``go`` are
    the heads of its cards and the button."""
    first: Text
    intro: Text
    parts: Text
    outcome: Text
    go: Text

    def __init__(self, say: Voice) -> None:
        super().__init__(say)
        self.view = JudgedView()
        self._findings_shown: object = ()
        self._told_shown: object = None
        self._wish_shown: Text | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self._back = self.add_action(say(text("ui", "&Back")), self.went_back.emit)
        self._go = self.add_action(say(self.go), self.begun.emit, primary=True)
        self._empty = self.add(
            EmptyState(
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
            ),
            1,
        )
        self._progress = ProgressLine(say)
        self._progress.cancelled.connect(self.stopped)
        self._progress_line = self.add(self._progress)
        canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setSpacing(16)
        self._said = words("", "strong", wrap=True)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(8)
        column.addWidget(self._wish_card())
        column.addWidget(self._said)
        column.addLayout(self._findings)
        column.addWidget(self._parts_card())
        column.addWidget(self._outcome_card())
        column.addWidget(self._told_card())
        column.addWidget(self._earlier_card())
        column.addStretch(1)
        self.area = self.add_scrolling(canvas)
        self.show_view(self.view)

    def show_view(self, view: JudgedView) -> None:
        """Shows another state."""
        self.view = view
        say, there, busy = self.say, bool(view.name), view.running is not None
        if there:
            self.show_head(
                say(text("ui", "{page}: {charger}", page=self.name, charger=view.name)), say(_state(view, self.first))
            )
        else:
            self.show_head(say(self.name), "")
        self._empty.setVisible(not there)
        self.area.setVisible(there)
        for act in (self._back, self._go):
            act.setVisible(there)
        self._go.setEnabled(not busy and any(one.wanted for one in view.choices))
        self._progress_line.setVisible(there and busy)
        if view.running is not None:
            doing = text("ui", "Stopping…") if view.stopping else view.running.doing
            told = view.running
            self._progress.show_progress(say(doing), told.done, told.total, told.elapsed_s, told.normal_s)
        self._said.setText(say(view.said))
        self._said.setVisible(view.said is not None)
        self._show_wish(view)
        self._show_findings(view)
        self._show_choices(view)
        self._parts.setVisible(not busy)
        self._outcome.setVisible(bool(view.rows))
        self._ladder.show_rungs([self._rung(row) for row in view.rows])
        self._more.setText(say(view.more))
        self._more.setVisible(view.more is not None)
        self._show_told(view)
        self._show_earlier(view)

    def further(self) -> QWidget | None:
        """Fields of this page, beneath the parts; ``None``: there are none."""
        return None

    def _wish_card(self) -> Card:
        say = self.say
        self._wish = Card(spacing=12)
        self._wish_words = words("", "section", wrap=True)
        self._wish.body.addWidget(words(say(text("ui", "Please do this at the charger")), "heading"))
        self._wish.body.addWidget(self._wish_words)
        self.done = button(say(text("ui", "Done")), lambda: self.answered.emit(True), kind="primary")
        self.skip = button(say(text("ui", "Skip")), lambda: self.answered.emit(False))
        self._wish.body.addWidget(FlowRow((self.done, self.skip)))
        return self._wish

    def _parts_card(self) -> Card:
        say = self.say
        self._parts = Card(spacing=12)
        self._parts.body.addWidget(words(say(self.parts), "heading"))
        self._parts.body.addWidget(words(say(self.intro), "secondary", wrap=True))
        choices = QWidget()
        self._flow = TightFlow(choices, spacing=12)
        self._parts.body.addWidget(choices)
        if (further := self.further()) is not None:
            self._parts.body.addWidget(further)
        return self._parts

    def _outcome_card(self) -> Card:
        self._outcome = Card(spacing=8)
        self._outcome.body.addWidget(words(self.say(self.outcome), "heading"))
        self._ladder = Ladder(self._make_detail)
        self._more = words("", "secondary")
        self._outcome.body.addWidget(self._ladder)
        self._outcome.body.addWidget(self._more)
        return self._outcome

    def _told_card(self) -> Card:
        self._told = Card(spacing=6)
        self._told.body.addWidget(words(self.say(text("ui", "What it can do, and where it can go")), "heading"))
        self._told_lines = QVBoxLayout()
        self._told_lines.setSpacing(6)
        self._told.body.addLayout(self._told_lines)
        return self._told

    def _earlier_card(self) -> Card:
        say = self.say
        self._earlier = Card(spacing=8)
        self._earlier.body.addWidget(words(say(text("ui", "Earlier runs")), "heading"))
        self.runs = QComboBox()
        self.runs.activated.connect(lambda place: self.compared.emit(place - 1))
        self._earlier.body.addWidget(named(say(text("ui", "Compare with")), self.runs))
        self._differs = Ladder()
        self._same = words(say(text("ui", "Both did the same.")), "secondary")
        self._earlier.body.addWidget(self._differs)
        self._earlier.body.addWidget(self._same)
        return self._earlier

    def _rung(self, row: JudgedRow) -> Rung:
        say = self.say
        return Rung(
            row.look,
            say(row.title),
            say(row.says),
            row.aside,
            say(row.look.word),
            row.lines or None,
            say(text("ui", "Show the messages")),
            say(text("ui", "Hide the messages")),
        )

    def _make_detail(self, lines: tuple[str, ...]) -> QWidget:
        shown = words("\n".join(lines), "secondary", wrap=True)
        shown.setFont(theme.machine_font())
        return selectable(shown, self.say(text("ui", "Messages")))

    def _show_wish(self, view: JudgedView) -> None:
        self._wish.setVisible(view.wish is not None)
        if view.wish == self._wish_shown:
            return
        self._wish_shown = view.wish
        self._wish_words.setText(self.say(view.wish))
        if view.wish is not None:
            self.area.ensureWidgetVisible(self._wish)
            announce(self._wish, self.say(view.wish))
            self.done.setFocus()

    def _show_findings(self, view: JudgedView) -> None:
        if self._findings_shown == view.findings:
            return
        self._findings_shown = view.findings
        clear(self._findings)
        for finding in view.findings:
            box = FindingBox(finding, self.say)
            self._findings.addWidget(box)
            announce(box, spoken(finding, self.say))

    def _show_choices(self, view: JudgedView) -> None:
        for one in view.choices:
            if one.key not in self.boxes:
                box = QCheckBox(self.say(one.title))
                box.setToolTip(self.say(one.about))
                box.setAccessibleDescription(self.say(one.about))
                box.clicked.connect(lambda on, key=one.key: self.chosen.emit(key, on))
                self.boxes[one.key] = box
                self._flow.addWidget(box)
            self.boxes[one.key].setChecked(one.wanted)

    def _show_told(self, view: JudgedView) -> None:
        self._told.setVisible(bool(view.told))
        if self._told_shown == view.told:
            return
        self._told_shown = view.told
        clear(self._told_lines)
        for line in view.told:
            self._told_lines.addWidget(words(self.say(line), "body", wrap=True))

    def _show_earlier(self, view: JudgedView) -> None:
        self._earlier.setVisible(bool(view.runs))
        with QSignalBlocker(self.runs):
            have = [self.runs.itemText(place) for place in range(1, self.runs.count())]
            if have != list(view.runs) or not self.runs.count():
                self.runs.clear()
                self.runs.addItem(self.say(text("ui", "nothing")))
                self.runs.addItems(list(view.runs))
            self.runs.setCurrentIndex(view.compared_with + 1)
        compares = view.compared_with >= 0
        self._differs.setVisible(compares)
        self._differs.show_rungs([self._rung(row) for row in view.differs] if compares else [])
        self._same.setVisible(compares and not view.differs)


def _state(view: JudgedView, first: Text) -> Text:
    if view.wish is not None:
        return view.wish
    return view.summary or first
