"""ChargingProfiles as a charger holds them, whichever version it speaks, and what they come to: OCPP 1.6 §3.13, 2.0.1 part 2 K.

Of the profiles of one purpose that say anything about a moment, the highest stack level counts. A recurring one begins anew every
24 hours or 7 days of UTC, whatever the clocks do; where its schedule has ended before that, it says nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from evsetup.domain.schedule import RateUnit


class ProfileKind(Enum):
    """When a schedule begins; OCPP's words, with the recurrency of a recurring one."""

    ABSOLUTE = "Absolute"
    DAILY = "Daily"
    WEEKLY = "Weekly"

    @property
    def seconds(self) -> int:
        """After how many seconds it begins anew; 0 when it does not."""
        return {"Daily": 86_400, "Weekly": 604_800}.get(self.value, 0)


class ProfilePurpose(Enum):
    """What is limited. The value is the word of 1.6; 2.x calls the first one ChargingStationMaxProfile."""

    CHARGER = "ChargePointMaxProfile"
    CHARGES = "TxDefaultProfile"


class Period(NamedTuple):
    """From so many seconds after the start of the schedule on. ``phases`` 0: not said."""

    start_s: int
    limit: Decimal
    phases: int = 0


@dataclass(frozen=True, slots=True)
class ChargingProfile:
    """One profile. Times in UTC; ``duration_s`` ``None``: the schedule never ends."""

    id: int
    stack_level: int
    purpose: ProfilePurpose
    kind: ProfileKind
    start: datetime
    unit: RateUnit
    periods: tuple[Period, ...]
    duration_s: int | None = None
    valid_from: datetime | None = None
    valid_to: datetime | None = None

    def at(self, moment: datetime) -> Period | None:
        """What it says of ``moment``; ``None`` when it says nothing."""
        if (self.valid_from and moment < self.valid_from) or (self.valid_to and moment >= self.valid_to):
            return None
        elapsed = (moment - self.start).total_seconds()
        if elapsed < 0:
            return None
        if self.kind.seconds:
            elapsed %= self.kind.seconds
        if self.duration_s is not None and elapsed >= self.duration_s:
            return None
        found = bisect_right([period.start_s for period in self.periods], elapsed)
        return self.periods[found - 1] if found else None


def at_moment(profiles: Sequence[ChargingProfile], moment: datetime) -> Period | None:
    """What profiles of one purpose come to at ``moment``."""
    for profile in sorted(profiles, key=lambda one: one.stack_level, reverse=True):
        if (period := profile.at(moment)) is not None:
            return period
    return None


@dataclass(frozen=True, slots=True)
class InstalledProfile:
    """One that stands in a charger already, as far as the charger tells of it (2.x)."""

    id: int
    purpose: str
    stack_level: int
    evse: int


@dataclass(frozen=True, slots=True)
class CanHold:
    """What a charger says that it can hold; ``None`` for what it does not tell.

    ``stack_level``: the highest. ``significance_percent``: smaller changes of a limit do not count (2.x). ``installed``: what stands in
    it; 1.6 has no question for that. ``offered``: False where it says that it does no smart charging.
    """

    stack_level: int | None = None
    units: frozenset[RateUnit] | None = None
    periods: int | None = None
    profiles: int | None = None
    switches_phases: bool | None = None
    significance_percent: int | None = None
    installed: tuple[InstalledProfile, ...] | None = None
    offered: bool = True


@dataclass(frozen=True, slots=True)
class CompositeSchedule:
    """What a charger says that it will allow, from ``start`` on for ``duration_s``."""

    start: datetime
    duration_s: int
    unit: RateUnit
    periods: tuple[Period, ...]

    @property
    def end(self) -> datetime:
        """So far does it tell."""
        return self.start + timedelta(seconds=self.duration_s)

    def at(self, moment: datetime) -> Period | None:
        """What it says of ``moment``; ``None`` when it says nothing."""
        elapsed = (moment - self.start).total_seconds()
        if not 0 <= elapsed < self.duration_s:
            return None
        found = bisect_right([period.start_s for period in self.periods], elapsed)
        return self.periods[found - 1] if found else None

    def moments(self) -> tuple[datetime, ...]:
        """When it changes."""
        return tuple(self.start + timedelta(seconds=period.start_s) for period in self.periods)
