"""The charger is started, limited, read and stopped; every rung was seen, not promised."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from evsetup.commissioning.states import StepStatus
from evsetup.domain.text import text
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.pages.steps.apply_step import rung
from evsetup.ui.pages.steps.pane import StepPane
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.card import Card, row
from evsetup.ui.widgets.ladder import Ladder
from evsetup.ui.widgets.power_plot import PowerPlot
from evsetup.ui.widgets.progress_line import duration
from evsetup.ui.widgets.readings import Reading
from evsetup.ui.widgets.words import words


class ProveStep(StepPane):
    """Live tiles, a plot, and the ladder."""

    def __init__(self, say: Voice) -> None:
        super().__init__(
            say,
            text("ui", "Prove that it charges"),
            text("ui", "Plug in a vehicle or a test adapter. Charging starts, is limited, and is stopped."),
        )
        self._power, self._current = Reading(say(text("ui", "Power"))), Reading(say(text("ui", "Current")))
        self._energy, self._session = Reading(say(text("ui", "Energy"))), Reading(say(text("ui", "Session")))
        tiles = QHBoxLayout()
        tiles.setSpacing(12)
        for tile in (self._power, self._current, self._energy, self._session):
            tiles.addWidget(tile, 1)
        self.body.addLayout(tiles)
        self.add_progress()
        self._plot = PowerPlot(say(text("ui", "Power and limit over time")))
        plot = Card()
        key = words(say(text("ui", "— power   - - limit")), "small")
        plot.body.addLayout(row(words(say(text("ui", "Power and limit")), "strong"), key, 1, spacing=16))
        plot.body.addWidget(self._plot, 1)
        plot.setMinimumHeight(180)
        self.body.addWidget(plot, 1)
        self._ladder = Ladder()
        self.body.addWidget(self._ladder)

    def show_view(self, view: CommissionView) -> None:
        """Shows the newest readings and how far the proof is."""
        super().show_view(view)
        now = view.readings
        self._power.show_reading(None if now.power_kw is None else f"{now.power_kw:.2f}", "kW")
        self._current.show_reading(None if now.current_a is None else f"{now.current_a:.1f}", "A")
        self._energy.show_reading(None if now.energy_kwh is None else f"{now.energy_kwh:.3f}", "kWh")
        session = None if now.session_s is None else self.say(duration(now.session_s))
        self._session.show_reading(session, "")
        self._plot.show_points(now.power, now.limit)
        self._ladder.show_rungs(
            [
                rung(state, self.say)
                for state in view.proof
                if state.step.value != "clean-up" or state.status is not StepStatus.NOT_RUN
            ]
        )
