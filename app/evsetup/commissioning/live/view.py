"""What is known of a charger at one moment: immutable, cheap to make, the same for every version of OCPP."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from evsetup.domain.settings import OcppVersion
from evsetup.drivers.security_events import SecurityEvent
from evsetup.ocppj.meter_values import MeterReading


@dataclass(frozen=True, slots=True)
class ConnectorNow:
    """One connector (1.6) or EVSE (2.x); 0 is the charger itself. ``since`` is when this status came.

    ``parts`` are the connectors of an EVSE with a status of their own, by number; empty in 1.6.
    """

    number: int
    status: str
    since: datetime
    parts: tuple[tuple[int, str], ...] = ()


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
    """An error as the charger told it; ``code`` is OCPP's or, in 2.x, the component and variable, ``vendor`` the maker's own.

    ``blocks``: nobody can charge there while it lasts.
    """

    code: str
    connector: int
    vendor: str
    info: str
    at: datetime
    over: datetime | None = None
    blocks: bool = True


@dataclass(frozen=True, slots=True)
class LiveNow:
    """All of it, seen from one connector (``connector``; 2.x: EVSE): session, meter, limit and peaks are of that one.

    ``clock_offset_s`` is how far the charger's clock is ahead of this computer's, ``None`` while it told no time. ``heartbeat_every_s``
    is the time between its last two. ``limit_a`` is what it offers the vehicle, or the limit that it accepted last. ``highest_w`` and
    ``highest_a`` (by phase) are the peaks of what it measured while it was watched. The newest of ``errors`` and ``events`` come first.
    """

    connected: bool = False
    version: OcppVersion | None = None
    profile: int = 0
    connector: int = 1
    numbers: tuple[int, ...] = (1,)
    connectors: tuple[ConnectorNow, ...] = ()
    session: SessionNow | None = None
    meter: MeterReading | None = None
    limit_a: float | None = None
    heartbeat: datetime | None = None
    heartbeat_every_s: float | None = None
    last_heard: datetime | None = None
    clock_offset_s: float | None = None
    errors: tuple[ErrorNow, ...] = ()
    events: tuple[SecurityEvent, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    highest_w: float | None = None
    highest_a: Mapping[str, float] = field(default_factory=dict)

    @property
    def error(self) -> ErrorNow | None:
        """The last one, over or not."""
        return self.errors[0] if self.errors else None

    @property
    def charging(self) -> bool:
        """Whether a transaction runs on this connector."""
        return self.session is not None and self.session.stopped is None
