"""Before the security profile is raised: now → then, what is missing, what can cut us off; then what became of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui.looks import Look
from evsetup.ui.models.security import SecurityView, profile_words
from evsetup.ui.pages.page import scrolling
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.chip import StatusChip
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.flow_layout import TightFlow
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import words


class RaisePane(Card):
    """What a person wants is sent as signals."""

    confirmed = Signal()
    left = Signal()
    stopped = Signal()
    own_root_wanted = Signal()
    renew_wanted = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(margin=16, spacing=12)
        self._say = say
        self._view = SecurityView()
        self._findings_shown: tuple[Finding, ...] = ()
        self._title = words("", "section", wrap=True)
        self._now, self._then = words("", wrap=True), words("", "strong", wrap=True)
        steps = QGridLayout()
        steps.setHorizontalSpacing(12)
        steps.setVerticalSpacing(4)
        steps.setColumnStretch(1, 1)
        for place, (head, shown) in enumerate(((text("ui", "Now"), self._now), (text("ui", "Then"), self._then))):
            steps.addWidget(words(say(head), "small"), place, 0, Qt.AlignmentFlag.AlignTop)
            steps.addWidget(shown, place, 1)
        self._state = StatusChip(Look.OK, "")
        self._progress = ProgressLine(say)
        self._progress.cancelled.connect(self.stopped)
        holder = QWidget()
        self._findings = QVBoxLayout(holder)
        self._findings.setSpacing(8)
        self._area = scrolling(holder)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(say(text("ui", "What is needed, and what can cut us off")))
        self._area.setMinimumHeight(120)
        self._hint = words("", "small", wrap=True)
        self._root = button(say(text("ui", "Install this laptop's root…")), self.own_root_wanted.emit)
        self._renew = button(say(text("ui", "Renew its own certificate…")), self.renew_wanted.emit)
        self._back = button(say(text("ui", "Cancel")), self.left.emit)
        self._go = button("", self._act, kind="primary")
        self._wishes = QWidget()
        wishes = TightFlow(self._wishes, spacing=8)
        wishes.addWidget(self._root)
        wishes.addWidget(self._renew)
        foot = row(self._hint, self._back, self._go, spacing=12)
        foot.setStretch(0, 1)
        self.body.addWidget(self._title)
        self.body.addLayout(steps)
        self.body.addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._progress)
        self.body.addWidget(self._area, 1)
        self._space = QWidget()
        self.body.addWidget(self._space, 1)
        self.body.addWidget(self._wishes)
        self.body.addLayout(foot)

    @property
    def go_button(self) -> QWidget:
        """The one primary action."""
        return self._go

    def show_view(self, view: SecurityView) -> None:
        """Shows the rise, or how far it is."""
        before, self._view, say = self._view, view, self._say
        if (ahead := view.ahead) is None:
            return
        running = view.running
        name, wanted = verbatim(view.name), ahead.wanted
        self._title.setText(say(text("ui", "Raise {charger} to security profile {n}", charger=name, n=wanted)))
        self._now.setText(say(profile_words(ahead.now)))
        self._then.setText(say(profile_words(wanted)))
        self._progress.setVisible(running is not None)
        if running is not None:
            doing = say(running.doing)
            self._progress.show_progress(doing, running.done, running.total, running.elapsed_s, running.normal_s)
        self._show_state(view)
        self._show_findings(view)
        free = running is None
        self._root.setVisible(not view.risen and ahead.wants_our_root)
        self._renew.setVisible(not view.risen and ahead.wants_own_certificate)
        self._wishes.setVisible(not view.risen and (ahead.wants_our_root or ahead.wants_own_certificate))
        for made in (self._root, self._renew, self._back):
            made.setEnabled(free)
        self._back.setVisible(not view.risen)
        self._go.setEnabled(free and (view.risen or not ahead.blocked))
        done = text("ui", "Back to security")
        self._go.setText(say(done if view.risen else text("ui", "Raise {charger} to {n}", charger=name, n=wanted)))
        self._hint.setText(say(_hint(view)))
        if view.risen and not before.risen:
            announce(self, say(_state(view)[1]))

    def _act(self) -> None:
        if self._view.risen:
            self.left.emit()
        else:
            self.confirmed.emit()

    def _show_state(self, view: SecurityView) -> None:
        look, said = _state(view)
        self._state.setVisible(view.running is None)
        self._state.show_status(look, self._say(said))

    def _show_findings(self, view: SecurityView) -> None:
        found = _findings(view)
        self._area.setVisible(bool(found))
        self._space.setVisible(not found)
        if found == self._findings_shown:
            return
        news = [finding for finding in found if finding not in self._findings_shown]
        self._findings_shown = found
        clear(self._findings)
        for finding in found:
            box = FindingBox(finding, self._say)
            self._findings.addWidget(box)
            if finding in news and finding.severity.fails:
                announce(box, spoken(finding, self._say))
        self._findings.addStretch(1)


def _findings(view: SecurityView) -> tuple[Finding, ...]:
    """What went wrong; else what is missing, and the risk while it can still be declined."""
    if view.ahead is None or view.risen:
        return view.findings
    missing = tuple(finding for finding in view.ahead.missing if finding not in view.findings)
    return (*view.findings, *missing, view.ahead.risk)


def _state(view: SecurityView) -> tuple[Look, Text]:
    ahead = view.ahead
    if view.risen and ahead is not None:
        return Look.OK, text("ui", "Raised: it is back with security profile {n}", n=ahead.wanted)
    if any(finding.code in _IN_DOUBT for finding in view.findings):
        return Look.WARNING, text("ui", "In doubt")
    if view.findings:
        return Look.PROBLEM, text("ui", "Not raised")
    if ahead is not None and ahead.blocked:
        return Look.PROBLEM, text("ui", "Something is missing")
    if ahead is not None and ahead.missing:
        return Look.WARNING, text("ui", "Not everything can be known")
    return Look.OK, text("ui", "All that it needs is there")


def _hint(view: SecurityView) -> Text | None:
    if view.stopping:
        return text("ui", "Stopping. What was begun is named, and the charger is let in with either profile.")
    if view.running is not None:
        return text("ui", "Stop leaves a known state: the charger is let in here with either profile.")
    if view.risen:
        return None
    return text("ui", "Nothing is written yet.") if not view.findings else None


_IN_DOUBT = frozenset({"driver.profile.never-returned", "commissioning.security.profile-in-doubt"})
