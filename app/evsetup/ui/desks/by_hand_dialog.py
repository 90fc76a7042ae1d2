"""Asks for the address of a charger that does not show up by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evsetup.domain.text import text
from evsetup.ui.dialogs import AskDialog, finished

if TYPE_CHECKING:
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session


async def add_by_hand(session: Session, work: SiteAtWork) -> None:
    """Adds the charger at the address that a person types, if one is typed.

    Raises:
        NoSuchAddress: it is no address; the finding says what is wrong.
    """
    from evsetup.discovery.by_hand import by_hand

    dialog = AskDialog(
        session.say,
        session.window,
        text("ui", "Where is the charger?"),
        text("ui", "Its address on the network, or its USB port. Chargers that show themselves are listed already."),
        ((text("ui", "Address or port"), "", False),),
        text("ui", "Add"),
    )
    if await finished(dialog):
        work.bench.discovery.add(by_hand(dialog.answers[0]))
