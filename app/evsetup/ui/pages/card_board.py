"""The board's cards in their groups. Only what can be seen is drawn: a card that scrolls out of sight becomes the next one.

Every row is as high as its highest card; one that was never seen counts as high as the last that was measured.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QWidget

from evsetup.ui.models.site import BayCardView, Group, SiteView
from evsetup.ui.pages.bay_card import BayCard
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.words import words

_NEW_AT_ONCE = 12
"""So many new cards are made before the window breathes."""
_COLUMN = 244
_GAP = 12
_BETWEEN_GROUPS = 16
_TYPICAL_HEIGHT = 190
_MOST_TURNS = 8


@dataclass(slots=True)
class _Line:
    """One heading (``group``) or one row of cards, in the board's own coordinates."""

    y: int
    height: int
    group: Group | None = None
    cards: Sequence[BayCardView] = ()

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.y + self.height


class CardBoard(QWidget):
    """Give it the area that it scrolls in by ``look_through``. The signals are those of its cards."""

    acted = Signal(str)
    stopped = Signal(str)
    settings_wanted = Signal(str)
    chosen = Signal(str, bool)
    more_wanted = Signal(str)

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._area: QScrollArea | None = None
        self._groups: dict[Group, tuple[BayCardView, ...]] = {}
        self._lines: list[_Line] = []
        self._made: dict[str, BayCard] = {}
        self._shown: dict[str, BayCardView] = {}
        self._spare: list[BayCard] = []
        self._heights: dict[str, int] = {}
        self._typical = _TYPICAL_HEIGHT
        self._narrowest = _COLUMN
        self._order: list[BayCard] = []
        self._choosing = False
        self._chosen: frozenset[str] = frozenset()
        self._headings = {group: _Heading(say(group.title), self) for group in Group}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.look)

    def look_through(self, area: QScrollArea) -> None:
        """Draws what is seen in ``area`` from now on."""
        self._area = area
        area.verticalScrollBar().valueChanged.connect(self.look)
        area.verticalScrollBar().rangeChanged.connect(self.look)

    def show_cards(self, view: SiteView) -> None:
        """Shows these cards; those that stay are changed in place."""
        groups = {group: view.in_group(group) for group in Group}
        here = {card.key for card in view.cards}
        for key in [key for key in self._made if key not in here]:
            self._put_away(key)
        for key in [key for key in self._heights if key not in here]:
            del self._heights[key]
        self._groups = groups
        self._lay_out()
        self.look()

    def offer_choice(self, on: bool, chosen: Iterable[str] = ()) -> None:
        """Shows or hides the boxes by which chargers are chosen."""
        self._choosing, self._chosen = on, frozenset(chosen)
        for key, card in self._made.items():
            card.offer_choice(on, chosen=key in self._chosen)
        self._heights.clear()
        self._lay_out()
        self.look()

    def remember(self, chosen: Iterable[str]) -> None:
        """Which chargers are chosen, for cards that come into sight later."""
        self._chosen = frozenset(chosen)

    @property
    def made(self) -> int:
        """How many cards exist now, in sight or just beside it."""
        return len(self._made) + len(self._spare)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What the Tab key stops at, as it is read: of the cards that exist now."""
        return tuple(stop for card in self._order for stop in card.tab_stops)

    def look(self, *_: object) -> None:
        """Makes and places what can be seen now, and a little around it."""
        if self._area is None or not self.isVisible():
            return
        for _turn in range(_MOST_TURNS):
            complete, changed = self._fill()
            if not changed:
                break
            self._lay_out()
        self._place()
        if not complete:
            self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        """What was not drawn while nobody saw it is drawn now."""
        super().showEvent(event)
        self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has other columns, and other heights."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._heights.clear()
            self._lay_out()
            self.look()

    def _columns(self) -> tuple[int, int]:
        """How many there are, and how wide each is."""
        room = max(self.width(), self._narrowest)
        columns = max(1, (room + _GAP) // (self._narrowest + _GAP))
        return columns, min((room - _GAP * (columns - 1)) // columns, round(self._narrowest * 1.35))

    def _lay_out(self) -> None:
        columns, _ = self._columns()
        lines: list[_Line] = []
        y = 0
        for group, cards in self._groups.items():
            if not cards:
                continue
            y += _BETWEEN_GROUPS if lines else 0
            lines.append(_Line(y, self._headings[group].sizeHint().height(), group, cards))
            y = lines[-1].end + _GAP
            for start in range(0, len(cards), columns):
                row = cards[start : start + columns]
                known = [self._heights[card.key] for card in row if card.key in self._heights]
                lines.append(_Line(y, max(known, default=self._typical), None, row))
                y = lines[-1].end + _GAP
        self._lines = lines
        height = max(0, y - _GAP)
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def _seen(self) -> tuple[int, int]:
        """The lines from and to which something can be seen, a screen before and behind it included."""
        if self._area is None or not self._lines:
            return 0, 0
        port = self._area.viewport()
        top, around = self.mapFrom(port, QPoint(0, 0)).y(), port.height()
        starts = [line.y for line in self._lines]
        first = max(0, bisect_right(starts, top - around) - 1)
        return first, max(first, bisect_right(starts, top + port.height() + around))

    def _fill(self) -> tuple[bool, bool]:
        """Makes what is missing in sight; whether all is there, and whether a height came out otherwise than thought."""
        first, last = self._seen()
        wanted = {card.key: card for line in self._lines[first:last] if line.group is None for card in line.cards}
        focus = QApplication.focusWidget()
        for key in [key for key in self._made if key not in wanted]:
            if focus is None or not self._made[key].isAncestorOf(focus):
                self._spare.append(self._made.pop(key))
                self._shown.pop(key, None)
        room, complete, changed = _NEW_AT_ONCE, True, False
        _, width = self._columns()
        for key, view in wanted.items():
            card = self._made.get(key)
            if card is None and not self._spare and room == 0:
                complete = False
                continue
            if card is None:
                room -= not self._spare
                card = self._made[key] = self._spare.pop() if self._spare else self._make(view)
            if self._shown.get(key) != view:
                card.show_card(view)
                card.offer_choice(self._choosing, chosen=key in self._chosen)
                self._shown[key] = view
                self._heights.pop(key, None)
            if key not in self._heights:
                changed |= self._measure(key, card, width)
        return complete, changed

    def _measure(self, key: str, card: BayCard, width: int) -> bool:
        narrowest = max(self._narrowest, card.minimumSizeHint().width())
        if narrowest != self._narrowest:
            # Other words, other columns: all is measured anew.
            self._narrowest = narrowest
            self._heights.clear()
            return True
        height = card.heightForWidth(width) if card.hasHeightForWidth() else card.sizeHint().height()
        self._heights[key] = self._typical = height
        return True

    def _place(self) -> None:
        first, last = self._seen()
        _, width = self._columns()
        headings: set[Group] = set()
        order: list[BayCard] = []
        for line in self._lines[first:last]:
            if line.group is not None:
                headings.add(line.group)
                self._headings[line.group].show_at(QRect(0, line.y, self.width(), line.height), len(line.cards))
                continue
            for place, view in enumerate(line.cards):
                if (card := self._made.get(view.key)) is not None:
                    left = place * (width + _GAP)
                    if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                        left = self.width() - left - width
                    card.setGeometry(left, line.y, width, line.height)
                    card.show()
                    order.append(card)
        for group, heading in self._headings.items():
            heading.setVisible(group in headings)
        for card in self._spare:
            card.hide()
        if order != self._order:
            self._order = order
            for one, other in pairwise(self.tab_stops):
                QWidget.setTabOrder(one, other)

    def _make(self, view: BayCardView) -> BayCard:
        card = BayCard(view, self._say)
        card.setParent(self)
        # A label measures itself with the font of its style only once it has one.
        for part in (card, *card.findChildren(QWidget)):
            part.ensurePolished()
        card.acted.connect(self.acted)
        card.stopped.connect(self.stopped)
        card.settings_wanted.connect(self.settings_wanted)
        card.chosen.connect(self.chosen)
        card.more_wanted.connect(self.more_wanted)
        return card

    def _put_away(self, key: str) -> None:
        card = self._made.pop(key)
        self._shown.pop(key, None)
        card.hide()
        self._spare.append(card)


class _Heading(QWidget):
    """The name of a group, and how many are in it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._count: QLabel = words("", "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(words(title, "section"))
        layout.addWidget(self._count)
        layout.addStretch(1)
        self.hide()

    def show_at(self, where: QRect, count: int) -> None:
        """Shows it there."""
        self._count.setText(str(count))
        self.setGeometry(where)
        self.show()
