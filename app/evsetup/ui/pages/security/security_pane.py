"""The security of one charger on its settings page: profile, certificates, events, log; a rise takes their place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from evsetup.domain.finding import Finding
from evsetup.domain.text import text
from evsetup.ui.models.security import SecurityView
from evsetup.ui.pages.page import GAP, scrolling
from evsetup.ui.pages.security.certificates_card import CertificatesCard
from evsetup.ui.pages.security.events_card import EventsCard
from evsetup.ui.pages.security.log_card import LogCard
from evsetup.ui.pages.security.profile_card import ProfileCard
from evsetup.ui.pages.security.raise_pane import RaisePane
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import clear, row
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import words


class SecurityPane(QWidget):
    """A view over ``SecurityView``; what a person wants is sent as signals."""

    stopped = Signal()
    raise_wanted = Signal(int)
    raise_confirmed = Signal()
    raise_left = Signal()
    own_root_wanted = Signal()
    file_wanted = Signal()
    delete_wanted = Signal(object)
    renew_wanted = Signal()
    log_wanted = Signal(object)

    log_opened = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._view = SecurityView()
        self._findings_shown: tuple[Finding, ...] = ()
        self._make_parts()
        self._connect()
        overview = QWidget()
        column = QVBoxLayout(overview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._progress)
        column.addLayout(self._findings)
        told = row(self._said, self._open_log, spacing=12)
        told.setStretch(0, 1)
        column.addLayout(told)
        column.addWidget(self._cards)
        column.addStretch(1)
        self._area = scrolling(overview)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(say(text("ui", "Security")))
        rise = QWidget()
        beside = QVBoxLayout(rise)
        beside.setContentsMargins(0, 0, GAP, 0)
        beside.addWidget(self.raise_pane)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(rise)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    @property
    def view(self) -> SecurityView:
        """What is shown now."""
        return self._view

    def show_view(self, view: SecurityView) -> None:
        """Shows how the charger stands."""
        before, self._view, say = self._view, view, self._say
        rising = view.ahead is not None
        self._stack.setCurrentIndex(1 if rising else 0)
        if rising:
            self.raise_pane.show_view(view)
            if before.ahead is None or (view.risen and not before.risen):
                self.raise_pane.go_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        running = view.running
        self._progress.setVisible(running is not None)
        if running is not None:
            doing = say(running.doing)
            self._progress.show_progress(doing, running.done, running.total, running.elapsed_s, running.normal_s)
        self._show_findings(view.findings)
        self._said.setText(say(view.said))
        self._said.setVisible(view.said is not None)
        self._open_log.setVisible(view.log is not None)
        if view.said is not None and view.said != before.said:
            announce(self._profile, say(view.said))
        self._cards.setVisible(view.now is not None)
        if view.now is not None:
            busy = running is not None
            self._profile.show_now(view.now, busy=busy)
            self._certificates.show_now(view.now, busy=busy)
            self._log.show_busy(busy=busy)
        self._events.show_events(view.events)

    def _make_parts(self) -> None:
        say = self._say
        self._progress = ProgressLine(say)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(8)
        self._said = words("", "strong", wrap=True)
        self._open_log = button(say(text("ui", "Open in the trace")), self.log_opened.emit)
        self._profile, self._certificates = ProfileCard(say), CertificatesCard(say)
        self._log, self._events = LogCard(say), EventsCard(say)
        self.raise_pane = RaisePane(say)
        self._cards = QWidget()
        column = QVBoxLayout(self._cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        top = row(self._profile, self._log, spacing=16)
        top.setStretch(0, 3)
        top.setStretch(1, 2)
        column.addLayout(top)
        column.addWidget(self._certificates)
        column.addWidget(self._events)

    def _connect(self) -> None:
        self._progress.cancelled.connect(self.stopped)
        self._profile.raise_wanted.connect(self.raise_wanted)
        self._certificates.own_root_wanted.connect(self.own_root_wanted)
        self._certificates.file_wanted.connect(self.file_wanted)
        self._certificates.renew_wanted.connect(self.renew_wanted)
        self._certificates.delete_wanted.connect(self.delete_wanted)
        self._log.log_wanted.connect(self.log_wanted)
        self.raise_pane.confirmed.connect(self.raise_confirmed)
        self.raise_pane.left.connect(self.raise_left)
        self.raise_pane.stopped.connect(self.stopped)
        self.raise_pane.own_root_wanted.connect(self.own_root_wanted)
        self.raise_pane.renew_wanted.connect(self.renew_wanted)

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        if findings == self._findings_shown:
            return
        self._findings_shown = findings
        clear(self._findings)
        for finding in findings:
            box = FindingBox(finding, self._say)
            self._findings.addWidget(box)
            if finding.severity.fails:
                announce(box, spoken(finding, self._say))
