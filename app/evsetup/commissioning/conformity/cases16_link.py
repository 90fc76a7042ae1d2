"""How a 1.6 charger keeps to OCPP-J itself: wrong requests, wrong types, text that is no message, pings, its clock."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Missing, Skipped, Stir
from evsetup.commissioning.conformity.common16 import put_or_end
from evsetup.commissioning.conformity.setting_names import first
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

CASES: Final = CaseList(Group.CORE, OcppVersion.V16)

_CLOCK_S: Final = 60


@CASES.case(
    "16.core.unknown-action",
    "OCPP-J 1.6 §4.2.3",
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
    "16.core.missing-member",
    "OCPP-J 1.6 §4.2.3",
    text("commissioning", "A request without a member that it needs"),
    text("commissioning", "It is answered with an error, not carried out."),
)
async def missing_member(bench: Bench) -> None:
    """A key without a value."""
    await bench.refuses("ChangeConfiguration", {"key": "HeartbeatInterval"}, "Rejected")


@CASES.case(
    "16.core.wrong-type",
    "OCPP-J 1.6 §4.2.3",
    text("commissioning", "A request with a member of the wrong type"),
    text("commissioning", "It is answered with an error."),
)
async def wrong_type(bench: Bench) -> None:
    """A text where a list belongs."""
    await bench.refuses("GetConfiguration", {"key": 7})


@CASES.case(
    "16.core.unknown-word",
    "OCPP-J 1.6 §4.2.3",
    text("commissioning", "A request with a word that OCPP does not know"),
    text("commissioning", "It is answered with an error, or rejected."),
)
async def unknown_word(bench: Bench) -> None:
    """Neither in service nor out of it."""
    await bench.refuses("ChangeAvailability", {"connectorId": 1, "type": "Evsetup"}, "Rejected")


@CASES.case(
    "16.core.no-message",
    "OCPP-J 1.6 §4.2.3",
    text("commissioning", "Text that is no OCPP message"),
    text("commissioning", "It is not answered as if it were one, and the connection goes on."),
)
async def no_message(bench: Bench) -> None:
    """Whoever closes the link for it loses a charge for a slip of the other side."""
    await bench.send_words("[2,")
    await bench.send_words("[9]")
    await bench.ask("GetConfiguration", {"key": ["HeartbeatInterval"]})


@CASES.case(
    "16.core.answers-pings",
    "OCPP-J 1.6 §3.4",
    text("commissioning", "WebSocket pings"),
    text("commissioning", "A ping is answered with a pong."),
)
async def answers_pings(bench: Bench) -> None:
    """RFC 6455 §5.5.2 demands it of everybody."""
    bench.want(await bench.answers_ping(), text("commissioning", "No pong came."))


@CASES.case(
    "16.core.clock",
    "1.6 §3.11",
    text("commissioning", "The charger's clock"),
    text("commissioning", "It follows the time of the CSMS to within a minute, told with its time zone."),
)
async def clock(bench: Bench) -> None:
    """By the time stamp of meter values that are asked for."""
    mark = bench.mark()
    reply = await bench.ask("TriggerMessage", {"requestedMessage": "MeterValues", "connectorId": 1})
    if reply.status != "Accepted":
        raise Skipped(text("commissioning", "It cannot be asked for a message with a time in it."))
    told = await bench.message("MeterValues", mark=mark)
    stamp = str(first(told, "meterValue").get("timestamp"))
    off = (datetime.fromisoformat(stamp.replace("Z", "+00:00")) - datetime.now(UTC)).total_seconds()
    bench.want(abs(off) <= _CLOCK_S, text("commissioning", "Its clock is {seconds} s off.", seconds=round(off)))


@CASES.case(
    "16.core.heartbeat-interval",
    "1.6 §4.6",
    text("commissioning", "Heartbeats as often as told"),
    text("commissioning", "After HeartbeatInterval was set to one second, heartbeats come."),
    stir=Stir.WRITES,
)
async def heartbeat_interval(bench: Bench) -> None:
    """Two of them: the first may be one that was due anyway."""
    await put_or_end(bench, "HeartbeatInterval", "1")
    await bench.message("Heartbeat")
    await bench.message("Heartbeat")


@CASES.case(
    "16.core.clock-aligned-values",
    "1.6 §4.7",
    text("commissioning", "Meter values by the clock"),
    text("commissioning", "With ClockAlignedDataInterval set, MeterValues of that kind come."),
    stir=Stir.WRITES,
)
async def clock_aligned_values(bench: Bench) -> None:
    """Whether a car is there or not."""
    if await bench.read("MeterValuesAlignedData") is None:
        raise Missing(text("commissioning", "It has no {name}.", name="MeterValuesAlignedData"))
    await put_or_end(bench, "MeterValuesAlignedData", "Energy.Active.Import.Register")
    await put_or_end(bench, "ClockAlignedDataInterval", "1")
    await bench.message("MeterValues", lambda sent: "Sample.Clock" in str(sent))
