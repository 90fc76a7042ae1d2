"""The card in which a person puts this laptop between a charger and its CSMS, and watches who talks to whom."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QMenu, QVBoxLayout, QWidget

from evsetup.diagnosis.trace import MOST_BYTES
from evsetup.domain.finding import Finding
from evsetup.domain.text import text
from evsetup.ui.looks import Look
from evsetup.ui.models.proxy import ProxyView
from evsetup.ui.pages.disturb_box import DisturbBox
from evsetup.ui.pages.steps.pane import labelled, machine_field
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.chip import StatusChip
from evsetup.ui.widgets.finding_box import FindingBox, announce, spoken
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.words import words


class ProxyCard(Card):
    """Folded it is one line. ``changed`` gives the view with other answers; the other signals say what a person wants."""

    unfolded = Signal(bool)
    changed = Signal(object)
    file_wanted = Signal()
    started = Signal()
    stopped = Signal()
    record_wanted = Signal()
    root_wanted = Signal()
    put_back_wanted = Signal()
    through_wanted = Signal(str)
    """The id of a charger that is to be sent through the proxy."""

    def __init__(self, say: Voice) -> None:
        super().__init__(spacing=12)
        self._say = say
        self._view = ProxyView()
        self._findings_shown: tuple[Finding, ...] | None = None
        self.setAccessibleName(say(text("ui", "Sit between a charger and its CSMS")))
        self._title = words(say(text("ui", "Sit between a charger and its CSMS")), "strong", wrap=True)
        self._chip = StatusChip(Look.UNKNOWN, "")
        self._unfold = button(say(text("ui", "Sit in between…")), lambda: self.unfolded.emit(True))
        self._fold = button(say(text("ui", "Close")), lambda: self.unfolded.emit(False), kind="quiet")
        self._end = button(say(text("ui", "Stop the proxy")), self.stopped.emit)
        self._open = button(say(text("ui", "Show the last recording")), self.record_wanted.emit, kind="quiet")
        head = row(self._title, self._open, self._unfold, self._fold, self._end, spacing=12)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(8)
        self.body.addLayout(self._findings)
        self._asking, self._telling = QWidget(), QWidget()
        self.body.addWidget(self._asking)
        self.body.addWidget(self._telling)
        self._ask(self._asking)
        self._tell(self._telling)
        self.show_view(self._view)

    def show_view(self, view: ProxyView) -> None:
        """Shows how it stands; what is being typed stays."""
        before, self._view = self._view, view
        say = self._say
        self.setVisible(view.here)
        self._unfold.setVisible(not view.unfolded and not view.running)
        self._fold.setVisible(view.unfolded and not view.running)
        self._end.setVisible(view.running)
        self._asking.setVisible(view.unfolded and not view.running)
        self._telling.setVisible(view.running)
        self._open.setVisible(view.recorded is not None and not view.running)
        self._show_answers(view)
        if view.running:
            look, state = view.state
            self._chip.show_status(look, say(state))
            self._who.setText(say(view.who))
            self._count.setText(say(view.count))
            self._url.show_text(view.url)
            self._back.setVisible(bool(view.behind))
            self._back.setEnabled(not view.writing)
            self._back.setText(say(view.way_back))
            self._through.setVisible(bool(view.besides) and not view.fingerprint)
            self._through.setEnabled(not view.writing)
            self._root.setVisible(bool(view.fingerprint))
            self._print.setVisible(bool(view.fingerprint))
            self._print.show_text(view.fingerprint)
            self.disturb.show_state(view.waiting, view.holding, connected=bool(view.identities))
            if not before.running:
                announce(self, say(text("ui", "The proxy runs. Type {url} into the charger.", url=view.url)))
            elif view.identities != before.identities:
                announce(self, say(view.who if view.identities else state))
        if view.findings != self._findings_shown:
            self._show_findings(view)

    def _show_answers(self, view: ProxyView) -> None:
        say = self._say
        wanted = [("", say(text("ui", "None"))), *((choice.id, choice.name) for choice in view.operators)]
        if [
            (self._operator.itemData(at), self._operator.itemText(at)) for at in range(self._operator.count())
        ] != wanted:
            self._operator.clear()
            for number, name in wanted:
                self._operator.addItem(name, number)
        self._operator.setCurrentIndex(next((at for at, (id_, _) in enumerate(wanted) if id_ == view.operator), 0))
        self._operator.setEnabled(len(wanted) > 1)
        if self._address.text() != view.address:
            self._address.setText(view.address)
            self._address.setCursorPosition(0)
        self._file.show_text(str(view.record) if view.record is not None else "–")
        self._secure.setChecked(view.secure)
        self._start.setEnabled(view.complete)
        self._start.setText(say(text("ui", "Starting…") if view.starting else text("ui", "Start the proxy")))

    def _show_findings(self, view: ProxyView) -> None:
        new = view.findings[:1] if self._findings_shown is not None else ()
        self._findings_shown = view.findings
        clear(self._findings)
        for finding in view.findings[:1]:
            box = FindingBox(finding, self._say)
            self._findings.addWidget(box)
            if new:
                announce(box, spoken(finding, self._say))

    def _ask(self, place: QWidget) -> None:
        say = self._say
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        why = text(
            "ui",
            "The charger dials this laptop, which dials the CSMS with the charger's own log-in, passes everything on"
            " unchanged and records it, up to {size} GB. Keys and log-ins are left out of the recording; card numbers are"
            " not.",
            size=MOST_BYTES // 10**9,
        )
        column.addWidget(words(say(why), "secondary", wrap=True))
        self._operator = QComboBox()
        self._operator.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._operator.setMinimumContentsLength(10)
        self._operator.activated.connect(self._chosen)
        self._address = machine_field()
        self._address.setPlaceholderText("wss://")
        self._address.textEdited.connect(self._typed)
        self._address.returnPressed.connect(self._go)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        fields = (
            (say(text("ui", "CSMS card")), self._operator, 1),
            (say(text("ui", "Address of the CSMS, without the identity")), self._address, 2),
        )
        for at, (label, field, share) in enumerate(fields):
            cell = QVBoxLayout()
            cell.setSpacing(4)
            labelled(cell, label, field)
            grid.addLayout(cell, 0, at, Qt.AlignmentFlag.AlignBottom)
            grid.setColumnStretch(at, share)
        column.addLayout(grid)
        self._file = MachineText("", say(text("ui", "File that it is recorded in")), say)
        other = button(say(text("ui", "Other file…")), self.file_wanted.emit, kind="quiet")
        line = row(words(say(text("ui", "Record in")), "secondary"), self._file, other)
        line.setStretch(1, 1)
        column.addLayout(line)
        self._secure = QCheckBox(say(text("ui", "The charger uses TLS (wss, security profile 2)")))
        self._secure.clicked.connect(lambda on: self.changed.emit(replace(self._view, secure=on)))
        self._start = button(say(text("ui", "Start the proxy")), self._go, kind="primary")
        line = row(self._secure, self._start, spacing=16)
        line.setStretch(0, 1)
        column.addLayout(line)

    def _tell(self, place: QWidget) -> None:
        say = self._say
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._count = words("", "small", wrap=True)
        self._who = words("", "strong", wrap=True)
        line = row(self._chip, self._who, spacing=12)
        line.setStretch(1, 1)
        column.addLayout(line)
        column.addWidget(self._count)
        self._url = MachineText("", say(text("ui", "Address for the charger")), say)
        line = row(words(say(text("ui", "Type into the charger")), "secondary"), self._url)
        line.setStretch(1, 1)
        column.addLayout(line)
        hint = text("ui", "Most chargers add the identity by themselves. Its key stays as it is: the CSMS checks it.")
        column.addWidget(words(say(hint), "small", wrap=True))
        self._root = button(say(text("ui", "Save the root certificate…")), self.root_wanted.emit)
        self._print = MachineText("", say(text("ui", "SHA-256 of the root")), say)
        line = row(self._root, self._print, spacing=12)
        line.setStretch(1, 1)
        column.addLayout(line)
        self._back = button("", self.put_back_wanted.emit)
        self._through = button(say(text("ui", "Send a charger through it…")))
        self._through.setProperty("menu", True)
        self._through.setAccessibleDescription(
            say(
                text(
                    "ui",
                    "Writes the address of the proxy into it: what it says to the CSMS is seen before it is switched",
                )
            )
        )
        menu = QMenu(self._through)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self._through.setMenu(menu)
        column.addLayout(row(self._through, self._back, 1))
        self.disturb = DisturbBox(say)
        column.addWidget(self.disturb)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for number, name in self._view.besides:
            menu.addAction(name).triggered.connect(
                lambda _checked=False, number=number: self.through_wanted.emit(number)
            )

    def _typed(self) -> None:
        self.changed.emit(replace(self._view, address=self._address.text().strip(), operator=""))

    def _go(self) -> None:
        if self._view.complete:
            self.started.emit()

    def _chosen(self, at: int) -> None:
        chosen = next((c for c in self._view.operators if c.id == self._operator.itemData(at)), None)
        if chosen is None:
            self.changed.emit(replace(self._view, operator=""))
        else:
            self.changed.emit(replace(self._view, operator=chosen.id, address=chosen.address))
