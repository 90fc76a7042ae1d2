"""What the live page shows of one charger, in words and figures."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

from evsetup.domain.finding import Finding
from evsetup.ui.models.site import Running

if TYPE_CHECKING:
    from evsetup.commissioning.live.deeds import DeedLine
    from evsetup.commissioning.live.view import LiveNow


class Span(Enum):
    """How much of the past the picture shows, in seconds."""

    MINUTES = 600
    HOUR = 3600
    HOURS = 28_800


@dataclass(frozen=True, slots=True)
class LivePageView:
    """One charger; an empty ``name`` means that none is chosen.

    ``deeds`` are what was asked, newest last; ``findings`` are what must be read now: why a deed was not seen or could not be asked,
    and what the charger says is wrong. ``price`` and ``currency`` are as they were typed; ``cost`` is that of the session.
    """

    name: str = ""
    live: LiveNow | None = None
    deeds: tuple[DeedLine, ...] = ()
    findings: tuple[Finding, ...] = ()
    running: Running | None = None
    stopping: bool = False
    price: str = ""
    currency: str = "EUR"
    cost: Decimal | None = None
    session_s: float | None = None
    age_s: float | None = None
    """Seconds since its last message."""
    heartbeat_s: float | None = None
    """Seconds since its last heartbeat."""

    @property
    def may_ask(self) -> bool:
        """Whether a deed can be asked now."""
        return self.live is not None and self.live.connected and self.running is None
