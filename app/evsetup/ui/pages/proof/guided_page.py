"""The guided proof of one charger: a person at its socket sees it do its whole job."""

from __future__ import annotations

from PySide6.QtGui import QDoubleValidator, QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from evsetup.domain.text import text
from evsetup.ui.pages.proof.judged_page import JudgedPage
from evsetup.ui.widgets.flow_layout import TightFlow
from evsetup.ui.widgets.named import named

_LOWEST_A, _HIGHEST_A = 6.0, 80.0
_MOST_CONNECTORS = 99


class GuidedPage(JudgedPage):
    """``limit``, ``connector`` and ``phases`` are what was typed; nonsense counts as what is usual."""

    name = text("ui", "Guided proof")
    first = text("ui", "This charger was not seen to do its job yet.")
    intro = text(
        "ui",
        "A vehicle or a test adapter is needed. The socket should be free at first; you are asked when to plug in and out. "
        "Charges are begun and ended, the charger restarts, and its link is cut for a moment. Nothing of it is left.",
    )
    parts = text("ui", "What it shall do")
    outcome = text("ui", "What was seen")
    go = text("ui", "Begin the proof")

    def further(self) -> QWidget | None:
        """The limit that is tried, where, and how many phases there are."""
        say = self.say
        self.limit, self.connector, self.phases = QLineEdit("8"), QLineEdit("1"), QLineEdit()
        self.limit.setValidator(QDoubleValidator(_LOWEST_A, _HIGHEST_A, 1, self.limit))
        self.connector.setValidator(QIntValidator(1, _MOST_CONNECTORS, self.connector))
        self.phases.setValidator(QIntValidator(1, 3, self.phases))
        self.phases.setPlaceholderText(say(text("ui", "not said")))
        tools = QWidget()
        flow = TightFlow(tools, spacing=12)
        for title, field in (
            (text("ui", "Limit that is tried (A)"), self.limit),
            (text("ui", "Connector"), self.connector),
            (text("ui", "Phases that are connected"), self.phases),
        ):
            flow.addWidget(named(say(title), field))
        return tools

    @property
    def limit_a(self) -> float:
        """The limit to be tried, in ampere per phase."""
        amps = float(self.limit.text().replace(",", ".") or 8) if self.limit.hasAcceptableInput() else 8.0
        return min(_HIGHEST_A, max(_LOWEST_A, amps))

    @property
    def connector_number(self) -> int:
        """The connector (1.6) or EVSE (2.x)."""
        return int(self.connector.text() or 1)

    @property
    def phase_count(self) -> int:
        """How many phases are connected; 0 where nobody said."""
        return int(self.phases.text() or 0)
