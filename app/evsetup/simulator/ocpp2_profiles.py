"""Charging profiles of OCPP 2.x in the shape that the station's store keeps, and why one is refused.

Rules: K01 of OCPP 2.0.1 (``facts/ocpp.md`` §3.3). One schedule per profile is obeyed; more are for ISO 15118 cars.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.flash import Json
from evsetup.simulator.ocpp2_charging import EVSE
from evsetup.simulator.profile_rules import ProfileRules
from evsetup.simulator.profiles import ProfileStore, Transaction
from evsetup.simulator.variable_values import Refusal, rejected

_STATION_MAX: Final = "ChargingStationMaxProfile"
_PURPOSES: Final = {
    _STATION_MAX: "ChargePointMaxProfile",
    "TxDefaultProfile": "TxDefaultProfile",
    "TxProfile": "TxProfile",
}
_ORIGINAL: Final = "as_told"


def refusal(
    profile: JsonObject,
    evse: object,
    transaction: Transaction | None,
    store: ProfileStore,
    *,
    remote_start: bool = False,
) -> Refusal | None:
    """Why ``profile`` cannot be taken; ``remote_start`` is for one that comes with RequestStartTransaction."""
    purpose = profile.get("chargingProfilePurpose")
    if evse not in {0, EVSE}:
        return rejected("UnknownEvse")
    if purpose not in _PURPOSES:
        return rejected("UnsupportedPurpose")
    level = profile.get("stackLevel")
    if not isinstance(level, int) or not 0 <= level <= store.rules.stack_level:
        return rejected("InvalidStackLevel")
    if (purpose == _STATION_MAX) != (evse == 0) and purpose != "TxDefaultProfile":
        return rejected("InvalidProfile")
    if purpose == "TxProfile" and not remote_start:
        named = profile.get("transactionId")
        if named is None:
            return rejected("MissingParam", "transactionId")
        if transaction is None or named != transaction.id:
            return rejected("TxNotFound")
    return _schedule_flaw(profile, store.rules) or _clash(profile, evse, store)


def to_store(profile: JsonObject) -> dict[str, object]:
    """As the store keeps it; the original goes with it."""
    schedule = _first_schedule(profile) or {}
    kept = {
        name: profile[name]
        for name in ("stackLevel", "chargingProfileKind", "recurrencyKind", "validFrom", "validTo", "transactionId")
        if name in profile
    }
    return {
        **kept,
        "chargingProfileId": profile.get("id"),
        "chargingProfilePurpose": _PURPOSES.get(str(profile.get("chargingProfilePurpose"))),
        "chargingSchedule": {name: value for name, value in schedule.items() if name != "id"},
        _ORIGINAL: dict(profile),
    }


def installed(store: ProfileStore, criteria: JsonObject, evse: object) -> dict[int, list[Json]]:
    """What matches GetChargingProfiles, by EVSE, as it was told."""
    found: dict[int, list[Json]] = {}
    for place, kept in store.installed:
        told = kept.get(_ORIGINAL)
        if isinstance(told, dict) and evse in {None, place} and _matches(told, criteria):
            found.setdefault(place, []).append(told)
    return found


def clearing(request: JsonObject) -> dict[str, object]:
    """ClearChargingProfile in the store's words."""
    if "chargingProfileId" in request:
        return {"id": request["chargingProfileId"]}
    criteria = request.get("chargingProfileCriteria")
    told: Mapping[str, object] = criteria if isinstance(criteria, dict) else {}
    wanted: dict[str, object] = {}
    if "evseId" in told:
        wanted["connectorId"] = told["evseId"]
    if "chargingProfilePurpose" in told:
        purpose = str(told["chargingProfilePurpose"])
        wanted["chargingProfilePurpose"] = _PURPOSES.get(purpose, purpose)
    if "stackLevel" in told:
        wanted["stackLevel"] = told["stackLevel"]
    return wanted


def _first_schedule(profile: JsonObject) -> Mapping[str, object] | None:
    match profile.get("chargingSchedule"):
        case [dict(schedule), *_]:
            return schedule
        case _:
            return None


def _schedule_flaw(profile: JsonObject, rules: ProfileRules) -> Refusal | None:
    schedule = _first_schedule(profile)
    if schedule is None:
        return rejected("InvalidSchedule")
    if schedule.get("chargingRateUnit") not in rules.units:
        return rejected("UnsupportedRateUnit")
    periods = schedule.get("chargingSchedulePeriod")
    if not isinstance(periods, list) or not 0 < len(periods) <= rules.periods:
        return rejected("InvalidSchedule")
    for period in periods:
        match period:
            case {"startPeriod": int(), "limit": int() | float()}:
                if "phaseToUse" in period or period.get("numberPhases", 3) not in {1, 3}:
                    return rejected("InvalidSchedule", "phases")
            case _:
                return rejected("InvalidSchedule")
    return None


def _clash(profile: JsonObject, evse: object, store: ProfileStore) -> Refusal | None:
    """A TxDefaultProfile at the same level for the station and for an EVSE would contradict each other (K01)."""
    if profile.get("chargingProfilePurpose") != "TxDefaultProfile":
        return None
    for place, kept in store.installed:
        same = kept["chargingProfilePurpose"] == "TxDefaultProfile" and kept["stackLevel"] == profile.get("stackLevel")
        if same and place != evse and kept["chargingProfileId"] != profile.get("id"):
            return rejected("DuplicateProfile")
    return None


def _matches(told: Mapping[str, Json], criteria: JsonObject) -> bool:
    ids = criteria.get("chargingProfileId")
    return (
        criteria.get("chargingProfilePurpose", told.get("chargingProfilePurpose")) == told.get("chargingProfilePurpose")
        and criteria.get("stackLevel", told.get("stackLevel")) == told.get("stackLevel")
        and (not isinstance(ids, list) or told.get("id") in ids)
    )
