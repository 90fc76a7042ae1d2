"""A live reading: what it is, the figure, the unit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from evsetup.ui.widgets.card import Card
from evsetup.ui.widgets.words import words


class Reading(Card):
    """A tile with one figure."""

    def __init__(self, title: str) -> None:
        super().__init__(spacing=2)
        self._title = title
        self.body.addWidget(words(title, "small"))
        self._figure, self._unit = words("–", "reading"), words("", "strong")
        self._unit.setProperty("kind", "heading")
        figures = QHBoxLayout()
        figures.setSpacing(6)
        figures.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBaseline)
        figures.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignBaseline)
        figures.addStretch(1)
        self.body.addLayout(figures)
        self.show_reading(None, "")

    def show_reading(self, figure: str | None, unit: str) -> None:
        """Shows a figure; ``None`` is a dash: nothing was sent."""
        self._figure.setText("–" if figure is None else figure)
        self._unit.setText("" if figure is None else unit)
        self.setAccessibleName(f"{self._title}: {self._figure.text()} {self._unit.text()}".strip())
