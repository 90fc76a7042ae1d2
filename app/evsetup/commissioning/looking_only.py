"""Work with a site file that takes nothing: chargers are read and planned, and nothing is ever done to one.

What reading would keep stays in memory. Everything that acts on a charger needs a journal that lasts, so it is refused before
it begins; a file that lets itself be written is asked again before each such step, for a drive may have been taken out since.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import datetime

from evsetup.commissioning.states import JobStep
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.settings import Settings
from evsetup.domain.text import text
from evsetup.storage.records import ChargerRecord, JournalEntry
from evsetup.storage.site_file import SiteFile

LOOKS = frozenset(
    {JobStep.READ, JobStep.READ_VARIABLES, JobStep.READ_SECURITY, JobStep.SCAN_WIFI, JobStep.READ_SCHEDULE}
)
"""Steps that only ask a charger."""


class LookingOnly(Fault):
    """The site file cannot be written, so nothing is done to a charger."""

    def __init__(self, why: Finding) -> None:
        super().__init__(
            Finding(
                "commissioning.looking-only",
                Severity.PROBLEM,
                text("commissioning", "Nothing was done to the charger: the site file cannot be written. {why}", why=why.seen),
                text("commissioning", "What is done to a charger is written down before it is done. Reading and planning still work."),
                why.do,
                why.evidence,
            )
        )  # fmt: skip


class SiteForReading(SiteFile):
    """A site file that is open for reading only. What is learnt by reading a charger is not kept; all else is refused."""

    why: Finding | None = None
    """Why it cannot be written, for whoever asks."""

    def put_charger(self, record: ChargerRecord) -> None:
        """Keeps nothing: the file still says what it said."""

    def put_snapshot(self, charger_id: str, kind: str, settings: Settings, at: datetime) -> None:
        """Keeps nothing of settings that were read; a way back that does not last is none."""
        if kind == "backup":
            self.check_writable()

    def put_findings(self, charger_id: str, topic: str, found: Iterable[Finding], at: datetime) -> None:
        """Keeps nothing: what was found is shown."""

    def record(self, entry: JournalEntry) -> int:
        """Takes a person's word for the plan that is shown now; refuses everything that is about to happen."""
        if entry.phase != "note":
            self.check_writable()
        return 0


async def may_begin(site: SiteFile, step: JobStep) -> None:
    """Returns where ``step`` may begin. Raises ``LookingOnly`` when it would act and could not be written down."""
    if step in LOOKS:
        return
    try:
        await asyncio.to_thread(site.check_writable)
    except Fault as fault:
        why = site.why if isinstance(site, SiteForReading) else None
        raise LookingOnly(why or fault.finding) from fault
