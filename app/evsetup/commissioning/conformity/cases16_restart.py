"""Restarts of a 1.6 charger, and what must outlive them (OCPP 1.6 §4.2, §5.14)."""

from __future__ import annotations

from typing import Final

from evsetup.commissioning.conformity.bench import TAG, Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Stir
from evsetup.commissioning.conformity.common16 import held, in_service, out_of_service, put_or_end, status_of
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

CASES: Final = CaseList(Group.CORE, OcppVersion.V16)


@CASES.case(
    "16.core.cold-boot",
    "TC_001",
    text("commissioning", "Boot and first messages"),
    text(
        "commissioning",
        "After a restart it sends BootNotification, then the status of the charger and of each of its connectors.",
    ),
    stir=Stir.RESTARTS,
)
async def cold_boot(bench: Bench) -> None:
    """The power cannot be cut from here; a hard reset is the nearest thing."""
    count = await held(bench, "NumberOfConnectors")
    mark = bench.mark()
    await bench.restart("Hard")
    for connector in range(min(int(count), 8) + 1 if count.isdecimal() else 2):
        await bench.message("StatusNotification", status_of(connector), mark)


@CASES.case(
    "16.core.hard-reset",
    "TC_013",
    text("commissioning", "Hard reset"),
    text("commissioning", "Reset is accepted, and the charger comes back with BootNotification, ready to charge."),
    stir=Stir.RESTARTS,
)
async def hard_reset(bench: Bench) -> None:
    """Nobody charges."""
    mark = bench.mark()
    await bench.restart("Hard")
    await bench.message("StatusNotification", in_service(1), mark)


@CASES.case(
    "16.core.soft-reset",
    "TC_014",
    text("commissioning", "Soft reset"),
    text("commissioning", "Reset is accepted, and the charger comes back with BootNotification, ready to charge."),
    stir=Stir.RESTARTS,
)
async def soft_reset(bench: Bench) -> None:
    """Nobody charges."""
    mark = bench.mark()
    await bench.restart("Soft")
    await bench.message("StatusNotification", in_service(1), mark)


@CASES.case(
    "16.core.soft-reset-while-charging",
    "1.6 §5.14",
    text("commissioning", "Soft reset while a charge runs"),
    text("commissioning", "The charge is ended in good order with the reason SoftReset, then the charger restarts."),
    stir=Stir.RESTARTS,
)
async def soft_reset_while_charging(bench: Bench) -> None:
    """Also told after the restart, when it had no time before."""
    await bench.charge()
    mark = bench.mark()
    await bench.restart("Soft")
    stop = await bench.message("StopTransaction", mark=mark)
    bench.want(
        stop.get("reason") == "SoftReset",
        text("commissioning", "The reason is {reason}.", reason=str(stop.get("reason"))),
    )


@CASES.case(
    "16.core.hard-reset-while-charging",
    "1.6 §5.14",
    text("commissioning", "Hard reset while a charge runs"),
    text("commissioning", "The record of the charge comes after the restart at the latest; no charge is lost."),
    stir=Stir.RESTARTS,
)
async def hard_reset_while_charging(bench: Bench) -> None:
    """The reason may be HardReset, or PowerLoss of a charger that knows no better."""
    await bench.charge()
    mark = bench.mark()
    await bench.restart("Hard")
    stop = await bench.message("StopTransaction", mark=mark)
    bench.want(
        stop.get("reason") in {"HardReset", "PowerLoss", "Reboot", "Other"},
        text("commissioning", "The reason is {reason}.", reason=str(stop.get("reason"))),
    )


@CASES.case(
    "16.core.out-of-service-over-restart",
    "1.6 §5.2",
    text("commissioning", "Out of service over a restart"),
    text("commissioning", "What was taken out of service is out of service after a restart."),
    stir=Stir.RESTARTS,
)
async def out_of_service_over_restart(bench: Bench) -> None:
    """1.6 demands that it lasts."""
    await out_of_service(bench, 1)
    mark = bench.mark()
    await bench.restart("Hard")
    told = await bench.message("StatusNotification", status_of(1), mark)
    bench.want(
        told.get("status") == "Unavailable",
        text("commissioning", "Connector 1 is {status}.", status=str(told.get("status"))),
    )


@CASES.case(
    "16.core.setting-over-restart",
    "1.6 §5.3",
    text("commissioning", "A setting over a restart"),
    text("commissioning", "What was written is still there after a restart."),
    stir=Stir.RESTARTS,
)
async def setting_over_restart(bench: Bench) -> None:
    """With the setting that is written in another case, too."""
    name = "ConnectionTimeOut"
    new = "43" if await held(bench, name) != "43" else "44"
    await put_or_end(bench, name, new)
    await bench.restart("Hard")
    shown = await bench.read(name)
    bench.want(
        shown == new,
        text("commissioning", "{name} shows {shown} after {new} was accepted.", name=name, shown=str(shown), new=new),
    )


@CASES.case(
    "16.core.link-lost-while-charging",
    "1.6 §4.8",
    text("commissioning", "The connection is lost while a charge runs"),
    text("commissioning", "The charger comes back by itself, and the charge goes on as the same one."),
    stir=Stir.RESTARTS,
)
async def link_lost_while_charging(bench: Bench) -> None:
    """The laptop closes the link; a running charge is no reason to end it."""
    await bench.charge()
    mark = bench.mark()
    await bench.cut()
    running = (await bench.point()).running_on(1)
    bench.want(running is not None, text("commissioning", "No charge runs any more."))
    reply = await bench.ask("RemoteStopTransaction", {"transactionId": running.id if running is not None else 0})
    bench.has_status(reply, "Accepted")
    stop = await bench.message("StopTransaction", mark=mark)
    bench.want(
        running is not None and stop.get("transactionId") == running.id,
        text("commissioning", "Another charge was stopped than the one that ran."),
    )
    again = bench.came("StartTransaction", lambda sent: sent.get("idTag") == TAG, mark)
    bench.want(not again, text("commissioning", "A new charge was begun."))
