"""All rules, which of them explain others, and what to try first."""

from __future__ import annotations

from collections.abc import Iterable

from evsetup.diagnosis.rules import (
    boots,
    calls,
    clocks,
    devices,
    links,
    lives,
    meters,
    profiles,
    records,
    refusals,
    refused_calls,
    settings,
    transactions,
    updates,
)
from evsetup.diagnosis.rules.rule import Rule, Suspicion
from evsetup.domain.finding import Severity

EVERY_RULE: tuple[type[Rule], ...] = (
    *boots.RULES,
    *links.RULES,
    *lives.RULES,
    *refusals.RULES,
    *calls.RULES,
    *refused_calls.RULES,
    *clocks.RULES,
    *transactions.RULES,
    *records.RULES,
    *meters.RULES,
    *profiles.RULES,
    *settings.RULES,
    *devices.RULES,
    *updates.RULES,
)

MOST_CAUSES = 3

_CUT = ("reconnect-storm", "links-break", "heartbeats-missing")
_EXPLAINS: dict[str, tuple[str, ...]] = {
    "duplicate-identity": (*_CUT, "old-link-left", "no-back-off", "version-changes", "clock-steps"),
    "drops-when-read": (*_CUT, "boot-loop", "read-loop", "charger-silent"),
    "boot-loop": ("reconnect-storm", "links-break", "read-loop"),
    "cut-after-60-s": (*_CUT, "boot-loop"),
    "cut-after-110-s": (*_CUT, "boot-loop"),
    "cut-after-300-s": (*_CUT, "boot-loop"),
    "cut-after-3600-s": (*_CUT, "boot-loop"),
    "cut-after-2-h": ("links-break",),
    "charger-no-pong": (*_CUT, "old-link-left"),
    "csms-no-pong": (*_CUT, "old-link-left"),
    "too-big": (*_CUT, "large-message", "drops-when-read"),
    "refused-401": ("no-back-off",),
    "refused-403": ("no-back-off",),
    "refused-404": ("no-back-off",),
    "refused-5xx": ("no-back-off",),
    "redirected": ("no-back-off",),
    "boot-unanswered": ("csms-silent",),
    "pending": ("security-error",),
    "rejected": ("security-error", "boot-loop"),
    "local-time": ("no-zone", "clock-steps"),
    "clock-never-set": ("clock-off", "clock-steps", "out-of-order"),
    "csms-clock-off": ("clock-off", "clock-steps", "local-time"),
    "clock-steps": ("out-of-order",),
    "register-falls": ("energy-does-not-fit", "record-does-not-fit", "negative-energy"),
    "negative-energy": ("record-does-not-fit",),
    "start-repeated": ("transaction-without-end", "id-used-twice"),
    "limit-lost": ("limit-ignored",),
    "sequence-gap": ("queue-not-drained",),
    "card-altered": ("card-refused",),
    "firmware-fails": ("firmware-stuck",),
    "charger-breaks-schema": ("no-zone",),
}
"""By code without the room's name: what the first causes is not told beside it."""

_FIRST = tuple(f"diagnosis.{code}" for code in _EXPLAINS)


def judged(suspicions: Iterable[Suspicion]) -> tuple[Suspicion, ...]:
    """The suspicions without those that another one explains, the worst first."""
    found = tuple(suspicions)
    codes = {one.finding.code.removeprefix("diagnosis.") for one in found}
    explained = {f"diagnosis.{code}" for cause in codes for code in _EXPLAINS.get(cause, ())}
    left = (one for one in found if one.finding.code not in explained)
    return tuple(sorted(left, key=lambda one: (-one.finding.severity, one.first)))


def likely_causes(suspicions: Iterable[Suspicion]) -> tuple[Suspicion, ...]:
    """The three most likely causes: problems, those first that explain others, then those that came most often."""
    problems = [one for one in judged(suspicions) if one.finding.severity >= Severity.PROBLEM]
    problems.sort(key=lambda one: (one.finding.code not in _FIRST, -one.count, one.first))
    return tuple(problems[:MOST_CAUSES])
