"""The certificates that a charger lists, by name where they are known here, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from evsetup.commissioning.security_now import HeldCertificate, SecurityNow
from evsetup.domain.text import text
from evsetup.ui import theme
from evsetup.ui.models.security import calm, delete_words, own_certificate_words, use_words
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, line, row
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.flow_layout import TightFlow
from evsetup.ui.widgets.words import selectable, words

_HASH = 12


class CertificatesCard(Card):
    """``delete_wanted`` tells the certificate, a ``HeldCertificate``."""

    delete_wanted = Signal(object)
    own_root_wanted = Signal()
    file_wanted = Signal()
    renew_wanted = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(spacing=8)
        self._say = say
        self._shown: SecurityNow | None = None
        self._deletes: list[QPushButton] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._own = words("", "secondary", wrap=True)
        self._buttons = QWidget()
        flow = TightFlow(self._buttons, spacing=8)
        self._acts = (
            button(say(text("ui", "Install a root from a file…")), self.file_wanted.emit),
            button(say(text("ui", "Install this laptop's root…")), self.own_root_wanted.emit),
            button(say(text("ui", "Renew its own certificate…")), self.renew_wanted.emit),
        )
        for made in self._acts:
            flow.addWidget(made)
        self.body.addWidget(words(say(text("ui", "Certificates in the charger")), "heading"))
        self.body.addLayout(self._rows)
        self.body.addWidget(self._own)
        self.body.addWidget(self._buttons)

    def show_now(self, now: SecurityNow, *, busy: bool) -> None:
        """Shows what the charger lists."""
        if now is not self._shown:
            self._shown = now
            self._fill(now)
        for made in (*self._deletes, *self._acts):
            made.setEnabled(not busy)
        offered = now.certificates is not None
        self._own.setVisible(offered)
        self._buttons.setVisible(offered)

    def _fill(self, now: SecurityNow) -> None:
        say = self._say
        clear(self._rows)
        self._deletes = []
        if now.certificates is None:
            if now.certificates_finding is not None:
                self._rows.addWidget(FindingBox(calm(now.certificates_finding), say))
            return
        if not now.certificates:
            self._rows.addWidget(words(say(text("ui", "The charger lists no root certificate.")), wrap=True))
        for held in now.certificates:
            self._rows.addWidget(self._row(held))
            self._rows.addWidget(line())
        own = text("ui", "The charger's own certificate: {what}", what=own_certificate_words(now))
        self._own.setText(say(own))

    def _row(self, held: HeldCertificate) -> QWidget:
        say = self._say
        name = words(say(held.name), "strong", wrap=True)
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(name)
        column.addWidget(words(say(use_words(held)), "secondary", wrap=True))
        column.addWidget(self._hashes(held))
        delete = button(f"{say(delete_words(held))}…", lambda: self.delete_wanted.emit(held))
        delete.setAccessibleDescription(say(use_words(held)))
        self._deletes.append(delete)
        made = QWidget()
        parts = row(texts, delete, spacing=12)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setStretch(0, 1)
        parts.setAlignment(delete, Qt.AlignmentFlag.AlignTop)
        made.setLayout(parts)
        return made

    def _hashes(self, held: HeldCertificate) -> QLabel:
        """Serial number and issuer, as the charger tells them: by these it is compared with what others show."""
        say, certificate = self._say, held.certificate
        serial = text("ui", "serial {serial}", serial=certificate.serial_number[:40] or "–")
        issuer = text("ui", "issuer {hash}", hash=certificate.issuer_name_hash[:_HASH] or "–")
        said = f"{say(serial)} · {say(issuer)}… ({certificate.hash_algorithm[:12]})"
        told = selectable(words(said, "small", wrap=True), said)
        told.setFont(theme.machine_font())
        told.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        told.setToolTip(f"{certificate.issuer_name_hash}\n{certificate.issuer_key_hash}\n{certificate.serial_number}")
        return told
