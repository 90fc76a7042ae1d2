"""Settings old → new, grouped by risk; the same table fills with outcomes while they are applied."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from evsetup.ui import theme
from evsetup.ui.looks import Look
from evsetup.ui.widgets.card import line
from evsetup.ui.widgets.chip import StatusChip
from evsetup.ui.widgets.words import words

_BREAKS = re.compile(r"(?<=[/.@?&=_-])|(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class DiffRow:
    """One setting, in the reader's language; ``status`` is its effect before, its outcome after; ``origin`` whose wish it is."""

    group: str
    setting: str
    now: str
    then: str
    look: Look
    status: str
    origin: str = ""


class DiffTable(QWidget):
    """The table. ``heads`` are its four column heads; the group stands above the setting."""

    def __init__(self, heads: Sequence[str]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        for column, head in enumerate(heads):
            self._grid.addWidget(words(head, "heading"), 0, column)
        self._grid.setColumnStretch(2, 1)
        self._grid.addWidget(line(), 1, 0, 1, 4)
        self._rows: list[DiffRow] = []
        self._chips: list[StatusChip] = []
        self._parts: list[QWidget] = []

    def show_rows(self, rows: Sequence[DiffRow]) -> None:
        """Shows these rows; where only the status differs, only the status is changed."""
        same = [replace(r, look=Look.OK, status="") for r in rows] == [
            replace(r, look=Look.OK, status="") for r in self._rows
        ]
        self._rows = list(rows)
        if not same:
            self._rebuild()
        for chip, row in zip(self._chips, rows, strict=True):
            chip.show_status(row.look, row.status)

    def _rebuild(self) -> None:
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self._chips = [], []
        previous = ""
        for number, row in enumerate(self._rows):
            at = 2 + 2 * number
            name = QWidget()
            names = QVBoxLayout(name)
            names.setContentsMargins(0, 0, 0, 0)
            names.setSpacing(0)
            if row.group != previous:
                names.addWidget(words(row.group, "small", wrap=True))
            names.addWidget(words(row.setting, "strong", wrap=True))
            if row.origin:
                names.addWidget(words(row.origin, "small", wrap=True))
            previous = row.group
            now, then = (
                words(breakable(value), kind, wrap=True) for value, kind in ((row.now, "secondary"), (row.then, ""))
            )
            for value in (now, then):
                value.setFont(theme.machine_font())
                value.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            chip = StatusChip(row.look, row.status, wrap=True)
            rule = line()
            parts = (name, now, then, chip)
            for column, part in enumerate(parts):
                self._grid.addWidget(part, at, column, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(rule, at + 1, 0, 1, 4)
            self._chips.append(chip)
            self._parts += [*parts, rule]


def breakable(value: str) -> str:
    """``value`` with places where a line may break: a long address has no spaces, and no line ends before a figure."""
    return " ".join(_BREAKS.sub("\u200b", word) if len(word) > 8 else word for word in value.split(" "))
