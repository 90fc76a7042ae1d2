"""A charger's charging profiles, whichever version of OCPP it speaks: what it can hold, set, shown, cleared.

A driver has them as ``charging_profiles``. Parsing is lenient: what chargers say is kept, and odd words are understood
(``facts/ocpp.md`` §2.3: ``Power``, ``W``, ``current,power``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Protocol, runtime_checkable

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.outcome import Outcome
from evsetup.domain.schedule import RateUnit
from evsetup.domain.schedule_profile import CanHold, ChargingProfile, CompositeSchedule, InstalledProfile, Period
from evsetup.domain.text import text

_UNIT_WORDS: Mapping[str, RateUnit] = {
    **dict.fromkeys(("a", "current", "amps", "ampere"), RateUnit.AMPS),
    **dict.fromkeys(("w", "power", "watt", "watts"), RateUnit.WATTS),
}
_MOST_PERIODS = 10_000
_LONGEST_S = 31_622_400


class ChargingProfiles(Protocol):
    """The profiles of one charger on the commissioning CSMS."""

    async def can_hold(self) -> CanHold:
        """What it says that it can hold, and (2.x) what stands in it.

        Raises:
            LinkFault: it is not there, or answers nothing.
        """

    async def set_profile(self, connector: int, profile: ChargingProfile) -> Outcome:
        """SetChargingProfile; ``APPLIED`` is the charger's word only. ``connector`` 0 is for all."""

    async def composite(self, connector: int, duration_s: int, unit: RateUnit) -> CompositeSchedule:
        """GetCompositeSchedule from now on. It may tell less than was asked for, and in another unit.

        Raises:
            Fault: it does not tell; the finding says why.
        """

    async def clear_profile(self, profile_id: int) -> Outcome:
        """ClearChargingProfile of one id; ``UNCHANGED`` when the charger knows no such profile."""

    async def installed(self) -> tuple[InstalledProfile, ...] | None:
        """GetChargingProfiles; ``None`` where nobody can ask (1.6), or it does not tell."""


@runtime_checkable
class HoldsProfiles(Protocol):
    """A driver of a charger that may hold charging profiles."""

    @property
    def charging_profiles(self) -> ChargingProfiles:
        """They."""


def units_in(words: str | None) -> frozenset[RateUnit] | None:
    """The units that a charger names; ``None`` when it names none."""
    if words is None:
        return None
    return frozenset(_UNIT_WORDS[word] for word in re.split(r"\W+", words.casefold()) if word in _UNIT_WORDS) or None


def number_in(words: str | None) -> int | None:
    """A number that a charger tells; ``None`` when it tells none."""
    told = (words or "").strip()
    return int(told) if told.isascii() and told.isdecimal() and len(told) <= 9 else None


def yes_no_in(words: str | None) -> bool | None:
    """Yes or no; ``None`` for anything else."""
    return {"true": True, "false": False}.get((words or "").strip().casefold())


def schedule_of(profile: ChargingProfile) -> dict[str, object]:
    """The ``ChargingSchedule`` of a profile; the same in all versions but for the id of 2.x."""
    periods = [
        {
            "startPeriod": period.start_s,
            "limit": float(period.limit),
            **({"numberPhases": period.phases} if period.phases else {}),
        }
        for period in profile.periods
    ]
    return {
        "startSchedule": utc_words(profile.start),
        **({"duration": profile.duration_s} if profile.duration_s is not None else {}),
        "chargingRateUnit": profile.unit.value,
        "chargingSchedulePeriod": periods,
    }


def frame_of(profile: ChargingProfile) -> dict[str, object]:
    """What a ``ChargingProfile`` has besides id, purpose and schedule; the same in all versions."""
    recurring = profile.kind.seconds > 0
    return {
        "stackLevel": profile.stack_level,
        "chargingProfileKind": "Recurring" if recurring else "Absolute",
        **({"recurrencyKind": profile.kind.value} if recurring else {}),
        **({"validFrom": utc_words(profile.valid_from)} if profile.valid_from else {}),
        **({"validTo": utc_words(profile.valid_to)} if profile.valid_to else {}),
    }


def composite_in(schedule: object, start: object, asked: datetime, duration_s: int) -> CompositeSchedule | None:
    """A composite schedule as a charger tells it; ``None`` when there is none in it.

    ``start`` as told; a charger that leaves it out, or the zone in it, means the moment at which it was ``asked``.
    """
    if not isinstance(schedule, Mapping):
        return None
    unit = _UNIT_WORDS.get(str(schedule.get("chargingRateUnit")).casefold())
    told = schedule.get("chargingSchedulePeriod")
    if unit is None or not isinstance(told, Sequence) or isinstance(told, str) or len(told) > _MOST_PERIODS:
        return None
    periods: list[Period] = []
    for one in told:
        match one:
            case {"startPeriod": int(start_s), "limit": int() | float() | Decimal() as limit} if start_s >= 0:
                phases = one.get("numberPhases")
                # As a word: a float of 6.1 is 6.1 and not what binary makes of it.
                exact = Decimal(str(limit))
                if not exact.is_finite() or abs(exact) > _LONGEST_S:
                    return None
                periods.append(Period(start_s, exact, phases if isinstance(phases, int) else 0))
            case _:
                return None
    lasts = schedule.get("duration")
    if not isinstance(lasts, int) or isinstance(lasts, bool) or not 0 < lasts <= _LONGEST_S:
        lasts = duration_s
    begins = _moment(start) or _moment(schedule.get("startSchedule")) or asked
    return CompositeSchedule(begins, lasts, unit, tuple(sorted(periods)))


def not_told(status: str) -> Fault:
    """The charger gives no composite schedule now."""
    return Fault(
        Finding(
            "driver.ocpp.no-composite",
            Severity.WARNING,
            text("drivers", "The charger gave no composite schedule."),
            text("drivers", "It knows the question and will not answer it now."),
            (text("drivers", "Ask again while nothing is charging, or for one connector."),),
            (Evidence("GetCompositeSchedule", status[:120]),),
        )
    )


def utc_words(moment: datetime) -> str:
    """A moment on the wire: UTC, whole seconds, ``Z``."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _moment(words: object) -> datetime | None:
    if not isinstance(words, str):
        return None
    try:
        told = datetime.fromisoformat(words)
        return told.astimezone(UTC) if told.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None
