"""What will change on a charger: seen by a person before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import Enum, IntEnum

from evsetup.domain.settings import Setting, Settings, SettingValue, Unknown


class Effect(Enum):
    """What writing a setting does to the charger and to our link."""

    LIVE = "live"
    NEEDS_RESTART = "needs a restart"
    CUTS_LINK = "cuts the link"


class Risk(IntEnum):
    """The order of applying: what could cut us off goes last."""

    HARMLESS = 0
    RESTART = 1
    CREDENTIAL = 2
    NETWORK = 3
    ADDRESS = 4


@dataclass(frozen=True, slots=True)
class Change:
    """One setting to write, with the value that it has now and what writing it does."""

    setting: Setting
    old: SettingValue | None
    new: SettingValue
    effect: Effect

    @property
    def risk(self) -> Risk:
        """How late it is applied."""
        match self.setting:
            case Setting.CSMS_URL | Setting.IDENTITY | Setting.OCPP_VERSION:
                return Risk.ADDRESS
            case Setting.ETHERNET | Setting.WIFI_SSID | Setting.WIFI_PASSPHRASE:
                return Risk.NETWORK
            case Setting.KEY | Setting.SECURITY_PROFILE:
                return Risk.CREDENTIAL
            case _:
                return Risk.RESTART if self.effect is Effect.NEEDS_RESTART else Risk.HARMLESS


@dataclass(frozen=True, slots=True)
class ByHand:
    """A wanted setting that the driver cannot write; a person does it, or it stays as it is."""

    setting: Setting
    new: SettingValue


@dataclass(frozen=True, slots=True)
class Plan:
    """The difference between settings as read and as wanted, in the order of applying."""

    changes: tuple[Change, ...]
    by_hand: tuple[ByHand, ...] = ()

    @property
    def needs_restart(self) -> bool:
        """Whether the charger must restart for some change to take effect."""
        return any(change.effect is not Effect.LIVE for change in self.changes)

    def left_to_a_person(self, settings: Collection[Setting]) -> Plan:
        """The same wishes; a person sets ``settings`` by hand, since the charger does not take them from here."""
        left = tuple(ByHand(change.setting, change.new) for change in self.changes if change.setting in settings)
        kept = tuple(change for change in self.changes if change.setting not in settings)
        return Plan(kept, (*self.by_hand, *left))

    @property
    def cuts_off(self) -> tuple[Change, ...]:
        """The changes that could cut us off."""
        return tuple(c for c in self.changes if c.effect is Effect.CUTS_LINK or c.risk >= Risk.CREDENTIAL)


def make_plan(now: Settings, wanted: Settings, effect_of: Callable[[Setting], Effect | None]) -> Plan:
    """The changes that turn ``now`` into ``wanted``; equal values make no change, so a second run plans nothing.

    ``effect_of`` is the driver's word on each setting; ``None`` means that it cannot write it. A value that could not be
    read before (``UNREADABLE`` in a saved set) is no wish.
    """
    changes: list[Change] = []
    by_hand: list[ByHand] = []
    for setting, new in wanted.items():
        old = now.get(setting)
        if old == new or new is Unknown.UNREADABLE:
            continue
        effect = effect_of(setting)
        if effect is None:
            by_hand.append(ByHand(setting, new))
        else:
            changes.append(Change(setting, old, new, effect))
    return Plan(tuple(sorted(changes, key=lambda change: change.risk)), tuple(by_hand))
