"""Sends profiles to a charger, reads its own answer back, and takes all of it back: without a journal, without a site.

Whoever calls writes the ids down first (``ids_of``): they outlive a restart of the charger and a crash of this program.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from evsetup.commissioning.schedule import faults
from evsetup.commissioning.schedule.comparing import Difference, differences
from evsetup.commissioning.schedule.making import FIRST_ID, MOST_PROFILES, Made, make_profiles
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.schedule import RateUnit, Schedule
from evsetup.domain.schedule_profile import CanHold, ChargingProfile, CompositeSchedule
from evsetup.domain.text import Text, text
from evsetup.drivers.charging_profiles import ChargingProfiles
from evsetup.links.faults import LinkFault

COMPOSITE_S = 86_400
"""So far ahead is the charger asked."""

OUR_IDS = range(FIRST_ID, FIRST_ID + MOST_PROFILES)

BeforeSending = Callable[[Made], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class ReadBack:
    """The charger's own answer, where it differs, and what that means; ``told`` ``None`` when it cannot tell."""

    told: CompositeSchedule | None
    different: tuple[Difference, ...]
    verdict: Finding


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent and what came of it. ``schedule`` has the delay that was drawn."""

    schedule: Schedule
    made: Made
    read_back: ReadBack


def ids_of(profiles: Iterable[ChargingProfile]) -> tuple[int, ...]:
    """The ids of ``profiles``."""
    return tuple(profile.id for profile in profiles)


def drawn(schedule: Schedule) -> Schedule:
    """The schedule with a random delay of this charger's own, where one is wanted and none was drawn yet."""
    if not schedule.delay_up_to_s or schedule.delay_s:
        return schedule
    return schedule.with_delay(secrets.randbelow(schedule.delay_up_to_s) + 1)


async def send(
    charger: ChargingProfiles,
    schedule: Schedule,
    can: CanHold,
    connector: int,
    before_sending: BeforeSending,
    *,
    earlier: Iterable[int] = (),
) -> Sent:
    """Sends ``schedule`` and reads the answer back. Ids of ``earlier`` that are not used any more are cleared.

    A charger that refuses what repeats gets the coming hours instead. Where a later profile is refused, those before it are
    cleared again.

    Raises:
        CannotHold: nothing was sent.
        Fault: the charger refused; nothing of it is left there, or the finding says so.
    """
    schedule = drawn(schedule)
    made = make_profiles(schedule, can, datetime.now(UTC))
    await before_sending(made)
    outcome = await _set_all(charger, connector, made.profiles)
    if outcome.kind is OutcomeKind.REFUSED and made.profiles[0].kind.seconds:
        coming = make_profiles(schedule, can, datetime.now(UTC), recurring=False)
        await before_sending(coming)
        again = await _set_all(charger, connector, coming.profiles)
        if again.good:
            made, outcome = coming, again
    outcome.or_raise()
    for stale in sorted(set(earlier) - set(ids_of(made.profiles))):
        (await charger.clear_profile(stale)).or_raise()
    return Sent(schedule, made, await read_back(charger, schedule, connector, made.unit))


async def read_back(charger: ChargingProfiles, schedule: Schedule, connector: int, unit: RateUnit) -> ReadBack:
    """Asks the charger what it will allow over the next day, and compares. Raises a ``LinkFault`` when it is gone."""
    try:
        told = await charger.composite(max(1, connector), COMPOSITE_S, unit)
    except LinkFault:
        raise
    except Fault as fault:
        return ReadBack(None, (), faults.cannot_tell(fault.finding))
    found = differences(schedule, told)
    if found:
        verdict = faults.differs(len(found), difference_words(found[0], schedule.tz))
    else:
        verdict = faults.as_wanted(faults.when_words(told.end.astimezone(schedule.tz)))
    return ReadBack(told, found, verdict)


async def clear(charger: ChargingProfiles, ids: Iterable[int]) -> None:
    """Clears every one of ``ids``; one that the charger does not know is no fault. Raises the ``Fault`` of a refusal."""
    for number in ids:
        (await charger.clear_profile(number)).or_raise()


async def see_cleared(
    charger: ChargingProfiles, ids: Iterable[int], schedule: Schedule | None, connector: int, unit: RateUnit
) -> tuple[Finding, CompositeSchedule | None]:
    """Whether they are gone, by all ways in which this charger can tell: its list, a second clearing, its own answer."""
    listed = await charger.installed()
    left = [one.id for one in listed or () if one.id in OUR_IDS]
    if left:
        return faults.still_there(", ".join(map(str, left))), None
    if listed is None:
        for number in ids:
            again = await charger.clear_profile(number)
            again.or_raise()
            if again.kind is not OutcomeKind.UNCHANGED:
                return faults.still_there(f"ClearChargingProfile {number}"), None
    try:
        told = await charger.composite(max(1, connector), COMPOSITE_S, unit)
    except LinkFault:
        raise
    except Fault:
        return faults.cleared(
            text("commissioning", "The schedule is cleared: the charger knows no profile of it.")
        ), None
    if schedule is not None and _is_still(schedule, told):
        return faults.still_there("GetCompositeSchedule"), told
    return faults.cleared(
        text("commissioning", "The schedule is cleared, and the charger's own answer shows it.")
    ), told


def difference_words(one: Difference, zone: ZoneInfo) -> Text:
    """Where and how the charger's answer differs, in a sentence."""
    start, end = one.start.astimezone(zone), one.end.astimezone(zone)
    return text(
        "commissioning",
        "From {start} to {end} {wanted} was wanted and {told} is told.",
        start=start.strftime("%a %H:%M"),
        end=end.strftime("%a %H:%M"),
        wanted=f"{one.wanted.normalize():f} {one.unit.value}",
        told=f"{one.told.normalize():f} {one.unit.value}" if one.told is not None else "–",
    )


def _is_still(schedule: Schedule, told: CompositeSchedule) -> bool:
    """Whether a charger still keeps to hours that vary: one that only has the same full power does not."""
    varies = len({step.limit for step in schedule.between(told.start, told.end)}) > 1
    return varies and not differences(schedule, told)


async def _set_all(charger: ChargingProfiles, connector: int, profiles: Iterable[ChargingProfile]) -> Outcome:
    """Sends them, lowest level first; takes back what was sent when one is not taken."""
    sent: list[int] = []
    outcome = Outcome(OutcomeKind.UNCHANGED)
    for profile in profiles:
        outcome = await charger.set_profile(connector, profile)
        if not outcome.good:
            for number in sent:
                await charger.clear_profile(number)
            if outcome.finding is not None and sent:
                done = (text("commissioning", "What was sent before it was cleared again."), *outcome.finding.do)
                outcome = replace(outcome, finding=replace(outcome.finding, do=done))
            return outcome
        sent.append(profile.id)
    return outcome
