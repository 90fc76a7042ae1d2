"""What a CSMS may ask of a simulated 2.x station, and when: the front of all commands.

Whether a request is served depends on the answer to BootNotification (B01 to B03, ``facts/ocpp.md`` §3.3). What an answer
promises begins when the answer is on the wire.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING

from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import AnswerError, NotOffered
from evsetup.simulator.ocpp2_charging import CONNECTOR, EVSE
from evsetup.simulator.ocpp2_charging_commands import ChargingCommands
from evsetup.simulator.ocpp2_customers import Customers
from evsetup.simulator.ocpp2_local_list import LocalList2
from evsetup.simulator.ocpp2_monitoring_commands import MonitoringCommands
from evsetup.simulator.ocpp2_reservations import Reservations2
from evsetup.simulator.ocpp2_security_commands import SecurityCommands2
from evsetup.simulator.ocpp2_variable_commands import VariableCommands
from evsetup.simulator.ocpp2_wrong_answers import cut_to_limit, wrong
from evsetup.simulator.reboot import Reboot
from evsetup.simulator.request_check import check_request

if TYPE_CHECKING:
    from evsetup.simulator.ocpp2_station import ChargingStation

Job = Callable[[], Coroutine[object, object, None]]
Answer = Callable[[JsonObject], JsonObject]


class Commands2:
    """Answers requests of the CSMS."""

    def __init__(self, station: ChargingStation) -> None:
        self._station = station
        self._promised: list[tuple[JsonObject, Job]] = []
        self._answers: Mapping[str, Answer] = {
            **VariableCommands(station, self.then).answers,
            **ChargingCommands(station, self.then).answers,
            **SecurityCommands2(station, self.then).answers,
            **MonitoringCommands(station, self.then).answers,
            **Reservations2(station, self.then).answers,
            **LocalList2(station).answers,
            **Customers(station, self.then).answers,
            "ChangeAvailability": self._change_availability,
            "ClearCache": self._clear_cache,
            "DataTransfer": lambda request: {"status": "UnknownVendorId"},
            "Reset": self._reset,
            "SetNetworkProfile": self._set_network_profile,
            "TriggerMessage": self._trigger_message,
        }

    async def handle(self, action: str, request: JsonObject) -> JsonObject:
        """The answer to one request.

        Raises:
            NotOffered: this station does not know the action.
            AnswerError: the request cannot be served.
        """
        if self._station.registration == "" and self._station.station.quirks.drops_calls_before_boot:
            self._station.vanish()
            raise AnswerError("InternalError")
        if self._station.registration == "Rejected":
            raise AnswerError("SecurityError", "the CSMS has not accepted this station")
        answer, quirks, model = self._answers.get(action), self._station.station.quirks, self._station.model
        if answer is None:
            if quirks.answers_unknown_actions:
                return {}
            raise NotOffered(action)
        check_request(self._station.station.version, action, request)
        taken = cut_to_limit(model, action, request) if quirks.drops_items else request
        return wrong(quirks, model, action, answer(taken))

    def answered(self, action: str, request: JsonObject) -> None:
        """Begins what the answer to this very ``request`` promised."""
        due = [job for promised, job in self._promised if promised is request]
        self._promised = [entry for entry in self._promised if entry[0] is not request]
        for job in due:
            self._station.life.do(job())

    def then(self, request: JsonObject, job: Job) -> None:
        """Begins ``job`` once ``request`` is answered."""
        self._promised.append((request, job))

    def _set_network_profile(self, request: JsonObject) -> JsonObject:
        quirks = self._station.station.quirks
        if quirks.no_set_network_profile:
            raise AnswerError("NotSupported", "SetNetworkProfile")
        if quirks.set_network_profile_fails:
            return {"status": "Failed"}
        refusal = self._station.network.set(request)
        if refusal is not None:
            return {"status": "Rejected", "statusInfo": refusal.to_json()}
        return {"status": "Accepted"}

    def _reset(self, request: JsonObject) -> JsonObject:
        kind = request.get("type")
        if request.get("evseId") is not None or kind not in {"Immediate", "OnIdle"}:
            return {"status": "Rejected", "statusInfo": {"reasonCode": "UnsupportedParam"}}
        if self._station.station.quirks.reset_does_nothing:
            return {"status": "Accepted"}
        if kind == "OnIdle" and self._station.charging.transaction is not None:
            self.then(request, self._restart_when_idle)
            return {"status": "Scheduled"}
        self.then(request, lambda: self._station.restart(Reboot.HARD if kind == "Immediate" else Reboot.SOFT))
        return {"status": "Accepted"}

    async def _restart_when_idle(self) -> None:
        await self._station.charging.wait_idle()
        await self._station.restart(Reboot.SOFT)

    def _change_availability(self, request: JsonObject) -> JsonObject:
        place = request.get("evse")
        if isinstance(place, dict) and (place.get("id") != EVSE or place.get("connectorId", CONNECTOR) != CONNECTOR):
            return {"status": "Rejected", "statusInfo": {"reasonCode": "UnknownEvse"}}
        status = self._station.charging.change_availability(request.get("operationalStatus") == "Operative")
        return {"status": status}

    def _clear_cache(self, request: JsonObject) -> JsonObject:
        return {"status": "Accepted" if self._station.model.on("AuthCacheCtrlr", "Enabled") else "Rejected"}

    def _trigger_message(self, request: JsonObject) -> JsonObject:
        station, message = self._station, request.get("requestedMessage")
        place = request.get("evse")
        if isinstance(place, dict) and place.get("id") != EVSE:
            return {"status": "Rejected", "statusInfo": {"reasonCode": "UnknownEvse"}}
        if message == "BootNotification" and station.registration == "Accepted":
            return {"status": "Rejected"}
        if message == "TransactionEvent" and station.charging.transaction is None:
            return {"status": "Rejected"}
        if message == "SignChargingStationCertificate" and not station.model["SecurityCtrlr", "OrganizationName"]:
            return {"status": "Rejected"}
        jobs: Mapping[object, Job] = {
            "BootNotification": station.boot_again,
            "Heartbeat": lambda: station.send("Heartbeat", {}),
            "MeterValues": self._meter_values,
            "StatusNotification": station.tell_connector_now,
            "TransactionEvent": self._transaction_event,
            "FirmwareStatusNotification": lambda: station.send(
                "FirmwareStatusNotification", station.files.update.status_now()
            ),
            "LogStatusNotification": lambda: station.send("LogStatusNotification", station.files.logs.status_now()),
            "SignChargingStationCertificate": station.files.ask_for_certificate,
        }
        job = jobs.get(message)
        if job is None:
            return {"status": "NotImplemented"}
        if not station.station.quirks.silent_triggers:
            self.then(request, job)
        return {"status": "Accepted"}

    async def _meter_values(self) -> None:
        charging = self._station.charging
        value = charging.meter.value("TxUpdatedMeasurands", "Trigger", charging=charging.transaction is not None)
        if value["sampledValue"]:
            await self._station.send("MeterValues", {"evseId": EVSE, "meterValue": [value]})

    async def _transaction_event(self) -> None:
        self._station.charging.event_now()
