"""One charger on the board: who, how it stands, and the one next act."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from evsetup.domain.text import text
from evsetup.ui.models.site import BayCardView
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card
from evsetup.ui.widgets.chip import StatusChip
from evsetup.ui.widgets.flow_row import FlowRow
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import words


class BayCard(Card):
    """A card that is changed in place, so that focus and place stay while a site is alive."""

    acted = Signal(str)
    stopped = Signal(str)
    settings_wanted = Signal(str)
    chosen = Signal(str, bool)
    more_wanted = Signal(str)

    def __init__(self, view: BayCardView, say: Voice) -> None:
        super().__init__(spacing=8)
        self._say = say
        self._key = view.key
        self._title, self._about = words("", "large", wrap=True), words("", "small", wrap=True)
        self._chip = StatusChip(view.chip.look, "")
        self._says = words("", "small", wrap=True)
        self._kept = words("", "small", wrap=True)
        self._act = button("", lambda: self.acted.emit(self._key))
        self._settings = button(
            say(text("ui", "All settings…")), lambda: self.settings_wanted.emit(self._key), kind="quiet"
        )
        self._more = button(say(text("ui", "More…")), lambda: self.more_wanted.emit(self._key), kind="quiet")
        self._progress = ProgressLine(say)
        self._progress.cancelled.connect(lambda: self.stopped.emit(self._key))
        self._choice = QCheckBox()
        self._choice.toggled.connect(lambda on: self.chosen.emit(self._key, on))
        self._choice.hide()
        self.body.addWidget(self._choice)
        self.body.addWidget(self._title)
        self.body.addWidget(self._about)
        self.body.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._progress)
        self.body.addWidget(self._says)
        self.body.addWidget(self._kept)
        self.body.addStretch(1)
        self.body.addWidget(self._settings, 0, Qt.AlignmentFlag.AlignLeft)
        self._acts = FlowRow((self._act, self._more))
        self.body.addWidget(self._acts)
        self.tab_stops: tuple[QWidget, ...] = (
            self._choice,
            *self._progress.findChildren(QPushButton),
            self._settings,
            self._act,
            self._more,
        )
        """What the Tab key stops at, as it is read."""
        self.show_card(view)

    def offer_choice(self, on: bool, *, chosen: bool = False) -> None:
        """Shows or hides the box by which this charger is chosen with others; ``chosen`` is how it stands, told to nobody."""
        self._choice.setVisible(on)
        with QSignalBlocker(self._choice):
            self._choice.setChecked(on and chosen)

    def show_card(self, view: BayCardView) -> None:
        """Shows another state of the same charger."""
        say = self._say
        self._key = view.key
        self._title.setText(view.title)
        self._choice.setText(say(text("ui", "Set up with others")))
        self._choice.setAccessibleName(say(text("ui", "Set up {bay} with others", bay=view.title)))
        self._about.setText(view.about)
        self._about.setVisible(bool(view.about))
        self._chip.show_status(view.chip.look, say(view.chip.words))
        self._chip.setVisible(view.running is None)
        self._says.setText(say(view.says))
        self._says.setVisible(view.says is not None)
        self._kept.setText(say(view.kept))
        self._kept.setVisible(view.kept is not None)
        self._act.setVisible(view.action is not None)
        self._act.setText(say(view.action))
        self._act.setAccessibleName(f"{say(view.action)}: {view.title}")
        self._settings.setVisible(view.over_ocpp)
        self._more.setVisible(view.more)
        self._more.setAccessibleName(f"{say(text('ui', 'More…'))}: {view.title}")
        self._settings.setAccessibleName(f"{say(text('ui', 'All settings…'))}: {view.title}")
        self._acts.settle()
        self._progress.setVisible(view.running is not None)
        if (running := view.running) is not None:
            self._progress.show_progress(
                say(running.doing), running.done, running.total, running.elapsed_s, running.normal_s
            )
        self.setAccessibleName(f"{view.title}, {view.about}, {say(view.chip.words)}")
