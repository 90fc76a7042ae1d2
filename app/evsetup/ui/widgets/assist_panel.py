"""What a person does on a charger's own page, in its maker's app or cloud: the page to open, each value to copy, each box to tick."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from evsetup.commissioning.assist import AssistRoad, AssistStep, Stage
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting
from evsetup.domain.text import Text, text
from evsetup.ui.icons import IconLabel
from evsetup.ui.looks import Look
from evsetup.ui.models.setting_words import SETTING_WORDS, shown
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import clear
from evsetup.ui.widgets.diff_table import breakable
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.secret_text import SecretText
from evsetup.ui.widgets.words import words

_SETTINGS = {setting.value: setting for setting in Setting}


class AssistPanel(QWidget):
    """A view over an ``AssistRoad``. ``ticked`` gives a step's name and whether it is done; ``opened`` the address to open."""

    ticked = Signal(str, bool)
    opened = Signal(str)

    def __init__(self, say: Voice, *, opens: bool) -> None:
        super().__init__()
        self._say = say
        self._opens = opens
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._shown: object = None
        self.boxes: dict[str, QCheckBox] = {}
        self.opened.connect(_open)

    def show_road(self, road: AssistRoad | None, *stages: Stage) -> None:
        """Shows these stages; where only ticks differ, only they are changed."""
        self.setVisible(road is not None)
        steps = () if road is None else road.at(*stages)
        now = (
            None if road is None else (road.page, road.beware, road.final, tuple((s.task.key, s.label) for s in steps))
        )
        if now != self._shown:
            self._shown = now
            clear(self._column)
            self.boxes = {}
            if road is not None:
                self._rebuild(road, stages)
        for step in steps:
            self.boxes[step.name].setChecked(step.done)

    def _rebuild(self, road: AssistRoad, stages: tuple[Stage, ...]) -> None:
        say = self._say
        self._way_in(road)
        if self._opens and road.beware:
            self._column.addWidget(words(say(text("ui", "Know this before you begin")), "heading", wrap=True))
            for sentence in road.beware:
                self._column.addLayout(_warning(say(sentence)))
        for stage in stages:
            steps = road.at(stage)
            if not steps:
                continue
            self._column.addWidget(words(say(stage.title), "heading", wrap=True))
            for step in steps:
                self._column.addLayout(self._step(step))
            if stage is Stage.LEAVE:
                self._dials(road)
        if road.source:
            told = text("ui", "The words of the page are from: {source}", source=road.source)
            self._column.addWidget(words(say(told), "small", wrap=True))
        told = text("ui", "A tick is your word: the report shows it as declared.")
        self._column.addWidget(words(say(told), "small", wrap=True))

    def _way_in(self, road: AssistRoad) -> None:
        say = self._say
        self._column.addWidget(words(say(road.opens), "strong", wrap=True))
        if road.where is not None:
            self._column.addWidget(words(say(road.where), "secondary", wrap=True))
        if self._opens:
            for sentence in road.log_in:
                self._column.addWidget(words(say(sentence), "secondary", wrap=True))
        if road.page:
            go = button(say(text("ui", "Open its page")), lambda: self.opened.emit(road.page))
            go.setAccessibleDescription(road.page)
            place = MachineText(road.page, say(text("ui", "Address of its page")), say)
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(go)
            line.addWidget(place, 1)
            self._column.addLayout(line)

    def _dials(self, road: AssistRoad) -> None:
        dials = self._say(text("ui", "The charger then dials"))
        self._column.addWidget(words(dials, "secondary", wrap=True))
        self._column.addWidget(MachineText(road.final.url, dials, self._say))
        if road.final.trouble is not None:
            self._column.addWidget(FindingBox(road.final.trouble, self._say))

    def _step(self, step: AssistStep) -> QVBoxLayout:
        say = self._say
        setting = _SETTINGS.get(step.name)
        name = say(step.label if setting is None else SETTING_WORDS[setting])
        box = QCheckBox()
        box.setAccessibleName(name)
        box.clicked.connect(lambda done, name=step.name: self.ticked.emit(name, done))
        self.boxes[step.name] = box
        label = words(name, wrap=True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(box)
        head.addWidget(label, 1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(head)
        if step.value is not None:
            column.addWidget(self._value(step, setting, name))
        if step.note is not None:
            column.addWidget(words(say(step.note), "small", wrap=True))
        return column

    def _value(self, step: AssistStep, setting: Setting | None, name: str) -> QWidget:
        match step.value:
            case Secret() as secret:
                return SecretText(secret, name, self._say)
            case Text() as sentence:
                return MachineText(self._say(sentence), name, self._say)
            case value if setting is not None and value is not None:
                return MachineText(self._say(shown(setting, value)), name, self._say)
            case value:
                return MachineText(str(value), name, self._say)


def _warning(sentence: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(IconLabel(Look.WARNING.value, Look.WARNING.role, 18), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words(breakable(sentence), wrap=True), 1)
    return line


def _open(page: str) -> None:
    """In the person's browser; nothing but a web page is ever opened."""
    url = QUrl(page)
    if url.isValid() and url.scheme() in {"http", "https"}:
        QDesktopServices.openUrl(url)
