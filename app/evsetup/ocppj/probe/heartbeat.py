"""What a charger says once it is accepted: Heartbeat and StatusNotification.

Meaning: OCPP 1.6 §4.6, §4.9; 2.0.1 G01, G02. Failure classes: ``facts/ocpp.md`` §4.1 step 13.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.probe.call_finding import call_failed
from evsetup.ocppj.session import CallFailed, CallRefused, Session


async def heartbeat(session: Session, timeout_s: float) -> Finding:
    """Sends Heartbeat, then StatusNotification; the first failure is the finding, still without the frames.

    A refused StatusNotification is a warning: the charger is online, and the CSMS does not show what it does.
    """
    action, code = "Heartbeat", "probe.heartbeat."
    try:
        await session.call(action, {}, timeout_s)
        action, code = "StatusNotification", "probe.status."
        await session.call(action, status_payload(session.version), timeout_s)
    except CallFailed as failed:
        finding = call_failed(code, action, failed, session)
        if isinstance(failed, CallRefused) and action == "StatusNotification":
            means = text("ocppj", "Chargers come online, and the CSMS does not show whether they are free or in use.")
            return replace(finding, severity=Severity.WARNING, means=means)
        return finding
    return Finding("probe.heartbeat.ok", Severity.OK, text("ocppj", "The CSMS takes heartbeat and status."))


def status_payload(version: OcppVersion) -> JsonObject:
    """StatusNotification of a charger that is free: the whole charge point in 1.6, its first connector in 2.x."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if version is OcppVersion.V16:
        return {"connectorId": 0, "errorCode": "NoError", "status": "Available", "timestamp": now}
    return {"timestamp": now, "connectorStatus": "Available", "evseId": 1, "connectorId": 1}
