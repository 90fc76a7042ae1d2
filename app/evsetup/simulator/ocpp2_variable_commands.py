"""GetVariables, SetVariables and the reports of a simulated 2.x station (B05 to B08, ``facts/ocpp.md`` §3.3)."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from evsetup.domain.variable import Access
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import AnswerError
from evsetup.simulator.device_model import Component, Definition
from evsetup.simulator.samples import now
from evsetup.simulator.variable_values import Refusal

if TYPE_CHECKING:
    from evsetup.simulator.ocpp2_commands import Answer, Job
    from evsetup.simulator.ocpp2_station import ChargingStation

_SUMMARY = {"AvailabilityState", "Available", "Problem"}
_CRITERIA = {"Active", "Available", "Enabled", "Problem"}


class VariableCommands:
    """Answers them; ``then`` begins a job once the answer is on the wire."""

    def __init__(self, station: ChargingStation, then: Callable[[JsonObject, Job], None]) -> None:
        self._station = station
        self._model = station.model
        self._quirks = station.station.quirks
        self._then = then
        self.answers: Mapping[str, Answer] = {
            "GetBaseReport": self._get_base_report,
            "GetReport": self._get_report,
            "GetVariables": self._get_variables,
            "SetVariables": self._set_variables,
        }

    def _get_variables(self, request: JsonObject) -> JsonObject:
        items = self._items(request, "GetVariables", "getVariableData")
        return {"getVariableResult": [self._read(item) for item in items]}

    def _set_variables(self, request: JsonObject) -> JsonObject:
        items = self._items(request, "SetVariables", "setVariableData")
        return {"setVariableResult": [self._write(item, request) for item in items]}

    def _items(self, request: JsonObject, action: str, member: str) -> list[JsonObject]:
        """The items of a request that is within the limits of one message."""
        told = request.get(member)
        items: list[JsonObject] = []
        if isinstance(told, list):
            items += [item for item in told if isinstance(item, dict)]
        if member != "componentVariable" and (not items or not isinstance(told, list) or len(items) < len(told)):
            raise AnswerError("OccurrenceConstraintViolation", member)
        if len(items) > self._model.whole("DeviceDataCtrlr", "ItemsPerMessage", action):
            raise AnswerError("OccurrenceConstraintViolation", f"ItemsPerMessage[{action}]")
        if len(json.dumps(request).encode()) > self._model.whole("DeviceDataCtrlr", "BytesPerMessage", action):
            raise AnswerError("FormatViolation", f"BytesPerMessage[{action}]")
        return items

    def _read(self, item: JsonObject) -> JsonObject:
        found = self._model.read(item)
        if isinstance(found, Refusal):
            return {**_named(item), "attributeStatus": found.status, "attributeStatusInfo": found.to_json()}
        return {**_named(item), "attributeStatus": "Accepted", "attributeValue": found}

    def _write(self, item: JsonObject, request: JsonObject) -> JsonObject:
        if self._quirks.accepts_without_change:
            return {**_named(item), "attributeStatus": "Accepted"}
        password = Component.of(item.get("component")).name.casefold() == "securityctrlr" and _is(
            item, "BasicAuthPassword"
        )
        if password and self._quirks.returns_with_old_password:
            self._then(request, self._come_back)
            return {**_named(item), "attributeStatus": "Accepted"}
        written = self._model.write(item)
        if isinstance(written, Refusal):
            return {**_named(item), "attributeStatus": written.status, "attributeStatusInfo": written.to_json()}
        if written.name == "HeartbeatInterval":
            self._station.heartbeat_changed.set()
        if password:
            self._station.station.security.events.add("ReconfigurationOfSecurityParameters", "password")
            self._then(request, self._come_back)
        return {**_named(item), "attributeStatus": "RebootRequired" if written.reboot else "Accepted"}

    async def _come_back(self) -> None:
        self._station.redial()

    def _get_base_report(self, request: JsonObject) -> JsonObject:
        match request.get("reportBase"):
            case "FullInventory":
                found = list(self._model.shown())
            case "ConfigurationInventory":
                found = [definition for definition in self._model.shown() if _is_configuration(definition)]
            case "SummaryInventory":
                found = [definition for definition in self._model.shown() if definition.name in _SUMMARY]
            case _:
                return {"status": "NotSupported"}
        return self._promise(request, found)

    def _get_report(self, request: JsonObject) -> JsonObject:
        wanted = self._items(request, "GetReport", "componentVariable")
        criteria = request.get("componentCriteria")
        found = [
            definition
            for definition in self._model.shown()
            if (not wanted or any(asked_for(definition, item) for item in wanted))
            and (not isinstance(criteria, list) or self._meets(definition.component, criteria))
        ]
        return self._promise(request, found) if found else {"status": "EmptyResultSet"}

    def _promise(self, request: JsonObject, found: Sequence[Definition]) -> JsonObject:
        number = request.get("requestId")
        if not isinstance(number, int):
            raise AnswerError("TypeConstraintViolation", "requestId")
        if not self._quirks.report_never_comes:
            self._then(request, lambda: self._report(number, found))
        return {"status": "Accepted"}

    async def _report(self, number: int, found: Sequence[Definition]) -> None:
        size = self._station.station.report_size
        parts = [found[at : at + size] for at in range(0, len(found), size)]
        generated = now()
        for seq_no, part in enumerate(parts):
            if self._quirks.report_with_a_hole and seq_no == min(1, len(parts) - 1):
                continue
            await self._station.send(
                "NotifyReport",
                {
                    "requestId": number,
                    "generatedAt": generated,
                    "seqNo": seq_no,
                    "tbc": seq_no + 1 < len(parts) or self._quirks.report_never_ends,
                    "reportData": [self._model.report_row(definition) for definition in part],
                },
            )

    def _meets(self, component: Component, criteria: Sequence[object]) -> bool:
        """Whether one of the criteria is met. A component without such a variable is active, available and enabled (B08)."""
        here = {
            definition.name: self._model.value(definition)
            for definition in self._model.shown()
            if definition.component == component and definition.name in _CRITERIA and not definition.instance
        }
        for criterion in criteria:
            value = here.get(str(criterion))
            if value == "true" or (value is None and criterion in _CRITERIA - {"Problem"}):
                return True
        return False


def _named(item: JsonObject) -> dict[str, object]:
    named = {name: item[name] for name in ("component", "variable") if name in item}
    if "attributeType" in item:
        named["attributeType"] = item["attributeType"]
    return named


def _is(item: JsonObject, variable: str) -> bool:
    told = item.get("variable")
    return isinstance(told, dict) and str(told.get("name", "")).casefold() == variable.casefold()


def _is_configuration(definition: Definition) -> bool:
    return any(attribute.access is not Access.READ_ONLY for attribute in definition.attributes.values())


def asked_for(definition: Definition, item: JsonObject) -> bool:
    """Whether an entry of GetReport names this variable; what it leaves open matches everything."""
    told, component = item.get("component"), Component.of(item.get("component"))
    if not isinstance(told, dict) or component.name.casefold() != definition.component.name.casefold():
        return False
    if "instance" in told and component.instance.casefold() != definition.component.instance.casefold():
        return False
    if "evse" in told and component.evse != definition.component.evse:
        return False
    if component.connector is not None and component.connector != definition.component.connector:
        return False
    variable = item.get("variable")
    if not isinstance(variable, dict):
        return True
    return _is(item, definition.name) and (
        "instance" not in variable or str(variable["instance"]).casefold() == definition.instance.casefold()
    )
