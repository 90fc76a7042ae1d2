"""What the security section of one charger shows: profile, certificates, events, what runs, and a rise that is looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from evsetup.commissioning.security_now import PROFILES, USES, HeldCertificate, ProfileAhead, SecurityNow
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui.models.site import Running

if TYPE_CHECKING:
    from evsetup.drivers.security_events import SecurityEvent

MOST_EVENTS = 50
"""So many events are shown, the newest; the trace has all."""
_LONGEST_NAME = 32
_CLOCK_OFF_S = 120


@dataclass(frozen=True, slots=True)
class SecurityView:
    """One charger; an empty ``name`` means that none is chosen, and ``now`` is ``None`` until it was read.

    With ``ahead`` the rise to a higher profile is shown instead of the overview; ``risen`` says that it is done.
    """

    name: str = ""
    now: SecurityNow | None = None
    events: tuple[SecurityEvent, ...] = ()
    running: Running | None = None
    findings: tuple[Finding, ...] = ()
    said: Text | None = None
    ahead: ProfileAhead | None = None
    risen: bool = False
    stopping: bool = False
    log: Path | None = None
    """The log that was taken last, which the trace page can show."""


def profile_words(profile: int) -> Text:
    """A security profile by number and in words."""
    word = PROFILES.get(profile)
    return verbatim(str(profile)) if word is None else text("ui", "{number} · {words}", number=profile, words=word)


def short_name(held: HeldCertificate) -> Text:
    """A certificate's name, short enough for a button: whole words of it."""
    if held.known is None or held.known.own or len(held.known.subject) <= _LONGEST_NAME:
        return held.name
    words = held.known.subject[: _LONGEST_NAME + 1]
    return verbatim((words.rpartition(" ")[0] or words[:_LONGEST_NAME]).rstrip())


def delete_words(held: HeldCertificate) -> Text:
    """The verb that deletes it, with its object."""
    if held.known is None:
        return text("ui", "Delete certificate {serial}", serial=held.certificate.serial_number[:8] or "–")
    if held.known.own:
        return text("ui", "Delete this laptop's root")
    return text("ui", "Delete {name}", name=short_name(held))


def use_words(held: HeldCertificate) -> Text:
    """What it is for, and until when it is valid where that is known."""
    use = USES[held.certificate.use]
    if held.known is None:
        return use
    until = held.known.until.strftime("%Y-%m-%d")
    return text("ui", "{use}; valid until {date}", use=use, date=until)


def own_certificate_words(now: SecurityNow) -> Text:
    """What is known of the certificate that the charger shows for itself: OCPP lists no such thing."""
    if now.shown_by_link:
        return text("ui", "It logged in here with it, as {name}.", name=now.shown_by_link)
    if now.took_own_certificate:
        return text("ui", "It took one from this laptop; its next log-in with profile 3 proves it.")
    return text("ui", "None was shown here. OCPP cannot list it.")


def calm(finding: Finding) -> Finding:
    """What a charger does not offer is no fault: shown as a note where nobody has asked for it."""
    return replace(finding, severity=Severity.INFO) if finding.code.endswith("not-offered") else finding


def clock_words(event: SecurityEvent) -> Text | None:
    """The charger's own time of an event, where it is not the one of its arrival: it was kept, or its clock is wrong."""
    if not event.at:
        return None
    try:
        off = abs((event.came - datetime.fromisoformat(event.at)).total_seconds())
    except (ValueError, TypeError):
        off = _CLOCK_OFF_S + 1.0
    return text("ui", "by the charger's clock {time}", time=event.at) if off > _CLOCK_OFF_S else None


def size_words(count: int) -> str:
    """Bytes for people: ``812 B``, ``12.4 kB``, ``3.1 MB``."""
    if count < 1000:
        return f"{count} B"
    return f"{count / 1000:.1f} kB" if count < 1_000_000 else f"{count / 1_000_000:.1f} MB"
