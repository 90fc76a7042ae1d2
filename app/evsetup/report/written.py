"""What the journal proves of settings that no charger lets anybody read: what was written, and whether it is in place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.settings import Setting, SettingValue
from evsetup.storage.plain import settings_from_plain
from evsetup.storage.records import JournalEntry

_GOOD = {kind.value for kind in OutcomeKind if kind.good}


@dataclass(frozen=True, slots=True)
class Written:
    """The newest value that was written to one setting; a secret's is ``UNREADABLE``.

    ``taken``: the charger took it, ``changed``: and had another before, ``proven``: and confirmed it afterwards.
    """

    value: SettingValue | None
    taken: bool = False
    changed: bool = False
    proven: bool = False


def written_settings(journal: Iterable[JournalEntry]) -> Mapping[str, Written]:
    """By the setting's name, as the journal (oldest first) tells; a change in an earlier run stays a change."""
    written: dict[str, Written] = {}
    for entry in journal:
        name, outcome = str(entry.what.get("setting", "")), entry.what.get("outcome")
        if name not in _NAMES:
            continue
        before = written.get(name, Written(None))
        match entry.phase:
            case "intent":
                written[name] = Written(_value(name, entry.what.get("new")), changed=before.changed)
            case "outcome":
                taken = outcome in _GOOD
                changed = before.changed or (taken and outcome != OutcomeKind.UNCHANGED.value)
                written[name] = replace(before, taken=taken, changed=changed)
            case "read-back":
                written[name] = replace(before, proven=before.taken and outcome in _GOOD)
    return written


_NAMES = {setting.value for setting in Setting}


def _value(name: str, plain: object) -> SettingValue | None:
    try:
        return next(iter(settings_from_plain({name: plain}).values()), None)
    except (ValueError, KeyError, TypeError):
        return None
