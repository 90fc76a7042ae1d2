"""Files that an OCPP 1.6 charger fetches or hands over by itself: firmware, signed or not, and its logs.

Wire facts: ``facts/ocpp.md`` §2.7, §3.2; ``facts/serial-firmware-security.md`` §2.1. A charger with signed updates answers a plain
UpdateFirmware with NotSupported (L01.FR.20): the way is forward, to the signed one. GetLog falls back to GetDiagnostics.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from evsetup.domain.certificate import LogKind
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import text
from evsetup.drivers import file_outcomes as say
from evsetup.drivers.file_outcomes import words_in
from evsetup.drivers.ocpp16_command import Answer, command
from evsetup.drivers.ocpp16_link import ChargePointOnCsms
from evsetup.drivers.retrieve_date import retrieve_date
from evsetup.ocppj.csms import CallReceived, CsmsEvent

_TRANSFERS = "SupportedFileTransferProtocols"
_LONGEST_LOCATION = 512
_LONGEST_CERTIFICATE = 5500
_LONGEST_SIGNATURE = 800

_FIRMWARE_ENDS = frozenset({"Installed", "InstallationFailed", "DownloadFailed"})
_SIGNED_ENDS = _FIRMWARE_ENDS | {"InvalidSignature", "InstallVerificationFailed"}
_DIAGNOSTICS_ENDS = frozenset({"Uploaded", "UploadFailed"})
_LOG_ENDS = frozenset({"Uploaded", "UploadFailure", "BadMessage", "PermissionDenied", "NotSupportedOperation"})


class Ocpp16Files:
    """Asks for files; the statuses of the newest request go to whoever asked, until one that ends it."""

    def __init__(self, charger: ChargePointOnCsms) -> None:
        self._charger = charger
        self._request_id = 0
        self._stop_listening: Callable[[], None] = _nothing

    async def fetch_firmware(self, location: str, on_status: Callable[[str], None]) -> Outcome:
        """UpdateFirmware, whose answer says nothing; what follows comes as FirmwareStatusNotification."""
        await self._charger.here()
        self._listen("FirmwareStatusNotification", None, _FIRMWARE_ENDS, on_status)
        answer = await command(
            self._charger,
            "UpdateFirmware",
            {"location": location, "retrieveDate": retrieve_date(self._charger.present)},
            empty_answer=True,
        )
        if answer.status == "NotSupported":
            return self._ended(say.signed_only(answer.status))
        return self._ended(answer.outcome)

    async def fetch_signed_firmware(
        self, location: str, signing_certificate_pem: str, signature: str, on_status: Callable[[str], None]
    ) -> Outcome:
        """SignedUpdateFirmware; the charger checks certificate and signature by itself, and says so."""
        for what, value, most in (
            (text("drivers", "The address of the file"), location, _LONGEST_LOCATION),
            (text("drivers", "The signing certificate"), signing_certificate_pem, _LONGEST_CERTIFICATE),
            (text("drivers", "The signature"), signature, _LONGEST_SIGNATURE),
        ):
            if len(value) > most:
                return say.has_no_room(what, len(value), most)
        await self._charger.here()
        request_id = self._next_request()
        self._listen("SignedFirmwareStatusNotification", request_id, _SIGNED_ENDS, on_status)
        firmware = {
            "location": location,
            "retrieveDateTime": retrieve_date(self._charger.present),
            "signingCertificate": signing_certificate_pem,
            "signature": signature,
        }
        answer = await command(
            self._charger,
            "SignedUpdateFirmware",
            {"requestId": request_id, "firmware": firmware},
            good=("Accepted", "AcceptedCanceled"),
        )
        match answer.status:
            case "InvalidCertificate" | "RevokedCertificate":
                return self._ended(say.signer_refused(answer.status))
            case "Rejected":
                return self._ended(say.update_refused(answer.status))
        return self._ended(_with_cancelled(answer))

    async def fetch_log(self, kind: LogKind, location: str, on_status: Callable[[str], None]) -> Outcome:
        """GetLog; GetDiagnostics where that is all there is."""
        if len(location) > _LONGEST_LOCATION:
            return say.has_no_room(text("drivers", "The address"), len(location), _LONGEST_LOCATION)
        await self._charger.here()
        request_id = self._next_request()
        self._listen("LogStatusNotification", request_id, _LOG_ENDS, on_status)
        answer = await command(
            self._charger,
            "GetLog",
            {"logType": kind.value, "requestId": request_id, "log": {"remoteLocation": location}},
            good=("Accepted", "AcceptedCanceled"),
        )
        if not answer.offered and kind is LogKind.DIAGNOSTICS:
            return await self._diagnostics(location, on_status)
        if answer.status == "Rejected":
            return self._ended(say.log_refused(answer.status))
        if not answer.outcome.good:
            return self._ended(answer.outcome)
        return _named(_with_cancelled(answer), answer.payload.get("filename"))

    async def transfers(self) -> tuple[str, ...] | None:
        """The words of SupportedFileTransferProtocols; ``None`` where the charger tells none (the key is optional)."""
        answer = await command(self._charger, "GetConfiguration", {"key": [_TRANSFERS]}, empty_answer=True)
        keys = answer.payload.get("configurationKey")
        for key in keys if isinstance(keys, list) else ():
            if isinstance(key, dict) and str(key.get("key")).casefold() == _TRANSFERS.casefold():
                return words_in(key.get("value"))
        return None

    def close(self) -> None:
        """Ends listening; safe to call twice."""
        stop, self._stop_listening = self._stop_listening, _nothing
        stop()

    async def _diagnostics(self, location: str, on_status: Callable[[str], None]) -> Outcome:
        """The older way; an answer without a file name means that there is nothing to hand over."""
        self._listen("DiagnosticsStatusNotification", None, _DIAGNOSTICS_ENDS, on_status)
        answer = await command(self._charger, "GetDiagnostics", {"location": location}, empty_answer=True)
        if not answer.outcome.good:
            return self._ended(answer.outcome)
        name = answer.payload.get("fileName")
        if not isinstance(name, str) or not name:
            self.close()
            return Outcome(OutcomeKind.UNCHANGED, text("drivers", "the charger has no log to hand over"))
        return _named(answer.outcome, name)

    def _ended(self, outcome: Outcome) -> Outcome:
        if not outcome.good:
            self.close()
        return outcome

    def _next_request(self) -> int:
        """A number that no request of an earlier run has: chargers keep the last one over a restart."""
        self._request_id = max(self._request_id + 1, int(datetime.now(UTC).timestamp()) % 2_000_000_000)
        return self._request_id

    def _listen(
        self, action: str, request_id: int | None, ends: frozenset[str], on_status: Callable[[str], None]
    ) -> None:
        self.close()

        def hear(event: CsmsEvent) -> None:
            if (
                not isinstance(event, CallReceived)
                or event.identity != self._charger.identity
                or event.action != action
                or not _is_of(event.payload, request_id)
            ):
                return
            status = str(event.payload.get("status"))[:40]
            if status in ends:
                self.close()
            on_status(status)

        self._stop_listening = self._charger.csms.subscribe(hear)


def _is_of(payload: Mapping[str, object], request_id: int | None) -> bool:
    """Whether a status belongs to the request; many chargers leave its number out."""
    told = payload.get("requestId")
    return request_id is None or told is None or str(told) == str(request_id)


def _with_cancelled(answer: Answer) -> Outcome:
    if answer.status == "AcceptedCanceled":
        return Outcome(OutcomeKind.APPLIED, text("drivers", "accepted; an earlier one was given up for it"))
    return answer.outcome


def _named(outcome: Outcome, name: object) -> Outcome:
    if not isinstance(name, str) or not name:
        return outcome
    return Outcome(outcome.kind, text("drivers", "the charger will hand over {name}", name=name[:80]))


def _nothing() -> None:
    pass
