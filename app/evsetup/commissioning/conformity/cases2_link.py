"""How a 2.x station keeps to OCPP-J itself: wrong requests, wrong types, text that is no message, pings, its clock (part 4)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Missing, Stir
from evsetup.commissioning.conformity.common2 import items_of, place, samples_in
from evsetup.commissioning.conformity.common16 import held, no_key, put_or_end
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

CASES: Final = CaseList(Group.CORE, OcppVersion.V201, OcppVersion.V21)

_CLOCK_S: Final = 60


@CASES.case(
    "201.core.unknown-action",
    "2.0.1 part 4 §4.3",
    text("commissioning", "A request that OCPP does not know"),
    text("commissioning", "It is answered with NotImplemented or NotSupported."),
)
async def unknown_action(bench: Bench) -> None:
    """Silence and a made-up answer are both wrong."""
    reply = await bench.try_ask("EvsetupNoSuchAction")
    bench.want(
        reply.error in {"NotImplemented", "NotSupported"},
        text("commissioning", "It is answered with {code}.", code=reply.error or reply.status or "{}"),
    )


@CASES.case(
    "201.core.missing-member",
    "2.0.1 part 4 §4.3",
    text("commissioning", "A request without a member that it needs"),
    text("commissioning", "It is answered with an error, not carried out."),
)
async def missing_member(bench: Bench) -> None:
    """Nothing is said of what is to be read."""
    await bench.refuses("GetVariables", {})


@CASES.case(
    "201.core.wrong-type",
    "2.0.1 part 4 §4.3",
    text("commissioning", "A request with a member of the wrong type"),
    text("commissioning", "It is answered with an error."),
)
async def wrong_type(bench: Bench) -> None:
    """A number where a list belongs."""
    await bench.refuses("GetVariables", {"getVariableData": 7})


@CASES.case(
    "201.core.unknown-word",
    "2.0.1 part 4 §4.3",
    text("commissioning", "A request with a word that OCPP does not know"),
    text("commissioning", "It is answered with an error, or rejected."),
)
async def unknown_word(bench: Bench) -> None:
    """Neither in service nor out of it."""
    await bench.refuses("ChangeAvailability", {"operationalStatus": "Evsetup"}, "Rejected")


@CASES.case(
    "201.core.no-message",
    "2.0.1 part 4 §4.2",
    text("commissioning", "Text that is no OCPP message"),
    text("commissioning", "It is not answered as if it were one, and the connection goes on."),
)
async def no_message(bench: Bench) -> None:
    """Whoever closes the link for it loses a charge for a slip of the other side."""
    await bench.send_words("[2,")
    await bench.send_words("[9]")
    reply = await bench.ask("GetVariables", {"getVariableData": [place("ClockCtrlr.DateTime")]})
    bench.want(
        len(items_of(reply.payload, "getVariableResult")) == 1,
        text("commissioning", "It is answered with {code}.", code=str(dict(reply.payload))[:200]),
    )


@CASES.case(
    "201.core.answers-pings",
    "2.0.1 part 4 §5.2",
    text("commissioning", "WebSocket pings"),
    text("commissioning", "A ping is answered with a pong."),
)
async def answers_pings(bench: Bench) -> None:
    """RFC 6455 §5.5.2 demands it of everybody."""
    bench.want(await bench.answers_ping(), text("commissioning", "No pong came."))


@CASES.case(
    "201.core.clock",
    "2.0.1 B04",
    text("commissioning", "The charger's clock"),
    text("commissioning", "It follows the time of the CSMS to within a minute, told with its time zone."),
)
async def clock(bench: Bench) -> None:
    """As ClockCtrlr.DateTime shows it."""
    shown = await held(bench, "ClockCtrlr.DateTime")
    try:
        at = datetime.fromisoformat(shown.replace("Z", "+00:00"))
    except ValueError:
        at = datetime.min
    bench.want(at.tzinfo is not None, text("commissioning", "It shows {value}.", value=shown))
    off = (at - datetime.now(UTC)).total_seconds()
    bench.want(abs(off) <= _CLOCK_S, text("commissioning", "Its clock is {seconds} s off.", seconds=round(off)))


@CASES.case(
    "201.core.heartbeat-interval",
    "2.0.1 G02",
    text("commissioning", "Heartbeats as often as told"),
    text("commissioning", "After HeartbeatInterval was set to one second, heartbeats come."),
    stir=Stir.WRITES,
)
async def heartbeat_interval(bench: Bench) -> None:
    """Two of them: the first may be one that was due anyway."""
    await put_or_end(bench, "OCPPCommCtrlr.HeartbeatInterval", "1")
    await bench.message("Heartbeat")
    await bench.message("Heartbeat")


@CASES.case(
    "201.core.clock-aligned-values",
    "2.0.1 J01",
    text("commissioning", "Meter values by the clock"),
    text("commissioning", "With AlignedDataCtrlr.Interval set, MeterValues of that kind come."),
    stir=Stir.WRITES,
)
async def clock_aligned_values(bench: Bench) -> None:
    """Whether a car is there or not; nothing charges."""
    if await bench.read("AlignedDataCtrlr.Measurands") is None:
        raise Missing(no_key("AlignedDataCtrlr.Measurands"))
    await put_or_end(bench, "AlignedDataCtrlr.Measurands", "Energy.Active.Import.Register")
    if await bench.read("AlignedDataCtrlr.Enabled") is not None:
        await put_or_end(bench, "AlignedDataCtrlr.Enabled", "true")
    await put_or_end(bench, "AlignedDataCtrlr.Interval", "1")
    await bench.message("MeterValues", lambda sent: bool(samples_in(sent, "Sample.Clock")))


@CASES.case(
    "201.core.clear-cache",
    "2.0.1 C11",
    text("commissioning", "Clearing the authorisation cache"),
    text("commissioning", "ClearCache is answered with Accepted, or Rejected where there is no cache."),
    stir=Stir.WRITES,
)
async def clear_cache(bench: Bench) -> None:
    """What it held comes back by itself."""
    bench.has_status(await bench.ask("ClearCache"), "Accepted", "Rejected")


@CASES.case(
    "201.core.clear-cache-off",
    "2.0.1 C11",
    text("commissioning", "Clearing a cache that is switched off"),
    text("commissioning", "With AuthCacheCtrlr.Enabled off, ClearCache is answered with Rejected."),
    stir=Stir.WRITES,
)
async def clear_cache_off(bench: Bench) -> None:
    """Nothing is there to be cleared."""
    await put_or_end(bench, "AuthCacheCtrlr.Enabled", "false")
    await bench.refuses("ClearCache", {}, "Rejected")


@CASES.case(
    "201.core.clear-cache-on",
    "2.0.1 C11",
    text("commissioning", "Clearing a cache that is switched on"),
    text("commissioning", "With AuthCacheCtrlr.Enabled on, ClearCache is accepted."),
    stir=Stir.WRITES,
)
async def clear_cache_on(bench: Bench) -> None:
    """Switched on for this case."""
    await put_or_end(bench, "AuthCacheCtrlr.Enabled", "true")
    bench.has_status(await bench.ask("ClearCache"), "Accepted")


@CASES.case(
    "201.core.unknown-vendor",
    "2.0.1 P01",
    text("commissioning", "Data of a vendor that it does not know"),
    text("commissioning", "DataTransfer is answered with UnknownVendorId, or not at all offered."),
)
async def unknown_vendor(bench: Bench) -> None:
    """Ours is known to nobody."""
    reply = await bench.ask("DataTransfer", {"vendorId": "evsetup.example", "messageId": "hello"})
    bench.has_status(reply, "UnknownVendorId", "Rejected")


_CUSTOMER: Final = {"idToken": {"idToken": "EVSETUP-CUSTOMER", "type": "Central"}}
_NUMBER: Final = 730_501


@CASES.case(
    "201.core.customer-report",
    "2.0.1 N09",
    text("commissioning", "What it knows of a customer"),
    text("commissioning", "CustomerInformation is accepted, and NotifyCustomerInformation follows."),
)
async def customer_report(bench: Bench) -> None:
    """Of one whom it cannot know: the report may say so."""
    mark = bench.mark()
    request = {"requestId": _NUMBER, "report": True, "clear": False, **_CUSTOMER}
    bench.has_status(await bench.ask("CustomerInformation", request), "Accepted")
    await bench.message("NotifyCustomerInformation", lambda sent: sent.get("requestId") == _NUMBER, mark)


@CASES.case(
    "201.core.customer-nobody",
    "2.0.1 N09",
    text("commissioning", "What it knows of nobody in particular"),
    text("commissioning", "CustomerInformation that names no customer is answered with Invalid."),
)
async def customer_nobody(bench: Bench) -> None:
    """Neither token nor certificate nor name."""
    await bench.refuses(
        "CustomerInformation", {"requestId": _NUMBER + 1, "report": True, "clear": False}, "Invalid", "Rejected"
    )


@CASES.case(
    "201.core.comes-back",
    "TC_B_57",
    text("commissioning", "The connection is closed"),
    text("commissioning", "It comes back by itself and answers."),
    stir=Stir.RESTARTS,
)
async def comes_back(bench: Bench) -> None:
    """After its own pause, which may grow."""
    await bench.cut()
    await held(bench, "ClockCtrlr.DateTime")
