"""What several cases of 2.x share: items of answers, statuses of connectors, the events of a transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import Skipped, Wrong
from evsetup.commissioning.conformity.common16 import must_be_usable
from evsetup.commissioning.conformity.heard import Told, Where
from evsetup.commissioning.conformity.setting_names import first, named, place_of
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.ocppj.frames import JsonObject

IN_USE = frozenset({"Available", "Occupied", "Reserved"})
"""What a connector says that can be used."""


def place(name: str) -> dict[str, object]:
    """``component`` and ``variable`` of a setting's name, as ``setting_names`` writes it."""
    return place_of(named(name, OcppVersion.V201))


def items_of(answer: Mapping[str, object], member: str) -> list[Mapping[str, object]]:
    """The objects in the array ``member``."""
    held = answer.get(member)
    return [one for one in held if isinstance(one, dict)] if isinstance(held, list) else []


async def statuses_read(bench: Bench, *names: str) -> list[str]:
    """The statuses that GetVariables answers for these settings in one request, in the charger's order."""
    reply = await bench.ask("GetVariables", {"getVariableData": [place(name) for name in names]})
    return [str(one.get("attributeStatus")) for one in items_of(reply.payload, "getVariableResult")]


def answered(action: str, word: str) -> Text:
    """Says with what a request was answered."""
    return text("commissioning", "{action} is answered with {code}.", action=action, code=word or "–")


def status_in(told: Told) -> str:
    """The status of connector 1 of EVSE 1 that a message tells: StatusNotification, or NotifyEvent (2.1); empty for none."""
    sent = told.payload
    if told.action == "StatusNotification":
        here = sent.get("evseId") == 1 and sent.get("connectorId") == 1
        return str(sent.get("connectorStatus", "")) if here else ""
    if told.action != "NotifyEvent":
        return ""
    for event in items_of(sent, "eventData"):
        match event:
            case {
                "component": {"name": "Connector", "evse": {"id": 1, "connectorId": 1}},
                "variable": {"name": "AvailabilityState"},
                "actualValue": str(status),
            }:
                return status
    return ""


async def connector_told(bench: Bench, mark: int, *words: str, within_s: float = 0.0) -> str:
    """Waits for the connector to tell one of these statuses (none: any). Raises ``Wrong`` when it does not."""
    seconds = within_s or bench.patience.message_s

    def fits(told: Told) -> bool:
        status = status_in(told)
        return bool(status) and (not words or status in words)

    told = await bench.ear.first(fits, mark, seconds)
    if told is None:
        raise Wrong(
            text(
                "commissioning",
                "The connector did not become {words} within {seconds} s.",
                words=", ".join(words) or "–",
                seconds=f"{seconds:g}",
            )
        )
    await bench.message(told.action, lambda sent: sent is told.payload, mark)
    return status_in(told)


async def out_of_service(bench: Bench, where: Mapping[str, object]) -> None:
    """Takes the station (no ``where``), an EVSE or a connector out of service for this case, and sees the connector say so."""
    await must_be_usable(bench, 1)
    mark = bench.mark()
    bench.afterwards(
        text("commissioning", "Put it in service again"),
        lambda: bench.try_ask("ChangeAvailability", {**where, "operationalStatus": "Operative"}),
    )
    reply = await bench.ask("ChangeAvailability", {**where, "operationalStatus": "Inoperative"})
    bench.has_status(reply, "Accepted")
    await connector_told(bench, mark, "Unavailable")


def event(kind: str = "", trigger: str = "") -> Where:
    """Picks TransactionEvents of this type and with this reason; none: any."""

    def fits(sent: JsonObject) -> bool:
        return kind in {"", sent.get("eventType")} and trigger in {"", sent.get("triggerReason")}

    return fits


def number_in(sent: JsonObject) -> str:
    """The id of the transaction that an event is of."""
    told = sent.get("transactionInfo")
    return str(told.get("transactionId", "")) if isinstance(told, dict) else ""


def reason_in(sent: JsonObject) -> str:
    """Why a transaction ended."""
    told = sent.get("transactionInfo")
    # E.FR: a charge that ended locally need not say so.
    return str(told.get("stoppedReason", "Local")) if isinstance(told, dict) else ""


async def charge(bench: Bench) -> str:
    """Has a charge run, stopped after the case; its id."""
    await bench.charge()
    running = (await bench.point()).running_on(1)
    if running is None:
        raise Skipped(text("commissioning", "No charge runs any more."))
    return str(running.id)


async def stop(bench: Bench, number: str) -> JsonObject:
    """Stops that charge from here; its last event."""
    mark = bench.mark()
    reply = await bench.ask("RequestStopTransaction", {"transactionId": number})
    bench.has_status(reply, "Accepted")
    return await bench.message("TransactionEvent", event("Ended"), mark, bench.patience.charge_s)


def samples_in(sent: JsonObject, context: str = "") -> list[Mapping[str, object]]:
    """The sampled values in an event or in MeterValues, of this reading context (none: any)."""
    return [
        one
        for value in items_of(sent, "meterValue")
        for one in items_of(value, "sampledValue")
        if context in {"", one.get("context", "Sample.Periodic")}
    ]


def status_of_one(answer: JsonObject, member: str, status: str = "status") -> str:
    """The status of the first item of an answer."""
    return str(first(answer, member).get(status, ""))


def statuses_of(answer: JsonObject, member: str, status: str = "attributeStatus") -> Sequence[str]:
    """The statuses of all items of an answer."""
    return [str(one.get(status, "")) for one in items_of(answer, member)]
