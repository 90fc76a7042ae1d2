"""Wi-Fi networks as a charger hears them: a person chooses one of them instead of typing its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WifiNetwork:
    """A network that the charger hears: ``rssi_dbm`` is ``None`` when it told no number."""

    ssid: str
    rssi_dbm: int | None
    secured: bool


def by_strength(networks: Sequence[WifiNetwork]) -> tuple[WifiNetwork, ...]:
    """The strongest first; one that told no number comes last."""
    return tuple(sorted(networks, key=lambda network: -loudness(network)))


def loudness(network: WifiNetwork) -> int:
    """How strong it is, in dBm; weaker than any when it told no number."""
    return -999 if network.rssi_dbm is None else network.rssi_dbm
