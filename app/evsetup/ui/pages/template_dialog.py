"""Edits what all chargers of a site, of a model, or of one bay shall have: names and values, nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from evsetup.domain.finding import Finding
from evsetup.domain.settings import Setting
from evsetup.domain.template import Level, may_be_shared
from evsetup.domain.text import Text, text
from evsetup.ui.models.setting_words import SETTING_WORDS
from evsetup.ui.models.templates import Rows, TemplateChoice
from evsetup.ui.pages.steps.pane import machine_field
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button, icon_button
from evsetup.ui.widgets.card import clear, row
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.words import words

_SPARE = 1
"""Empty rows at the end, to type into."""


class TemplateDialog(QDialog):
    """``keep`` is asked with the choice and the rows; it answers with a finding when they are not kept."""

    def __init__(
        self,
        say: Voice,
        parent: QWidget,
        choices: tuple[TemplateChoice, ...],
        keep: Callable[[TemplateChoice, Rows], Finding | None],
        question: Text,
        start: int = 0,
    ) -> None:
        super().__init__(parent)
        self._say = say
        self._choices = choices
        self._keep = keep
        self._lines: list[tuple[QComboBox, QLineEdit]] = []
        self._parts: list[QWidget] = []
        self.setWindowTitle(say(question))
        self.resize(min(680, parent.width() - 32), min(560, parent.height() - 32))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(say(question), "section", wrap=True))
        layout.addWidget(
            words(
                say(
                    text(
                        "ui",
                        "The nearer wish counts: bay before model, model before site. Keys, passwords and identities stay with each charger.",
                    )
                ),
                "secondary",
                wrap=True,
            )
        )
        self.whom = QComboBox()
        self.whom.addItems([say(choice.words) for choice in choices])
        self.whom.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.whom.setCurrentIndex(start)
        self.whom.currentIndexChanged.connect(lambda _: self._show_choice())
        label = words(say(text("ui", "Wanted on")), "heading")
        label.setBuddy(self.whom)
        self.whom.setAccessibleName(label.text())
        layout.addWidget(label)
        layout.addWidget(self.whom)
        layout.addWidget(self._make_table(), 1)
        self._flaw = QVBoxLayout()
        layout.addLayout(self._flaw)
        self._go = button(say(text("ui", "Keep")), self._try, kind="primary")
        more = button(say(text("ui", "One more value")), lambda: self._add_line("", ""))
        layout.addLayout(row(button(say(text("ui", "Cancel")), self.reject), more, 1, self._go))
        self._show_choice()

    @property
    def rows(self) -> Rows:
        """What stands there: names as in files, values as typed; lines without a value are left out."""
        by_words = {self._say(SETTING_WORDS[s]).casefold(): s.value for s in Setting}
        typed = ((name.currentText().strip(), value.text().strip()) for name, value in self._lines)
        return tuple((by_words.get(name.casefold(), name), value) for name, value in typed if name and value)

    def add(self, name: str, value: str) -> None:
        """Puts a value in, as a person would."""
        name_field, value_field = self._lines[-1]
        name_field.setEditText(name)
        value_field.setText(value)
        self._add_line("", "")

    def _make_table(self) -> QWidget:
        canvas = QWidget()
        canvas.setObjectName("canvas")
        column = QVBoxLayout(canvas)
        column.setContentsMargins(0, 0, 8, 0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        for place, head in enumerate((text("ui", "Setting, or OCPP's own name"), text("ui", "Value"))):
            self._grid.addWidget(words(self._say(head), "heading"), 0, place)
        column.addLayout(self._grid)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(canvas)
        return area

    def _show_choice(self) -> None:
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._lines, self._parts = [], []
        choice = self._choices[self.whom.currentIndex()]
        for name, value in choice.rows:
            self._add_line(name, value)
        for _ in range(_SPARE):
            self._add_line("", "")

    def _add_line(self, name: str, value: str) -> None:
        say, at = self._say, self._grid.rowCount()
        names = QComboBox()
        names.setEditable(True)
        names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        names.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        names.addItems([say(SETTING_WORDS[s]) for s in Setting if _may_be(s)])
        setting = next((one for one in Setting if one.value == name), None)
        names.setEditText(say(SETTING_WORDS[setting]) if setting is not None else name)
        names.setAccessibleName(say(text("ui", "Setting, or OCPP's own name")))
        if (line := names.lineEdit()) is not None:
            line.setAccessibleName(names.accessibleName())
        field = machine_field(value)
        field.setAccessibleName(say(text("ui", "Value")))
        away = icon_button("close", say(text("ui", "Take this value away")))
        away.clicked.connect(field.clear)
        away.clicked.connect(names.clearEditText)
        parts = (names, field, away)
        for column, part in enumerate(parts):
            self._grid.addWidget(part, at, column)
        self._parts += parts
        self._lines.append((names, field))

    def _try(self) -> None:
        finding = self._keep(self._choices[self.whom.currentIndex()], self.rows)
        clear(self._flaw)
        if finding is None:
            self.accept()
            return
        box = FindingBox(finding, self._say)
        self._flaw.addWidget(box)
        announce(box, spoken(finding, self._say))


def _may_be(setting: Setting) -> bool:
    return may_be_shared(Level.BAY, setting, "")
