"""The clock of a simulated charger: right, or in 1970 until the CSMS has set it (``facts/ocpp.md`` §2.3)."""

from __future__ import annotations

from datetime import UTC, datetime


class Clock:
    """Starts at power-on. ``unset`` puts it into 1970 until ``set``."""

    def __init__(self, *, unset: bool = False) -> None:
        self._behind = datetime.now(UTC) - datetime(1970, 1, 1, tzinfo=UTC) if unset else None

    def set(self) -> None:
        """Takes over the time of the CSMS."""
        self._behind = None

    def now(self) -> datetime:
        """What the charger thinks that it is now."""
        return self.shown(datetime.now(UTC))

    def shown(self, moment: datetime) -> datetime:
        """What it showed at ``moment``."""
        return moment - self._behind if self._behind is not None else moment
