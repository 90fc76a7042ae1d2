"""The probe's first word as a charger: BootNotification, and the clock that comes with the answer.

Order and meaning: OCPP 1.6 §4.2; 2.0.1 B01 to B03. Failure classes: ``facts/ocpp.md`` §4.1 steps 11 and 12.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.ocppj.dial_in import shown
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.probe.call_finding import call_failed
from evsetup.ocppj.probe.steps import ProbeRequest
from evsetup.ocppj.session import CallFailed, CallTimedOut, Session

_SKEW_S = 5.0
_LEAST_INTERVAL_S = 10
_MOST_INTERVAL_S = 86_400
"""Chargers take their clock from the heartbeat, at least daily (OCPP 1.6 §4.6)."""


class Booted(NamedTuple):
    """What BootNotification came to.

    ``clock`` is the finding of the step TIME, ``None`` where no answer gave a time to judge. Findings are still without frames.
    """

    finding: Finding
    clock: Finding | None = None
    accepted: bool = False
    silent: bool = False


async def boot(session: Session, asked: ProbeRequest) -> Booted:
    """Sends BootNotification with the vendor, model and serial of ``asked``."""
    sent = datetime.now(UTC)
    try:
        answer = await session.call("BootNotification", boot_payload(session.version, asked), asked.timeout_s)
    except CallFailed as failed:
        finding = call_failed("probe.boot.", "BootNotification", failed, session)
        return Booted(finding, silent=isinstance(failed, CallTimedOut))
    received = datetime.now(UTC)
    interval = answer.get("interval")
    match answer.get("status"):
        case "Accepted":
            clock = judge_clock(answer.get("currentTime"), sent + (received - sent) / 2)
            return Booted(judge_interval(interval), clock, accepted=True)
        case "Pending":
            clock = judge_clock(answer.get("currentTime"), sent + (received - sent) / 2)
            return Booted(_pending(interval), clock)
        case "Rejected":
            return Booted(_rejected(interval, asked))
        case other:
            return Booted(_unreadable(other))


def boot_payload(version: OcppVersion, asked: ProbeRequest) -> JsonObject:
    """BootNotification in the words of ``version``, each value cut to what the schema allows."""
    serial = asked.serial[:25]
    if version is OcppVersion.V16:
        known = {"chargePointSerialNumber": serial} if serial else {}
        return {"chargePointVendor": asked.vendor[:20], "chargePointModel": asked.model[:20], **known}
    known = {"serialNumber": serial} if serial else {}
    station = {"vendorName": asked.vendor[:50], "model": asked.model[:20], **known}
    return {"reason": "PowerUp", "chargingStation": station}


def judge_interval(interval: object) -> Finding:
    """The finding of an accepted BootNotification; its interval is how often the charger sends Heartbeat, in seconds."""
    evidence = (_interval(interval),)
    if isinstance(interval, bool) or not isinstance(interval, int) or interval <= 0:
        seen = text(
            "ocppj", "Accepted, but the heartbeat interval in the answer is none: {interval}.", interval=_word(interval)
        )
        means = text("ocppj", "Each charger then chooses for itself how often it reports, or does it all the time.")
    elif interval < _LEAST_INTERVAL_S:
        seen = text("ocppj", "Accepted, but the CSMS wants a heartbeat every {seconds} s.", seconds=interval)
        means = text("ocppj", "That loads charger and CSMS, and uses up the volume of a SIM card.")
    elif interval > _MOST_INTERVAL_S:
        seen = text("ocppj", "Accepted, but the CSMS wants a heartbeat only every {seconds} s.", seconds=interval)
        means = text("ocppj", "Chargers set their clock by it; less than once a day is too rare.")
    else:
        return Finding(
            "probe.boot.ok",
            Severity.OK,
            text("ocppj", "The CSMS accepts the charger and wants a heartbeat every {seconds} s.", seconds=interval),
            evidence=evidence,
        )
    do = (text("ocppj", "Ask the CSMS operator to set a heartbeat interval of some minutes."),)
    return Finding("probe.boot.interval", Severity.WARNING, seen, means, do, evidence)


def _pending(interval: object) -> Finding:
    return Finding(
        "probe.boot.pending",
        Severity.WARNING,
        text("ocppj", "The CSMS answers BootNotification with Pending."),
        text("ocppj", "It knows the charger and has not released it yet; the charger stays out of service."),
        (text("ocppj", "Release or finish setting up the charger in the CSMS."),),
        (_interval(interval),),
    )


def _rejected(interval: object, asked: ProbeRequest) -> Finding:
    return Finding(
        "probe.boot.rejected",
        Severity.PROBLEM,
        text("ocppj", "The CSMS answers BootNotification with Rejected."),
        text("ocppj", "It does not take this charger: not registered, or with another vendor, model or serial."),
        (
            text("ocppj", "Register the charger in the CSMS, or release it there."),
            text("ocppj", "Test again with vendor and model exactly as registered."),
        ),
        (_interval(interval), Evidence("sent as", " · ".join(filter(None, (asked.vendor, asked.model, asked.serial))))),
    )


def _unreadable(status: object) -> Finding:
    return Finding(
        "probe.boot.unreadable",
        Severity.PROBLEM,
        text("ocppj", "The answer to BootNotification holds no status that OCPP knows."),
        text("ocppj", "The CSMS speaks another OCPP version, or has a fault."),
        (text("ocppj", "Ask the CSMS operator which OCPP version this address serves."),),
        (Evidence("status", _word(status)),),
    )


def judge_clock(told: object, here: datetime) -> Finding:
    """The finding of the step TIME: the CSMS's time gives every charger its clock, so it must be right."""
    evidence = (Evidence("the CSMS's time", _word(told)), Evidence("this laptop's time", here.isoformat()))
    try:
        there = datetime.fromisoformat(str(told).replace("Z", "+00:00"))
    except ValueError:
        return _clock_finding(
            "unreadable",
            text("ocppj", "The CSMS tells no time that can be read."),
            text("ocppj", "Chargers take their clock from it."),
            evidence,
        )
    if there.tzinfo is None:
        return _clock_finding(
            "no-zone",
            text("ocppj", "The CSMS's time does not name its zone."),
            text("ocppj", "Chargers may set their clocks wrongly by hours."),
            evidence,
        )
    skew = (there - here).total_seconds()
    if abs(skew) > _SKEW_S:
        return _clock_finding(
            "skew",
            text("ocppj", "The CSMS's clock differs from this laptop's by {seconds} s.", seconds=f"{skew:+.0f}"),
            text("ocppj", "One of the two is wrong; with a wrong clock certificates and bills are wrong."),
            evidence,
        )
    seen = text("ocppj", "The CSMS's clock and this laptop's agree.")
    return Finding("probe.time.ok", Severity.OK, seen, evidence=evidence)


def _clock_finding(code: str, seen: Text, means: Text, evidence: tuple[Evidence, ...]) -> Finding:
    do = (
        text("ocppj", "Check date and time of this laptop."),
        text("ocppj", "If they are right, show this to the CSMS operator."),
    )
    return Finding(f"probe.time.{code}", Severity.WARNING, seen, means, do, evidence)


def _interval(interval: object) -> Evidence:
    return Evidence("interval", _word(interval))


def _word(value: object) -> str:
    return "–" if value is None else shown(str(value))
