"""What can come of installing, deleting and renewing certificates in an OCPP 2.x station.

Wording after ``facts/ocpp.md`` §3.3, §3.4: a promise is not the deed.
"""

from __future__ import annotations

from evsetup.domain.certificate import CertificateUse
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import text

_UPDATE = text("drivers", "Update the firmware when it happens again.")


def certificate_use_not_offered(use: CertificateUse) -> Outcome:
    """Nothing that 2.x installs in this way."""
    return Outcome(
        OutcomeKind.NOT_OFFERED,
        finding=Finding(
            "driver.certificate.use",
            Severity.WARNING,
            text("drivers", "A certificate for “{use}” cannot be installed as a root.", use=use.value),
            text("drivers", "OCPP has another way for it. Nothing was sent."),
            (text("drivers", "Choose one of the roots."),),
        ),
    )


def certificate_unfit() -> Outcome:
    """Not PEM, or too long."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.certificate.unfit",
            Severity.PROBLEM,
            text("drivers", "This is no certificate that OCPP can carry."),
            text("drivers", "It is no PEM text, or longer than a message may be. Nothing was sent."),
            (text("drivers", "Choose a file that begins with “BEGIN CERTIFICATE” and holds one root."),),
        ),
    )


def certificate_not_listed() -> Outcome:
    """Accepted, and not in the list."""
    return Outcome(
        OutcomeKind.FAULT,
        finding=Finding(
            "driver.certificate.not-listed",
            Severity.PROBLEM,
            text("drivers", "The charger accepted the certificate and does not list it."),
            text("drivers", "It said yes and kept nothing: its store may be full."),
            (text("drivers", "Delete a certificate that is not needed, then install it again."), _UPDATE),
        ),
    )


def certificate_in_use() -> Outcome:
    """DeleteCertificate: Failed."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.certificate.in-use",
            Severity.PROBLEM,
            text("drivers", "The charger did not delete the certificate."),
            text("drivers", "The one by which it knows the CSMS that it is connected to cannot be deleted."),
            (text("drivers", "Delete it once the charger is connected by another one."),),
        ),
    )


def certificate_left() -> Outcome:
    """Deleted, and still in the list."""
    return Outcome(
        OutcomeKind.FAULT,
        finding=Finding(
            "driver.certificate.left",
            Severity.PROBLEM,
            text("drivers", "The charger said that the certificate is deleted and still lists it."),
            text("drivers", "It still trusts that certificate."),
            (text("drivers", "Restart the charger and delete it again."), _UPDATE),
        ),
    )


def no_certificate_request() -> Outcome:
    """Accepted, and no SignCertificate."""
    return Outcome(
        OutcomeKind.SILENT,
        finding=Finding(
            "driver.certificate.no-request",
            Severity.PROBLEM,
            text("drivers", "The charger promised to ask for a certificate and did not."),
            text("drivers", "Accepted is only a promise to try; the deed was not seen."),
            (text("drivers", "Try again: making a key takes some chargers minutes."), _UPDATE),
        ),
    )


def signing_certificate_refused(words: str) -> Outcome:
    """UpdateFirmware: the maker's certificate is not taken."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.firmware.signing-certificate",
            Severity.PROBLEM,
            text("drivers", "The charger does not trust the certificate with which the firmware is signed."),
            text("drivers", "It fetches nothing and keeps the firmware that it has."),
            (
                text("drivers", "Check that image, signature and certificate come from the charger's maker."),
                text("drivers", "Install the maker's root certificate in the charger, and check its clock."),
            ),
            (Evidence("UpdateFirmware", words),),
        ),
    )
