"""One side of a recording as it is said again: how far it is, what was answered otherwise, and what that comes to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from evsetup.diagnosis.replay import Replayed
from evsetup.domain.finding import Finding
from evsetup.domain.progress import Progress
from evsetup.domain.text import Text, text
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import row
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import words

MOST_LINES = 1000


class ReplayDialog(QDialog):
    """Rejecting it stops what runs."""

    def __init__(self, title: Text, say: Voice, parent: QWidget) -> None:
        super().__init__(parent)
        self._say = say
        self.finding: Finding | None = None
        self.setWindowTitle(say(text("ui", "Replay")))
        self.resize(760, 520)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(say(title), "section", wrap=True))
        self.progress = ProgressLine(say)
        self.progress.cancelled.connect(self.reject)
        layout.addWidget(self.progress)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(say(text("ui", "What was answered otherwise")))
        self.tree.setColumnCount(3)
        heads = (text("ui", "What was answered otherwise"), text("ui", "recorded"), text("ui", "now"))
        self.tree.setHeaderLabels([say(head) for head in heads])
        self.tree.setColumnWidth(0, 320)
        layout.addWidget(self.tree, 1)
        layout.addLayout(row(1, button(say(text("ui", "Close")), self.reject)))

    def show_progress(self, progress: Progress, seconds: float) -> None:
        """How far it is."""
        self.progress.show_progress(self._say(progress.doing), progress.done, progress.total, seconds, None)

    def show_end(self, done: Sequence[Replayed], verdict: Finding) -> None:
        """What became of it."""
        self.finding = verdict
        self.progress.hide()
        self._layout.insertWidget(1, FindingBox(verdict, self._say))
        for one in [one for one in done if one.differs][:MOST_LINES]:
            top = QTreeWidgetItem(self.tree, [f"{one.said.row}  {one.said.action}"])
            for member, (before, now) in one.differs.items():
                QTreeWidgetItem(top, [member, before, now])
        self.tree.expandAll()

    def show_fault(self, finding: Finding) -> None:
        """It could not be said at all."""
        self.finding = finding
        self.progress.hide()
        self._layout.insertWidget(1, FindingBox(finding, self._say))
