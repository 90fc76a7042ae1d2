"""What a person is asked before an image goes into a charger of which this laptop cannot see that it is right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from evsetup.domain.finding import Finding, Severity, worst
from evsetup.domain.text import Text, text
from evsetup.firmware.fit import Asked
from evsetup.ui.dialogs import AskDialog, finished

if TYPE_CHECKING:
    from evsetup.firmware.fit import Fit
    from evsetup.ui.session import Session

_LABELS = {
    Asked.MODEL: text("ui", "Model on the plate"),
    Asked.REVISION: text("ui", "Hardware revision on the plate"),
    Asked.VERSION: text("ui", "Version of the image"),
}


async def typed_by_a_person(session: Session, fit: Fit) -> tuple[str, ...] | None:
    """What they typed; empty when nothing has to be, ``None`` when they left it. Whether it is right, the firmware room says."""
    if not fit.asks:
        return ()
    dialog = AskDialog(
        session.say,
        session.window,
        text("ui", "What is it?"),
        _seen(fit),
        tuple((_LABELS[asked], "", False) for asked, _ in fit.asks),
        text("ui", "Update all the same"),
    )
    return tuple(dialog.answers) if await finished(dialog) else None


def _seen(fit: Fit) -> Text:
    """Each thing that was seen and what it means, one after the other."""
    told: Text | None = None
    for _, finding in fit.asks:
        one = text("ui", "{seen} {means}", seen=finding.seen, means=finding.means or "")
        told = one if told is None else text("ui", "{seen} {means}", seen=told, means=one)
    return told or text("ui", "What is it?")


async def ready_or_agreed(session: Session, found: Sequence[Finding]) -> bool:
    """Whether an update may begin: nothing speaks against it, or a person has read what does. Nobody can agree to a running charge."""
    against = [one for one in found if one.severity >= Severity.WARNING]
    if not worst(against).fails:
        return True
    blocked = any(one.severity is Severity.BLOCKER for one in against)
    dialog = AskDialog(
        session.say,
        session.window,
        text("ui", "Not all is ready for an update"),
        against,
        (),
        text("ui", "Close") if blocked else text("ui", "Update anyway"),
    )
    return await finished(dialog) and not blocked


async def agreed_to_all(session: Session, count: int, first: str) -> bool:
    """Whether a person agrees to update all; the card behind shows old and new of each."""
    dialog = AskDialog(
        session.say,
        session.window,
        text("ui", "Update {count} chargers?", count=count),
        text(
            "ui",
            "{first} goes first and alone. Each one is read before and after. Nothing charges while it is updated, and each restarts.",
            first=first,
        ),
        (),
        text("ui", "Update these {count}", count=count),
    )
    return await finished(dialog)
