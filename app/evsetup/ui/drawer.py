"""The drawer that the status line opens: jobs with progress and cancel, what was sent where, the last findings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from evsetup.domain.text import text
from evsetup.ui.models.status import JobLine, StatusView
from evsetup.ui.pages.page import scrolling
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.card import clear
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import words


class Drawer(QFrame):
    """Jobs, probes and findings; ``cancelled`` gives the key of a job that a person stops."""

    cancelled = Signal(str)

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self.setObjectName("drawer")
        self._say = say
        self._view = StatusView()
        self._lines: dict[str, ProgressLine] = {}
        outer = QHBoxLayout(self)
        outer.setContentsMargins(32, 16, 32, 16)
        outer.setSpacing(24)
        self._jobs, self._probes, self._findings = (self._column(outer) for _ in range(3))
        self.setFixedHeight(240)
        self.show_view(self._view, force=True)

    def show_view(self, view: StatusView, *, force: bool = False) -> None:
        """Shows the three lists; a running job is changed in place."""
        say, before, self._view = self._say, self._view, view
        if force or [job.key for job in before.jobs] != [job.key for job in view.jobs]:
            self._fill(self._jobs, say(text("ui", "Jobs")), [self._job_widget(job) for job in view.jobs])
        for job in view.jobs:
            running = job.running
            self._lines[job.key].show_progress(
                f"{job.title}: {say(running.doing)}",
                running.done,
                running.total,
                running.elapsed_s,
                running.normal_s,
            )
        if force or before.probes != view.probes:
            sent = [words(say(probe), "small", wrap=True) for probe in view.probes]
            self._fill(self._probes, say(text("ui", "Sent by this laptop")), sent)
        if force or before.findings != view.findings:
            boxes = [FindingBox(finding, say) for finding in view.findings]
            self._fill(self._findings, say(text("ui", "Last findings")), boxes)

    def _job_widget(self, job: JobLine) -> ProgressLine:
        made = ProgressLine(self._say)
        made.cancelled.connect(lambda: self.cancelled.emit(job.key))
        self._lines[job.key] = made
        return made

    def _column(self, outer: QHBoxLayout) -> QVBoxLayout:
        canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        area = scrolling(canvas)
        outer.addWidget(area, 1)
        return column

    def _fill(self, column: QVBoxLayout, title: str, widgets: Sequence[QWidget]) -> None:
        clear(column)
        column.addWidget(words(title, "strong"))
        for widget in widgets or [words(self._say(text("ui", "Nothing yet")), "small")]:
            column.addWidget(widget)
        column.addStretch(1)
