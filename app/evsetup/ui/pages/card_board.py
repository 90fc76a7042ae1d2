"""The board's cards in their groups. Only what can be seen is drawn: a card that scrolls out of sight becomes the next one.

Every row is as high as its highest card; one that was never seen counts as high as the last that was measured.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import dropwhile, pairwise

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QWidget

from evsetup.ui.models.site import BayCardView, Group, SiteView
from evsetup.ui.pages.bay_card import BayCard
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.words import words

_NEW_AT_ONCE = 12
"""So many new cards are made before the window breathes."""
_BESIDE_AT_ONCE = 4
"""So many cards beside what is in sight are changed before it does."""
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
        self._new = self._beside = 0
        self._linked: set[tuple[QWidget, QWidget]] = set()
        self._stale = False
        self._choosing = False
        self._chosen: frozenset[str] = frozenset()
        self._headings = {group: _Heading(say(group.title), self) for group in Group}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.look)

    def look_through(self, area: QScrollArea) -> None:
        """Draws what is seen in ``area`` from now on."""
        self._area = area
        # Never at once: a bar also moves in the middle of a layout, and cards may not change beneath it. A screen around is made.
        area.verticalScrollBar().valueChanged.connect(lambda _: self._later.start())
        area.verticalScrollBar().rangeChanged.connect(lambda *_: self._later.start())

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

    def look(self, *_: object) -> None:
        """Makes and places what can be seen now, and a little around it."""
        if self._area is None or not self.isVisible():
            return
        if self._stale:
            self._stale = False
            self._heights.clear()
            self._lay_out()
        self._new, self._beside = _NEW_AT_ONCE, _BESIDE_AT_ONCE
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
            self._stale = True
            # Not here: whoever resizes is in the middle of laying out, and cards may not change beneath it.
            self._later.start()

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

    def _seen(self, screens: int = 1) -> tuple[int, int]:
        """The lines from and to which something can be seen, so many screens before and behind it included."""
        if self._area is None or not self._lines:
            return 0, 0
        port = self._area.viewport()
        top, around = self.mapFrom(port, QPoint(0, 0)).y(), screens * port.height()
        starts = [line.y for line in self._lines]
        first = max(0, bisect_right(starts, top - around) - 1)
        return first, max(first, bisect_right(starts, top + port.height() + around))

    def _fill(self) -> tuple[bool, bool]:
        """Makes what is missing in sight; whether all is there, and whether a height came out otherwise than thought."""
        sight, wanted = self._cards_in(*self._seen(0)), self._cards_in(*self._seen())
        focus = QApplication.focusWidget()
        for key in [key for key in self._made if key not in wanted]:
            if focus is None or not self._made[key].isAncestorOf(focus):
                self._put_away(key)
        complete, changed = True, False
        _, width = self._columns()
        for key, view in (sight | wanted).items():
            if self._shown.get(key) != view:
                if not self._may_show(key, beside=key not in sight):
                    complete = False
                    continue
                card = self._made.get(key) or (self._spare.pop() if self._spare else None)
                if card is None:
                    card = self._make(view)
                else:
                    card.show_card(view)
                self._made[key], self._shown[key] = card, view
                card.offer_choice(self._choosing, chosen=key in self._chosen)
                self._heights.pop(key, None)
            if key not in self._heights:
                changed |= self._measure(key, self._made[key], width)
        return complete, changed

    def _cards_in(self, first: int, last: int) -> dict[str, BayCardView]:
        return {card.key: card for line in self._lines[first:last] if line.group is None for card in line.cards}

    def _may_show(self, key: str, *, beside: bool) -> bool:
        """Whether there is time for it in this turn."""
        is_new = key not in self._made and not self._spare
        if (is_new and self._new == 0) or (beside and self._beside == 0):
            return False
        self._new -= is_new
        self._beside -= beside
        return True

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
                    if card.isHidden():
                        card.show()
                    order.append(card)
        for group, heading in self._headings.items():
            heading.setVisible(group in headings)
        if order != self._order:
            self._order = order
            pairs = tuple(pairwise(stop for card in order for stop in card.tab_stops))
            # What follows one that moved must follow it anew; what stands before stays as it was.
            for one, other in dropwhile(self._linked.__contains__, pairs):
                QWidget.setTabOrder(one, other)
            self._linked = set(pairs)

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
        """The card may become another one."""
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
