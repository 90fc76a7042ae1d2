"""One of many: a list of choices that is searched and scrolled, so that none of them is left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QLineEdit, QVBoxLayout, QWidget

from evsetup.domain.text import Text, text
from evsetup.ui.pages.page import scrolling
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import clear, row
from evsetup.ui.widgets.choice import Choice
from evsetup.ui.widgets.words import words

_AT_ONCE = 24
"""So many are drawn at once: hundreds of widgets would stall the window."""

_SEARCHED_FROM = 7
_TALLEST = 420


class ChoiceDialog(QDialog):
    """A question; ``choices`` are (title, why). ``chosen`` is the place of the one that is marked, ``None`` when none fits."""

    def __init__(
        self, say: Voice, parent: QWidget, question: Text, why: Text, choices: Sequence[tuple[str, str]], go: Text
    ) -> None:
        super().__init__(parent)
        self._say = say
        self._choices = list(choices)
        self._places: list[int] = []
        self.setWindowTitle(say(question))
        self.setMinimumWidth(520)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(say(question), "section", wrap=True))
        layout.addWidget(words(say(why), "secondary", wrap=True))
        self._search = QLineEdit()
        self._search.setPlaceholderText(say(text("ui", "Search")))
        self._search.setAccessibleName(say(text("ui", "Search")))
        self._search.setClearButtonEnabled(True)
        self._search.setVisible(len(self._choices) >= _SEARCHED_FROM)
        self._search.textChanged.connect(self._searched)
        self._count = words("", "small", wrap=True)
        self._canvas = canvas = QWidget()
        self._column = QVBoxLayout(canvas)
        self._column.setSpacing(8)
        self._area = scrolling(canvas)
        self._more = button("", self._show_more, kind="quiet")
        self._group = QButtonGroup(self)
        self._go = button(say(go), self.accept, kind="primary")
        layout.addWidget(self._search)
        layout.addWidget(self._count)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(row(button(say(text("ui", "Cancel")), self.reject), 1, self._go))
        self._searched("")

    @property
    def chosen(self) -> int | None:
        """The place of the choice that is marked."""
        place = self._group.checkedId()
        return place if place >= 0 else None

    def _searched(self, wanted: str) -> None:
        sought = wanted.casefold().split()
        said = [f"{title} {why}".casefold() for title, why in self._choices]
        self._places = [at for at, one in enumerate(said) if all(word in one for word in sought)]
        for old in self._group.buttons():
            self._group.removeButton(old)
        clear(self._column)
        self._column.addStretch(1)
        self._drawn = 0
        self._show_more()
        self._area.verticalScrollBar().setValue(0)

    def _show_more(self) -> None:
        """Draws the next ones; the first of all is marked until a person marks another."""
        for place in self._places[self._drawn : self._drawn + _AT_ONCE]:
            choice = Choice(*self._choices[place])
            self._group.addButton(choice.button, place)
            self._column.insertWidget(self._column.count() - 1, choice)
            if self._group.checkedId() < 0:
                choice.button.setChecked(True)
        self._drawn = min(self._drawn + _AT_ONCE, len(self._places))
        left = len(self._places) - self._drawn
        self._more.setText(self._say(text("ui", "Show {count} more", count=min(left, _AT_ONCE))))
        self._more.setVisible(left > 0)
        self._count.setText(
            self._say(
                text("ui", "Found: {count}", count=len(self._places))
                if self._places
                else text("ui", "Nothing fits. Search for other words.")
            )
        )
        self._count.setVisible(len(self._choices) >= _SEARCHED_FROM)
        self._go.setEnabled(bool(self._places))
        needed = self._canvas.sizeHint().height() + 2
        self._area.setMinimumHeight(min(max(needed, self._area.minimumHeight()), _TALLEST))
