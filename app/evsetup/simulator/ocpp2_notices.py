"""How a 2.x station tells the state of its connector: StatusNotification in 2.0.1, an event of AvailabilityState in 2.1."""

from __future__ import annotations

import itertools

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.ocpp2_charging import CONNECTOR, EVSE
from evsetup.simulator.samples import now

_event_ids = itertools.count(1)


def connector_notice(version: OcppVersion, status: str) -> tuple[str, JsonObject]:
    """The action and its payload (2.0.1 G01; ``facts/ocpp.md`` §5 for 2.1)."""
    at = now()
    if version is not OcppVersion.V21:
        return "StatusNotification", {
            "timestamp": at,
            "connectorStatus": status,
            "evseId": EVSE,
            "connectorId": CONNECTOR,
        }
    event = {
        "eventId": next(_event_ids),
        "timestamp": at,
        "trigger": "Delta",
        "actualValue": status,
        "eventNotificationType": "HardWiredNotification",
        "component": {"name": "Connector", "evse": {"id": EVSE, "connectorId": CONNECTOR}},
        "variable": {"name": "AvailabilityState"},
    }
    return "NotifyEvent", {"generatedAt": at, "seqNo": 0, "tbc": False, "eventData": [event]}
