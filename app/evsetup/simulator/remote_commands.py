"""What a CSMS may ask of a simulated charge point (OCPP 1.6 §5), and what it really does after it has answered."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.deviation import Kind
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import AnswerError, NotOffered
from evsetup.simulator.charging import CONNECTOR
from evsetup.simulator.configuration_desk import ConfigurationDesk, text_in
from evsetup.simulator.local_list import PROFILE as LOCAL_LIST
from evsetup.simulator.local_list import LocalList
from evsetup.simulator.reboot import Reboot
from evsetup.simulator.request_check import check_request
from evsetup.simulator.reservations import PROFILE as RESERVATION
from evsetup.simulator.reservations import Reservations
from evsetup.simulator.samples import now
from evsetup.simulator.security_commands import SecurityCommands

if TYPE_CHECKING:
    from evsetup.simulator.charge_point import ChargePoint

_LONGEST_COMPOSITE_S = 86_400
_CHECKED = frozenset({Kind.WRONG_TYPE, Kind.MISSING_MEMBER})
"""What makes a request one that cannot be understood; all else is answered with a status."""
Job = Callable[[], Coroutine[object, object, None]]


class RemoteCommands:
    """Answers requests of the CSMS. What an answer promises begins when the answer is on the wire."""

    def __init__(self, charge_point: ChargePoint) -> None:
        self._charge_point = charge_point
        self._promised: list[tuple[JsonObject, Job]] = []
        desk = ConfigurationDesk(charge_point, self._then)
        answers: dict[str, Callable[[JsonObject], JsonObject]] = {
            "GetConfiguration": desk.get,
            "ChangeConfiguration": desk.change,
            "ChangeAvailability": self._change_availability,
            "ClearCache": lambda request: {"status": "Accepted"},
            "DataTransfer": lambda request: {"status": "UnknownVendorId"},
            "ClearChargingProfile": self._clear_charging_profile,
            "GetCompositeSchedule": self._get_composite_schedule,
            "RemoteStartTransaction": self._remote_start,
            "RemoteStopTransaction": self._remote_stop,
            "Reset": self._reset,
            "SetChargingProfile": self._set_charging_profile,
            "TriggerMessage": self.trigger,
            "UnlockConnector": self._unlock_connector,
            "UpdateFirmware": self._update_firmware,
        }
        if charge_point.transfer.uploads:
            answers["GetDiagnostics"] = self._get_diagnostics
        offered = charge_point.configuration["SupportedFeatureProfiles"].split(",")
        if LOCAL_LIST in offered:
            tags = LocalList(charge_point.flash, charge_point.quirks)
            answers.update({"GetLocalListVersion": tags.get_version, "SendLocalList": tags.send})
        if RESERVATION in offered:
            kept = Reservations(charge_point.charging, charge_point.quirks, self._then)
            answers.update({"ReserveNow": kept.reserve, "CancelReservation": kept.cancel})
        if charge_point.security is not None and charge_point.updates.signed is not None:
            secured = SecurityCommands(charge_point, charge_point.security, charge_point.updates.signed, self._then)
            answers.update(secured.answers)
        self._answers: Mapping[str, Callable[[JsonObject], JsonObject]] = answers

    async def handle(self, action: str, request: JsonObject) -> JsonObject:
        """The answer to one request.

        Raises:
            NotOffered: this charge point does not know the action.
            AnswerError: the request lacks something.
        """
        answer = self._answers.get(action)
        if answer is None:
            if self._charge_point.quirks.answers_unknown_actions:
                return {"status": "Accepted"}
            raise NotOffered(action)
        check_request(OcppVersion.V16, action, request, _CHECKED)
        return answer(request)

    def answered(self, action: str, request: JsonObject) -> None:
        """Begins what the answer to this very ``request`` promised."""
        due = [job for promised, job in self._promised if promised is request]
        self._promised = [entry for entry in self._promised if entry[0] is not request]
        for job in due:
            self._charge_point.do(job())

    def _then(self, request: JsonObject, job: Job) -> None:
        self._promised.append((request, job))

    def _change_availability(self, request: JsonObject) -> JsonObject:
        if request.get("connectorId") not in {0, CONNECTOR} or request.get("type") not in {"Operative", "Inoperative"}:
            return {"status": "Rejected"}
        status = self._charge_point.charging.change_availability(request["type"] == "Operative")
        self._then(request, self._charge_point.tell_connectors)
        return {"status": status}

    def _remote_start(self, request: JsonObject) -> JsonObject:
        id_tag = text_in(request, "idTag")
        profile = request.get("chargingProfile")
        charging = self._charge_point.charging
        fit = profile is None or (isinstance(profile, dict) and profile.get("chargingProfilePurpose") == "TxProfile")
        if not fit or not charging.may_start(request.get("connectorId"), id_tag):
            again = self._charge_point.quirks.promises_second_start and charging.transaction is not None
            return {"status": "Accepted" if again else "Rejected"}
        authorize = self._charge_point.configuration.on("AuthorizeRemoteTxRequests")
        self._then(
            request,
            lambda: charging.start(id_tag, profile if isinstance(profile, dict) else None, authorize=authorize),
        )
        return {"status": "Accepted"}

    def _remote_stop(self, request: JsonObject) -> JsonObject:
        running = self._charge_point.charging.transaction
        if running is None or running.id is None or request.get("transactionId") != running.id:
            return {"status": "Accepted" if self._charge_point.quirks.stops_any_number else "Rejected"}
        self._then(request, self._stop_remotely)
        return {"status": "Accepted"}

    async def _stop_remotely(self) -> None:
        self._charge_point.charging.stop("Remote")

    def _unlock_connector(self, request: JsonObject) -> JsonObject:
        if request.get("connectorId") != CONNECTOR or self._charge_point.nameplate.tethered:
            return {"status": "NotSupported"}
        if not self._charge_point.quirks.unlock_does_nothing:
            self._charge_point.charging.stop("UnlockCommand")
            self._charge_point.charging.lock.release()
        return {"status": "Unlocked"}

    def _reset(self, request: JsonObject) -> JsonObject:
        match request.get("type"):
            case "Soft" | "Hard" if self._charge_point.quirks.reset_does_nothing:
                pass
            case "Soft":
                self._then(request, lambda: self._charge_point.reboot(Reboot.SOFT))
            case "Hard":
                self._then(request, lambda: self._charge_point.reboot(Reboot.HARD))
            case _:
                return {"status": "Rejected"}
        return {"status": "Accepted"}

    def trigger(self, request: JsonObject) -> JsonObject:
        """The answer to TriggerMessage; what it promises begins when it is on the wire."""
        charge_point = self._charge_point
        if request.get("connectorId", CONNECTOR) not in {0, CONNECTOR}:
            return {"status": "Accepted" if charge_point.quirks.triggers_any_connector else "Rejected"}
        jobs: Mapping[object, Job] = {
            "BootNotification": charge_point.boot_again,
            "Heartbeat": lambda: charge_point.send("Heartbeat", {}),
            "MeterValues": lambda: charge_point.send("MeterValues", charge_point.charging.meter_values("Trigger")),
            "StatusNotification": charge_point.tell_connectors,
            "FirmwareStatusNotification": lambda: charge_point.send(
                "FirmwareStatusNotification", {"status": charge_point.updates.plain.status}
            ),
        }
        if charge_point.transfer.uploads:
            jobs = {**jobs, "DiagnosticsStatusNotification": self._diagnostics_status}
        job = jobs.get(request.get("requestedMessage"))
        if job is None:
            return {"status": "NotImplemented"}
        if not charge_point.quirks.silent_triggers:
            self._then(request, job)
        return {"status": "Accepted"}

    def _set_charging_profile(self, request: JsonObject) -> JsonObject:
        profile, connector = request.get("csChargingProfiles"), request.get("connectorId")
        charging = self._charge_point.charging
        accepted = (
            isinstance(profile, dict)
            and isinstance(connector, int)
            and connector in {0, CONNECTOR}
            and charging.profiles.install(connector, profile, charging.transaction)
        ) or self._charge_point.quirks.takes_any_profile
        return {"status": "Accepted" if accepted else "Rejected"}

    def _clear_charging_profile(self, request: JsonObject) -> JsonObject:
        if self._charge_point.quirks.keeps_cleared_profiles:
            return {"status": "Accepted"}
        cleared = self._charge_point.charging.profiles.clear(request)
        return {"status": "Accepted" if cleared else "Unknown"}

    def _get_composite_schedule(self, request: JsonObject) -> JsonObject:
        connector, duration = request.get("connectorId"), request.get("duration")
        unit = request.get("chargingRateUnit", "A")
        if connector not in {0, CONNECTOR} or not isinstance(duration, int) or unit not in {"A", "W"}:
            return {"status": "Rejected"}
        charging = self._charge_point.charging
        schedule = charging.profiles.composite(
            datetime.now(UTC),
            max(1, min(duration, _LONGEST_COMPOSITE_S)),
            str(unit),
            charging.transaction,
            charging.outlet.rated_a,
        )
        return {
            "status": "Accepted",
            "connectorId": connector,
            "scheduleStart": now(),
            "chargingSchedule": schedule,
        }

    def _get_diagnostics(self, request: JsonObject) -> JsonObject:
        text_in(request, "location")
        logs = self._charge_point.logs
        file = logs.diagnostics
        if self._charge_point.quirks.silent_diagnostics:
            return {"fileName": file.name}
        self._then(request, lambda: logs.give_diagnostics(request, file))
        return {"fileName": file.name}

    async def _diagnostics_status(self) -> None:
        status = self._charge_point.logs.diagnostics_status
        await self._charge_point.send("DiagnosticsStatusNotification", {"status": status})

    def _update_firmware(self, request: JsonObject) -> JsonObject:
        text_in(request, "location")
        if self._charge_point.quirks.signed_updates_only:
            raise AnswerError("NotSupported", "only SignedUpdateFirmware")
        self._then(request, lambda: self._charge_point.updates.plain.run(request))
        return {}
