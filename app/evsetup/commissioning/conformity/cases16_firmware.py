"""Firmware and diagnostics of a 1.6 charger (OCPP 1.6 §5.7, §5.19). No image is ever offered here: a wrong one could be installed."""

from __future__ import annotations

from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Missing, Stir
from evsetup.commissioning.conformity.cases16_trigger import comes_on_request
from evsetup.commissioning.conformity.common16 import stamp
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

CASES: Final = CaseList(Group.FIRMWARE, OcppVersion.V16)

NOWHERE: Final = "http://127.0.0.1:9/"
"""From the charger's side its own discard port: nothing can be fetched from there, nor taken to it."""


async def _diagnostics(bench: Bench, location: str) -> int:
    """Asks for diagnostics; the mark before. Ends the case where there are none."""
    mark = bench.mark()
    reply = await bench.ask("GetDiagnostics", {"location": location, "retries": 0, "retryInterval": 1})
    if not reply.payload.get("fileName"):
        raise Missing(text("commissioning", "It has no diagnostics to hand over."))
    return mark


@CASES.case(
    "16.firmware.diagnostics-nowhere",
    "TC_045_2",
    text("commissioning", "Diagnostics that cannot be handed over"),
    text("commissioning", "Where nobody takes them, DiagnosticsStatusNotification says UploadFailed."),
    stir=Stir.WRITES,
)
async def diagnostics_nowhere(bench: Bench) -> None:
    """Silence leaves everybody waiting."""
    mark = await _diagnostics(bench, NOWHERE)
    await bench.message(
        "DiagnosticsStatusNotification",
        lambda sent: sent.get("status") == "UploadFailed",
        mark,
        bench.patience.charge_s,
    )


@CASES.case(
    "16.firmware.diagnostics-order",
    "TC_045_1",
    text("commissioning", "The order of what is told of diagnostics"),
    text("commissioning", "Uploading comes first, then how it ended."),
    stir=Stir.WRITES,
)
async def diagnostics_order(bench: Bench) -> None:
    """Whatever the end is."""
    mark = await _diagnostics(bench, NOWHERE)
    ends = {"UploadFailed", "Uploaded"}
    await bench.message(
        "DiagnosticsStatusNotification", lambda sent: sent.get("status") in ends, mark, bench.patience.charge_s
    )
    told = [one.payload.get("status") for one in bench.came("DiagnosticsStatusNotification", mark=mark)]
    bench.want(
        told[:1] == ["Uploading"],
        text("commissioning", "It told: {words}", words=" → ".join(str(word) for word in told)),
    )


@CASES.case(
    "16.firmware.diagnostics-without-place",
    "1.6 §5.7",
    text("commissioning", "Diagnostics without a place to put them"),
    text("commissioning", "GetDiagnostics without a location is answered with an error."),
)
async def diagnostics_without_place(bench: Bench) -> None:
    """The location is required."""
    await bench.refuses("GetDiagnostics", {})


@CASES.case(
    "16.firmware.update-from-nowhere",
    "TC_044_2",
    text("commissioning", "Firmware that cannot be fetched"),
    text("commissioning", "Where there is none, FirmwareStatusNotification says DownloadFailed."),
    stir=Stir.WRITES,
)
async def update_from_nowhere(bench: Bench) -> None:
    """A charger that only takes signed images says NotSupported to this (whitepaper L01.FR.20)."""
    mark = bench.mark()
    await bench.ask(
        "UpdateFirmware",
        {"location": f"{NOWHERE}none.bin", "retrieveDate": stamp(), "retries": 0, "retryInterval": 1},
    )
    await bench.message(
        "FirmwareStatusNotification", lambda sent: sent.get("status") == "DownloadFailed", mark, bench.patience.charge_s
    )


@CASES.case(
    "16.firmware.update-without-place",
    "1.6 §5.19",
    text("commissioning", "Firmware from no place"),
    text("commissioning", "UpdateFirmware without a location is answered with an error."),
)
async def update_without_place(bench: Bench) -> None:
    """The location is required."""
    await bench.refuses("UpdateFirmware", {"retrieveDate": stamp()})


@CASES.case(
    "16.firmware.charges-after-failed-update",
    "1.6 §5.19",
    text("commissioning", "After an update that failed"),
    text("commissioning", "The charger answers and tells the status of its firmware; it is not stuck."),
    stir=Stir.WRITES,
)
async def alive_after_failed_update(bench: Bench) -> None:
    """A stuck download keeps out the next one."""
    for _ in range(2):
        await update_from_nowhere(bench)
    await comes_on_request(bench, "FirmwareStatusNotification")
