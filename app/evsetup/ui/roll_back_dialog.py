"""Before the old settings are put back: what each setting has and had, and what will stay because nobody knows it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from evsetup.commissioning.way_back import WayBack, with_wifi_whole
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.domain.text import text
from evsetup.ui.looks import Look
from evsetup.ui.models.setting_words import GROUP_WORDS, SETTING_WORDS, shown
from evsetup.ui.pages.page import scrolling
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import row
from evsetup.ui.widgets.diff_table import DiffRow, DiffTable
from evsetup.ui.widgets.words import words

_TALLEST = 360
_GOES_BACK, _NOT_KNOWN = text("ui", "goes back"), text("ui", "stays: not known")
_STAYS = text("ui", "stays: unused")


def roll_back_rows(way_back: WayBack, now: Settings, say: Voice) -> Sequence[DiffRow]:
    """Every setting that may have been written: what it has now, what it had, and whether that is known."""
    before = with_wifi_whole(way_back).before
    rows = []
    for setting in (setting for setting in Setting if setting in way_back.touched):
        old = before.get(setting)
        known = old is not None and old is not Unknown.UNREADABLE
        stays = setting is Setting.IDENTITY and old is Unknown.UNSET
        status = _STAYS if stays else _GOES_BACK if known else _NOT_KNOWN
        rows.append(
            DiffRow(
                say(GROUP_WORDS[setting.group]),
                say(SETTING_WORDS[setting]),
                say(shown(setting, now.get(setting))),
                say(shown(setting, old)) if known else "?",
                Look.INFO if known else Look.WARNING,
                say(status),
            )
        )
    return rows


class RollBackDialog(QDialog):
    """The question; accepted means: put them back."""

    def __init__(self, say: Voice, parent: QWidget, way_back: WayBack, now: Settings) -> None:
        super().__init__(parent)
        question = text("ui", "Put the old settings back?")
        self.setWindowTitle(say(question))
        self.setMinimumWidth(680)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(say(question), "section", wrap=True))
        why = text("ui", "The charger is read first; only what differs is written, and each value is read back.")
        layout.addWidget(words(say(why), "secondary", wrap=True))
        heads = (text("ui", "Setting"), text("ui", "Now"), text("ui", "Before"), text("ui", "What happens"))
        table = DiffTable([say(head) for head in heads])
        table.show_rows(roll_back_rows(way_back, now, say))
        area = scrolling(table)
        area.setMinimumHeight(min(_TALLEST, table.sizeHint().height() + 8))
        layout.addWidget(area, 1)
        if way_back.single_settings:
            singles = text("ui", "Single settings (OCPP) are restored from their snapshot, under All settings.")
            layout.addWidget(words(say(singles), "secondary", wrap=True))
        go = button(say(text("ui", "Put them back")), self.accept, kind="primary")
        layout.addLayout(row(1, button(say(text("ui", "Cancel")), self.reject), go))
