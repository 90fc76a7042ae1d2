"""The hand-over report: open points first, a preview as it will be, saved as PDF or JSON."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from evsetup.domain.text import text
from evsetup.ui.models.report import ReportView
from evsetup.ui.pages.page import Page
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.card import Card, clear
from evsetup.ui.widgets.empty_state import EmptyState
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import words


class ReportPage(Page):
    """A view over ``ReportView``; ``saved`` gives ``"pdf"`` or ``"json"``."""

    saved = Signal(str)

    def __init__(self, say: Voice) -> None:
        super().__init__(say)
        self._json = self.add_action(say(text("ui", "Save JSON…")), lambda: self.saved.emit("json"))
        self._pdf = self.add_action(say(text("ui", "Save PDF…")), lambda: self.saved.emit("pdf"), primary=True)
        top = QWidget()
        self._top = QVBoxLayout(top)
        self._top.setContentsMargins(0, 0, 0, 0)
        self._progress = ProgressLine(say, can_cancel=False)
        self._empty = EmptyState(
            say(text("ui", "Nothing to report yet")),
            say(text("ui", "As soon as a charger was read, its report can be seen here.")),
        )
        self._preview = QTextEdit()
        self._preview.setObjectName("paper")
        self._preview.setReadOnly(True)
        self._preview.setTabChangesFocus(True)
        self._preview.setAccessibleName(say(text("ui", "Preview of the report")))
        self._preview.setUndoRedoEnabled(False)
        self._paper = Card(margin=24)
        self._paper.body.addWidget(self._preview)
        self._top_line = self.add(top)
        self._progress_line = self.add(self._progress)
        self._empty_line = self.add(self._empty, 1)
        self._paper_line = self.add(self._paper, 1)
        self._view: ReportView | None = None
        self.show_view(ReportView())

    def show_view(self, view: ReportView) -> None:
        """Shows the report as it stands."""
        if view == self._view:
            return
        before, self._view = self._view or ReportView(), view
        say = self.say
        there = bool(view.html)
        state = (
            text("ui", "Open points: {count}", count=view.open_points)
            if there
            else text("ui", "What was set, tested and left open, for the owner's files.")
        )
        self.show_head(view.title or say(text("ui", "Report")), say(state))
        for save in (self._pdf, self._json):
            save.setEnabled(there and view.running is None)
        self._progress_line.setVisible(view.running is not None)
        if (running := view.running) is not None:
            self._progress.show_progress(
                say(running.doing), running.done, running.total, running.elapsed_s, running.normal_s
            )
        self._empty_line.setVisible(not there)
        self._paper_line.setVisible(there)
        if before.html != view.html:
            document = QTextDocument(self._preview)
            document.setDocumentMargin(24)
            document.setHtml(view.html)
            self._preview.setDocument(document)
        clear(self._top)
        self._top_line.setVisible(view.finding is not None or bool(view.saved_as))
        if view.finding is not None:
            self._top.addWidget(FindingBox(view.finding, say))
        if view.saved_as:
            self._top.addWidget(words(say(text("ui", "Saved as {file}", file=view.saved_as)), "strong", wrap=True))
            name = say(text("ui", "SHA-256 of the saved report"))
            self._top.addWidget(MachineText(view.saved_sha256, name, say), 0, Qt.AlignmentFlag.AlignTop)
