"""What a charging station is answered, whatever it sends.

OCPP 1.6 §4, §6 and security whitepaper; 2.0.1 and 2.1 part 2, every action that a station may start. A laptop that only
commissions gives no contracts, no OCSP answers, no schedules: there it says no in the words that the action has for that.
What OCPP does not know is ``NotOffered``. A station that hangs up each time its first BootNotification is accepted at once is told
Pending first (EVBox Livo, ``facts/ocpp.md`` §2.2). Some chargers send 1.6 shapes over 2.0.1 (``facts/ocpp.md`` §2.1): they are answered in
the same shape.
"""

from __future__ import annotations

from collections.abc import Callable, Set
from datetime import UTC, datetime, timedelta

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.charge_point_state import ChargePointState
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import NotOffered

_ONLY_NOTED_16 = frozenset(
    {
        "DiagnosticsStatusNotification",
        "FirmwareStatusNotification",
        "LogStatusNotification",
        "SecurityEventNotification",
        "SignedFirmwareStatusNotification",
    }
)
_ONLY_NOTED_201 = frozenset(
    {
        "ClearedChargingLimit",
        "FirmwareStatusNotification",
        "LogStatusNotification",
        "NotifyChargingLimit",
        "NotifyCustomerInformation",
        "NotifyDisplayMessages",
        "NotifyMonitoringReport",
        "NotifyReport",
        "PublishFirmwareStatusNotification",
        "ReportChargingProfiles",
        "ReservationStatusUpdate",
        "SecurityEventNotification",
    }
)
_ONLY_NOTED_21 = _ONLY_NOTED_201 | {
    "BatterySwap",
    "ClosePeriodicEventStream",
    "NotifyDERAlarm",
    "NotifyDERStartStop",
    "NotifyPeriodicEventStream",
    "NotifyPriorityCharging",
    "NotifySettlement",
    "ReportDERControl",
}
_MOST_CERTIFICATES = 4
_HANG_UPS = 2
_ASK_AGAIN_S = 2


class Answers:
    """Answers one charger's requests and keeps what they tell in ``state``.

    ``tags`` are the id tags that are accepted, ``heartbeat_s`` tells how often a heartbeat is due.
    """

    def __init__(
        self, version: OcppVersion, state: ChargePointState, tags: Set[str], heartbeat_s: Callable[[], int]
    ) -> None:
        self._version = version
        self._state = state
        self._tags = tags
        self._heartbeat_s = heartbeat_s
        self.accepted = False
        """Whether its newest BootNotification was accepted."""
        self.pended = False
        """Whether one was answered Pending on this connection."""

    def to(self, action: str, payload: JsonObject) -> JsonObject:
        """The answer to one request.

        Raises:
            NotOffered: this version knows no such request of a charger.
        """
        match action:
            case "BootNotification":
                self._state.take_boot(payload)
                self.accepted = self.pended or self._state.hang_ups_after_boot < _HANG_UPS
                self.pended = self.pended or not self.accepted
                status, interval = ("Accepted", self._heartbeat_s()) if self.accepted else ("Pending", _ASK_AGAIN_S)
                return {"status": status, "currentTime": now(), "interval": interval}
            case "Heartbeat":
                return {"currentTime": now()}
            case "StatusNotification":
                self._state.take_status(payload)
                return {}
            case "MeterValues":
                self._state.take_meter(payload)
                return {}
            case "DataTransfer":
                return {"status": "UnknownVendorId"}
            case "SignCertificate":
                # Whoever asked for it signs; a charger that renews by itself gets no certificate and keeps the one it has.
                return {"status": "Accepted"}
            case "Authorize" if "idTag" in payload or self._version is OcppVersion.V16:
                return {"idTagInfo": {"status": self._verdict(payload.get("idTag"))}}
            case "StartTransaction":
                transaction = self._state.take_start(payload)
                return {"transactionId": transaction.id, "idTagInfo": {"status": self._verdict(payload.get("idTag"))}}
            case "StopTransaction":
                self._state.take_stop(payload)
                self._state.take_meter({"meterValue": payload.get("transactionData")})
                return {"idTagInfo": {"status": self._verdict(payload["idTag"])}} if "idTag" in payload else {}
        noted: dict[OcppVersion, Callable[[str, JsonObject], JsonObject]] = {
            OcppVersion.V16: self._to_16,
            OcppVersion.V201: self._to_201,
            OcppVersion.V21: self._to_21,
        }
        return noted[self._version](action, payload)

    def _to_16(self, action: str, payload: JsonObject) -> JsonObject:
        if action in _ONLY_NOTED_16:
            return {}
        raise NotOffered(action)

    def _to_201(self, action: str, payload: JsonObject) -> JsonObject:
        match action:
            case "Authorize":
                return {"idTokenInfo": {"status": self._token_verdict(payload.get("idToken"))}}
            case "TransactionEvent":
                self._state.take_transaction_event(payload)
                token = payload.get("idToken")
                return {"idTokenInfo": {"status": self._token_verdict(token)}} if isinstance(token, dict) else {}
            case "NotifyEvent":
                self._state.take_event(payload)
                return {}
            case "NotifyEVChargingNeeds":
                return {"status": "Rejected"}
            case "NotifyEVChargingSchedule":
                return {"status": "Accepted"}
            case "Get15118EVCertificate":
                return {"status": "Failed", "exiResponse": ""}
            case "GetCertificateStatus":
                return {"status": "Failed"}
            case _ if action in _ONLY_NOTED_201:
                return {}
        raise NotOffered(action)

    def _to_21(self, action: str, payload: JsonObject) -> JsonObject:
        match action:
            case "NotifyEVChargingNeeds":
                return {"status": "NoChargingProfile"}
            case "OpenPeriodicEventStream":
                return {"status": "Accepted"}
            case "PullDynamicScheduleUpdate":
                return {"status": "Rejected"}
            case "VatNumberValidation":
                return {"status": "Rejected", "vatNumber": str(payload.get("vatNumber", ""))[:20]}
            case "GetCertificateChainStatus":
                return {"certificateStatus": _unknown_status(payload.get("certificateStatusRequests"))}
            case _ if action in _ONLY_NOTED_21:
                return {}
        return self._to_201(action, payload)

    def _token_verdict(self, token: object) -> str:
        """A token of type NoAuthorization names nobody and is let pass, as part 2 C02 has it."""
        if not isinstance(token, dict):
            return "Invalid"
        if token.get("type") == "NoAuthorization":
            return "Accepted"
        return self._verdict(token.get("idToken"))

    def _verdict(self, tag: object) -> str:
        known = isinstance(tag, str) and tag.casefold() in {known.casefold() for known in self._tags}
        return "Accepted" if known else "Invalid"


def _unknown_status(requests: object) -> list[JsonObject]:
    """One "Failed" for each certificate that was asked about: this laptop asks no OCSP responder."""
    soon = _utc(datetime.now(UTC) + timedelta(hours=1))
    asked = [request for request in requests if isinstance(request, dict)] if isinstance(requests, list) else []
    return [
        {
            "certificateHashData": request.get("certificateHashData"),
            "source": request.get("source"),
            "status": "Failed",
            "nextUpdate": soon,
        }
        for request in asked[:_MOST_CERTIFICATES]
    ]


def now() -> str:
    """The time in the form that every charger known to us reads: UTC, milliseconds, ``Z``."""
    return _utc(datetime.now(UTC))


def _utc(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
