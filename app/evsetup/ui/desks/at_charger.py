"""What the desks of one charger's pages have in common: what was said of it last, and acts that run on it one at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from evsetup.domain.finding import Fault, Finding
from evsetup.domain.text import Text, text
from evsetup.ui.dialogs import AskDialog, finished

if TYPE_CHECKING:
    from evsetup.commissioning.job import ChargerJob
    from evsetup.ui.session import Session


class AtCharger:
    """One charger on a desk."""

    def __init__(self, job: ChargerJob, label: str) -> None:
        self.job = job
        self.label = label
        self.findings: tuple[Finding, ...] = ()
        self.said: Text | None = None
        self.running = False
        self.stopping = False

    @property
    def free(self) -> bool:
        """Whether nothing runs on it, here or elsewhere."""
        return not self.running and not self.job.busy

    async def do(self, act: Coroutine[Any, Any, None], show: Callable[[], None]) -> None:
        """Runs an act; what goes wrong in a known way is shown where it happened, and being stopped is no failure."""
        self.findings, self.said, self.running = (), None, True
        show()
        try:
            await act
        except Fault as fault:
            self.findings = (fault.finding,)
        except asyncio.CancelledError:
            if not self.stopping or (task := asyncio.current_task()) is None:
                raise
            task.uncancel()
            self.said = text("ui", "Stopped by you.")
        finally:
            self.stopping = self.running = False
            show()


async def agreed(session: Session, question: Text, why: Text, go: Text) -> bool:
    """Whether a person says yes; ``go`` names what then happens."""
    return await finished(AskDialog(session.say, session.window, question, why, (), go))
