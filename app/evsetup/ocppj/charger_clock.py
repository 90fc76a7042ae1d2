"""How far a charger's clock is from this computer's, by the times that its own messages tell."""

from __future__ import annotations

from collections import deque
from datetime import UTC, datetime

from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.meter_values import moment_of

_MOST = 16
_TIME_OF = {"NotifyEvent": "generatedAt"}


class ChargerClock:
    """Hears every request of one charger."""

    def __init__(self) -> None:
        self._offsets: deque[float] = deque(maxlen=_MOST)

    def hear(self, action: str, payload: JsonObject) -> None:
        """Takes the time of one request that came now; the answer to a BootNotification sets the clock anew."""
        if action == "BootNotification":
            self._offsets.clear()
        at = None if payload.get("offline") is True else moment_of(payload.get(_TIME_OF.get(action, "timestamp")))
        if at is not None:
            self._offsets.append((at - datetime.now(UTC)).total_seconds())

    @property
    def offset_s(self) -> float | None:
        """Seconds that it is ahead; ``None`` while it told no time. A message that waited tells too little: the most counts."""
        return max(self._offsets, default=None)
