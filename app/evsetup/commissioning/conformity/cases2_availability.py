"""Taking a 2.x station, its EVSE or its connector out of service and back; the lock (G03, G04, F05 of 2.0.1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from evsetup.commissioning.conformity.bench import TAG, Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Stir
from evsetup.commissioning.conformity.common2 import IN_USE, connector_told, out_of_service
from evsetup.commissioning.conformity.common16 import must_be_usable
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text

CASES: Final = CaseList(Group.CORE, OcppVersion.V201, OcppVersion.V21)

STATION: Final[Mapping[str, object]] = {}
EVSE: Final[Mapping[str, object]] = {"evse": {"id": 1}}
CONNECTOR: Final[Mapping[str, object]] = {"evse": {"id": 1, "connectorId": 1}}


async def _out_and_back(bench: Bench, where: Mapping[str, object]) -> None:
    await out_of_service(bench, where)
    mark = bench.mark()
    reply = await bench.ask("ChangeAvailability", {**where, "operationalStatus": "Operative"})
    bench.has_status(reply, "Accepted")
    await connector_told(bench, mark, *IN_USE)


@CASES.case(
    "201.core.station-out-of-service",
    "2.0.1 G04",
    text("commissioning", "The whole charger is taken out of service and back"),
    text("commissioning", "ChangeAvailability is accepted both times, and the status follows."),
    stir=Stir.WRITES,
)
async def station_out_of_service(bench: Bench) -> None:
    """Without an EVSE, all are meant."""
    await _out_and_back(bench, STATION)


@CASES.case(
    "201.core.evse-out-of-service",
    "2.0.1 G03",
    text("commissioning", "An EVSE is taken out of service and back"),
    text("commissioning", "ChangeAvailability is accepted both times, and the status follows."),
    stir=Stir.WRITES,
)
async def evse_out_of_service(bench: Bench) -> None:
    """EVSE 1."""
    await _out_and_back(bench, EVSE)


@CASES.case(
    "201.core.connector-out-of-service",
    "2.0.1 G03",
    text("commissioning", "A connector is taken out of service and back"),
    text("commissioning", "ChangeAvailability is accepted both times, and the status follows."),
    stir=Stir.WRITES,
)
async def connector_out_of_service(bench: Bench) -> None:
    """Connector 1 of EVSE 1."""
    await _out_and_back(bench, CONNECTOR)


@CASES.case(
    "201.core.in-service-already",
    "2.0.1 G03",
    text("commissioning", "Putting in service what is in service"),
    text("commissioning", "ChangeAvailability is accepted: nothing is to be done."),
    stir=Stir.WRITES,
)
async def in_service_already(bench: Bench) -> None:
    """Not where it is out of service: that would change it."""
    await must_be_usable(bench, 1)
    reply = await bench.ask("ChangeAvailability", {**EVSE, "operationalStatus": "Operative"})
    bench.has_status(reply, "Accepted")


@CASES.case(
    "201.core.unknown-evse-out-of-service",
    "2.0.1 G03",
    text("commissioning", "Taking an EVSE out of service that does not exist"),
    text("commissioning", "ChangeAvailability is answered with Rejected."),
)
async def unknown_evse_out_of_service(bench: Bench) -> None:
    """EVSE 99."""
    await bench.refuses("ChangeAvailability", {"evse": {"id": 99}, "operationalStatus": "Inoperative"}, "Rejected")


@CASES.case(
    "201.core.no-start-out-of-service",
    "2.0.1 F01",
    text("commissioning", "Starting a charge while out of service"),
    text("commissioning", "RequestStartTransaction is answered with Rejected."),
    stir=Stir.WRITES,
)
async def no_start_out_of_service(bench: Bench) -> None:
    """As nobody may charge there."""
    await out_of_service(bench, EVSE)
    token = {"idToken": TAG, "type": "Central"}
    request = {"idToken": token, "remoteStartId": 730_601, "evseId": 1}
    await bench.refuses("RequestStartTransaction", request, "Rejected")


@CASES.case(
    "201.core.unlock-unknown",
    "2.0.1 F05",
    text("commissioning", "Unlocking a connector that does not exist"),
    text("commissioning", "UnlockConnector is answered with UnknownConnector."),
)
async def unlock_unknown(bench: Bench) -> None:
    """Connector 99 of EVSE 1."""
    reply = await bench.ask("UnlockConnector", {"evseId": 1, "connectorId": 99})
    bench.has_status(reply, "UnknownConnector")
