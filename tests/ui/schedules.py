"""Made-up schedules of chargers for their page: a new one, one that runs, one that came back as wanted, one that differs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from evsetup.commissioning.schedule import faults
from evsetup.commissioning.schedule.comparing import differences
from evsetup.commissioning.schedule.record import Standing
from evsetup.commissioning.schedule.sending import difference_words
from evsetup.domain.schedule import RateUnit, Supply
from evsetup.domain.schedule_profile import CanHold, CompositeSchedule, Period
from evsetup.domain.schedule_templates import Place, Template, schedule_like
from evsetup.domain.text import text
from evsetup.ui.models.schedule import ScheduleView
from evsetup.ui.models.site import Running

UK = schedule_like(Template.UK, Place("Europe/London", Supply(1)), "UK default hours").with_delay(437)
PRICES = schedule_like(Template.PRICES, Place("Europe/Berlin", Supply(3)), "Two prices")
CAN = CanHold(8, frozenset(RateUnit), 24, 10, False)
START = datetime(2026, 11, 26, 7, 12, tzinfo=UTC)


def _told(late_h: int) -> CompositeSchedule:
    changes = [(0, 16), (8 + late_h, 0), (11 + late_h, 16), (16 + late_h, 0), (22 + late_h, 16)]
    seconds = [(max(0, hour * 3600 + 437 - (7 * 3600 + 720)) if hour else 0, limit) for hour, limit in changes]
    return CompositeSchedule(START, 86_400, RateUnit.AMPS, tuple(Period(at, Decimal(amps)) for at, amps in seconds))


def views() -> dict[str, ScheduleView]:
    """By name."""
    late = _told(1)
    different = differences(UK, late)
    fresh = ScheduleView("CP-07", PRICES)
    sent = ScheduleView(
        "CP-07",
        UK,
        CAN,
        _told(0),
        (),
        (faults.as_wanted("2026-11-27 07:12"), faults.good_until("2027-10-31 01:00"), faults.split(2)),
        said=text("ui", "Random delay of this charger: {seconds} s", seconds=437),
        standing=Standing.SENT,
        may_undo=True,
    )
    verdict = faults.differs(len(different), difference_words(different[0], UK.tz))
    odd = replace(sent, told=late, different=different, findings=(verdict, faults.merged(6, 2160)))
    running = Running(text("commissioning", "Send the schedule"), 0, 0, 3.2, None)
    return {
        "empty": ScheduleView(),
        "typical": sent,
        "busy": replace(fresh, running=running),
        "finding": odd,
        "prices": fresh,
    }
