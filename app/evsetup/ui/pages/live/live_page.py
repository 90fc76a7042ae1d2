"""One charger live: its figures, a picture over time, what was asked of it and what came of that, what it says of itself."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from evsetup.domain.text import text
from evsetup.ui.models.live import LivePageView
from evsetup.ui.pages.live.deed_bar import DeedBar
from evsetup.ui.pages.live.figures import Phases, Tiles
from evsetup.ui.pages.live.live_words import deed_rung, state_words
from evsetup.ui.pages.live.picture import PictureCard
from evsetup.ui.pages.live.told import ReportedCard, ToldCard, TroubleBox
from evsetup.ui.pages.page import Page
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.card import Card, row
from evsetup.ui.widgets.empty_state import EmptyState, WayIn
from evsetup.ui.widgets.flow_layout import FlowLayout
from evsetup.ui.widgets.ladder import Ladder
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import words

_MOST_DEEDS = 20
_NEWEST = 2
"""So many deeds stand beside the buttons; older ones further down."""


class LivePage(Page):
    """A view over ``LivePageView``; what a person wants is sent as signals. ``wished`` tells the word of a deed."""

    went_back = Signal()
    board_wanted = Signal()
    stopped = Signal()
    wished = Signal(str)
    priced = Signal(str, str)

    def __init__(self, say: Voice) -> None:
        super().__init__(say)
        self.view = LivePageView()
        self._back = self.add_action(say(text("ui", "&Back")), self.went_back.emit)
        self._main = self.add_action("", self._go, primary=True)
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
        canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setSpacing(16)
        self.tiles, self.bar, self.picture = Tiles(say), DeedBar(say), PictureCard(say)
        self.bar.wished.connect(self.wished)
        self._progress = ProgressLine(say)
        self._progress.cancelled.connect(self.stopped)
        self.told, self.troubles, self.phases = ToldCard(say), TroubleBox(say), Phases(say)
        self.reported = ReportedCard(say)
        self._newest, self._earlier = Ladder(), Ladder()
        for part in (self.troubles, self.tiles, self.bar, self._progress, self._newest, self.picture):
            column.addWidget(part)
        below = QWidget()
        flow = FlowLayout(below, column=440, spacing=16)
        flow.addWidget(self.told)
        flow.addWidget(self._measured_card())
        column.addWidget(below)
        column.addWidget(self._deed_card())
        column.addWidget(self.reported)
        column.addStretch(1)
        self._area = self.add_scrolling(canvas)
        self.show_view(self.view)

    def show_view(self, view: LivePageView) -> None:
        """Shows another state."""
        self.view, say = view, self.say
        there = bool(view.name) and view.live is not None
        title = text("ui", "Live: {charger}", charger=view.name) if view.name else text("ui", "Live")
        self.show_head(say(title), say(state_words(view)))
        self._empty.setVisible(not there)
        for part in (self._area, self._back, self._main):
            part.setVisible(there)
        charging = view.live is not None and view.live.charging
        self._main.setText(say(text("ui", "Stop the charge…") if charging else text("ui", "Start a charge…")))
        self._main.setEnabled(view.may_ask)
        running = view.running
        self._progress.setVisible(running is not None)
        if running is not None:
            doing = text("ui", "Stopping…") if view.stopping else running.doing
            self._progress.show_progress(say(doing), running.done, running.total, running.elapsed_s, running.normal_s)
        if not there:
            return
        for shown in (self.tiles, self.bar, self.told, self.troubles, self.phases, self.reported):
            shown.show_view(view)
        rungs = [deed_rung(line, say) for line in view.deeds[: -_MOST_DEEDS - 1 : -1]]
        self._newest.setVisible(bool(rungs))
        self._newest.show_rungs(rungs[:_NEWEST])
        self._deeds.setVisible(len(rungs) > _NEWEST)
        self._earlier.show_rungs(rungs[_NEWEST:])
        for field, value in ((self._price, view.price), (self._currency, view.currency)):
            if not field.hasFocus() and field.text() != value:
                with QSignalBlocker(field):
                    field.setText(value)

    def _go(self) -> None:
        self.wished.emit("stop" if self.view.live is not None and self.view.live.charging else "start")

    def _deed_card(self) -> Card:
        self._deeds = Card(spacing=4)
        self._deeds.body.addWidget(words(self.say(text("ui", "What was asked earlier, promised and seen")), "heading"))
        self._deeds.body.addWidget(self._earlier)
        return self._deeds

    def _measured_card(self) -> Card:
        say, card = self.say, Card(spacing=8)
        card.body.addWidget(words(say(text("ui", "What it measures")), "heading"))
        card.body.addWidget(self.phases)
        self._price, self._currency = QLineEdit(), QLineEdit()
        self._price.setPlaceholderText("0.39")
        self._price.setMaximumWidth(96)
        self._currency.setMaximumWidth(72)
        self._currency.setMaxLength(8)
        label = words(say(text("ui", "Price of a kWh")), "secondary")
        for field, name in ((self._price, text("ui", "Price of a kWh")), (self._currency, text("ui", "Currency"))):
            field.setAccessibleName(say(name))
            field.editingFinished.connect(lambda: self.priced.emit(self._price.text(), self._currency.text()))
        card.body.addStretch(1)
        card.body.addLayout(row(label, self._price, self._currency, 1))
        return card
