"""Asks a person before the old settings of a charger are put back, and says that they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text
from evsetup.ui.dialogs import finished
from evsetup.ui.roll_back_dialog import RollBackDialog

if TYPE_CHECKING:
    from evsetup.commissioning.job import ChargerJob
    from evsetup.ui.desks.commission_desk import AtWork
    from evsetup.ui.session import Session


async def wants_old_settings(session: Session, now: AtWork) -> bool:
    """Shows what would go back; whether the person says yes."""
    way_back = await now.job.rolling_back.look()
    if way_back is None:
        return False
    return await finished(RollBackDialog(session.say, session.window, way_back, now.job.settings))


def all_as_before(job: ChargerJob) -> Finding:
    """What is said once they are back."""
    return Finding(
        "commissioning.rolled-back",
        Severity.OK,
        text("ui", "The charger has its old settings again: {count}.", count=len(job.rolling_back.result)),
        text(
            "ui",
            "Nothing of what was written is left on it. Go back to change what it shall have, or apply it once more.",
        ),
    )
