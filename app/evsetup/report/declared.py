"""What a person said of a charger: what it is for and why, and which tasks by hand they ticked. All of it is declared."""

from __future__ import annotations

from collections.abc import Iterable

from evsetup.commissioning.decision import Purpose
from evsetup.commissioning.hand_tasks import DONE, LABEL, TASK, VALUE
from evsetup.domain.finding import Severity
from evsetup.domain.settings import Setting
from evsetup.domain.text import Text, text, verbatim
from evsetup.report.model import Basis, Line, OpenPoint
from evsetup.report.words import SETTINGS
from evsetup.storage.plain import text_from_plain
from evsetup.storage.records import JournalEntry

_NAMES = {setting.value: SETTINGS[setting] for setting in Setting}


def declared_lines(journal: Iterable[JournalEntry]) -> tuple[Line, ...]:
    """The purpose with its reasons, and each task by hand with its tick (journal: oldest first)."""
    entries = tuple(journal)
    lines = list(_purpose(entries))
    for entry in _tasks(entries):
        done = text("report", "ticked as done") if entry.what[DONE] else text("report", "not ticked")
        value = entry.what.get(VALUE)
        said = text("report", "{value}, {done}", value=verbatim(str(value)), done=done) if value is not None else done
        label = text("report", "By hand: {task}", task=_name(entry))
        lines.append(Line(label, said, Basis.DECLARED))
    return tuple(lines)


def open_tasks(title: str, journal: Iterable[JournalEntry]) -> list[OpenPoint]:
    """A point for each task that nobody ticked."""
    return [
        OpenPoint(
            title,
            Severity.WARNING,
            text("report", "Left to a person, and not ticked: {task}.", task=_name(entry)),
            text("report", "Do it on the charger's own page or app, and tick it in the charger's review."),
        )
        for entry in _tasks(tuple(journal))
        if not entry.what[DONE]
    ]


def _purpose(entries: tuple[JournalEntry, ...]) -> Iterable[Line]:
    told = [entry.what for entry in entries if entry.phase == "note" and "purpose" in entry.what]
    purpose = next((one for one in Purpose if told and one.value == told[-1]["purpose"]), None)
    if purpose is None:
        return
    yield Line(text("report", "Purpose"), purpose.title, Basis.DECLARED)
    reasons = told[-1].get("reasons")
    for reason in reasons if isinstance(reasons, list) else ():
        yield Line(text("report", "Reason"), text_from_plain(reason), Basis.DECLARED)


def _tasks(entries: tuple[JournalEntry, ...]) -> list[JournalEntry]:
    newest: dict[str, JournalEntry] = {}
    for entry in entries:
        if entry.phase == "note" and TASK in entry.what:
            key = f"{entry.what[TASK]}={entry.what.get(VALUE)}"
            newest[key] = entry
    return [entry for entry in newest.values() if isinstance(entry.what.get(DONE), bool)]


def _name(entry: JournalEntry) -> Text:
    label, task = entry.what.get(LABEL), str(entry.what[TASK])
    return text_from_plain(label) if label is not None else _NAMES.get(task, verbatim(task))
