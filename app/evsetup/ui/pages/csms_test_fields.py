"""The upper card of the CSMS test: as whom, where to, how far; beneath, always, what will be dialled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from evsetup.domain.finding import Finding
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text
from evsetup.ui.models.csms_test import RULES, CsmsTestView, Depth, Panel
from evsetup.ui.pages.steps.pane import labelled, machine_field
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.flow_row import FlowRow
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.words import words


class CsmsTestFields(Card):
    """``changed`` gives the view with other fields; ``charger_chosen`` the id of a charger whose key is to be fetched;
    ``client_wanted`` asks for the files of a client certificate, ``panel_wanted`` for a ``Panel``, ``card_wanted`` for the editor
    of the operator's card."""

    changed = Signal(object)
    charger_chosen = Signal(str)
    entered = Signal()
    client_wanted = Signal()
    panel_wanted = Signal(object)
    card_wanted = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(margin=20, spacing=12)
        self._say = say
        self._view = CsmsTestView()
        self._unfolded = False
        self._trouble: Finding | None = None
        self.setAccessibleName(say(text("ui", "What is tested")))
        self._choices = QWidget()
        self._operator = self._choice(text_name := say(text("ui", "CSMS card")))
        self._charger = self._choice(say(text("ui", "Charger of this site")))
        self._brand = self._choice(say(text("ui", "Brand of the charger")))
        self._operator.setAccessibleName(text_name)
        self._operator.activated.connect(self._operator_chosen)
        self._charger.activated.connect(self._charger_chosen)
        self._brand.activated.connect(self._brand_chosen)
        self.body.addWidget(self._choices)
        self._lay_out_choices()
        self._address, self._identity, self._key = machine_field(), machine_field(), machine_field()
        self._lay_out_fields()
        self._final = MachineText("", say(text("ui", "Final URL")), say)
        self._unfold = button(say(text("ui", "All settings of the test")), lambda: self._turn(True), kind="quiet")
        dial = row(words(say(text("ui", "Will dial")), "secondary"), self._final, self._unfold, spacing=8)
        dial.setStretch(1, 1)
        self.body.addLayout(dial)
        self._rule = words("", "small", wrap=True)
        self.body.addWidget(self._rule)
        self._trouble_place = QVBoxLayout()
        self.body.addLayout(self._trouble_place)
        self._lay_out_options()

    def show_view(self, view: CsmsTestView) -> None:
        """Shows the fields; what is being typed stays."""
        if not (view.rungs or view.asking) or (view.running is not None and self._view.running is None):
            self._unfolded = False
        self._view = view
        say, idle = self._say, view.running is None
        none = say(text("ui", "None"))
        _fill(self._operator, [none, *(c.name for c in view.operators)], [c.id for c in view.operators], view.operator)
        _fill(self._charger, [none, *(c.name for c in view.chargers)], [c.id for c in view.chargers], view.charger)
        any_brand = say(text("ui", "Any that appends its identity"))
        _fill(self._brand, [any_brand, *(c.name for c in view.brands)], [c.id for c in view.brands], view.brand)
        for label, field, there in (
            (self._labels[0], self._operator, bool(view.operators)),
            (self._labels[1], self._charger, bool(view.chargers)),
            (self._labels[2], self._brand, bool(view.brands)),
        ):
            label.setVisible(there)
            field.setVisible(there)
            field.setEnabled(idle)
        key = "" if view.key is None else view.key.reveal()
        for line, value in ((self._address, view.address), (self._identity, view.identity), (self._key, key)):
            if line.text() != value:
                line.setText(value)
                line.setCursorPosition(0)
            line.setEnabled(idle)
        card = text("ui", "New CSMS card…") if view.chosen_operator is None else text("ui", "Edit this CSMS card…")
        self._card.setText(say(card))
        self._card.setEnabled(idle and (view.chosen_operator is None or view.chosen_operator.own))
        self._final.show_text(view.final_url or "–")
        self._rule.setText(say(RULES[view.rule]))
        trouble = view.dialled.trouble if view.complete else None
        if trouble != self._trouble:
            self._trouble = trouble
            clear(self._trouble_place)
            if trouble is not None:
                self._trouble_place.addWidget(FindingBox(trouble, say))
        self._depth.setCurrentIndex(list(Depth).index(view.depth))
        self._log_in_only.setChecked(view.log_in_only)
        self._ask_others.setChecked(view.ask_others)
        for part in (self._depth, self._log_in_only, self._ask_others, self._pick_ca, self._pick_own):
            part.setEnabled(idle)
        self._depth.setEnabled(idle and not view.log_in_only)
        self._ca.setText(" ".join(say(sentence) for sentence in _files(view)))
        self._fold()

    def _turn(self, on: bool) -> None:
        self._unfolded = on
        self._fold()
        self._depth.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self) -> None:
        """A result needs the room; what will be dialled stays in sight."""
        view = self._view
        whole = self._unfolded or not (view.rungs or view.asking)
        self._unfold.setVisible(not whole)
        self._choices.setVisible(whole and bool(view.operators or view.chargers or view.brands))
        self._rule.setVisible(whole)
        self._options.setVisible(whole)
        self._ca.setVisible(whole and bool(self._ca.text()))

    def _choice(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(10)
        return made

    def _lay_out_choices(self) -> None:
        grid = QGridLayout(self._choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        self._labels = []
        for column, field in enumerate((self._operator, self._charger, self._brand)):
            label = words(field.accessibleName(), "heading")
            label.setBuddy(field)
            self._labels.append(label)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)

    def _lay_out_fields(self) -> None:
        say = self._say
        self._address.setPlaceholderText("wss://")
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        columns = (
            (say(text("ui", "Address")), self._address, 4),
            (say(text("ui", "Identity (ChargeBoxIdentity)")), self._identity, 2),
            (say(text("ui", "Key")), self._key, 2),
        )
        for place, (label, field, share) in enumerate(columns):
            column = QVBoxLayout()
            column.setSpacing(4)
            labelled(column, label, field)
            grid.addLayout(column, 0, place)
            grid.setColumnStretch(place, share)
            field.textEdited.connect(self._typed)
            field.returnPressed.connect(self.entered)
        self.body.addLayout(grid)

    def _lay_out_options(self) -> None:
        say = self._say
        self._depth = self._choice(say(text("ui", "How long to test")))
        self._depth.addItems([say(depth.title) for depth in Depth])
        self._depth.activated.connect(lambda at: self.changed.emit(replace(self._view, depth=list(Depth)[at])))
        self._log_in_only = QCheckBox(say(text("ui", "Log in only, without BootNotification")))
        self._log_in_only.clicked.connect(lambda on: self.changed.emit(replace(self._view, log_in_only=on)))
        self._pick_ca = button(say(text("ui", "Choose its CA file…")), self._choose_ca, kind="quiet")
        self._ca = words("", "small", wrap=True)
        self._options = QWidget()
        self._further = QVBoxLayout(self._options)
        self._further.setContentsMargins(0, 0, 0, 0)
        self._further.setSpacing(8)
        line = row(self._depth, self._log_in_only, spacing=16)
        line.setStretch(0, 1)
        self._further.addLayout(line)
        who = text("ui", "Quad9 for names, Mozilla for sign-in pages; only when the CSMS is in the internet.")
        told = words(say(who), "small", wrap=True)
        self._ask_others = QCheckBox(say(text("ui", "Ask servers outside too")))
        self._ask_others.setAccessibleDescription(told.text())
        self._ask_others.clicked.connect(lambda on: self.changed.emit(replace(self._view, ask_others=on)))
        asking = QVBoxLayout()
        asking.setSpacing(0)
        asking.addWidget(self._ask_others)
        asking.addWidget(told)
        self._further.addLayout(asking)
        own = text("ui", "The charger's own certificate…")
        self._pick_own = button(say(own), self.client_wanted.emit, kind="quiet")
        to_type = text("ui", "What to type on the charger's own page…")
        self._to_type = button(say(to_type), lambda: self.panel_wanted.emit(Panel.TO_TYPE), kind="quiet")
        key = text("ui", "Make or check a key…")
        self._make_key = button(say(key), lambda: self.panel_wanted.emit(Panel.KEY), kind="quiet")
        self._card = button("", self.card_wanted.emit, kind="quiet")
        self._ways = FlowRow((self._to_type, self._make_key, self._card))
        self._certificates = FlowRow((self._pick_ca, self._pick_own))
        self._further.addWidget(self._ways)
        self._further.addWidget(self._certificates)
        self.body.addWidget(self._options)
        self.body.addWidget(self._ca)

    def _typed(self) -> None:
        key = self._key.text()
        view = self._view.with_typed(
            self._address.text().strip(), self._identity.text().strip(), Secret(key) if key else None
        )
        self.changed.emit(view)

    def _operator_chosen(self, at: int) -> None:
        chosen = self._operator.itemData(at)
        self.changed.emit(self._view.with_operator(chosen) if chosen else replace(self._view, operator=""))

    def _charger_chosen(self, at: int) -> None:
        if chosen := self._charger.itemData(at):
            self.charger_chosen.emit(chosen)
        else:
            self.changed.emit(replace(self._view, charger=""))

    def _brand_chosen(self, at: int) -> None:
        self.changed.emit(replace(self._view, brand=self._brand.itemData(at) or ""))

    def _choose_ca(self) -> None:
        dialog = QFileDialog(self, self._say(text("ui", "CA file of the CSMS")))
        dialog.setNameFilter("PEM (*.pem *.crt *.cer)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.changed.emit(replace(self._view, ca_file=Path(path))))
        dialog.open()


def _files(view: CsmsTestView) -> list[Text]:
    """Which certificates are used."""
    said: list[Text] = []
    operator = view.chosen_operator
    if view.ca_file is not None:
        said.append(text("ui", "Trusted in place of the system's authorities: {file}.", file=view.ca_file.name))
    elif operator is not None and (operator.root.pem or operator.root.file is not None):
        said.append(text("ui", "Trusted in place of the system's authorities: the root of {name}.", name=operator.name))
    if view.client_file is not None:
        said.append(text("ui", "The charger shows its own certificate: {file}.", file=view.client_file.name))
    return said


def _fill(box: QComboBox, names: Sequence[str], ids: Sequence[str], chosen: str) -> None:
    """Offers these, the first of which is none of them; leaves the box alone when nothing has changed."""
    wanted = list(zip(names, ["", *ids], strict=True))
    if [(box.itemText(at), box.itemData(at)) for at in range(box.count())] != wanted:
        box.clear()
        for name, item in wanted:
            box.addItem(name, item)
    box.setCurrentIndex(next((at for at, (_, item) in enumerate(wanted) if item == chosen), 0))
