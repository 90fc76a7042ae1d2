"""Charging profiles of an OCPP 1.6 charger: SetChargingProfile, GetCompositeSchedule, ClearChargingProfile (§5.16, 5.7, 5.5).

What it can hold stands in four required keys and an optional one (``facts/ocpp.md`` §3.1). Nobody can ask a 1.6 charger which
profiles stand in it.
"""

from __future__ import annotations

from datetime import UTC, datetime

from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.schedule import RateUnit
from evsetup.domain.schedule_profile import CanHold, ChargingProfile, CompositeSchedule, InstalledProfile
from evsetup.domain.text import text
from evsetup.drivers import charging_profiles as wire
from evsetup.drivers.ocpp16_command import command
from evsetup.drivers.ocpp16_configuration import Configuration
from evsetup.drivers.ocpp16_link import ChargePointOnCsms

_LEVEL, _UNITS = "ChargeProfileMaxStackLevel", "ChargingScheduleAllowedChargingRateUnit"
_PERIODS, _PROFILES = "ChargingScheduleMaxPeriods", "MaxChargingProfilesInstalled"
_PHASES, _FEATURES = "ConnectorSwitch3to1PhaseSupported", "SupportedFeatureProfiles"


class Ocpp16ChargingProfiles:
    """The profiles of one charger."""

    def __init__(self, charger: ChargePointOnCsms, configuration: Configuration) -> None:
        self._charger = charger
        self._configuration = configuration

    async def can_hold(self) -> CanHold:
        """What its keys tell.

        Raises:
            Unreachable, LinkLost, NoAnswer: it did not tell.
        """
        await self._configuration.ask_for_again([_LEVEL, _UNITS, _PERIODS, _PROFILES, _PHASES, _FEATURES])
        features = self._told(_FEATURES)
        return CanHold(
            stack_level=wire.number_in(self._told(_LEVEL)),
            units=wire.units_in(self._told(_UNITS)),
            periods=wire.number_in(self._told(_PERIODS)),
            profiles=wire.number_in(self._told(_PROFILES)),
            switches_phases=wire.yes_no_in(self._told(_PHASES)),
            offered=not features or "smartcharging" in features.casefold().replace(" ", ""),
        )

    async def set_profile(self, connector: int, profile: ChargingProfile) -> Outcome:
        """Sends it; ``APPLIED`` when it says Accepted."""
        told = {
            "chargingProfileId": profile.id,
            "chargingProfilePurpose": profile.purpose.value,
            **wire.frame_of(profile),
            "chargingSchedule": wire.schedule_of(profile),
        }
        sent = {"connectorId": connector, "csChargingProfiles": told}
        return (await command(self._charger, "SetChargingProfile", sent)).outcome

    async def composite(self, connector: int, duration_s: int, unit: RateUnit) -> CompositeSchedule:
        """What it will allow from now on. Raises a ``Fault`` when it does not tell."""
        asked = datetime.now(UTC)
        answer = await command(
            self._charger,
            "GetCompositeSchedule",
            {"connectorId": connector, "duration": duration_s, "chargingRateUnit": unit.value},
        )
        answer.outcome.or_raise()
        found = wire.composite_in(
            answer.payload.get("chargingSchedule"), answer.payload.get("scheduleStart"), asked, duration_s
        )
        if found is None:
            raise wire.not_told(answer.status)
        return found

    async def clear_profile(self, profile_id: int) -> Outcome:
        """Clears one; ``UNCHANGED`` when it answers Unknown."""
        answer = await command(self._charger, "ClearChargingProfile", {"id": profile_id}, good=("Accepted", "Unknown"))
        if answer.status == "Unknown":
            return Outcome(OutcomeKind.UNCHANGED, text("drivers", "no such profile stands in the charger"))
        return answer.outcome

    async def installed(self) -> tuple[InstalledProfile, ...] | None:
        """1.6 has no such question."""
        return None

    def _told(self, name: str) -> str | None:
        found = self._configuration.known(name)
        return found.value if found is not None else None
