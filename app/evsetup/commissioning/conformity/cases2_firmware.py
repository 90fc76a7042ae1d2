"""Firmware and logs of a 2.x station (L01, L02, N01 of OCPP 2.0.1). No image is ever offered here: a wrong one could be installed."""

from __future__ import annotations

from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Missing, Skipped, Stir
from evsetup.commissioning.conformity.cases16_firmware import NOWHERE
from evsetup.commissioning.conformity.cases16_security import RUBBISH
from evsetup.commissioning.conformity.common2 import answered
from evsetup.commissioning.conformity.common16 import stamp
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.drivers.ocpp2_link import new_request_id

CASES: Final = CaseList(Group.FIRMWARE, OcppVersion.V201, OcppVersion.V21)

_FAILED: Final = frozenset({"UploadFailure", "BadMessage", "PermissionDenied", "NotSupportedOperation"})


async def _update(bench: Bench) -> int:
    """Begins an update from nowhere; its number. Ends the case where only signed images are taken."""
    number = new_request_id()
    firmware = {"location": f"{NOWHERE}none.bin", "retrieveDateTime": stamp()}
    reply = await bench.ask("UpdateFirmware", {"requestId": number, "retries": 0, "firmware": firmware})
    if reply.status in {"Rejected", "InvalidCertificate"}:
        raise Missing(text("commissioning", "It takes signed firmware alone."))
    bench.has_status(reply, "Accepted", "AcceptedCanceled")
    return number


async def _fails(bench: Bench) -> None:
    mark = bench.mark()
    number = await _update(bench)
    await bench.message(
        "FirmwareStatusNotification",
        lambda sent: (sent.get("status"), sent.get("requestId")) == ("DownloadFailed", number),
        mark,
        bench.patience.charge_s,
    )


@CASES.case(
    "201.firmware.update-from-nowhere",
    "TC_L_01 ff.",
    text("commissioning", "Firmware that cannot be fetched"),
    text("commissioning", "FirmwareStatusNotification says DownloadFailed, under the number of the request."),
    stir=Stir.WRITES,
)
async def update_from_nowhere(bench: Bench) -> None:
    """Silence leaves everybody waiting."""
    await _fails(bench)


@CASES.case(
    "201.firmware.alive-after-failed-update",
    "TC_L_01 ff.",
    text("commissioning", "After an update that failed"),
    text("commissioning", "The charger answers and tells the status of its firmware; it is not stuck."),
    stir=Stir.WRITES,
)
async def alive_after_failed_update(bench: Bench) -> None:
    """A stuck download keeps out the next one."""
    for _ in range(2):
        await _fails(bench)
    mark = bench.mark()
    reply = await bench.ask("TriggerMessage", {"requestedMessage": "FirmwareStatusNotification"})
    bench.has_status(reply, "Accepted")
    await bench.message("FirmwareStatusNotification", mark=mark)


@CASES.case(
    "201.firmware.signed-by-nobody",
    "TC_L_01 ff.",
    text("commissioning", "Firmware signed by nobody"),
    text("commissioning", "UpdateFirmware with a certificate that is none is answered with InvalidCertificate."),
    stir=Stir.WRITES,
)
async def signed_by_nobody(bench: Bench) -> None:
    """From a place where there is none, should it be fetched all the same."""
    firmware = {
        "location": f"{NOWHERE}none.bin",
        "retrieveDateTime": stamp(),
        "signingCertificate": RUBBISH,
        "signature": "bm9uZQ==",
    }
    request = {"requestId": new_request_id(), "firmware": firmware}
    await bench.refuses("UpdateFirmware", request, "InvalidCertificate", "Rejected")


@CASES.case(
    "201.firmware.update-without-place",
    "2.0.1 L01",
    text("commissioning", "Firmware from no place"),
    text("commissioning", "UpdateFirmware without a location is answered with an error."),
)
async def update_without_place(bench: Bench) -> None:
    """The location is required."""
    request = {"requestId": new_request_id(), "firmware": {"retrieveDateTime": stamp()}}
    await bench.refuses("UpdateFirmware", request)


async def _log(bench: Bench, kind: str) -> tuple[int, int]:
    """Asks for a log that nobody takes; its number, and the mark before."""
    number, mark = new_request_id(), bench.mark()
    request = {"logType": kind, "requestId": number, "log": {"remoteLocation": NOWHERE}, "retries": 0}
    reply = await bench.ask("GetLog", request)
    if reply.status == "Rejected":
        raise Skipped(text("commissioning", "It has no such log now."))
    bench.has_status(reply, "Accepted", "AcceptedCanceled")
    return number, mark


async def _log_fails(bench: Bench, kind: str) -> None:
    number, mark = await _log(bench, kind)
    await bench.message(
        "LogStatusNotification",
        lambda sent: sent.get("status") in _FAILED and sent.get("requestId") == number,
        mark,
        bench.patience.charge_s,
    )


@CASES.case(
    "201.firmware.diagnostics-log",
    "TC_N_25",
    text("commissioning", "The diagnostics log"),
    text("commissioning", "GetLog is accepted; where nobody takes it, LogStatusNotification tells a failure."),
    stir=Stir.WRITES,
)
async def diagnostics_log(bench: Bench) -> None:
    """Under the number of the request."""
    await _log_fails(bench, "DiagnosticsLog")


@CASES.case(
    "201.firmware.security-log",
    "TC_N_26",
    text("commissioning", "The security log"),
    text("commissioning", "GetLog is accepted; where nobody takes it, LogStatusNotification tells a failure."),
    stir=Stir.WRITES,
)
async def security_log(bench: Bench) -> None:
    """Under the number of the request."""
    await _log_fails(bench, "SecurityLog")


@CASES.case(
    "201.firmware.log-order",
    "2.0.1 N01",
    text("commissioning", "The order of what is told of a log"),
    text("commissioning", "Uploading comes first, then how it ended."),
    stir=Stir.WRITES,
)
async def log_order(bench: Bench) -> None:
    """Whatever the end is."""
    number, mark = await _log(bench, "DiagnosticsLog")
    await bench.message(
        "LogStatusNotification",
        lambda sent: sent.get("status") in {*_FAILED, "Uploaded"} and sent.get("requestId") == number,
        mark,
        bench.patience.charge_s,
    )
    told = [
        str(one.payload.get("status"))
        for one in bench.came("LogStatusNotification", lambda sent: sent.get("requestId") == number, mark)
    ]
    bench.want(told[:1] == ["Uploading"], text("commissioning", "It told: {words}", words=" → ".join(told)))


@CASES.case(
    "201.firmware.unknown-log",
    "2.0.1 N01",
    text("commissioning", "A log that OCPP does not know"),
    text("commissioning", "GetLog is answered with an error, or rejected."),
)
async def unknown_log(bench: Bench) -> None:
    """A made-up name."""
    request = {"logType": "EvsetupLog", "requestId": new_request_id(), "log": {"remoteLocation": NOWHERE}}
    reply = await bench.try_ask("GetLog", request)
    bench.want(bool(reply.error) or reply.status == "Rejected", answered("GetLog", reply.status))
