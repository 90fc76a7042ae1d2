"""One update as a time line: its states with their times, the bytes that were served, and whether the charger must keep its power."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from evsetup.domain.text import text
from evsetup.ui.looks import Look
from evsetup.ui.models.firmware import UpdateLine
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.card import row
from evsetup.ui.widgets.chip import StatusChip
from evsetup.ui.widgets.words import words


class TimeLine(QWidget):
    """A view over one ``UpdateLine``."""

    def __init__(self, update: UpdateLine, say: Voice) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        parts = row(
            StatusChip(update.chip.look, say(update.chip.words)),
            words(update.title, "strong"),
            words(say(update.says), "secondary", wrap=True),
            spacing=12,
        )
        parts.setStretch(2, 1)
        column.addLayout(parts)
        if update.steps:
            told = "   ›   ".join(f"{say(step.state.title)} {step.at.astimezone():%H:%M:%S}" for step in update.steps)
            steps = words(told, "small", wrap=True)
            steps.setAccessibleName(f"{update.title}: {told}")
            column.addWidget(steps)
        if update.running and update.size:
            bar = QProgressBar()
            bar.setTextVisible(False)
            bar.setRange(0, update.size)
            bar.setValue(min(update.served, update.size))
            served = text(
                "ui",
                "{served} of {size} MB served",
                served=f"{update.served / 1e6:.2f}",
                size=f"{update.size / 1e6:.2f}",
            )
            bar.setAccessibleName(say(served))
            column.addWidget(bar)
            column.addWidget(words(say(served), "small"))
        if update.keep_power:
            power = words(
                say(text("ui", "Do not power {charger} off: it may be writing its memory.", charger=update.title)),
                "strong",
                wrap=True,
            )
            power.setProperty("look", Look.WARNING.role)
            column.addWidget(power)
