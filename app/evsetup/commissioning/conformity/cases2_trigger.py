"""Messages on request from a 2.x station (F06 of OCPP 2.0.1)."""

from __future__ import annotations

from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Skipped, Stir
from evsetup.commissioning.conformity.common2 import charge, connector_told, event, number_in, samples_in
from evsetup.commissioning.conformity.heard import Where
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

CASES: Final = CaseList(Group.TRIGGER, OcppVersion.V201, OcppVersion.V21)


async def _asked(bench: Bench, message: str, **more: object) -> int:
    """Asks for a message, which must be promised; the mark before."""
    mark = bench.mark()
    bench.has_status(await bench.ask("TriggerMessage", {"requestedMessage": message, **more}), "Accepted")
    return mark


async def _comes(bench: Bench, message: str, where: Where = lambda sent: True, **more: object) -> None:
    await bench.message(message, where, await _asked(bench, message, **more))


@CASES.case(
    "201.trigger.heartbeat",
    "2.0.1 F06",
    text("commissioning", "Heartbeat on request"),
    text("commissioning", "TriggerMessage is accepted, and the message comes."),
)
async def heartbeat(bench: Bench) -> None:
    """The simplest of all."""
    await _comes(bench, "Heartbeat")


@CASES.case(
    "201.trigger.status",
    "2.0.1 F06",
    text("commissioning", "The status of a connector on request"),
    text("commissioning", "TriggerMessage is accepted, and the status of this connector comes."),
)
async def status(bench: Bench) -> None:
    """Of connector 1 of EVSE 1; 2.1 may tell it by NotifyEvent."""
    await connector_told(bench, await _asked(bench, "StatusNotification", evse={"id": 1, "connectorId": 1}))


@CASES.case(
    "201.trigger.meter-values",
    "2.0.1 F06",
    text("commissioning", "Meter values on request"),
    text("commissioning", "TriggerMessage is accepted, and values of this EVSE come, marked as asked for."),
)
async def meter_values(bench: Bench) -> None:
    """Of EVSE 1. The reading context says why they were taken."""
    await _comes(
        bench, "MeterValues", lambda sent: sent.get("evseId") == 1 and bool(samples_in(sent, "Trigger")), evse={"id": 1}
    )


@CASES.case(
    "201.trigger.firmware-status",
    "2.0.1 F06",
    text("commissioning", "The firmware's status on request"),
    text("commissioning", "TriggerMessage is accepted, and the message comes; Idle where no update runs."),
)
async def firmware_status(bench: Bench) -> None:
    """No update is begun by any case before this one."""
    await _comes(bench, "FirmwareStatusNotification")


@CASES.case(
    "201.trigger.log-status",
    "2.0.1 F06",
    text("commissioning", "The status of a log on request"),
    text("commissioning", "TriggerMessage is accepted, and LogStatusNotification says Idle."),
)
async def log_status(bench: Bench) -> None:
    """No upload runs."""
    await _comes(bench, "LogStatusNotification", lambda sent: sent.get("status") == "Idle")


@CASES.case(
    "201.trigger.boot-when-accepted",
    "2.0.1 F06",
    text("commissioning", "BootNotification on request when it is accepted already"),
    text("commissioning", "TriggerMessage is answered with Rejected."),
)
async def boot_when_accepted(bench: Bench) -> None:
    """It may be asked for only while it waits to be accepted."""
    await _refused(bench, {"requestedMessage": "BootNotification"})


@CASES.case(
    "201.trigger.unknown-evse",
    "2.0.1 F06",
    text("commissioning", "A message of an EVSE that does not exist"),
    text("commissioning", "TriggerMessage is answered with Rejected."),
)
async def unknown_evse(bench: Bench) -> None:
    """EVSE 99."""
    await _refused(bench, {"requestedMessage": "MeterValues", "evse": {"id": 99}})


async def _refused(bench: Bench, request: dict[str, object]) -> None:
    """Refused; a message that is never sent on request cannot be refused here."""
    reply = await bench.try_ask("TriggerMessage", request)
    if not reply.error or reply.error in {"NotImplemented", "NotSupported"}:
        bench.has_status(reply, "Rejected")


@CASES.case(
    "201.trigger.unknown-message",
    "2.0.1 F06",
    text("commissioning", "A message that OCPP does not know"),
    text("commissioning", "TriggerMessage is answered with NotImplemented, Rejected or an error."),
)
async def unknown_message(bench: Bench) -> None:
    """Nothing may be promised here."""
    await bench.refuses("TriggerMessage", {"requestedMessage": "EvsetupNoSuchMessage"}, "Rejected", "NotImplemented")


@CASES.case(
    "201.trigger.event-without-charge",
    "2.0.1 F06",
    text("commissioning", "The state of a charge on request when none runs"),
    text("commissioning", "TriggerMessage of TransactionEvent is answered with Rejected."),
)
async def event_without_charge(bench: Bench) -> None:
    """There is nothing to tell."""
    if (await bench.point()).running_on(1) is not None:
        raise Skipped(text("commissioning", "A charge runs."))
    await bench.refuses("TriggerMessage", {"requestedMessage": "TransactionEvent", "evse": {"id": 1}}, "Rejected")


@CASES.case(
    "201.trigger.event",
    "2.0.1 F06",
    text("commissioning", "The state of the charge that runs on request"),
    text("commissioning", "TriggerMessage is accepted, and an event of this charge comes, marked as asked for."),
    stir=Stir.CHARGES,
)
async def event_of_charge(bench: Bench) -> None:
    """Of EVSE 1."""
    number = await charge(bench)
    mark = await _asked(bench, "TransactionEvent", evse={"id": 1})
    sent = await bench.message("TransactionEvent", event("Updated", "Trigger"), mark)
    bench.want(number_in(sent) == number, text("commissioning", "It is of another charge."))
