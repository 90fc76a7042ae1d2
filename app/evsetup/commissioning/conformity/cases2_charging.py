"""A charge on a 2.x station, from its start to its end (E, F of OCPP 2.0.1)."""

from __future__ import annotations

from typing import Final

from evsetup.commissioning.conformity.bench import TAG, Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Skipped, Stir
from evsetup.commissioning.conformity.common2 import (
    answered,
    charge,
    connector_told,
    event,
    number_in,
    reason_in,
    stop,
)
from evsetup.commissioning.conformity.common16 import must_be_usable, put_or_end
from evsetup.commissioning.person import Wish
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.told import as_object

CASES: Final = CaseList(Group.CORE, OcppVersion.V201, OcppVersion.V21)

NOBODY: Final = "evsetup-no-such-charge"
STRANGER: Final = {"idToken": "EVSETUP-STRANGER", "type": "Central"}
"""A token that this laptop does not accept."""
_OURS: Final = {"idToken": TAG, "type": "Central"}
_NUMBER: Final = 730_611


def _reason(sent: JsonObject) -> Text:
    return text("commissioning", "The reason is {reason}.", reason=reason_in(sent))


@CASES.case(
    "201.core.start-unknown-evse",
    "2.0.1 F01",
    text("commissioning", "A start on an EVSE that does not exist"),
    text("commissioning", "RequestStartTransaction is answered with Rejected."),
)
async def start_unknown_evse(bench: Bench) -> None:
    """EVSE 99."""
    request = {"idToken": _OURS, "remoteStartId": _NUMBER, "evseId": 99}
    await bench.refuses("RequestStartTransaction", request, "Rejected")


@CASES.case(
    "201.core.stop-unknown",
    "2.0.1 F03",
    text("commissioning", "A stop of a charge that does not run"),
    text("commissioning", "RequestStopTransaction is answered with Rejected."),
)
async def stop_unknown(bench: Bench) -> None:
    """The id of none."""
    await bench.refuses("RequestStopTransaction", {"transactionId": NOBODY}, "Rejected")


@CASES.case(
    "201.core.status-of-no-charge",
    "2.0.1 E14",
    text("commissioning", "The status of a charge that it never had"),
    text("commissioning", "GetTransactionStatus says that it does not run, and that nothing of it waits to be sent."),
)
async def status_of_no_charge(bench: Bench) -> None:
    """The id of none."""
    reply = await bench.ask("GetTransactionStatus", {"transactionId": NOBODY})
    told = (reply.payload.get("ongoingIndicator"), reply.payload.get("messagesInQueue"))
    bench.want(told == (False, False), answered("GetTransactionStatus", str(dict(reply.payload))))


@CASES.case(
    "201.core.nothing-queued",
    "2.0.1 E14",
    text("commissioning", "Whether messages wait to be sent"),
    text("commissioning", "GetTransactionStatus without a charge says so, and nothing of a charge that runs."),
)
async def nothing_queued(bench: Bench) -> None:
    """Connected as it is, nothing should wait."""
    reply = await bench.ask("GetTransactionStatus")
    told = (reply.payload.get("ongoingIndicator"), reply.payload.get("messagesInQueue"))
    bench.want(told == (None, False), answered("GetTransactionStatus", str(dict(reply.payload))))


@CASES.case(
    "201.core.remote-start",
    "2.0.1 F01, F02",
    text("commissioning", "A charge is started from here"),
    text("commissioning", "TransactionEvents follow that name the token, the EVSE and the number of the start."),
    stir=Stir.CHARGES,
)
async def remote_start(bench: Bench) -> None:
    """Whichever of the first events carries them."""
    mark = bench.mark()
    number = await charge(bench)
    start = await bench.message("TransactionEvent", event("Started"), mark)
    bench.want(number_in(start) == number, text("commissioning", "Another charge was begun than the one that runs."))
    told = [one.payload for one in bench.came("TransactionEvent", mark=mark) if number_in(one.payload) == number]
    tokens = [as_object(sent["idToken"]) for sent in told if "idToken" in sent]
    places = [as_object(sent["evse"]) for sent in told if "evse" in sent]
    bench.want(
        bool(tokens) and tokens[0].get("idToken") == TAG and bool(places) and places[0].get("id") == 1,
        text("commissioning", "The charge was begun for another token or on another EVSE."),
    )
    infos = [as_object(sent.get("transactionInfo")) for sent in told]
    bench.want(
        any(isinstance(one.get("remoteStartId"), int) for one in infos),
        text("commissioning", "No event names the number of the start."),
    )


