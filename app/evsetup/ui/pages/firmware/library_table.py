"""The library as a table: one row for each image; the chosen one is held against the chargers of the site."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from evsetup.domain.firmware import FirmwareImage, Integrity
from evsetup.domain.text import text
from evsetup.ui.icons import icon
from evsetup.ui.looks import Look
from evsetup.ui.voice import Voice

INTEGRITY = {
    Integrity.SIGNED: (Look.OK, text("ui", "signed")),
    Integrity.HASH_ONLY: (Look.INFO, text("ui", "hash only")),
    Integrity.UNVERIFIED: (Look.WARNING, text("ui", "unverified")),
}
_ROW_HEIGHT = 40
_LEAST_ROWS, _MOST_ROWS = 2, 9
_FROM = 4
_ROOM_FOR_ALL = 480


class LibraryTable(QTableWidget):
    """``chosen`` gives the SHA-256 of the image whose row a person chose."""

    chosen = Signal(str)

    def __init__(self, say: Voice) -> None:
        super().__init__(0, 5)
        self._say = say
        self._images: tuple[FirmwareImage, ...] = ()
        heads = (
            text("ui", "Model"),
            text("ui", "Version"),
            text("ui", "Genuine"),
            text("ui", "Size"),
            text("ui", "From"),
        )
        self.setHorizontalHeaderLabels([say(head) for head in heads])
        self.setAccessibleName(say(text("ui", "Images in the library")))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.itemSelectionChanged.connect(self._choose)

    def show_images(self, images: tuple[FirmwareImage, ...], chosen: str) -> None:
        """Shows the library, with the row of ``chosen`` selected."""
        say = self._say
        self.blockSignals(True)
        self._images = images
        self.setRowCount(len(images))
        for at, image in enumerate(images):
            look, word = INTEGRITY[image.integrity]
            cells = (
                QTableWidgetItem(f"{image.vendor} {image.model_pattern}"),
                QTableWidgetItem(image.version),
                QTableWidgetItem(icon(look.value, off=look.role), say(word)),
                QTableWidgetItem(f"{image.size / 1e6:.2f} MB"),
                QTableWidgetItem(image.source or "–"),
            )
            for column, cell in enumerate(cells):
                cell.setToolTip(f"{image.file_name}\nSHA-256 {image.sha256}\n{image.source}".strip())
                self.setItem(at, column, cell)
            if image.sha256 == chosen:
                self.selectRow(at)
        if not any(image.sha256 == chosen for image in images):
            self.clearSelection()
        self.blockSignals(False)
        rows = min(max(len(images), _LEAST_ROWS), _MOST_ROWS)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * _ROW_HEIGHT + 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little room, where an image came from is left to its tooltip."""
        super().resizeEvent(event)
        self.setColumnHidden(_FROM, event.size().width() < _ROOM_FOR_ALL)

    def _choose(self) -> None:
        if 0 <= (at := self.currentRow()) < len(self._images) and self.selectedItems():
            self.chosen.emit(self._images[at].sha256)
