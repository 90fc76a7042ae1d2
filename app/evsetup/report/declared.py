"""What a person said of a charger: what it is for and why, and which tasks by hand they ticked. All of it is declared."""

from __future__ import annotations

from collections.abc import Iterable

from evsetup.commissioning.decision import Purpose
from evsetup.commissioning.hand_tasks import KeptTask, kept_tasks
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
    for task in kept_tasks(entries):
        done = text("report", "ticked as done") if task.done else text("report", "not ticked")
        said = done if task.value is None else text("report", "{value}, {done}", value=verbatim(task.value), done=done)
        lines.append(Line(text("report", "By hand: {task}", task=_name(task)), said, Basis.DECLARED))
    return tuple(lines)


def open_tasks(title: str, journal: Iterable[JournalEntry]) -> list[OpenPoint]:
    """A point for each task that nobody ticked."""
    return [
        OpenPoint(
            title,
            Severity.WARNING,
            text("report", "Left to a person, and not ticked: {task}.", task=_name(task)),
            text("report", "Do it on the charger's own page or app, and tick it in the charger's review."),
        )
        for task in kept_tasks(journal)
        if not task.done
    ]


def purpose_of(journal: Iterable[JournalEntry]) -> Purpose | None:
    """What the charger is for, as a person said last; ``None`` when nobody did."""
    told = [entry.what["purpose"] for entry in journal if entry.phase == "note" and "purpose" in entry.what]
    return next((one for one in Purpose if told and one.value == told[-1]), None)


def _purpose(entries: tuple[JournalEntry, ...]) -> Iterable[Line]:
    purpose = purpose_of(entries)
    if purpose is None:
        return
    yield Line(text("report", "Purpose"), purpose.title, Basis.DECLARED)
    reasons = [entry.what.get("reasons") for entry in entries if entry.phase == "note" and "purpose" in entry.what][-1]
    for reason in reasons if isinstance(reasons, list) else ():
        yield Line(text("report", "Reason"), text_from_plain(reason), Basis.DECLARED)


def _name(task: KeptTask) -> Text:
    return task.label if task.label is not None else _NAMES.get(task.name, verbatim(task.name))
