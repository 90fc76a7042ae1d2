"""The board of a site: what needs a person, what runs, what is done, what was found and not planned."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from evsetup.domain.finding import Finding
from evsetup.domain.text import text
from evsetup.ui.icons import icon
from evsetup.ui.models.site import SiteView
from evsetup.ui.pages.bay_table import BayTable
from evsetup.ui.pages.card_board import CardBoard
from evsetup.ui.pages.dial_in_card import DialInCard
from evsetup.ui.pages.page import Page
from evsetup.ui.pages.recent_list import RecentList
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button, icon_button
from evsetup.ui.widgets.card import clear, row
from evsetup.ui.widgets.empty_state import EmptyState, WayIn
from evsetup.ui.widgets.finding_box import FindingBox


class SitePage(Page):
    """A view over ``SiteView``."""

    find_chargers = Signal()
    find_by_address = Signal()
    import_plan = Signal()
    export_plan = Signal()
    open_site = Signal()
    recent_chosen = Signal(str)
    open_demo = Signal()
    acted = Signal(str)
    stopped = Signal(str)
    settings_wanted = Signal(str)
    more_wanted = Signal(str)
    layout_chosen = Signal(bool)
    many_wanted = Signal(tuple)
    templates_wanted = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(say)
        self._view = SiteView()
        self._told: tuple[Finding, ...] = ()
        self._open = self.add_action(say(text("ui", "Open a site…")), self.open_site.emit)
        self._many = self.add_action("", self._set_up_many)
        self._many.hide()
        self._import = self.add_action(say(text("ui", "Import plan…")), self.import_plan.emit)
        self._find = self.add_action(say(text("ui", "Add a charger…")), self.find_by_address.emit, primary=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say(text("ui", "Chargers handed over")))
        self._findings = QVBoxLayout()
        self._turn = icon_button("table", say(text("ui", "Show as a table")))
        self._turn.setCheckable(True)
        self._turn.toggled.connect(self._turned)
        self._choose = icon_button("check", say(text("ui", "Choose several chargers")))
        self._choose.setCheckable(True)
        self._choose.toggled.connect(self._choosing)
        self._chosen: dict[str, None] = {}
        self._save = icon_button("report", say(text("ui", "Save the plan as a table…")))
        self._save.clicked.connect(lambda: self.export_plan.emit())
        self._top = QWidget()
        self.templates = button(say(text("ui", "Templates…")), self.templates_wanted.emit)
        self.templates.setToolTip(
            say(text("ui", "What every charger of this site, of a model, or of a bay shall have"))
        )
        top = row(self._bar, self._choose, self.templates, self._save, self._turn, spacing=12)
        top.setContentsMargins(0, 0, 0, 0)
        top.setStretch(0, 1)
        self._top.setLayout(top)
        self._empty = self._make_empty()
        self._recent = RecentList(say)
        self._recent.chosen.connect(self.recent_chosen)
        self.board = CardBoard(say)
        self.board.acted.connect(self.acted)
        self.board.stopped.connect(self.stopped)
        self.board.settings_wanted.connect(self.settings_wanted)
        self.board.chosen.connect(self._card_chosen)
        self.board.more_wanted.connect(self.more_wanted)
        self._table = BayTable(say)
        self._table.acted.connect(self.acted)
        self._table.settings_wanted.connect(self.settings_wanted)
        self._table.more_wanted.connect(self.more_wanted)
        self._table.chosen.connect(self._card_chosen)
        self.dial_in = DialInCard(say)
        canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._findings)
        column.addWidget(self.dial_in)
        column.addWidget(self._empty)
        column.addWidget(self._recent)
        column.addWidget(self.board)
        column.addWidget(self._table, 1)
        column.addStretch(0)
        self._top_line = self.add(self._top)
        self.board.look_through(self.add_scrolling(canvas))
        self.show_view(self._view)

    def show_view(self, view: SiteView) -> None:
        """Shows the board; cards that stay are changed in place."""
        self._view = view
        self.show_head(view.name or self.say(text("ui", "Site")), self.say(view.state()))
        self._bar.setRange(0, max(1, view.total))
        self._bar.setValue(view.done)
        empty = not view.cards
        self._top_line.setVisible(not empty)
        self._empty.setVisible(empty and view.busy is None)
        self._recent.show_sites(view.recent)
        self._recent.setVisible(not view.name and view.busy is None and bool(view.recent))
        opens = text("ui", "Site file…") if view.name else text("ui", "Open a site…")
        self._open.setText(self.say(opens))
        self._import.setVisible(not empty)
        self._show_read_only(view.read_only)
        self._save.setVisible(view.total > 0)
        self._find.setVisible(bool(view.name))
        self._table.setVisible(self._turn.isChecked() and not empty)
        told = view.findings if view.read_only is None else (view.read_only, *view.findings)
        if told != self._told:
            self._told = told
            clear(self._findings)
            for finding in told:
                self._findings.addWidget(FindingBox(finding, self.say))
        self.dial_in.show_view(view.dial_in)
        self.board.setVisible(not empty and not self._turn.isChecked())
        self.board.show_cards(view)
        if self._turn.isChecked():
            self._table.show_cards(view.cards)
        here = {card.key for card in view.cards}
        for key in [key for key in self._chosen if key not in here]:
            self._card_chosen(key, False)

    def paint_now(self) -> None:
        """Paints what was just shown, before anything else that waits is done."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.repaint()

    def _show_read_only(self, why: Finding | None) -> None:
        """Every act that would write is off, and says why."""
        said = self.say(why.seen) if why is not None else ""
        for act in (self._import, self._find):
            act.setEnabled(why is None)
            act.setToolTip(said)
            act.setAccessibleDescription(said)

    def show_as_table(self, on: bool) -> None:
        """Shows the table instead of the cards."""
        self._turn.setChecked(on)

    def _choosing(self, on: bool) -> None:
        self._turn.setEnabled(not on)
        self._chosen.clear()
        self.board.offer_choice(on and not self._turn.isChecked())
        self._table.offer_choice(on and self._turn.isChecked())
        self._show_many()

    def _card_chosen(self, key: str, on: bool) -> None:
        if on:
            self._chosen[key] = None
        else:
            self._chosen.pop(key, None)
        self.board.remember(self._chosen)
        self._show_many()

    def _show_many(self) -> None:
        self._many.setVisible(self._choose.isChecked())
        self._many.setEnabled(bool(self._chosen))
        count = len(self._chosen)
        one = text("ui", "Set up 1 charger…")
        self._many.setText(self.say(one if count == 1 else text("ui", "Set up {count} chargers…", count=count)))

    def _set_up_many(self) -> None:
        keys = tuple(card.key for card in self._view.cards if card.key in self._chosen)
        self._choose.setChecked(False)
        self.many_wanted.emit(keys)

    def _turned(self, table: bool) -> None:
        says = self.say(text("ui", "Show as cards") if table else text("ui", "Show as a table"))
        self._turn.setIcon(icon("site" if table else "table"))
        self._turn.setAccessibleName(says)
        self._turn.setToolTip(says)
        self.show_view(self._view)
        self.layout_chosen.emit(table)

    def _make_empty(self) -> EmptyState:
        say = self.say
        return EmptyState(
            say(text("ui", "Start here")),
            say(text("ui", "Nothing is sent to a charger or to the internet until you choose to.")),
            (
                WayIn(
                    "search",
                    say(text("ui", "Find chargers now")),
                    say(text("ui", "Listens on your network, on USB, and for chargers that dial in to this laptop.")),
                    say(text("ui", "Find chargers")),
                    self.find_chargers.emit,
                ),
                WayIn(
                    "table",
                    say(text("ui", "Import the plan")),
                    say(text("ui", "A CSV file with one line for each bay: label, model, serial number, identity.")),
                    say(text("ui", "Import plan…")),
                    self.import_plan.emit,
                ),
                WayIn(
                    "play",
                    say(text("ui", "Try the demo site")),
                    say(text("ui", "Five simulated chargers and a CSMS on this laptop. Nothing real is touched.")),
                    say(text("ui", "Open the demo")),
                    self.open_demo.emit,
                ),
            ),
        )
