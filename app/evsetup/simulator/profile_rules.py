"""How much of smart charging a simulated charger can do, as its quirks say; its keys and variables tell the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from evsetup.simulator.quirks_profiles import ProfileQuirks

MAX_STACK_LEVEL: Final = 8
MAX_PERIODS: Final = 24
MAX_INSTALLED: Final = 10


@dataclass(frozen=True, slots=True)
class ProfileRules:
    """What may be installed. ``late_s``: how wrong its composite schedule is; ``told``: whether it tells of profiles at all;
    ``forgets``: nothing outlives a restart.
    """

    stack_level: int = MAX_STACK_LEVEL
    periods: int = MAX_PERIODS
    installed: int = MAX_INSTALLED
    units: tuple[str, ...] = ("A", "W")
    recurring: bool = True
    late_s: int = 0
    forgets: bool = False
    told: bool = True

    @property
    def as_keys(self) -> Mapping[str, str]:
        """The configuration keys of 1.6 that tell of it."""
        words = {"A": "Current", "W": "Power"}
        return {
            "ChargeProfileMaxStackLevel": str(self.stack_level),
            "ChargingScheduleAllowedChargingRateUnit": ",".join(words[unit] for unit in self.units),
            "ChargingScheduleMaxPeriods": str(self.periods),
            "MaxChargingProfilesInstalled": str(self.installed),
        }

    @property
    def as_variables(self) -> Mapping[str, str]:
        """The variables of SmartChargingCtrlr that tell of it, as flash names them."""
        return {
            "SmartChargingCtrlr.ProfileStackLevel/Actual": str(self.stack_level),
            "SmartChargingCtrlr.RateUnit/Actual": ",".join(self.units),
            "SmartChargingCtrlr.PeriodsPerSchedule/Actual": str(self.periods),
            "SmartChargingCtrlr.Entries[ChargingProfiles]/Actual": str(self.installed),
        }


ALL_OF_IT: Final = ProfileRules()


def rules_of(quirks: ProfileQuirks) -> ProfileRules:
    """What a charger with these quirks can do."""
    few = quirks.holds_few_periods
    units = ("W",) if quirks.watts_only else ("A",) if quirks.amps_only else ALL_OF_IT.units
    return ProfileRules(
        stack_level=1 if few else MAX_STACK_LEVEL,
        periods=6 if few else MAX_PERIODS,
        installed=2 if few else MAX_INSTALLED,
        units=units,
        recurring=not quirks.repeats_no_profile,
        late_s=3600 if quirks.composite_an_hour_late else 0,
        forgets=quirks.forgets_profiles,
        told=not quirks.composite_ignores_profile,
    )
