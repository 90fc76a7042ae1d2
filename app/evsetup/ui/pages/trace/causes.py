"""The likeliest causes side by side on top of a recording, each with what to try first; the rest behind one button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from evsetup.domain.finding import Finding
from evsetup.domain.text import text
from evsetup.ui.icons import IconLabel
from evsetup.ui.looks import look_of
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.finding_box import FindingBox, spoken
from evsetup.ui.widgets.words import words

MOST_CARDS = 3
NARROW = 720


@dataclass(frozen=True, slots=True)
class Cause:
    """A finding about ``charger``, how often it came, and the numbers of messages that show it."""

    finding: Finding
    charger: str = ""
    count: int = 0
    rows: tuple[int, ...] = ()


class CauseCard(Card):
    """One cause: what was seen, what to try first, and the messages that show it."""

    rows_wanted = Signal(object)
    """The numbers of the messages."""
    opened = Signal(object)
    """The cause, to be read in full."""

    def __init__(self, cause: Cause, say: Voice) -> None:
        super().__init__(margin=14, spacing=6)
        self.cause = cause
        finding, look = cause.finding, look_of(cause.finding.severity)
        self.setAccessibleName(spoken(finding, say))
        sign = IconLabel(look.value, look.role, 20)
        top = row(sign, words(say(finding.seen), "strong", wrap=True), spacing=8)
        top.setStretch(1, 1)
        top.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        first = finding.do[0] if finding.do else finding.means
        if first is not None:
            self.body.addWidget(words(say(first), "secondary", wrap=True))
        self.body.addStretch(1)
        more = button(say(text("ui", "Details")), lambda: self.opened.emit(cause), kind="quiet")
        parts: list[QWidget | int] = [more]
        if cause.rows:
            count = text("ui", "Show {count} messages", count=len(cause.rows))
            parts.insert(0, button(say(count), lambda: self.rows_wanted.emit(cause.rows), kind="quiet"))
        if cause.charger:
            parts.append(1)
            parts.append(words(cause.charger, "small"))
        else:
            parts.append(1)
        self.body.addLayout(row(*parts))


class Causes(QWidget):
    """All that stands out: ``MOST_CARDS`` beside each other, the others below when they are wanted."""

    rows_wanted = Signal(object)

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._shown: tuple[Cause, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        self._full = QVBoxLayout()
        self._full.setSpacing(8)
        self._all = button("", self._show_all, kind="quiet")
        column.addLayout(self._row)
        column.addLayout(row(self._all, 1))
        column.addLayout(self._full)
        self.hide()

    @property
    def shown(self) -> tuple[Cause, ...]:
        """All causes, the likeliest first."""
        return self._shown

    def show_causes(self, causes: Sequence[Cause]) -> None:
        """Shows these; none hides the whole."""
        self._shown = tuple(causes)
        _empty(self._row)
        clear(self._full)
        for cause in self._shown[:MOST_CARDS]:
            card = CauseCard(cause, self._say)
            card.rows_wanted.connect(self.rows_wanted)
            card.opened.connect(self._show_one)
            self._row.addWidget(card, 1)
        further = len(self._shown) - MOST_CARDS
        self._all.setText(self._say(text("ui", "Show {count} further findings", count=further)))
        self._all.setVisible(further > 0)
        self.setVisible(bool(self._shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the cards stand below each other."""
        narrow = event.size().width() < NARROW
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def _show_one(self, cause: Cause) -> None:
        clear(self._full)
        self._add_full(cause)
        self._all.setVisible(len(self._shown) > MOST_CARDS)

    def _show_all(self) -> None:
        clear(self._full)
        for cause in self._shown[MOST_CARDS:]:
            self._add_full(cause)
        self._all.hide()

    def _add_full(self, cause: Cause) -> None:
        box = FindingBox(cause.finding, self._say)
        if cause.rows:
            count = text("ui", "Show {count} messages", count=len(cause.rows))
            box.add_action(self._say(count), lambda: self.rows_wanted.emit(cause.rows))
        self._full.addWidget(box)


def _empty(layout: QBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
