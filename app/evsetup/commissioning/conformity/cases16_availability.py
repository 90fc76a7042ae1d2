"""Taking a 1.6 charger out of service and back (OCPP 1.6 §5.2)."""

from __future__ import annotations

from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Stir
from evsetup.commissioning.conformity.common16 import in_service, must_be_usable, out_of_service
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

CASES: Final = CaseList(Group.CORE, OcppVersion.V16)


@CASES.case(
    "16.core.connector-out-of-service",
    "1.6 §5.2",
    text("commissioning", "A connector is taken out of service and back"),
    text("commissioning", "ChangeAvailability is accepted both times, and the status follows."),
    stir=Stir.WRITES,
)
async def connector_out_of_service(bench: Bench) -> None:
    """Back to what it was before: Available, or Preparing with a car plugged in."""
    await out_of_service(bench, 1)
    mark = bench.mark()
    reply = await bench.ask("ChangeAvailability", {"connectorId": 1, "type": "Operative"})
    bench.has_status(reply, "Accepted")
    await bench.message("StatusNotification", in_service(1), mark)


@CASES.case(
    "16.core.charger-out-of-service",
    "1.6 §5.2",
    text("commissioning", "The whole charger is taken out of service and back"),
    text("commissioning", "ChangeAvailability of connector 0 is accepted both times, and the status follows."),
    stir=Stir.WRITES,
)
async def charger_out_of_service(bench: Bench) -> None:
    """Connector 0 stands for all."""
    await out_of_service(bench, 0)
    mark = bench.mark()
    bench.has_status(await bench.ask("ChangeAvailability", {"connectorId": 0, "type": "Operative"}), "Accepted")
    await bench.message("StatusNotification", in_service(0), mark)


@CASES.case(
    "16.core.in-service-already",
    "1.6 §5.2",
    text("commissioning", "Putting in service what is in service"),
    text("commissioning", "ChangeAvailability is accepted: nothing is to be done."),
    stir=Stir.WRITES,
)
async def in_service_already(bench: Bench) -> None:
    """Not where it is out of service: that would change it."""
    await must_be_usable(bench, 1)
    bench.has_status(await bench.ask("ChangeAvailability", {"connectorId": 1, "type": "Operative"}), "Accepted")


@CASES.case(
    "16.core.unknown-connector-out-of-service",
    "1.6 §5.2",
    text("commissioning", "Taking a connector out of service that does not exist"),
    text("commissioning", "ChangeAvailability is answered with Rejected."),
)
async def unknown_connector_out_of_service(bench: Bench) -> None:
    """Connector 99."""
    await bench.refuses("ChangeAvailability", {"connectorId": 99, "type": "Inoperative"}, "Rejected")


@CASES.case(
    "16.core.no-start-out-of-service",
    "1.6 §5.11",
    text("commissioning", "Starting a charge while out of service"),
    text("commissioning", "RemoteStartTransaction is answered with Rejected."),
    stir=Stir.WRITES,
)
async def no_start_out_of_service(bench: Bench) -> None:
    """As nobody may charge there."""
    await out_of_service(bench, 1)
    await bench.refuses("RemoteStartTransaction", {"connectorId": 1, "idTag": "EVSETUP"}, "Rejected")
