"""What a person types into a charger's own page, because it cannot be written from here: each value with a copy button."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from evsetup.domain.csms_address import address_to_type
from evsetup.domain.plan import ByHand
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.models.setting_words import SETTING_WORDS, shown
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.card import row
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.words import words


def by_hand_rows(view: CommissionView, say: Voice, *, whole_log_in: bool = False) -> list[QHBoxLayout]:
    """A row for each setting that is left to a person; ``whole_log_in`` adds what belongs to the address: identity and key."""
    left = list(view.plan.by_hand)
    if whole_log_in:
        answers = view.wizard.answers
        log_in = [ByHand(Setting.IDENTITY, answers.identity)]
        if answers.key is not None:
            log_in.append(ByHand(Setting.KEY, answers.key))
        left += [wanted for wanted in log_in if wanted.setting not in {one.setting for one in left}]
    return [_row(wanted, view, say) for wanted in left]


def _row(wanted: ByHand, view: CommissionView, say: Voice) -> QHBoxLayout:
    name = say(SETTING_WORDS[wanted.setting])
    hidden = isinstance(wanted.new, Secret)
    line = row(words(name, "secondary"), MachineText(_value(wanted, view, say), name, say, hidden=hidden), spacing=16)
    line.setStretch(1, 1)
    return line


def _value(wanted: ByHand, view: CommissionView, say: Voice) -> str:
    match wanted:
        case ByHand(new=Secret() as secret):
            return secret.reveal()
        case ByHand(setting=Setting.CSMS_URL, new=str(address)):
            return address_to_type(address, view.wizard.answers.identity, view.url_rule)
        case _:
            return say(shown(wanted.setting, wanted.new))
