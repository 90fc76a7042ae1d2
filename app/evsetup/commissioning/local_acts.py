"""What a charger's own interface does besides settings: it tells which Wi-Fi networks it hears, and goes back to factory values.

Each is one act that a person asked for. The second is written into the journal before and after, and only after what it does was
read from the charger and shown.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from evsetup.commissioning.faults import NotOffered
from evsetup.commissioning.journal import Journal
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.states import JobStep
from evsetup.commissioning.step_board import StepBoard
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.domain.wifi import WifiNetwork
from evsetup.drivers.driver import FactoryReset, WifiScan
from evsetup.links.faults import TimedOut, Unauthorized
from evsetup.storage.site_file import SiteFile


class LocalActs:
    """The acts of one job; ``networks`` are those that were heard last, ``None`` before anybody asked."""

    def __init__(self, board: StepBoard, reach: Reach, journal: Journal, site: SiteFile, charger_id: str) -> None:
        self.networks: tuple[WifiNetwork, ...] | None = None
        self._board = board
        self._reach = reach
        self._journal = journal
        self._site = site
        self._charger_id = charger_id

    @property
    def can_scan(self) -> bool:
        """Whether the charger, reached as it is now, can tell which networks it hears."""
        return isinstance(self._reach.driver, WifiScan)

    @property
    def can_reset(self) -> bool:
        """Whether it can be sent back to factory values from here."""
        return isinstance(self._reach.driver, FactoryReset)

    async def scan(self) -> tuple[WifiNetwork, ...]:
        """The Wi-Fi networks that the charger hears, strongest first.

        Raises:
            Fault: it tells none, or cannot be asked.
        """

        async def act() -> Text:
            driver: object = await self._reach.open()
            if not isinstance(driver, WifiScan):
                raise NotOffered(self._reach.found.name)
            self.networks = await driver.networks()
            return text("commissioning", "Networks heard: {count}", count=len(self.networks))

        await self._board.run(JobStep.SCAN_WIFI, act)
        return self.networks or ()

    async def before_reset(self) -> Finding:
        """What going back to factory values does to this charger. Nothing is changed. Raises a ``Fault``."""
        driver: object = await self._reach.open()
        if not isinstance(driver, FactoryReset):
            raise NotOffered(self._reach.found.name)
        return await driver.before_factory_reset()

    async def factory_reset(self) -> Finding:
        """Sends it back and looks whether it is still to be found here: the finding says so.

        Its settings are kept in the site file first, as a way back for a person.

        Raises:
            Fault: it refused, or cannot be asked.
        """
        done: list[Finding] = []

        async def act() -> Text:
            driver = await self._reach.open()
            resets: object = driver
            if not isinstance(resets, FactoryReset):
                raise NotOffered(self._reach.found.name)
            before = await driver.read_settings()
            await asyncio.to_thread(self._site.put_snapshot, self._charger_id, "before", before, datetime.now(UTC))
            await self._journal.intent(JobStep.FACTORY_RESET, {"why": "a person asked for it"})
            ended = "stopped"
            try:
                outcome = await resets.factory_reset()
                ended = outcome.kind.value
            except Fault:
                ended = "fault"
                raise
            finally:
                await self._journal.outcome(JobStep.FACTORY_RESET, {"outcome": ended})
            outcome.or_raise()
            try:
                await driver.wait_until_back(self._reach.patience_s)
                done.append(_back_here())
            except (TimedOut, Unauthorized) as away:
                done.append(_gone(away.finding) if isinstance(away, TimedOut) else _other_log_in())
            return done[0].seen

        await self._board.run(JobStep.FACTORY_RESET, act)
        return done[0]


def _back_here() -> Finding:
    return Finding(
        "commissioning.factory-values",
        Severity.OK,
        text("commissioning", "The charger has its factory values, and answers at the same address."),
        text("commissioning", "Whoever sold it may have put this network into them."),
        (text("commissioning", "Read it again: what it shows now are its factory values."),),
    )


def _gone(why: Finding) -> Finding:
    return Finding(
        "commissioning.factory-values-elsewhere",
        Severity.WARNING,
        text("commissioning", "The charger went back to its factory values, and does not answer here any more."),
        text("commissioning", "It has forgotten this network: look for its own Wi-Fi, or connect its USB port."),
        (text("commissioning", "Join its own Wi-Fi with this laptop, and find it again there."),),
        why.evidence,
    )


def _other_log_in() -> Finding:
    return Finding(
        "commissioning.factory-values-log-in",
        Severity.WARNING,
        text("commissioning", "The charger has its factory values, and another password on its page."),
        text("commissioning", "Its factory values hold one: its label or its seller knows it."),
        (text("commissioning", "Log in with that password, and read it again."),),
    )