@CASES.case(
    "201.core.remote-stop",
    "2.0.1 F03",
    text("commissioning", "A charge is stopped from here"),
    text("commissioning", "The last TransactionEvent follows, with the reason Remote and as RemoteStop."),
    stir=Stir.CHARGES,
)
async def remote_stop(bench: Bench) -> None:
    """The same charge that was begun."""
    number = await charge(bench)
    ended = await stop(bench, number)
    bench.want(number_in(ended) == number, text("commissioning", "Another charge was stopped than the one that ran."))
    bench.want(reason_in(ended) == "Remote", _reason(ended))
    trigger = str(ended.get("triggerReason"))
    bench.want(trigger == "RemoteStop", text("commissioning", "The reason is {reason}.", reason=trigger))


@CASES.case(
    "201.core.events-in-order",
    "2.0.1 E",
    text("commissioning", "The events of a charge in their order"),
    text("commissioning", "They are numbered without a gap; the first is Started, the last is Ended."),
    stir=Stir.CHARGES,
)
async def events_in_order(bench: Bench) -> None:
    """What has a gap cannot be billed."""
    mark = bench.mark()
    number = await charge(bench)
    await stop(bench, number)
    told = [one.payload for one in bench.came("TransactionEvent", mark=mark) if number_in(one.payload) == number]
    kinds, numbers = [sent.get("eventType") for sent in told], [sent.get("seqNo") for sent in told]
    first = numbers[0] if numbers and isinstance(numbers[0], int) else 0
    bench.want(
        numbers == list(range(first, first + len(numbers))),
        text("commissioning", "They are numbered {numbers}.", numbers=", ".join(map(str, numbers))),
    )
    bench.want(
        kinds[0] == "Started" and kinds[-1] == "Ended" and set(kinds[1:-1]) <= {"Updated"},
        text("commissioning", "It told: {words}", words=" → ".join(map(str, kinds))),
    )


@CASES.case(
    "201.core.no-second-start",
    "2.0.1 F01",
    text("commissioning", "A second start on an EVSE in use"),
    text("commissioning", "RequestStartTransaction is answered with Rejected."),
    stir=Stir.CHARGES,
)
async def no_second_start(bench: Bench) -> None:
    """With the same token."""
    await charge(bench)
    request = {"idToken": _OURS, "remoteStartId": _NUMBER + 1, "evseId": 1}
    await bench.refuses("RequestStartTransaction", request, "Rejected")


@CASES.case(
    "201.core.status-of-charge",
    "2.0.1 E14",
    text("commissioning", "The status of the charge that runs"),
    text("commissioning", "GetTransactionStatus says that it runs, and after its end that it does not."),
    stir=Stir.CHARGES,
)
async def status_of_charge(bench: Bench) -> None:
    """Both times by its id."""
    number = await charge(bench)
    for runs in (True, False):
        reply = await bench.ask("GetTransactionStatus", {"transactionId": number})
        bench.want(
            reply.payload.get("ongoingIndicator") is runs, answered("GetTransactionStatus", str(dict(reply.payload)))
        )
        if runs:
            await stop(bench, number)


@CASES.case(
    "201.core.authorize-first",
    "2.0.1 F01, C01",
    text("commissioning", "A remote start is authorised first where that is set"),
    text("commissioning", "With AuthorizeRemoteStart, Authorize comes before the charge begins."),
    stir=Stir.CHARGES,
)
async def authorize_first(bench: Bench) -> None:
    """Read-only on many chargers."""
    await put_or_end(bench, "AuthCtrlr.AuthorizeRemoteStart", "true")
    mark = bench.mark()
    await charge(bench)
    asked = bench.came("Authorize", lambda sent: TAG in str(sent.get("idToken")), mark)
    bench.want(bool(asked), text("commissioning", "The charge was begun without Authorize."))


@CASES.case(
    "201.core.no-authorize-where-off",
    "2.0.1 F01",
    text("commissioning", "A remote start is not authorised first where that is off"),
    text("commissioning", "Without AuthorizeRemoteStart, the charge begins at once."),
    stir=Stir.CHARGES,
)
async def no_authorize_where_off(bench: Bench) -> None:
    """The CSMS has judged the token already."""
    await put_or_end(bench, "AuthCtrlr.AuthorizeRemoteStart", "false")
    mark = bench.mark()
    await charge(bench)
    asked = bench.came("Authorize", lambda sent: TAG in str(sent.get("idToken")), mark)
    bench.want(not asked, text("commissioning", "Authorize came all the same."))


