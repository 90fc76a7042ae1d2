"""Security events in the words of OCPP 2.x, where they differ from the 1.6 whitepaper's."""

from __future__ import annotations

from evsetup.simulator.dialling import NotConnected, Obstacle
from evsetup.simulator.diary import SecurityEvents

INVALID_STATION_CERTIFICATE = "InvalidChargingStationCertificate"
_EVENTS = {
    Obstacle.UNTRUSTED: "InvalidCsmsCertificate",
    Obstacle.TLS_VERSION: "InvalidTLSVersion",
    Obstacle.TLS_SUITE: "InvalidTLSCipherSuite",
    Obstacle.LOG_IN: "FailedToAuthenticateAtCsms",
}


def not_connected_event(events: SecurityEvents, reason: NotConnected) -> None:
    """Logs why no link came up, where OCPP has an event for it."""
    if (kind := _EVENTS.get(reason.obstacle)) is not None:
        events.add(kind, str(reason))
