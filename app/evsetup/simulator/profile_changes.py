"""When the limits of installed profiles may change: what a composite schedule is cut at (OCPP 1.6 §3.13, §7.8)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from evsetup.simulator.flash import Json

if TYPE_CHECKING:
    from evsetup.simulator.profiles import Transaction


def changes(
    profiles: Iterable[Mapping[str, Json]], start: datetime, duration_s: int, transaction: Transaction | None
) -> list[int]:
    """The seconds after ``start`` at which a limit may change, from 0 to less than ``duration_s``."""
    end = start + timedelta(seconds=duration_s)
    moments = {start}
    for profile in profiles:
        moments.update(moment for moment in _moments(profile, start, end, transaction) if start < moment < end)
    # Rounded up: a limit that begins within a second holds from the next one on.
    return sorted({-(-(moment - start) // timedelta(seconds=1)) for moment in moments if moment < end})


def recurs_after(profile: Mapping[str, Json]) -> int:
    """After how many seconds it begins anew; 0 when it does not."""
    if profile["chargingProfileKind"] != "Recurring":
        return 0
    return 7 * 86400 if profile.get("recurrencyKind") == "Weekly" else 86400


def start_of(profile: Mapping[str, Json], now: datetime, transaction: Transaction | None) -> datetime:
    """When its schedule begins: as told, with the transaction, or when it was installed."""
    schedule = profile["chargingSchedule"]
    told = moment_in(schedule.get("startSchedule")) if isinstance(schedule, dict) else None
    if profile["chargingProfileKind"] != "Relative" and told is not None:
        return told
    return transaction.started if transaction else moment_in(profile.get("installed")) or now


def moment_in(value: Json) -> datetime | None:
    """A point in time as JSON holds it; without a zone it is UTC."""
    if not isinstance(value, str):
        return None
    try:
        parsed = datetime.fromisoformat(value)
    except ValueError:
        return None
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)


def _moments(
    profile: Mapping[str, Json], start: datetime, end: datetime, transaction: Transaction | None
) -> Iterator[datetime]:
    yield from (moment for name in ("validFrom", "validTo") if (moment := moment_in(profile.get(name))) is not None)
    schedule = profile["chargingSchedule"]
    if not isinstance(schedule, dict):
        return
    offsets = [*_starts(schedule.get("chargingSchedulePeriod")), schedule.get("duration")]
    begins, every = start_of(profile, start, transaction), recurs_after(profile)
    if every and begins < start:
        begins += (start - begins) // timedelta(seconds=every) * timedelta(seconds=every)
    while begins < end:
        for offset in offsets:
            if isinstance(offset, int):
                yield begins + timedelta(seconds=offset)
        if not every:
            return
        begins += timedelta(seconds=every)


def _starts(periods: Json) -> Sequence[Json]:
    return [one.get("startPeriod") for one in periods if isinstance(one, dict)] if isinstance(periods, list) else []
