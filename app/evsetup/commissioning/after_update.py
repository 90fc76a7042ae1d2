"""Whether a charger is after an update of its firmware what it was before: its settings, its security, its connectors.

An update may set a charger back to factory values, passwords included (``facts/serial-firmware-security.md`` §2.6, ``facts/chargers.md``).
The version alone does not tell. What was read before the update lies in the site file, so that this can also be said after a crash.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime

from evsetup.commissioning import after_update_findings as say
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.surroundings import Surroundings
from evsetup.commissioning.variable_access import OverOcpp
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.progress import unheard
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, Unknown, to_plain
from evsetup.domain.sighting import Way
from evsetup.domain.variable import Variables
from evsetup.drivers.registry import open_driver
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.storage.records import SnapshotReason

AFTER_UPDATE = "after update"
"""The topic of its findings in the site file."""
_MOVES = frozenset({"datetime", "externalconfigchangedate"})
"""Variables that change by themselves."""
_UNUSABLE = frozenset({"Unavailable", "Faulted"})
_READY_S = 60.0
_LOOK_S = 0.2
_BACKUP = "backup"


@dataclass(frozen=True, slots=True)
class Changed:
    """One value that is not what it was; ``new`` is empty where the charger shows it no more."""

    name: str
    old: str
    new: str


class AfterUpdate:
    """``keep`` before anything is sent, ``look`` once the charger runs the new version."""

    def __init__(self, reach: Reach, around: Surroundings, charger_id: str) -> None:
        self._reach = reach
        self._around = around
        self._charger_id = charger_id
        self._asked_password = False
        self._usable: frozenset[int] = frozenset()

    async def keep(self) -> None:
        """Reads the charger and keeps what it shows in the site file. One that shows nothing is updated all the same: that is said
        afterwards."""
        try:
            if self._over_ocpp:
                driver = await OverOcpp(self._reach).open()
                snapshot = await driver.read_variables(unheard)
                self._usable = _usable(await self._reach.charge_point())
                await asyncio.to_thread(
                    self._around.site.put_variables,
                    self._charger_id,
                    snapshot,
                    SnapshotReason.BEFORE_WRITING,
                )
                return
            settings = await (await self._reach.open()).read_settings()
            await asyncio.to_thread(
                self._around.site.put_snapshot, self._charger_id, _BACKUP, settings, datetime.now(UTC)
            )
            self._asked_password = self._reach.credentials is not None and not await self._lets_anybody_in()
        except Fault:
            return

    async def look(self) -> tuple[Finding, ...]:
        """What is not as it was; never raises, and changes nothing."""
        try:
            return await (self._look_over_ocpp() if self._over_ocpp else self._look_at_page())
        except Fault as fault:
            return (say.not_compared(fault.finding),)

    @property
    def _over_ocpp(self) -> bool:
        return self._reach.way is not Way.HTTP

    async def _look_over_ocpp(self) -> tuple[Finding, ...]:
        site, out = self._around.site, await self._out_of_service()
        kept = await asyncio.to_thread(site.saved_variables, self._charger_id)
        numbers = [one.number for one in kept if one.why is SnapshotReason.BEFORE_WRITING]
        before = await asyncio.to_thread(site.variables, numbers[-1]) if numbers else None
        if before is None:
            return (*out, say.not_compared())
        driver = await OverOcpp(self._reach).open()
        now = (await driver.read_variables(unheard)).variables
        return (*out, *_told(variables_changed(before.variables, now), len(before.variables)))

    async def _look_at_page(self) -> tuple[Finding, ...]:
        snapshots = await asyncio.to_thread(self._around.site.snapshots, self._charger_id)
        before = next((one.settings for one in reversed(snapshots) if one.kind == _BACKUP), None)
        if before is None:
            return (say.not_compared(),)
        now = await (await self._reach.open()).read_settings()
        found = _told(settings_changed(before, now), len(before))
        if self._asked_password and await self._lets_anybody_in():
            return (say.password_gone(), *found)
        return found

    async def _lets_anybody_in(self) -> bool:
        """Whether the charger's own page shows its settings to somebody who has no password."""
        driver = await open_driver(
            self._reach.found.best_endpoint,
            credentials=None,
            csms=None,
            card=self._reach.card,
            trust=self._reach.trust,
        )
        try:
            await driver.read_settings()
        except Fault:
            return False
        finally:
            await driver.close()
        return True

    async def _out_of_service(self) -> tuple[Finding, ...]:
        """Connectors that were usable before and do not become so again in time."""
        if not self._usable:
            return ()
        point = await self._reach.charge_point()
        try:
            async with asyncio.timeout(min(_READY_S, self._reach.patience_s)):
                while not self._usable <= _usable(point):
                    await asyncio.sleep(_LOOK_S)
                    point = await self._reach.charge_point()
        except TimeoutError:
            missing = sorted(self._usable - _usable(point))
            return tuple(say.connector_out(number, _status(point, number)) for number in missing)
        return ()


def variables_changed(before: Variables, now: Variables) -> tuple[Changed, ...]:
    """Writable variables, and the security profile, whose values are not what they were. What is not shown cannot be compared."""
    changed = []
    for name, old in before.items():
        matters = old.writable or name.variable.casefold() == "securityprofile"
        if not matters or not isinstance(old.value, str) or name.variable.casefold() in _MOVES:
            continue
        new = now.get(name)
        value = new.value if new is not None else ""
        if not isinstance(value, Secret) and value != old.value:
            changed.append(Changed(str(name), old.value, value or ""))
    return tuple(changed)


def settings_changed(before: Settings, now: Settings) -> tuple[Changed, ...]:
    """Settings whose values are not what they were. What is not shown, secrets above all, cannot be compared."""
    changed = []
    for setting, old in before.items():
        new = now.get(setting, Unknown.UNSET)
        if setting.is_secret or isinstance(old, Unknown) or old == new:
            continue
        changed.append(
            Changed(setting.value, str(to_plain(old)), "" if isinstance(new, Unknown) else str(to_plain(new)))
        )
    return tuple(changed)


def _told(changed: tuple[Changed, ...], count: int) -> tuple[Finding, ...]:
    profiles = [one for one in changed if _is_profile(one) and _lower(one)]
    others = tuple(one for one in changed if one not in profiles)
    lower = tuple(say.profile_lower(one.old, one.new) for one in profiles)
    if others:
        return (*lower, say.differs({one.name: (one.old, one.new) for one in others}))
    return lower or (say.same(count),)


def _is_profile(changed: Changed) -> bool:
    return changed.name == Setting.SECURITY_PROFILE.value or changed.name.rpartition(".")[2] == "SecurityProfile"


def _lower(changed: Changed) -> bool:
    return not changed.new.isdecimal() or (changed.old.isdecimal() and int(changed.new) < int(changed.old))


def _usable(point: ChargePoint) -> frozenset[int]:
    return frozenset(number for number, one in point.connectors.items() if number and one.status not in _UNUSABLE)


def _status(point: ChargePoint, number: int) -> str:
    told = point.connectors.get(number)
    return told.status if told is not None else "–"
