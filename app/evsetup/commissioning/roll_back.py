"""Puts back what was written into a charger, when it was not proven afterwards: as far as that can be done, and no word more.

Like every write it converges: the charger is read first, only what differs from before is written, each intent is on disk
before it is sent, and each value is read back. One setting that cannot be put back stops no other. The order is that of
applying, reversed, so that no charger dials its CSMS with a key that is not for it; but another Wi-Fi network goes last: what
comes after it could not be reached any more.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from evsetup.commissioning.apply import apply_one, confirm_change, restart_charger
from evsetup.commissioning.charger_secrets import ChargerSecrets, kind_of
from evsetup.commissioning.journal import Journal
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.states import ChangeState, JobStep
from evsetup.commissioning.way_back import WayBack, with_wifi_whole
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Risk
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, SettingValue, Unknown
from evsetup.domain.text import Text, text
from evsetup.drivers.driver import Driver, Foresees
from evsetup.links.faults import LinkFault, TimedOut

log = logging.getLogger(__name__)

_GONE = frozenset({OutcomeKind.LINK_LOST, OutcomeKind.SILENT})


class Fate(Enum):
    """What became of one setting; the value is the word in ``--json``."""

    AS_BEFORE = "as before"
    STAYS = "stays"
    WAITS_FOR_RESTART = "waits for a restart"
    NOT_KNOWN = "old value not known"
    NOT_WRITABLE = "not writable"
    FAILED = "failed"
    NOT_REACHED = "not reached"

    @property
    def good(self) -> bool:
        """Whether nothing is left to do."""
        return self in {Fate.AS_BEFORE, Fate.STAYS}

    @property
    def words(self) -> Text:
        """What people read of it."""
        return _WORDS[self]


_WORDS = {
    Fate.AS_BEFORE: text("commissioning", "as before"),
    Fate.STAYS: text("commissioning", "stays: it was empty, and without its old address nobody uses it"),
    Fate.WAITS_FOR_RESTART: text("commissioning", "written; it acts after the charger's next restart"),
    Fate.NOT_KNOWN: text(
        "commissioning", "left as it is: the charger never showed the old value, and the vault has none"
    ),
    Fate.NOT_WRITABLE: text("commissioning", "left as it is: it cannot be written from here"),
    Fate.FAILED: text("commissioning", "not put back"),
    Fate.NOT_REACHED: text("commissioning", "not put back: the charger was not reached"),
}


@dataclass(frozen=True, slots=True)
class PutBack:
    """One setting: what it had before (``None``: not known), what became of it, and why where that went wrong."""

    setting: Setting
    before: SettingValue | None
    fate: Fate
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class RollBackPlan:
    """What will be written, in its order, and what is certain before anything is: as before already, or out of reach."""

    changes: tuple[Change, ...]
    certain: tuple[PutBack, ...]


def roll_back_plan(driver: Driver, now: Settings, way_back: WayBack) -> RollBackPlan:
    """The difference between the charger as read ``now`` and as it was before."""
    changes: list[Change] = []
    certain: list[PutBack] = []
    whole = with_wifi_whole(way_back)
    for setting in (setting for setting in Setting if setting in whole.touched):
        before, found = whole.before.get(setting), now.get(setting)
        if before is not None and before == found and before is not Unknown.UNREADABLE:
            certain.append(PutBack(setting, before, Fate.AS_BEFORE))
        elif before is None or before is Unknown.UNREADABLE:
            certain.append(PutBack(setting, None, Fate.NOT_KNOWN))
        elif setting is Setting.IDENTITY and before is Unknown.UNSET:
            # No driver writes an empty identity: with an address beside it, it would break the dial-in.
            certain.append(PutBack(setting, before, Fate.STAYS))
        elif (effect := driver.effect_of(setting)) is None:
            certain.append(PutBack(setting, before, Fate.NOT_WRITABLE))
        else:
            changes.append(Change(setting, found, _writable(setting, before), effect))
    return RollBackPlan(tuple(sorted(changes, key=_place)), tuple(certain))


def unreached(way_back: WayBack, finding: Finding) -> tuple[PutBack, ...]:
    """All that may have been written, when the charger cannot be reached at all."""
    touched = (setting for setting in Setting if setting in way_back.touched)
    return tuple(PutBack(each, way_back.before.get(each), Fate.NOT_REACHED, finding) for each in touched)


class RollBack:
    """One run over one charger that is reached by ``reach``."""

    def __init__(self, reach: Reach, journal: Journal, secrets: ChargerSecrets) -> None:
        self._reach = reach
        self._journal = journal
        self._secrets = secrets

    async def run(self, way_back: WayBack) -> tuple[PutBack, ...]:
        """Writes and reads back; what became of every setting that may have been written. Never raises a ``Fault`` of the
        charger: what it did stands with its setting."""
        try:
            driver = await self._reach.open()
            now = await self._with_secrets(way_back, await driver.read_settings())
        except LinkFault as fault:
            return unreached(way_back, fault.finding)
        plan = roll_back_plan(driver, now, way_back)
        await self._keep_secrets(plan.changes)
        written = await self._restarted(driver, await self._write(driver, plan.changes))
        await self._secrets.settle(state for state, _ in written)
        done = {one.setting: one for one in (*plan.certain, *(_put_back(state, fault) for state, fault in written))}
        return tuple(done[setting] for setting in Setting if setting in done)

    async def _with_secrets(self, way_back: WayBack, now: Settings) -> Settings:
        """The settings as read, with the secrets that it is known to have: a driver lets it in with them, if all else fails."""
        known: dict[Setting, SettingValue] = {}
        for setting in (each for each in way_back.touched if each.is_secret and now.secret_of(each) is None):
            here = self._reach.key_here if setting is Setting.KEY else None
            if here is not None:
                known[setting] = here
        return now.with_values(known)

    async def _keep_secrets(self, changes: Iterable[Change]) -> None:
        for change in changes:
            if isinstance(change.new, Secret) and change.new:
                await self._secrets.keep(kind_of(change.setting), change.new)

    async def _write(self, driver: Driver, changes: tuple[Change, ...]) -> list[tuple[ChangeState, Finding | None]]:
        """Each change with what it came to; after a lost link the rest is not tried."""
        if isinstance(driver, Foresees):
            driver.foresee(changes)
        written: list[tuple[ChangeState, Finding | None]] = []
        gone: Finding | None = None
        for change in changes:
            if gone is not None:
                written.append((ChangeState(change), gone))
                continue
            state = await apply_one(driver, change, self._journal, JobStep.ROLL_BACK, lambda _: None)
            written.append((state, None))
            if state.outcome is not None and state.outcome.kind in _GONE:
                gone = state.outcome.finding
        return written

    async def _restarted(
        self, driver: Driver, written: list[tuple[ChangeState, Finding | None]]
    ) -> list[tuple[ChangeState, Finding | None]]:
        """Read back what acts after a restart, then restarts once; a restart that is refused leaves them waiting."""
        waiting = [state for state, _ in written if state.acts_after_restart]
        if not waiting:
            return written
        confirmed = {
            state.change.setting: await confirm_change(driver, state, self._journal, JobStep.ROLL_BACK)
            for state in waiting
        }
        problem = await self._restart(driver)
        return [
            (confirmed.get(state.change.setting, state), problem if state.change.setting in confirmed else why)
            for state, why in written
        ]

    async def _restart(self, driver: Driver) -> Finding | None:
        outcome = await restart_charger(driver, self._journal, {"for": JobStep.ROLL_BACK.value})
        if not outcome.good:
            return outcome.finding
        try:
            await driver.wait_until_back(self._reach.patience_s)
        except TimedOut as fault:
            # With its old address it may well dial somewhere else: what was read back before the restart stands.
            log.info("after the roll-back the charger did not come back here: %s", fault.finding.code)
        except Fault as fault:
            return fault.finding
        else:
            await self._journal.read_back(JobStep.RESTART, {"outcome": OutcomeKind.APPLIED.value})
        return None


def _writable(setting: Setting, before: SettingValue) -> SettingValue:
    """What to write so that a setting is as before; one that was empty is written empty."""
    if before is not Unknown.UNSET:
        return before
    return Secret("") if setting.is_secret else ""


def _place(change: Change) -> int:
    return 1 if change.risk is Risk.NETWORK else -change.risk


def _put_back(state: ChangeState, why: Finding | None) -> PutBack:
    change, outcome, confirmed = state.change, state.outcome, state.confirmed
    before = change.new
    if outcome is None:
        return PutBack(change.setting, before, Fate.NOT_REACHED, why)
    if not outcome.good:
        fate = Fate.NOT_REACHED if outcome.kind in _GONE else Fate.FAILED
        return PutBack(change.setting, before, fate, outcome.finding)
    if confirmed is not None and not confirmed.good:
        return PutBack(change.setting, before, Fate.FAILED, confirmed.finding)
    if why is not None:
        return PutBack(change.setting, before, Fate.WAITS_FOR_RESTART, why)
    return PutBack(change.setting, before, Fate.AS_BEFORE)
