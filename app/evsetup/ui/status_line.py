"""The always-true status line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from evsetup.domain.text import text
from evsetup.ui.models.status import StatusView
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.words import words


class StatusLine(QFrame):
    """One line; ``opened`` tells whether the drawer shall be open."""

    opened = Signal(bool)

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self._say = say
        layout = QHBoxLayout(self)
        layout.setContentsMargins(32, 4, 32, 4)
        layout.setSpacing(24)
        self._places = words("", "small")
        self._drawer = button("")
        self._drawer.setProperty("statusLink", True)
        self._drawer.setCheckable(True)
        self._drawer.toggled.connect(self.opened)
        self._vault = words("", "small")
        layout.addWidget(self._places)
        layout.addWidget(self._drawer)
        layout.addStretch(1)
        layout.addWidget(self._vault)
        self.show_view(StatusView())

    def show_view(self, view: StatusView) -> None:
        """Shows the line."""
        say = self._say
        self._places.setText("   ·   ".join(say(place) for place in view.places))
        self._places.setVisible(bool(view.places))
        jobs = text("ui", "Jobs running: {count}", count=len(view.jobs)) if view.jobs else text("ui", "No job runs")
        self._drawer.setText(say(jobs) + "  ▸")
        self._drawer.setAccessibleName(say(text("ui", "{jobs}. Opens jobs, probes and findings.", jobs=jobs)))
        self._vault.setText(say(view.vault))
