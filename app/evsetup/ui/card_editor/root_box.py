"""The root certificate on a card: which it is, until when, and a button to load another."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evsetup.cards.ca_certificate import BadPem, plain_fingerprint, read_ca
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui.models.card_draft import CardDraft, CheckedDraft
from evsetup.ui.pages.steps.pane import labelled, machine_field
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, row
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.words import words

_MEMBERS = ("ca_pem", "ca_file", "ca_sha256", "ca_expires", "ca_url")


class RootBox(Card):
    """``load`` asks for a file; ``changed`` gives a member and its value."""

    load = Signal()
    changed = Signal(str, object)

    def __init__(self, say: Voice) -> None:
        super().__init__(margin=16, spacing=8)
        self._say = say
        self.body.addWidget(words(say(text("ui", "Root certificate")), "strong"))
        why = text("ui", "Needed only when the operator's certificate is none of the public ones.")
        self.body.addWidget(words(say(why), "small", wrap=True))
        self._state = words("", wrap=True)
        self.body.addWidget(self._state)
        self._print = QWidget()
        column = QVBoxLayout(self._print)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(words(say(text("ui", "Fingerprint (SHA-256)")), "heading"))
        self._digits = MachineText("", say(text("ui", "Fingerprint (SHA-256)")), say)
        column.addWidget(self._digits)
        self.body.addWidget(self._print)
        self._flaw = words("", "small", wrap=True)
        self._flaw.setProperty("look", "problem")
        self.body.addWidget(self._flaw)
        self._url = machine_field()
        self._url.textEdited.connect(lambda typed: self.changed.emit("ca_url", typed.strip()))
        hint = text("ui", "It stands for the certificate in a QR code, which is too small for it.")
        labelled(self.body, say(text("ui", "Where it can be downloaded (https://)")), self._url, say(hint))
        self._take = button(say(text("ui", "Take it off the card")), self._taken)
        self.body.addLayout(row(button(say(text("ui", "Load the certificate…")), self.load.emit), self._take, 1))

    def show_draft(self, draft: CardDraft, checked: CheckedDraft) -> None:
        """Shows the certificate of a draft, or that there is none."""
        say = self._say
        digits, state = _state(draft)
        self._state.setText(say(state))
        self._print.setVisible(bool(digits))
        self._digits.show_text(digits)
        if self._url.text() != (url := draft.words_of("ca_url")):
            self._url.setText(url)
        flaws = [checked.flaws[name] for name in _MEMBERS if name in checked.flaws]
        self._flaw.setVisible(bool(flaws))
        self._flaw.setText("\n".join(f"✕ {say(flaw)}" for flaw in flaws))
        self._take.setEnabled(any(name in draft.members for name in _MEMBERS[:4]))

    def _taken(self) -> None:
        for name in _MEMBERS[:4]:
            self.changed.emit(name, "")


def _state(draft: CardDraft) -> tuple[str, Text]:
    pem, said = draft.words_of("ca_pem"), draft.words_of("ca_sha256")
    if pem:
        try:
            facts = read_ca(pem)
        except BadPem:
            return said, text("ui", "There is no certificate on the card that can be read.")
        state = text("ui", "{name}, valid until {day}", name=facts.name or "–", day=verbatim(str(facts.expires)))
        # Where the two differ the card's word is shown here, and the certificate's beneath, as what is wrong.
        return (plain_fingerprint(said) or facts.sha256), state
    if said:
        return said, text("ui", "The card knows its fingerprint only. Load the certificate: it is checked against it.")
    return "", text("ui", "None: what the operating system trusts is trusted.")
