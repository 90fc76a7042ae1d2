"""Certificates, logs and firmware of a simulated 2.x station, as a CSMS asks for them (A, M, N, L of OCPP 2.0.1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import AnswerError
from evsetup.simulator.certificate_store import CSMS_ROOT, MANUFACTURER_ROOT, hash_data

if TYPE_CHECKING:
    from evsetup.simulator.ocpp2_commands import Answer, Job
    from evsetup.simulator.ocpp2_station import ChargingStation

_USES = {"CSMSRootCertificate": CSMS_ROOT, "ManufacturerRootCertificate": MANUFACTURER_ROOT}
"""The uses that this station keeps certificates for; it knows nothing of ISO 15118."""


class SecurityCommands2:
    """Answers them; ``then`` begins a job once the answer is on the wire."""

    def __init__(self, station: ChargingStation, then: Callable[[JsonObject, Job], None]) -> None:
        self._station = station
        self._files = station.files
        self._security = station.station.security
        self._then = then
        self.answers: Mapping[str, Answer] = {
            "CertificateSigned": self._certificate_signed,
            "DeleteCertificate": self._delete_certificate,
            "GetInstalledCertificateIds": self._get_installed_certificate_ids,
            "GetLog": self._get_log,
            "InstallCertificate": self._install_certificate,
            "UpdateFirmware": self._update_firmware,
        }

    def _install_certificate(self, request: JsonObject) -> JsonObject:
        use = _USES.get(str(request.get("certificateType")))
        if use is None:
            return {"status": "Rejected", "statusInfo": {"reasonCode": "UnsupportedParam"}}
        status = self._security.store.install(use, str(request.get("certificate", "")))
        if status == "Accepted":
            return {"status": status}
        return {"status": status, "statusInfo": {"reasonCode": "InvalidCertificate"}}

    def _get_installed_certificate_ids(self, request: JsonObject) -> JsonObject:
        wanted = request.get("certificateType")
        chains: list[JsonObject] = []
        for word, use in _USES.items():
            if isinstance(wanted, list) and word not in wanted:
                continue
            roots = self._security.store.roots(use)
            chains += [
                {"certificateType": word, "certificateHashData": hash_data(root, "SHA256", roots)} for root in roots
            ]
        return {"status": "Accepted", "certificateHashDataChain": chains} if chains else {"status": "NotFound"}

    def _delete_certificate(self, request: JsonObject) -> JsonObject:
        wanted = request.get("certificateHashData")
        if not isinstance(wanted, dict):
            raise AnswerError("OccurrenceConstraintViolation", "certificateHashData")
        return {"status": self._security.delete(wanted, self._station.peer_certificate)}

    def _certificate_signed(self, request: JsonObject) -> JsonObject:
        if request.get("certificateType", "ChargingStationCertificate") != "ChargingStationCertificate":
            return {"status": "Rejected", "statusInfo": {"reasonCode": "UnsupportedParam"}}
        status, reason = self._files.take_certificate(request)
        return {"status": status, **({"statusInfo": {"reasonCode": reason}} if reason else {})}

    def _get_log(self, request: JsonObject) -> JsonObject:
        logs, file = self._files.logs, self._files.log_file(request.get("logType"))
        if file is None or not file.content:
            return {"status": "Rejected"}
        former = logs.status_now()
        status = "AcceptedCanceled" if logs.busy else "Accepted"
        logs.cancel()
        if status == "AcceptedCanceled":
            self._then(
                request, lambda: self._station.send("LogStatusNotification", {**former, "status": "AcceptedCanceled"})
            )
        if not self._station.station.quirks.silent_logs:
            self._then(request, lambda: logs.give_log(request, file))
        return {"status": status, "filename": file.name}

    def _update_firmware(self, request: JsonObject) -> JsonObject:
        update = self._files.update
        status = update.judge(request)
        if status in {"Accepted", "AcceptedCanceled"}:
            self._then(request, lambda: update.run(request))
        return {"status": status}
