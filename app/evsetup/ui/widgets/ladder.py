"""A ladder of steps that fills as they end; a step that has something to show can be opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from evsetup.ui.icons import IconLabel, icon
from evsetup.ui.looks import Look
from evsetup.ui.widgets.buttons import icon_button
from evsetup.ui.widgets.card import clear, line
from evsetup.ui.widgets.words import words

_PARTS = 3
"""Lines of the grid that one step takes: itself, what opens beneath it, a rule."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One step, in the reader's language: ``aside`` stands at the right end (a time, a size), ``detail`` is what opens, ``None``
    where there is nothing to open; ``opens`` and ``closes`` are the names of the button for that."""

    look: Look
    title: str
    says: str = ""
    aside: str = ""
    spoken_look: str = ""
    detail: object | None = None
    opens: str = ""
    closes: str = ""


class Ladder(QWidget):
    """Rows of icon, title, what was seen, and an aside; rows that stay are changed in place.

    ``made_detail`` is sent when something was made. ``make_detail`` makes what is shown beneath an opened step out of its ``detail``; without it no step opens.
    """

    made_detail = Signal()

    def __init__(self, make_detail: Callable[[Any], QWidget] | None = None) -> None:
        super().__init__()
        self._make_detail = make_detail
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(2, 1)
        self._rows: list[_Row] = []

    def show_rungs(self, rungs: Sequence[Rung]) -> None:
        """Shows these rows."""
        while len(self._rows) < len(rungs):
            self._rows.append(_Row(self, self._grid, _PARTS * len(self._rows), self._make_detail))
            self._rows[-1].made_detail.connect(self.made_detail)
        for number, row in enumerate(self._rows):
            row.show_rung(rungs[number] if number < len(rungs) else None)

    def close_all(self) -> None:
        """Folds all steps."""
        for row in self._rows:
            row.toggle.setChecked(False)

    def open_at(self, place: int) -> QWidget | None:
        """Unfolds one step and gives what is to be brought into sight; ``None`` when it has nothing to show."""
        if place >= len(self._rows) or not self._rows[place].toggle.isEnabled():
            return None
        self._rows[place].toggle.setChecked(True)
        self._rows[place].toggle.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._rows[place].inside


class _Row(QObject):
    """The widgets of one step. A click anywhere on its line does what its button does."""

    made_detail = Signal()

    def __init__(
        self, ladder: QWidget, grid: QGridLayout, at: int, make_detail: Callable[[Any], QWidget] | None
    ) -> None:
        super().__init__(ladder)
        self._make_detail = make_detail
        self._rung: Rung | None = None
        self._made_for: object | None = None
        middle = Qt.AlignmentFlag.AlignVCenter
        self._mark, self._title = IconLabel(size=20), words("", "strong")
        self._says, self._aside = words("", "secondary", wrap=True), words("", "small")
        self._says.setContentsMargins(0, 8, 0, 8)
        self._aside.setAlignment(Qt.AlignmentFlag.AlignRight | middle)
        self.toggle: QPushButton = icon_button("expand", "")
        self.toggle.setCheckable(True)
        policy = self.toggle.sizePolicy()
        policy.setRetainSizeWhenHidden(make_detail is not None)
        self.toggle.setSizePolicy(policy)
        self.toggle.toggled.connect(self._turn)
        self.inside = QWidget()
        self.inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._column = QVBoxLayout(self.inside)
        self._column.setContentsMargins(32, 0, 0, 12)
        self.inside.hide()
        rule = line()
        parts: tuple[QWidget, ...] = (self._mark, self._title, self._says, self._aside, self.toggle)
        for column, part in enumerate(parts):
            grid.addWidget(part, at, column) if part is self._says else grid.addWidget(part, at, column, middle)
            if isinstance(part, QLabel | IconLabel):
                part.installEventFilter(self)
        grid.addWidget(self.inside, at + 1, 0, 1, len(parts))
        grid.addWidget(rule, at + 2, 0, 1, len(parts))
        self._all = (*parts, rule)

    def show_rung(self, rung: Rung | None) -> None:
        """Shows the step, or nothing."""
        if rung == self._rung and rung is not None:
            return
        self._rung = rung
        for part in self._all:
            part.setVisible(rung is not None)
        opens = rung is not None and rung.detail is not None and self._make_detail is not None
        self.toggle.setVisible(opens)
        self.toggle.setEnabled(opens)
        if not opens:
            self.toggle.setChecked(False)
        if rung is None:
            self.inside.hide()
            return
        self._mark.show_icon(rung.look.value, rung.look.role)
        self._mark.setAccessibleName(rung.spoken_look)
        self._title.setText(rung.title)
        self._says.setText(rung.says)
        self._aside.setText(rung.aside)
        self.toggle.setAccessibleDescription(f"{rung.spoken_look}: {rung.says}")
        self._turn(self.toggle.isChecked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the words opens the step as its button does."""
        if (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and self.toggle.isEnabled()
        ):
            self.toggle.toggle()
            return True
        return False

    def _turn(self, on: bool) -> None:
        rung = self._rung
        if rung is None:
            return
        self.toggle.setIcon(icon("collapse" if on else "expand"))
        name = rung.closes if on else rung.opens
        self.toggle.setAccessibleName(name)
        self.toggle.setToolTip(name)
        if on and self._make_detail is not None and rung.detail is not None and self._made_for != rung.detail:
            clear(self._column)
            self._column.addWidget(self._make_detail(rung.detail))
            self._made_for = rung.detail
            self.made_detail.emit()
        self.inside.setVisible(on)