@CASES.case(
    "201.core.stranger-is-stopped",
    "2.0.1 E05",
    text("commissioning", "A charge of a token that the CSMS does not accept"),
    text("commissioning", "With StopTxOnInvalidId, it is ended with the reason DeAuthorized."),
    stir=Stir.CHARGES,
)
async def stranger_is_stopped(bench: Bench) -> None:
    """The answer to the first event says that the token is not valid."""
    await must_be_usable(bench, 1)
    await put_or_end(bench, "AuthCtrlr.AuthorizeRemoteStart", "false")
    await put_or_end(bench, "TxCtrlr.StopTxOnInvalidId", "true")
    await bench.plugged()
    bench.afterwards(text("commissioning", "Stop the charge"), lambda: bench.control.stop(1))
    mark = bench.mark()
    request = {"idToken": STRANGER, "remoteStartId": _NUMBER + 2, "evseId": 1}
    if (await bench.ask("RequestStartTransaction", request)).status != "Accepted":
        raise Skipped(text("commissioning", "It starts no charge for that tag."))
    if await bench.ear.wait("TransactionEvent", event("Started"), mark, bench.patience.charge_s) is None:
        raise Skipped(text("commissioning", "It starts no charge for that tag."))
    ended = await bench.message("TransactionEvent", event("Ended"), mark)
    bench.want(reason_in(ended) == "DeAuthorized", _reason(ended))


@CASES.case(
    "201.core.out-of-service-after-charge",
    "2.0.1 G03",
    text("commissioning", "Out of service while a charge runs"),
    text(
        "commissioning", "ChangeAvailability is answered with Scheduled; after the charge, the status is Unavailable."
    ),
    stir=Stir.CHARGES,
)
async def out_of_service_after_charge(bench: Bench) -> None:
    """A running charge goes on."""
    await must_be_usable(bench, 1)
    number = await charge(bench)
    place: dict[str, object] = {"evse": {"id": 1}}
    bench.afterwards(
        text("commissioning", "Put it in service again"),
        lambda: bench.try_ask("ChangeAvailability", {**place, "operationalStatus": "Operative"}),
    )
    reply = await bench.ask("ChangeAvailability", {**place, "operationalStatus": "Inoperative"})
    bench.has_status(reply, "Scheduled")
    mark = bench.mark()
    await stop(bench, number)
    await connector_told(bench, mark, "Unavailable")


@CASES.case(
    "201.core.unlock-while-charging",
    "2.0.1 F05",
    text("commissioning", "Unlocking while a charge runs"),
    text("commissioning", "UnlockConnector is answered with OngoingAuthorizedTransaction, and the charge goes on."),
    stir=Stir.CHARGES,
)
async def unlock_while_charging(bench: Bench) -> None:
    """Otherwise than in 1.6."""
    await charge(bench)
    reply = await bench.ask("UnlockConnector", {"evseId": 1, "connectorId": 1})
    bench.has_status(reply, "OngoingAuthorizedTransaction")
    bench.want((await bench.point()).running_on(1) is not None, text("commissioning", "No charge runs any more."))


@CASES.case(
    "201.core.car-leaves",
    "2.0.1 E09",
    text("commissioning", "The vehicle is unplugged while it charges"),
    text("commissioning", "With StopTxOnEVSideDisconnect, the charge ends with the reason EVDisconnected."),
    stir=Stir.CHARGES,
    hand=True,
)
async def car_leaves(bench: Bench) -> None:
    """The plug is pulled by hand."""
    if (await bench.read("TxCtrlr.StopTxOnEVSideDisconnect") or "").casefold() != "true":
        raise Skipped(text("commissioning", "It is set to go on."))
    await charge(bench)
    mark = bench.mark()
    await bench.hand(Wish.UNPLUG)
    ended = await bench.message("TransactionEvent", event("Ended"), mark)
    bench.want(reason_in(ended) == "EVDisconnected", _reason(ended))


@CASES.case(
    "201.core.plug-in-status",
    "2.0.1 G01",
    text("commissioning", "The status when a vehicle is plugged in"),
    text("commissioning", "It becomes Occupied, and Available again when the plug is pulled."),
    stir=Stir.CHARGES,
    hand=True,
)
async def plug_in_status(bench: Bench) -> None:
    """Both by hand."""
    await bench.unplugged()
    mark = bench.mark()
    await bench.hand(Wish.PLUG_IN)
    await connector_told(bench, mark, "Occupied")
    mark = bench.mark()
    await bench.hand(Wish.UNPLUG)
    await connector_told(bench, mark, "Available")
