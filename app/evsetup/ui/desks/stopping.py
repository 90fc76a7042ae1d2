"""Stops what runs on a charger, whichever desk has begun it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evsetup.ui.desks.commission_desk import CommissionDesk
from evsetup.ui.desks.live_desk import LiveDesk
from evsetup.ui.desks.schedule_desk import ScheduleDesk
from evsetup.ui.desks.variables_desk import VariablesDesk
from evsetup.ui.rail import PageName

if TYPE_CHECKING:
    from evsetup.ui.session import Session


def stop_on(session: Session, key: str) -> None:
    """At a person's wish; what was begun stands in the journal."""
    commission, variables = session.desk(PageName.COMMISSION), session.desk(PageName.VARIABLES)
    schedule, live = session.desk(PageName.SCHEDULE), session.desk(PageName.LIVE)
    if isinstance(schedule, ScheduleDesk) and schedule.runs_on(key):
        schedule.stop(key)
    elif isinstance(live, LiveDesk) and live.runs_on(key):
        live.stop(key)
    elif isinstance(variables, VariablesDesk) and variables.runs_on(key):
        variables.stop(key)
    elif isinstance(commission, CommissionDesk):
        commission.stop(key)
