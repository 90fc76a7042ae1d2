"""Many chargers at once: what they shall have, each one's plan, how each comes along, what became of all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QProgressBar, QSpinBox, QVBoxLayout, QWidget

from evsetup.commissioning.batch.member import Member
from evsetup.commissioning.decision import Circumstances, decide
from evsetup.domain.text import Text, text
from evsetup.ui.models.batch import GROUPS, PURPOSES, BatchView, Phase, chip_of, lines_of
from evsetup.ui.pages.page import scrolling
from evsetup.ui.pages.steps.pane import labelled
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.chip import StatusChip
from evsetup.ui.widgets.finding_box import FindingBox, announce
from evsetup.ui.widgets.words import words


class BatchDialog(QDialog):
    """A view over ``BatchView``. It does not block the board behind it; while chargers are written only Stop ends it."""

    begun = Signal()
    confirmed = Signal()
    paused = Signal(bool)
    stopped = Signal()

    def __init__(self, say: Voice, parent: QWidget) -> None:
        super().__init__(parent)
        self._say = say
        self._view = BatchView()
        self.setWindowTitle(say(text("ui", "Set up chargers")))
        self.resize(min(920, parent.width() - 32), min(720, parent.height() - 32))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        self._title, self._state = words("", "section", wrap=True), words("", "secondary", wrap=True)
        layout.addWidget(self._title)
        layout.addWidget(self._state)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say(text("ui", "Chargers done")))
        layout.addWidget(self._bar)
        self._flaw = QVBoxLayout()
        layout.addLayout(self._flaw)
        self._choices = self._make_choices()
        layout.addWidget(self._choices)
        canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._heads = [words(say(title), "heading") for title, _ in GROUPS]
        self._rows: dict[str, _Row] = {}
        self._columns: list[QVBoxLayout] = []
        for head in self._heads:
            column.addWidget(head)
            group = QVBoxLayout()
            group.setSpacing(6)
            self._columns.append(group)
            column.addLayout(group)
        column.addStretch(1)
        layout.addWidget(scrolling(canvas), 1)
        self._close = button(say(text("ui", "Close")), self.reject)
        self._pause = button("", lambda: self.paused.emit(not self._view.paused))
        self._stop = button(say(text("ui", "Stop all")), self.stopped.emit)
        self._go = button("", self._forward, kind="primary")
        layout.addLayout(row(self._close, 1, self._stop, self._pause, self._go))

    @property
    def circumstances(self) -> Circumstances:
        """What the chargers are for."""
        return PURPOSES[max(0, self._purpose.currentIndex())][1]

    @property
    def address(self) -> str:
        """The address that was chosen or typed; empty where they stand alone."""
        if not decide(self.circumstances).purpose.needs_csms:
            return ""
        at = self._csms.currentIndex()
        known = at >= 0 and self._csms.currentText() == self._csms.itemText(at)
        return str(self._csms.itemData(at) or "") if known else self._csms.currentText().strip()

    @property
    def pattern(self) -> str:
        """The pattern for identities."""
        return self._pattern.text().strip()

    @property
    def copy_from(self) -> str:
        """The id of the charger to copy from; empty for none."""
        return str(self._copy.currentData() or "")

    @property
    def concurrency(self) -> int:
        """How many chargers at the same time."""
        return self._at_once.value()

    def show_view(self, view: BatchView) -> None:
        """Shows how it stands; rows of chargers that stay keep their place."""
        say, before, self._view = self._say, self._view, view
        self._title.setText(say(text("ui", "Set up chargers: {count}", count=len(view.members))))
        if self._state.text() != say(view.state()):
            self._state.setText(say(view.state()))
        if view.phase is not before.phase:
            announce(self._state, say(view.state()))
        self._bar.setRange(0, max(1, len(view.members)))
        self._bar.setValue(len(view.members) - view.left)
        if view.flaw != before.flaw:
            clear(self._flaw)
            if view.flaw is not None:
                self._flaw.addWidget(FindingBox(view.flaw, say))
        self._show_choices(view, before)
        self._show_members(view)
        at_work = view.phase in {Phase.READING, Phase.RUNNING}
        self._close.setEnabled(not at_work)
        self._stop.setVisible(at_work)
        self._pause.setVisible(view.phase is Phase.RUNNING)
        self._pause.setText(say(text("ui", "Go on") if view.paused else text("ui", "Pause")))
        self._go.setVisible(not at_work and (view.phase is not Phase.ENDED or view.left > 0))
        self._go.setText(say(self._go_words(view)))
        self._go.setEnabled(view.phase is not Phase.REVIEW or view.planned > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; while chargers are at work it does nothing, so that none is left behind unseen."""
        if event.key() != Qt.Key.Key_Escape or self._close.isEnabled():
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same for the frame's own button."""
        if self._close.isEnabled():
            super().closeEvent(event)
        else:
            event.ignore()

    def _go_words(self, view: BatchView) -> Text:
        match view.phase:
            case Phase.REVIEW:
                return text("ui", "Write {count} plans", count=view.planned)
            case Phase.ENDED:
                return text("ui", "Go on with {count}", count=view.left)
            case _:
                return text("ui", "Read {count} chargers", count=len(view.members))

    def _forward(self) -> None:
        if self._view.phase is Phase.REVIEW:
            self.confirmed.emit()
        else:
            self.begun.emit()

    def _make_choices(self) -> QWidget:
        say, box = self._say, QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._csms, self._copy, self._pattern, self._at_once = QComboBox(), QComboBox(), QLineEdit(), QSpinBox()
        self._purpose, self._csms_box = QComboBox(), QWidget()
        for words_of_it, _ in PURPOSES:
            self._purpose.addItem(say(words_of_it))
        self._purpose.currentIndexChanged.connect(self._show_address)
        labelled(layout, say(text("ui", "What they are for")), self._purpose)
        address = QVBoxLayout(self._csms_box)
        address.setContentsMargins(0, 0, 0, 0)
        self._csms.setEditable(True)
        self._pattern.setPlaceholderText("SITE-{bay:02}")
        self._at_once.setRange(1, 500)
        self._at_once.setMinimumHeight(36)
        labelled(address, say(text("ui", "Address that they dial")), self._csms)
        layout.addWidget(self._csms_box)
        self._pattern_box = QWidget()
        pattern = QVBoxLayout(self._pattern_box)
        pattern.setContentsMargins(0, 0, 0, 0)
        labelled(pattern, say(text("ui", "Identities of bays that have none")), self._pattern)
        layout.addWidget(self._pattern_box)
        why = say(text("ui", "Identities, keys and fixed addresses stay with each charger."))
        labelled(layout, say(text("ui", "Copy settings from")), self._copy, why)
        labelled(layout, say(text("ui", "Chargers at the same time")), self._at_once)
        return box

    def _show_address(self) -> None:
        self._csms_box.setVisible(decide(self.circumstances).purpose.needs_csms)

    def _show_choices(self, view: BatchView, before: BatchView) -> None:
        self._choices.setVisible(view.phase is Phase.CHOOSE)
        self._pattern_box.setVisible(view.unnamed > 0)
        if view.csms_choices != before.csms_choices:
            self._csms.clear()
            for choice in view.csms_choices:
                self._csms.addItem(f"{choice.name} · {choice.address}", choice.address)
        if view.address and view.address != before.address and self._csms.findData(view.address) < 0:
            self._csms.setEditText(view.address)
        if view.copy_choices != before.copy_choices or not self._copy.count():
            self._copy.clear()
            self._copy.addItem(self._say(text("ui", "none")), "")
            for one in view.copy_choices:
                self._copy.addItem(one.label, one.charger_id)
        if (view.phase is Phase.CHOOSE and view.concurrency != before.concurrency) or self._at_once.value() == 1:
            self._at_once.setValue(view.concurrency)

    def _show_members(self, view: BatchView) -> None:
        counts = [0] * len(GROUPS)
        for member in view.members:
            line = self._rows.get(member.key)
            if line is None:
                line = self._rows[member.key] = _Row(self._say)
            at = next(at for at, (_, stages) in enumerate(GROUPS) if member.stage in stages)
            counts[at] += 1
            if line.group != at:
                if line.group is not None:
                    self._columns[line.group].removeWidget(line)
                self._columns[at].addWidget(line)
                line.group = at
            line.show_member(member)
        for head, (title, _), count in zip(self._heads, GROUPS, counts, strict=True):
            head.setVisible(count > 0)
            head.setText(f"{self._say(title)}  {count}")


class _Row(Card):
    """One charger: its name, how it stands, and what is to be said of it."""

    def __init__(self, say: Voice) -> None:
        super().__init__(margin=12, spacing=4)
        self.group: int | None = None
        self._say = say
        self._shown: Member | None = None
        self._name = words("", "large")
        self._chip = StatusChip(chip_of(Member("", "")).look, "")
        self._lines = words("", "small", wrap=True)
        self.body.addLayout(row(self._name, 1, self._chip))
        self.body.addWidget(self._lines)

    def show_member(self, member: Member) -> None:
        """Shows another state of the same charger."""
        if member == self._shown:
            return
        self._shown = member
        say, chip = self._say, chip_of(member)
        title = f"{member.label} · {member.identity}" if member.identity else member.label
        self._name.setText(title)
        self._chip.show_status(chip.look, say(chip.words))
        lines = "\n".join(line if isinstance(line, str) else say(line) for line in lines_of(member))
        self._lines.setText(lines)
        self._lines.setVisible(bool(lines))
        self.setAccessibleName(f"{title}, {say(chip.words)}")
