"""Why a charge point reboots."""

from __future__ import annotations

from enum import Enum


class Reboot(Enum):
    """The reason, as StopTransaction tells it."""

    SOFT = "SoftReset"
    HARD = "HardReset"
    NEW_FIRMWARE = "Reboot"
