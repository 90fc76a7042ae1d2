"""Gives a card on: a QR code large enough to be scanned off the screen, its text, a picture, a file."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.csms_code import CodeTooLong, csms_code
from evsetup.cards.qr_code import Dots, make_dots
from evsetup.cards.write_csms_card import CardNotWritten, export_csms_card
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.text import text
from evsetup.ui.dialogs import choose_file
from evsetup.ui.tasks import Tasks, slot_task
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import clear, row
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.qr_view import QrView, picture_of
from evsetup.ui.widgets.words import words

_PICTURE_SCALE = 10


class _Writer(Protocol):
    def __call__(self, card: CsmsCard, path: Path, *, replace: bool) -> None: ...


class ShareCard(QDialog):
    """One good card, to be scanned, copied or saved."""

    def __init__(self, say: Voice, parent: QWidget, tasks: Tasks, card: CsmsCard) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self._say = say
        self._card = card
        self._dots: Dots | None = None
        self.setWindowTitle(say(text("ui", "Give the card on")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(card.name, "section", wrap=True))
        self._findings = QVBoxLayout()
        try:
            code = csms_code(card)
            self._dots = make_dots(code)
        except CodeTooLong as long:
            self._tell(long.finding)
        else:
            why = text("ui", "Scan it with evsetup on another laptop: as a photo or a screenshot.")
            layout.addWidget(words(say(why), "secondary", wrap=True))
            layout.addWidget(QrView(self._dots, say(text("ui", "QR code of the card"))), 1)
            layout.addWidget(words(say(text("ui", "The same as text")), "heading"))
            layout.addWidget(MachineText(code, say(text("ui", "The card as text")), say))
        if card.root.pem and self._dots is not None:
            left_out = text("ui", "The root certificate is only in the file; the code holds its fingerprint.")
            layout.addWidget(words(say(left_out), "small", wrap=True))
        layout.addLayout(self._findings)
        picture = button(say(text("ui", "Save the picture…")), self._save_picture)
        copy = button(say(text("ui", "Copy the picture")), self._copy_picture)
        for one in (picture, copy):
            one.setEnabled(self._dots is not None)
        keep = button(say(text("ui", "Save the file…")), self._save_file)
        layout.addLayout(row(picture, copy, keep, 1, button(say(text("ui", "Close")), self.accept, kind="primary")))

    @slot_task
    async def _save_file(self) -> None:
        await self._save("toml", export_csms_card)

    @slot_task
    async def _save_picture(self) -> None:
        await self._save("png", self._write_picture)

    async def _save(self, ending: str, write: _Writer) -> None:
        """The person's own dialog has asked before it replaces a file."""
        title = self._say(text("ui", "Give the card on"))
        path = await choose_file(self, title, f"*.{ending}", save=True, name=f"{self._card.id}.{ending}")
        if path is None:
            return
        try:
            await asyncio.to_thread(write, self._card, path, replace=True)
        except Fault as fault:
            self._tell(fault.finding)

    def _write_picture(self, card: CsmsCard, path: Path, *, replace: bool) -> None:
        if self._dots is not None and not picture_of(self._dots, _PICTURE_SCALE).save(str(path)):
            raise CardNotWritten(path, path.suffix)

    def _copy_picture(self) -> None:
        if self._dots is not None:
            QGuiApplication.clipboard().setImage(picture_of(self._dots, _PICTURE_SCALE))

    def _tell(self, finding: Finding) -> None:
        clear(self._findings)
        self._findings.addWidget(FindingBox(finding, self._say), 0, Qt.AlignmentFlag.AlignTop)
