"""Charging profiles of an OCPP 2.0.1 or 2.1 station: K01, K08, K09, K10 of part 2.

What it can hold stands in ``SmartChargingCtrlr``. What stands in it comes as ReportChargingProfiles, in parts, by EVSE and source.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime

from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.schedule import RateUnit
from evsetup.domain.schedule_profile import (
    CanHold,
    ChargingProfile,
    CompositeSchedule,
    InstalledProfile,
    ProfilePurpose,
)
from evsetup.domain.text import text
from evsetup.domain.variable import VariableName
from evsetup.drivers import charging_profiles as wire
from evsetup.drivers.ocpp2_known import PROFILE_STACK_LEVEL, RATE_UNIT
from evsetup.drivers.ocpp2_link import StationOnCsms, new_request_id, words_of
from evsetup.drivers.ocpp2_variables import DeviceModel
from evsetup.links.faults import NoAnswer
from evsetup.ocppj.csms import CallReceived, CsmsEvent, Dropped
from evsetup.ocppj.session import CallFailed

_CONTROLLER = "SmartChargingCtrlr"
_ENABLED = VariableName("Enabled", _CONTROLLER)
_ENTRIES = VariableName("Entries", _CONTROLLER, variable_instance="ChargingProfiles")
_PERIODS = VariableName("PeriodsPerSchedule", _CONTROLLER)
_PHASES = VariableName("Phases3to1", _CONTROLLER)
_SIGNIFICANCE = VariableName("LimitChangeSignificance", _CONTROLLER)
_WANTED = (_ENABLED, _ENTRIES, _PERIODS, _PHASES, _SIGNIFICANCE, PROFILE_STACK_LEVEL, RATE_UNIT)

_STATION_MAX = "ChargingStationMaxProfile"
_MOST_PARTS = 1_000


class StationChargingProfiles:
    """The profiles of one station. Connectors are EVSEs here."""

    def __init__(self, station: StationOnCsms, model: DeviceModel) -> None:
        self._station = station
        self._model = model

    async def can_hold(self) -> CanHold:
        """What its variables tell, and what stands in it.

        Raises:
            Unreachable, LinkLost, NoAnswer: it did not tell.
        """
        try:
            told = await self._model.get(_WANTED)
        except CallFailed as fault:
            raise NoAnswer(fault.finding) from None
        values = {name: answer.value for name, answer in told.items() if answer.accepted}
        return CanHold(
            stack_level=wire.number_in(values.get(PROFILE_STACK_LEVEL)),
            units=wire.units_in(values.get(RATE_UNIT)),
            periods=wire.number_in(values.get(_PERIODS)),
            profiles=wire.number_in(values.get(_ENTRIES)),
            switches_phases=wire.yes_no_in(values.get(_PHASES)),
            significance_percent=wire.number_in(values.get(_SIGNIFICANCE)),
            installed=await self.installed(),
            offered=wire.yes_no_in(values.get(_ENABLED)) is not False,
        )

    async def set_profile(self, connector: int, profile: ChargingProfile) -> Outcome:
        """Sends it; ``APPLIED`` when it says Accepted."""
        purpose = _STATION_MAX if profile.purpose is ProfilePurpose.CHARGER else profile.purpose.value
        told = {
            "id": profile.id,
            "chargingProfilePurpose": purpose,
            **wire.frame_of(profile),
            "chargingSchedule": [{"id": profile.id, **wire.schedule_of(profile)}],
        }
        return await self._station.command("SetChargingProfile", {"evseId": connector, "chargingProfile": told})

    async def composite(self, connector: int, duration_s: int, unit: RateUnit) -> CompositeSchedule:
        """What it will allow from now on. Raises a ``Fault`` when it does not tell."""
        asked = datetime.now(UTC)
        sent = {"evseId": connector, "duration": duration_s, "chargingRateUnit": unit.value}
        try:
            answer = await self._station.ask("GetCompositeSchedule", sent)
        except Fault as fault:
            self._station.failed("GetCompositeSchedule", fault).or_raise()
            raise
        self._station.judged("GetCompositeSchedule", answer).or_raise()
        schedule = answer.get("schedule")
        start = schedule.get("scheduleStart") if isinstance(schedule, Mapping) else None
        found = wire.composite_in(schedule, start, asked, duration_s)
        if found is None:
            raise wire.not_told(words_of(answer))
        return found

    async def clear_profile(self, profile_id: int) -> Outcome:
        """Clears one; ``UNCHANGED`` when it answers Unknown."""
        try:
            answer = await self._station.ask("ClearChargingProfile", {"chargingProfileId": profile_id})
        except Fault as fault:
            return self._station.failed("ClearChargingProfile", fault)
        if answer.get("status") == "Unknown":
            return Outcome(OutcomeKind.UNCHANGED, text("drivers", "no such profile stands in the charger"))
        return self._station.judged("ClearChargingProfile", answer)

    async def installed(self) -> tuple[InstalledProfile, ...] | None:
        """Every profile that it reports; ``None`` when it does not tell.

        Raises:
            Unreachable: the station is not connected.
        """
        request = new_request_id()
        heard: asyncio.Queue[Mapping[str, object] | None] = asyncio.Queue()

        def hear(event: CsmsEvent) -> None:
            match event:
                case CallReceived(identity, "ReportChargingProfiles", payload) if identity == self._station.identity:
                    heard.put_nowait(payload)
                case Dropped(identity) if identity == self._station.identity:
                    heard.put_nowait(None)

        await self._station.here()
        stop = self._station.csms.subscribe(hear)
        try:
            try:
                answer = await self._station.ask("GetChargingProfiles", {"requestId": request, "chargingProfile": {}})
            except Fault as fault:
                self._station.failed("GetChargingProfiles", fault)
                return None
            if answer.get("status") == "NoProfiles":
                return ()
            if answer.get("status") != "Accepted":
                return None
            return await self._gather(request, heard)
        finally:
            stop()

    async def _gather(
        self, request: int, heard: asyncio.Queue[Mapping[str, object] | None]
    ) -> tuple[InstalledProfile, ...] | None:
        found: list[InstalledProfile] = []
        for _ in range(_MOST_PARTS):
            try:
                async with asyncio.timeout(self._station.timings.report_s):
                    part = await heard.get()
            except TimeoutError:
                return None
            if part is None:
                return None
            if part.get("requestId") != request:
                continue
            found += _profiles_in(part)
            if part.get("tbc") is not True:
                return tuple(found)
        return None


def _profiles_in(part: Mapping[str, object]) -> list[InstalledProfile]:
    told, evse = part.get("chargingProfile"), part.get("evseId")
    found: list[InstalledProfile] = []
    for one in told if isinstance(told, list) else []:
        match one:
            case {"id": int(number), "chargingProfilePurpose": str(purpose), "stackLevel": int(level)}:
                found.append(InstalledProfile(number, purpose, level, evse if isinstance(evse, int) else 0))
    return found
