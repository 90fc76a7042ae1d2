"""What the recording proxy tells whoever watches it: each with the moment on both clocks."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime

from evsetup.domain.finding import Finding
from evsetup.ocppj.frame_record import Direction, FrameRecord
from evsetup.ocppj.proxy_disturbance import Touch

HeaderLines = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment: wall time, and nanoseconds of the monotonic clock, which no clock setting moves."""

    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    monotonic_ns: int = field(default_factory=time.monotonic_ns)


@dataclass(frozen=True, slots=True)
class LinkOpened:
    """Both sides are connected. ``path`` is what the charger asked for, ``subprotocol`` what the CSMS chose (empty: none).

    ``asked`` and ``answered`` are the headers of the charger and of the CSMS, log-ins as dots; ``secure``: the charger uses TLS.
    """

    moment: Moment
    link: int
    identity: str
    address: str
    path: str
    subprotocol: str
    findings: tuple[Finding, ...] = ()
    asked: HeaderLines = ()
    answered: HeaderLines = ()
    secure: bool = False


@dataclass(frozen=True, slots=True)
class LinkRefused:
    """The charger was answered with ``status``: the CSMS's own, or 502 and 503 of this laptop as the finding says.

    ``reason``, ``answered`` and ``body`` (4 kB at most) are the CSMS's, without the charger's log-in, which some servers echo.
    """

    moment: Moment
    identity: str
    address: str
    path: str
    status: int
    finding: Finding
    reason: str = ""
    asked: HeaderLines = ()
    answered: HeaderLines = ()
    body: str = ""


@dataclass(frozen=True, slots=True)
class Relayed:
    """One message on its way. ``size`` in bytes as it crossed the wire; ``record`` has its secrets shown as dots.

    ``data`` is the message byte for byte; ``None`` where a secret was taken out, and then ``record.raw`` is what may be kept.
    ``touch`` tells what this laptop did to it.
    """

    moment: Moment
    link: int
    record: FrameRecord
    size: int
    binary: bool
    data: bytes | None = None
    touch: Touch = Touch.NONE


@dataclass(frozen=True, slots=True)
class Pinged:
    """A WebSocket ping, or the pong to one, passed on."""

    moment: Moment
    link: int
    identity: str
    direction: Direction
    pong: bool
    data: bytes = b""


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
