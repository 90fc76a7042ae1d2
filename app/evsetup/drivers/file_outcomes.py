"""What a charger can answer when it is asked for its log or told to fetch firmware, in one wording for every version."""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import Text, text


def words_in(told: object) -> tuple[str, ...] | None:
    """The words of a comma-separated list as chargers spell it; ``None`` for an empty one."""
    words = tuple(word.strip().lower() for word in told[:200].split(",")) if isinstance(told, str) else ()
    return tuple(word for word in words if word) or None


def has_no_room(what: Text, characters: int, most: int) -> Outcome:
    """More than OCPP has room for; nothing was sent."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.file.no-room",
            Severity.PROBLEM,
            text(
                "drivers",
                "{what} has {characters} characters, and OCPP has room for {most}.",
                what=what,
                characters=characters,
                most=most,
            ),
            text("drivers", "Nothing was sent."),
            (text("drivers", "Use a shorter one."),),
        ),
    )


def signed_only(words: str) -> Outcome:
    """NotSupported to a plain update: it takes signed ones (L01.FR.20)."""
    return Outcome(
        OutcomeKind.NOT_OFFERED,
        finding=Finding(
            "driver.file.signed-only",
            Severity.WARNING,
            text("drivers", "The charger takes no firmware without a signature over OCPP."),
            text("drivers", "Chargers that check signatures refuse a plain update. Others take none over OCPP at all."),
            (
                text("drivers", "Use the image together with its maker's signature and certificate."),
                text("drivers", "Else update it on its own web page or in its maker's app."),
            ),
            (Evidence("UpdateFirmware", words[:120]),),
        ),
    )


def signer_refused(words: str) -> Outcome:
    """InvalidCertificate, RevokedCertificate."""
    revoked = words == "RevokedCertificate"
    return _refused(
        "driver.file.signer-revoked" if revoked else "driver.file.signer-refused",
        text("drivers", "The charger does not accept the certificate that signed the firmware."),
        text("drivers", "Its maker has withdrawn it.")
        if revoked
        else text("drivers", "It is not from its maker, has expired, or the charger's clock is wrong."),
        words,
        "SignedUpdateFirmware",
        text("drivers", "Ask the maker for the image with a valid signature and certificate."),
        text("drivers", "Check that the image is for this model, and the charger's clock is right."),
    )


def update_refused(words: str) -> Outcome:
    """Rejected."""
    return _refused(
        "driver.file.update-refused",
        text("drivers", "The charger refused to fetch the firmware now."),
        text("drivers", "It is busy with another update, or a charge is running. Nothing was changed."),
        words,
        "SignedUpdateFirmware",
        text("drivers", "End a running charge, wait until it is idle, then try again."),
    )


def log_refused(words: str) -> Outcome:
    """Rejected."""
    return _refused(
        "driver.file.log-refused",
        text("drivers", "The charger refused to hand over its log."),
        text("drivers", "It keeps none of this kind, or takes no file server of this kind."),
        words,
        "GetLog",
        text("drivers", "Try the other log, or another kind of file server (see SupportedFileTransferProtocols)."),
    )


def _refused(code: str, seen: Text, means: Text, words: str, action: str, *do: Text) -> Outcome:
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(code, Severity.PROBLEM, seen, means, do, (Evidence(action, words[:120]),)),
    )
