"""When the clocks change, and what local time comes to in UTC. ``zoneinfo`` knows the rules; this finds where they bite."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo

_STRIDE = timedelta(days=1)
_LOOK_AHEAD = timedelta(days=400)


def offset_at(zone: tzinfo, moment: datetime) -> timedelta:
    """How much the clock on the wall is ahead of UTC."""
    return moment.astimezone(zone).utcoffset() or timedelta(0)


def spans_of_one_offset(
    zone: tzinfo, start: datetime, end: datetime
) -> tuple[tuple[datetime, datetime, timedelta], ...]:
    """``start`` to ``end`` cut where the clocks change: from, to (UTC), and how far the wall is ahead in between."""
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    spans: list[tuple[datetime, datetime, timedelta]] = []
    at = start
    while at < end:
        change = _change_between(zone, at, end)
        spans.append((at, change or end, offset_at(zone, at)))
        at = change or end
    return tuple(spans)


def next_change(zone: tzinfo, after: datetime) -> datetime | None:
    """When the clocks change next (UTC); ``None`` where they never do."""
    after = after.astimezone(UTC)
    return _change_between(zone, after, after + _LOOK_AHEAD)


def _change_between(zone: tzinfo, start: datetime, end: datetime) -> datetime | None:
    """The first moment after ``start`` and before ``end`` at which another offset holds."""
    before, at = offset_at(zone, start), start
    while at < end:
        later = min(at + _STRIDE, end)
        if offset_at(zone, later) != before:
            low, high = at, later
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) / 2
                low, high = (middle, high) if offset_at(zone, middle) == before else (low, middle)
            found = high.replace(microsecond=0)
            return found if found < end else None
        at = later
    return None
