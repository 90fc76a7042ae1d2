"""What a CSMS may ask of a charge point that knows the security whitepaper (OCPP 1.6, ed. 3 of the whitepaper)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import AnswerError
from evsetup.simulator.certificate_store import LONGEST_PEM
from evsetup.simulator.configuration_desk import text_in
from evsetup.simulator.log_upload import LogFile
from evsetup.simulator.own_certificate import NotOurs
from evsetup.simulator.security import Security
from evsetup.simulator.signed_update import SignedUpdate

if TYPE_CHECKING:
    from evsetup.simulator.charge_point import ChargePoint
    from evsetup.simulator.remote_commands import Job

LONGEST_CHAIN = 10_000


class SecurityCommands:
    """Answers requests of the security extension; ``then`` begins a job once the answer is on the wire."""

    def __init__(
        self,
        charge_point: ChargePoint,
        security: Security,
        update: SignedUpdate,
        then: Callable[[JsonObject, Job], None],
    ) -> None:
        self._charge_point = charge_point
        self._security = security
        self._update = update
        self._then = then
        self.answers: Mapping[str, Callable[[JsonObject], JsonObject]] = {
            "CertificateSigned": self._certificate_signed,
            "DeleteCertificate": self._delete_certificate,
            "ExtendedTriggerMessage": self._extended_trigger_message,
            "GetInstalledCertificateIds": self._get_installed_certificate_ids,
            "GetLog": self._get_log,
            "InstallCertificate": self._install_certificate,
            "SignedUpdateFirmware": self._signed_update_firmware,
        }

    def _install_certificate(self, request: JsonObject) -> JsonObject:
        use, pem = text_in(request, "certificateType"), text_in(request, "certificate")
        status = self._security.store.install(use, pem)
        return {"status": "Accepted" if self._charge_point.quirks.takes_rubbish_certificates else status}

    def _get_installed_certificate_ids(self, request: JsonObject) -> JsonObject:
        return self._security.store.ids(text_in(request, "certificateType"))

    def _delete_certificate(self, request: JsonObject) -> JsonObject:
        wanted = request.get("certificateHashData")
        if not isinstance(wanted, dict):
            raise AnswerError("OccurenceConstraintViolation", "certificateHashData")
        return {"status": self._security.delete(wanted, self._charge_point.peer_certificate)}

    def _certificate_signed(self, request: JsonObject) -> JsonObject:
        limit = self._charge_point.configuration.whole("CertificateSignedMaxChainSize")
        try:
            self._security.own.take(text_in(request, "certificateChain"), min(limit, LONGEST_CHAIN))
        except NotOurs as reason:
            self._security.events.add("InvalidChargePointCertificate", str(reason))
            return {"status": "Rejected"}
        return {"status": "Accepted"}

    def _extended_trigger_message(self, request: JsonObject) -> JsonObject:
        charge_point = self._charge_point
        message = request.get("requestedMessage")
        jobs: Mapping[object, Job] = {
            "FirmwareStatusNotification": lambda: charge_point.send(
                "SignedFirmwareStatusNotification", self._update.status_now()
            ),
            "LogStatusNotification": lambda: charge_point.send("LogStatusNotification", charge_point.logs.status_now()),
            "SignChargePointCertificate": self._sign_certificate,
        }
        if message == "SignChargePointCertificate" and not charge_point.configuration["CpoName"]:
            return {"status": "Rejected"}
        job = jobs.get(message)
        if job is None:
            return charge_point.commands.trigger(request)
        if not charge_point.quirks.silent_triggers:
            self._then(request, job)
        return {"status": "Accepted"}

    async def _sign_certificate(self) -> None:
        csr = self._security.own.request(self._charge_point.configuration["CpoName"])
        if len(csr) <= LONGEST_PEM:
            await self._charge_point.send("SignCertificate", {"csr": csr})

    def _get_log(self, request: JsonObject) -> JsonObject:
        logs = self._charge_point.logs
        match request.get("logType"):
            case "DiagnosticsLog":
                file = logs.diagnostics
            case "SecurityLog":
                serial = self._charge_point.nameplate.serial
                file = LogFile(f"{serial}-security.txt", self._security.events.content)
            case _:
                return {"status": "Rejected"}
        if not file.content:
            return {"status": "Rejected"}
        status = "AcceptedCanceled" if logs.busy else "Accepted"
        logs.cancel()
        self._then(request, lambda: logs.give_log(request, file))
        return {"status": status, "filename": file.name}

    def _signed_update_firmware(self, request: JsonObject) -> JsonObject:
        status = self._update.judge(request)
        if status in {"Accepted", "AcceptedCanceled"}:
            self._then(request, lambda: self._update.run(request))
        return {"status": status}
