"""How the answers of a 2.x station with ``CommandQuirks2`` differ from the right ones; what it does stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.ocpp2_quirks_commands import CommandQuirks2

if TYPE_CHECKING:
    from evsetup.simulator.device_model import DeviceModel

_BATCHES: Final = {"GetVariables": "getVariableData", "SetVariables": "setVariableData"}
_ACCEPTED: Final = {"status": "Accepted"}


def cut_to_limit(model: DeviceModel, action: str, request: JsonObject) -> JsonObject:
    """The request as it is read by a station that drops what is above its limit."""
    member = _BATCHES.get(action)
    items = request.get(member) if member is not None else None
    if member is None or not isinstance(items, list):
        return request
    return {**request, member: items[: model.whole("DeviceDataCtrlr", "ItemsPerMessage", action)]}


def wrong(quirks: CommandQuirks2, model: DeviceModel, action: str, answer: JsonObject) -> JsonObject:
    """What is answered in place of ``answer``."""
    status = answer.get("status")
    match action:
        case "SetVariables":
            return _items(answer, "setVariableResult", lambda one: _written(quirks, one))
        case "GetVariables":
            return _items(answer, "getVariableResult", lambda one: _read(quirks, model, one))
        case "SetVariableMonitoring" if quirks.takes_any_monitor:
            return _items(answer, "setMonitoringResult", _monitor)
        case _ if any(status == word for word in _WRONG.get(action, {}).get(_switch(quirks, action), ())):
            return {"status": "Unlocked"} if action == "UnlockConnector" else _ACCEPTED
        case _:
            return answer


_WRONG: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "RequestStartTransaction": {"starts_twice": ("Rejected",)},
    "RequestStopTransaction": {"stops_any_number": ("Rejected",)},
    "UnlockConnector": {"unlocks_while_charging": ("OngoingAuthorizedTransaction",)},
    "TriggerMessage": {"triggers_any_evse": ("Rejected",)},
    "SetChargingProfile": {"takes_any_profile": ("Rejected",)},
    "ReserveNow": {"reserves_occupied": ("Occupied",)},
    "CancelReservation": {"cancels_any_reservation": ("Rejected",)},
    "SendLocalList": {"list_takes_old_versions": ("VersionMismatch",)},
    "InstallCertificate": {"takes_rubbish_certificates": ("Rejected", "Failed")},
    "SetNetworkProfile": {"takes_any_network_profile": ("Rejected",)},
}
"""For each action the switch that makes these statuses a yes."""


def _switch(quirks: CommandQuirks2, action: str) -> str:
    return next((name for name in _WRONG.get(action, {}) if getattr(quirks, name)), "")


def _items(answer: JsonObject, member: str, change: Callable[[JsonObject], JsonObject]) -> JsonObject:
    items = answer.get(member)
    if not isinstance(items, list):
        return answer
    return {**answer, member: [change(item) if isinstance(item, dict) else item for item in items]}


def _written(quirks: CommandQuirks2, item: JsonObject) -> JsonObject:
    told = item.get("attributeStatusInfo")
    reason = told.get("reasonCode") if isinstance(told, dict) else None
    lies = quirks.writes_read_only if reason == "ReadOnly" else quirks.takes_any_value
    if lies and item.get("attributeStatus") == "Rejected":
        return _with_status(item, "Accepted")
    return _unknown(quirks, item)


def _read(quirks: CommandQuirks2, model: DeviceModel, item: JsonObject) -> JsonObject:
    match item.get("variable"):
        case {"name": "BasicAuthPassword"} if quirks.shows_its_key:
            return {
                **_with_status(item, "Accepted"),
                "attributeValue": model["SecurityCtrlr", "BasicAuthPassword"],
            }
    return _unknown(quirks, item)


def _unknown(quirks: CommandQuirks2, item: JsonObject) -> JsonObject:
    if quirks.unknown_is_rejected and str(item.get("attributeStatus")).startswith("Unknown"):
        return _with_status(item, "Rejected")
    return item


def _with_status(item: JsonObject, status: str) -> JsonObject:
    kept = {name: value for name, value in item.items() if name != "attributeStatusInfo"}
    return {**kept, "attributeStatus": status}


def _monitor(item: JsonObject) -> JsonObject:
    if item.get("status") == "Accepted":
        return item
    kept = {name: value for name, value in item.items() if name != "statusInfo"}
    return {**kept, "status": "Accepted", "id": item.get("id", 0)}
