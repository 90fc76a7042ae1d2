"""Holds what the operator demands against what the charger takes and sends: findings, the worst first.

A signature is never judged: what a signed record says is shown, and where it can be checked is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from evsetup.commissioning.billing.asking import Asked, Took
from evsetup.commissioning.billing.demand import REGISTER, Demand, MeterSetting
from evsetup.commissioning.billing.heard import CLOCK, PERIODIC, Heard
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.signed_reading import SignedForm
from evsetup.domain.text import Text, text

_TOLERANCE: Final = 0.2
_LEAST_OFF_S: Final = 1.5
_DAY_S: Final = 86_400


def judge_asked(asked: Asked, demand: Demand) -> tuple[Finding, ...]:
    """What the answers mean for ``demand``; one finding of severity OK when nothing is wrong."""
    found = sorted(_asked(asked, demand), key=lambda finding: -finding.severity)
    return tuple(found) or (
        Finding(
            "billing.asked",
            Severity.OK,
            text(
                "commissioning",
                "It takes and sends every measurand that was asked for: {count}",
                count=len(asked.taken),
            ),
        ),
    )


def _asked(asked: Asked, demand: Demand) -> Iterator[Finding]:
    yield from map(not_restored, asked.not_restored)
    refused = [one.measurand for one in asked.measurands if not one.took.good]
    if refused:
        demanded = set(refused) & set(demand.measurands)
        severity = Severity.PROBLEM if REGISTER in refused else Severity.WARNING if demanded else Severity.INFO
        yield Finding(
            "billing.not-measured",
            severity,
            text("commissioning", "It does not take: {measurands}", measurands=", ".join(refused)),
            text("commissioning", "The operator's list is refused whole while it names one that the charger lacks."),
            (
                text("commissioning", "Ask the operator whether it can do without them."),
                text("commissioning", "Or update the firmware of the charger."),
            ),
        )
    silent = [one.measurand for one in asked.measurands if one.sent is False]
    if silent:
        yield Finding(
            "billing.taken-not-sent",
            Severity.WARNING,
            text("commissioning", "It takes, and does not send: {measurands}", measurands=", ".join(silent)),
            text("commissioning", "Its word is not enough: these values would be missing."),
            (
                text("commissioning", "Listen again while a vehicle charges: some are measured only then."),
                text("commissioning", "Update the firmware, then ask again."),
            ),
        )
    if asked.together is not None and not asked.together.good:
        yield Finding(
            "billing.not-together",
            Severity.WARNING,
            text(
                "commissioning",
                "It takes each of {count} measurands alone, and not all together.",
                count=len(asked.taken),
            ),
            text("commissioning", "The list may be too long for it, or some exclude each other."),
            (text("commissioning", "Ask for fewer: the register first, then what the operator shows to drivers."),),
        )
    elif asked.together_sent is not None:
        alone = {one.measurand for one in asked.measurands if one.sent}
        lost = [one for one in asked.taken if one in alone and one not in asked.together_sent]
        if lost:
            yield Finding(
                "billing.lost-together",
                Severity.WARNING,
                text(
                    "commissioning",
                    "Alone it sends them, together it leaves out: {measurands}",
                    measurands=", ".join(lost),
                ),
                text("commissioning", "Its messages may be too small for all of them."),
                (text("commissioning", "Ask for fewer: the register first, then what the operator shows to drivers."),),
            )
    for one in asked.settings:
        if not one.took.good or (one.took is Took.TAKEN and not one.shown):
            answer = one.took.words if not one.took.good else text("commissioning", "taken, and then not shown")
            yield _refused(one.setting, one.value, answer)


def judge_set_up(took: Iterable[tuple[MeterSetting, str, Took]]) -> tuple[Finding, ...]:
    """What could not be set for the time of a listening."""
    return tuple(_refused(setting, value, answer.words) for setting, value, answer in took if not answer.good)


def not_restored(name: str) -> Finding:
    """A setting that this check changed and could not put back."""
    return Finding(
        "billing.not-restored",
        Severity.PROBLEM,
        text("commissioning", "{name} is not as it was before.", name=name),
        text("commissioning", "The charger goes on with a value of this check."),
        (text("commissioning", "Set it by hand, on the settings page: the old value is in the journal."),),
    )


def _refused(setting: MeterSetting, value: str, answer: Text) -> Finding:
    return Finding(
        "billing.setting-refused",
        Severity.WARNING,
        text("commissioning", "{setting} = {value}: {answer}", setting=setting.words, value=value, answer=answer),
        text("commissioning", "The operator demands it of every charger."),
        (text("commissioning", "Ask the operator which value it takes instead."),),
    )


def judge_heard(heard: Heard, demand: Demand, seconds: float) -> tuple[Finding, ...]:
    """What was heard in ``seconds`` means for ``demand``; one finding of severity OK when nothing is wrong."""
    if not heard.messages:
        return (
            Finding(
                "billing.nothing-heard",
                Severity.PROBLEM,
                text("commissioning", "No meter value came in {seconds} s.", seconds=f"{seconds:.0f}"),
                text("commissioning", "Without meter values nobody sees progress or can bill."),
                (
                    text("commissioning", "Start a charge, then listen again: most chargers send values only then."),
                    text("commissioning", "Ask for a shorter interval."),
                ),
            ),
        )
    found = sorted(_heard(heard, demand), key=lambda finding: -finding.severity)
    if all(finding.severity is Severity.OK for finding in found):
        kinds = len({one.measurand for one in heard.measurands})
        good = text(
            "commissioning",
            "Meter values came: {messages} messages, {kinds} measurands",
            messages=heard.messages,
            kinds=kinds,
        )
        found.insert(0, Finding("billing.heard", Severity.OK, good))
    return tuple(found)


def _heard(heard: Heard, demand: Demand) -> Iterator[Finding]:
    missing = [one for one in demand.sampled if not heard.has(one)]
    if missing:
        yield Finding(
            "billing.missing",
            Severity.PROBLEM if REGISTER in missing else Severity.WARNING,
            text("commissioning", "Demanded, and not sent: {measurands}", measurands=", ".join(missing)),
            text("commissioning", "What the operator shows or bills would be missing."),
            (text("commissioning", "Ask the charger for each measurand: that tells whether it has them."),),
        )
    yield from _intervals(heard, demand)
    if heard.transactions_ended and not heard.ends_with_register:
        yield Finding(
            "billing.no-register-at-end",
            Severity.PROBLEM,
            text("commissioning", "A charge ended without its register."),
            text("commissioning", "The energy of that charge cannot be billed."),
            (text("commissioning", "Demand {measurand} at the end of each charge.", measurand=REGISTER),),
        )
    yield from _signed(heard, demand)


def _intervals(heard: Heard, demand: Demand) -> Iterator[Finding]:
    wanted, real = demand.sample_interval_s, heard.interval_s(PERIODIC)
    if wanted and real is not None and abs(real - wanted) > max(_LEAST_OFF_S, wanted * _TOLERANCE):
        yield Finding(
            "billing.interval",
            Severity.WARNING,
            text(
                "commissioning",
                "Samples come every {real} s; {wanted} s is demanded.",
                real=f"{real:.1f}",
                wanted=wanted,
            ),
            text("commissioning", "Progress is shown too seldom, or the link carries more than it needs to."),
            (
                text(
                    "commissioning",
                    "Look at the sample interval on the settings page; some act only with the next charge.",
                ),
            ),
        )
    if not demand.aligned_interval_s:
        return
    if not heard.has_context(CLOCK):
        yield Finding(
            "billing.no-clock-values",
            Severity.WARNING,
            text(
                "commissioning",
                "No clock-aligned value came; one every {wanted} s is demanded.",
                wanted=demand.aligned_interval_s,
            ),
            text(
                "commissioning",
                "Values at the full quarter-hour are what fiscal metering and load profiles are made of.",
            ),
            (text("commissioning", "Listen for more than one interval, then look at the clock-aligned settings."),),
        )
        return
    off = [at for at in heard.clock_times() if _off_the_clock(at, demand.aligned_interval_s)]
    if off:
        yield Finding(
            "billing.off-the-clock",
            Severity.WARNING,
            text("commissioning", "Clock-aligned values came beside the clock: {count}", count=len(off)),
            text(
                "commissioning",
                "They should come at whole multiples of {wanted} s from midnight.",
                wanted=demand.aligned_interval_s,
            ),
            (text("commissioning", "Check the charger's clock, then update its firmware."),),
            (Evidence("timestamp", off[0].isoformat()),),
        )


def _off_the_clock(at: datetime, interval_s: int) -> bool:
    """By UTC: a local midnight is a whole number of quarter-hours away from it."""
    second = (at.hour * 60 + at.minute) * 60 + at.second + at.microsecond / 1e6
    beside = second % interval_s
    return min(beside, interval_s - beside, _DAY_S - second) > _LEAST_OFF_S


def _signed(heard: Heard, demand: Demand) -> Iterator[Finding]:
    if demand.signed and not heard.signed_count:
        yield Finding(
            "billing.unsigned",
            Severity.PROBLEM,
            text("commissioning", "Signed meter values are demanded, and none came."),
            text("commissioning", "Where calibration law asks for them, these charges cannot be billed."),
            (
                text("commissioning", "Switch signing on, on the settings page, then listen to a whole charge."),
                text("commissioning", "Ask the maker whether this meter can sign."),
            ),
        )
    flawed = [one.reading for one in heard.signed if one.reading.flaw]
    if flawed:
        yield Finding(
            "billing.ocmf-unreadable",
            Severity.WARNING,
            text("commissioning", "Records that say they are OCMF and cannot be read: {count}", count=len(flawed)),
            text("commissioning", "Transparency software will not read them either."),
            (text("commissioning", "Keep the trace and show it to the maker."),),
            (Evidence("OCMF", flawed[0].flaw),),
        )
    if heard.signed_count:
        yield Finding(
            "billing.signed",
            Severity.OK,
            text(
                "commissioning",
                "Signed meter values came: {count} ({forms}). Their signatures are not checked here.",
                count=heard.signed_count,
                forms=_forms(heard),
            ),
        )


def _forms(heard: Heard) -> str:
    forms = {one.reading.form for one in heard.signed}
    return " + ".join(sorted(form.value if form is not SignedForm.OTHER else "?" for form in forms))
