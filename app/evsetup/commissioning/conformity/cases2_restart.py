"""Restarts of a 2.x station, and what must outlive them (B11, B12, B20 ff. of OCPP 2.0.1 and of the OCA's cases)."""

from __future__ import annotations

import asyncio
from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Skipped, Stir, Wrong
from evsetup.commissioning.conformity.cases2_availability import EVSE
from evsetup.commissioning.conformity.common2 import (
    IN_USE,
    charge,
    connector_told,
    event,
    number_in,
    out_of_service,
    reason_in,
    stop,
)
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

CASES: Final = CaseList(Group.CORE, OcppVersion.V201, OcppVersion.V21)


@CASES.case(
    "201.core.reset-unknown-evse",
    "2.0.1 B11",
    text("commissioning", "Restarting an EVSE that does not exist"),
    text("commissioning", "Reset is answered with Rejected."),
)
async def reset_unknown_evse(bench: Bench) -> None:
    """EVSE 99."""
    await bench.refuses("Reset", {"type": "OnIdle", "evseId": 99}, "Rejected")


@CASES.case(
    "201.core.reset-evse-not-allowed",
    "2.0.1 B11",
    text("commissioning", "Restarting an EVSE alone where that is not possible"),
    text("commissioning", "Where EVSE.AllowReset is not true, Reset of EVSE 1 is answered with Rejected."),
)
async def reset_evse_not_allowed(bench: Bench) -> None:
    """Nothing is restarted."""
    if (await bench.read("EVSE@1.AllowReset") or "").casefold() == "true":
        raise Skipped(text("commissioning", "It can be restarted alone."))
    await bench.refuses("Reset", {"type": "OnIdle", "evseId": 1}, "Rejected")


@CASES.case(
    "201.core.reset-idle",
    "TC_B_20",
    text("commissioning", "A restart when nobody charges"),
    text("commissioning", "Reset (OnIdle) is accepted; it boots again, says why, and is ready to charge."),
    stir=Stir.RESTARTS,
)
async def reset_idle(bench: Bench) -> None:
    """Nobody charges."""
    mark = bench.mark()
    boot = await bench.restart("OnIdle")
    await connector_told(bench, mark, *IN_USE)
    reason = str(boot.get("reason"))
    bench.want(
        reason in {"RemoteReset", "ScheduledReset"},
        text("commissioning", "The reason is {reason}.", reason=reason),
    )


@CASES.case(
    "201.core.reset-now",
    "TC_B_20 ff.",
    text("commissioning", "A restart at once"),
    text("commissioning", "Reset (Immediate) is accepted; it boots again, says why, and is ready to charge."),
    stir=Stir.RESTARTS,
)
async def reset_now(bench: Bench) -> None:
    """Nobody charges."""
    mark = bench.mark()
    boot = await bench.restart("Immediate")
    await connector_told(bench, mark, *IN_USE)
    reason = str(boot.get("reason"))
    bench.want(reason == "RemoteReset", text("commissioning", "The reason is {reason}.", reason=reason))


@CASES.case(
    "201.core.boot-tells-what-it-is",
    "TC_B_01",
    text("commissioning", "What it says of itself when it boots"),
    text("commissioning", "BootNotification names maker, model and firmware, as the first message after the restart."),
    stir=Stir.RESTARTS,
)
async def boot_tells_what_it_is(bench: Bench) -> None:
    """The firmware is optional in OCPP, and without it nobody knows what runs."""
    mark = bench.mark()
    boot = await bench.restart("Immediate")
    station = boot.get("chargingStation")
    told = station if isinstance(station, dict) else {}
    missing = [name for name in ("vendorName", "model", "firmwareVersion") if not str(told.get(name, "")).strip()]
    bench.want(not missing, text("commissioning", "These are missing: {names}", names=", ".join(missing)))
    ends = bench.came("", mark=mark)
    first = await bench.ear.first(lambda one: bool(ends) and one.at >= ends[0].at, mark, 1)
    bench.want(
        first is not None and first.action == "BootNotification",
        text("commissioning", "{action} came before it.", action=first.action if first is not None else "–"),
    )


@CASES.case(
    "201.core.reset-waits-for-charge",
    "2.0.1 B12",
    text("commissioning", "A restart that waits for the end of a charge"),
    text(
        "commissioning",
        "Reset (OnIdle) is answered with Scheduled; the charge goes on, and after it the charger restarts.",
    ),
    stir=Stir.RESTARTS,
)
async def reset_waits_for_charge(bench: Bench) -> None:
    """Stopped from here."""
    number = await charge(bench)
    point = await bench.point()
    bench.has_status(await bench.ask("Reset", {"type": "OnIdle"}), "Scheduled")
    reply = await bench.ask("GetTransactionStatus", {"transactionId": number})
    bench.want(reply.payload.get("ongoingIndicator") is True, text("commissioning", "The charge did not go on."))
    mark = bench.mark()
    await stop(bench, number)
    try:
        async with asyncio.timeout(bench.patience.restart_s):
            await point.closed.wait()
    except TimeoutError:
        raise Wrong(text("commissioning", "It promised to restart and stayed.")) from None
    await bench.message("BootNotification", mark=mark, within_s=bench.patience.restart_s)


@CASES.case(
    "201.core.reset-now-while-charging",
    "2.0.1 B12",
    text("commissioning", "A restart at once while a charge runs"),
    text("commissioning", "The charge is ended with the reason ImmediateReset, at the latest after the restart."),
    stir=Stir.RESTARTS,
)
async def reset_now_while_charging(bench: Bench) -> None:
    """No charge is lost."""
    number = await charge(bench)
    mark = bench.mark()
    await bench.restart("Immediate")
    ended = await bench.message(
        "TransactionEvent", lambda sent: sent.get("eventType") == "Ended" and number_in(sent) == number, mark
    )
    bench.want(
        reason_in(ended) in {"ImmediateReset", "Reboot", "PowerLoss"},
        text("commissioning", "The reason is {reason}.", reason=reason_in(ended)),
    )


@CASES.case(
    "201.core.out-of-service-over-restart",
    "2.0.1 G03",
    text("commissioning", "Out of service over a restart"),
    text("commissioning", "What was taken out of service is out of service after a restart."),
    stir=Stir.RESTARTS,
)
async def out_of_service_over_restart(bench: Bench) -> None:
    """OCPP demands that it lasts."""
    await out_of_service(bench, EVSE)
    mark = bench.mark()
    await bench.restart("Immediate")
    status = await connector_told(bench, mark)
    bench.want(status == "Unavailable", text("commissioning", "Connector 1 is {status}.", status=status))


@CASES.case(
    "201.core.link-lost-while-charging",
    "TC_B_51",
    text("commissioning", "The connection is lost while a charge runs"),
    text("commissioning", "The charger comes back by itself, and the charge goes on as the same one."),
    stir=Stir.RESTARTS,
)
async def link_lost_while_charging(bench: Bench) -> None:
    """The laptop closes the link; a running charge is no reason to end it."""
    number = await charge(bench)
    mark = bench.mark()
    await bench.cut()
    ended = await stop(bench, number)
    bench.want(number_in(ended) == number, text("commissioning", "Another charge was stopped than the one that ran."))
    again = bench.came("TransactionEvent", event("Started"), mark)
    bench.want(not again, text("commissioning", "A new charge was begun."))
