"""What was put back after a proof failed, as the journal tells; what could not be put back stands among the findings."""

from __future__ import annotations

from collections.abc import Iterable

from evsetup.commissioning.states import JobStep
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.settings import Setting
from evsetup.domain.text import Text, text
from evsetup.report.model import Basis, Line
from evsetup.report.words import SETTINGS
from evsetup.storage.records import JournalEntry

_NAMES = {setting.value: SETTINGS[setting] for setting in Setting}
_WRITING = frozenset({JobStep.APPLY.value, JobStep.SWITCH.value, JobStep.ROLL_BACK.value})
_GOOD = {kind.value for kind in OutcomeKind if kind.good}


def put_back_lines(journal: Iterable[JournalEntry]) -> tuple[Line, ...]:
    """One line for each setting whose newest write put the old value back (journal: oldest first)."""
    newest: dict[str, str] = {}
    told: dict[str, tuple[Text, Basis]] = {}
    for entry in journal:
        name = str(entry.what.get("setting", ""))
        if name not in _NAMES or entry.step not in _WRITING:
            continue
        good = entry.what.get("outcome") in _GOOD
        if entry.phase == "intent":
            newest[name] = entry.step
            told[name] = text("report", "begun; how it ended is not known"), Basis.DECLARED
        elif entry.phase == "outcome":
            said = text("report", "written, and taken") if good else text("report", "not put back")
            told[name] = said, Basis.DECLARED
        elif entry.phase == "read-back":
            said = text("report", "as before") if good else text("report", "not put back")
            told[name] = said, Basis.TESTED
    return tuple(
        Line(text("report", "Old value of: {setting}", setting=_NAMES[name]), *told[name])
        for name, step in newest.items()
        if step == JobStep.ROLL_BACK.value
    )
