"""What is out of date on top, the library at the left, fitting chargers at the right, updates as time lines; drag a file in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from evsetup.domain.text import text
from evsetup.ui.looks import look_of
from evsetup.ui.models.firmware import FirmwareView, FittingCharger
from evsetup.ui.pages.firmware.board_card import BoardCard
from evsetup.ui.pages.firmware.fleet_card import FleetCard
from evsetup.ui.pages.firmware.library_table import LibraryTable
from evsetup.ui.pages.firmware.time_line import TimeLine
from evsetup.ui.pages.page import Page
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import words


class FirmwarePage(Page):
    """A view over ``FirmwareView``."""

    added = Signal(object)
    chosen = Signal(str)
    updated = Signal(str)
    stopped = Signal(str)
    all_updated = Signal(str)
    all_stopped = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(say)
        self._view: FirmwareView | None = None
        self.setAcceptDrops(True)
        self.add_action(say(text("ui", "Add an image…")), self._pick, primary=True)
        self._findings = QVBoxLayout()
        self._busy = ProgressLine(say, can_cancel=False)
        self._library = Card(margin=20, spacing=12)
        self._chargers, self._updates = QVBoxLayout(), QVBoxLayout()
        self._no_image = words(
            say(text("ui", "Drag an image file here, or add one. Its SHA-256 is checked before every use.")),
            "secondary",
            wrap=True,
        )
        self._table = LibraryTable(say)
        self._table.chosen.connect(self.chosen)
        self.board = BoardCard(say)
        self._fleet = FleetCard(say)
        self._fleet.begun.connect(self.all_updated)
        self._fleet.stopped.connect(self.all_stopped)
        self._library.body.addWidget(words(say(text("ui", "Library")), "section"))
        self._library.body.addWidget(self._busy)
        self._library.body.addWidget(self._no_image)
        self._library.body.addWidget(self._table)
        self._library.body.addStretch(1)
        fitting = Card(margin=20, spacing=12)
        fitting.body.addWidget(words(say(text("ui", "Fitting chargers")), "section"))
        fitting.body.addLayout(self._chargers)
        fitting.body.addStretch(1)
        updates = Card(margin=20, spacing=12)
        updates.body.addWidget(words(say(text("ui", "Updates")), "section"))
        updates.body.addLayout(self._updates)
        canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._findings)
        column.addWidget(self._fleet)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self._library, 3)
        sides.addWidget(fitting, 2)
        column.addLayout(sides)
        column.addWidget(updates)
        column.addWidget(self.board)
        column.addStretch(1)
        self.add_scrolling(canvas)
        self.show_view(FirmwareView())

    @property
    def view(self) -> FirmwareView:
        """What is shown."""
        return self._view or FirmwareView()

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
        self._fleet.show_fleet(view.fleet)
        self._no_image.setVisible(not view.images)
        self._table.setVisible(bool(view.images))
        if (before.images, before.chosen) != (view.images, view.chosen):
            self._table.show_images(view.images, view.chosen)
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
            self._updates.addWidget(TimeLine(update, self.say))

    def _mark_drop(self, *, on: bool) -> None:
        self._library.setProperty("drop", on)
        self._library.style().unpolish(self._library)
        self._library.style().polish(self._library)

    def _pick(self) -> None:
        dialog = QFileDialog(self, self.say(text("ui", "Firmware image")))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.added.emit(Path(path)))
        dialog.open()
