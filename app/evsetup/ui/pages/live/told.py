"""What the charger says of itself: its connectors, its link and clock, what is wrong, what it reported."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from evsetup.commissioning.live.error_words import as_finding
from evsetup.domain.finding import Finding
from evsetup.domain.text import text
from evsetup.ui.looks import Look
from evsetup.ui.models.live import LivePageView
from evsetup.ui.pages.live.live_words import (
    clock_words,
    heartbeat_words,
    highest_words,
    place_words,
    session_words,
)
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.card import Card, clear
from evsetup.ui.widgets.chip import StatusChip
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.ladder import Ladder, Rung
from evsetup.ui.widgets.words import selectable, words

_MOST_SHOWN = 5
_LOOKS = {
    "charging": Look.RUNNING,
    "occupied": Look.RUNNING,
    "faulted": Look.PROBLEM,
    "unavailable": Look.WARNING,
    "available": Look.OK,
}


class ToldCard(Card):
    """Connectors, and lines of name and value."""

    def __init__(self, say: Voice) -> None:
        super().__init__(spacing=8)
        self._say = say
        self._shown: object = None
        self.body.addWidget(words(say(text("ui", "Connectors")), "heading"))
        self._chips = QVBoxLayout()
        self._chips.setSpacing(4)
        self.body.addLayout(self._chips)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self._values = []
        names = (
            text("ui", "Charge"),
            text("ui", "Limit"),
            text("ui", "Highest so far"),
            text("ui", "Security profile"),
            text("ui", "Heartbeat"),
            text("ui", "Its clock"),
        )
        for number, name in enumerate(names):
            value = words("", wrap=True)
            grid.addWidget(words(say(name), "secondary"), number, 0)
            grid.addWidget(value, number, 1)
            self._values.append(selectable(value, say(name)))
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def show_view(self, view: LivePageView) -> None:
        """Shows another state."""
        live, say = view.live, self._say
        if live is None:
            return
        if live.connectors != self._shown:
            self._shown = live.connectors
            clear(self._chips)
            for one in live.connectors:
                line = QWidget()
                place = QGridLayout(line)
                place.setContentsMargins(0, 0, 0, 0)
                place.setHorizontalSpacing(12)
                place.addWidget(words(say(place_words(live, one.number))), 0, 0)
                place.addWidget(StatusChip(_LOOKS.get(one.status.casefold(), Look.INFO), one.status or "–"), 0, 1)
                parts = ", ".join(f"{number}: {status}" for number, status in one.parts) if len(one.parts) > 1 else ""
                since = say(text("ui", "since {time}", time=f"{one.since.astimezone():%H:%M:%S}"))
                place.addWidget(words(" · ".join(filter(None, (since, parts))), "small", wrap=True), 0, 2)
                place.setColumnStretch(2, 1)
                self._chips.addWidget(line)
        told_lines = (
            say(session_words(live)),
            f"{live.limit_a:g} A" if live.limit_a is not None else "–",
            highest_words(live),
            str(live.profile) if live.profile else "–",
            say(heartbeat_words(view)),
            say(clock_words(live.clock_offset_s)),
        )
        for value, shown in zip(self._values, told_lines, strict=True):
            if value.text() != shown:
                value.setText(shown)


class TroubleBox(QWidget):
    """What must be read now: each with cause and action."""

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._shown: tuple[Finding, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_view(self, view: LivePageView) -> None:
        """Shows the newest first, and lets a screen reader say what is new."""
        now = view.findings[:_MOST_SHOWN]
        self.setVisible(bool(now))
        if now == self._shown:
            return
        fresh = [finding for finding in now if finding not in self._shown]
        self._shown = now
        clear(self._column)
        boxes = [FindingBox(finding, self._say) for finding in now]
        for box in boxes:
            self._column.addWidget(box)
        if fresh:
            announce(boxes[now.index(fresh[0])], spoken(fresh[0], self._say))


class ReportedCard(Card):
    """Errors that are over, and security events, in one line each, newest first."""

    def __init__(self, say: Voice) -> None:
        super().__init__(spacing=4)
        self._say = say
        self.body.addWidget(words(say(text("ui", "Errors that are over, and security events")), "heading"))
        self._ladder = Ladder()
        self.body.addWidget(self._ladder)

    def show_view(self, view: LivePageView) -> None:
        """Shows another state."""
        live, say = view.live, self._say
        rungs: list[tuple[float, Rung]] = []
        for error in live.errors if live is not None else ():
            if error.over is not None:
                over = say(text("ui", "over since {time}", time=f"{error.over.astimezone():%H:%M:%S}"))
                at = error.at
                rung = Rung(
                    Look.OK, say(as_finding(error).seen), over, f"{at.astimezone():%H:%M:%S}", say(Look.OK.word)
                )
                rungs.append((at.timestamp(), rung))
        for event in live.events if live is not None else ():
            look = Look.WARNING if event.explains_failure else Look.INFO
            means = say(event.means) if event.means is not None else event.tech_info
            came = f"{event.came.astimezone():%H:%M:%S}"
            rungs.append((event.came.timestamp(), Rung(look, event.type, means or "–", came, say(look.word))))
        newest = [rung for _, rung in sorted(rungs, key=lambda pair: -pair[0])][: 2 * _MOST_SHOWN]
        self._ladder.show_rungs(newest)
        self.setVisible(bool(newest))
