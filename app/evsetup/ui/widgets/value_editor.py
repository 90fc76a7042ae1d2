"""An editor that fits the type of a value: yes or no, one word of several, several words, a number, text, a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from evsetup.domain.secret import Secret
from evsetup.domain.text import text
from evsetup.domain.variable import DataType
from evsetup.ui import theme
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.card import clear
from evsetup.ui.widgets.words import words

if TYPE_CHECKING:
    from evsetup.commissioning.known_variable import KnownVariable

_FEW = 24


class ValueEditor(QWidget):
    """``changed`` after every change; ``finished`` when Return is pressed."""

    changed = Signal()
    finished = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._secret = False
        self._line: QLineEdit | None = None
        self._choice: QComboBox | None = None
        self._list: QListWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    @property
    def value(self) -> str | Secret:
        """What is typed or chosen now."""
        if self._choice is not None:
            return str(self._choice.currentData() if self._choice.currentData() is not None else "")
        if self._list is not None:
            items = (self._list.item(at) for at in range(self._list.count()))
            return ",".join(item.text() for item in items if item.checkState() is Qt.CheckState.Checked)
        typed = self._line.text() if self._line is not None else ""
        return Secret(typed) if self._secret else typed

    def show_variable(self, known: KnownVariable, value: str | Secret | None) -> None:
        """An editor for ``known`` that holds ``value``; a secret is never shown again."""
        clear(self._column)
        self._line = self._choice = self._list = None
        self._secret = known.secret
        kind, options = known.data_type, known.options
        held = "" if value is None or isinstance(value, Secret) else value
        if known.secret:
            self._show_line(known, "")
        elif kind is DataType.BOOLEAN and held.casefold() in {"true", "false", ""}:
            self._show_choice(known, ("true", "false"), held.casefold())
        elif kind is DataType.OPTION_LIST and options:
            self._show_choice(known, options, held)
        elif kind is DataType.MEMBER_LIST and options and len(options) <= _FEW * 4:
            self._show_list(known, options, held)
        else:
            self._show_line(known, held)

    def take_focus(self) -> None:
        """Goes to the editor."""
        for part in (self._line, self._choice, self._list):
            if part is not None:
                part.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_line(self, known: KnownVariable, held: str) -> None:
        line = self._line = QLineEdit(held)
        line.setFont(theme.machine_font())
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line.setAccessibleName(self._say(text("ui", "New value of {name}", name=str(known.name))))
        line.setCursorPosition(0)
        if known.secret:
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.setPlaceholderText(self._say(text("ui", "Type a new one")))
        line.textEdited.connect(lambda _: self.changed.emit())
        line.returnPressed.connect(self.finished)
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(line, 1)
        if known.unit:
            row.addWidget(words(known.unit, "secondary"))
        self._column.addWidget(beside)

    def _show_choice(self, known: KnownVariable, options: tuple[str, ...], held: str) -> None:
        choice = self._choice = QComboBox()
        choice.setAccessibleName(self._say(text("ui", "New value of {name}", name=str(known.name))))
        for option in options:
            choice.addItem(option, option)
        if held not in options:
            choice.insertItem(0, held or "–", held)
        choice.setCurrentIndex(choice.findData(held))
        choice.setMinimumContentsLength(8)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._column.addWidget(choice)

    def _show_list(self, known: KnownVariable, options: tuple[str, ...], held: str) -> None:
        shown = self._list = QListWidget()
        shown.setAccessibleName(self._say(text("ui", "New value of {name}", name=str(known.name))))
        chosen = [word for part in held.split(",") if (word := part.strip())]
        for option in (*options, *(word for word in chosen if word not in options)):
            item = QListWidgetItem(option, shown)
            item.setToolTip(option)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if option in chosen else Qt.CheckState.Unchecked)
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        shown.setMinimumHeight(144)
        shown.setMaximumHeight(220)
        shown.itemChanged.connect(lambda _: self.changed.emit())
        self._column.addWidget(shown)
