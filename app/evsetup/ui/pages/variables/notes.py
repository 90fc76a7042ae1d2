"""What was found while reading: problems as they are, mere notes behind one line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evsetup.domain.finding import Finding
from evsetup.domain.text import text
from evsetup.ui.pages.page import scrolling
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import clear
from evsetup.ui.widgets.finding_box import FindingBox


class Notes(QWidget):
    """The findings of one reading."""

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._shown: tuple[Finding, ...] = ()
        holder = QWidget()
        self._boxes = QVBoxLayout(holder)
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self._boxes.setSpacing(8)
        self._area = scrolling(holder)
        self._area.setMaximumHeight(208)
        self._more = button("", self._fill, kind="quiet")
        self._more.setCheckable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._area)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Shows them; the same ones again stay as a person has unfolded them."""
        if findings == self._shown:
            return
        self._shown = findings
        self._more.setChecked(False)
        self._fill()

    def _fill(self) -> None:
        loud = [finding for finding in self._shown if finding.severity.fails]
        quiet = [finding for finding in self._shown if not finding.severity.fails]
        clear(self._boxes)
        shown = [*loud, *(quiet if self._more.isChecked() else ())]
        for finding in shown:
            self._boxes.addWidget(FindingBox(finding, self._say))
        self._area.setVisible(bool(shown))
        self._more.setVisible(bool(quiet))
        self._more.setText(self._say(text("ui", "What was odd while reading: {count}", count=len(quiet))))
