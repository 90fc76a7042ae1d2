"""The lower card of the CSMS test: progress, the verdict in one sentence, what to do, and the ladder with its evidence."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evsetup.commissioning.csms_test_account import root_in
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe.steps import ProbeStep
from evsetup.ui.looks import Look, look_of
from evsetup.ui.models.csms_test import CsmsTestView, TestRung
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.evidence_panel import EvidencePanel
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.flow_row import FlowRow
from evsetup.ui.widgets.ladder import Ladder, Rung
from evsetup.ui.widgets.progress_line import ProgressLine, duration
from evsetup.ui.widgets.words import words


class CsmsTestResult(Card):
    """``stopped`` stops the test, ``root_wanted`` gives a root certificate to save, ``dial_in_wanted`` and ``proxy_wanted`` offer to test from the charger itself, ``to_type_wanted`` what goes into the charger,
    ``left_older`` closes an earlier test, ``in_sight`` gives what a person wants to see, ``made_detail`` says that there is more to tab through."""

    stopped = Signal()
    root_wanted = Signal(str)
    dial_in_wanted = Signal()
    proxy_wanted = Signal()
    to_type_wanted = Signal()
    left_older = Signal()
    in_sight = Signal(object)
    made_detail = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(margin=24, spacing=16)
        self._say = say
        self._view = CsmsTestView()
        self._verdict: Finding | None = None
        self._noticed: object | None = None
        self._older = QWidget()
        self._older_words = words("", "strong", wrap=True)
        older = row(self._older_words, button(say(text("ui", "Close this earlier test")), self.left_older.emit))
        older.setContentsMargins(0, 0, 0, 0)
        older.setStretch(0, 1)
        self._older.setLayout(older)
        self._progress = ProgressLine(say)
        self._progress.cancelled.connect(self.stopped)
        self._verdict_place = QVBoxLayout()
        self._show_cause = button(say(text("ui", "Show what was seen")), self._open_cause, kind="quiet")
        dial_in = text("ui", "Let the charger itself dial this laptop…")
        self._dial_in = button(say(dial_in), self.dial_in_wanted.emit, kind="quiet")
        to_type = text("ui", "What to type on the charger's own page…")
        self._to_type = button(say(to_type), self.to_type_wanted.emit, kind="quiet")
        between = text("ui", "Sit between the charger and this CSMS…")
        self._between = button(say(between), self.proxy_wanted.emit, kind="quiet")
        self._next = FlowRow((self._show_cause, self._to_type))
        here = text("ui", "This was tested from this laptop, not from the charger. To test from the charger itself:")
        self._from_charger = words(say(here), "secondary", wrap=True)
        self._charger_ways = FlowRow((self._dial_in, self._between))
        self._notice_place = QVBoxLayout()
        hint = text("ui", "Ask the operator of the CSMS for address, identity and key. The steps then fill in here.")
        self._hint = words(say(hint), "secondary", wrap=True)
        self._ladder = Ladder(self._detail)
        self._ladder.made_detail.connect(self.made_detail)
        for part in (self._older, self._progress):
            self.body.addWidget(part)
        self.body.addLayout(self._verdict_place)
        self.body.addWidget(self._next)
        self.body.addWidget(self._from_charger)
        self.body.addWidget(self._charger_ways)
        self.body.addLayout(self._notice_place)
        self.body.addWidget(self._hint)
        self.body.addWidget(self._ladder)

    def show_view(self, view: CsmsTestView) -> None:
        """Shows ladder and verdict."""
        before, self._view = self._view, view
        say, idle = self._say, view.running is None
        self.setVisible(not view.asking)
        self._older.setVisible(view.older)
        if view.older and view.shown is not None:
            when = view.shown.at.astimezone().strftime("%Y-%m-%d %H:%M")
            self._older_words.setText(say(text("ui", "Earlier test: {when}, {url}", when=when, url=view.shown.url)))
        self._progress.setVisible(not idle)
        if (running := view.running) is not None:
            self._progress.show_progress(
                say(running.doing), running.done, running.total, running.elapsed_s, running.normal_s
            )
        if view.verdict != self._verdict:
            self._show_verdict(view)
        self._next.setVisible(view.is_over)
        self._show_cause.setVisible(view.cause is not None)
        self._next.settle()
        self._from_charger.setVisible(view.is_over and view.site_open)
        self._charger_ways.setVisible(view.is_over and view.site_open)
        self._charger_ways.settle()
        if view.notice != self._noticed:
            self._show_notice(view)
        self._hint.setVisible(idle and view.verdict is None)
        if before.shown != view.shown or (before.running is None and not idle):
            self._ladder.close_all()
        self._ladder.setVisible(bool(view.rungs))
        self._ladder.show_rungs([self._rung(rung) for rung in view.rungs])

    def _show_verdict(self, view: CsmsTestView) -> None:
        self._verdict = view.verdict
        clear(self._verdict_place)
        if view.verdict is not None:
            box = FindingBox(view.verdict, self._say, large=True)
            self._verdict_place.addWidget(box)
            announce(box, spoken(view.verdict, self._say))

    def _show_notice(self, view: CsmsTestView) -> None:
        self._noticed = view.notice
        clear(self._notice_place)
        match view.notice:
            case None:
                return
            case Finding():
                box = FindingBox(view.notice, self._say)
                self._notice_place.addWidget(box)
                announce(box, spoken(view.notice, self._say))
            case _:
                self._notice_place.addWidget(words(self._say(view.notice), "small", wrap=True))

    def _rung(self, rung: TestRung) -> Rung:
        say, title = self._say, self._say(rung.step.title)
        if rung.finding is None:
            look = Look.RUNNING if rung.running else Look.NOT_RUN
            return Rung(look, title, say(rung.why or look.word), "" if rung.running else "–", say(look.word))
        look = look_of(rung.finding.severity)
        return Rung(
            look,
            title,
            say(rung.finding.seen),
            "" if rung.elapsed_s is None else say(_took(rung.elapsed_s)),
            say(look.word),
            rung if rung.finding.evidence or rung.finding.means is not None else None,
            say(text("ui", "Show: {step}", step=rung.step.title)),
            say(text("ui", "Hide: {step}", step=rung.step.title)),
        )

    def _detail(self, rung: TestRung) -> QWidget:
        """Advice first, then what was seen on the wire."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        finding, say = rung.finding, self._say
        if finding is None:
            return made
        if finding.severity >= Severity.WARNING:
            column.addWidget(FindingBox(replace(finding, evidence=()), say))
        elif finding.means is not None:
            column.addWidget(words(say(finding.means), wrap=True))
        if finding.evidence:
            root = root_in(finding)
            panel = EvidencePanel(finding.evidence, say(rung.step.title), say, root=root)
            panel.root_wanted.connect(lambda: self.root_wanted.emit(root))
            column.addWidget(panel)
        return made

    def open_step(self, step: ProbeStep) -> None:
        """Unfolds one step of the ladder."""
        places = [rung.step for rung in self._view.rungs]
        opened = self._ladder.open_at(places.index(step)) if step in places else None
        if opened is not None:
            self.in_sight.emit(opened)

    def _open_cause(self) -> None:
        if self._view.cause is not None:
            self.open_step(self._view.cause)


def _took(seconds: float) -> Text:
    if seconds < 0.001:
        return text("ui", "< 1 ms")
    if seconds < 1:
        return text("ui", "{number} ms", number=f"{seconds * 1000:.0f}")
    return text("ui", "{number} s", number=f"{seconds:.1f}") if seconds < 60 else duration(seconds)
