"""The board as a table: one row for each charger, with the same acts as on its card."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from evsetup.domain.text import text
from evsetup.ui.icons import icon
from evsetup.ui.models.site import BayCardView
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button

_BAY, _CHARGER, _STATE, _NEXT, _MORE, _SETTINGS = range(6)
_LEAST_HEIGHT = 280
_AROUND = 16
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class BayTable(QTableWidget):
    """Rows that are changed in place. ``acted``, ``settings_wanted`` and ``more_wanted`` give the key of the charger.

    ``more_wanted``: Enter or a click on its column, the menu key or the right button anywhere in its row. ``chosen`` tells that
    a charger was chosen with others, or no more: there is a box in each row after ``offer_choice``.
    """

    acted = Signal(str)
    settings_wanted = Signal(str)
    more_wanted = Signal(str)
    chosen = Signal(str, bool)

    def __init__(self, say: Voice) -> None:
        super().__init__(0, _SETTINGS + 1)
        self._say = say
        self._cards: list[BayCardView] = []
        self._choosing = False
        self._chosen: set[str] = set()
        self.setHorizontalHeaderLabels(
            [
                say(text("ui", "Bay")),
                say(text("ui", "Charger")),
                say(text("ui", "State")),
                say(text("ui", "Next")),
                say(text("ui", "More")),
                say(text("ui", "All settings")),
            ]
        )
        self.setAccessibleName(say(text("ui", "Chargers of this site")))
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(44)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (_MORE, _SETTINGS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        words = max(say(text("ui", "More…")), say(text("ui", "More")), key=len)
        header.resizeSection(_MORE, self.fontMetrics().horizontalAdvance(words) + 3 * _AROUND)
        self.cellActivated.connect(self._activated)
        self.cellClicked.connect(self._clicked)
        self.itemChanged.connect(self._changed)

    def offer_choice(self, on: bool) -> None:
        """Shows or hides the boxes by which chargers are chosen with others; hidden, none is chosen."""
        self._choosing = on
        self._chosen.clear()
        for at in range(len(self._cards)):
            self._show_box(at)

    def show_cards(self, cards: tuple[BayCardView, ...]) -> None:
        """Shows one row for each card; only what changed is touched, and the buttons of chargers that stay keep the focus."""
        before = self._cards
        if [card.key for card in cards] != [card.key for card in before]:
            before = []
            self.setRowCount(0)
            self.setRowCount(len(cards))
        self._cards = list(cards)
        self._chosen &= {card.key for card in cards}
        for at, card in enumerate(cards):
            if not before or before[at] != card:
                self._show_card(at, card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the column of further acts opens them."""
        if event.key() in _ENTER and self.currentColumn() == _MORE:
            self._clicked(self.currentRow(), _MORE)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The further acts of the row, by the menu key or the right button."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        at = self.rowAt(self.viewport().mapFrom(self, event.pos()).y()) if by_mouse else self.currentRow()
        self._clicked(at, _MORE)

    def _show_card(self, at: int, card: BayCardView) -> None:
        say = self._say
        status = QTableWidgetItem(icon(card.chip.look.value, off=card.chip.look.role), say(card.chip.words))
        more = QTableWidgetItem(say(text("ui", "More…")) if card.more else "")
        more.setData(
            Qt.ItemDataRole.AccessibleTextRole, f"{say(text('ui', 'More…'))}: {card.title}" if card.more else ""
        )
        bay = QTableWidgetItem(card.title)
        cells = {_BAY: bay, _CHARGER: QTableWidgetItem(card.about), _STATE: status, _MORE: more}
        self.blockSignals(True)
        for column, item in {**cells, _NEXT: QTableWidgetItem(say(card.action))}.items():
            self.setItem(at, column, item)
        self.blockSignals(False)
        self._show_box(at)
        self._show_settings(at, card)

    def _show_box(self, at: int) -> None:
        if (item := self.item(at, _BAY)) is None:
            return
        self.blockSignals(True)
        flags = item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable
        if self._choosing:
            item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
            chosen = self._cards[at].key in self._chosen
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        else:
            item.setFlags(flags)
            item.setData(Qt.ItemDataRole.CheckStateRole, None)
        self.blockSignals(False)

    def _activated(self, at: int, column: int) -> None:
        if column != _MORE:
            self.acted.emit(self._cards[at].key)

    def _clicked(self, at: int, column: int) -> None:
        if column == _MORE and 0 <= at < len(self._cards) and self._cards[at].more:
            self.more_wanted.emit(self._cards[at].key)

    def _changed(self, item: QTableWidgetItem) -> None:
        if self._choosing and item.column() == _BAY:
            key, on = self._cards[item.row()].key, item.checkState() is Qt.CheckState.Checked
            (self._chosen.add if on else self._chosen.discard)(key)
            self.chosen.emit(key, on)

    def _show_settings(self, at: int, card: BayCardView) -> None:
        before: QWidget | None = self.cellWidget(at, _SETTINGS)
        if before is not None and not card.over_ocpp:
            before.hide()
            self.removeCellWidget(at, _SETTINGS)
        if before is not None or not card.over_ocpp:
            return
        words = self._say(text("ui", "All settings…"))
        opens = button(words, partial(self.settings_wanted.emit, card.key), kind="quiet")
        opens.setAccessibleName(f"{words}: {card.title}")
        self.setCellWidget(at, _SETTINGS, opens)
        opens.ensurePolished()
        header = self.horizontalHeader()
        header.resizeSection(_SETTINGS, max(header.sectionSize(_SETTINGS), opens.sizeHint().width() + _AROUND))
