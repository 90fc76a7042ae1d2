"""What to type on the charger's own page: each field under that page's word, with a copy button, and what is dialled then."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from evsetup.domain.finding import Finding
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text
from evsetup.domain.to_type import Typed
from evsetup.ui.models.to_type import ToTypeView
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.secret_text import SecretText
from evsetup.ui.widgets.words import words


class ToTypePanel(Card):
    """A view over ``ToTypeView``; ``family_chosen`` gives the id of the charger card that a person picked, empty for none."""

    family_chosen = Signal(str)

    def __init__(self, say: Voice) -> None:
        super().__init__(margin=20, spacing=12)
        self._say = say
        self._view = ToTypeView()
        self._shown: ToTypeView | None = None
        self._trouble: Finding | None = None
        self.body.addWidget(words(say(text("ui", "What to type on the charger's page")), "section", wrap=True))
        self._families = QComboBox()
        self._families.setAccessibleName(say(text("ui", "Family of the charger")))
        self._families.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._families.setMinimumContentsLength(20)
        self._families.activated.connect(self._chosen)
        self.body.addWidget(self._families)
        self._where = words("", "secondary", wrap=True)
        self.body.addWidget(self._where)
        self._trouble_place = QVBoxLayout()
        self.body.addLayout(self._trouble_place)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(8)
        self.body.addLayout(self._fields)
        self._toggle = button("", kind="quiet")
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._turn)
        self.body.addLayout(row(self._toggle, 1))
        self._parts = QWidget()
        self._parts_column = QVBoxLayout(self._parts)
        self._parts_column.setContentsMargins(0, 0, 0, 0)
        self._parts_column.setSpacing(8)
        self.body.addWidget(self._parts)
        self._source = words("", "small", wrap=True)
        self.body.addWidget(self._source)
        self._turn(False)
        self.show_view(self._view)

    def show_view(self, view: ToTypeView) -> None:
        """Shows another family, address, identity or key."""
        if view == self._shown:
            return
        self._view = self._shown = view
        self._show_families()
        made, dialled = view.to_type, view.dialled
        clear(self._fields)
        clear(self._parts_column)
        self._show_trouble(None if dialled is None else dialled.trouble)
        ready = made is not None and dialled is not None
        self._toggle.setVisible(ready)
        self._parts.setVisible(ready and self._toggle.isChecked())
        self._where.setText(self._say(_where(view)))
        self._source.setVisible(made is not None and bool(made.source))
        if made is None or dialled is None:
            return
        for field in made.fields:
            self._fields.addWidget(self._field(field))
        self._fields.addWidget(self._field(Typed(text("ui", "The charger then dials"), dialled.url)))
        for part in made.parts:
            self._parts_column.addWidget(self._field(part))
        self._source.setText(self._say(text("ui", "The words of the page are from: {source}", source=made.source)))

    def _show_families(self) -> None:
        names = [name for _, name in self._view.families]
        if [self._families.itemText(place) for place in range(1, self._families.count())] != names:
            self._families.clear()
            self._families.addItems([self._say(text("ui", "Any charger")), *names])
        ids = ["", *(card_id for card_id, _ in self._view.families)]
        self._families.setCurrentIndex(ids.index(self._view.family) if self._view.family in ids else 0)

    def _show_trouble(self, trouble: Finding | None) -> None:
        if trouble == self._trouble:
            return
        self._trouble = trouble
        clear(self._trouble_place)
        if trouble is not None:
            box = FindingBox(trouble, self._say)
            self._trouble_place.addWidget(box)
            announce(box, spoken(trouble, self._say))

    def _field(self, field: Typed) -> QWidget:
        """Label above, value and copy button beneath."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        label = self._say(field.label)
        column.addWidget(words(label, "heading", wrap=True))
        match field.value:
            case Secret():
                column.addWidget(SecretText(field.value, label, self._say))
            case Text():
                column.addWidget(MachineText(self._say(field.value), label, self._say))
            case _:
                column.addWidget(MachineText(field.value, label, self._say))
        if field.note is not None:
            column.addWidget(words(self._say(field.note), "small", wrap=True))
        return holder

    def _chosen(self, place: int) -> None:
        self.family_chosen.emit("" if place < 1 else self._view.families[place - 1][0])

    def _turn(self, on: bool) -> None:
        self._parts.setVisible(on)
        show, hide = text("ui", "Show the address taken apart"), text("ui", "Hide the address taken apart")
        self._toggle.setText(self._say(hide if on else show))


def _where(view: ToTypeView) -> Text:
    if view.to_type is None:
        return text("ui", "Type an address and an identity: the values to copy then stand here.")
    if view.to_type.where:
        return Text("cards", view.to_type.where)
    return text("ui", "The fields have other names on each brand's page; these are the usual ones.")
