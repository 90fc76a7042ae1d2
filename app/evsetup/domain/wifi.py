"""Wi-Fi networks as a charger hears them: a person chooses one of them instead of typing its name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WifiNetwork:
    """A network that the charger hears: ``rssi_dbm`` is ``None`` when it told no number."""

    ssid: str
    rssi_dbm: int | None
    secured: bool
