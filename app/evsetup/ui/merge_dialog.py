"""Two laptops' files of one site: what comes in, and what a person must decide, value beside value."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QVBoxLayout, QWidget

from evsetup.domain.text import text
from evsetup.storage.merge import Conflict, Merged, Side
from evsetup.ui.pages.page import scrolling
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, row
from evsetup.ui.widgets.choice import Choice
from evsetup.ui.widgets.words import words

_AT_ONCE = 20
"""So many conflicts are drawn at once: hundreds of widgets would stall the window."""

_FIELDS = {
    "name": text("ui", "Name of the site"),
    "installer": text("ui", "Installer"),
    "company": text("ui", "Company"),
    "label": text("ui", "Label"),
    "expected_model": text("ui", "Planned model"),
    "expected_serial": text("ui", "Planned serial number"),
    "expected_firmware": text("ui", "Planned firmware"),
    "identity": text("ui", "Identity"),
    "breaker_a": text("ui", "Breaker (A)"),
    "note": text("ui", "Note"),
    "charger_id": text("ui", "Charger that stands there"),
    "phases": text("ui", "Phases"),
    "location": text("ui", "Location"),
    "card": text("ui", "Family"),
    "vendor": text("ui", "Vendor"),
    "model": text("ui", "Model"),
    "serial": text("ui", "Serial number"),
    "firmware": text("ui", "Firmware version"),
    "mac": text("ui", "MAC address"),
    "hostname": text("ui", "Host name"),
    "charge_point_identity": text("ui", "Identity"),
}
"""What people call a field; of what belongs together several are named, in the file's own words."""


def _here(at: str) -> str:
    """A stored time as this laptop's clock shows it."""
    return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M}" if at else ""


class MergeDialog(QDialog):
    """``choices`` are the decisions; it is accepted only when every conflict has one. The newer value is marked first."""

    def __init__(self, say: Voice, parent: QWidget, merged: Merged, other_laptop: str) -> None:
        super().__init__(parent)
        self._say = say
        self._conflicts = merged.conflicts
        self._other = other_laptop
        self._groups: list[tuple[Conflict, QButtonGroup]] = []
        self.choices: dict[str, Side] = {one.id: one.newer for one in merged.conflicts if one.newer is not None}
        self.setWindowTitle(say(text("ui", "Merge another laptop's file")))
        self.setMinimumWidth(600)
        self.resize(680, 560 if merged.conflicts else 240)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(say(text("ui", "Merge another laptop's file")), "section", wrap=True))
        rows = sum(merged.added.values())
        layout.addWidget(
            words(
                say(text("ui", "Entries that come in: {count}. A copy of this file is saved first.", count=rows)),
                "secondary",
                wrap=True,
            )
        )
        self._left = words("", "strong", wrap=True)
        layout.addWidget(self._left)
        canvas = QWidget()
        self._column = QVBoxLayout(canvas)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        area = scrolling(canvas)
        area.setVisible(bool(merged.conflicts))
        layout.addWidget(area, 1)
        self._more = button("", self._show_more, kind="quiet")
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        ours = button(say(text("ui", "All from this file")), partial(self._all, Side.A))
        theirs = button(say(text("ui", "All from the other")), partial(self._all, Side.B))
        for every in (ours, theirs):
            every.setVisible(bool(merged.conflicts))
        self._go = button(say(text("ui", "Merge")), self.accept, kind="primary")
        layout.addLayout(row(ours, theirs, 1))
        layout.addLayout(row(button(say(text("ui", "Cancel")), self.reject), 1, self._go))
        self._show_more()
        self._tell()

    def _show_more(self) -> None:
        start = len(self._groups)
        for conflict in self._conflicts[start : start + _AT_ONCE]:
            self._column.insertWidget(self._column.count() - 1, self._card(conflict))
        left = len(self._conflicts) - len(self._groups)
        self._more.setText(self._say(text("ui", "Show {count} more", count=min(left, _AT_ONCE))))
        self._more.setVisible(left > 0)

    def _card(self, conflict: Conflict) -> Card:
        say, card = self._say, Card(margin=12, spacing=8)
        what = say(_FIELDS[conflict.field]) if conflict.field in _FIELDS else conflict.field
        card.body.addWidget(words(" · ".join(x for x in (conflict.place, what) if x), "strong", wrap=True))
        group = QButtonGroup(card)
        group.setExclusive(True)
        here = say(text("ui", "In this file"))
        there = say(text("ui", "In the file of {laptop}", laptop=self._other or "?"))
        for side, value, at, where in (
            (Side.A, conflict.a, conflict.at_a, here),
            (Side.B, conflict.b, conflict.at_b, there),
        ):
            choice = Choice(value or "–", " · ".join(x for x in (where, _here(at)) if x))
            group.addButton(choice.button, 0 if side is Side.A else 1)
            choice.button.setChecked(self.choices.get(conflict.id) is side)
            choice.button.toggled.connect(partial(self._toggled, conflict.id, side))
            card.body.addWidget(choice)
        self._groups.append((conflict, group))
        return card

    def _toggled(self, conflict: str, side: Side, on: bool) -> None:
        if on:
            self.choices[conflict] = side
            self._tell()

    def _all(self, side: Side) -> None:
        self.choices = {one.id: side for one in self._conflicts}
        for _, group in self._groups:
            group.button(0 if side is Side.A else 1).setChecked(True)
        self._tell()

    def _tell(self) -> None:
        left = sum(one.id not in self.choices for one in self._conflicts)
        say = self._say
        self._left.setText(
            say(text("ui", "Values that differ: {count}. To decide: {left}", count=len(self._conflicts), left=left))
            if self._conflicts
            else say(text("ui", "No value differs."))
        )
        self._go.setEnabled(left == 0)
