"""A ladder of steps that fills from top to bottom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from evsetup.ui.icons import IconLabel
from evsetup.ui.looks import Look
from evsetup.ui.widgets.card import line
from evsetup.ui.widgets.words import words


@dataclass(frozen=True, slots=True)
class Rung:
    """One step, in the reader's language: ``aside`` stands at the right end (a time, a size)."""

    look: Look
    title: str
    says: str = ""
    aside: str = ""
    spoken_look: str = ""


class Ladder(QWidget):
    """Rows of icon, title, what was seen, and an aside; rows that stay are changed in place."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self._rows: list[tuple[IconLabel, QLabel, QLabel, QLabel, QWidget]] = []

    def show_rungs(self, rungs: Sequence[Rung]) -> None:
        """Shows these rows."""
        while len(self._rows) < len(rungs):
            self._add_row()
        for number, parts in enumerate(self._rows):
            for part in parts:
                part.setVisible(number < len(rungs))
        for (mark, title, says, aside, _), rung in zip(self._rows, rungs, strict=False):
            mark.show_icon(rung.look.value, rung.look.role)
            mark.setAccessibleName(rung.spoken_look)
            title.setText(rung.title)
            says.setText(rung.says)
            aside.setText(rung.aside)

    def _add_row(self) -> None:
        at = 2 * len(self._rows)
        top = Qt.AlignmentFlag.AlignTop
        mark, title, says = IconLabel(size=20), words("", "strong"), words("", "secondary", wrap=True)
        aside, rule = words("", "small"), line()
        self._grid.addWidget(mark, at, 0, top)
        self._grid.addWidget(title, at, 1, top)
        self._grid.addWidget(says, at, 2)
        self._grid.addWidget(aside, at, 3, top | Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(rule, at + 1, 0, 1, 4)
        self._rows.append((mark, title, says, aside, rule))
