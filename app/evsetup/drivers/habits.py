"""What asking one charger has taught, so that no question that restarts it or hangs is asked twice.

Wire facts: ``facts/ocpp.md`` §0.10, §2.2, §2.4. Kept as long as its CSMS runs, for one firmware: an update may mend it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from weakref import WeakKeyDictionary

from evsetup.ocppj.csms import CommissioningCsms


class FullList(Enum):
    """What a charger made of the question for all its keys."""

    UNTRIED = "not asked yet"
    GIVEN = "given"
    EMPTY = "answered without a key"
    SILENT = "not answered"
    REFUSED = "refused"
    DROPPED = "dropped the link"
    RESTARTED = "restarted"

    @property
    def worth_asking(self) -> bool:
        """Whether it may be asked again: not after it did harm or hung."""
        return self in {FullList.UNTRIED, FullList.GIVEN, FullList.REFUSED, FullList.EMPTY}


@dataclass(slots=True)
class Habits:
    """``harmful`` holds the keys over which the charger drops its link, by their name without letter case.

    ``own_certificate``: it took a certificate of its own, which 1.6 cannot list.
    """

    firmware: str = ""
    full_list: FullList = FullList.UNTRIED
    harmful: dict[str, str] = field(default_factory=dict)
    own_certificate: bool = False


_OF: WeakKeyDictionary[CommissioningCsms, dict[str, Habits]] = WeakKeyDictionary()


def habits_of(csms: CommissioningCsms, identity: str) -> Habits:
    """What is known of this charger; nothing yet when its firmware is another than before."""
    here = csms.charge_points.get(identity)
    firmware = here.boot.firmware if here is not None and here.boot is not None else ""
    chargers = _OF.setdefault(csms, {})
    habits = chargers.setdefault(identity, Habits(firmware))
    if firmware and habits.firmware and habits.firmware != firmware:
        habits = chargers[identity] = Habits(firmware)
    habits.firmware = habits.firmware or firmware
    return habits
