"""What a charger reports of its own security, newest on top: when, what, what it means, what the charger adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evsetup.domain.text import text
from evsetup.ui import theme
from evsetup.ui.icons import IconLabel
from evsetup.ui.looks import Look
from evsetup.ui.models.security import MOST_EVENTS, clock_words
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.card import Card, clear
from evsetup.ui.widgets.finding_box import announce
from evsetup.ui.widgets.words import selectable, words

if TYPE_CHECKING:
    from evsetup.drivers.security_events import SecurityEvent


class EventsCard(Card):
    """Grows at its top as they come."""

    def __init__(self, say: Voice) -> None:
        super().__init__(spacing=8)
        self._say = say
        self._shown: tuple[SecurityEvent, ...] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self._none = words(
            say(
                text(
                    "ui",
                    "None came yet. A charger sends them when something happens, and after a log-in that failed once it is back.",
                )
            ),
            "secondary",
            wrap=True,
        )
        self._older = words("", "small", wrap=True)
        self.body.addWidget(words(say(text("ui", "Security events")), "heading"))
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._older)
        self.body.addStretch(1)

    def show_events(self, events: tuple[SecurityEvent, ...]) -> None:
        """Shows them, newest first; only what is new is drawn anew."""
        before, self._shown = self._shown, events
        if events == before:
            return
        new = _new_in(events, before or ())
        if new is None:
            clear(self._rows)
            new = events[:MOST_EVENTS]
        for event in reversed(new):
            self._rows.insertWidget(0, self._row(event))
        while self._rows.count() > MOST_EVENTS:
            item = self._rows.takeAt(self._rows.count() - 1)
            if item is not None and (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self._none.setVisible(not events)
        self._older.setVisible(len(events) > MOST_EVENTS)
        older = len(events) - MOST_EVENTS
        self._older.setText(self._say(text("ui", "Older ones: {count}. The trace has all.", count=older)))
        if before is not None and len(new) == 1 and self.isVisible():
            announce(self, f"{self._say(text('ui', 'Security event'))}: {new[0].type}")

    def _row(self, event: SecurityEvent) -> QWidget:
        say = self._say
        look = Look.WARNING if event.explains_failure else Look.INFO
        means = event.means or text("ui", "An event of this maker's own; its manual tells what it means.")
        came, own = event.came.astimezone(), clock_words(event)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(selectable(words(_breakable(event.type), "strong", wrap=True), event.type))
        column.addWidget(words(say(means), wrap=True))
        for more, machine in ((event.tech_info, True), (say(own), False)):
            if more:
                told = words(_breakable(more) if machine else more, "small", wrap=True)
                if machine:
                    told.setFont(theme.machine_font())
                    told.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                column.addWidget(selectable(told, more))
        top = Qt.AlignmentFlag.AlignTop
        parts = QHBoxLayout()
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(12)
        parts.addWidget(IconLabel(look.value, look.role, 20), 0, top)
        parts.addWidget(words(f"{came:%H:%M:%S}\n{came:%Y-%m-%d}", "small"), 0, top)
        parts.addLayout(column, 1)
        made = QWidget()
        made.setLayout(parts)
        spoken = (say(look.word), f"{came:%H:%M:%S}", event.type, say(means), event.tech_info, say(own))
        made.setAccessibleName(", ".join(part for part in spoken if part))
        return made


def _new_in(events: tuple[SecurityEvent, ...], before: tuple[SecurityEvent, ...]) -> tuple[SecurityEvent, ...] | None:
    """Those on top that were not there before; ``None`` when it is another charger's list."""
    if not before or before[0] not in events:
        return None
    return events[: events.index(before[0])]


def _breakable(content: str) -> str:
    """``content`` with places where a line may break: between the words of a name, after signs."""
    made = ""
    for letter in content[:300]:
        made += f"\u200b{letter}" if letter.isupper() else f"{letter}\u200b" if letter in ",;/.@?&=_-:" else letter
    return made
