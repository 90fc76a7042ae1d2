"""Made-up security of chargers for the settings page: roots, events, a rise that is looked at, not offered, stopped."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from evsetup.commissioning.security_now import (
    HeldCertificate,
    KnownRoot,
    ProfileAhead,
    SecurityNow,
    profile_in_doubt,
    risk_of,
)
from evsetup.domain.certificate import CertificateUse, InstalledCertificate
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text
from evsetup.drivers.ocpp_outcomes import command_not_offered
from evsetup.drivers.profile_findings import fell_back, no_key, no_profiles, no_root, own_certificate_unknown
from evsetup.drivers.security_events import SecurityEvent, meaning_of
from evsetup.ui.models.security import SecurityView
from evsetup.ui.models.site import Running
from evsetup.ui.models.variables import Section, VariablesView
from evsetup.ui.pages.variables_page import VariablesPage

NOW = datetime(2026, 11, 22, 10, 42, 7, tzinfo=UTC)
PAGE = VariablesView(name="CP-07", about="Alfen · Eve Single · v6.5.0 · OCPP 1.6 · 10:42:07", section=Section.SECURITY)


def _held(use: CertificateUse, serial: str, subject: str = "", *, own: bool = False) -> HeldCertificate:
    listed = InstalledCertificate(use, "SHA256", f"{serial[::-1]}77f0a1c4" * 3, f"9e{serial}" * 4, serial)
    if not subject:
        return HeldCertificate(listed)
    return HeldCertificate(listed, KnownRoot("pem", subject, serial, NOW + timedelta(days=30), own))


ROOTS = (
    _held(CertificateUse.CSMS_ROOT, "3f19c2a7d05b8e", "evsetup temporary root", own=True),
    _held(CertificateUse.CSMS_ROOT, "5a00c1", "Example Charging Operator Root Certificate Authority G2"),
    _held(CertificateUse.MANUFACTURER_ROOT, "7be2d19f04aa31c5e8"),
)


def _event(minutes: int, kind: str, info: str = "") -> SecurityEvent:
    at = NOW - timedelta(minutes=minutes)
    return SecurityEvent(kind, at.isoformat().replace("+00:00", "Z"), at, info)


EVENTS = (
    _event(1, "ReconfigurationOfSecurityParameters", "SecurityProfile"),
    _event(4, "InvalidCentralSystemCertificate", "self-signed certificate in certificate chain"),
    _event(30, "StartupOfTheDevice"),
    _event(52, "com.example.DoorOpened", "cabinet 2"),
)

KNOWN = SecurityNow(NOW, 1, None, ROOTS, None)
FALLEN = fell_back(2, "1", [EVENTS[1].evidence], meaning_of("InvalidCentralSystemCertificate")).finding
NO_UPLOAD = Finding(
    "firmware.log.upload-failed",
    Severity.PROBLEM,
    text("firmware", "The charger could not upload its log: {status}.", status="UploadFailure"),
    text(
        "firmware",
        "It may take another way only (FTP, or https with a certificate it knows), or has no way to this laptop.",
    ),
    (
        text("firmware", "Allow evsetup in this laptop's firewall, then ask again."),
        text("firmware", "Take the log from the charger's own web page or app."),
    ),
    (Evidence("statuses", "Uploading, UploadFailure"),),
)


def _not_offered() -> SecurityNow:
    return SecurityNow(
        NOW,
        None,
        no_profiles("unknown key"),
        None,
        command_not_offered("GetInstalledCertificateIds", "NotImplemented").finding,
    )


def _rise(profile: int, *missing: Finding) -> ProfileAhead:
    return ProfileAhead(profile - 1, profile, missing, risk_of(profile, "Hold the service button for ten seconds."))


def views() -> dict[str, SecurityView]:
    """Every state of the section."""
    base = SecurityView("CP-07", KNOWN, EVENTS)
    waiting = text("commissioning", "Waiting for the charger to come back with security profile {n}", n=2)
    uploading = text("ui", "{doing} {size} so far", doing=text("firmware", "The charger sends its log."), size="1.4 MB")
    assert FALLEN is not None
    return {
        "typical": base,
        "empty": replace(base, now=replace(KNOWN, profile=0, certificates=()), events=()),
        "reading": SecurityView(
            "CP-07", running=Running(text("commissioning", "Reading the list of certificates"), 1, 2, 3)
        ),
        "not-offered": replace(base, now=_not_offered(), events=()),
        "busy": replace(base, running=Running(uploading, 1_400_000, 0, 12)),
        "finding": replace(base, findings=(NO_UPLOAD,)),
        "doubt": replace(base, findings=(profile_in_doubt(1, 2),), said=text("ui", "Stopped by you.")),
        "highest": replace(
            base,
            now=replace(KNOWN, profile=3, shown_by_link="AC22-00417"),
            said=text("ui", "Log saved: {file}, {size}.", file="CP-07-security.log", size="12.4 kB"),
        ),
        "rise-missing": replace(base, ahead=_rise(2, no_root(), no_key())),
        "rise-ready": replace(base, ahead=_rise(2)),
        "rise-unsure": replace(base, ahead=_rise(3, own_certificate_unknown())),
        "rise-busy": replace(base, ahead=_rise(2), running=Running(waiting, 0, 0, 42, 240)),
        "rise-failed": replace(base, ahead=_rise(2), findings=(FALLEN,)),
        "risen": replace(
            base, ahead=_rise(2), risen=True, said=text("drivers", "back with security profile {profile}", profile=2)
        ),
    }


def perform(page: VariablesPage, state: str) -> None:
    """Shows a state of the section on the page."""
    page.show_view(PAGE)
    page.security.show_view(views()[state])
