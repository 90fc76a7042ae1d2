"""What all pages have: a title, one sentence of state, one primary action, and the content beneath."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.words import words

GAP = 12
"""Room that scroll bars take at the right; everything else keeps it free, so that all right edges are one."""


class Page(QFrame):
    """One page of the window. Content goes into ``content``."""

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self.setObjectName("page")
        self.say = say
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 24, 32 - GAP, 24)
        outer.setSpacing(16)
        self._title = words("", "title", wrap=True)
        self._state = words("", "secondary", wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self._title)
        texts.addWidget(self._state)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(texts, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(12)
        head.addLayout(self._actions)
        head.setAlignment(self._actions, Qt.AlignmentFlag.AlignTop)
        head.setContentsMargins(0, 0, GAP, 0)
        outer.addLayout(head)
        self.content = QVBoxLayout()
        self.content.setSpacing(16)
        outer.addLayout(self.content, 1)

    def add(self, part: QWidget, stretch: int = 0) -> QWidget:
        """Puts ``part`` into the content, in line with the title; gives what to hide to hide it."""
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, GAP, 0)
        layout.addWidget(part)
        self.content.addWidget(line, stretch)
        return line

    def add_scrolling(self, canvas: QWidget) -> QScrollArea:
        """Puts ``canvas`` into the content, scrolling up and down."""
        area = scrolling(canvas)
        self.content.addWidget(area, 1)
        return area

    def show_head(self, title: str, state: str) -> None:
        """Shows title and state."""
        self._title.setText(title)
        self._state.setText(state)
        self.setAccessibleName(title)

    @property
    def title(self) -> str:
        """The title that is shown."""
        return self._title.text()

    @property
    def state(self) -> str:
        """The one sentence that is shown."""
        return self._state.text()

    def add_action(self, words: str, go: Callable[[], object], *, primary: bool = False) -> QPushButton:
        """Adds a button at the right of the title; the primary one comes last."""
        made = button(words, go, kind="primary" if primary else "")
        self._actions.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return made


def scrolling(content: QWidget) -> QScrollArea:
    """``content`` in an area that scrolls up and down only, with a gap to its scroll bar."""
    layout = content.layout()
    if layout is not None:
        layout.setContentsMargins(0, 0, GAP, 0)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    content.setObjectName("canvas")
    return area
