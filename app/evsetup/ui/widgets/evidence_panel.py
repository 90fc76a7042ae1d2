"""What was seen on the wire, raw: to be read, copied, and, where it is a certificate to be installed, saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from evsetup.domain.finding import Evidence
from evsetup.domain.text import text
from evsetup.ui import theme
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import row

_MOST_LINES = 14


class EvidencePanel(QWidget):
    """The evidence of one step; ``root_wanted`` is sent when a person wants to save ``root`` (PEM)."""

    root_wanted = Signal()

    def __init__(self, evidence: tuple[Evidence, ...], name: str, say: Voice, *, root: str = "") -> None:
        super().__init__()
        self.content = as_lines(evidence)
        self._field = QPlainTextEdit(self.content)
        self._field.setReadOnly(True)
        self._field.setTabChangesFocus(True)
        self._field.setFont(theme.machine_font())
        self._field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._field.setAccessibleName(say(text("ui", "Evidence: {step}", step=name)))
        self._field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        lines = min(_MOST_LINES, self.content.count("\n") + 2)
        self._field.setFixedHeight(lines * self._field.fontMetrics().lineSpacing() + 24)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._field)
        copy = button(say(text("ui", "Copy the evidence")), self.copy, kind="quiet")
        copy.setAccessibleDescription(name)
        parts: list[QWidget | int] = [copy]
        if root:
            parts.append(button(say(text("ui", "Save the root certificate…")), self.root_wanted.emit, kind="quiet"))
        column.addLayout(row(*parts, 1))

    def copy(self) -> None:
        """Puts it on the clipboard."""
        QGuiApplication.clipboard().setText(self.content)


def as_lines(evidence: tuple[Evidence, ...]) -> str:
    """``label: content``, and contents of several lines beneath their label."""
    return "\n".join(
        f"{piece.label}:\n{piece.content.rstrip()}"
        if "\n" in piece.content.strip()
        else f"{piece.label}: {piece.content}"
        for piece in evidence
    )
