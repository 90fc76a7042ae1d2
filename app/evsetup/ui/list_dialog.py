"""A question about many things: all of them are named in a list, which may have hundreds of lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from evsetup.domain.text import Text, text
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import row
from evsetup.ui.widgets.words import words


class ListDialog(QDialog):
    """``lines`` are what it is about. With ``ticked`` named, each has a box to tick; ``chosen`` are the places of the ticked."""

    def __init__(
        self,
        say: Voice,
        parent: QWidget,
        question: Text,
        why: Text,
        lines: Sequence[str],
        go: Text,
        ticked: Text | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(question))
        self.setMinimumWidth(560)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(say(question), "section", wrap=True))
        layout.addWidget(words(say(why), "secondary", wrap=True))
        self._list = QListWidget()
        self._list.setAccessibleName(say(ticked or question))
        self._list.setUniformItemSizes(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for one in lines:
            item = QListWidgetItem(one, self._list)
            if ticked is not None:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked)
        if ticked is not None and lines:
            layout.addWidget(words(say(ticked), "heading", wrap=True))
        self._list.setVisible(bool(lines))
        if lines:
            self._list.setCurrentRow(0)
        layout.addWidget(self._list, 1)
        layout.addLayout(
            row(button(say(text("ui", "Cancel")), self.reject), 1, button(say(go), self.accept, kind="primary"))
        )

    @property
    def chosen(self) -> tuple[int, ...]:
        """The places of the lines that are ticked."""
        items = (self._list.item(place) for place in range(self._list.count()))
        return tuple(place for place, item in enumerate(items) if item.checkState() is Qt.CheckState.Checked)
