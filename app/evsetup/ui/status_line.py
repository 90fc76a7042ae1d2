"""The always-true status line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout

from evsetup.domain.text import text
from evsetup.ui.icons import IconLabel, icon
from evsetup.ui.models.status import StatusView
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.words import words


class StatusLine(QFrame):
    """One line; ``opened`` tells whether the drawer shall be open, ``vault_wanted`` that keys and passwords shall be shown."""

    opened = Signal(bool)
    vault_wanted = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self._say = say
        layout = QHBoxLayout(self)
        # The link at the end brings room of its own.
        layout.setContentsMargins(32, 4, 24, 4)
        layout.setSpacing(8)
        self._places = words("", "small")
        self._drawer = button("")
        self._drawer.setProperty("statusLink", True)
        self._drawer.setCheckable(True)
        self._drawer.toggled.connect(self.opened)
        self._vault = button("", self.vault_wanted.emit)
        self._vault.setProperty("statusLink", True)
        self._saved_sign, self._saved = IconLabel(size=16), words("", "small")
        layout.addWidget(self._places)
        layout.addWidget(self._drawer)
        layout.addStretch(1)
        layout.addWidget(self._saved_sign)
        layout.addWidget(self._saved)
        layout.addWidget(self._vault)
        self.show_view(StatusView())

    def show_view(self, view: StatusView) -> None:
        """Shows the line."""
        say = self._say
        self._places.setText("  ·  ".join(say(place) for place in view.places))
        self._places.setVisible(bool(view.places))
        jobs = text("ui", "Jobs running: {count}", count=len(view.jobs)) if view.jobs else text("ui", "No job runs")
        self._drawer.setText(say(jobs) + "  ▸")
        self._drawer.setAccessibleName(say(text("ui", "{jobs}. Opens jobs, probes and findings.", jobs=jobs)))
        self._saved_sign.show_icon("ok" if view.saving else "warning", "ok" if view.saving else "warning")
        self._saved_sign.setVisible(view.saved is not None)
        self._saved.setText(say(view.saved))
        self._saved.setVisible(view.saved is not None)
        self._vault.setVisible(view.vault is not None)
        self._vault.setIcon(QIcon() if view.vault_lasts else icon("warning", off="warning", size=16))
        if view.vault is not None:
            self._vault.setText(say(view.vault))
            self._vault.setAccessibleName(say(text("ui", "{vault}. Opens keys and passwords.", vault=view.vault)))
