"""The probe's first words as a charger: BootNotification and Heartbeat.

Order and meaning: OCPP 1.6 §4.2, §4.6; 2.0.1 B01. Failure classes: ``facts/ocpp.md`` §4.1 steps 11 to 13.
"""

from __future__ import annotations

from datetime import UTC, datetime

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.ocppj.dial_in import shown
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import CallFailed, CallRefused, CallTimedOut, LinkClosed, Session

_SKEW_S = 5.0


async def boot(session: Session, vendor: str, model: str, timeout_s: float) -> tuple[bool, Finding]:
    """Sends BootNotification; whether the CSMS accepted, and the finding, still without the frames."""
    request: JsonObject
    if session.version is OcppVersion.V16:
        request = {"chargePointVendor": vendor[:20], "chargePointModel": model[:20]}
    else:
        request = {"reason": "PowerUp", "chargingStation": {"vendorName": vendor[:50], "model": model[:20]}}
    sent = datetime.now(UTC)
    try:
        answer = await session.call("BootNotification", request, timeout_s)
    except CallFailed as failed:
        return False, _failed("boot", "BootNotification", failed, session.close_code)
    received = datetime.now(UTC)
    match answer.get("status"):
        case "Accepted":
            return True, _clock(answer.get("currentTime"), sent + (received - sent) / 2)
        case "Pending":
            return False, Finding(
                "probe.boot.pending",
                Severity.WARNING,
                text("ocppj", "The CSMS answers BootNotification with Pending."),
                text("ocppj", "It knows the charger and has not released it yet; the charger stays out of service."),
                (text("ocppj", "Release or finish setting up the charger in the CSMS."),),
                (Evidence("interval", str(answer.get("interval"))),),
            )
        case "Rejected":
            return False, Finding(
                "probe.boot.rejected",
                Severity.PROBLEM,
                text("ocppj", "The CSMS answers BootNotification with Rejected."),
                text(
                    "ocppj", "It does not take this charger: not registered, or with another vendor, model or serial."
                ),
                (
                    text("ocppj", "Register the charger in the CSMS, or release it there."),
                    text("ocppj", "Test again with vendor and model exactly as registered."),
                ),
                (Evidence("interval", str(answer.get("interval"))),),
            )
        case other:
            return False, Finding(
                "probe.boot.unreadable",
                Severity.PROBLEM,
                text("ocppj", "The answer to BootNotification holds no status that OCPP knows."),
                text("ocppj", "The CSMS speaks another OCPP version, or has a fault."),
                (text("ocppj", "Ask the CSMS operator which OCPP version this address serves."),),
                (Evidence("status", shown(str(other))),),
            )


async def heartbeat(session: Session, timeout_s: float) -> Finding:
    """Sends Heartbeat; the finding, still without the frames."""
    try:
        await session.call("Heartbeat", {}, timeout_s)
    except CallFailed as failed:
        return _failed("heartbeat", "Heartbeat", failed, session.close_code)
    return Finding("probe.heartbeat.ok", Severity.OK, text("ocppj", "The CSMS answers the heartbeat."))


def _clock(told: object, here: datetime) -> Finding:
    """The CSMS's time gives every charger its clock, so it must be right."""
    evidence = (Evidence("the CSMS's time", shown(str(told))), Evidence("this laptop's time", here.isoformat()))
    try:
        there = datetime.fromisoformat(str(told).replace("Z", "+00:00"))
    except ValueError:
        return _clock_finding(
            "no-time",
            text("ocppj", "Accepted, but the answer holds no time that can be read."),
            text("ocppj", "Chargers take their clock from it."),
            evidence,
        )
    if there.tzinfo is None:
        return _clock_finding(
            "no-zone",
            text("ocppj", "Accepted, but the time in the answer does not name its zone."),
            text("ocppj", "Chargers may set their clocks wrongly by hours."),
            evidence,
        )
    skew = (there - here).total_seconds()
    if abs(skew) > _SKEW_S:
        return _clock_finding(
            "clock",
            text(
                "ocppj",
                "Accepted, but the CSMS's clock differs from this laptop's by {seconds} s.",
                seconds=f"{skew:+.0f}",
            ),
            text("ocppj", "One of the two is wrong; with a wrong clock certificates and bills are wrong."),
            evidence,
        )
    return Finding("probe.boot.ok", Severity.OK, text("ocppj", "The CSMS accepts the charger."), evidence=evidence)


def _clock_finding(code: str, seen: Text, means: Text, evidence: tuple[Evidence, ...]) -> Finding:
    do = (
        text("ocppj", "Check date and time of this laptop."),
        text("ocppj", "If they are right, show this to the CSMS operator."),
    )
    return Finding(f"probe.boot.{code}", Severity.WARNING, seen, means, do, evidence)


def _failed(step: str, action: str, failed: CallFailed, close_code: int | None) -> Finding:
    operator = text("ocppj", "Show the frames to the CSMS operator.")
    match failed:
        case CallRefused():
            code, means = "refused", text("ocppj", "The CSMS has a fault, or speaks another OCPP version.")
        case CallTimedOut():
            code, means = (
                "silent",
                text("ocppj", "The CSMS lets us in and does not talk: it is overloaded, or has a fault."),
            )
        case LinkClosed():
            code = "closed"
            means = text(
                "ocppj", "The CSMS lets us in and hangs up: identity or OCPP version do not suit it after all."
            )
        case _:
            code, means = "garbled", text("ocppj", "The CSMS has a fault.")
    seen = failed.finding.seen
    if isinstance(failed, LinkClosed):
        seen = text("ocppj", "The CSMS hangs up before it answers {action}.", action=action)
    evidence = (Evidence("close code", str(close_code)),) if close_code is not None else ()
    return Finding(f"probe.{step}.{code}", Severity.PROBLEM, seen, means, (operator,), evidence)
