"""Which of many chargers this one is: it is made to restart, and a person looks which lights go out.

No driver of ours can make a charger blink: OCPP has no such message, and neither has OpenEVSE (``facts/chargers.md`` §1).
"""

from __future__ import annotations

from evsetup.commissioning.journal import Journal
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.states import JobStep
from evsetup.commissioning.step_board import StepBoard
from evsetup.domain.text import Text, text


class Identifying:
    """What a job can do so that a person finds its charger, and what the way in said of it."""

    def __init__(self, board: StepBoard, reach: Reach, journal: Journal) -> None:
        self._board = board
        self._reach = reach
        self._journal = journal

    @property
    def without_password(self) -> bool:
        """Whether its own page is used without any log-in."""
        return self._reach.credentials is None

    @property
    def warning(self) -> Text:
        """What a person must know before they let it restart."""
        return text(
            "commissioning",
            "The charger restarts: its lights go out and come back. A charging session ends. It may be away for {seconds} s.",
            seconds=self._reach.card.normal_wait_s,
        )

    async def restart(self) -> None:
        """Restarts the charger and waits until it answers again. Raises a ``Fault`` when it refuses or does not come back."""

        async def act() -> Text:
            driver = await self._reach.open()
            await self._journal.intent(JobStep.RESTART, {"why": "identify"})
            outcome = await driver.restart()
            await self._journal.outcome(JobStep.RESTART, {"outcome": outcome.kind.value})
            outcome.or_raise()
            await driver.wait_until_back(self._reach.patience_s)
            return text("commissioning", "The charger is back.")

        await self._board.run(JobStep.RESTART, act)
