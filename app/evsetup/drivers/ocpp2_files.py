"""Files of an OCPP 2.x station: logs that it uploads (N01), images that it fetches, signed or not (L01, L02).

Each answer is of the request only; what follows comes as notifications with the same request number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from evsetup.domain.certificate import LogKind
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.drivers import file_outcomes as say
from evsetup.drivers.ocpp2_link import StationOnCsms, new_request_id
from evsetup.drivers.retrieve_date import retrieve_date
from evsetup.ocppj.csms import CallReceived, CsmsEvent

_LONGEST_CERTIFICATE = 5500
_LONGEST_SIGNATURE = 800
_GOOD = frozenset({"Accepted", "AcceptedCanceled"})
_FIRMWARE_ENDS = frozenset(
    {
        "Installed",
        "InstallationFailed",
        "DownloadFailed",
        "InvalidSignature",
        "InstallVerificationFailed",
    }
)
_LOG_ENDS = frozenset(
    {"Uploaded", "UploadFailure", "BadMessage", "NotSupportedOperation", "PermissionDenied", "AcceptedCanceled"}
)


class Files:
    """Asks one station to upload or to fetch, and tells what it says of that."""

    def __init__(self, station: StationOnCsms) -> None:
        self._station = station
        self._listening: dict[str, Callable[[], None]] = {}

    async def upload_log(self, kind: LogKind, location: str, on_status: Callable[[str], None]) -> Outcome:
        """GetLog; a log that was on its way is left for this one.

        Raises:
            Unreachable: the station is not connected.
        """
        return await self._ask(
            "GetLog",
            {"logType": kind.value, "log": {"remoteLocation": location}},
            "LogStatusNotification",
            _LOG_ENDS,
            on_status,
            (text("drivers", "The address"), location, self._longest),
        )

    async def fetch_firmware(
        self,
        location: str,
        on_status: Callable[[str], None],
        signing_certificate_pem: str = "",
        signature: str = "",
    ) -> Outcome:
        """UpdateFirmware, with the maker's certificate and signature when the station is to verify the image.

        Raises:
            Unreachable: the station is not connected.
        """
        firmware: dict[str, object] = {
            "location": location,
            "retrieveDateTime": retrieve_date(self._station.present),
        }
        if signature:
            firmware |= {"signingCertificate": signing_certificate_pem, "signature": signature}
        outcome = await self._ask(
            "UpdateFirmware",
            {"firmware": firmware},
            "FirmwareStatusNotification",
            _FIRMWARE_ENDS,
            on_status,
            (text("drivers", "The address of the file"), location, self._longest),
            (text("drivers", "The signing certificate"), signing_certificate_pem, _LONGEST_CERTIFICATE),
            (text("drivers", "The signature"), signature, _LONGEST_SIGNATURE),
        )
        if outcome.kind is OutcomeKind.NOT_OFFERED and not signature:
            return say.signed_only(_words(outcome))
        return outcome

    @property
    def _longest(self) -> int:
        return 2000 if self._station.version is OcppVersion.V21 else 512

    def close(self) -> None:
        """Ends listening; safe to call twice."""
        for action in tuple(self._listening):
            self._stop(action)

    async def _ask(
        self,
        action: str,
        wanted: Mapping[str, object],
        notification: str,
        ends: frozenset[str],
        on_status: Callable[[str], None],
        *sizes: tuple[Text, str, int],
    ) -> Outcome:
        for what, value, most in sizes:
            if len(value) > most:
                return say.has_no_room(what, len(value), most)
        await self._station.here()
        request = new_request_id()
        self._listen(notification, request, ends, on_status)
        outcome = await self._station.command(action, {"requestId": request, **wanted}, good=_GOOD)
        if outcome.kind is OutcomeKind.REFUSED and outcome.finding is not None:
            outcome = _refused(action, outcome)
        if not outcome.good:
            self._stop(notification)
        elif outcome.seen is not None and ("status", "AcceptedCanceled") in outcome.seen.values:
            outcome = Outcome(
                OutcomeKind.APPLIED, text("drivers", "{action}: accepted; an earlier one was given up", action=action)
            )
        return outcome

    def _listen(self, notification: str, request: int, ends: frozenset[str], on_status: Callable[[str], None]) -> None:
        """Hears statuses of this request, and those without a number; those of an earlier one are not ours."""
        self._stop(notification)

        def hear(event: CsmsEvent) -> None:
            match event:
                case CallReceived(identity, action, payload) if (
                    identity == self._station.identity
                    and action == notification
                    and payload.get("requestId", request) == request
                ):
                    status = str(payload.get("status"))[:40]
                    if status in ends:
                        self._stop(notification)
                    on_status(status)

        self._listening[notification] = self._station.csms.subscribe(hear)

    def _stop(self, notification: str) -> None:
        if (stop := self._listening.pop(notification, None)) is not None:
            stop()


def _refused(action: str, outcome: Outcome) -> Outcome:
    """A refusal in the words that it has for each of the two."""
    words = _words(outcome)
    status = words.partition(":")[0]
    match action, status:
        case _, "InvalidCertificate" | "RevokedCertificate":
            return say.signer_refused(status)
        case "GetLog", "Rejected":
            return say.log_refused(words)
        case _, "Rejected":
            return say.update_refused(words)
    return outcome


def _words(outcome: Outcome) -> str:
    evidence = outcome.finding.evidence if outcome.finding is not None else ()
    return evidence[0].content if evidence else ""
