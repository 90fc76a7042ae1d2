"""A charger card in words, folded until a person wants to know: how its family behaves, and where that was read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evsetup.cards.describe import Paragraph
from evsetup.domain.text import text
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import clear
from evsetup.ui.widgets.diff_table import breakable
from evsetup.ui.widgets.words import words


class AboutFamily(QWidget):
    """A view over the paragraphs of ``cards.describe``."""

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._shown: tuple[Paragraph, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.toggle = button("", kind="quiet")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._turn)
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        column.addWidget(self._inside)
        self._turn(False)

    def show_paragraphs(self, paragraphs: tuple[Paragraph, ...]) -> None:
        """Shows another family."""
        self.setVisible(bool(paragraphs))
        if paragraphs == self._shown:
            return
        self._shown = paragraphs
        clear(self._column)
        for paragraph in paragraphs:
            self._column.addWidget(words(self._say(paragraph.heading), "heading", wrap=True))
            for line in paragraph.lines:
                self._column.addWidget(words(breakable(self._say(line)), "secondary", wrap=True))

    def _turn(self, on: bool) -> None:
        self._inside.setVisible(on)
        show, hide = text("ui", "What is known of this family"), text("ui", "Hide what is known of this family")
        self.toggle.setText(self._say(hide if on else show))
