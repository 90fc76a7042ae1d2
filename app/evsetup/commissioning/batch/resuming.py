"""What an earlier run has left on a charger: what the journal tells is asked of the charger, never taken for granted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.states import ChangeState, JobStep
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.sighting import Way
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.storage.records import JournalEntry


def with_key_in_use(job: ChargerJob, csms: CommissioningCsms, key: Secret | None) -> Settings:
    """The settings as read, with the key that no charger shows: it has just logged in with it on this laptop."""
    endpoint = job.found.endpoint(Way.OCPP)
    here = csms.charge_points.get(endpoint.address) if endpoint is not None else None
    if key is None or here is None or here.key_form is None or csms.key_of(here.identity) != key:
        return job.settings
    return job.settings.with_values({Setting.KEY: key})


def waits_for_restart(entries: Iterable[JournalEntry]) -> frozenset[Setting]:
    """Settings that were written, that act after a restart, and after which none was seen to be begun and answered."""
    waiting: set[Setting] = set()
    names = {setting.value: setting for setting in Setting}
    for entry in entries:
        if entry.phase != "outcome":
            continue
        outcome, setting = entry.what.get("outcome"), names.get(str(entry.what.get("setting")))
        if entry.step == JobStep.RESTART.value and _good(outcome):
            waiting.clear()
        elif entry.step == JobStep.APPLY.value and setting is not None:
            if outcome == OutcomeKind.NEEDS_RESTART.value:
                waiting.add(setting)
            else:
                waiting.discard(setting)
    return frozenset(waiting)


def recall_restart(job: ChargerJob, waiting: frozenset[Setting]) -> None:
    """Lets the job restart the charger for what an earlier run wrote: read back it is there, in force it is not."""
    planned = {change.setting for change in job.plan.changes}
    outcome = Outcome(OutcomeKind.NEEDS_RESTART)
    for setting in waiting - planned:
        value = job.settings.get(setting)
        if value is not None and value == job.wanted.get(setting):
            change = Change(setting, value, value, Effect.NEEDS_RESTART)
            job.changes = (*job.changes, replace(ChangeState(change), outcome=outcome))


def _good(outcome: object) -> bool:
    return any(kind.value == outcome and kind.good for kind in OutcomeKind)
