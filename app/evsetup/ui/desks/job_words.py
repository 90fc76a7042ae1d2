"""A job in the words of the pages: what runs, how it stands on the board."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from evsetup.commissioning.states import INQUIRIES, JobStep, StepState, StepStatus
from evsetup.domain.finding import Finding
from evsetup.domain.progress import Progress
from evsetup.domain.text import Text, text
from evsetup.storage.records import ChargerState
from evsetup.ui.looks import Chip, Look
from evsetup.ui.models.security import size_words
from evsetup.ui.models.site import Running

if TYPE_CHECKING:
    from evsetup.commissioning.job import ChargerJob

STATE_CHIPS: dict[ChargerState, Chip] = {
    ChargerState.PLANNED: Chip(Look.UNKNOWN, text("ui", "Planned")),
    ChargerState.FOUND: Chip(Look.INFO, text("ui", "Found")),
    ChargerState.REACHABLE: Chip(Look.INFO, text("ui", "Reachable")),
    ChargerState.LOCKED: Chip(Look.WARNING, text("ui", "Locked")),
    ChargerState.DEFAULT_PASSWORD: Chip(Look.WARNING, text("ui", "Default password")),
    ChargerState.CONFIGURED: Chip(Look.INFO, text("ui", "Configured")),
    ChargerState.DIALLING: Chip(Look.RUNNING, text("ui", "Dialling in")),
    ChargerState.BOOT_PENDING: Chip(Look.WARNING, text("ui", "Boot pending")),
    ChargerState.BOOT_REJECTED: Chip(Look.PROBLEM, text("ui", "Boot rejected")),
    ChargerState.BOOT_ACCEPTED: Chip(Look.INFO, text("ui", "On this laptop")),
    ChargerState.TESTED: Chip(Look.OK, text("ui", "Proven")),
    ChargerState.HANDED_OVER: Chip(Look.OK, text("ui", "Handed over")),
    ChargerState.OWNED_BY_OTHER: Chip(Look.PROBLEM, text("ui", "Owned by another")),
    ChargerState.DUPLICATE_IDENTITY: Chip(Look.PROBLEM, text("ui", "Identity used twice")),
    ChargerState.WRONG_FIRMWARE: Chip(Look.WARNING, text("ui", "Wrong firmware")),
    ChargerState.BUSY: Chip(Look.RUNNING, text("ui", "Busy")),
}

_ON_THE_CHARGER = frozenset(
    {
        JobStep.READ,
        JobStep.RESTART,
        JobStep.READ_BACK,
        JobStep.CONNECT,
        JobStep.SWITCH,
        JobStep.CONFIRM,
        JobStep.RAISE_PROFILE,
    }
)
"""Steps that wait for the charger itself; its card says how long is normal."""

_NORMAL_S = {JobStep.FIRMWARE: 600, JobStep.PROVE: 180, JobStep.REHEARSE: 15}
_SETTINGS = frozenset({JobStep.READ_VARIABLES, JobStep.WRITE_VARIABLES})
_SECURITY = frozenset({JobStep.READ_SECURITY, JobStep.RAISE_PROFILE, JobStep.CERTIFICATES, JobStep.FETCH_LOG})


def running_step(job: ChargerJob) -> StepState | None:
    """The step that runs now."""
    return next((state for state in job.states.values() if state.status is StepStatus.RUNNING), None)


def failed_with(job: ChargerJob) -> Finding | None:
    """The finding of the newest step that failed, unless a later one went well."""
    newest: StepState | None = None
    for state in job.states.values():
        if state.step in INQUIRIES:
            continue
        if state.started is not None and (newest is None or newest.started is None or state.started >= newest.started):
            newest = state
    return newest.finding if newest is not None and newest.status is StepStatus.FAILED else None


def running_of(job: ChargerJob, progress: Progress | None = None) -> Running | None:
    """What runs on this charger, with elapsed and normal time."""
    state = running_step(job)
    if state is None or state.started is None:
        return None
    assert isinstance(state.step, JobStep)  # noqa: S101 - narrows the type
    elapsed = (datetime.now(UTC) - state.started).total_seconds()
    normal = job.card.normal_wait_s if state.step in _ON_THE_CHARGER else _NORMAL_S.get(state.step)
    if state.step in _SETTINGS | _SECURITY:
        work = job.variables if state.step in _SETTINGS else job.security
        now = work.progress or Progress(state.step.title)
        return Running(_with_bytes(now, state.step), now.done, now.total, elapsed, normal)
    if progress is not None and progress.total and state.step is JobStep.FIRMWARE:
        return Running(progress.doing, progress.done, progress.total, elapsed, normal)
    return Running(state.step.title, 0, 0, elapsed, normal)


def _with_bytes(now: Progress, step: JobStep) -> Text:
    """A log's size is not known before it is there: how much came is all that can be told."""
    if step is not JobStep.FETCH_LOG or not now.done:
        return now.doing
    return text("ui", "{doing} {size} so far", doing=now.doing, size=size_words(now.done))


def next_verb(state: ChargerState, finding: Finding | None) -> Text | None:
    """The one next act on a card of the board."""
    if finding is not None:
        return text("ui", "See why")
    match state:
        case ChargerState.HANDED_OVER:
            return None
        case ChargerState.TESTED:
            return text("ui", "Hand over")
        case ChargerState.FOUND | ChargerState.REACHABLE | ChargerState.PLANNED:
            return text("ui", "Set up")
        case _:
            return text("ui", "Go on")
