"""The restart that an interrupted run owes a charger: what it wrote is stored, reads back, and is not in force.

Nothing shows that by reading alone, so the journal tells it: a setting that was begun to be written after the last restart that
the charger agreed to, or was seen to come back from. Whether it took it, the charger tells: only what reads back as wanted is waited for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from evsetup.commissioning.states import ChangeState, JobStep
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect, Plan, Risk
from evsetup.domain.settings import Setting, Settings
from evsetup.drivers.driver import Driver
from evsetup.storage.records import JournalEntry

_WRITING = frozenset({JobStep.APPLY.value, JobStep.SWITCH.value, JobStep.ROLL_BACK.value})
_NOT_WRITTEN = frozenset({OutcomeKind.REFUSED.value, OutcomeKind.NOT_OFFERED.value, OutcomeKind.UNCHANGED.value})


def written_since_restart(entries: Iterable[JournalEntry]) -> dict[Setting, bool]:
    """Settings that may have been written since the last restart; true where the charger said that they need one."""
    since: dict[Setting, bool] = {}
    first: set[Setting] = set()
    names = {setting.value: setting for setting in Setting}
    for entry in entries:
        outcome, setting = entry.what.get("outcome"), names.get(str(entry.what.get("setting")))
        if entry.step == JobStep.RESTART.value:
            # A link that was lost on the way may have taken the command with it.
            if outcome == OutcomeKind.APPLIED.value and entry.phase in {"outcome", "read-back"}:
                since.clear()
        elif setting is None or entry.step not in _WRITING:
            continue
        elif entry.phase == "intent":
            # One that was in doubt before stays so, whatever comes of writing it again.
            (first.discard if setting in since else first.add)(setting)
            since.setdefault(setting, False)
        elif entry.phase == "outcome" and outcome == OutcomeKind.NEEDS_RESTART.value:
            since[setting] = True
        elif entry.phase == "outcome" and outcome == OutcomeKind.APPLIED.value:
            since[setting] = False
        elif entry.phase == "outcome" and outcome in _NOT_WRITTEN and setting in first:
            since.pop(setting, None)
    return since


def restart_needed(since: Mapping[Setting, bool], states: Iterable[ChangeState]) -> bool:
    """Whether something waits for a restart: written now, or ``since`` the last one and found in place now."""
    return any(
        state.acts_after_restart
        or (state.change.setting in since and state.change.effect is Effect.NEEDS_RESTART and state.good)
        for state in states
    )


def owed(
    since: Mapping[Setting, bool], plan: Plan, now: Settings, wanted: Settings, driver: Driver | None
) -> tuple[ChangeState, ...]:
    """The written settings that a restart still has to put in force, as changes that wait for it."""
    if driver is None:
        return ()
    planned = {change.setting for change in plan.changes}
    waiting = (
        setting
        for setting, said in since.items()
        if setting not in planned
        and now.get(setting) is not None
        and now.get(setting) == wanted.get(setting)
        and (said or driver.effect_of(setting) is Effect.NEEDS_RESTART)
    )
    return tuple(
        ChangeState(Change(each, wanted[each], wanted[each], Effect.NEEDS_RESTART), Outcome(OutcomeKind.NEEDS_RESTART))
        for each in waiting
    )


def but_for_the_switch(states: Iterable[ChangeState]) -> tuple[ChangeState, ...]:
    """Without an address that only waits for a restart: the switch makes up for that one, after the proof; before it, the charger
    would leave this laptop unproven."""
    return tuple(state for state in states if state.outcome is None or state.change.risk < Risk.ADDRESS)
