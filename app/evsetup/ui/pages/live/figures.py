"""The figures of the charge: tiles, and a row for each phase."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from evsetup.domain.text import text
from evsetup.ui import theme
from evsetup.ui.models.live import LivePageView
from evsetup.ui.pages.live.live_words import clock_time, kwh_words
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.flow_layout import FlowLayout
from evsetup.ui.widgets.readings import Reading
from evsetup.ui.widgets.words import words

_PHASES = ("L1", "L2", "L3")
Row = tuple[str, str, str, str]


class Tiles(QWidget):
    """Power, current, energy, session; what the vehicle holds and what it costs only where that is known."""

    def __init__(self, say: Voice) -> None:
        super().__init__()
        flow = FlowLayout(self, column=120, spacing=12)
        self._power, self._current = Reading(say(text("ui", "Power"))), Reading(say(text("ui", "Current")))
        self._energy, self._session = Reading(say(text("ui", "Energy"))), Reading(say(text("ui", "Session")))
        self._charge, self._cost = Reading(say(text("ui", "Vehicle's battery"))), Reading(say(text("ui", "Cost")))
        for tile in (self._power, self._current, self._energy, self._session, self._charge, self._cost):
            flow.addWidget(tile)

    def show_view(self, view: LivePageView) -> None:
        """Shows the newest figures; a dash is what was not sent."""
        live = view.live
        meter, session = (live.meter, live.session) if live is not None else (None, None)
        power = meter.power_w if meter is not None else None
        self._power.show_reading(None if power is None else f"{power / 1000:.2f}", "kW")
        highest = max(meter.currents_a.values(), default=None) if meter is not None else None
        self._current.show_reading(None if highest is None else f"{highest:.1f}", "A")
        energy = session.energy_wh if session is not None else None
        self._energy.show_reading(None if energy is None else kwh_words(energy), "kWh")
        self._session.show_reading(None if view.session_s is None else clock_time(view.session_s), "")
        charge = meter.soc_percent if meter is not None else None
        self._charge.show_reading(None if charge is None else f"{charge:.0f}", "%")
        self._charge.setVisible(charge is not None)
        self._cost.show_reading(None if view.cost is None else str(view.cost), view.currency)
        self._cost.setVisible(view.cost is not None)


class Phases(QWidget):
    """Current, voltage and power of each phase, and between phases where only that is told."""

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(4, 1)
        self._cells: list[list[QLabel]] = []
        for column, title in enumerate(
            (text("ui", "Phase"), text("ui", "Current"), text("ui", "Voltage"), text("ui", "Power"))
        ):
            head = words(say(title), "small")
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft)

    def show_view(self, view: LivePageView) -> None:
        """Shows a row for each phase that was told of."""
        meter = view.live.meter if view.live is not None else None
        rows: list[Row] = []
        told = {*meter.currents_a, *meter.voltages_v, *meter.powers_w} if meter is not None else set()
        for phase in (*_PHASES, *sorted(told - set(_PHASES))):
            if meter is None or phase not in told:
                continue
            amps, volts, watts = meter.currents_a.get(phase), meter.voltages_v.get(phase), meter.powers_w.get(phase)
            rows.append(
                (
                    phase or self._say(text("ui", "not told")),
                    "–" if amps is None else f"{amps:.1f} A",
                    "–" if volts is None else f"{volts:.0f} V",
                    "–" if watts is None else f"{watts / 1000:.2f} kW",
                )
            )
        self._show_rows(rows or [("–", "–", "–", "–")])

    def _show_rows(self, rows: list[Row]) -> None:
        """Changes the rows in place: they come every second."""
        right = Qt.AlignmentFlag.AlignRight
        while len(self._cells) < len(rows):
            made = [words("", "strong"), *(words("") for _ in range(3))]
            for column, cell in enumerate(made):
                if column:
                    cell.setFont(theme.tabular(cell.font()))
                self._grid.addWidget(
                    cell, len(self._cells) + 1, column, right if column else Qt.AlignmentFlag.AlignLeft
                )
            self._cells.append(made)
        for number, cells in enumerate(self._cells):
            for column, cell in enumerate(cells):
                cell.setVisible(number < len(rows))
                if number < len(rows) and cell.text() != rows[number][column]:
                    cell.setText(rows[number][column])
