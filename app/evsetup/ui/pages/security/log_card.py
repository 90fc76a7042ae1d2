"""The two logs that a charger can hand over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from evsetup.domain.certificate import LogKind
from evsetup.domain.text import text
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card
from evsetup.ui.widgets.flow_layout import TightFlow
from evsetup.ui.widgets.words import words


class LogCard(Card):
    """``log_wanted`` tells which, a ``LogKind``."""

    log_wanted = Signal(object)

    def __init__(self, say: Voice) -> None:
        super().__init__(spacing=8)
        holder = QWidget()
        flow = TightFlow(holder, spacing=8)
        self._buttons = (
            button(say(text("ui", "Fetch security log…")), self._wish(LogKind.SECURITY)),
            button(say(text("ui", "Fetch diagnostics log…")), self._wish(LogKind.DIAGNOSTICS)),
        )
        for made in self._buttons:
            flow.addWidget(made)
        self.body.addWidget(words(say(text("ui", "The charger's log")), "heading"))
        why = text("ui", "The charger uploads it to this laptop over HTTP; you say where it is kept.")
        self.body.addWidget(words(say(why), "secondary", wrap=True))
        self.body.addWidget(holder)
        self.body.addStretch(1)

    def show_busy(self, *, busy: bool) -> None:
        """Nothing is asked for while something runs."""
        for made in self._buttons:
            made.setEnabled(not busy)

    def _wish(self, kind: LogKind) -> Callable[[], None]:
        return lambda: self.log_wanted.emit(kind)
