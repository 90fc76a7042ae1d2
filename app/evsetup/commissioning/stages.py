"""The two stages of writing: what goes in first, and what takes the charger from this laptop to its CSMS."""

from __future__ import annotations

from evsetup.domain.plan import Change, Plan, Risk
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.sighting import Way
from evsetup.drivers.driver import Driver


def first_stage(plan: Plan, now: Settings, wanted: Settings, way: Way, here: str, driver: Driver) -> tuple[Change, ...]:
    """The plan without the final address. A charger with a local interface is pointed at ``here`` (this laptop) instead;
    one that dialled in is here already, and keeps its identity until the switch."""
    changes = [change for change in plan.changes if change.setting is not Setting.CSMS_URL]
    if way is Way.OCPP:
        return tuple(change for change in changes if change.risk < Risk.ADDRESS)
    effect = driver.effect_of(Setting.CSMS_URL)
    if Setting.CSMS_URL in wanted and effect is not None and now.get(Setting.CSMS_URL) != here:
        changes.append(Change(Setting.CSMS_URL, now.get(Setting.CSMS_URL), here, effect))
    return tuple(changes)


def second_stage(plan: Plan, wanted: Settings, way: Way, here: str, driver: Driver) -> tuple[Change, ...]:
    """The final address, and before it whatever had to wait for the switch."""
    if way is Way.OCPP:
        return tuple(change for change in plan.changes if change.risk is Risk.ADDRESS)
    effect = driver.effect_of(Setting.CSMS_URL)
    if effect is None or Setting.CSMS_URL not in wanted:
        return ()
    return (Change(Setting.CSMS_URL, here, wanted[Setting.CSMS_URL], effect),)
