"""What the demo site's production CSMS answers to its stations, in OCPP 1.6, 2.0.1 and 2.1, and what it learns from them."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import AnswerError, NotOffered
from evsetup.simulator.quirks import Quirks
from evsetup.simulator.samples import now

_HEARTBEAT_S: Final = 300
_NOTED = {
    OcppVersion.V16: frozenset(
        {
            "DiagnosticsStatusNotification",
            "FirmwareStatusNotification",
            "LogStatusNotification",
            "MeterValues",
            "SecurityEventNotification",
            "SignedFirmwareStatusNotification",
        }
    ),
    OcppVersion.V201: frozenset(
        {
            "FirmwareStatusNotification",
            "LogStatusNotification",
            "MeterValues",
            "NotifyEvent",
            "NotifyReport",
            "ReportChargingProfiles",
            "SecurityEventNotification",
        }
    ),
}
"""What is answered with nothing, in either 2.x alike."""


@dataclass(slots=True)
class Station:
    """What the CSMS knows of one account. ``ocpp`` is the version that its last link spoke."""

    connected: bool = False
    links: int = 0
    boots: int = 0
    vendor: str = ""
    model: str = ""
    serial: str = ""
    firmware: str = ""
    status: str = ""
    transaction: int | str | None = None
    ocpp: str = ""


class ProductionAnswers:
    """``rejections`` counts what was refused because of a quirk."""

    def __init__(self, quirks: Quirks) -> None:
        self.rejections = 0
        self._quirks = quirks
        self._next_transaction = secrets.randbelow(900_000) + 100_000

    def answer(self, station: Station, version: OcppVersion, action: str, request: JsonObject) -> JsonObject:
        """The answer to one request of ``station``.

        Raises:
            NotOffered: the CSMS does not know the action.
            AnswerError: it refuses to serve it.
        """
        match action:
            case "BootNotification":
                return self._boot(station, version, request)
            case "Heartbeat":
                return {"currentTime": now()}
            case "DataTransfer":
                return {"status": "UnknownVendorId"}
            case "SignCertificate":
                # This operator signs nothing: it has profile 2 only.
                return {"status": "Rejected"}
            case _ if version is OcppVersion.V16:
                return self._answer_1_6(station, action, request)
            case _:
                return self._answer_2(station, action, request)

    def _boot(self, station: Station, version: OcppVersion, request: JsonObject) -> JsonObject:
        if self._quirks.rejects_boot:
            self.rejections += 1
            return {"status": "Rejected", "currentTime": now(), "interval": _HEARTBEAT_S}
        told: Mapping[str, object] = request
        names = ("chargePointVendor", "chargePointModel", "chargePointSerialNumber", "firmwareVersion")
        if version is not OcppVersion.V16:
            inner = request.get("chargingStation")
            told = inner if isinstance(inner, dict) else {}
            names = ("vendorName", "model", "serialNumber", "firmwareVersion")
        station.boots += 1
        station.vendor, station.model, station.serial, station.firmware = (str(told.get(name, "")) for name in names)
        return {"status": "Accepted", "currentTime": now(), "interval": _HEARTBEAT_S}

    def _answer_1_6(self, station: Station, action: str, request: JsonObject) -> JsonObject:
        match action:
            case "StatusNotification":
                if request.get("connectorId") != 0:
                    station.status = str(request.get("status", ""))
                return {}
            case "Authorize":
                return {"idTagInfo": {"status": "Accepted"}}
            case "StartTransaction" | "StopTransaction" if self._quirks.refuses_transactions:
                raise self._refusal()
            case "StartTransaction":
                self._next_transaction += 1
                station.transaction = self._next_transaction
                return {"transactionId": station.transaction, "idTagInfo": {"status": "Accepted"}}
            case "StopTransaction":
                station.transaction = None
                return {}
            case _ if action in _NOTED[OcppVersion.V16]:
                return {}
            case _:
                raise NotOffered(action)

    def _answer_2(self, station: Station, action: str, request: JsonObject) -> JsonObject:
        match action:
            case "StatusNotification":
                station.status = str(request.get("connectorStatus", ""))
                return {}
            case "Authorize":
                return {"idTokenInfo": {"status": "Accepted"}}
            case "TransactionEvent" if self._quirks.refuses_transactions:
                raise self._refusal()
            case "TransactionEvent":
                return _transaction(station, request)
            case "NotifyEvent":
                station.status = _availability(request) or station.status
                return {}
            case _ if action in _NOTED[OcppVersion.V201]:
                return {}
            case _:
                raise NotOffered(action)

    def _refusal(self) -> AnswerError:
        self.rejections += 1
        return AnswerError("InternalError", "database is down")


def _transaction(station: Station, request: JsonObject) -> JsonObject:
    match request.get("transactionInfo"):
        case {"transactionId": str(number)}:
            station.transaction = None if request.get("eventType") == "Ended" else number
    return {"idTokenInfo": {"status": "Accepted"}} if "idToken" in request else {}


def _availability(request: JsonObject) -> str:
    """The newest state of a connector among the events; empty when there is none."""
    events = request.get("eventData")
    found = ""
    for event in events if isinstance(events, list) else []:
        match event:
            case {
                "component": {"name": "Connector"},
                "variable": {"name": "AvailabilityState"},
                "actualValue": str(value),
            }:
                found = value
    return found
