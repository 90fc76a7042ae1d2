"""The hours that are marked, as words that can be typed: days, from, to, and what holds then."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from evsetup.domain.schedule import clock_words
from evsetup.domain.schedule_words import day_word
from evsetup.domain.text import Text, text
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.flow_layout import TightFlow
from evsetup.ui.widgets.named import named

LIMITS = ("off", "6 A", "10 A", "16 A", "32 A", "4.2 kW", "11 kW")


class HoursForm(QWidget):
    """``hours_set`` and ``price_set`` tell days, from, to and the words typed; ``cheap_wanted`` the highest price."""

    hours_set = Signal(object, str, str, str)
    price_set = Signal(object, str, str, str)
    cheap_wanted = Signal(str)

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        days = QWidget()
        days_flow = TightFlow(days, spacing=4)
        self.days: list[QPushButton] = []
        for day in range(7):
            made = button(say(day_word(day)), kind="filter")
            made.setCheckable(True)
            self.days.append(made)
            days_flow.addWidget(made)
        self.start, self.end = QLineEdit("00:00"), QLineEdit("00:30")
        self.limit = QComboBox()
        self.limit.setEditable(True)
        self.limit.addItems(LIMITS)
        self.price = QLineEdit()
        for field, width in ((self.start, 84), (self.end, 84), (self.limit, 130), (self.price, 110)):
            field.setFixedWidth(width)
        hours = QWidget()
        flow = TightFlow(hours, spacing=8)
        for part in (
            self._named(text("ui", "From"), self.start),
            self._named(text("ui", "To"), self.end),
            self._named(text("ui", "Limit"), self.limit),
            button(say(text("ui", "Set these hours")), self.set_hours),
        ):
            flow.addWidget(part)
        money = QWidget()
        money_flow = TightFlow(money, spacing=8)
        for part in (
            self._named(text("ui", "Price of a kWh"), self.price),
            button(say(text("ui", "Set this price")), self._set_price, kind="quiet"),
            button(say(text("ui", "Charge only up to this price")), self._cheap, kind="quiet"),
        ):
            money_flow.addWidget(part)
        for line in (days, hours, money):
            outer.addWidget(line)
        for typed in (self.start, self.end):
            typed.returnPressed.connect(self.set_hours)

    def show_choice(self, days: frozenset[int], start: int, end: int) -> None:
        """Shows what is marked in the picture."""
        for day, made in enumerate(self.days):
            with QSignalBlocker(made):
                made.setChecked(day in days)
        self.start.setText(clock_words(start))
        self.end.setText(clock_words(end))

    @property
    def chosen_days(self) -> frozenset[int]:
        """The days that are pressed."""
        return frozenset(day for day, made in enumerate(self.days) if made.isChecked())

    def set_hours(self) -> None:
        """The limit for these hours."""
        self.hours_set.emit(self.chosen_days, self.start.text(), self.end.text(), self.limit.currentText())

    def _set_price(self) -> None:
        self.price_set.emit(self.chosen_days, self.start.text(), self.end.text(), self.price.text())

    def _cheap(self) -> None:
        self.cheap_wanted.emit(self.price.text())

    def _named(self, name: Text, field: QWidget) -> QWidget:
        return named(self._say(name), field)
