"""Reservations on a 1.6 charger (OCPP 1.6 §3.6, §5.2, §5.13). Each is cancelled after its case and ends by itself besides."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from evsetup.commissioning.conformity.bench import TAG, Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Missing, Stir
from evsetup.commissioning.conformity.common16 import held, must_be_usable, out_of_service, status_of
from evsetup.commissioning.person import Wish
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

CASES: Final = CaseList(Group.RESERVATION, OcppVersion.V16)

_NUMBER: Final = 730_301


async def _offered(bench: Bench) -> None:
    if "reservation" not in (await held(bench, "SupportedFeatureProfiles")).casefold():
        raise Missing(text("commissioning", "It does not offer reservations."))


async def _reserve(bench: Bench, connector: int = 1, number: int = _NUMBER, seconds: float = 600) -> str:
    """Asks for a reservation for our tag, cancelled after the case; the charger's word, or its error."""
    until = (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    bench.afterwards(
        text("commissioning", "Cancel the reservation"),
        lambda: bench.try_ask("CancelReservation", {"reservationId": number}),
    )
    request = {"connectorId": connector, "expiryDate": until, "idTag": TAG, "reservationId": number}
    reply = await bench.try_ask("ReserveNow", request)
    if reply.error in {"NotImplemented", "NotSupported"}:
        raise Missing(text("commissioning", "{action} is answered with {code}.", action="ReserveNow", code=reply.error))
    return reply.error or reply.status


async def _reserved(bench: Bench, seconds: float = 600) -> None:
    """Has connector 1 reserved for our tag, and seen to be."""
    await _offered(bench)
    await must_be_usable(bench, 1)
    await bench.unplugged()
    mark = bench.mark()
    word = await _reserve(bench, seconds=seconds)
    bench.want(
        word == "Accepted", text("commissioning", "{action} is answered with {code}.", action="ReserveNow", code=word)
    )
    await bench.message("StatusNotification", status_of(1, "Reserved"), mark)


@CASES.case(
    "16.reservation.cancel-unknown",
    "1.6 §5.2",
    text("commissioning", "Cancelling a reservation that it does not have"),
    text("commissioning", "CancelReservation is answered with Rejected."),
)
async def cancel_unknown(bench: Bench) -> None:
    """A number of ours that was never sent."""
    await _offered(bench)
    await bench.refuses("CancelReservation", {"reservationId": _NUMBER + 90}, "Rejected")


@CASES.case(
    "16.reservation.unknown-connector",
    "1.6 §5.13",
    text("commissioning", "Reserving a connector that does not exist"),
    text("commissioning", "ReserveNow is refused."),
    stir=Stir.WRITES,
)
async def unknown_connector(bench: Bench) -> None:
    """Connector 99."""
    await _offered(bench)
    word = await _reserve(bench, 99)
    bench.want(
        word != "Accepted", text("commissioning", "{action} is answered with {code}.", action="ReserveNow", code=word)
    )


@CASES.case(
    "16.reservation.whole-charger",
    "1.6 §9.3.1",
    text("commissioning", "Reserving any connector"),
    text("commissioning", "Connector 0 is refused unless ReserveConnectorZeroSupported says true."),
    stir=Stir.WRITES,
)
async def whole_charger(bench: Bench) -> None:
    """Where it is offered it may still be occupied."""
    await _offered(bench)
    able = (await bench.read("ReserveConnectorZeroSupported") or "false").casefold() == "true"
    word = await _reserve(bench, 0)
    bench.want(
        able or word != "Accepted",
        text("commissioning", "{action} is answered with {code}.", action="ReserveNow", code=word),
    )


@CASES.case(
    "16.reservation.out-of-service",
    "1.6 §5.13",
    text("commissioning", "Reserving what is out of service"),
    text("commissioning", "ReserveNow is answered with Unavailable."),
    stir=Stir.WRITES,
)
async def reserve_out_of_service(bench: Bench) -> None:
    """Taken out of service for this case."""
    await _offered(bench)
    await out_of_service(bench, 1)
    word = await _reserve(bench)
    bench.want(
        word == "Unavailable",
        text("commissioning", "{action} is answered with {code}.", action="ReserveNow", code=word),
    )


@CASES.case(
    "16.reservation.occupied",
    "1.6 §5.13",
    text("commissioning", "Reserving a connector in use"),
    text("commissioning", "ReserveNow is answered with Occupied."),
    stir=Stir.CHARGES,
)
async def occupied(bench: Bench) -> None:
    """While a charge runs."""
    await _offered(bench)
    await bench.charge()
    word = await _reserve(bench)
    bench.want(
        word == "Occupied", text("commissioning", "{action} is answered with {code}.", action="ReserveNow", code=word)
    )


@CASES.case(
    "16.reservation.reserve-and-cancel",
    "1.6 §5.13",
    text("commissioning", "A reservation is made and cancelled"),
    text("commissioning", "The status is Reserved, and Available again after it was cancelled."),
    stir=Stir.CHARGES,
    hand=True,
)
async def reserve_and_cancel(bench: Bench) -> None:
    """Nothing may be plugged in."""
    await _reserved(bench)
    mark = bench.mark()
    bench.has_status(await bench.ask("CancelReservation", {"reservationId": _NUMBER}), "Accepted")
    await bench.message("StatusNotification", status_of(1, "Available"), mark)


@CASES.case(
    "16.reservation.made-anew",
    "1.6 §5.13",
    text("commissioning", "A reservation with the number of one that stands"),
    text("commissioning", "It takes the place of the first one: ReserveNow is accepted."),
    stir=Stir.CHARGES,
    hand=True,
)
async def made_anew(bench: Bench) -> None:
    """So that it can be made longer."""
    await _reserved(bench)
    word = await _reserve(bench, seconds=900)
    bench.want(
        word == "Accepted", text("commissioning", "{action} is answered with {code}.", action="ReserveNow", code=word)
    )


@CASES.case(
    "16.reservation.second-one",
    "1.6 §5.13",
    text("commissioning", "A second reservation of the same connector"),
    text("commissioning", "ReserveNow is answered with Occupied."),
    stir=Stir.CHARGES,
    hand=True,
)
async def second_one(bench: Bench) -> None:
    """Under another number."""
    await _reserved(bench)
    word = await _reserve(bench, number=_NUMBER + 1)
    bench.want(
        word == "Occupied", text("commissioning", "{action} is answered with {code}.", action="ReserveNow", code=word)
    )


@CASES.case(
    "16.reservation.not-for-others",
    "1.6 §3.6",
    text("commissioning", "Somebody else wants the reserved connector"),
    text("commissioning", "A start for another tag is refused."),
    stir=Stir.CHARGES,
    hand=True,
)
async def not_for_others(bench: Bench) -> None:
    """Asked for from here."""
    await _reserved(bench)
    bench.afterwards(text("commissioning", "Stop the charge"), lambda: bench.control.stop(1))
    await bench.refuses("RemoteStartTransaction", {"connectorId": 1, "idTag": "EVSETUP-2"}, "Rejected")


@CASES.case(
    "16.reservation.used",
    "1.6 §3.6",
    text("commissioning", "Whoever reserved it charges"),
    text("commissioning", "StartTransaction names the reservation, and with it the reservation is over."),
    stir=Stir.CHARGES,
    hand=True,
)
async def used(bench: Bench) -> None:
    """For our tag."""
    await _reserved(bench)
    mark = bench.mark()
    bench.afterwards(text("commissioning", "Stop the charge"), lambda: bench.control.stop(1))
    bench.csms.tags.add(TAG)
    reply = await bench.ask("RemoteStartTransaction", {"connectorId": 1, "idTag": TAG})
    bench.has_status(reply, "Accepted")
    await bench.hand(Wish.PLUG_IN)
    start = await bench.message("StartTransaction", mark=mark, within_s=bench.patience.charge_s)
    bench.want(
        start.get("reservationId") == _NUMBER, text("commissioning", "The record does not name the reservation.")
    )
    await bench.refuses("CancelReservation", {"reservationId": _NUMBER}, "Rejected")


@CASES.case(
    "16.reservation.expires",
    "1.6 §3.6",
    text("commissioning", "A reservation whose time is over"),
    text("commissioning", "The status becomes Available by itself."),
    stir=Stir.CHARGES,
    hand=True,
)
async def expires(bench: Bench) -> None:
    """After two seconds."""
    await _reserved(bench, seconds=2)
    await bench.message("StatusNotification", status_of(1, "Available"), within_s=bench.patience.message_s + 2)
