"""Makes or corrects an operator's card: checked as it is typed, loaded from a file, a picture or the clipboard, saved, given on."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.write_csms_card import CardExists, csms_card_members, save_csms_card
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.ui.card_editor.fields import Fields
from evsetup.ui.card_editor.root_box import RootBox
from evsetup.ui.card_editor.share import ShareCard
from evsetup.ui.card_editor.sources import FILTER, members_of_copied, members_of_file, of_clipboard
from evsetup.ui.dialogs import AskDialog, choose_file, finished
from evsetup.ui.looks import Look
from evsetup.ui.models.card_draft import CheckedDraft, loaded_draft, new_draft
from evsetup.ui.tasks import Tasks, slot_task
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import clear, row
from evsetup.ui.widgets.chip import StatusChip
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.words import words

_MOST_CERTIFICATE_BYTES = 64 * 1024


class CardEditor(QDialog):
    """``saved`` gives the card that was put into ``folder`` (the person's cards folder). ``tasks`` own what runs meanwhile."""

    saved = Signal(object)

    def __init__(self, say: Voice, parent: QWidget, tasks: Tasks, folder: Path, card: CsmsCard | None = None) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self._say = say
        self._folder = folder
        self._own = card.id if card is not None else ""
        self._everything = False
        self.draft = new_draft(date.today()) if card is None else loaded_draft(csms_card_members(card))
        self.checked = CheckedDraft(None, {})
        self._told: tuple[Finding, ...] = ()
        title = text("ui", "New operator's card") if card is None else text("ui", "Operator's card")
        self.setWindowTitle(say(title))
        self.resize(820, 760)
        self.setMinimumSize(640, 480)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(say(title), "section"))
        why = text(
            "ui", "Address, rules and certificate of an operator, once for all chargers. Never a key or password."
        )
        layout.addWidget(words(say(why), "secondary", wrap=True))
        self._open = button(say(text("ui", "Open a card or a picture of its QR code…")), self._load_file)
        self._paste = button(say(text("ui", "Paste")), self._load_copied)
        self._paste.setToolTip(say(text("ui", "A copied card, code, address or screenshot of a QR code")))
        layout.addLayout(row(self._open, self._paste, 1))
        layout.addWidget(self._make_scroll(), 1)
        self._state = StatusChip(Look.INFO, "")
        self._share = button(say(text("ui", "Give it on…")), self._give_on)
        cancel = button(say(text("ui", "Cancel")), self.reject)
        self._save = button(say(text("ui", "Save the card")), self._keep, kind="primary")
        layout.addLayout(row(self._state, 1))
        layout.addLayout(row(cancel, 1, self._share, self._save))
        self._refresh()

    def open_members(self, members: Mapping[str, object]) -> None:
        """Shows another card, as it came: what is wrong with it is said at its fields."""
        self.draft = loaded_draft(members)
        self._everything = True
        self._tell(())
        self._refresh()

    def _make_scroll(self) -> QScrollArea:
        self._fields = Fields(self._say)
        self._root = RootBox(self._say)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(8)
        self._fields.column.insertLayout(0, self._findings)
        self._fields.column.addWidget(self._root)
        self._fields.column.addStretch(1)
        self._fields.changed.connect(self._changed)
        self._root.changed.connect(self._changed)
        self._root.load.connect(self._load_root)
        self._fields.setObjectName("canvas")
        scroll = QScrollArea()
        scroll.setWidget(self._fields)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self._say(text("ui", "The card")))
        return scroll

    def _changed(self, name: str, value: object) -> None:
        self.draft = self.draft.with_member(name, value)
        self._refresh()

    def _refresh(self) -> None:
        self.checked = self.draft.check(date.today())
        self._fields.show_draft(self.draft, self.checked, everything=self._everything)
        self._root.show_draft(self.draft, self.checked)
        good = self.checked.card is not None and not self._fields.keys_wrong
        self._share.setEnabled(good)
        wrong = len(self.checked.flaws) + self._fields.keys_wrong
        self._state.show_status(
            Look.OK if good else Look.INFO,
            self._say(
                text("ui", "The card is complete")
                if good
                else text("ui", "{count} fields to fill in or correct", count=wrong)
            ),
        )
        self._tell(tuple(finding for finding in self.checked.findings if finding.severity >= Severity.WARNING))

    def _tell(self, findings: tuple[Finding, ...]) -> None:
        if findings == self._told:
            return
        self._told = findings
        clear(self._findings)
        for finding in findings:
            box = FindingBox(finding, self._say)
            self._findings.addWidget(box)
            announce(box, spoken(finding, self._say))

    @slot_task
    async def _load_file(self) -> None:
        title = self._say(text("ui", "Operator's card"))
        path = await choose_file(self, title, f"{title} ({FILTER})")
        if path is not None and await self._may_go():
            await self._load(members_of_file(path, date.today()))

    @slot_task
    async def _load_copied(self) -> None:
        copied = of_clipboard(QGuiApplication.clipboard())
        if await self._may_go():
            await self._load(members_of_copied(copied, date.today()))

    async def _load(self, work: Awaitable[Mapping[str, object]]) -> None:
        for source in (self._open, self._paste):
            source.setEnabled(False)
        self._state.show_status(Look.RUNNING, self._say(text("ui", "Looking for the card")))
        try:
            self.open_members(await work)
        except Fault as fault:
            self._refresh()
            self._tell((fault.finding,))
        finally:
            for source in (self._open, self._paste):
                source.setEnabled(True)

    @slot_task
    async def _load_root(self) -> None:
        title = self._say(text("ui", "Root certificate of the operator"))
        path = await choose_file(self, title, f"{title} (*.pem *.crt *.cer)")
        if path is None:
            return
        try:
            pem = await asyncio.to_thread(_certificate_text, path)
        except Fault as fault:
            self._tell((fault.finding,))
            return
        # A fingerprint that came without its certificate is what the operator said: it is kept, and checked.
        stale = ("ca_file", "ca_expires", "ca_sha256") if self.draft.words_of("ca_pem") else ("ca_file", "ca_expires")
        for name in stale:
            self._changed(name, "")
        self._changed("ca_pem", pem)

    @slot_task
    async def _keep(self) -> None:
        card = self.checked.card
        if card is None or self._fields.keys_wrong:
            self._everything = True
            self._refresh()
            if (field := self._fields.first_flaw(self.checked.flaws)) is not None:
                field.setFocus()
            return
        if await self._saved(card):
            self.saved.emit(card)
            self.accept()

    async def _saved(self, card: CsmsCard) -> bool:
        """Whether it was written; another card with its id is replaced only when the person says so."""
        try:
            await asyncio.to_thread(save_csms_card, card, self._folder, replace=card.id == self._own)
        except CardExists as exists:
            kept = text("ui", "The other one is kept beside it, with the ending .before.")
            if not await self._sure(exists.finding.seen, kept, text("ui", "Replace {id}", id=card.id)):
                return False
            return await self._replaced(card)
        except Fault as fault:
            self._tell((fault.finding,))
            return False
        return True

    async def _replaced(self, card: CsmsCard) -> bool:
        try:
            await asyncio.to_thread(save_csms_card, card, self._folder, replace=True)
        except Fault as fault:
            self._tell((fault.finding,))
            return False
        return True

    @slot_task
    async def _give_on(self) -> None:
        if self.checked.card is not None:
            await finished(ShareCard(self._say, self, self.tasks, self.checked.card))

    async def _may_go(self) -> bool:
        """Whether what was typed here may be put aside."""
        if not self.draft.edited:
            return True
        aside = text("ui", "The card that you load takes its place.")
        return await self._sure(text("ui", "What you typed here is not saved."), aside, text("ui", "Put it aside"))

    async def _sure(self, seen: Text, why: Text, go: Text) -> bool:
        return await finished(AskDialog(self._say, self, seen, why, (), go))


def _certificate_text(path: Path) -> str:
    """A certificate file as PEM text; one in DER form is turned into it. Blocks.

    Raises:
        Fault: it cannot be read, or is too large.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    try:
        with path.open("rb") as file:
            content = file.read(_MOST_CERTIFICATE_BYTES)
        if b"-----BEGIN" in content:
            return content.decode("ascii").replace("\r\n", "\n")
        return x509.load_der_x509_certificate(content).public_bytes(Encoding.PEM).decode("ascii")
    except (OSError, ValueError) as error:
        raise Fault(
            Finding(
                "cards.root-unreadable",
                Severity.PROBLEM,
                text("ui", "{file} holds no certificate that can be read.", file=path.name),
                text("ui", "The card is as it was."),
                (text("ui", "Choose the operator's root certificate: a .pem, .crt or .cer file."),),
            )
        ) from error
