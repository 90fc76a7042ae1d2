"""What a charger lacks for a higher security profile, and what can come of raising it (``facts/ocpp.md`` §3.1, §3.2 A05)."""

from __future__ import annotations

from collections.abc import Sequence

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import Text, text


def no_profiles(words: str) -> Finding:
    """The charger knows no security profiles."""
    return Finding(
        "driver.profile.not-offered",
        Severity.PROBLEM,
        text("drivers", "This charger has no security profiles over OCPP."),
        text("drivers", "Its firmware is older than the security extension, or its maker sets the profile elsewhere."),
        (
            text("drivers", "Update the firmware."),
            text("drivers", "Set it on the charger's own web page or in its maker's app."),
        ),
        (Evidence("SecurityProfile", words[:120]),),
    )


def unreadable(words: str) -> Finding:
    """What it shows as its profile is no number, or is not shown."""
    return Finding(
        "driver.profile.unreadable",
        Severity.WARNING,
        text("drivers", "The charger does not say which security profile it has."),
        text("drivers", "What it shows in its place is no number. Its log-in here is all that is known."),
        (
            text("drivers", "Look it up on the charger's own web page."),
            text("drivers", "Update the firmware when it happens again."),
        ),
        (Evidence("SecurityProfile", words[:120]),),
    )


def not_higher(current: int, wanted: int) -> Finding:
    """OCPP only goes up."""
    return Finding(
        "driver.profile.not-higher",
        Severity.PROBLEM,
        text(
            "drivers",
            "The charger stands at security profile {current}; {wanted} is not higher.",
            current=current,
            wanted=wanted,
        ),
        text("drivers", "Over OCPP a profile is only ever raised."),
        (text("drivers", "To go down, use the charger's own web page or reset it to its factory settings."),),
    )


def no_key() -> Finding:
    """Profiles 1 and 2 log in with a key."""
    return Finding(
        "driver.profile.no-key",
        Severity.PROBLEM,
        text("drivers", "The charger has no security key."),
        text(
            "drivers",
            "Security profiles 1 and 2 log in with one: without it the charger would refuse, or be locked out.",
        ),
        (text("drivers", "Set a security key first."),),
    )


def no_root() -> Finding:
    """Profiles 2 and 3 check the CSMS's certificate."""
    return Finding(
        "driver.profile.no-root",
        Severity.PROBLEM,
        text("drivers", "The charger holds no root certificate of a CSMS."),
        text("drivers", "Security profiles 2 and 3 check the certificate of the CSMS against it."),
        (text("drivers", "Install the root of the CSMS first."),),
    )


def roots_unknown(words: Text) -> Finding:
    """It does not tell which roots it holds."""
    return Finding(
        "driver.profile.roots-unknown",
        Severity.WARNING,
        text("drivers", "The charger does not tell which root certificates it holds. {seen}", seen=words),
        text("drivers", "Many come with the usual public ones; a private one must be installed."),
        (text("drivers", "Ask its maker, or install the root of the CSMS first."),),
    )


def own_certificate_unknown() -> Finding:
    """Profile 3 logs in with a certificate, and 1.6 cannot tell whether there is one."""
    return Finding(
        "driver.profile.own-certificate-unknown",
        Severity.WARNING,
        text("drivers", "Nobody has given this charger a certificate of its own from here."),
        text("drivers", "Security profile 3 logs in with one, and the charger cannot be asked whether it has it."),
        (text("drivers", "Renew its own certificate first."),),
    )


def laptop_not_ready(profile: int) -> Finding:
    """This laptop could not let the charger in afterwards."""
    return Finding(
        "driver.profile.laptop-not-ready",
        Severity.BLOCKER,
        text("drivers", "This laptop does not serve security profile {profile} now.", profile=profile),
        text("drivers", "The charger could not come back to it. Nothing was changed."),
        (text("drivers", "Start the commissioning CSMS with encryption (wss), then try again."),),
    )


def missing(finding: Finding) -> Outcome:
    """Nothing was sent, for the charger lacks something."""
    return Outcome(OutcomeKind.REFUSED, finding=finding)


def profile_refused(profile: int, words: str) -> Outcome:
    """Rejected, although everything that can be read is there."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.profile.refused",
            Severity.PROBLEM,
            text("drivers", "The charger refused security profile {profile}.", profile=profile),
            text("drivers", "It stays at the one that it has. Something is missing that it does not name."),
            (
                text("drivers", "Set a security key, and install the root of the CSMS again."),
                text("drivers", "For profile 3, renew its own certificate."),
                text("drivers", "Set its CSMS address to wss:// first: some want that before."),
            ),
            (Evidence("SecurityProfile", words[:120]),),
        ),
    )


def fell_back(profile: int, now: str, events: Sequence[Evidence], means: Text | None) -> Outcome:
    """It tried, and came back with the old profile."""
    return Outcome(
        OutcomeKind.FAULT,
        finding=Finding(
            "driver.profile.fell-back",
            Severity.PROBLEM,
            text(
                "drivers",
                "The charger took security profile {profile} and came back with {now}.",
                profile=profile,
                now=now,
            ),
            means or text("drivers", "It could not connect with the new profile and went back by itself."),
            (
                text("drivers", "Check that its root certificate is the one that signed this laptop's certificate."),
                text("drivers", "Check the charger's clock: with a wrong one no certificate is valid."),
                text("drivers", "Update the firmware when it happens again."),
            ),
            tuple(events),
        ),
    )


def never_returned(profile: int, fault: Fault, way_back: Text | None) -> Outcome:
    """It left with the new profile, and is gone."""
    steps = (
        text("drivers", "Wait some minutes: a charger should go back to its old profile by itself."),
        text("drivers", "Switch the charger off and on."),
        way_back
        or text("drivers", "Set the old profile on the charger's own web page, or reset it to factory settings."),
    )
    return Outcome(
        OutcomeKind.LINK_LOST,
        finding=Finding(
            "driver.profile.never-returned",
            Severity.PROBLEM,
            text(
                "drivers",
                "The charger took security profile {profile} and did not come back. {seen}",
                profile=profile,
                seen=fault.finding.seen,
            ),
            text("drivers", "It cannot connect with the new profile, and need not go back by itself."),
            steps,
            (Evidence("dial-in", fault.finding.code), *fault.finding.evidence),
        ),
    )
