"""What the recording proxy tells whoever watches it: each with the moment on both clocks."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime

from evsetup.domain.finding import Finding
from evsetup.ocppj.frame_record import Direction, FrameRecord


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment: wall time, and seconds of the monotonic clock, which no clock setting moves."""

    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    monotonic_s: float = field(default_factory=time.monotonic)


@dataclass(frozen=True, slots=True)
class LinkOpened:
    """Both sides are connected. ``path`` is what the charger asked for, ``subprotocol`` what the CSMS chose (empty: none)."""

    moment: Moment
    link: int
    identity: str
    address: str
    path: str
    subprotocol: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkRefused:
    """The charger was answered with ``status``: the CSMS's own, or 502 and 503 of this laptop as the finding says."""

    moment: Moment
    identity: str
    address: str
    path: str
    status: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class Relayed:
    """One message on its way. ``size`` in bytes as it crossed the wire; ``record`` has its secrets shown as dots."""

    moment: Moment
    link: int
    record: FrameRecord
    size: int
    binary: bool


@dataclass(frozen=True, slots=True)
class Pinged:
    """A WebSocket ping, or the pong to one, passed on."""

    moment: Moment
    link: int
    identity: str
    direction: Direction
    pong: bool


@dataclass(frozen=True, slots=True)
class LinkEnded:
    """Both sides are closed. ``by`` is the direction of the close; ``code`` 1005 is a close without, 1006 none at all."""

    moment: Moment
    link: int
    identity: str
    by: Direction
    code: int
    reason: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody connected and made no WebSocket request."""

    moment: Moment
    address: str
    finding: Finding


ProxyEvent = LinkOpened | LinkRefused | Relayed | Pinged | LinkEnded | Met
