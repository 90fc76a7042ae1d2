"""A board on a serial port: which port, what it runs, and an image onto it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from evsetup.domain.text import text
from evsetup.ui.looks import Look
from evsetup.ui.models.board import BoardKind, BoardView
from evsetup.ui.pages.steps.pane import labelled
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import words


class BoardCard(Card):
    """A view over ``BoardView``. ``looked`` and ``wanted`` say that a person wants to read the board, or to write the chosen image."""

    unfolded = Signal()
    looked = Signal()
    wanted = Signal()
    stopped = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(margin=20, spacing=12)
        self._say = say
        self._view: BoardView | None = None
        self._open = button(say(text("ui", "Board on a cable…")), self._unfold)
        head = row(words(say(text("ui", "Board on a serial port")), "section", wrap=True), self._open, spacing=12)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self._inner = QWidget()
        self._inner.hide()
        self.body.addWidget(self._inner)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        why = text(
            "ui",
            "For chargers whose controller is written over a cable. Nothing is sent before you have seen what is there.",
        )
        column.addWidget(words(say(why), "secondary", wrap=True))
        self._port, self._kind, self._image = QComboBox(), QComboBox(), QComboBox()
        self._port.setEditable(True)
        for kind in BoardKind:
            self._kind.addItem(say(kind.words), kind)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for place, (label, field) in enumerate(
            (
                (text("ui", "Serial port"), self._port),
                (text("ui", "What is on it"), self._kind),
                (text("ui", "Image"), self._image),
            )
        ):
            cell = QVBoxLayout()
            labelled(cell, say(label), field)
            grid.addLayout(cell, 0, place)
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        self._look = button(say(text("ui", "Look what is there")), self.looked.emit)
        self._write = button(say(text("ui", "Write the image…")), self.wanted.emit)
        column.addLayout(row(self._look, self._write, 1))
        self._told = words("", wrap=True)
        column.addWidget(self._told)
        self._power = words(
            say(text("ui", "Leave the cable in and the power on until this has ended.")), "strong", wrap=True
        )
        self._power.setProperty("look", Look.WARNING.role)
        column.addWidget(self._power)
        self._progress = ProgressLine(say)
        self._progress.cancelled.connect(self.stopped)
        column.addWidget(self._progress)
        self._findings = QVBoxLayout()
        column.addLayout(self._findings)
        self.show_view(BoardView())

    @property
    def port(self) -> str:
        """The device that was chosen or typed."""
        at = self._port.currentIndex()
        chosen = at >= 0 and self._port.currentText() == self._port.itemText(at)
        return str(self._port.itemData(at)) if chosen else self._port.currentText().strip()

    @property
    def kind(self) -> BoardKind:
        """What is on it."""
        return BoardKind(self._kind.currentData())

    @property
    def sha256(self) -> str:
        """The chosen image; empty for none."""
        return str(self._image.currentData() or "")

    def choose(self, port: str, kind: BoardKind, sha256: str) -> None:
        """Fills the fields, as a person does."""
        self._unfold()
        self._port.setEditText(port)
        self._kind.setCurrentIndex(self._kind.findData(kind))
        self._image.setCurrentIndex(self._image.findData(sha256))

    def show_view(self, view: BoardView) -> None:
        """Shows how it stands; what was typed stays."""
        if view == self._view:
            return
        before, self._view = self._view or BoardView(), view
        say = self._say
        if before.ports != view.ports:
            typed = self.port
            self._port.clear()
            for choice in view.ports:
                self._port.addItem(
                    f"{choice.device} · {choice.about}" if choice.about else choice.device, choice.device
                )
            if typed and (at := self._port.findData(typed)) >= 0:
                self._port.setCurrentIndex(at)
            elif typed:
                self._port.setEditText(typed)
        if before.images != view.images:
            chosen = self.sha256
            self._image.clear()
            for image in view.images:
                self._image.addItem(f"{image.vendor} {image.model_pattern} · {image.version}", image.sha256)
            self._image.setCurrentIndex(max(0, self._image.findData(chosen)))
        idle = view.running is None
        for part in (self._port, self._kind, self._image, self._look):
            part.setEnabled(idle)
        self._write.setEnabled(idle and bool(view.images))
        lines = "\n".join(line if isinstance(line, str) else say(line) for line in view.told)
        self._told.setText(lines)
        self._told.setVisible(bool(lines))
        self._power.setVisible(not idle)
        self._progress.setVisible(not idle)
        if (running := view.running) is not None:
            self._progress.show_progress(
                say(running.doing), running.done, running.total, running.elapsed_s, running.normal_s
            )
        if before.findings != view.findings or (view.findings and not self._findings.count()):
            clear(self._findings)
            for finding in view.findings:
                self._findings.addWidget(FindingBox(finding, say))

    def _unfold(self) -> None:
        if self._inner.isHidden():
            self._inner.show()
            self._open.hide()
            self.unfolded.emit()
