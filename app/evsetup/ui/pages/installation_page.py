"""Limits and installation of one charger: what its wiring can carry, what was measured, which papers belong to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from evsetup.commissioning.installation.fields import FIELDS, Field, Part
from evsetup.domain.text import Text, text
from evsetup.ui.models.installation import InstallationView
from evsetup.ui.pages.page import Page
from evsetup.ui.pages.steps.pane import labelled
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.card import Card, clear
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.words import words

_COLUMNS = 3
_NARROW = 760
"""Below this width of its canvas a form has two columns."""

_WHY = {
    Part.SET_POINTS: text("ui", "Current and order of the phases can be set in many chargers; all else is declared."),
    Part.MEASURED: text("ui", "What the instrument showed. It stands in the report as declared."),
    Part.PAPERS: text("ui", "Whatever a rule asks for. Leave empty what nobody asked you for."),
}


class InstallationPage(Page):
    """``saved`` and ``wished`` give the words in all fields, by the field's name; ``wished`` also puts them into the next plan."""

    saved = Signal(object)
    wished = Signal(object)
    went_back = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(say)
        self.add_action(say(text("ui", "&Back")), self.went_back.emit)
        self._wish = self.add_action(
            say(text("ui", "Save, and set it in the charger…")), lambda: self._send(self.wished)
        )
        self._save = self.add_action(say(text("ui", "Save")), lambda: self._send(self.saved), primary=True)
        canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setSpacing(16)
        self._said = words("", "strong", wrap=True)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(8)
        column.addWidget(self._said)
        column.addLayout(self._findings)
        self._fields: dict[str, _Entry] = {}
        self._forms = [_Form(say, part, self._fields) for part in Part]
        for form in self._forms:
            column.addWidget(form)
        column.addStretch(1)
        self._area = self.add_scrolling(canvas)
        self.view = InstallationView()
        self._shown: InstallationView | None = None
        self.show_view(self.view)

    def show_view(self, view: InstallationView) -> None:
        """Shows another state; what a person typed and did not save stays while the file holds the same."""
        before, self._shown, self.view = self._shown, view, view
        say = self.say
        title = text("ui", "Limits and installation: {charger}", charger=view.name)
        count = len(view.findings)
        state = (
            text("ui", "Contradictions: {count}", count=count) if count else text("ui", "Nothing contradicts anything.")
        )
        self.show_head(
            say(title if view.name else text("ui", "Limits and installation")),
            say(state if view.declared else text("ui", "What the wiring can carry, measured values and papers.")),
        )
        for act in (self._save, self._wish):
            act.setEnabled(bool(view.name))
        self._wish.setVisible(view.can_wish)
        self._said.setText(say(view.said))
        self._said.setVisible(view.said is not None)
        if before is None or before.findings != view.findings:
            clear(self._findings)
            for finding in view.findings:
                box = FindingBox(finding, say)
                self._findings.addWidget(box)
                announce(box, spoken(finding, say))
            self._area.verticalScrollBar().setValue(0)
        for name, entry in self._fields.items():
            if before is None or (before.name, before.edition) != (view.name, view.edition):
                entry.put(view.declared.get(name))
            entry.tell(view.read.get(name))

    def _send(self, signal: object) -> None:
        signal.emit({name: entry.words for name, entry in self._fields.items()})  # type: ignore[attr-defined]


class _Form(Card):
    """The fields of one part, in as many columns as there is room for."""

    def __init__(self, say: Voice, part: Part, fields: dict[str, _Entry]) -> None:
        super().__init__(margin=16, spacing=8)
        self.body.addWidget(words(say(part.title), "section", wrap=True))
        self.body.addWidget(words(say(_WHY[part]), "secondary", wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self.body.addLayout(self._grid)
        self._columns = 0
        self._cells = [_Entry(say, field) for field in FIELDS if field.part is part]
        fields.update({entry.field.name: entry for entry in self._cells})
        self._lay_out(_COLUMNS)

    def resizeEvent(self, event: object) -> None:
        """Fewer columns where it is narrow."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._lay_out(_COLUMNS if self.width() >= _NARROW else _COLUMNS - 1)

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))
        self._columns = columns
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)


class _Entry(QWidget):
    """One field: typed, or chosen of a few; beneath it what the charger itself says."""

    def __init__(self, say: Voice, field: Field) -> None:
        super().__init__()
        self._say = say
        self.field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = say(field.label)
        self._put: Callable[[str], object]
        self._get: Callable[[], str]
        widget: QWidget
        if field.options:
            widget = choice = QComboBox()
            choice.addItem("–", "")
            for name, option in field.options.items():
                choice.addItem(say(option), name)
            self._put = lambda value: choice.setCurrentIndex(max(choice.findData(value), 0))
            self._get = lambda: str(choice.currentData() or "")
        else:
            widget = line = QLineEdit()
            self._put, self._get = line.setText, line.text
        labelled(column, f"{label}, {field.unit}" if field.unit else label, widget)
        self.widget = widget
        self._read = words("", "small", wrap=True)
        column.addWidget(self._read)
        self._read.hide()

    @property
    def words(self) -> str:
        """What is in it."""
        return self._get()

    def put(self, value: float | str | None) -> None:
        """Fills it."""
        self._put("" if value is None else value if isinstance(value, str) else f"{value:.10g}")

    def tell(self, read: float | str | None) -> None:
        """Shows what the charger says, ``None``: nothing."""
        said: Text | None = None
        if read is not None:
            said = text("ui", "The charger says: {value}", value=self.field.shown(read))
        self._read.setText(self._say(said))
        self._read.setVisible(said is not None)
