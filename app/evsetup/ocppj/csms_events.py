"""What the commissioning CSMS tells of chargers as it happens."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.finding import Finding
from evsetup.ocppj.charge_point_state import Boot
from evsetup.ocppj.frames import JsonObject


@dataclass(frozen=True, slots=True)
class DialledIn:
    """A charger dialled in and was let in, or refused. ``identity`` is as it was sent; ``findings`` say why it was refused, or
    what is odd about it, worst first; ``profile`` is the security profile that it was let in with."""

    identity: str
    remote_address: str
    admitted: bool
    findings: tuple[Finding, ...] = ()
    profile: int = 0

    @property
    def finding(self) -> Finding | None:
        """The worst of ``findings``."""
        return self.findings[0] if self.findings else None


@dataclass(frozen=True, slots=True)
class Booted:
    """A BootNotification was answered."""

    identity: str
    boot: Boot


@dataclass(frozen=True, slots=True)
class CallReceived:
    """A request of a charger was answered."""

    identity: str
    action: str
    payload: JsonObject


@dataclass(frozen=True, slots=True)
class Dropped:
    """A link ended; ``code`` is the WebSocket close code."""

    identity: str
    code: int | None


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something about a connected charger stands out; told once for each link."""

    identity: str
    finding: Finding


CsmsEvent = DialledIn | Booted | CallReceived | Dropped | Noticed
