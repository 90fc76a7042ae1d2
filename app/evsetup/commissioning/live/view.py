"""What is known of a charger at one moment: immutable, cheap to make, the same for every version of OCPP."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from evsetup.ocppj.charge_point_state import MeterReading


@dataclass(frozen=True, slots=True)
class ConnectorNow:
    """One connector (1.6) or EVSE (2.x); 0 is the charger itself. ``since`` is when this status came."""

    number: int
    status: str
    since: datetime


@dataclass(frozen=True, slots=True)
class SessionNow:
    """The charge that runs, or the last one. Energy is what was delivered in it, in Wh; ``None`` while none was told."""

    id: str
    connector: int
    id_tag: str
    started: datetime
    stopped: datetime | None
    reason: str
    energy_wh: float | None
    charging_state: str = ""

    def duration(self, now: datetime) -> timedelta:
        """How long it has lasted, or lasted."""
        return max(timedelta(0), (self.stopped or now) - self.started)


@dataclass(frozen=True, slots=True)
class ErrorNow:
    """An error as the charger told it; ``code`` is OCPP's or, in 2.x, the component and variable, ``vendor`` the maker's own."""

    code: str
    connector: int
    vendor: str
    info: str
    at: datetime
    over: datetime | None = None


@dataclass(frozen=True, slots=True)
class LiveNow:
    """``clock_offset_s`` is how far the charger's clock is ahead of this computer's, ``None`` while it told no time.

    ``highest_w`` and ``highest_a`` (by phase) are the peaks of what it measured while it was watched.
    """

    connected: bool = False
    connectors: tuple[ConnectorNow, ...] = ()
    session: SessionNow | None = None
    meter: MeterReading | None = None
    heartbeat: datetime | None = None
    clock_offset_s: float | None = None
    error: ErrorNow | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    highest_w: float | None = None
    highest_a: Mapping[str, float] = field(default_factory=dict)
