"""The firmware library at the left, fitting chargers at the right; drag a file in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from evsetup.domain.firmware import FirmwareImage, Integrity
from evsetup.domain.text import text
from evsetup.ui.looks import Look, look_of
from evsetup.ui.models.firmware import FirmwareView, FittingCharger
from evsetup.ui.pages.page import Page
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, line, row
from evsetup.ui.widgets.chip import StatusChip
from evsetup.ui.widgets.choice import Choice
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import words

_INTEGRITY = {
    Integrity.SIGNED: (Look.OK, text("ui", "signed")),
    Integrity.HASH_ONLY: (Look.INFO, text("ui", "hash only")),
    Integrity.UNVERIFIED: (Look.WARNING, text("ui", "unverified")),
}


class FirmwarePage(Page):
    """A view over ``FirmwareView``."""

    added = Signal(object)
    chosen = Signal(str)
    updated = Signal(str)
    stopped = Signal(str)

    def __init__(self, say: Voice) -> None:
        super().__init__(say)
        self._view: FirmwareView | None = None
        self.setAcceptDrops(True)
        self.add_action(say(text("ui", "Add an image…")), self._pick, primary=True)
        self._findings = QVBoxLayout()
        self._busy = ProgressLine(say, can_cancel=False)
        self._library = Card(margin=20, spacing=12)
        self._images, self._chargers, self._updates = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._library.body.addWidget(words(say(text("ui", "Library")), "section"))
        self._library.body.addWidget(self._busy)
        self._library.body.addLayout(self._images)
        self._library.body.addStretch(1)
        fitting = Card(margin=20, spacing=12)
        fitting.body.addWidget(words(say(text("ui", "Fitting chargers")), "section"))
        fitting.body.addLayout(self._chargers)
        fitting.body.addWidget(line())
        fitting.body.addWidget(words(say(text("ui", "Updates")), "section"))
        fitting.body.addLayout(self._updates)
        fitting.body.addStretch(1)
        canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._findings)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self._library, 1)
        sides.addWidget(fitting, 1)
        column.addLayout(sides, 1)
        self.add_scrolling(canvas)
        self.show_view(FirmwareView())

    def show_view(self, view: FirmwareView) -> None:
        """Shows library, chargers and updates."""
        if view == self._view:
            return
        before, self._view = self._view or FirmwareView(), view
        say = self.say
        count = text("ui", "Images in the library of this laptop: {count}", count=len(view.images))
        self.show_head(say(text("ui", "Firmware")), say(count))
        self._busy.setVisible(view.busy is not None)
        if (busy := view.busy) is not None:
            self._busy.show_progress(say(busy.doing), busy.done, busy.total, busy.elapsed_s, busy.normal_s)
        if before.findings != view.findings:
            clear(self._findings)
            for finding in view.findings:
                self._findings.addWidget(FindingBox(finding, say))
        if (before.images, before.chosen) != (view.images, view.chosen) or not self._images.count():
            self._show_images(view)
        if before.chargers != view.chargers or not self._chargers.count():
            self._show_chargers(view)
        if before.updates != view.updates or not self._updates.count():
            self._show_updates(view)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._mark_drop(on=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Nothing was dropped."""
        self._mark_drop(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Adds what was dropped."""
        self._mark_drop(on=False)
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.added.emit(Path(url.toLocalFile()))

    def _show_images(self, view: FirmwareView) -> None:
        say = self.say
        clear(self._images)
        if not view.images:
            why = text("ui", "Drag an image file here, or add one. Its SHA-256 is checked before every use.")
            self._images.addWidget(words(say(why), "secondary", wrap=True))
        group = QButtonGroup(self)
        for image in view.images:
            choice = Choice(f"{image.vendor} {image.model_pattern} · {image.version}", _about(image))
            choice.button.setChecked(image.sha256 == view.chosen)
            choice.button.clicked.connect(lambda _checked, sha256=image.sha256: self.chosen.emit(sha256))
            look, word = _INTEGRITY[image.integrity]
            choice.body.addWidget(StatusChip(look, say(word)), 0, Qt.AlignmentFlag.AlignLeft)
            group.addButton(choice.button)
            self._images.addWidget(choice)

    def _show_chargers(self, view: FirmwareView) -> None:
        clear(self._chargers)
        if not view.chargers:
            why = (
                text("ui", "No charger on this site fits the chosen image.")
                if view.chosen
                else text("ui", "Choose an image to see which chargers it fits.")
            )
            self._chargers.addWidget(words(self.say(why), "secondary", wrap=True))
        for charger in view.chargers:
            self._chargers.addWidget(self._charger(charger))

    def _charger(self, charger: FittingCharger) -> Card:
        say = self.say
        card = Card(margin=12, spacing=6)
        update = button(say(text("ui", "Update")), lambda: self.updated.emit(charger.key))
        update.setAccessibleName(say(text("ui", "Update {charger}", charger=charger.title)))
        update.setEnabled(not charger.fit.stops and charger.running is None)
        look = look_of(charger.fit.finding.severity)
        head = row(words(charger.title, "strong", wrap=True), update)
        head.setStretch(0, 1)
        card.body.addLayout(head)
        card.body.addWidget(words(charger.about, "small", wrap=True))
        fit = words(say(charger.fit.finding.seen), wrap=True)
        fit.setProperty("look", look.role)
        card.body.addWidget(fit)
        if (running := charger.running) is not None:
            progress = ProgressLine(say)
            progress.cancelled.connect(lambda: self.stopped.emit(charger.key))
            progress.show_progress(say(running.doing), running.done, running.total, running.elapsed_s, running.normal_s)
            card.body.addWidget(progress)
        return card

    def _show_updates(self, view: FirmwareView) -> None:
        clear(self._updates)
        if not view.updates:
            self._updates.addWidget(words(self.say(text("ui", "Nothing yet")), "secondary"))
        for update in view.updates:
            says = words(self.say(update.says), "small", wrap=True)
            parts = row(StatusChip(update.chip.look, self.say(update.chip.words)), words(update.title, "strong"), says)
            parts.setStretch(2, 1)
            self._updates.addLayout(parts)

    def _mark_drop(self, *, on: bool) -> None:
        self._library.setProperty("drop", on)
        self._library.style().unpolish(self._library)
        self._library.style().polish(self._library)

    def _pick(self) -> None:
        dialog = QFileDialog(self, self.say(text("ui", "Firmware image")))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.added.emit(Path(path)))
        dialog.open()


def _about(image: FirmwareImage) -> str:
    return f"{image.file_name} · {image.size / 1e6:.2f} MB · SHA-256 {image.sha256[:12]}…"
