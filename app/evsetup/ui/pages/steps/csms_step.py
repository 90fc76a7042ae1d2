"""Which CSMS, and under which identity; the URL that will really be dialled is always shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog

from evsetup.commissioning.decision import Purpose
from evsetup.domain.text import text
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.pages.steps.address_key_box import AddressKeyBox
from evsetup.ui.pages.steps.pane import StepPane, labelled, machine_field
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import row
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.words import words

_WHOM = {
    Purpose.LOCAL_CONTROLLER: text("ui", "Enter the address of the local controller: it is the CSMS of this charger."),
    Purpose.VIA_PROXY: text("ui", "Enter the address of the proxy: the charger dials it in place of the CSMS."),
}


class CsmsStep(StepPane):
    """A card of an operator, or address and identity by hand; ``key_chosen`` gives the key that takes the address."""

    key_chosen = Signal(str)

    def __init__(self, say: Voice) -> None:
        super().__init__(
            say,
            text("ui", "Which CSMS shall it report to?"),
            text("ui", "Address and identity come from the operator of the CSMS."),
        )
        self._choices = QComboBox()
        self._choices.setAccessibleName(say(text("ui", "CSMS card")))
        self._choices.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choices.activated.connect(self._chosen)
        self._address, self._identity = machine_field(), machine_field()
        self._address.setPlaceholderText("wss://")
        self._whom = words("", "small", wrap=True)
        self.body.addWidget(self._whom)
        self.body.addWidget(self._choices)
        labelled(self.body, say(text("ui", "Address")), self._address)
        labelled(
            self.body,
            say(text("ui", "Identity (ChargeBoxIdentity, Charge Point ID)")),
            self._identity,
            say(text("ui", "Letters, digits and - . _ ~ only.")),
        )
        self._address.textEdited.connect(self._typed)
        self._identity.textEdited.connect(self._typed)
        self.body.addWidget(words(say(text("ui", "It will dial")), "heading"))
        self._final = MachineText("", say(text("ui", "Final URL")), say)
        self.body.addWidget(self._final)
        self._key = AddressKeyBox(say)
        self._key.chosen.connect(self.key_chosen)
        self.body.addWidget(self._key)
        self._ca = words("", "small", wrap=True)
        pick = button(say(text("ui", "Choose its CA file…")), self._pick_ca)
        self.body.addLayout(row(pick, self._ca, spacing=12))
        self.add_progress()
        self.body.addStretch(1)

    def show_view(self, view: CommissionView) -> None:
        """Shows what was answered and what it leads to."""
        super().show_view(view)
        answers = view.wizard.answers
        whom = _WHOM.get(answers.purpose)
        self._whom.setVisible(whom is not None)
        if whom is not None:
            self._whom.setText(self.say(whom))
        names = [choice.name for choice in view.csms_choices]
        if [self._choices.itemText(i) for i in range(1, self._choices.count())] != names:
            self._choices.clear()
            self._choices.addItems([self.say(text("ui", "Choose an operator's card, or type below")), *names])
        self._choices.setVisible(bool(names))
        for field, value in ((self._address, answers.csms_address), (self._identity, answers.identity)):
            if field.text() != value:
                field.setText(value)
        self._final.show_text(view.final_url or "–")
        self._key.show_question(view.address_key, idle=view.running is None)
        ca = answers.ca_file
        self._ca.setText(
            self.say(
                text("ui", "Trusted besides the system's: {file}", file=ca.name)
                if ca is not None
                else text("ui", "Only for a CSMS with a CA of its own. Most need none.")
            )
        )

    def _typed(self) -> None:
        answers = self.view.wizard.answers
        self.answered.emit(
            replace(answers, csms_address=self._address.text().strip(), identity=self._identity.text().strip())
        )

    def _chosen(self, index: int) -> None:
        if index > 0:
            choice = self.view.csms_choices[index - 1]
            self.answered.emit(replace(self.view.wizard.answers, csms_address=choice.address))

    def _pick_ca(self) -> None:
        dialog = QFileDialog(self, self.say(text("ui", "CA file of the CSMS")))
        dialog.setNameFilter("PEM (*.pem *.crt *.cer)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(
            lambda path: self.answered.emit(replace(self.view.wizard.answers, ca_file=Path(path)))
        )
        dialog.open()
