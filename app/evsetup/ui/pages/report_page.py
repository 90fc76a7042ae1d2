"""The hand-over report: open points first, a preview as it will be, saved as PDF or JSON."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextDocument, QTextOption
from PySide6.QtWidgets import QComboBox, QTextEdit, QVBoxLayout, QWidget

from evsetup.domain.text import text
from evsetup.ui.models.report import ReportView
from evsetup.ui.pages.page import Page
from evsetup.ui.sign_dialog import SIGN
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear
from evsetup.ui.widgets.empty_state import EmptyState
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.flow_layout import TightFlow
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import words
from evsetup.wording import LANGUAGES

_BREAKS_ANYWHERE = QTextOption()
_BREAKS_ANYWHERE.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


class ReportPage(Page):
    """A view over ``ReportView``; ``saved`` gives ``"pdf"`` or ``"json"``, ``signing`` a ``Role``."""

    saved = Signal(str)
    rules_wanted = Signal()
    language_chosen = Signal(str)
    signing = Signal(object)

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
        self._wishes = QWidget()
        wishes = TightFlow(self._wishes, spacing=12)
        self._rules = button("", self.rules_wanted.emit)
        self._language = QComboBox()
        self._language.setAccessibleName(say(text("ui", "Language of the report")))
        self._language.setToolTip(say(text("ui", "Language of the report")))
        for code, own_name in LANGUAGES.items():
            self._language.addItem(own_name, code)
        self._language.activated.connect(lambda _place: self.language_chosen.emit(self._language.currentData()))
        wishes.addWidget(self._rules)
        wishes.addWidget(self._language)
        for role, sign in SIGN.items():
            wishes.addWidget(button(say(sign), partial(self.signing.emit, role)))
        self._signed = words("", "small", wrap=True)
        self._wishes_line = self.add(self._wishes)
        self._signed_line = self.add(self._signed)
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
        self._rules.setText(say(text("ui", "Rule sets: {count}…", count=len(view.rules))))
        self._language.setCurrentIndex(self._language.findData(view.language))
        self._signed.setText(" · ".join(say(one) for one in view.signed))
        self._signed_line.setVisible(there and bool(view.signed))
        self._wishes_line.setVisible(there)
        self._wishes.setEnabled(view.running is None)
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
            # As on paper: a hash that is longer than its column is broken.
            document.setDefaultTextOption(_BREAKS_ANYWHERE)
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
