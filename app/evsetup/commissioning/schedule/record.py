"""A schedule and what came of it, as the site file keeps it: kind ``schedule``.

Content: ``schedule`` (the file's shape), ``connector``, ``profiles`` (id, level, kind, purpose, unit, periods, from, to), ``told`` (the
charger's own answer: start, duration, unit, periods), ``differences`` (from, to, wanted, told, unit), ``verdict`` (code, severity,
sentence), ``state``: ``sent``, ``kept`` or ``cleared``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from evsetup.commissioning.schedule.sending import ReadBack, Sent
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.schedule import Schedule
from evsetup.domain.schedule_file import schedule_from_plain, to_plain
from evsetup.domain.schedule_profile import ChargingProfile, CompositeSchedule

KIND: Final = "schedule"

Plain = dict[str, object]


class Standing(Enum):
    """What became of a schedule on a charger."""

    SENT = "sent"
    KEPT = "kept"
    CLEARED = "cleared"


@dataclass(frozen=True, slots=True)
class Kept:
    """What an earlier day left: the schedule, where it was sent to, its ids, and what became of it."""

    schedule: Schedule
    connector: int
    ids: tuple[int, ...]
    standing: Standing
    content: Mapping[str, object]


def content_of(sent: Sent, connector: int, standing: Standing, verdict: Finding) -> Plain:
    """The record."""
    back = sent.read_back
    return {
        "schedule": to_plain(sent.schedule),
        "connector": connector,
        "profiles": [_profile(one) for one in sent.made.profiles],
        "told": _told(back.told),
        "differences": differences_of(back),
        "losses": [
            {"from": one.start, "to": one.end, "wanted": str(one.wanted), "held": str(one.held)}
            for one in sent.made.losses
        ],
        "verdict": {"code": verdict.code, "severity": verdict.severity.name.lower(), "seen": str(verdict.seen)},
        "state": standing.value,
    }


def kept_in(content: Mapping[str, object]) -> Kept | None:
    """What a record holds; ``None`` when it is none of ours."""
    match content:
        case {"schedule": Mapping() as schedule, "profiles": list(profiles), "state": str(state)}:
            try:
                connector = content.get("connector")
                ids = tuple(
                    one["id"] for one in profiles if isinstance(one, Mapping) and isinstance(one.get("id"), int)
                )
                place = connector if isinstance(connector, int) else 0
                return Kept(schedule_from_plain(schedule), place, ids, Standing(state), content)
            except (Fault, ValueError):
                return None
    return None


def differences_of(back: ReadBack) -> list[Plain]:
    """Where the charger's answer differs, with times in UTC."""
    return [
        {
            "from": one.start.isoformat(),
            "to": one.end.isoformat(),
            "wanted": str(one.wanted),
            "told": None if one.told is None else str(one.told),
            "unit": one.unit.value,
        }
        for one in back.different
    ]


def _profile(one: ChargingProfile) -> Plain:
    return {
        "id": one.id,
        "stack_level": one.stack_level,
        "purpose": one.purpose.value,
        "kind": one.kind.value,
        "start": one.start.isoformat(),
        "duration_s": one.duration_s,
        "valid_from": one.valid_from.isoformat() if one.valid_from else None,
        "valid_to": one.valid_to.isoformat() if one.valid_to else None,
        "unit": one.unit.value,
        "periods": [[period.start_s, str(period.limit), period.phases] for period in one.periods],
    }


def _told(told: CompositeSchedule | None) -> Plain | None:
    if told is None:
        return None
    return {
        "start": told.start.isoformat(),
        "duration_s": told.duration_s,
        "unit": told.unit.value,
        "periods": [[period.start_s, str(period.limit), period.phases] for period in told.periods],
    }
