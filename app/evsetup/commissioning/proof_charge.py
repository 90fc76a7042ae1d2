"""The charge that a proof begins, as the journal knows it: a program that dies in its middle leaves it running.

The start is noted before it is sent, its end when it was seen. A proof that finds an open start ends that charge first; it never
sends another start beside it, and never ends a charge that nobody noted here.
"""

from __future__ import annotations

import asyncio

from evsetup.commissioning.journal import Journal
from evsetup.commissioning.states import JobStep
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text
from evsetup.storage.site_file import SiteFile


class ProofCharge:
    """The charges that proofs of one charger have begun."""

    def __init__(self, site: SiteFile, charger_id: str, journal: Journal) -> None:
        self._site = site
        self._charger_id = charger_id
        self._journal = journal

    async def is_open(self) -> bool:
        """Whether a start was sent whose end nobody has seen."""
        entries = await asyncio.to_thread(self._site.journal, self._charger_id)
        return next((e.phase == "intent" for e in reversed(entries) if e.step == JobStep.PROVE.value), False)

    async def begins(self, connector: int) -> None:
        """Notes a start before it is sent."""
        await self._journal.intent(JobStep.PROVE, {"charge": connector})

    async def ended(self) -> None:
        """Notes that no charge of ours runs any more."""
        await self._journal.outcome(JobStep.PROVE, {"charge": "ended"})


def runs_already(status: str) -> Finding:
    """A charge that was not begun here."""
    return Finding(
        "prove.charge-runs",
        Severity.PROBLEM,
        text("commissioning", "The socket reports {status}: a charge runs that was not started here.", status=status),
        text("commissioning", "Nothing was sent to it; a proof would need a charge of its own."),
        (
            text("commissioning", "End the charge at the vehicle, or with the card that began it, then prove again."),
            text("commissioning", "If nobody charges, restart the charger."),
        ),
    )


def left_running() -> Finding:
    """A charge of an earlier proof whose number the charger does not tell."""
    return Finding(
        "prove.charge-left",
        Severity.PROBLEM,
        text(
            "commissioning",
            "A charge that an earlier proof began still runs, and the charger does not tell its number.",
        ),
        text("commissioning", "Without its number it cannot be ended from here. No other one was started."),
        (
            text("commissioning", "Unplug the vehicle or the test adapter, plug it in again, then prove again."),
            text("commissioning", "Or restart the charger."),
        ),
    )
