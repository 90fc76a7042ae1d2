"""Measurands in a table: demanded, what the charger says to each alone, and how it came."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from evsetup.domain.text import Text, text
from evsetup.ui import theme
from evsetup.ui.looks import Look
from evsetup.ui.models.billing import MeterRow
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.card import Card, line
from evsetup.ui.widgets.chip import StatusChip
from evsetup.ui.widgets.diff_table import breakable
from evsetup.ui.widgets.words import words

_HEADS = (text("ui", "Measurand"), text("ui", "Asked alone"), text("ui", "Heard"))


class MeterTable(Card):
    """Hidden while there is nothing to tell."""

    def __init__(self, say: Voice) -> None:
        super().__init__(spacing=8)
        self._say = say
        self._rows: tuple[MeterRow, ...] = ()
        self._parts: list[QWidget] = []
        self.body.addWidget(words(say(text("ui", "What the meter tells")), "heading"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        for column, head in enumerate(_HEADS):
            self._grid.addWidget(words(say(head), "small"), 0, column)
        self.body.addLayout(self._grid)

    def show_rows(self, rows: Sequence[MeterRow]) -> None:
        """Shows these rows."""
        self.setVisible(bool(rows))
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        for number, row in enumerate(self._rows):
            self._add(2 * number + 1, row)

    def _add(self, at: int, row: MeterRow) -> None:
        say = self._say
        name = words(breakable(row.measurand), "strong", wrap=True)
        name.setMinimumWidth(200)
        heard = words(say(row.heard) if row.heard is not None else "–", "secondary", wrap=True)
        for label in (name, heard):
            label.setFont(theme.machine_font())
            label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        chip = StatusChip(_look(row), say(_answer(row)), wrap=True)
        rule = line()
        self._grid.addWidget(rule, at, 0, 1, len(_HEADS))
        for column, part in enumerate((name, chip, heard)):
            self._grid.addWidget(part, at + 1, column, Qt.AlignmentFlag.AlignVCenter)
        self._parts += [rule, name, chip, heard]


def _answer(row: MeterRow) -> Text:
    if row.took is None:
        return text("ui", "demanded") if row.demanded else text("ui", "not asked for")
    if row.sent is None:
        return row.took
    return text("ui", "{answer}, {sent}", answer=row.took, sent=row.sent)


def _look(row: MeterRow) -> Look:
    if row.bad:
        return Look.WARNING
    return Look.OK if row.took is not None or row.heard is not None else Look.UNKNOWN
