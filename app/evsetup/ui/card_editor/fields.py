"""The fields of a CSMS card, with what is wrong beneath each: a view over a ``CardDraft``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from evsetup.domain.dialling import PLACE, expected_url
from evsetup.domain.identity_rule import ANY_IDENTITY
from evsetup.domain.key_wish import ANY_KEY
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.ui import theme
from evsetup.ui.models.card_draft import CardDraft, CheckedDraft, keys_as_lines, keys_of_lines
from evsetup.ui.pages.steps.pane import machine_field
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.card import Card, row
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.words import words

PROFILES = (
    text("ui", "0 – no log-in"),
    text("ui", "1 – key, no encryption"),
    text("ui", "2 – key, encrypted (TLS)"),
    text("ui", "3 – certificate, encrypted (TLS)"),
)
RULES = {
    "text": text("ui", "as text"),
    "hex": text("ui", "as hex digits"),
    "none": text("ui", "no key"),
}
ALPHABETS = {
    "printable": text("ui", "letters, digits, signs"),
    "letters-digits": text("ui", "letters and digits"),
    "hex": text("ui", "hex digits"),
}
CASES = {
    "any": text("ui", "any letters"),
    "upper": text("ui", "capital letters"),
    "lower": text("ui", "small letters"),
}
_EXAMPLE = "CP-001"
_USUAL = {
    "address": "wss://",
    "identity_most": str(ANY_IDENTITY.most),
    "key_least": str(ANY_KEY.least),
    "key_most": str(ANY_KEY.most),
}
"""What holds while a field is empty."""


class Fields(QWidget):
    """``changed`` gives a member's name and its new value, as ``CardDraft.with_member`` takes them."""

    changed = Signal(str, object)

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._lines: dict[str, QLineEdit] = {}
        self._boxes: dict[str, tuple[QComboBox, tuple[object, ...]]] = {}
        self._flaws: dict[str, QLabel] = {}
        self._keys_wrong: Text | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self._add_operator()
        self._add_address()
        self._add_identity()
        self._add_key()
        self._add_rest()

    @property
    def keys_wrong(self) -> bool:
        """Whether a line of the required keys is none, so that it would get lost."""
        return self._keys_wrong is not None

    def show_draft(self, draft: CardDraft, checked: CheckedDraft, *, everything: bool) -> None:
        """Shows a draft; ``everything``: also what is missing in fields that were never touched."""
        for name, field in self._lines.items():
            # A space at the end is not in the draft, and may be the beginning of a second word.
            if field.text().strip() != (wanted := draft.words_of(name)):
                field.setText(wanted)
        for name, (box, choices) in self._boxes.items():
            value = draft.members.get(name)
            box.setCurrentIndex(choices.index(value) if value in choices else -1 if value is not None else 0)
        self._show_versions(draft)
        if not self._keys.hasFocus() and self._keys_wrong is None:
            with QSignalBlocker(self._keys):
                self._keys.setPlainText(keys_as_lines(draft.members.get("required_keys")))
        address = draft.words_of("address")
        identity = draft.words_of("identity_example") or draft.words_of("test_identity") or _EXAMPLE
        good = address and "address" not in checked.flaws
        self._dials.show_text(expected_url(address, identity) if good else "–")
        for name, label in self._flaws.items():
            flaw = checked.flaws.get(name)
            if name == "required_keys" and self._keys_wrong is not None:
                flaw = self._keys_wrong
            seen = flaw is not None and (everything or name in draft.members or name == "required_keys")
            label.setVisible(seen)
            label.setText("" if flaw is None else f"✕ {self._say(flaw)}")
            self._describe(name, self._say(flaw) if seen else "")

    def first_flaw(self, flaws: Mapping[str, Text]) -> QWidget | None:
        """The first field that has one, in reading order."""
        names = [name for name in self._flaws if name in flaws]
        return self._control(names[0]) if names else None

    def _add_operator(self) -> None:
        grid = self._section(text("ui", "Operator"))
        self._line(grid, 0, 0, "name", text("ui", "Name"))
        self._line(grid, 0, 1, "id", text("ui", "Id of the card"), machine=True)
        self._line(grid, 1, 0, "contact", text("ui", "Support (phone, e-mail)"))
        self._line(grid, 1, 1, "dated", text("ui", "Checked last (year-month)"), machine=True)

    def _add_address(self) -> None:
        say = self._say
        grid = self._section(text("ui", "Address"))
        why = text(
            "ui",
            "Without the identity, when it comes at the end. Where it stands elsewhere, write {place} there.",
            place=PLACE,
        )
        self._line(grid, 0, 0, "address", text("ui", "Address (CSMS URL)"), why, machine=True, across=2)
        self._dials = MachineText("–", say(text("ui", "What a charger dials")), say)
        grid.addLayout(row(words(say(text("ui", "A charger dials")), "secondary"), self._dials), 1, 0, 1, 2)
        self._box(grid, 2, 0, "security_profile", text("ui", "Security profile"), enumerate(PROFILES))
        column = self._cell(grid, 2, 1, "ocpp_versions", text("ui", "OCPP versions"))
        self._versions = {version: QCheckBox(str(version)) for version in OcppVersion}
        self._order: list[str] = []
        for version, check in self._versions.items():
            check.setAccessibleName(f"OCPP {version}")
            check.toggled.connect(self._version_toggled)
        line = row(*self._versions.values(), 1, spacing=16)
        column.insertLayout(1, line)

    def _add_identity(self) -> None:
        grid = self._section(text("ui", "Identity"))
        pattern = text("ui", "As for file names: * any, ? one, [0-9] one digit.")
        self._line(grid, 0, 0, "identity_prefix", text("ui", "Begins with"), machine=True)
        self._line(grid, 0, 1, "identity_pattern", text("ui", "Looks like"), pattern, machine=True)
        self._box(grid, 1, 0, "identity_case", text("ui", "Letters"), CASES.items())
        self._line(grid, 1, 1, "identity_most", text("ui", "Characters at most"))
        self._line(grid, 2, 0, "identity_example", text("ui", "Example"), machine=True)
        test = text("ui", "One that the operator allows for tests, so that no real charger is thrown out.")
        self._line(grid, 2, 1, "test_identity", text("ui", "Identity for tests"), test, machine=True)

    def _add_key(self) -> None:
        grid = self._section(text("ui", "Key"))
        self._box(grid, 0, 0, "key_rule", text("ui", "The operator writes it"), RULES.items())
        self._box(grid, 0, 1, "key_alphabet", text("ui", "Its characters"), ALPHABETS.items())
        self._line(grid, 1, 0, "key_least", text("ui", "Characters at least"))
        self._line(grid, 1, 1, "key_most", text("ui", "Characters at most"))

    def _add_rest(self) -> None:
        say = self._say
        grid = self._section(text("ui", "SIM card and settings"))
        secret = text("ui", "User and password of the APN are secrets and stay out of a card.")
        self._line(grid, 0, 0, "apn", text("ui", "APN"), secret, machine=True, across=2)
        label = text("ui", "OCPP settings that the operator wants, one a line: Name = value")
        column = self._cell(grid, 1, 0, "required_keys", label, across=2)
        self._keys = QPlainTextEdit()
        self._keys.setFont(theme.machine_font())
        self._keys.setTabChangesFocus(True)
        self._keys.setAccessibleName(say(label))
        self._keys.setFixedHeight(104)
        self._keys.setPlaceholderText("HeartbeatInterval = 300")
        self._keys.textChanged.connect(self._keys_typed)
        column.insertWidget(1, self._keys)

    def _section(self, title: Text) -> QGridLayout:
        card = Card(margin=16, spacing=12)
        card.body.addWidget(words(self._say(title), "strong"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        self.column.addWidget(card)
        return grid

    def _cell(self, grid: QGridLayout, y: int, x: int, name: str, label: Text, *, across: int = 1) -> QVBoxLayout:
        """A place for a field: its label above, what is wrong beneath."""
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(words(self._say(label), "heading", wrap=True))
        flaw = words("", "small", wrap=True)
        flaw.setProperty("look", "problem")
        flaw.hide()
        self._flaws[name] = flaw
        column.addWidget(flaw)
        column.addStretch(1)
        grid.addLayout(column, y, x, 1, across)
        return column

    def _line(
        self,
        grid: QGridLayout,
        y: int,
        x: int,
        name: str,
        label: Text,
        hint: Text | None = None,
        *,
        machine: bool = False,
        across: int = 1,
    ) -> None:
        column = self._cell(grid, y, x, name, label, across=across)
        field = machine_field() if machine else QLineEdit()
        field.setAccessibleName(self._say(label))
        field.textEdited.connect(lambda typed: self.changed.emit(name, typed.strip()))
        field.setPlaceholderText(_USUAL.get(name, ""))
        self._lines[name] = field
        column.insertWidget(1, field)
        if hint is not None:
            column.insertWidget(2, words(self._say(hint), "small", wrap=True))
            field.setProperty("hint", self._say(hint))

    def _box(
        self, grid: QGridLayout, y: int, x: int, name: str, label: Text, choices: Iterable[tuple[object, Text]]
    ) -> None:
        values, shown = zip(*choices, strict=True)
        column = self._cell(grid, y, x, name, label)
        box = QComboBox()
        box.addItems([self._say(words) for words in shown])
        box.setAccessibleName(self._say(label))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.activated.connect(lambda place: self.changed.emit(name, values[place]))
        self._boxes[name] = (box, values)
        column.insertWidget(1, box)

    def _control(self, name: str) -> QWidget | None:
        if name in self._lines:
            return self._lines[name]
        if name in self._boxes:
            return self._boxes[name][0]
        return self._keys if name == "required_keys" else next(iter(self._versions.values()))

    def _describe(self, name: str, flaw: str) -> None:
        control = self._control(name)
        if control is not None:
            control.setAccessibleDescription(flaw or str(control.property("hint") or ""))

    def _show_versions(self, draft: CardDraft) -> None:
        named = draft.members.get("ocpp_versions")
        self._order = [str(version) for version in named] if isinstance(named, list) else []
        for version, check in self._versions.items():
            with QSignalBlocker(check):
                check.setChecked(str(version) in self._order)

    def _version_toggled(self) -> None:
        """The operator's order stays; what is added comes last."""
        chosen = [str(version) for version, check in self._versions.items() if check.isChecked()]
        kept = [version for version in self._order if version in chosen]
        self.changed.emit("ocpp_versions", [*kept, *(version for version in chosen if version not in kept)])

    def _keys_typed(self) -> None:
        keys, self._keys_wrong = keys_of_lines(self._keys.toPlainText())
        self.changed.emit("required_keys", keys)
