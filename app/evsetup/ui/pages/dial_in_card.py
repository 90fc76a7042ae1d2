"""The card in which a person lets a charger dial in: identity, key and address to copy, in its brand's words too, and the red switch."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from evsetup.domain.finding import Finding
from evsetup.domain.text import text
from evsetup.ui.looks import Look
from evsetup.ui.models.dial_in import DialInView, unlocked
from evsetup.ui.pages.steps.pane import labelled, machine_field
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.about_family import AboutFamily
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.chip import StatusChip
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.to_type_panel import ToTypePanel
from evsetup.ui.widgets.words import words


class DialInCard(Card):
    """Folded it is one line; unfolded it says what to type into the charger."""

    unfolded = Signal(bool)
    let_in = Signal(str)
    new_key = Signal()
    without_key = Signal(bool)
    save_root = Signal()
    family_chosen = Signal(str)
    live_wanted = Signal(str)

    def __init__(self, say: Voice) -> None:
        super().__init__(spacing=12)
        self._say = say
        self._view: DialInView | None = None
        self.setAccessibleName(say(text("ui", "Let a charger dial in")))
        self._open = button(say(text("ui", "Let a charger dial in…")), lambda: self.unfolded.emit(True))
        self._close = button(say(text("ui", "Close")), lambda: self.unfolded.emit(False), kind="quiet")
        self._title = words(say(text("ui", "A charger can also call this laptop.")), "strong", wrap=True)
        self._chip = StatusChip(Look.UNKNOWN, "")
        head = row(self._title, self._open, self._close, spacing=12)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self._warning = QVBoxLayout()
        self.body.addLayout(self._warning)
        self._inside = QWidget()
        self.body.addWidget(self._inside)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._ask(column)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(8)
        column.addLayout(self._findings)
        self._values = QWidget()
        column.addWidget(self._values)
        self._tell(self._values)
        self._red: FindingBox | None = None
        self.show_view(DialInView())

    def show_view(self, view: DialInView) -> None:
        """Shows whom is let in; what is being typed stays."""
        before, self._view = self._view or DialInView(), view
        say = self._say
        self.setVisible(view.here)
        self._open.setVisible(not view.unfolded)
        # Who is let in without a key stays in sight until one is required again.
        self._close.setVisible(view.unfolded and not view.without_authentication)
        self._inside.setVisible(view.unfolded)
        if not self._identity.hasFocus() or view.identity != before.identity:
            self._identity.setText(view.identity)
        self._values.setVisible(bool(view.identity))
        self._live.setVisible(view.connected)
        if view.connected:
            self._chip.show_status(Look.OK, say(text("ui", "{identity} is connected", identity=view.identity)))
        else:
            self._chip.show_status(Look.RUNNING, say(text("ui", "Waiting for {identity}", identity=view.identity)))
        self._address.show_text(view.address or "–")
        self._secure.show_text(view.secure_address or "–")
        self._root.setVisible(bool(view.fingerprint))
        self._print.setVisible(bool(view.fingerprint))
        self._print.setText(say(text("ui", "SHA-256 of the root: {fingerprint}", fingerprint=view.fingerprint)))
        self._to_type.show_view(view.to_type)
        self._about.show_paragraphs(view.about_family)
        self._key.show_text(view.key.reveal() if view.key is not None else "–")
        self._make.setEnabled(not view.without_authentication)
        self._switch.blockSignals(True)
        self._switch.setChecked(view.without_authentication)
        self._switch.blockSignals(False)
        self._warn(unlocked(view.identity) if view.without_authentication else None)
        if view.findings != before.findings:
            clear(self._findings)
            for finding in view.findings:
                self._findings.addWidget(FindingBox(finding, say))

    def _ask(self, column: QVBoxLayout) -> None:
        say = self._say
        why = text("ui", "A key is made for this charger, and kept in the vault of this laptop.")
        column.addWidget(words(say(why), "secondary", wrap=True))
        self._identity = machine_field()
        labelled(column, say(text("ui", "Identity (ChargeBoxIdentity, CBID, Charge Point ID)")), self._identity)
        self._identity.returnPressed.connect(self._go)
        self._let_in = button(say(text("ui", "Let it in")), self._go)
        column.removeWidget(self._identity)
        line = row(self._identity, self._let_in)
        line.setStretch(0, 1)
        column.addLayout(line)

    def _tell(self, values: QWidget) -> None:
        say = self._say
        column = QVBoxLayout(values)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        self._live = button(say(text("ui", "See it live…")), self._see_live, kind="quiet")
        column.addLayout(row(self._chip, self._live, 1))
        column.addSpacing(8)
        self._key = self._copied(column, say(text("ui", "Security key (AuthorizationKey)")), secret=True)
        self._make = button(say(text("ui", "Make a new key")), self.new_key.emit)
        self._switch = QCheckBox(say(text("ui", "No authentication, for this charger only")))
        self._switch.setProperty("danger", True)
        self._switch.toggled.connect(self.without_key)
        column.addLayout(row(self._make, self._switch, 1, spacing=24))
        column.addSpacing(12)
        self._address = self._copied(column, say(text("ui", "Address, unencrypted (security profile 0 or 1)")))
        self._secure = self._copied(column, say(text("ui", "Address with TLS (security profile 2 or 3)")))
        hint = text("ui", "Most chargers add the identity by themselves: then leave it out at the end of the address.")
        column.addWidget(words(say(hint), "small", wrap=True))
        column.addSpacing(12)
        self._print = words("", "small", wrap=True)
        self._root = button(say(text("ui", "Save the root certificate…")), self.save_root.emit)
        column.addLayout(row(self._root, 1))
        column.addWidget(self._print)
        column.addSpacing(12)
        self._to_type = ToTypePanel(say)
        self._to_type.family_chosen.connect(self.family_chosen)
        column.addWidget(self._to_type)
        self._about = AboutFamily(say)
        column.addWidget(self._about)

    def _copied(self, column: QVBoxLayout, name: str, *, secret: bool = False) -> MachineText:
        made = MachineText("", name, self._say, secret=secret)
        column.addWidget(words(name, "heading", wrap=True))
        column.addWidget(made)
        return made

    def _warn(self, finding: Finding | None) -> None:
        if finding == (self._red.finding if self._red is not None else None):
            return
        clear(self._warning)
        self._red = FindingBox(finding, self._say) if finding is not None else None
        if self._red is not None and finding is not None:
            self._warning.addWidget(self._red)
            announce(self._red, spoken(finding, self._say))

    def _see_live(self) -> None:
        if self._view is not None and self._view.identity:
            self.live_wanted.emit(self._view.identity)

    def _go(self) -> None:
        if identity := self._identity.text().strip():
            self.let_in.emit(identity)
