"""Faults of real 2.x stations that change what crosses the wire (``facts/ocpp.md`` §2.1, FoxESS)."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import replace

from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.dialling import NotConnected
from evsetup.simulator.ocpp2_dialling import Destination2, dial


def as_in_1_6(action: str, payload: JsonObject) -> JsonObject:
    """The same told in the members of OCPP 1.6; what 1.6 has no word for stays."""
    match action, payload:
        case "BootNotification", {"chargingStation": Mapping() as told}:
            return {
                "chargePointVendor": told.get("vendorName"),
                "chargePointModel": told.get("model"),
                "chargePointSerialNumber": told.get("serialNumber"),
                "firmwareVersion": told.get("firmwareVersion"),
            }
        case "StatusNotification", {"connectorStatus": status, "connectorId": connector, "timestamp": at}:
            words = {"Occupied": "Preparing"}
            return {
                "connectorId": connector,
                "errorCode": "NoError",
                "status": words.get(str(status), status),
                "timestamp": at,
            }
        case _:
            return payload


async def probe_with_1_6(destination: Destination2) -> None:
    """Opens a link with ocpp1.6 and drops it at once."""
    with contextlib.suppress(NotConnected):
        link = await dial(replace(destination, subprotocol="ocpp1.6"))
        await link.close()
