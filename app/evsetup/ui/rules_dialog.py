"""Which rule sets the report is held against: some, all or none."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from evsetup.domain.text import text
from evsetup.report.rule_sets import RuleSet
from evsetup.ui.pages.page import scrolling
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import row
from evsetup.ui.widgets.words import words


class RulesDialog(QDialog):
    """``chosen`` are the ids that are ticked, in the order of ``rules``."""

    def __init__(self, say: Voice, parent: QWidget, rules: tuple[RuleSet, ...], chosen: tuple[str, ...]) -> None:
        super().__init__(parent)
        title = say(text("ui", "Which rules apply at this site?"))
        self.setWindowTitle(title)
        self.setMinimumWidth(720)
        self.resize(720, 620)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(title, "section", wrap=True))
        why = text("ui", "The report lists what each asks and what is known of it. It is not legal advice.")
        layout.addWidget(words(say(why), "secondary", wrap=True))
        self._boxes: dict[str, QCheckBox] = {}
        canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setSpacing(12)
        for one in rules:
            box = QCheckBox(say(one.name))
            box.setChecked(one.id in chosen)
            about = text(
                "ui",
                "{sources}; held against them on {date}",
                sources=", ".join(one.sources),
                date=f"{one.checked:%Y-%m-%d}",
            )
            box.setAccessibleDescription(say(about))
            small = words(say(about), "small", wrap=True)
            small.setIndent(28)
            column.addWidget(box)
            column.addWidget(small)
            self._boxes[one.id] = box
        column.addStretch(1)
        layout.addWidget(scrolling(canvas), 1)
        layout.addLayout(
            row(
                button(say(text("ui", "Cancel")), self.reject),
                1,
                button(say(text("ui", "Use these")), self.accept, kind="primary"),
            )
        )

    @property
    def chosen(self) -> tuple[str, ...]:
        """What is ticked."""
        return tuple(name for name, box in self._boxes.items() if box.isChecked())
