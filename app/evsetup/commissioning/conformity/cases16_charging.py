"""A charge on a 1.6 charger, from its start to its record (OCPP 1.6 §4.8 to §4.10, §5.11, §5.12, §5.18)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from evsetup.commissioning.conformity.bench import TAG, Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Missing, Skipped, Stir
from evsetup.commissioning.conformity.common16 import must_be_usable, no_key, put_or_end, status_of
from evsetup.commissioning.person import Wish
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.ocppj.frames import JsonObject

CASES: Final = CaseList(Group.CORE, OcppVersion.V16)

STRANGER: Final = "EVSETUP-STRANGER"
"""A tag that this laptop does not accept."""
_REGISTER: Final = "Energy.Active.Import.Register"


def _samples(sent: JsonObject) -> list[Mapping[str, object]]:
    """All sampled values of a MeterValues request."""
    values = sent.get("meterValue")
    found: list[Mapping[str, object]] = []
    for value in values if isinstance(values, list) else []:
        held = value.get("sampledValue") if isinstance(value, dict) else None
        found += [one for one in held if isinstance(one, dict)] if isinstance(held, list) else []
    return found


def _register(sent: JsonObject) -> float | None:
    """The energy register in a MeterValues request."""
    for one in _samples(sent):
        if one.get("measurand", _REGISTER) == _REGISTER and "phase" not in one:
            factor = 1000.0 if one.get("unit") == "kWh" else 1.0
            try:
                return float(str(one.get("value"))) * factor
            except ValueError:
                return None
    return None


async def _running_id(bench: Bench) -> int:
    running = (await bench.point()).running_on(1)
    if running is None or not isinstance(running.id, int):
        raise Skipped(text("commissioning", "No charge runs any more."))
    return running.id


async def _stop(bench: Bench) -> JsonObject:
    """Stops the running charge from here; its record."""
    mark = bench.mark()
    reply = await bench.ask("RemoteStopTransaction", {"transactionId": await _running_id(bench)})
    bench.has_status(reply, "Accepted")
    return await bench.message("StopTransaction", mark=mark)


@CASES.case(
    "16.core.remote-start",
    "1.6 §5.11",
    text("commissioning", "A charge is started from here"),
    text(
        "commissioning", "StartTransaction follows, for this tag and this connector, and the status becomes Charging."
    ),
    stir=Stir.CHARGES,
)
async def remote_start(bench: Bench) -> None:
    """A vehicle may refuse the current: then the status is one of the suspended ones."""
    mark = bench.mark()
    await bench.charge()
    start = await bench.message("StartTransaction", mark=mark)
    bench.want(
        start.get("idTag") == TAG and start.get("connectorId") == 1,
        text("commissioning", "The charge was begun for another tag or on another connector."),
    )
    await bench.message("StatusNotification", status_of(1, "Charging", "SuspendedEV", "SuspendedEVSE"), mark)


@CASES.case(
    "16.core.remote-stop",
    "1.6 §5.12",
    text("commissioning", "A charge is stopped from here"),
    text("commissioning", "StopTransaction follows with the reason Remote, and its register did not fall."),
    stir=Stir.CHARGES,
)
async def remote_stop(bench: Bench) -> None:
    """The record is what is billed."""
    mark = bench.mark()
    await bench.charge()
    start = await bench.message("StartTransaction", mark=mark)
    stop = await _stop(bench)
    bench.want(
        stop.get("reason") == "Remote", text("commissioning", "The reason is {reason}.", reason=str(stop.get("reason")))
    )
    begun, ended = start.get("meterStart"), stop.get("meterStop")
    bench.want(
        isinstance(begun, int) and isinstance(ended, int) and ended >= begun,
        text("commissioning", "The register went from {begun} to {ended}.", begun=str(begun), ended=str(ended)),
    )


@CASES.case(
    "16.core.status-after-stop",
    "1.6 §4.9",
    text("commissioning", "The status after a charge"),
    text("commissioning", "While the plug is still in, the status is Finishing; else Available."),
    stir=Stir.CHARGES,
)
async def status_after_stop(bench: Bench) -> None:
    """Preparing would offer the next charge to whoever left the car there."""
    await bench.charge()
    mark = bench.mark()
    await _stop(bench)
    await bench.message("StatusNotification", status_of(1, "Finishing", "Available"), mark)


@CASES.case(
    "16.core.no-second-start",
    "1.6 §5.11",
    text("commissioning", "A second start on a connector in use"),
    text("commissioning", "RemoteStartTransaction is answered with Rejected."),
    stir=Stir.CHARGES,
)
async def no_second_start(bench: Bench) -> None:
    """With the same tag: no roaming rule excuses it."""
    await bench.charge()
    await bench.refuses("RemoteStartTransaction", {"connectorId": 1, "idTag": TAG}, "Rejected")


@CASES.case(
    "16.core.authorize-first",
    "1.6 §9.1.3",
    text("commissioning", "A remote start is authorised first where that is set"),
    text("commissioning", "With AuthorizeRemoteTxRequests, Authorize comes before StartTransaction."),
    stir=Stir.CHARGES,
)
async def authorize_first(bench: Bench) -> None:
    """Read-only on many chargers."""
    await put_or_end(bench, "AuthorizeRemoteTxRequests", "true")
    mark = bench.mark()
    await bench.charge()
    await bench.message("StartTransaction", mark=mark)
    asked = bench.came("Authorize", lambda sent: sent.get("idTag") == TAG, mark)
    bench.want(bool(asked), text("commissioning", "The charge was begun without Authorize."))


@CASES.case(
    "16.core.no-authorize-where-off",
    "1.6 §9.1.3",
    text("commissioning", "A remote start is not authorised first where that is off"),
    text("commissioning", "Without AuthorizeRemoteTxRequests, StartTransaction comes at once."),
    stir=Stir.CHARGES,
)
async def no_authorize_where_off(bench: Bench) -> None:
    """The CSMS has judged the tag already."""
    await put_or_end(bench, "AuthorizeRemoteTxRequests", "false")
    mark = bench.mark()
    await bench.charge()
    await bench.message("StartTransaction", mark=mark)
    asked = bench.came("Authorize", lambda sent: sent.get("idTag") == TAG, mark)
    bench.want(not asked, text("commissioning", "Authorize came all the same."))


@CASES.case(
    "16.core.stranger-is-stopped",
    "1.6 §9.1.27",
    text("commissioning", "A charge of a tag that the CSMS does not accept"),
    text("commissioning", "With StopTransactionOnInvalidId, it is ended with the reason DeAuthorized."),
    stir=Stir.CHARGES,
)
async def stranger_is_stopped(bench: Bench) -> None:
    """The answer to StartTransaction says that the tag is not valid."""
    await must_be_usable(bench, 1)
    await put_or_end(bench, "AuthorizeRemoteTxRequests", "false")
    await put_or_end(bench, "StopTransactionOnInvalidId", "true")
    await bench.plugged()
    bench.afterwards(text("commissioning", "Stop the charge"), lambda: bench.control.stop(1))
    mark = bench.mark()
    reply = await bench.ask("RemoteStartTransaction", {"connectorId": 1, "idTag": STRANGER})
    if reply.status != "Accepted":
        raise Skipped(text("commissioning", "It starts no charge for that tag."))
    if await bench.ear.wait("StartTransaction", lambda sent: True, mark, bench.patience.charge_s) is None:
        raise Skipped(text("commissioning", "It starts no charge for that tag."))
    stop = await bench.message("StopTransaction", mark=mark)
    bench.want(
        stop.get("reason") == "DeAuthorized",
        text("commissioning", "The reason is {reason}.", reason=str(stop.get("reason"))),
    )


@CASES.case(
    "16.core.sample-interval",
    "1.6 §4.7",
    text("commissioning", "Meter values as often as told"),
    text("commissioning", "With MeterValueSampleInterval of one second, MeterValues of this charge come."),
    stir=Stir.CHARGES,
)
async def sample_interval(bench: Bench) -> None:
    """Each names the charge that it is of."""
    await put_or_end(bench, "MeterValueSampleInterval", "1")
    await bench.charge()
    number = await _running_id(bench)
    mark = bench.mark()
    for _ in range(2):
        await bench.message("MeterValues", lambda sent: sent.get("transactionId") == number, mark)
        mark = bench.mark()


@CASES.case(
    "16.core.sampled-measurands",
    "1.6 §9.1.16",
    text("commissioning", "Meter values of what is told"),
    text("commissioning", "With one measurand set, samples hold this one and no other."),
    stir=Stir.CHARGES,
)
async def sampled_measurands(bench: Bench) -> None:
    """With the energy register, which every charger measures."""
    await put_or_end(bench, "MeterValueSampleInterval", "1")
    await put_or_end(bench, "MeterValuesSampledData", _REGISTER)
    await bench.charge()
    sent = await bench.message("MeterValues", lambda told: "transactionId" in told)
    others = sorted({str(one.get("measurand", _REGISTER)) for one in _samples(sent)} - {_REGISTER})
    bench.want(_register(sent) is not None, text("commissioning", "They hold no energy register."))
    bench.want(not others, text("commissioning", "They hold these besides: {names}", names=", ".join(others)))


@CASES.case(
    "16.core.register-never-falls",
    "1.6 §7.31",
    text("commissioning", "The energy register"),
    text("commissioning", "It never falls from one sample to the next."),
    stir=Stir.CHARGES,
)
async def register_never_falls(bench: Bench) -> None:
    """Three samples of one charge."""
    await put_or_end(bench, "MeterValueSampleInterval", "1")
    await bench.charge()
    read: list[float] = []
    mark = bench.mark()
    for _ in range(3):
        sent = await bench.message("MeterValues", lambda told: "transactionId" in told, mark)
        mark = bench.mark()
        if (value := _register(sent)) is not None:
            read.append(value)
    if not read:
        raise Missing(text("commissioning", "They hold no energy register."))
    bench.want(
        read == sorted(read), text("commissioning", "It read {values}.", values=" → ".join(f"{one:g}" for one in read))
    )


@CASES.case(
    "16.core.values-at-the-end",
    "1.6 §9.1.30",
    text("commissioning", "Meter values in the record of a charge"),
    text("commissioning", "With StopTxnSampledData set, StopTransaction holds them."),
    stir=Stir.CHARGES,
)
async def values_at_the_end(bench: Bench) -> None:
    """Required of every charger, though many leave it out."""
    if await bench.read("StopTxnSampledData") is None:
        raise Missing(no_key("StopTxnSampledData"))
    await put_or_end(bench, "StopTxnSampledData", _REGISTER)
    await bench.charge()
    stop = await _stop(bench)
    bench.want(bool(stop.get("transactionData")), text("commissioning", "The record holds none."))


@CASES.case(
    "16.core.out-of-service-after-charge",
    "1.6 §5.2",
    text("commissioning", "Out of service while a charge runs"),
    text(
        "commissioning", "ChangeAvailability is answered with Scheduled; after the charge, the status is Unavailable."
    ),
    stir=Stir.CHARGES,
)
async def out_of_service_after_charge(bench: Bench) -> None:
    """A running charge goes on."""
    await must_be_usable(bench, 1)
    await bench.charge()
    bench.afterwards(
        text("commissioning", "Put it in service again"),
        lambda: bench.try_ask("ChangeAvailability", {"connectorId": 1, "type": "Operative"}),
    )
    reply = await bench.ask("ChangeAvailability", {"connectorId": 1, "type": "Inoperative"})
    bench.has_status(reply, "Scheduled")
    mark = bench.mark()
    await _stop(bench)
    await bench.message("StatusNotification", status_of(1, "Unavailable"), mark)


@CASES.case(
    "16.core.unlock-while-charging",
    "1.6 §5.18",
    text("commissioning", "Unlocking while a charge runs"),
    text("commissioning", "Where the plug can be unlocked, the charge is ended first, with the reason UnlockCommand."),
    stir=Stir.CHARGES,
)
async def unlock_while_charging(bench: Bench) -> None:
    """A charger with a fixed cable has nothing to unlock."""
    await bench.charge()
    mark = bench.mark()
    reply = await bench.ask("UnlockConnector", {"connectorId": 1})
    bench.has_status(reply, "Unlocked")
    stop = await bench.message("StopTransaction", mark=mark)
    bench.want(
        stop.get("reason") == "UnlockCommand",
        text("commissioning", "The reason is {reason}.", reason=str(stop.get("reason"))),
    )


@CASES.case(
    "16.core.car-leaves",
    "1.6 §9.1.26",
    text("commissioning", "The vehicle is unplugged while it charges"),
    text("commissioning", "With StopTransactionOnEVSideDisconnect, the charge ends with the reason EVDisconnected."),
    stir=Stir.CHARGES,
    hand=True,
)
async def car_leaves(bench: Bench) -> None:
    """The plug is pulled by hand."""
    if (await bench.read("StopTransactionOnEVSideDisconnect") or "").casefold() != "true":
        raise Skipped(text("commissioning", "It is set to go on."))
    await bench.charge()
    mark = bench.mark()
    await bench.hand(Wish.UNPLUG)
    stop = await bench.message("StopTransaction", mark=mark)
    bench.want(
        stop.get("reason") == "EVDisconnected",
        text("commissioning", "The reason is {reason}.", reason=str(stop.get("reason"))),
    )


@CASES.case(
    "16.core.plug-in-status",
    "1.6 §4.9",
    text("commissioning", "The status when a vehicle is plugged in"),
    text("commissioning", "It becomes Preparing, and Available again when the plug is pulled."),
    stir=Stir.CHARGES,
    hand=True,
)
async def plug_in_status(bench: Bench) -> None:
    """Both by hand."""
    await bench.unplugged()
    mark = bench.mark()
    await bench.hand(Wish.PLUG_IN)
    await bench.message("StatusNotification", status_of(1, "Preparing"), mark)
    mark = bench.mark()
    await bench.hand(Wish.UNPLUG)
    await bench.message("StatusNotification", status_of(1, "Available"), mark)


@CASES.case(
    "16.core.nobody-plugs-in",
    "1.6 §9.1.6",
    text("commissioning", "A start where nobody plugs in"),
    text("commissioning", "After ConnectionTimeOut the connector is Available again, and no charge was begun."),
    stir=Stir.CHARGES,
    hand=True,
)
async def nobody_plugs_in(bench: Bench) -> None:
    """With the shortest time that a charger takes."""
    await bench.unplugged()
    await put_or_end(bench, "ConnectionTimeOut", "2")
    mark = bench.mark()
    reply = await bench.ask("RemoteStartTransaction", {"connectorId": 1, "idTag": TAG})
    bench.has_status(reply, "Accepted")
    await bench.message("StatusNotification", status_of(1, "Preparing"), mark)
    mark = bench.mark()
    await bench.message("StatusNotification", status_of(1, "Available"), mark)
    bench.want(not bench.came("StartTransaction", mark=mark), text("commissioning", "A charge was begun."))
