"""What several cases of 1.6 share: keys that are read, settings that are written for a while, statuses that are waited for."""

from __future__ import annotations

from datetime import UTC, datetime

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import Missing, Skipped
from evsetup.commissioning.conformity.heard import Where
from evsetup.domain.text import Text, text
from evsetup.ocppj.frames import JsonObject

_UNUSABLE = frozenset({"Unavailable", "Faulted"})


def listed(payload: object, member: str = "configurationKey") -> list[str]:
    """The names of the keys in an answer to GetConfiguration."""
    held = payload.get(member) if isinstance(payload, dict) else None
    names = [one.get("key") if isinstance(one, dict) else one for one in held] if isinstance(held, list) else []
    return [name for name in names if isinstance(name, str)]


def no_key(name: str) -> Text:
    """Says that the charger lacks a key."""
    return text("commissioning", "It has no {name}.", name=name)


async def held(bench: Bench, name: str) -> str:
    """The value of a key; ends the case as not offered where there is none."""
    value = await bench.read(name)
    if value is None:
        raise Missing(no_key(name))
    return value


async def put_or_end(bench: Bench, name: str, value: str) -> None:
    """Writes a key for the case and ends it where that cannot be done, or acts only after a restart."""
    if await held(bench, name) == value:
        return
    status = await bench.put(name, value)
    if status != "Accepted":
        raise Skipped(text("commissioning", "{name} cannot be set for this: {word}", name=name, word=status))


def status_of(connector: int, *words: str) -> Where:
    """Picks the StatusNotification of a connector with one of these statuses; none: any."""

    def fits(sent: JsonObject) -> bool:
        return sent.get("connectorId") == connector and (not words or sent.get("status") in words)

    return fits


def in_service(connector: int) -> Where:
    """Picks the StatusNotification with which a connector can be used."""
    return lambda sent: sent.get("connectorId") == connector and sent.get("status") not in _UNUSABLE


async def must_be_usable(bench: Bench, connector: int) -> None:
    """Ends the case where the connector is out of service before it begins: that would not be ours to change."""
    status = (await bench.point()).connectors.get(connector)
    if status is not None and status.status in _UNUSABLE:
        raise Skipped(text("commissioning", "It is out of service."))


async def out_of_service(bench: Bench, connector: int) -> None:
    """Takes it out of service for this case, and waits for the status that says so."""
    await must_be_usable(bench, connector)
    mark = bench.mark()
    bench.afterwards(
        text("commissioning", "Put it in service again"),
        lambda: bench.try_ask("ChangeAvailability", {"connectorId": connector, "type": "Operative"}),
    )
    reply = await bench.ask("ChangeAvailability", {"connectorId": connector, "type": "Inoperative"})
    bench.has_status(reply, "Accepted")
    await bench.message("StatusNotification", status_of(connector, "Unavailable"), mark)


def stamp() -> str:
    """Now, as OCPP writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
