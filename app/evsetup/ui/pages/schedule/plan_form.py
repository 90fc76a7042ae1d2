"""What holds for the whole schedule, and its blocks and prices in words, each with a way to take it away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from evsetup.domain.schedule import MOST_DELAY_S, Block, Schedule, clock_words
from evsetup.domain.schedule_price import PriceStep
from evsetup.domain.schedule_templates import UK_DELAY_S
from evsetup.domain.schedule_words import days_word
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui.pages.schedule.hours_form import LIMITS
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import icon_button
from evsetup.ui.widgets.card import clear, row
from evsetup.ui.widgets.flow_layout import TightFlow
from evsetup.ui.widgets.named import named
from evsetup.ui.widgets.words import words

_ZONES = ("Europe/London", "Europe/Berlin", "Europe/Amsterdam", "Europe/Paris", "America/New_York", "Asia/Kolkata")


class PlanForm(QWidget):
    """``changed`` tells what was altered: a name of ``Schedule`` and the words; ``removed`` a block, ``price_removed`` a price."""

    changed = Signal(str, str)
    removed = Signal(int)
    price_removed = Signal(int)

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._shown: Schedule | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        self.default, self.zone, self.phases = QComboBox(), QComboBox(), QComboBox()
        self.default.setEditable(True)
        self.default.addItems(LIMITS)
        self.zone.setEditable(True)
        self.zone.addItems(_ZONES)
        self.phases.addItems(("1", "3"))
        self.currency = QLineEdit()
        self.currency.setMaxLength(3)
        self.delay = QComboBox()
        self.delay.setEditable(True)
        self.delay.addItems([f"{seconds} s" for seconds in (0, 300, UK_DELAY_S, MOST_DELAY_S)])
        self.whole = QCheckBox(say(text("ui", "Limits the charger always, not charges only")))
        for field, width in (
            *((self.default, 130), (self.zone, 190), (self.phases, 70), (self.delay, 110), (self.currency, 80)),
        ):
            field.setFixedWidth(width)
        fields = QWidget()
        flow = TightFlow(fields, spacing=8)
        for name, field in (
            (text("ui", "At all other times"), self.default),
            (text("ui", "Time zone"), self.zone),
            (text("ui", "Phases"), self.phases),
            (text("ui", "Random delay up to"), self.delay),
            (text("ui", "Currency"), self.currency),
        ):
            flow.addWidget(named(say(name), field))
        outer.addWidget(fields)
        outer.addWidget(self.whole)
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(4)
        outer.addLayout(self._blocks)
        self._connect()

    def show_schedule(self, schedule: Schedule) -> None:
        """Shows it; what is being typed stays while it says the same."""
        for field, shown in (
            (self.default, str(schedule.default)),
            (self.zone, schedule.zone),
            (self.phases, str(schedule.supply.phases)),
            (self.delay, f"{schedule.delay_up_to_s} s"),
        ):
            if field.currentText() != shown:
                with QSignalBlocker(field):
                    field.setCurrentText(shown)
        with QSignalBlocker(self.whole), QSignalBlocker(self.currency):
            self.whole.setChecked(schedule.whole_charger)
            self.currency.setText(schedule.currency)
        if self._shown is None or (self._shown.blocks, self._shown.prices) != (schedule.blocks, schedule.prices):
            self._fill(schedule)
        self._shown = schedule

    def _connect(self) -> None:
        for name, box in (
            ("default", self.default),
            ("zone", self.zone),
            ("phases", self.phases),
            ("delay", self.delay),
        ):
            box.activated.connect(lambda _at, name=name, box=box: self.changed.emit(name, box.currentText()))
            if (line := box.lineEdit()) is not None:
                line.editingFinished.connect(lambda name=name, box=box: self.changed.emit(name, box.currentText()))
        self.currency.editingFinished.connect(lambda: self.changed.emit("currency", self.currency.text()))
        self.whole.toggled.connect(lambda on: self.changed.emit("whole", "yes" if on else ""))

    def _fill(self, schedule: Schedule) -> None:
        clear(self._blocks)
        for number, block in enumerate(schedule.blocks):
            self._line(block_words(block), partial(self.removed.emit, number))
        for number, step in enumerate(schedule.prices):
            self._line(price_words(step, schedule.currency), partial(self.price_removed.emit, number))

    def _line(self, what: Text, take_away: partial[None]) -> None:
        said = self._say(what)
        remove = icon_button("close", self._say(text("ui", "Take away: {what}", what=what)), take_away)
        line = row(words(said, wrap=True), remove)
        line.setStretch(0, 1)
        line.setAlignment(remove, Qt.AlignmentFlag.AlignTop)
        self._blocks.addLayout(line)


def block_words(block: Block) -> Text:
    """``Monday to Friday 08:00–11:00: off``."""
    hours = f"{clock_words(block.start)}–{clock_words(block.end)}"
    held = verbatim(str(block.limit)) if not block.limit.is_off else text("ui", "off")
    if block.caps:
        held = text("ui", "at most {limit}", limit=held)
    return text("ui", "{days} {hours}: {limit}", days=days_word(block.days), hours=hours, limit=held)


def price_words(step: PriceStep, currency: str) -> Text:
    """``every day 23:00–06:00: 0.10 EUR/kWh``."""
    hours = f"{clock_words(step.start)}–{clock_words(step.end)}"
    price = f"{step.per_kwh} {currency}/kWh"
    return text("ui", "{days} {hours}: {limit}", days=days_word(step.days), hours=hours, limit=price)
