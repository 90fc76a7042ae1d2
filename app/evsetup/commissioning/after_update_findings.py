"""What is said of a charger that runs its new firmware: what is as it was, and what is not."""

from __future__ import annotations

from collections.abc import Mapping

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text, verbatim

_MOST_SHOWN = 40


def same(count: int) -> Finding:
    """Nothing is lost."""
    return Finding(
        "firmware.after.same",
        Severity.OK,
        text("commissioning", "After the update, all {count} settings are as before.", count=count),
    )


def differs(changed: Mapping[str, tuple[str, str]]) -> Finding:
    """Settings are not what they were, by name: old and new."""
    return Finding(
        "firmware.after.differs",
        Severity.WARNING,
        text("commissioning", "After the update, {count} settings are not as before.", count=len(changed)),
        text("commissioning", "The update set them back, or the new firmware knows them by other names or values."),
        (
            text("commissioning", "Look at what is wanted of this charger, and write it again: the review shows both."),
            text("commissioning", "The settings from before the update are kept in the site file."),
        ),
        tuple(
            Evidence(name, f"{old or '–'} → {new or '–'}") for name, (old, new) in list(changed.items())[:_MOST_SHOWN]
        ),
    )


def profile_lower(old: str, new: str) -> Finding:
    """It is less secure than it was."""
    return Finding(
        "firmware.after.profile-lower",
        Severity.PROBLEM,
        text(
            "commissioning",
            "After the update, the security profile is {new}; before it was {old}.",
            old=verbatim(old),
            new=verbatim(new or "–"),
        ),
        text(
            "commissioning",
            "The charger's link to its CSMS is protected less than it was. A profile never goes down by itself.",
        ),
        (
            text("commissioning", "Raise the profile again, under Security."),
            text("commissioning", "Tell the maker: OCPP forbids to lower it."),
        ),
    )


def password_gone() -> Finding:
    """Its own page is open to everybody."""
    return Finding(
        "firmware.after.password-gone",
        Severity.PROBLEM,
        text("commissioning", "After the update, the charger's own page asks for no password."),
        text("commissioning", "The update set the password back. Everybody on this network can change the charger."),
        (text("commissioning", "Set a new password at once, on the charger's own page."),),
    )


def connector_out(number: int, status: str) -> Finding:
    """A connector is out of service that was not."""
    return Finding(
        "firmware.after.connector-out",
        Severity.WARNING,
        text(
            "commissioning",
            "After the update, connector {number} is {status}; before, it could be used.",
            number=number,
            status=verbatim(status),
        ),
        text("commissioning", "It may still be starting, or the new firmware sees a fault that the old one did not."),
        (
            text("commissioning", "Wait a few minutes, then look at the charger live."),
            text("commissioning", "Set it operative there (ChangeAvailability); if it stays, restart the charger."),
        ),
    )


def not_compared(why: Finding | None = None) -> Finding:
    """Nobody can say whether all is as it was."""
    return Finding(
        "firmware.after.not-compared",
        Severity.WARNING,
        text("commissioning", "Whether the settings are as they were before the update is not known."),
        text("commissioning", "They could not be read, before it or after it. The new version itself is proven."),
        (text("commissioning", "Read the charger again, and look at what is wanted of it."),),
        () if why is None else (Evidence(why.code, str(why.seen)),),
    )
