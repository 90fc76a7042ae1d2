"""A page with nothing on it yet: why, and the ways in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evsetup.ui.icons import IconLabel
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card
from evsetup.ui.widgets.flow_layout import FlowLayout
from evsetup.ui.widgets.words import words


@dataclass(frozen=True, slots=True)
class WayIn:
    """One way in: an icon, what it is, why one would, and the button's verb."""

    icon: str
    title: str
    why: str
    verb: str
    go: Callable[[], object]


class EmptyState(QWidget):
    """A sentence, and a large card for each way in; the first is the primary one."""

    def __init__(self, title: str, why: str, ways: Sequence[WayIn] = ()) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 24, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(words(title, "section", wrap=True))
        layout.addWidget(words(why, "secondary", wrap=True))
        layout.addSpacing(16)
        flow = FlowLayout(column=272, spacing=16)
        layout.addLayout(flow)
        layout.addStretch(1)
        for place, way in enumerate(ways):
            flow.addWidget(_way_card(way, primary=place == 0))


def _way_card(way: WayIn, *, primary: bool) -> Card:
    card = Card(margin=24, spacing=12)
    card.body.addWidget(IconLabel(way.icon, "accent", 36))
    card.body.addWidget(words(way.title, "section", wrap=True))
    card.body.addWidget(words(way.why, "secondary", wrap=True))
    card.body.addStretch(1)
    go = button(way.verb, way.go, kind="primary" if primary else "")
    go.setMinimumHeight(44)
    go.setAccessibleDescription(way.why)
    card.body.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
    return card
