"""One setting opened: what it means, what it may hold, what it holds now, and an editor that fits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from evsetup.domain.finding import Finding
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text
from evsetup.domain.variable import Access, DataType
from evsetup.ui import theme
from evsetup.ui.models.variable_rows import VariableRow
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import clear, row
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.value_editor import ValueEditor
from evsetup.ui.widgets.words import words

_TYPES = {
    DataType.STRING: text("ui", "Text"),
    DataType.DECIMAL: text("ui", "Number"),
    DataType.INTEGER: text("ui", "Whole number"),
    DataType.DATE_TIME: text("ui", "Time with its zone"),
    DataType.BOOLEAN: text("ui", "Yes or no"),
    DataType.OPTION_LIST: text("ui", "One of several words"),
    DataType.SEQUENCE_LIST: text("ui", "Words in their order"),
    DataType.MEMBER_LIST: text("ui", "Several words"),
    DataType.UNKNOWN: text("ui", "Not told by the charger"),
}
_ACCESS = {
    Access.READ_ONLY: text("ui", "Read-only: this charger does not let it be changed."),
    Access.WRITE_ONLY: text("ui", "Can be written, and is never shown."),
}


class DetailPane(QWidget):
    """``set_wanted`` (key, value) and ``discard_wanted`` (key) are a person's wishes."""

    set_wanted = Signal(object, object)
    discard_wanted = Signal(object)

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self.say = say
        self.row: VariableRow | None = None
        self._finding: Finding | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._hint = words(say(text("ui", "Choose a setting to see what it means.")), "secondary", wrap=True)
        self._name = MachineText("", say(text("ui", "Name")), say)
        self._meaning = words("", wrap=True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnStretch(1, 1)
        self._note = words("", "secondary", wrap=True)
        self._label = words(say(text("ui", "New value")), "heading")
        self._editor = ValueEditor(say)
        self._editor.finished.connect(self._set)
        self._editor.changed.connect(self._edited)
        self._flaw = QVBoxLayout()
        self._discard = button(say(text("ui", "Discard")), self._discarded)
        self._set_button = button(say(text("ui", "Set")), self._set)
        self._buttons = QWidget()
        foot = row(1, self._discard, self._set_button)
        foot.setContentsMargins(0, 0, 0, 0)
        self._buttons.setLayout(foot)
        column.addWidget(self._hint)
        column.addWidget(self._name)
        column.addWidget(self._meaning)
        column.addLayout(self._facts)
        column.addWidget(self._note)
        column.addWidget(self._label)
        column.addWidget(self._editor)
        column.addLayout(self._flaw)
        column.addWidget(self._buttons)
        column.addStretch(1)
        self.show_row(None)

    @property
    def editor(self) -> ValueEditor:
        """The editor of the value."""
        return self._editor

    def show_row(self, shown: VariableRow | None) -> None:
        """Opens a setting, or none."""
        self.row = shown
        self.show_flaw(None)
        self._name.setVisible(shown is not None)
        self._meaning.setVisible(shown is not None)
        self._hint.setVisible(shown is None)
        if shown is not None:
            self._name.show_text(shown.name)
            self._name.setToolTip(shown.name)
            self._meaning.setText(shown.words or self.say(text("ui", "Nobody has described this setting here yet.")))
        editable = shown is not None and shown.here and shown.known.variable.writable
        self._label.setVisible(editable)
        self._editor.setVisible(editable)
        self._buttons.setVisible(editable)
        if shown is not None and editable:
            value = shown.edit if shown.edit is not None else shown.known.variable.value
            self._editor.show_variable(shown.known, value)
        self.refresh()

    def refresh(self) -> None:
        """Shows facts and buttons anew; what is being typed stays."""
        self._show_facts()
        shown = self.row
        note: Text | None = None
        if shown is not None and shown.left_out is not None:
            note = text("ui", "Not taken over: {why}.", why=shown.left_out.words)
        elif shown is not None and shown.here:
            note = _ACCESS.get(shown.known.variable.access)
        self._note.setText(self.say(note))
        self._note.setVisible(note is not None)
        self._edited()

    def show_flaw(self, finding: Finding | None) -> None:
        """Says what is wrong with the typed value; it stays in the editor."""
        if finding == self._finding:
            return
        self._finding = finding
        clear(self._flaw)
        if finding is not None:
            box = FindingBox(finding, self.say)
            self._flaw.addWidget(box)
            announce(box, spoken(finding, self.say))

    def _show_facts(self) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if (shown := self.row) is None:
            return
        say, known = self.say, shown.known
        facts: list[tuple[Text, str, bool]] = [(text("ui", "Now"), f"{shown.value} {shown.unit}".strip(), True)]
        if shown.there is not None:
            facts.append((text("ui", "There"), f"{shown.there} {shown.unit}".strip(), True))
        facts.append((text("ui", "Type"), say(_TYPES[known.data_type]), False))
        if shown.limits and not (known.options and shown.here and known.variable.writable):
            facts.append((text("ui", "Takes"), shown.limits, False))
        if known.needs_restart is not None:
            acts = text("ui", "After a restart") if known.needs_restart else text("ui", "At once")
            facts.append((text("ui", "Acts"), say(acts), False))
        for place, (label, value, machine) in enumerate(facts):
            said = words(_breakable(value), "" if machine else "secondary", wrap=True)
            if machine:
                said.setFont(theme.machine_font())
                said.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                said.setAccessibleName(f"{say(label)}: {value}")
                said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(words(say(label), "small"), place, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(said, place, 1)

    def _edited(self) -> None:
        shown = self.row
        if shown is None:
            return
        before = shown.edit if shown.edit is not None else shown.known.variable.value
        now = self._editor.value
        same = now == (before or "") if not isinstance(now, Secret) else not now
        self._set_button.setEnabled(not same)
        self._discard.setEnabled(shown.edit is not None or not same)

    def _set(self) -> None:
        if self.row is not None and self._set_button.isEnabled():
            self.set_wanted.emit(self.row.key, self._editor.value)

    def _discarded(self) -> None:
        if self.row is not None:
            self.show_flaw(None)
            self._editor.show_variable(self.row.known, self.row.known.variable.value)
            self.discard_wanted.emit(self.row.key)
            self._edited()


def _breakable(value: str) -> str:
    """``value`` with places where a line may break."""
    return "".join(f"{letter}\u200b" if letter in ",;/.@?&=_-" else letter for letter in value[:1000])
