"""One message: as a tree, with what is wrong at the place where it is wrong, its other half, and a person's note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QTreeWidget, QTreeWidgetItem, QWidget

from evsetup.diagnosis.opened_row import OpenedRow, facts_of_link
from evsetup.diagnosis.trace_notes import MOST_LETTERS
from evsetup.domain.finding import Finding
from evsetup.domain.text import text
from evsetup.ocppj.field_words import meaning_of
from evsetup.ocppj.frame_record import FrameRecord
from evsetup.ui import theme
from evsetup.ui.icons import icon
from evsetup.ui.looks import look_of
from evsetup.ui.models.message_tree import message_tree
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card
from evsetup.ui.widgets.flow_layout import TightFlow
from evsetup.ui.widgets.words import words


class MessageCard(Card):
    """What is opened in the list."""

    partner_wanted = Signal(int)
    """The row of its answer, or of its request."""
    noted = Signal(int, str)
    """The number of a message, and the note for it; empty takes it away."""

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self.opened: OpenedRow | None = None
        self._title = words(say(text("ui", "Message")), "section", wrap=True)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setFont(theme.machine_font())
        self.tree.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.tree.setAccessibleName(say(text("ui", "Message as a tree")))
        self.tree.setMinimumHeight(72)
        self.tree.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.tree.currentItemChanged.connect(lambda item, _before: self._explain(item))
        self._words = words("", "secondary", wrap=True)
        self._words.hide()
        self._note = QLineEdit()
        self._note.setMaxLength(MOST_LETTERS)
        self._note.setPlaceholderText(say(text("ui", "Note at this message")))
        self._note.setAccessibleName(say(text("ui", "Note at this message")))
        self._note.setClearButtonEnabled(True)
        self._note.editingFinished.connect(self._note_typed)
        self._copy = button(say(text("ui", "Copy raw")), self._copy_raw)
        self.partner = button(say(text("ui", "Go to its answer")), self._go_to_partner)
        self.both = button(say(text("ui", "Both frames")), self._fill)
        self.both.setCheckable(True)
        self.body.addWidget(self._title)
        self.body.addWidget(self.tree, 1)
        self.body.addWidget(self._words)
        self.body.addWidget(self._note)
        acts = QWidget()
        flow = TightFlow(acts, spacing=8)
        for act in (self._copy, self.both, self.partner):
            flow.addWidget(act)
        self.body.addWidget(acts)
        self._enable()

    def show_row(self, opened: OpenedRow | None, title: str, note: str) -> None:
        """Shows what was opened; ``None`` shows nothing."""
        self.opened = opened
        self._title.setText(title or self._say(text("ui", "Message")))
        self._note.setText(note)
        self._enable()
        self._fill()

    def _enable(self) -> None:
        opened = self.opened
        is_message = opened is not None and opened.record is not None
        has_partner = opened is not None and opened.partner_row is not None
        self._note.setEnabled(is_message)
        self._copy.setEnabled(is_message)
        self.both.setEnabled(has_partner)
        self.partner.setEnabled(has_partner)
        answered = opened is not None and opened.partner_row is not None and opened.partner_row < opened.row
        self.partner.setText(self._say(text("ui", "Go to its request") if answered else text("ui", "Go to its answer")))

    def _fill(self) -> None:
        self.tree.clear()
        if self.opened is None:
            return
        records = [self.opened.record]
        if self.both.isChecked() and self.opened.partner is not None:
            answered = self.opened.partner_row is not None and self.opened.partner_row < self.opened.row
            records.insert(0 if answered else 1, self.opened.partner)
        for record in records:
            if record is not None:
                self._add(record, below=len(records) > 1)
        if self.opened.record is None:
            for name, value in facts_of_link(self.opened.entry):
                QTreeWidgetItem(self.tree, [name, value])
        self.tree.expandAll()
        self.tree.resizeColumnToContents(0)
        self._explain(None)

    def _explain(self, item: QTreeWidgetItem | None) -> None:
        """Says below the tree what the chosen part means; where none is chosen, what is wrong with the message."""
        said = item.toolTip(0) if item is not None else ""
        record = self.opened.record if self.opened is not None else None
        if item is None and record is not None and record.deviations:
            worst = max(record.findings, key=lambda finding: finding.severity)
            said = " ".join(self._say(part) for part in (worst.seen, worst.means) if part is not None)
        self._words.setText(said)
        self._words.setVisible(bool(said))

    def _add(self, record: FrameRecord, *, below: bool) -> None:
        top: QTreeWidget | QTreeWidgetItem = self.tree
        if below:
            arrow = "←" if record.direction.value == "to charger" else "→"
            kind = type(record.frame).__name__.upper()
            top = QTreeWidgetItem(self.tree, [f"{arrow} {record.action or '–'}", kind])
        places: dict[str, QTreeWidgetItem] = {}
        parents: list[QTreeWidget | QTreeWidgetItem] = [top]
        for leaf in message_tree(getattr(record.frame, "payload", record.raw)):
            del parents[leaf.depth + 1 :]
            item = QTreeWidgetItem(parents[leaf.depth], [leaf.name, leaf.value])
            parents.append(item)
            places[leaf.path] = item
            if (meaning := meaning_of(leaf.name)) is not None:
                item.setToolTip(0, self._say(meaning))
        for deviation, finding in zip(record.deviations, record.findings, strict=True):
            self._add_finding(finding, _nearest(places, deviation.place) or top)

    def _add_finding(self, finding: Finding, where: QTreeWidget | QTreeWidgetItem) -> None:
        """What was seen as a line, what it means and what to do beneath it, at the value that it is about."""
        seen, means, *do = (self._say(part) for part in (finding.seen, finding.means, *finding.do) if part is not None)
        item = QTreeWidgetItem([seen])
        if isinstance(where, QTreeWidget):
            where.insertTopLevelItem(0, item)
        else:
            where.addChild(item)
        look = look_of(finding.severity)
        item.setIcon(0, icon(look.value, off=look.role, size=18))
        item.setForeground(0, theme.current().colour(look.role))
        item.setToolTip(0, "\n".join([seen, means, *do]))
        item.setFirstColumnSpanned(True)
        for line in (means, *do):
            below = QTreeWidgetItem(item, [line])
            below.setToolTip(0, line)
            below.setFirstColumnSpanned(True)

    def _note_typed(self) -> None:
        if self.opened is not None and self.opened.number:
            self.noted.emit(self.opened.number, self._note.text().strip())

    def _go_to_partner(self) -> None:
        if self.opened is not None and self.opened.partner_row is not None:
            self.partner_wanted.emit(self.opened.partner_row)

    def _copy_raw(self) -> None:
        if self.opened is None:
            return
        records = (self.opened.record, self.opened.partner if self.both.isChecked() else None)
        QGuiApplication.clipboard().setText("\n".join(record.raw for record in records if record is not None))


def _nearest(places: dict[str, QTreeWidgetItem], place: str) -> QTreeWidgetItem | None:
    """The item of a place, or of what it would stand in where it is missing."""
    while place and place not in places:
        place = place.rpartition("/")[0]
    return places.get(place)
