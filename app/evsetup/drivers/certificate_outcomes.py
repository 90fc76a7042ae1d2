"""What can come of installing, deleting and renewing certificates, in one wording for every version of OCPP.

Causes after ``facts/ocpp.md`` §3.2 (M03–M05, A02).
"""

from __future__ import annotations

from collections.abc import Sequence

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import Text, text


def no_certificate(reason: Text) -> Outcome:
    """What was to be installed is none; nothing was sent."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.certificate.unreadable",
            Severity.PROBLEM,
            text("drivers", "This is no certificate that a charger could take: {reason}.", reason=reason),
            text("drivers", "Nothing was sent."),
            (text("drivers", "Use the root certificate of the CSMS as a PEM file."),),
        ),
    )


def too_large(what: Text, characters: int, most: int) -> Outcome:
    """More than the charger, or OCPP, has room for; nothing was sent."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.certificate.too-large",
            Severity.PROBLEM,
            text(
                "drivers",
                "{what} has {characters} characters, and there is room for {most}.",
                what=what,
                characters=characters,
                most=most,
            ),
            text("drivers", "The charger would refuse or cut it. Nothing was sent."),
            (
                text("drivers", "Use elliptic-curve keys: their certificates are shorter."),
                text("drivers", "Leave the root out of the chain."),
            ),
        ),
    )


def root_rejected(words: str, *, must_be_signed: bool | None) -> Outcome:
    """Rejected: not valid for the charger, or no room."""
    likely: list[Text] = [text("drivers", "Check that the certificate is a root, and valid by the charger's clock.")]
    if must_be_signed is not False:
        likely.append(
            text("drivers", "Some chargers take a new root only when the old one has signed it: ask the old operator.")
        )
    likely.append(text("drivers", "Delete a certificate that is not used any more: the store may be full."))
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.certificate.rejected",
            Severity.PROBLEM,
            text("drivers", "The charger rejected the certificate."),
            text("drivers", "It finds it invalid, or has no room for one more. Nothing was changed."),
            tuple(likely),
            (Evidence("InstallCertificate", words[:120]),),
        ),
    )


def root_failed(words: str) -> Outcome:
    """Failed: valid, and could not be stored."""
    return Outcome(
        OutcomeKind.FAULT,
        finding=Finding(
            "driver.certificate.failed",
            Severity.PROBLEM,
            text("drivers", "The charger could not store the certificate."),
            text("drivers", "It finds it valid, and its own storage failed."),
            (
                text("drivers", "Restart the charger and try again."),
                text("drivers", "Delete a certificate that is not used any more."),
            ),
            (Evidence("InstallCertificate", words[:120]),),
        ),
    )


def not_listed() -> Outcome:
    """Accepted, and not among the installed ones."""
    return Outcome(
        OutcomeKind.FAULT,
        finding=Finding(
            "driver.certificate.not-listed",
            Severity.PROBLEM,
            text("drivers", "The charger accepted the certificate and does not list it."),
            text("drivers", "It said yes and kept nothing, or lists it wrongly. It may not trust the CSMS."),
            (
                text("drivers", "Restart the charger and look at its list again."),
                text("drivers", "Do not raise its security profile before the certificate is listed."),
            ),
        ),
    )


def in_use() -> Outcome:
    """Failed on deleting: it is the one in use."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.certificate.in-use",
            Severity.PROBLEM,
            text("drivers", "The charger did not delete the certificate."),
            text("drivers", "A certificate that is in use now, or the charger's own, cannot be deleted."),
            (text("drivers", "Let the charger use another CSMS first, then delete it."),),
            (Evidence("DeleteCertificate", "Failed"),),
        ),
    )


def still_listed() -> Outcome:
    """Deleted by its word, and still there."""
    return Outcome(
        OutcomeKind.FAULT,
        finding=Finding(
            "driver.certificate.still-listed",
            Severity.PROBLEM,
            text("drivers", "The charger says that the certificate is deleted, and still lists it."),
            text("drivers", "It may trust it still."),
            (text("drivers", "Restart the charger and look at its list again."),),
        ),
    )


def no_request(waited_s: float) -> Outcome:
    """It promised to make a CSR, and none came."""
    return Outcome(
        OutcomeKind.SILENT,
        finding=Finding(
            "driver.certificate.no-request",
            Severity.PROBLEM,
            text(
                "drivers", "The charger sent no request for a certificate within {seconds} s.", seconds=f"{waited_s:g}"
            ),
            text(
                "drivers", "Making a key can take a small charger minutes; or it lacks something that it does not name."
            ),
            (
                text("drivers", "Wait and try again."),
                text("drivers", "Check that the operator's name is set in the charger."),
            ),
        ),
    )


def bad_request(reason: Text) -> Outcome:
    """What came is no CSR that anybody could sign."""
    return Outcome(
        OutcomeKind.FAULT,
        finding=Finding(
            "driver.certificate.bad-request",
            Severity.PROBLEM,
            text("drivers", "The charger's request for a certificate cannot be used: {reason}.", reason=reason),
            text("drivers", "Its firmware makes it wrongly. The charger keeps the certificate that it has."),
            (text("drivers", "Update the firmware."),),
        ),
    )


def own_rejected(words: str, events: Sequence[Evidence]) -> Outcome:
    """The signed certificate was not taken."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.certificate.own-rejected",
            Severity.PROBLEM,
            text("drivers", "The charger rejected the certificate that was made for it."),
            text("drivers", "It keeps the one that it had."),
            (
                text("drivers", "Install the root of the authority that signed it, then try again."),
                text("drivers", "Check the charger's clock: the certificate may not be valid yet for it."),
            ),
            (Evidence("CertificateSigned", words[:120]), *events),
        ),
    )


def own_name_differs(common_name: str, serial: str) -> Finding:
    """The CSR names something else than the serial number; some CSMSs refuse that."""
    return Finding(
        "driver.certificate.name-differs",
        Severity.WARNING,
        text(
            "drivers",
            "The charger's certificate names {name}, and its serial number is {serial}.",
            name=common_name or "-",
            serial=serial,
        ),
        text("drivers", "OCPP wants the serial number there: a strict CSMS refuses the charger."),
        (text("drivers", "Ask the operator whether its CSMS checks the name."),),
    )
