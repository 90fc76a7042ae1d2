"""Stops what runs on a charger, whichever desk has begun it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evsetup.ui.desks.commission_desk import CommissionDesk
from evsetup.ui.desks.inner_desk import InnerDesk
from evsetup.ui.rail import PageName

if TYPE_CHECKING:
    from evsetup.ui.session import Session


def stop_on(session: Session, key: str) -> None:
    """At a person's wish; what was begun stands in the journal."""
    for name in PageName:
        desk = session.desk(name)
        if isinstance(desk, InnerDesk) and desk.runs_on(key):
            desk.stop(key)
            return
    commission = session.desk(PageName.COMMISSION)
    if isinstance(commission, CommissionDesk):
        commission.stop(key)
