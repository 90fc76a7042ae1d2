"""Switches between the two sections of a charger's page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from evsetup.domain.text import text
from evsetup.ui.models.variables import Section
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import row


class SectionSwitch(QWidget):
    """``chosen`` tells the section that a person wants."""

    chosen = Signal(object)

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._buttons: dict[Section, QPushButton] = {}
        group = QButtonGroup(self)
        line = row(spacing=4)
        line.setContentsMargins(0, 0, 0, 0)
        for section in Section:
            made = button(say(section.words), self._wish(section), kind="filter")
            made.setCheckable(True)
            made.setAccessibleDescription(say(text("ui", "Section of this page")))
            group.addButton(made)
            line.addWidget(made)
            self._buttons[section] = made
        line.addStretch(1)
        self.setLayout(line)

    def show_section(self, section: Section) -> None:
        """Shows which one is open."""
        self._buttons[section].setChecked(True)

    def _wish(self, section: Section) -> Callable[[], None]:
        return lambda: self.chosen.emit(section)
