"""Which charger this is, as it says itself; and its log-in, when it wants one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from evsetup.domain.secret import Secret
from evsetup.domain.text import text
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.pages.steps.pane import StepPane, labelled
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.about_family import AboutFamily
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.words import words


class ChargerStep(StepPane):
    """Facts read from the device; ``logged_in`` gives user and password, ``read_again`` asks to read,
    ``reset_wanted`` for its factory values.
    ``agreed``: a person agrees to what the charger's https asks for.

    Where the family cannot be seen from outside (a serial port), ``family_chosen`` gives the card's id.
    """

    family_chosen = Signal(str)
    logged_in = Signal(str, object)
    agreed = Signal()
    read_again = Signal()
    reset_wanted = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(say, text("ui", "Is this the charger?"), text("ui", "What it says of itself, read just now."))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setColumnStretch(1, 1)
        self._values: dict[str, MachineText] = {}
        self._card = words("", "secondary", wrap=True)
        self._login = self._make_login()
        self._agree = button("", self.agreed.emit)
        self._read = button(say(text("ui", "Read again")), self.read_again.emit)
        self._reset = button(say(text("ui", "Back to factory values…")), self.reset_wanted.emit)
        self._family = self._make_family()
        self.body.addWidget(self._family)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._card)
        self.add_progress()
        self.body.addWidget(self._login)
        self.body.addWidget(self._agree, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._read, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignLeft)
        self._about = AboutFamily(say)
        self.body.addWidget(self._about)
        self.body.addStretch(1)

    def show_view(self, view: CommissionView) -> None:
        """Shows the facts."""
        super().show_view(view)
        self._show_families(view)
        for label, value in view.facts:
            name = self.say(label)
            if name not in self._values:
                made = self._values[name] = MachineText(value, name, self.say)
                at = self._grid.rowCount()
                self._grid.addWidget(words(name, "secondary"), at, 0)
                self._grid.addWidget(made, at, 1)
            self._values[name].show_text(value or "–")
        self._card.setText(self.say(view.card_says))
        self._card.setVisible(view.card_says is not None)
        self._about.show_paragraphs(view.about_family)
        self._login.setVisible(view.wants_login and view.running is None)
        self._agree.setText(self.say(view.consent))
        self._agree.setVisible(view.consent is not None and view.running is None)
        self._read.setVisible(view.running is None and (len(view.families) < 2 or bool(view.family)))

        self._reset.setVisible(view.can_reset and view.running is None)

    def _make_family(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        self._choices = QComboBox()
        self._choices.setAccessibleName(self.say(text("ui", "Which family is it?")))
        self._choices.activated.connect(self._choose_family)
        column.addWidget(words(self.say(text("ui", "Which family is it?")), "heading"))
        column.addWidget(self._choices)
        return box

    def _show_families(self, view: CommissionView) -> None:
        self._family.setVisible(len(view.families) > 1)
        names = [name for _, name in view.families]
        if [self._choices.itemText(i) for i in range(1, self._choices.count())] != names:
            self._choices.clear()
            self._choices.addItems([self.say(text("ui", "Choose, as the label on the charger says")), *names])
        chosen = next((i for i, (card, _) in enumerate(view.families, 1) if card == view.family), 0)
        self._choices.setCurrentIndex(chosen)

    def _choose_family(self, index: int) -> None:
        if index > 0:
            self.family_chosen.emit(self.view.families[index - 1][0])

    def _make_login(self) -> QWidget:
        say = self.say
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        self._user, self._password = QLineEdit(), QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        labelled(column, say(text("ui", "User name")), self._user)
        labelled(
            column,
            say(text("ui", "Password")),
            self._password,
            say(text("ui", "Kept in the vault of this laptop, never in the site file.")),
        )
        go = button(say(text("ui", "Log in")), self._log_in)
        self._password.returnPressed.connect(go.click)
        column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _log_in(self) -> None:
        self.logged_in.emit(self._user.text(), Secret(self._password.text()))
        self._password.clear()
