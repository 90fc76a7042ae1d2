"""Transactions, limits and the lock of a simulated 2.x station, as a CSMS asks for them (F, K, E14 of OCPP 2.0.1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import AnswerError
from evsetup.simulator.flash import Json
from evsetup.simulator.ocpp2_charging import CONNECTOR, EVSE
from evsetup.simulator.ocpp2_local_list import token_key
from evsetup.simulator.ocpp2_profiles import clearing, installed, refusal, to_store
from evsetup.simulator.samples import now
from evsetup.simulator.variable_values import Refusal, rejected

if TYPE_CHECKING:
    from evsetup.simulator.ocpp2_commands import Answer, Job
    from evsetup.simulator.ocpp2_station import ChargingStation

_LONGEST_COMPOSITE_S = 86_400


class ChargingCommands:
    """Answers them; ``then`` begins a job once the answer is on the wire."""

    def __init__(self, station: ChargingStation, then: Callable[[JsonObject, Job], None]) -> None:
        self._station = station
        self._charging = station.charging
        self._then = then
        self.answers: Mapping[str, Answer] = {
            "ClearChargingProfile": self._clear_charging_profile,
            "GetChargingProfiles": self._get_charging_profiles,
            "GetCompositeSchedule": self._get_composite_schedule,
            "GetTransactionStatus": self._get_transaction_status,
            "RequestStartTransaction": self._request_start,
            "RequestStopTransaction": self._request_stop,
            "SetChargingProfile": self._set_charging_profile,
            "UnlockConnector": self._unlock_connector,
        }

    def _request_start(self, request: JsonObject) -> JsonObject:
        token, number, profile = request.get("idToken"), request.get("remoteStartId"), request.get("chargingProfile")
        if not isinstance(token, dict) or not isinstance(number, int):
            raise AnswerError("OccurrenceConstraintViolation", "idToken, remoteStartId")
        if self._station.registration != "Accepted":
            return _refused(rejected("CSNotAccepted"))
        running = self._charging.transaction
        if not self._charging.may_start(request.get("evseId")):
            told: dict[str, object] = {"transactionId": running.id} if running is not None else {}
            return {**_refused(rejected("TxInProgress" if running else "NotEnabled")), **told}
        kept = self._charging.reservation
        if kept is not None and kept.token != token_key(token):
            return _refused(rejected("NotEnabled", "the EVSE is reserved for somebody else"))
        fit: dict[str, object] | None = None
        if isinstance(profile, dict):
            flaw = refusal(profile, EVSE, None, self._charging.profiles, remote_start=True)
            if profile.get("chargingProfilePurpose") != "TxProfile":
                flaw = rejected("InvalidProfile")
            if flaw is not None:
                return _refused(flaw)
            fit = to_store(profile)
        plain: dict[str, Json] = {"idToken": str(token.get("idToken", "")), "type": str(token.get("type", ""))}
        authorize = self._station.model.on("AuthCtrlr", "AuthorizeRemoteStart")
        self._then(
            request,
            lambda: self._charging.start(plain, remote_start=number, profile=fit, authorize=authorize),
        )
        return {"status": "Accepted"}

    def _request_stop(self, request: JsonObject) -> JsonObject:
        running = self._charging.transaction
        if running is None or request.get("transactionId") != running.id:
            return _refused(rejected("TxNotFound"))
        self._then(request, self._stop)
        return {"status": "Accepted"}

    async def _stop(self) -> None:
        self._charging.stop("Remote", "RemoteStop")

    def _get_transaction_status(self, request: JsonObject) -> JsonObject:
        number, running = request.get("transactionId"), self._charging.transaction
        if number is None:
            return {"messagesInQueue": self._charging.outbox.unsent > 0}
        ongoing = running is not None and running.id == number
        return {"ongoingIndicator": ongoing, "messagesInQueue": self._charging.outbox.holds(str(number))}

    def _unlock_connector(self, request: JsonObject) -> JsonObject:
        if request.get("evseId") != EVSE or request.get("connectorId") != CONNECTOR:
            return {"status": "UnknownConnector"}
        if self._charging.transaction is not None:
            return {"status": "OngoingAuthorizedTransaction"}
        self._charging.lock.release()
        return {"status": "Unlocked"}

    def _set_charging_profile(self, request: JsonObject) -> JsonObject:
        evse, profile = request.get("evseId"), request.get("chargingProfile")
        if not isinstance(profile, dict) or not isinstance(evse, int):
            raise AnswerError("OccurrenceConstraintViolation", "evseId, chargingProfile")
        if self._station.station.quirks.refuses_charging_profiles:
            return {"status": "Rejected"}
        transaction, store = self._charging.transaction, self._charging.profiles
        if not self._station.model.on("SmartChargingCtrlr", "Enabled"):
            raise AnswerError("NotSupported", "smart charging is switched off")
        flaw = refusal(profile, evse, transaction, store)
        if flaw is None and not store.install(evse, to_store(profile), transaction):
            flaw = rejected("InvalidProfile")
        return {"status": "Accepted"} if flaw is None else _refused(flaw)

    def _clear_charging_profile(self, request: JsonObject) -> JsonObject:
        if self._station.station.quirks.keeps_cleared_profiles:
            return {"status": "Accepted"}
        cleared = self._charging.profiles.clear(clearing(request))
        return {"status": "Accepted" if cleared else "Unknown"}

    def _get_charging_profiles(self, request: JsonObject) -> JsonObject:
        number, criteria = request.get("requestId"), request.get("chargingProfile")
        if not isinstance(number, int):
            raise AnswerError("OccurrenceConstraintViolation", "requestId")
        found = installed(
            self._charging.profiles, criteria if isinstance(criteria, dict) else {}, request.get("evseId")
        )
        if not found:
            return {"status": "NoProfiles"}
        self._then(request, lambda: self._report(number, found))
        return {"status": "Accepted"}

    async def _report(self, number: int, found: Mapping[int, list[Json]]) -> None:
        for place, (evse, profiles) in enumerate(found.items(), 1):
            await self._station.send(
                "ReportChargingProfiles",
                {
                    "requestId": number,
                    "chargingLimitSource": "CSO",
                    "evseId": evse,
                    "tbc": place < len(found),
                    "chargingProfile": profiles,
                },
            )

    def _get_composite_schedule(self, request: JsonObject) -> JsonObject:
        evse, duration, unit = request.get("evseId"), request.get("duration"), request.get("chargingRateUnit", "A")
        if evse not in {0, EVSE} or not isinstance(duration, int):
            return _refused(rejected("UnknownEvse"))
        if unit not in {"A", "W"}:
            return _refused(rejected("UnsupportedRateUnit"))
        start = datetime.now(UTC)
        schedule = self._charging.profiles.composite(
            start,
            max(1, min(duration, _LONGEST_COMPOSITE_S)),
            str(unit),
            self._charging.transaction,
            self._charging.outlet.rated_a,
        )
        return {"status": "Accepted", "schedule": {**schedule, "evseId": evse, "scheduleStart": now()}}


def _refused(flaw: Refusal) -> dict[str, object]:
    return {"status": "Rejected", "statusInfo": flaw.to_json()}
