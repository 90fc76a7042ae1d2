"""Monitoring of a simulated 2.x station, as a CSMS asks for it (N02 to N06 of OCPP 2.0.1)."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import AnswerError
from evsetup.simulator.device_model import Definition
from evsetup.simulator.ocpp2_monitors import PERIODIC, THRESHOLDS, Monitor, flaw_of
from evsetup.simulator.ocpp2_variable_commands import asked_for
from evsetup.simulator.samples import now
from evsetup.simulator.variable_values import Refusal, rejected

if TYPE_CHECKING:
    from evsetup.simulator.ocpp2_commands import Answer, Job
    from evsetup.simulator.ocpp2_station import ChargingStation

_CTRLR: Final = "MonitoringCtrlr"
_HUGE: Final = 1e12
_CRITERIA: Final = {
    "ThresholdMonitoring": THRESHOLDS,
    "DeltaMonitoring": frozenset({"Delta"}),
    "PeriodicMonitoring": PERIODIC,
}


class MonitoringCommands:
    """Answers them; ``then`` begins a job once the answer is on the wire."""

    def __init__(self, station: ChargingStation, then: Callable[[JsonObject, Job], None]) -> None:
        self._station = station
        self._model = station.model
        self._monitors = station.monitors
        self._quirks = station.station.quirks
        self._then = then
        self.answers: Mapping[str, Answer] = {
            "ClearVariableMonitoring": self._clear,
            "GetMonitoringReport": self._get_report,
            "SetMonitoringBase": self._set_base,
            "SetMonitoringLevel": self._set_level,
            "SetVariableMonitoring": self._set,
        }

    def _set(self, request: JsonObject) -> JsonObject:
        told = request.get("setMonitoringData")
        items = [item for item in told if isinstance(item, dict)] if isinstance(told, list) else []
        if len(items) > self._model.whole(_CTRLR, "ItemsPerMessage", "SetVariableMonitoring"):
            raise AnswerError("OccurrenceConstraintViolation", "ItemsPerMessage[SetVariableMonitoring]")
        return {"setMonitoringResult": [self._set_one(item) for item in items]}

    def _set_one(self, item: JsonObject) -> JsonObject:
        named = {name: item[name] for name in ("type", "severity", "component", "variable") if name in item}
        made = self._made_of(item)
        if isinstance(made, Refusal):
            told = {"id": item["id"]} if "id" in item else {}
            return {**named, **told, "status": made.status, "statusInfo": made.to_json()}
        return {**named, "status": "Accepted", "id": made.id}

    def _made_of(self, item: JsonObject) -> Monitor | Refusal:
        found = self._model.find({name: item[name] for name in ("component", "variable") if name in item})
        if isinstance(found, Refusal):
            return found
        kind, value, severity, number = (item.get(name) for name in ("type", "value", "severity", "id"))
        if not isinstance(value, int | float) or abs(value) > _HUGE or not isinstance(severity, int):
            return rejected("InvalidValue")
        flaw = flaw_of(found, str(kind), float(value), severity)
        if flaw is not None:
            return flaw
        held, place = self._monitors.all, found.stored_as("Actual")
        if number is not None and (not isinstance(number, int) or number not in held or held[number].place != place):
            return rejected("InvalidValue", "id")
        same = [one.id for one in held.values() if (one.place, one.kind, one.severity) == (place, kind, severity)]
        if same and same != [number]:
            return Refusal("Duplicate", "DuplicateRequestId")
        chosen = number if isinstance(number, int) else self._monitors.new_id()
        made = Monitor(chosen, place, str(kind), float(value), severity, item.get("transaction") is True)
        return made if self._monitors.put(made, self._model.value(found)) else rejected("OutOfStorage")

    def _clear(self, request: JsonObject) -> JsonObject:
        ids = request.get("id")
        numbers = [number for number in ids if isinstance(number, int)] if isinstance(ids, list) else []
        if len(numbers) > self._model.whole(_CTRLR, "ItemsPerMessage", "ClearVariableMonitoring"):
            raise AnswerError("OccurrenceConstraintViolation", "ItemsPerMessage[ClearVariableMonitoring]")
        return {"clearMonitoringResult": [{"id": number, "status": self._cleared(number)} for number in numbers]}

    def _cleared(self, number: int) -> str:
        known = number in self._monitors.all
        if known and self._quirks.keeps_cleared_monitors:
            return "Accepted"
        return "Accepted" if self._monitors.clear(number) else "NotFound"

    def _set_base(self, request: JsonObject) -> JsonObject:
        base = str(request.get("monitoringBase"))
        if base != "All":
            self._monitors.clear_all()
        for name in ("ActiveMonitoringBase", "MonitoringBase"):
            self._model.put(_CTRLR, name, base)
        return {"status": "Accepted"}

    def _set_level(self, request: JsonObject) -> JsonObject:
        level = request.get("severity")
        if not isinstance(level, int) or not 0 <= level <= 9:
            return {"status": "Rejected", "statusInfo": {"reasonCode": "InvalidValue"}}
        for name in ("ActiveMonitoringLevel", "MonitoringLevel"):
            self._model.put(_CTRLR, name, str(level))
        return {"status": "Accepted"}

    def _get_report(self, request: JsonObject) -> JsonObject:
        number, criteria, wanted = (request.get(n) for n in ("requestId", "monitoringCriteria", "componentVariable"))
        if not isinstance(number, int):
            raise AnswerError("TypeConstraintViolation", "requestId")
        kinds = [_CRITERIA[str(one)] for one in criteria if str(one) in _CRITERIA] if isinstance(criteria, list) else []
        items = [item for item in wanted if isinstance(item, dict)] if isinstance(wanted, list) else []
        rows = [
            (definition, monitor)
            for definition in self._model.shown()
            if not items or any(asked_for(definition, item) for item in items)
            for monitor in self._monitors.all.values()
            if monitor.place == definition.stored_as("Actual")
            and (not kinds or any(monitor.kind in kind for kind in kinds))
        ]
        if not rows:
            return {"status": "EmptyResultSet"}
        self._then(request, lambda: self._report(number, rows))
        return {"status": "Accepted"}

    async def _report(self, number: int, rows: list[tuple[Definition, Monitor]]) -> None:
        new = {"eventNotificationType": "CustomMonitor"} if self._station.station.version is OcppVersion.V21 else {}
        told: list[JsonObject] = []
        for definition, group in itertools.groupby(rows, key=lambda row: row[0]):
            monitors = [
                {
                    "id": one.id,
                    "transaction": one.transaction,
                    "value": one.value,
                    "type": one.kind,
                    "severity": one.severity,
                    **new,
                }
                for _, one in group
            ]
            told.append(
                {
                    "component": definition.component.to_json(),
                    "variable": definition.variable_json(),
                    "variableMonitoring": monitors,
                }
            )
        await self._station.send(
            "NotifyMonitoringReport",
            {"requestId": number, "seqNo": 0, "tbc": False, "generatedAt": now(), "monitor": told},
        )
