"""The board as a table: one row for each charger, with the same acts as on its card."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from evsetup.domain.text import text
from evsetup.ui.icons import icon
from evsetup.ui.models.site import BayCardView
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button

_SETTINGS = 4
_LEAST_HEIGHT = 280
_AROUND = 16


class BayTable(QTableWidget):
    """Rows that are changed in place. ``acted`` and ``settings_wanted`` give the key of the charger."""

    acted = Signal(str)
    settings_wanted = Signal(str)

    def __init__(self, say: Voice) -> None:
        super().__init__(0, _SETTINGS + 1)
        self._say = say
        self._keys: list[str] = []
        self.setHorizontalHeaderLabels(
            [
                say(text("ui", "Bay")),
                say(text("ui", "Charger")),
                say(text("ui", "State")),
                say(text("ui", "Next")),
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
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(_SETTINGS, QHeaderView.ResizeMode.Fixed)
        self.cellActivated.connect(lambda at, _column: self.acted.emit(self._keys[at]))

    def show_cards(self, cards: tuple[BayCardView, ...]) -> None:
        """Shows one row for each card; the buttons of chargers that stay keep the focus."""
        keys = [card.key for card in cards]
        if keys != self._keys:
            self.setRowCount(0)
            self._keys = keys
            self.setRowCount(len(cards))
        for at, card in enumerate(cards):
            status = QTableWidgetItem(icon(card.chip.look.value, off=card.chip.look.role), self._say(card.chip.words))
            cells = (QTableWidgetItem(card.title), QTableWidgetItem(card.about), status)
            for column, item in enumerate((*cells, QTableWidgetItem(self._say(card.action)))):
                self.setItem(at, column, item)
            self._show_settings(at, card)

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
