"""Writes changes to one charger, one at a time, each journalled before and after and proven before the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from evsetup.commissioning.journal import Journal
from evsetup.commissioning.states import ChangeState, JobStep
from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.settings import to_plain
from evsetup.drivers.driver import Driver, Foresees


async def apply_changes(
    driver: Driver,
    changes: Sequence[Change],
    journal: Journal,
    step: JobStep,
    seen: Callable[[ChangeState], None],
) -> tuple[ChangeState, ...]:
    """Applies ``changes`` in their order and stops at the first that is not good; the rest stays unwritten.

    A change that takes effect only after a restart is confirmed by the caller's read-back; every other one here, at once.
    """
    if isinstance(driver, Foresees):
        driver.foresee(changes)
    done: list[ChangeState] = []
    for change in changes:
        state = await apply_one(driver, change, journal, step, seen)
        done.append(state)
        if state.outcome is None or not state.outcome.good or (state.confirmed and not state.confirmed.good):
            break
    return tuple(done)


async def apply_one(
    driver: Driver, change: Change, journal: Journal, step: JobStep, seen: Callable[[ChangeState], None]
) -> ChangeState:
    """Applies one change: journalled before and after, and confirmed at once unless it waits for a restart."""
    setting = change.setting.value
    old = None if change.old is None else to_plain(change.old)
    await journal.intent(step, {"setting": setting, "old": old, "new": to_plain(change.new)})
    seen(ChangeState(change))
    try:
        outcome = await driver.apply(change)
    except Fault as fault:
        outcome = Outcome(OutcomeKind.FAULT, finding=fault.finding)
    await journal.outcome(step, {"setting": setting, "outcome": outcome.kind.value})
    state = ChangeState(change, outcome)
    if outcome.good and outcome.kind is not OutcomeKind.NEEDS_RESTART and change.effect is not Effect.NEEDS_RESTART:
        state = await confirm_change(driver, state, journal, step)
    seen(state)
    return state


async def confirm_change(driver: Driver, state: ChangeState, journal: Journal, step: JobStep) -> ChangeState:
    """Proves that the new value of an applied change is in place."""
    try:
        confirmed = await driver.confirm(state.change)
    except Fault as fault:
        confirmed = Outcome(OutcomeKind.FAULT, finding=fault.finding)
    await journal.read_back(step, {"setting": state.change.setting.value, "outcome": confirmed.kind.value})
    return replace(state, confirmed=confirmed)


async def restart_charger(driver: Driver, journal: Journal, why: Mapping[str, object]) -> Outcome:
    """Restarts it, journalled before and after; ``why`` stands in the journal."""
    await journal.intent(JobStep.RESTART, why)
    try:
        outcome = await driver.restart()
    except Fault as fault:
        outcome = Outcome(OutcomeKind.FAULT, finding=fault.finding)
    await journal.outcome(JobStep.RESTART, {"outcome": outcome.kind.value})
    return outcome
