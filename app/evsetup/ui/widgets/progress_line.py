"""A thin bar with words: what is being done, how long it has taken, how long is normal, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from evsetup.domain.text import Text, text
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import row
from evsetup.ui.widgets.words import words


def duration(seconds: float) -> Text:
    """``42 s``, ``2 min 10 s``, ``1 h 5 min``."""
    whole = int(seconds)
    if whole < 60:
        return text("ui", "{seconds} s", seconds=whole)
    if whole < 3600 and whole % 60 == 0:
        return text("ui", "{minutes} min", minutes=whole // 60)
    if whole < 3600:
        return text("ui", "{minutes} min {seconds} s", minutes=whole // 60, seconds=whole % 60)
    return text("ui", "{hours} h {minutes} min", hours=whole // 3600, minutes=whole % 3600 // 60)


class ProgressLine(QWidget):
    """Progress of one piece of work; ``cancelled`` is sent when a person stops it."""

    cancelled = Signal()

    def __init__(self, say: Voice, *, can_cancel: bool = True) -> None:
        super().__init__()
        self._say = say
        self._doing, self._time = words("", "strong", wrap=True), words("", "small")
        self._normal = words("", "small", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = button(say(text("ui", "Stop")), self.cancelled.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        head = row(self._doing, self._time, spacing=12)
        head.setStretch(0, 1)
        layout.addLayout(head)
        layout.addWidget(self._bar)
        foot = row(self._normal, self._stop, spacing=12)
        foot.setStretch(0, 1)
        layout.addLayout(foot)
        if not can_cancel:
            self._stop.hide()

    def show_progress(self, doing: str, done: int, total: int, elapsed_s: float, normal_s: int | None) -> None:
        """``done`` of ``total``; ``total`` 0: nobody knows, the bar only moves. ``normal_s``: what is normal here."""
        say = self._say
        self._doing.setText(doing)
        self._time.setText(say(duration(elapsed_s)))
        while total > 2_000_000_000:
            done, total = done // 1024, total // 1024
        if total:
            self._bar.setRange(0, total)
            self._bar.setValue(min(done, total))
        elif normal_s:
            self._bar.setRange(0, normal_s * 10)
            self._bar.setValue(min(int(elapsed_s * 10), int(normal_s * 9.5)))
        else:
            self._bar.setRange(0, 0)
        self._bar.setAccessibleName(doing)
        normal = text("ui", "Normal here: up to {time}.", time=duration(normal_s)) if normal_s else None
        self._normal.setText(say(normal))
