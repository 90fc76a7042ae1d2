"""The sites that were opened last, on the empty site page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evsetup.domain.text import text
from evsetup.ui.models.site import RecentView
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear
from evsetup.ui.widgets.words import words


class RecentList(QWidget):
    """One line for each site; ``chosen`` gives its path. One whose file is gone says so and cannot be chosen."""

    chosen = Signal(str)

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._shown: tuple[RecentView, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(8)

    def show_sites(self, sites: tuple[RecentView, ...]) -> None:
        """Shows them, the newest first."""
        if sites == self._shown:
            return
        self._shown = sites
        clear(self._column)
        if not sites:
            return
        say = self._say
        self._column.addWidget(words(say(text("ui", "Opened last")), "section"))
        for site in sites:
            self._column.addWidget(_line(site, say, partial(self.chosen.emit, site.path)))


def _line(site: RecentView, say: Voice, go: Callable[[], object]) -> Card:
    card = Card(margin=12, spacing=2)
    if site.missing:
        card.body.addWidget(words(site.name, "secondary"))
    else:
        opens = button(site.name, go, kind="quiet")
        opens.setAccessibleDescription(site.path)
        card.body.addWidget(opens, 0, Qt.AlignmentFlag.AlignLeft)
    gone = text("ui", "There is no file any more at {path}", path=site.path)
    card.body.addWidget(words(say(gone) if site.missing else site.path, "small", wrap=True))
    return card
