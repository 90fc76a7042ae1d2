"""Messages on request from a 1.6 charger (OCPP 1.6 §5.17)."""

from __future__ import annotations

from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group
from evsetup.commissioning.conformity.heard import Where
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

CASES: Final = CaseList(Group.TRIGGER, OcppVersion.V16)


async def comes_on_request(
    bench: Bench,
    message: str,
    connector: int | None = None,
    where: Where = lambda sent: True,
    by: str = "TriggerMessage",
) -> None:
    """Asks for a message: after Accepted it must come, and be what OCPP says."""
    mark = bench.mark()
    place = {} if connector is None else {"connectorId": connector}
    bench.has_status(await bench.ask(by, {"requestedMessage": message, **place}), "Accepted")
    await bench.message(message, where, mark)


@CASES.case(
    "16.trigger.boot",
    "TC_054",
    text("commissioning", "BootNotification on request"),
    text("commissioning", "TriggerMessage is accepted, and the message comes."),
)
async def boot(bench: Bench) -> None:
    """No restart comes with it."""
    await comes_on_request(bench, "BootNotification")


@CASES.case(
    "16.trigger.heartbeat",
    "TC_054",
    text("commissioning", "Heartbeat on request"),
    text("commissioning", "TriggerMessage is accepted, and the message comes."),
)
async def heartbeat(bench: Bench) -> None:
    """The simplest of all."""
    await comes_on_request(bench, "Heartbeat")


@CASES.case(
    "16.trigger.status",
    "TC_054",
    text("commissioning", "The status of a connector on request"),
    text("commissioning", "TriggerMessage is accepted, and the status of this connector comes."),
)
async def status(bench: Bench) -> None:
    """Of connector 1."""
    await comes_on_request(bench, "StatusNotification", 1, lambda sent: sent.get("connectorId") == 1)


@CASES.case(
    "16.trigger.meter-values",
    "TC_054",
    text("commissioning", "Meter values on request"),
    text("commissioning", "TriggerMessage is accepted, and the values of this connector come."),
)
async def meter_values(bench: Bench) -> None:
    """Of connector 1."""
    await comes_on_request(bench, "MeterValues", 1, lambda sent: sent.get("connectorId") == 1)


@CASES.case(
    "16.trigger.firmware-status",
    "TC_054",
    text("commissioning", "The firmware's status on request"),
    text("commissioning", "TriggerMessage is accepted, and the message comes; Idle where no update runs."),
)
async def firmware_status(bench: Bench) -> None:
    """No update is begun by any case before this one."""
    await comes_on_request(bench, "FirmwareStatusNotification")


@CASES.case(
    "16.trigger.diagnostics-status",
    "TC_054",
    text("commissioning", "The status of the diagnostics on request"),
    text("commissioning", "TriggerMessage is accepted, and the message says Idle: no upload runs."),
)
async def diagnostics_status(bench: Bench) -> None:
    """1.6 §7.24: Idle only on request."""
    await comes_on_request(bench, "DiagnosticsStatusNotification", None, lambda sent: sent.get("status") == "Idle")


@CASES.case(
    "16.trigger.unknown-connector",
    "TC_055",
    text("commissioning", "A message of a connector that does not exist"),
    text("commissioning", "TriggerMessage is answered with Rejected."),
)
async def unknown_connector(bench: Bench) -> None:
    """Connector 99."""
    await bench.refuses("TriggerMessage", {"requestedMessage": "StatusNotification", "connectorId": 99}, "Rejected")


@CASES.case(
    "16.trigger.unknown-message",
    "1.6 §5.17",
    text("commissioning", "A message that OCPP does not know"),
    text("commissioning", "TriggerMessage is answered with NotImplemented, Rejected or an error."),
)
async def unknown_message(bench: Bench) -> None:
    """Nothing may be promised here."""
    await bench.refuses("TriggerMessage", {"requestedMessage": "EvsetupNoSuchMessage"}, "Rejected", "NotImplemented")
