"""The core profile of 1.6 at rest: what is asked and set while nobody charges (OCPP 1.6 §4, §5, §9.1)."""

from __future__ import annotations

from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Missing, Stir
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

CASES: Final = CaseList(Group.CORE, OcppVersion.V16)


@CASES.case(
    "16.core.clear-cache",
    "1.6 §5.4",
    text("commissioning", "Clearing the authorisation cache"),
    text("commissioning", "ClearCache is answered with Accepted, or with Rejected where there is no cache."),
)
async def clear_cache(bench: Bench) -> None:
    """Any answer but these two is wrong."""
    bench.has_status(await bench.ask("ClearCache"), "Accepted", "Rejected")


@CASES.case(
    "16.core.change-configuration",
    "TC_021",
    text("commissioning", "A setting is written and read back"),
    text("commissioning", "ChangeConfiguration is accepted, and GetConfiguration shows the new value."),
    stir=Stir.WRITES,
)
async def change_configuration(bench: Bench) -> None:
    """With a setting that every charger must have and that acts on nothing here."""
    name = "ConnectionTimeOut"
    if (old := await bench.read(name)) is None:
        raise Missing(text("commissioning", "It has no {name}.", name=name))
    new = "41" if old != "41" else "42"
    status = await bench.put(name, new)
    bench.want(
        status in {"Accepted", "RebootRequired"},
        text("commissioning", "{action} is answered with {code}.", action="ChangeConfiguration", code=status),
    )
    if status == "Accepted":
        shown = await bench.read(name)
        bench.want(
            shown == new,
            text(
                "commissioning", "{name} shows {shown} after {new} was accepted.", name=name, shown=str(shown), new=new
            ),
        )


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
    mark = bench.mark()
    await bench.restart("Hard")
    for connector in (0, 1):
        await bench.message("StatusNotification", lambda sent, here=connector: sent.get("connectorId") == here, mark)  # type: ignore[misc]
