"""Which column of a table holds what, with the messages that this gives below it as it is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from evsetup.diagnosis.log_columns import Columns, Meaning
from evsetup.diagnosis.log_lines import LoggedMessage
from evsetup.domain.text import Text, text
from evsetup.ui import theme
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import row
from evsetup.ui.widgets.words import words

MOST_SHOWN = 5
_WORDS: dict[Meaning, Text] = {
    Meaning.TIME: text("ui", "Time"),
    Meaning.CHARGER: text("ui", "Charger"),
    Meaning.MESSAGE: text("ui", "Whole message"),
    Meaning.ACTION: text("ui", "Action"),
    Meaning.PAYLOAD: text("ui", "Payload"),
    Meaning.ID: text("ui", "Message id"),
    Meaning.TYPE: text("ui", "Request or answer"),
}


class ColumnsDialog(QDialog):
    """Accepted: read it so. ``told`` is what was chosen, by the words of ``--columns``."""

    changed = Signal()

    def __init__(self, columns: Columns, name: str, say: Voice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(text("ui", "Columns")))
        self.resize(760, 560)
        self._say = say
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(say(text("ui", "Which column of {file} holds what?", file=name)), "section", wrap=True))
        why = text("ui", "One column holds the whole message, or its action and payload stand apart. The rest helps.")
        layout.addWidget(words(say(why), "secondary", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        self.boxes: dict[Meaning, QComboBox] = {}
        for place, (meaning, label) in enumerate(_WORDS.items()):
            box = QComboBox()
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.setAccessibleName(say(label))
            box.addItem("–", "")
            for column_name in columns.header:
                box.addItem(column_name, column_name)
            box.setCurrentIndex(columns.places.get(meaning, -1) + 1)
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
            self.boxes[meaning] = box
            line, column = divmod(place, 2)
            grid.addWidget(words(say(label)), line, 2 * column)
            grid.addWidget(box, line, 2 * column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        layout.addLayout(grid)
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(say(text("ui", "First messages")))
        heads = (text("ui", "Time (UTC)"), text("ui", "Charger"), text("ui", "Message"))
        self.table.setHorizontalHeaderLabels([say(head) for head in heads])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.setColumnWidth(0, 180)
        head = self.table.horizontalHeader()
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.table, 1)
        self._count = words("", "small", wrap=True)
        layout.addWidget(self._count)
        self._go = button(say(text("ui", "Read it so")), self.accept, kind="primary")
        layout.addLayout(row(button(say(text("ui", "Cancel")), self.reject), 1, self._go))
        self.show_messages((), 0)

    @property
    def told(self) -> dict[str, str]:
        """What was chosen."""
        chosen = ((meaning, box.currentData()) for meaning, box in self.boxes.items())
        return {meaning.value: str(column) for meaning, column in chosen if column}

    def show_messages(self, found: Sequence[LoggedMessage], lines: int) -> None:
        """What the choice gives."""
        self.table.setRowCount(min(len(found), MOST_SHOWN))
        for place, one in enumerate(found[:MOST_SHOWN]):
            at = "…" if one.at is None else one.at.strftime("%Y-%m-%d %H:%M:%S")
            for column, shown in enumerate((at, one.identity or "?", one.content)):
                item = QTableWidgetItem(shown)
                if column == 2:
                    item.setFont(theme.machine_font())
                self.table.setItem(place, column, item)
        said = text("ui", "Lines looked at: {lines}; with a message: {count}.", lines=lines, count=len(found))
        self._count.setText(self._say(said))
        self._go.setEnabled(bool(found))
