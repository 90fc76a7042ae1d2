"""What is out of date on this site, and one button that updates it: one charger first and alone, then the rest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from evsetup.commissioning.fleet_update import FleetMember, Turn
from evsetup.domain.finding import Severity, worst
from evsetup.domain.text import Text, text
from evsetup.ui.looks import Look
from evsetup.ui.models.firmware import FleetView, OldCharger
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.chip import StatusChip
from evsetup.ui.widgets.finding_box import FindingBox, announce
from evsetup.ui.widgets.words import words

LOOKS = {
    Turn.WAITING: Look.NOT_RUN,
    Turn.LOOKING: Look.RUNNING,
    Turn.UPDATING: Look.RUNNING,
    Turn.DONE: Look.OK,
    Turn.FAILED: Look.PROBLEM,
    Turn.UNKNOWN: Look.WARNING,
    Turn.NOT_READY: Look.WARNING,
    Turn.LEFT: Look.NOT_RUN,
}


class FleetCard(Card):
    """A view over ``FleetView``. ``begun`` gives the key of the charger that goes first."""

    begun = Signal(str)
    stopped = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(margin=20, spacing=12)
        self._say = say
        self._view: FleetView | None = None
        self._title = words("", "section", wrap=True)
        self._go = button("", self._begin)
        self._stop = button(say(text("ui", "Begin no further")), self.stopped.emit)
        self._first = QComboBox()
        self._first.setMinimumHeight(36)
        self._first.setAccessibleName(say(text("ui", "Goes first and alone")))
        self._first_label = words(say(text("ui", "Goes first and alone")), "secondary")
        self._first_label.setBuddy(self._first)
        head = row(self._title, self._first_label, self._first, self._stop, self._go, spacing=12)
        head.setStretch(0, 1)
        self._why = words(
            say(text("ui", "If the first one fails, or is not as it was before, none of the others is touched.")),
            "small",
            wrap=True,
        )
        self._power = words(
            say(text("ui", "Do not power these chargers off, and leave the laptop open.")), "strong", wrap=True
        )
        self._power.setProperty("look", Look.WARNING.role)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(head)
        self.body.addWidget(self._why)
        self.body.addWidget(self._power)
        self.body.addLayout(self._lines)
        self.show_fleet(FleetView())

    def show_fleet(self, view: FleetView) -> None:
        """Shows what is out of date, or how far all are."""
        if view == self._view:
            return
        before, self._view = self._view, view
        say = self._say
        self.setVisible(bool(view.old or view.members))
        title = say(self._title_of(view))
        if before is not None and before.running != view.running:
            announce(self._title, title)
        self._title.setText(title)
        self._go.setText(say(text("ui", "Update these {count}", count=len(view.old))))
        choosing = not view.running and bool(view.old)
        for part in (self._go, self._first, self._first_label, self._why):
            part.setVisible(choosing)
        self._stop.setVisible(view.running)
        self._stop.setEnabled(not view.stopping)
        self._power.setVisible(any(one.turn is Turn.UPDATING for one in view.members))
        if before is None or before.old != view.old:
            chosen = self._first.currentData()
            self._first.clear()
            for old in view.old:
                self._first.addItem(old.title, old.key)
            self._first.setCurrentIndex(max(0, self._first.findData(chosen)))
        clear(self._lines)
        for line in (
            [self._member(one) for one in view.members] if view.members else [self._old(one) for one in view.old]
        ):
            self._lines.addWidget(line)

    @staticmethod
    def _title_of(view: FleetView) -> Text:
        if view.running:
            done = sum(one.turn.ended for one in view.members)
            return text("ui", "{done} of {count} chargers are through", done=done, count=len(view.members))
        if view.members:
            good = sum(one.turn is Turn.DONE for one in view.members)
            return text("ui", "{good} of {count} chargers run their new firmware", good=good, count=len(view.members))
        return text("ui", "Out of date on this site: {count}", count=len(view.old))

    def _old(self, old: OldCharger) -> QWidget:
        line = QWidget()
        name = words(old.title, "strong")
        change = words(f"{old.model} · {old.now or '?'} → {old.newer}", "secondary", wrap=True)
        parts = row(name, change, spacing=12)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setStretch(1, 1)
        line.setLayout(parts)
        return line

    def _member(self, one: FleetMember) -> QWidget:
        say = self._say
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        title = say(text("ui", "{charger} (goes first)", charger=one.label)) if one.canary else one.label
        change = f"{one.before or '?'} → {one.image.version}"
        if (progress := one.progress) is not None:
            percent = f" {100 * progress.done // progress.total} %" if progress.total else ""
            change = f"{change} · {say(progress.doing)}{percent}"
        look = LOOKS[one.turn]
        if one.turn is Turn.DONE and worst(one.findings) >= Severity.WARNING:
            look = Look.WARNING
        parts = row(
            words(title, "strong"),
            words(change, "secondary", wrap=True),
            StatusChip(look, say(one.turn.words)),
            spacing=12,
        )
        parts.setStretch(1, 1)
        column.addLayout(parts)
        for finding in one.findings:
            if finding.severity >= Severity.WARNING:
                column.addWidget(FindingBox(finding, say))
        return line

    def _begin(self) -> None:
        self.begun.emit(str(self._first.currentData() or ""))
