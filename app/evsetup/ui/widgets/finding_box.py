"""A finding as a person reads it: what was seen, what it means, what to do, and the evidence one click away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from evsetup.domain.finding import Finding
from evsetup.domain.text import text
from evsetup.ui import theme
from evsetup.ui.icons import IconLabel
from evsetup.ui.looks import look_of
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.words import words


class FindingBox(QFrame):
    """One finding in its tint. ``large`` sets its first sentence as a verdict."""

    expanded = Signal(bool)

    def __init__(self, finding: Finding, say: Voice, *, large: bool = False) -> None:
        super().__init__()
        self.finding = finding
        look = look_of(finding.severity)
        self.setObjectName("finding")
        self.setProperty("look", look.value)
        self.setAccessibleName(spoken(finding, say))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(16, 14, 16, 14)
        outer.setSpacing(12)
        outer.addWidget(IconLabel(look.value, look.role, 28 if large else 22), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(8)
        outer.addLayout(column, 1)
        self._column = column
        column.addWidget(words(say(finding.seen), "verdict" if large else "strong", wrap=True))
        self._add_rows(column, say)
        if finding.evidence:
            self._add_evidence(column, say)

    def add_action(self, words_of_it: str, go: Callable[[], object]) -> None:
        """Adds what can be done with it here, below its words."""
        self._column.addWidget(button(words_of_it, go, kind="quiet"), 0, Qt.AlignmentFlag.AlignLeft)

    def _add_rows(self, column: QVBoxLayout, say: Voice) -> None:
        rows = QGridLayout()
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(6)
        rows.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        if self.finding.means is not None:
            rows.addWidget(words(say(text("ui", "Means")), "strong"), 0, 0, top)
            rows.addWidget(words(say(self.finding.means), wrap=True), 0, 1)
        for number, step in enumerate(self.finding.do, 1):
            if number == 1:
                rows.addWidget(words(say(text("ui", "Do")), "strong"), 1, 0, top)
            mark = f"{number}. " if len(self.finding.do) > 1 else ""
            rows.addWidget(words(mark + say(step), wrap=True), number, 1)
        if rows.count():
            column.addLayout(rows)

    def _add_evidence(self, column: QVBoxLayout, say: Voice) -> None:
        show, hide = say(text("ui", "Show evidence")), say(text("ui", "Hide evidence"))
        toggle = button(show, kind="quiet")
        toggle.setCheckable(True)
        content = QPlainTextEdit("\n".join(f"{e.label}: {e.content}" for e in self.finding.evidence))
        content.setReadOnly(True)
        content.setTabChangesFocus(True)
        content.setFont(theme.machine_font())
        content.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        content.setAccessibleName(say(text("ui", "Evidence")))
        content.setMinimumHeight(min(160, 40 + 20 * len(self.finding.evidence)))
        content.setMaximumHeight(160)
        content.hide()

        def turn(on: bool) -> None:
            content.setVisible(on)
            toggle.setText(hide if on else show)
            self.expanded.emit(on)

        toggle.toggled.connect(turn)
        column.addWidget(toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(content)


def spoken(finding: Finding, say: Voice) -> str:
    """The finding as one spoken text."""
    parts = (look_of(finding.severity).word, finding.seen, finding.means, *finding.do)
    return " ".join(say(part) for part in parts if part is not None)


def announce(widget: QFrame, sentence: str) -> None:
    """Lets a screen reader say what has changed."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # large enums, not needed for the first paint

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
