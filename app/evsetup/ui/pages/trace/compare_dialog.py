"""Two recordings side by side: how their clocks differ, and what one charger does and the other does not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from evsetup.diagnosis.comparing import Compared
from evsetup.domain.text import text
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import row
from evsetup.ui.widgets.words import words


class CompareDialog(QDialog):
    """To be read and closed. ``first`` and ``second`` are the names of the two files."""

    aligned_wanted = Signal()

    def __init__(self, found: Compared, first: str, second: str, say: Voice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(text("ui", "What differs")))
        self.resize(820, 560)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(say(text("ui", "What differs")), "section", wrap=True))
        layout.addWidget(words(say(found.clocks), "secondary", wrap=True))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(say(text("ui", "What differs")))
        self.tree.setColumnCount(4)
        self.tree.setHeaderLabels([say(text("ui", "What")), "", first, second])
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setTabKeyNavigation(False)
        head = self.tree.header()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(False)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for one, other, rows in found.pairs:
            top = QTreeWidgetItem(self.tree, [f"{one or '?'} · {other or '?'}"])
            top.setFirstColumnSpanned(True)
            if not rows:
                QTreeWidgetItem(top, [say(text("ui", "nothing differs"))]).setFirstColumnSpanned(True)
            for difference in rows:
                cells = [say(difference.words), difference.what, str(difference.first), str(difference.second)]
                item = QTreeWidgetItem(top, cells)
                for column in (2, 3):
                    item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.tree.expandAll()
        layout.addWidget(self.tree, 1)
        if not found.pairs:
            layout.addWidget(words(say(text("ui", "No charger is in both.")), "strong", wrap=True))
        align = button(say(text("ui", "Save the second on the first one's clock…")), self.aligned_wanted.emit)
        align.setVisible(found.offset_s is not None)
        layout.addLayout(row(align, 1, button(say(text("ui", "Close")), self.accept, kind="primary")))
