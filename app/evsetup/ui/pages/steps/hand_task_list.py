"""What a person does by hand: each value with a copy button, why it is theirs to do, and a box to tick when it is done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from evsetup.commissioning.hand_tasks import HandTask
from evsetup.domain.csms_address import address_to_type
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting
from evsetup.domain.text import text
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.models.setting_words import SETTING_WORDS, shown
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.card import clear
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.words import words

_SETTINGS = {setting.value: setting for setting in Setting}


class HandTaskList(QWidget):
    """``ticked`` gives a task's name and whether it is done."""

    ticked = Signal(str, bool)

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._shown: tuple[object, ...] = ()
        self.boxes: dict[str, QCheckBox] = {}

    def show_view(self, view: CommissionView) -> None:
        """Shows the tasks; where only ticks differ, only they are changed."""
        tasks = view.tasks
        self.setVisible(bool(tasks))
        shown_now = (tuple((task.key, task.value, task.why) for task in tasks), view.wishes.where, view.card_says)
        if shown_now != self._shown:
            self._shown = shown_now
            clear(self._rows)
            self.boxes = {}
            if tasks:
                self._rebuild(view)
        for task in tasks:
            self.boxes[task.name].setChecked(task.done)

    def _rebuild(self, view: CommissionView) -> None:
        say = self._say
        why = text("ui", "These cannot be written from here. Type them into the charger's own page:")
        self._rows.addWidget(words(say(why), "strong", wrap=True))
        where = view.wishes.where or view.card_says
        if where is not None:
            self._rows.addWidget(words(say(where), "secondary", wrap=True))
        for task in view.tasks:
            self._rows.addLayout(self._task(task, view))
        told = text("ui", "A tick is your word: the report shows it as declared.")
        self._rows.addWidget(words(say(told), "small", wrap=True))

    def _task(self, task: HandTask, view: CommissionView) -> QVBoxLayout:
        say, setting = self._say, _SETTINGS.get(task.name)
        name = say(SETTING_WORDS[setting]) if setting is not None else task.name
        if task.label is not None:
            name = say(task.label)
        box = QCheckBox(name)
        box.setAccessibleDescription(say(task.why))
        box.clicked.connect(lambda done, name=task.name: self.ticked.emit(name, done))
        self.boxes[task.name] = box
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(box)
        if task.value is not None:
            hidden = isinstance(task.value, Secret)
            column.addWidget(MachineText(self._value(task, setting, view), name, say, hidden=hidden))
        column.addWidget(words(say(task.why), "small", wrap=True))
        return column

    def _value(self, task: HandTask, setting: Setting | None, view: CommissionView) -> str:
        match task.value:
            case Secret() as secret:
                return secret.reveal()
            case str(address) if setting is Setting.CSMS_URL:
                return address_to_type(address, view.wizard.answers.identity, view.url_rule)
            case value if setting is not None:
                return self._say(shown(setting, value))
            case value:
                return str(value)
