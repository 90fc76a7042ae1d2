"""Whose wish each value is, and which single settings under OCPP's own names were written, as the journal tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from evsetup.commissioning.states import JobStep
from evsetup.commissioning.wanted_work import ORIGINS
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.template import Level, Origin
from evsetup.domain.text import Text, verbatim
from evsetup.report.model import Basis, SettingLine
from evsetup.storage.records import JournalEntry

_LEVELS = {level.word: level for level in Level}
_GOOD = {kind.value for kind in OutcomeKind if kind.good}


def origins_in(journal: Iterable[JournalEntry]) -> Mapping[str, Text]:
    """By the value's name in small letters, as it was planned last (journal: oldest first)."""
    noted = [entry.what[ORIGINS] for entry in journal if entry.phase == "note" and ORIGINS in entry.what]
    newest = noted[-1] if noted else {}
    found: dict[str, Text] = {}
    for name, origin in newest.items() if isinstance(newest, dict) else ():
        match origin:
            case [str(level), str(whose)] if level in _LEVELS:
                found[str(name).casefold()] = Origin(_LEVELS[level], whose).words
    return found


def single_lines(journal: Iterable[JournalEntry], origins: Mapping[str, Text]) -> tuple[SettingLine, ...]:
    """The single settings that were written: tested where the charger showed the new value, declared where it only took it."""
    lines: dict[str, SettingLine] = {}
    taken: set[str] = set()
    for entry in journal:
        name = entry.what.get("setting")
        if entry.step != JobStep.WRITE_VARIABLES.value or not isinstance(name, str):
            continue
        good = entry.what.get("outcome") in _GOOD
        match entry.phase:
            case "intent":
                first = lines[name].before if name in lines and name in taken else _shown(entry.what.get("old"))
                new = _shown(entry.what.get("new"))
                origin = origins.get(name.casefold())
                lines[name] = SettingLine(name, verbatim(name), first, new, Basis.DECLARED, changed=True, origin=origin)
            case "outcome" if good:
                taken.add(name)
            case "outcome":
                taken.discard(name)
            case "read-back" if name in lines and name in taken:
                lines[name] = replace(lines[name], basis=Basis.TESTED if good else Basis.DECLARED)
    return tuple(line for name, line in lines.items() if name in taken)


def _shown(value: object) -> Text | None:
    return None if value is None else verbatim(str(value))
