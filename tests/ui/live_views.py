"""Made-up states of the live page, and hours of samples: none, typical, a deed that is waited for, trouble, away."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from evsetup.commissioning.live.deeds import Deed, DeedKind, DeedLine
from evsetup.commissioning.live.error_words import as_finding
from evsetup.commissioning.live.samples import SampleStore, Series
from evsetup.commissioning.live.view import ConnectorNow, ErrorNow, LiveNow, SessionNow
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.drivers import ocpp_outcomes as say
from evsetup.drivers.security_events import SecurityEvent
from evsetup.ocppj.meter_values import MeterReading
from evsetup.ui.models.live import LivePageView
from evsetup.ui.models.site import Running

NOW = datetime(2026, 11, 26, 9, 41, 12, tzinfo=UTC)
METER = MeterReading(
    NOW,
    10_870.0,
    {"L1": 15.8, "L2": 15.7, "L3": 15.9},
    230.4,
    1_284_512.0,
    {"L1": 230.4, "L2": 229.8, "L3": 231.1},
    {"L1": 3640.0, "L2": 3608.0, "L3": 3622.0},
    63.0,
    16.0,
)


def line(deed: Deed, promise: str, outcome: Outcome | None, seconds: float, ago_s: float) -> DeedLine:
    asked = NOW - timedelta(seconds=ago_s)
    ended = asked + timedelta(seconds=seconds) if outcome is not None else None
    return DeedLine(deed, asked, f"Command: {promise}", asked + timedelta(seconds=0.1), outcome, ended)


def views() -> dict[str, LivePageView]:
    """By name."""
    live = LiveNow(
        connected=True,
        version=OcppVersion.V16,
        profile=2,
        connectors=(ConnectorNow(0, "Available", NOW), ConnectorNow(1, "Charging", NOW)),
        session=SessionNow("118", 1, "TAG1", NOW, None, "", 12_873.4),
        meter=METER,
        limit_a=16.0,
        heartbeat=NOW,
        heartbeat_every_s=60.2,
        clock_offset_s=-2.4,
        last_heard=NOW,
        highest_w=11_020.0,
        highest_a={"L1": 16.0, "L2": 15.9, "L3": 16.1},
    )
    started = Outcome(OutcomeKind.APPLIED, text("drivers", "the charger started a transaction"))
    fell = Outcome(OutcomeKind.APPLIED, text("drivers", "the current fell to {current} A", current="7.8"))
    deeds = (
        line(Deed(DeedKind.START, 1, "TAG1"), "Accepted", started, 3.1, 900),
        line(Deed(DeedKind.LIMIT, 1, amps=8), "Accepted", fell, 4.8, 300),
    )
    typical = LivePageView(
        "Bay 07",
        live,
        deeds,
        price="0.39",
        cost=Decimal("5.02"),
        session_s=4372,
        age_s=1.2,
        heartbeat_s=12,
    )
    waiting = line(Deed(DeedKind.STOP, 1), "Accepted", None, 0, 4)
    busy = replace(
        typical,
        deeds=(*deeds, waiting),
        running=Running(text("commissioning", "Ask the charger for a deed"), 0, 0, 4.2),
    )
    ignored = say.promise_not_kept(
        "driver.ocpp.not-stopped",
        text("drivers", "The charger promised to stop and reported no end of the transaction."),
        text("drivers", "Stop the charge at the vehicle or unplug it."),
    )
    tripped = ErrorNow("GroundFailure", 2, "Example E12", "RCD", NOW)
    hot = ErrorNow("HighTemperature", 1, "", "", NOW - timedelta(hours=2), over=NOW)
    two = replace(
        live,
        version=OcppVersion.V21,
        connector=2,
        numbers=(1, 2),
        connectors=(
            ConnectorNow(1, "Occupied", NOW, ((1, "Occupied"), (2, "Available"))),
            ConnectorNow(2, "Faulted", NOW),
        ),
        session=None,
        meter=None,
        errors=(tripped, hot),
        events=(SecurityEvent("TamperDetectionActivated", "2026-11-26T09:40:00Z", NOW),),
    )
    refused = say.command_refused(
        "UnlockConnector", "Rejected", text("drivers", "Take the strain off the cable, then try again.")
    )
    assert ignored.finding is not None
    finding = LivePageView(
        "Bay 08",
        two,
        (
            line(Deed(DeedKind.STOP, 1), "Accepted", ignored, 60, 500),
            line(Deed(DeedKind.UNLOCK, 2), "Rejected", refused, 0.2, 90),
        ),
        (ignored.finding, as_finding(tripped)),
        age_s=0.4,
    )
    gone = replace(typical, live=replace(live, connected=False))
    return {"empty": LivePageView(), "typical": typical, "busy": busy, "finding": finding, "gone": gone}


def hours(count: int = 8 * 3600) -> SampleStore:
    """A sample a second on three phases, with limits and pauses."""
    store = SampleStore()
    for second in range(count):
        store.add(float(second), sample_at(second))
    return store


def sample_at(second: int) -> dict[Series, float]:
    """What a charger measures at this second."""
    limit = 16.0 if second // 5400 % 2 == 0 else 8.0
    wave = 0.2 * math.sin(second / 7) + 0.1 * math.sin(second * 1.7)
    amps = [limit * 0.98 - shift + wave for shift in (0.0, 0.4, 0.8)] if second % 14_400 > 1200 else [0.0] * 3
    return {
        Series.L1: amps[0],
        Series.L2: amps[1],
        Series.L3: amps[2],
        Series.LIMIT: limit,
        Series.POWER: sum(amps) * 230,
    }
