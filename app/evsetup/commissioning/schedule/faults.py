"""What people are told of a schedule that a charger cannot hold, or holds otherwise than it was meant."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import Text, text

LOWEST_A = 6
"""Below so many amperes an EV does not charge (IEC 61851-1: the least that a control pilot can tell)."""


class CannotHold(Fault):
    """The charger cannot hold the schedule; nothing was sent."""


def no_smart_charging() -> Finding:
    """It says that it takes no profiles."""
    return Finding(
        "schedule.not-offered",
        Severity.PROBLEM,
        text("commissioning", "This charger says that it holds no charging profiles."),
        text("commissioning", "Smart charging is an optional part of OCPP. Nothing was sent."),
        (
            text("commissioning", "Set the hours on the charger's own web page or in its maker's app."),
            text("commissioning", "Or let the CSMS start and stop the charges."),
        ),
    )


def no_room(wanted: int, room: int) -> Finding:
    """It has no free place."""
    return Finding(
        "schedule.no-room",
        Severity.PROBLEM,
        text(
            "commissioning",
            "The charger has room for {room} profiles, and {wanted} are needed.",
            room=room,
            wanted=wanted,
        ),
        text("commissioning", "Nothing was sent."),
        (text("commissioning", "Clear the charging profiles that stand in the charger, then try again."),),
    )


def cannot_switch_phases() -> Finding:
    """One phase is wanted at times, three at others."""
    return Finding(
        "schedule.phases-fixed",
        Severity.PROBLEM,
        text("commissioning", "The schedule changes between one and three phases, and this charger cannot."),
        text("commissioning", "It says that its phases are fixed. Nothing was sent."),
        (text("commissioning", "Give all blocks the same phases, or lower the current instead."),),
    )


def too_low(limit: str, amps: str) -> Finding:
    """A limit that stops the car."""
    return Finding(
        "schedule.below-6-a",
        Severity.WARNING,
        text("commissioning", "{limit} is {amps} A per phase, below 6 A.", limit=limit, amps=amps),
        text("commissioning", "An EV does not charge below 6 A: this stops it."),
        (text("commissioning", "Mean it, or use one phase for that time where the charger can switch."),),
    )


def untold(what: Sequence[str]) -> Finding:
    """Limits that the charger does not tell."""
    return Finding(
        "schedule.limits-untold",
        Severity.INFO,
        text("commissioning", "The charger does not tell: {what}. The least is assumed.", what=", ".join(what)),
    )


def merged(lost: int, minutes: int) -> Finding:
    """Fewer periods than the schedule has."""
    return Finding(
        "schedule.merged",
        Severity.WARNING,
        text(
            "commissioning",
            "The charger holds fewer periods than this schedule has: {count} changes were left out.",
            count=lost,
        ),
        text(
            "commissioning",
            "For {minutes} minutes of the week it allows less than was wanted; it never allows more.",
            minutes=minutes,
        ),
        (text("commissioning", "Look at the hours below. Make the days more alike, and nothing is lost."),),
    )


def split(profiles: int) -> Finding:
    """More than one profile."""
    return Finding(
        "schedule.split",
        Severity.INFO,
        text("commissioning", "The schedule goes into {count} profiles, one over the other.", count=profiles),
    )


def clocks_change(when: str, hours: str) -> Finding:
    """One profile only, and the clocks will change."""
    return Finding(
        "schedule.clocks-change",
        Severity.WARNING,
        text(
            "commissioning",
            "From {when} on all hours are {hours} h off: the clocks change then.",
            when=when,
            hours=hours,
        ),
        text("commissioning", "A charger repeats a week in UTC, and this one has no room for a second week."),
        (text("commissioning", "Send the schedule again after that day."),),
    )


def good_until(when: str) -> Finding:
    """Two weeks are held: until the change after next."""
    return Finding(
        "schedule.good-until",
        Severity.INFO,
        text(
            "commissioning",
            "The next change of the clocks is taken care of. Send the schedule again before {when}.",
            when=when,
        ),
    )


def ends(when: str) -> Finding:
    """Without recurring, it ends."""
    return Finding(
        "schedule.ends",
        Severity.WARNING,
        text("commissioning", "The schedule ends on {when}: this charger repeats nothing.", when=when),
        text("commissioning", "After that it charges without this limit."),
        (text("commissioning", "Send the schedule again before that, or let the CSMS do so."),),
    )


def hidden(others: int) -> Finding:
    """Profiles of others lie above."""
    return Finding(
        "schedule.hidden",
        Severity.WARNING,
        text("commissioning", "Other profiles stand in the charger above this schedule: {count}.", count=others),
        text("commissioning", "Where they say something, this schedule does not count."),
        (text("commissioning", "Clear them, or ask the CSMS operator what they are for."),),
    )


def replaces(levels: str) -> Finding:
    """In 1.6 nobody can look."""
    return Finding(
        "schedule.may-replace",
        Severity.INFO,
        text(
            "commissioning",
            "OCPP 1.6 cannot show what stands in the charger: another profile at stack level {levels} is replaced.",
            levels=levels,
        ),
    )


def cannot_tell(fault: Finding) -> Finding:
    """No composite schedule."""
    return Finding(
        "schedule.not-read-back",
        Severity.WARNING,
        text("commissioning", "The charger took the schedule and cannot show what it makes of it."),
        text("commissioning", "{seen} It was not proven that it keeps the hours.", seen=fault.seen),
        (text("commissioning", "Start a charge shortly before a change of the limit and look at the current."),),
        fault.evidence,
    )


def differs(spans: int, first: Text) -> Finding:
    """Its own answer is another."""
    return Finding(
        "schedule.differs",
        Severity.PROBLEM,
        text(
            "commissioning",
            "The charger's own answer differs from the schedule in {count} places. {first}",
            count=spans,
            first=first,
        ),
        text("commissioning", "It cannot do all of it, another profile lies above, or its firmware counts wrongly."),
        (
            text("commissioning", "Look at the hours that differ. Compare its clock and its rated current."),
            text("commissioning", "Clear the schedule when it does harm."),
        ),
    )


def as_wanted(until: str) -> Finding:
    """Its own answer is the same."""
    return Finding(
        "schedule.as-wanted",
        Severity.OK,
        text(
            "commissioning", "The charger's own answer is the schedule, as far as it tells: until {when}.", when=until
        ),
    )


def still_there(evidence: str) -> Finding:
    """It survives clearing."""
    return Finding(
        "schedule.not-cleared",
        Severity.PROBLEM,
        text("commissioning", "The schedule was cleared, and the charger still keeps it."),
        text("commissioning", "Limits outlive a restart: the charger would keep these hours for good."),
        (
            text("commissioning", "Clear it again."),
            text("commissioning", "Delete the charging profiles on the charger's own web page."),
        ),
        (Evidence("read back", evidence[:120]),),
    )


def cleared(proof: Text) -> Finding:
    """Gone, and how that is known."""
    return Finding("schedule.cleared", Severity.OK, proof)


def when_words(moment: datetime) -> str:
    """A moment as people read it, in the zone that it has."""
    return moment.strftime("%Y-%m-%d %H:%M")
