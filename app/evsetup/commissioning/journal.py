"""The write-ahead journal of one job: each step is on disk before it happens, and again when its result is known.

After a crash, a power cut or a kill the journal tells what was begun and never ended; the charger itself, read again,
tells what became of it. Nothing is ever concluded from the journal alone.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from evsetup.commissioning.states import JobStep
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text, verbatim
from evsetup.storage.records import JournalEntry
from evsetup.storage.site_file import SiteFile


class Journal:
    """Writes the entries of one job of one charger; each call returns when the entry is safely on disk. ``job`` names it."""

    def __init__(self, site: SiteFile, charger_id: str) -> None:
        self._site = site
        self._charger_id = charger_id
        self.job = uuid.uuid4().hex

    async def intent(self, step: JobStep, what: Mapping[str, object]) -> None:
        """What is about to be done."""
        await self._write(step, "intent", what)

    async def outcome(self, step: JobStep, what: Mapping[str, object]) -> None:
        """What came of it."""
        await self._write(step, "outcome", what)

    async def read_back(self, step: JobStep, what: Mapping[str, object]) -> None:
        """What the charger said when it was read again."""
        await self._write(step, "read-back", what)

    async def note(self, step: JobStep, what: Mapping[str, object]) -> None:
        """What a person said and later runs need to know."""
        await self._write(step, "note", what)

    async def _write(self, step: JobStep, phase: str, what: Mapping[str, object]) -> None:
        entry = JournalEntry(self._charger_id, self.job, step.value, phase, datetime.now(UTC), dict(what))
        await asyncio.to_thread(self._site.record, entry)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A step that was begun and whose end was never written: ``what`` is the intent."""

    step: str
    at: datetime
    what: Mapping[str, object]

    def finding(self) -> Finding:
        """What a person is told when the site is opened again."""
        setting = str(self.what.get("setting", self.step))
        return Finding(
            "commissioning.interrupted",
            Severity.WARNING,
            text(
                "commissioning",
                "The last run ended in the middle of: {what} ({when}).",
                what=verbatim(setting),
                when=self.at.strftime("%Y-%m-%d %H:%M"),
            ),
            text("commissioning", "The charger may have the old or the new value. Nothing else was touched after it."),
            (text("commissioning", "Read the charger again: what it says decides, and the plan shows what is left."),),
        )


def unfinished_in(entries: tuple[JournalEntry, ...]) -> tuple[Unfinished, ...]:
    """The steps of the newest job that have an intent and no outcome, oldest first. What a person noted since ends no step."""
    newest_job = next((entry.job for entry in reversed(entries) if entry.phase != "note"), None)
    begun: dict[tuple[str, str], JournalEntry] = {}
    for entry in entries:
        if entry.job != newest_job:
            continue
        if entry.step == JobStep.BACKUP.value and entry.phase == "note":
            # The charger was read, and all was planned anew.
            begun.clear()
        key = (entry.step, str(entry.what.get("setting", "")))
        if entry.phase == "intent":
            begun[key] = entry
        elif entry.phase == "outcome":
            begun.pop(key, None)
    return tuple(Unfinished(entry.step, entry.at, entry.what) for entry in begun.values())
