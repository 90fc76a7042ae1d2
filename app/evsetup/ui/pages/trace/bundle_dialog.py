"""What a supporter is given of one charger, shown exactly as it leaves before anything is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from evsetup.diagnosis.support_bundle import Part
from evsetup.domain.text import text
from evsetup.ui import theme
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import row
from evsetup.ui.widgets.words import words

MOST_SHOWN = 2_000_000
"""So many characters of one file are shown; the beginning says what the rest is like."""


class BundleDialog(QDialog):
    """The files at the left, the chosen one at the right; accepted: save it as it is shown."""

    serials_hidden = Signal(bool)
    """Serial numbers and identities are to be hidden, or not: the parts must be made anew."""

    def __init__(self, say: Voice, parent: QWidget) -> None:
        super().__init__(parent)
        self._say = say
        self._parts: tuple[Part, ...] = ()
        self.setWindowTitle(say(text("ui", "Support bundle")))
        self.resize(880, 600)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(say(text("ui", "This and nothing else leaves")), "section", wrap=True))
        why = text(
            "ui",
            "Keys, passwords, Wi-Fi names and cards are replaced everywhere by the same words. Look through it first.",
        )
        layout.addWidget(words(say(why), "secondary", wrap=True))
        self.hide_serials = QCheckBox(say(text("ui", "Replace serial numbers and identities, too")))
        self.hide_serials.toggled.connect(self.serials_hidden)
        layout.addWidget(self.hide_serials)
        self.files = QListWidget()
        self.files.setAccessibleName(say(text("ui", "Files of the bundle")))
        self.files.currentRowChanged.connect(self._show)
        self.content = QPlainTextEdit()
        self.content.setReadOnly(True)
        self.content.setTabChangesFocus(True)
        self.content.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.content.setFont(theme.machine_font())
        self.content.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.content.setAccessibleName(say(text("ui", "Content of the file")))
        sides = QHBoxLayout()
        sides.setSpacing(12)
        sides.addWidget(self.files, 1)
        sides.addWidget(self.content, 3)
        layout.addLayout(sides, 1)
        self._rest = words("", "small", wrap=True)
        layout.addWidget(self._rest)
        self._save = button(say(text("ui", "Save the bundle…")), self.accept, kind="primary")
        layout.addLayout(row(button(say(text("ui", "Cancel")), self.reject), 1, self._save))
        self.show_waiting()

    @property
    def parts(self) -> tuple[Part, ...]:
        """What is shown."""
        return self._parts

    def show_waiting(self) -> None:
        """The parts are being made."""
        self._parts = ()
        self._save.setEnabled(False)
        self.files.clear()
        self.content.setPlainText(self._say(text("ui", "Being put together…")))
        self._rest.setText("")

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Shows what would leave."""
        self._parts = tuple(parts)
        self.files.clear()
        for part in self._parts:
            self.files.addItem(f"{part.name}  ({len(part.content)})")
        self.files.setCurrentRow(0)
        self._save.setEnabled(bool(self._parts))

    def _show(self, place: int) -> None:
        if not 0 <= place < len(self._parts):
            return
        shown = self._parts[place].content.decode("utf-8", "replace")
        self.content.setPlainText(shown[:MOST_SHOWN])
        more = len(shown) - MOST_SHOWN
        rest = text("ui", "{count} further characters of this file are not shown here.", count=more)
        self._rest.setText(self._say(rest) if more > 0 else "")
