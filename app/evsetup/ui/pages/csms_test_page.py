"""The CSMS test: three fields, the URL that will be dialled, a ladder, one sentence of verdict."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from evsetup.domain.finding import Finding
from evsetup.domain.secret import Secret
from evsetup.domain.text import text
from evsetup.ui.looks import Look, look_of
from evsetup.ui.models.csms_test import CsmsTestView, TestRung, for_the_it_department
from evsetup.ui.pages.page import Page
from evsetup.ui.pages.steps.pane import labelled, machine_field
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.ladder import Ladder, Rung
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import words


class CsmsTestPage(Page):
    """A view over ``CsmsTestView``; ``changed`` gives it with other fields, ``started`` and ``stopped`` run it."""

    changed = Signal(object)
    started = Signal()
    stopped = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(say)
        self._view = CsmsTestView()
        self._verdict_shown: Finding | None = None
        self._copy = self.add_action(say(text("ui", "Copy for the IT department")), self._copy_report)
        self._start = self.add_action(say(text("ui", "Test")), self.started.emit, primary=True)
        self.add(self._make_fields())
        self._progress = ProgressLine(say)
        self._progress.cancelled.connect(self.stopped)
        self._verdict_place = QVBoxLayout()
        self._ladder = Ladder()
        self._hint = words(
            say(text("ui", "Ask the operator of the CSMS for address, identity and key. The steps then fill in here.")),
            "secondary",
            wrap=True,
        )
        result = Card(margin=24, spacing=16)
        result.body.addWidget(self._progress)
        result.body.addLayout(self._verdict_place)
        result.body.addWidget(self._hint)
        result.body.addWidget(self._ladder)
        result.body.addStretch(1)
        canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(result)
        self.add_scrolling(canvas)
        self.show_view(self._view)

    def show_view(self, view: CsmsTestView) -> None:
        """Shows fields, ladder and verdict."""
        self._view = view
        say = self.say
        self.show_head(say(text("ui", "CSMS test")), say(text("ui", "Tested from this laptop, not from the charger.")))
        self._show_fields(view)
        idle = view.running is None
        tested = view.verdict is not None
        self._start.setText(say(text("ui", "Test again") if tested else text("ui", "Test")))
        self._start.setEnabled(idle and view.complete)
        self._copy.setVisible(tested)
        self._progress.setVisible(not idle)
        if (running := view.running) is not None:
            self._progress.show_progress(
                say(running.doing), running.done, running.total, running.elapsed_s, running.normal_s
            )
        self._hint.setVisible(idle and not tested)
        if view.verdict != self._verdict_shown:
            self._verdict_shown = view.verdict
            clear(self._verdict_place)
            if view.verdict is not None:
                box = FindingBox(view.verdict, say, large=True)
                self._verdict_place.addWidget(box)
                announce(box, spoken(view.verdict, say))
        self._ladder.show_rungs([self._rung(rung) for rung in view.rungs])

    def _rung(self, rung: TestRung) -> Rung:
        say = self.say
        if rung.finding is None:
            look = Look.RUNNING if rung.running else Look.NOT_RUN
            return Rung(look, say(rung.title), say(look.word), "–", say(look.word))
        look = look_of(rung.finding.severity)
        aside = "" if rung.elapsed_s is None else f"{rung.elapsed_s * 1000:.0f} ms"
        return Rung(look, say(rung.title), say(rung.finding.seen), aside, say(look.word))

    def _make_fields(self) -> Card:
        say = self.say
        card = Card(margin=20, spacing=12)
        self._choices = QComboBox()
        self._choices.setAccessibleName(say(text("ui", "CSMS card")))
        self._choices.activated.connect(self._chosen)
        card.body.addWidget(self._choices)
        self._address, self._identity, self._key = machine_field(), machine_field(), machine_field()
        self._address.setPlaceholderText("wss://")
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        columns = (
            (say(text("ui", "Address")), self._address, 4),
            (say(text("ui", "Identity (ChargeBoxIdentity)")), self._identity, 2),
            (say(text("ui", "Key")), self._key, 2),
        )
        for place, (label, field, share) in enumerate(columns):
            column = QVBoxLayout()
            column.setSpacing(4)
            labelled(column, label, field)
            grid.addLayout(column, 0, place)
            grid.setColumnStretch(place, share)
            field.textEdited.connect(self._typed)
            field.returnPressed.connect(self._start.click)
        card.body.addLayout(grid)
        self._final = MachineText("", say(text("ui", "Final URL")), say)
        pick = button(say(text("ui", "Choose its CA file…")), self._pick_ca, kind="quiet")
        foot = row(words(say(text("ui", "Will dial")), "secondary"), self._final, pick, spacing=8)
        foot.setStretch(1, 1)
        card.body.addLayout(foot)
        self._ca = words("", "small", wrap=True)
        card.body.addWidget(self._ca)
        return card

    def _show_fields(self, view: CsmsTestView) -> None:
        names = [choice.name for choice in view.choices]
        if [self._choices.itemText(i) for i in range(1, self._choices.count())] != names:
            self._choices.clear()
            self._choices.addItems([self.say(text("ui", "Choose an operator's card, or type below")), *names])
        self._choices.setVisible(bool(names))
        key = "" if view.key is None else view.key.reveal()
        for field, value in ((self._address, view.address), (self._identity, view.identity), (self._key, key)):
            if field.text() != value:
                field.setText(value)
            field.setEnabled(view.running is None)
        self._final.show_text(view.final_url or "–")
        self._ca.setVisible(view.ca_file is not None)
        if view.ca_file is not None:
            self._ca.setText(self.say(text("ui", "Trusted besides the system's: {file}", file=view.ca_file.name)))

    def _typed(self) -> None:
        key = self._key.text()
        self.changed.emit(
            replace(
                self._view,
                address=self._address.text().strip(),
                identity=self._identity.text().strip(),
                key=Secret(key) if key else None,
            )
        )

    def _chosen(self, index: int) -> None:
        if index > 0:
            self.changed.emit(replace(self._view, address=self._view.choices[index - 1].address))

    def _pick_ca(self) -> None:
        dialog = QFileDialog(self, self.say(text("ui", "CA file of the CSMS")))
        dialog.setNameFilter("PEM (*.pem *.crt *.cer)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.changed.emit(replace(self._view, ca_file=Path(path))))
        dialog.open()

    def _copy_report(self) -> None:
        lines = (self.say(line) for line in for_the_it_department(self._view))
        QGuiApplication.clipboard().setText("\n".join(lines))
