"""What the meter of one charger tells: demanded, asked for, listened to; signed values are shown as they came."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from evsetup.domain.text import Text, text
from evsetup.ui import theme
from evsetup.ui.models.billing import BillingView
from evsetup.ui.pages.billing.meter_table import MeterTable
from evsetup.ui.pages.page import Page
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear
from evsetup.ui.widgets.empty_state import EmptyState, WayIn
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.flow_layout import TightFlow
from evsetup.ui.widgets.flow_row import FlowRow
from evsetup.ui.widgets.named import named
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import selectable, words

_LONGEST_S = 86_400
_USUAL_S = 60
_MOST_CONNECTORS = 99


class BillingPage(Page):
    """``asked`` and ``listened`` (seconds, connector or 0, set the demand) are what a person wants; ``typed`` tells a field and its words."""

    went_back = Signal()
    board_wanted = Signal()
    stopped = Signal()
    finished = Signal()
    asked = Signal()
    listened = Signal(int, int, bool)
    saved = Signal()
    operator_chosen = Signal(str)
    typed = Signal(str, str)

    def __init__(self, say: Voice) -> None:
        super().__init__(say)
        self.view = BillingView()
        self._shown: tuple[object, ...] = ()
        self._back = self.add_action(say(text("ui", "&Back")), self.went_back.emit)
        self._ask = self.add_action(say(text("ui", "Ask the charger")), self.asked.emit, primary=True)
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
        column.addWidget(self._said)
        column.addLayout(self._findings)
        column.addWidget(self._demand_card())
        column.addWidget(self._listen_card())
        self._table = MeterTable(say)
        column.addWidget(self._table)
        column.addWidget(self._signed_card())
        column.addStretch(1)
        self.area = self.add_scrolling(canvas)
        self.show_view(self.view)

    def show_view(self, view: BillingView) -> None:
        """Shows another state; a field in which a person types is left alone."""
        self.view = view
        say, there = self.say, bool(view.name)
        title = (
            text("ui", "Meter and billing: {charger}", charger=view.name) if there else text("ui", "Meter and billing")
        )
        self.show_head(say(title), say(_state(view)))
        self._empty.setVisible(not there)
        self.area.setVisible(there)
        for act in (self._back, self._ask):
            act.setVisible(there)
        busy = view.running is not None
        self._ask.setEnabled(not busy)
        self._listen.setEnabled(not busy)
        self._enough.setVisible(view.listening)
        self._progress_line.setVisible(there and busy)
        if view.running is not None:
            doing = text("ui", "Stopping…") if view.stopping else view.running.doing
            told = view.running
            self._progress.show_progress(say(doing), told.done, told.total, told.elapsed_s, told.normal_s)
        self._said.setText(say(view.said))
        self._said.setVisible(view.said is not None)
        self._show_findings(view)
        self._show_demand(view)
        self._table.show_rows(view.rows)
        self._show_signed(view)
        self._acts.settle()

    def _demand_card(self) -> Card:
        say = self.say
        card = Card(spacing=12)
        card.body.addWidget(words(say(text("ui", "What is demanded")), "heading"))
        self.operators = QComboBox()
        self.operators.activated.connect(lambda place: self.operator_chosen.emit(self.operators.itemData(place) or ""))
        self.fields = {name: QLineEdit() for name in ("measurands", "sample_interval", "aligned_interval")}
        self.signed = QCheckBox(say(text("ui", "Signed values are demanded")))
        for name, field in self.fields.items():
            field.editingFinished.connect(lambda name=name, field=field: self.typed.emit(name, field.text()))
        self.signed.clicked.connect(lambda on: self.typed.emit("signed", "yes" if on else ""))
        hint = text("ui", "The usual measurands, where nothing is demanded")
        self.fields["measurands"].setPlaceholderText(say(hint))
        card.body.addWidget(named(say(text("ui", "Measurands")), self.fields["measurands"]))
        tools = QWidget()
        flow = TightFlow(tools, spacing=12)
        for title, part in (
            (text("ui", "By the card of"), self.operators),
            (text("ui", "A sample every (s)"), self.fields["sample_interval"]),
            (text("ui", "Clock-aligned every (s)"), self.fields["aligned_interval"]),
        ):
            flow.addWidget(named(say(title), part))
        card.body.addWidget(tools)
        card.body.addWidget(self.signed)
        return card

    def _listen_card(self) -> Card:
        say = self.say
        card = Card(spacing=12)
        card.body.addWidget(words(say(text("ui", "Listen to what it sends")), "heading"))
        why = text(
            "ui",
            "Most chargers send meter values only while a vehicle charges. What is set for that is put back afterwards.",
        )
        card.body.addWidget(words(say(why), "secondary", wrap=True))
        self.seconds, self.connector = QLineEdit(f"{_USUAL_S}"), QLineEdit()
        self.seconds.setValidator(QIntValidator(1, _LONGEST_S, self.seconds))
        self.connector.setValidator(QIntValidator(1, _MOST_CONNECTORS, self.connector))
        self.connector.setPlaceholderText(say(text("ui", "none")))
        self.set_up = QCheckBox(say(text("ui", "Set what is demanded for that time")))
        self.set_up.setChecked(True)
        tools = QWidget()
        flow = TightFlow(tools, spacing=12)
        flow.addWidget(named(say(text("ui", "For so long (s)")), self.seconds))
        flow.addWidget(named(say(text("ui", "Start a charge on connector")), self.connector))
        card.body.addWidget(tools)
        card.body.addWidget(self.set_up)
        self._listen = button(say(text("ui", "Listen")), self._send_listen)
        self._enough = button(say(text("ui", "That is enough")), self.finished.emit)
        self._acts = FlowRow((self._listen, self._enough))
        card.body.addWidget(self._acts)
        return card

    def _signed_card(self) -> Card:
        say = self.say
        self._signed = Card(spacing=8)
        self._signed.body.addWidget(words(say(text("ui", "Signed meter values")), "heading"))
        why = text(
            "ui",
            "Shown as they came. Whether a signature is genuine is checked with transparency software and the meter's public key.",
        )
        self._signed.body.addWidget(words(say(why), "secondary", wrap=True))
        self._signed_lines = QVBoxLayout()
        self._signed_lines.setSpacing(8)
        self._signed.body.addLayout(self._signed_lines)
        self._signed.body.addWidget(FlowRow((button(say(text("ui", "Save the signed records…")), self.saved.emit),)))
        return self._signed

    def _send_listen(self) -> None:
        seconds = int(self.seconds.text() or _USUAL_S)
        self.listened.emit(max(1, seconds), int(self.connector.text() or 0), self.set_up.isChecked())

    def _show_findings(self, view: BillingView) -> None:
        if self._shown[:1] == (view.findings,):
            return
        self._shown = (view.findings, *self._shown[1:])
        clear(self._findings)
        for finding in view.findings:
            box = FindingBox(finding, self.say)
            self._findings.addWidget(box)
            announce(box, spoken(finding, self.say))

    def _show_demand(self, view: BillingView) -> None:
        with QSignalBlocker(self.operators):
            names = [self.operators.itemData(place) for place in range(self.operators.count())]
            if names != ["", *(number for number, _ in view.operators)]:
                self.operators.clear()
                self.operators.addItem(self.say(text("ui", "nobody")), "")
                for number, name in view.operators:
                    self.operators.addItem(name, number)
            self.operators.setCurrentIndex(max(0, self.operators.findData(view.operator)))
        for name, field in self.fields.items():
            if not field.hasFocus() or not field.isModified():
                field.setText(getattr(view, name))
        self.signed.setChecked(view.signed)

    def _show_signed(self, view: BillingView) -> None:
        self._signed.setVisible(bool(view.signed_rows))
        if self._shown[1:] == (view.signed_rows,):
            return
        self._shown = (self._shown[0] if self._shown else (), view.signed_rows)
        clear(self._signed_lines)
        for row in view.signed_rows:
            self._signed_lines.addWidget(words(self.say(row.head), "strong", wrap=True))
            for reading in row.readings:
                line = words(self.say(reading), "secondary", wrap=True)
                line.setFont(theme.machine_font())
                self._signed_lines.addWidget(selectable(line, self.say(reading)))
        more = view.signed_count - len(view.signed_rows)
        if more > 0:
            self._signed_lines.addWidget(words(self.say(text("ui", "and {count} before", count=more)), "secondary"))


def _state(view: BillingView) -> Text | None:
    if not view.name:
        return None
    if view.findings:
        return view.findings[0].seen
    if view.rows:
        return text("ui", "What is demanded, what it takes, what it sends.")
    return text("ui", "Nothing was asked or heard yet.")
