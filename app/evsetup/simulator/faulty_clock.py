"""The time that a faulty CSMS tells, in HTTP and in OCPP."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from evsetup.simulator.csms_faults import Clock

_OFF = {Clock.HOUR_AHEAD: timedelta(hours=1), Clock.HOUR_BEHIND: timedelta(hours=-1)}
_EPOCH = datetime(1970, 1, 1, 0, 0, 7, tzinfo=UTC)


def date_header(clock: Clock) -> str | None:
    """The header Date (RFC 9110 §5.6.7), ``None`` for none."""
    match clock:
        case Clock.ABSENT:
            return None
        case Clock.UNREADABLE:
            return str(clock.value)
        case Clock.NO_ZONE:
            return format_datetime(_moment(clock), usegmt=True).removesuffix(" GMT")
        case _:
            return format_datetime(_moment(clock), usegmt=True)


def current_time(clock: Clock) -> str | None:
    """OCPP's currentTime, ``None`` for none."""
    match clock:
        case Clock.ABSENT:
            return None
        case Clock.UNREADABLE:
            return str(clock.value)
        case _:
            told = _moment(clock).replace(tzinfo=None).isoformat(timespec="milliseconds")
            return told if clock is Clock.NO_ZONE else f"{told}Z"


def _moment(clock: Clock) -> datetime:
    return _EPOCH if clock is Clock.EPOCH else datetime.now(UTC) + _OFF.get(clock, timedelta())
