"""The tests that the site file keeps, newest first: when, as whom, and what came of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from evsetup.domain.text import text
from evsetup.ui.icons import IconLabel
from evsetup.ui.looks import look_of
from evsetup.ui.models.csms_test import EarlierTest
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, line
from evsetup.ui.widgets.words import words

MOST = 20
"""So many are listed; all of them stay in the site file."""


class EarlierTests(Card):
    """``chosen`` gives the number of a test that a person wants to see."""

    chosen = Signal(int)

    def __init__(self, say: Voice) -> None:
        super().__init__(margin=24, spacing=8)
        self._say = say
        self._shown: tuple[EarlierTest, ...] = ()
        title = say(text("ui", "Earlier tests"))
        self.setAccessibleName(title)
        self.body.addWidget(words(title, "section"))
        self._list: QWidget | None = None
        self.hide()

    def show_tests(self, tests: tuple[EarlierTest, ...]) -> None:
        """Lists these, given oldest first."""
        self.setVisible(bool(tests))
        if tests == self._shown:
            return
        self._shown = tests
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
        self._list = QWidget()
        self.body.addWidget(self._list)
        grid = QGridLayout(self._list)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(3, 1)
        for place, test in enumerate(reversed(tests[-MOST:])):
            self._add(grid, 2 * place, test)

    def _add(self, grid: QGridLayout, at: int, test: EarlierTest) -> None:
        say, look, middle = self._say, look_of(test.verdict.severity), Qt.AlignmentFlag.AlignVCenter
        mark = IconLabel(look.value, look.role, 20)
        mark.setAccessibleName(say(look.word))
        when = test.at.astimezone().strftime("%Y-%m-%d %H:%M")
        seen = words(say(test.verdict.seen), "secondary", wrap=True)
        show = button(say(text("ui", "Show")), lambda: self.chosen.emit(test.number), kind="quiet")
        show.setAccessibleName(
            say(text("ui", "Show the test of {when}: {identity}", when=when, identity=test.identity))
        )
        grid.addWidget(mark, at, 0, middle)
        grid.addWidget(words(when, "small"), at, 1, middle)
        grid.addWidget(words(test.identity, "strong"), at, 2, middle)
        grid.addWidget(seen, at, 3)
        grid.addWidget(show, at, 4, middle)
        grid.addWidget(line(), at + 1, 0, 1, 5)
