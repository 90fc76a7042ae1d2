"""How updates end, in sentences."""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.text import text, verbatim

_KEEP_POWER = text("firmware", "Do not power the charger off: it may be writing its memory.")


def done(image: FirmwareImage, version: str) -> Finding:
    """The charger runs the new version."""
    return Finding(
        "firmware.update.done",
        Severity.OK,
        text("firmware", "The charger started again and reports version {version}.", version=verbatim(version)),
        text("firmware", "The update is proven."),
        evidence=(Evidence("SHA-256", image.sha256),),
    )


def already(version: str) -> Finding:
    """There was nothing to do."""
    return Finding(
        "firmware.update.already",
        Severity.OK,
        text("firmware", "The charger already runs {version}; nothing was sent.", version=verbatim(version)),
    )


def old_version(image: FirmwareImage, version: str, evidence: tuple[Evidence, ...] = ()) -> Finding:
    """It came back, with another version than the image's."""
    return Finding(
        "firmware.update.old-version",
        Severity.PROBLEM,
        text(
            "firmware",
            "The charger reports version {version} and not {wanted}.",
            version=verbatim(version or "?"),
            wanted=verbatim(image.version),
        ),
        text("firmware", "It did not take the new firmware, or went back to the old one. It works as before."),
        (
            text("firmware", "Read the charger's log or its web page: it may say why."),
            text("firmware", "Check that the image is for this model and hardware revision, then try once more."),
        ),
        evidence,
    )


def not_back(evidence: tuple[Evidence, ...] = ()) -> Finding:
    """It has all of the image and was not heard of since."""
    return Finding(
        "firmware.update.not-back",
        Severity.PROBLEM,
        text("firmware", "The charger has the firmware and did not report back in time."),
        text("firmware", "Whether it is still installing, or has another address now, is not known."),
        (
            _KEEP_POWER,
            text("firmware", "Wait until its lamps say that it is ready, then read it again: its version decides."),
            text("firmware", "Send nothing again before that."),
        ),
        evidence,
    )


def password_refused(link: Finding) -> Finding:
    """It is back and does not let us in any more."""
    return Finding(
        "firmware.update.password-refused",
        Severity.PROBLEM,
        text("firmware", "The charger is back after the update and refuses the password."),
        text(
            "firmware",
            "The update may have set it back to the factory's, which everybody knows. Its version could not be read.",
        ),
        (
            text("firmware", "Log in with the factory password from the charger's plate or manual."),
            text("firmware", "Set a new password at once, then read the charger again: its version decides."),
        ),
        (Evidence("link", link.code), *link.evidence),
    )


def stalled(done_bytes: int, total: int) -> Finding:
    """The download stopped in the middle."""
    return Finding(
        "firmware.update.stalled",
        Severity.PROBLEM,
        text("firmware", "The charger fetched {done} of {total} bytes and then no more.", done=done_bytes, total=total),
        text("firmware", "Its network link broke, or it gave up. What it does with the part is not known."),
        (
            _KEEP_POWER,
            text("firmware", "Check the network, wait until the charger reports again, then read its version."),
        ),
    )


def broke_off(done_bytes: int, total: int, version: str) -> Finding:
    """The download stopped in the middle, and the charger is there and runs what it ran."""
    return Finding(
        "firmware.update.broke-off",
        Severity.PROBLEM,
        text("firmware", "The charger fetched {done} of {total} bytes and then no more.", done=done_bytes, total=total),
        text(
            "firmware",
            "It gave up, and still runs {version}. The address is closed now, so nothing more can be fetched.",
            version=verbatim(version or "?"),
        ),
        (
            text("firmware", "Check the network between charger and laptop."),
            text("firmware", "Restart the charger, then try once more."),
        ),
    )


def still_old(version: str, evidence: tuple[Evidence, ...]) -> Finding:
    """It has all of the image, had time enough, and still reports the old version."""
    return Finding(
        "firmware.update.still-old",
        Severity.PROBLEM,
        text(
            "firmware",
            "The charger has the firmware and still reports version {version}.",
            version=verbatim(version or "?"),
        ),
        text("firmware", "It may still be installing, or wait for something before it does."),
        (
            _KEEP_POWER,
            text("firmware", "Wait until it has restarted, then read it again: its version decides."),
            text("firmware", "Send nothing again before that."),
        ),
        evidence,
    )


def never_started(waited_s: float) -> Finding:
    """It was asked to fetch the image and did nothing."""
    return Finding(
        "firmware.update.never-started",
        Severity.PROBLEM,
        text(
            "firmware", "The charger was asked to update and did nothing within {seconds} s.", seconds=f"{waited_s:g}"
        ),
        text(
            "firmware",
            "It ignored the request, its clock is wrong, or it waits for a charging session to end. "
            "Nothing was fetched, and the address is closed now.",
        ),
        (
            text("firmware", "Check that no vehicle is charging, then try once more."),
            text("firmware", "Check the charger's clock: one that is behind waits for the given time."),
            text("firmware", "Update it through its own web page if it offers that."),
        ),
    )


def reported_failure(word: str, done_bytes: int, total: int) -> Finding:
    """It says itself that the update failed."""
    return Finding(
        "firmware.update.reported-failure",
        Severity.PROBLEM,
        text("firmware", "The charger reports that the update failed ({word}).", word=verbatim(word)),
        text("firmware", "It keeps the firmware that it has."),
        (
            text("firmware", "Check that the image is for this model and hardware revision."),
            text("firmware", "Restart the charger, then try once more."),
        ),
        (Evidence("FirmwareStatusNotification", word), Evidence("bytes", f"{done_bytes} / {total}")),
    )


def no_upload(driver: str) -> Finding:
    """This way of reaching the charger takes no images."""
    return Finding(
        "firmware.update.no-upload",
        Severity.PROBLEM,
        text("firmware", "This charger takes no firmware in this way."),
        text("firmware", "Nothing was sent."),
        (
            text("firmware", "Connect it over the network, or let it dial in and update over OCPP."),
            text("firmware", "Use its own web page or the maker's app."),
        ),
        (Evidence("driver", driver),),
    )


def busy() -> Finding:
    """A vehicle is charging."""
    return Finding(
        "firmware.update.busy",
        Severity.BLOCKER,
        text("firmware", "A vehicle is charging."),
        text("firmware", "An update would break the session off, or wait for its end. Nothing was sent."),
        (text("firmware", "Stop the session first, then update."),),
    )
