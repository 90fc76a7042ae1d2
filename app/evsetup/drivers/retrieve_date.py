"""From when on a charger may fetch an image, as its own clock has it (``facts/serial-firmware-security.md`` §2.1)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from evsetup.ocppj.charge_point import ChargePoint

_A_MINUTE = timedelta(minutes=1)


def retrieve_date(charge_point: ChargePoint | None) -> str:
    """A minute ago by the charger's clock: it compares the time with that, and would wait for one that is to come."""
    offset_s = charge_point.clock.offset_s if charge_point is not None else None
    now = datetime.now(UTC)
    try:
        then = now + timedelta(seconds=offset_s or 0.0) - _A_MINUTE
    except OverflowError:
        then = now - _A_MINUTE
    return then.isoformat(timespec="seconds").replace("+00:00", "Z")
