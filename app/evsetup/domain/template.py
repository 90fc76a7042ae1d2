"""Settings that are wanted on more than one charger, and where a wanted value comes from.

A template names settings of ours (``Settings``) and single settings under OCPP's own names (``HeartbeatInterval``,
``OCPPCommCtrlr.HeartbeatInterval``). It never holds a secret, nor what belongs to one charger alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from fnmatch import fnmatchcase
from types import MappingProxyType

from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, SettingValue, StaticAddress, Unknown
from evsetup.domain.text import Text, text, verbatim


class Level(IntEnum):
    """Whose wish a value is, in the order of merging: the later one wins."""

    PURPOSE = 0
    CSMS_CARD = 1
    SITE = 2
    MODEL = 3
    COPIED = 4
    BAY_PLAN = 5
    BAY = 6
    ANSWER = 7

    @property
    def word(self) -> str:
        """The word of files and of ``--json``."""
        return self.name.lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a wanted value comes from. ``name`` is the operator's, the pattern's, the bay's; empty where there is only one."""

    level: Level
    name: str = ""

    @property
    def words(self) -> Text:
        """The origin that people read."""
        bare = _ORIGINS[self.level]
        return text("domain", "{origin} {name}", origin=bare, name=verbatim(self.name)) if self.name else bare


_ORIGINS = {
    Level.PURPOSE: text("domain", "purpose of this charger"),
    Level.CSMS_CARD: text("domain", "CSMS card"),
    Level.SITE: text("domain", "this site"),
    Level.MODEL: text("domain", "model"),
    Level.COPIED: text("domain", "copy of"),
    Level.BAY_PLAN: text("domain", "plan of"),
    Level.BAY: text("domain", "template of"),
    Level.ANSWER: text("domain", "your answer"),
}

_OF_ONE_CHARGER = frozenset({Setting.IDENTITY, *(setting for setting in Setting if setting.is_secret)})
_OF_ONE_BAY = frozenset({Setting.HOSTNAME})


def may_be_shared(level: Level, setting: Setting, value: SettingValue) -> bool:
    """Whether a template of ``level`` may hold this: never a secret or an identity, and a fixed address for one bay only."""
    if setting in _OF_ONE_CHARGER or isinstance(value, Secret | Unknown):
        return False
    return level is Level.BAY or not (setting in _OF_ONE_BAY or isinstance(value, StaticAddress))


TEMPLATE_LEVELS = (Level.SITE, Level.MODEL, Level.BAY)


@dataclass(frozen=True, slots=True)
class Template:
    """What all chargers of a site, of a model, or of one bay shall have.

    ``place`` is empty for the site, a pattern with ``*`` and ``?`` for a model (letter case does not count; it is held against
    the model, and against maker and model), the id of the bay for a bay.
    """

    level: Level
    place: str = ""
    settings: Settings = field(default_factory=Settings)
    variables: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        if self.level not in TEMPLATE_LEVELS or bool(self.place) is (self.level is Level.SITE):
            raise ValueError(f"no template: {self.level.word} {self.place!r}")
        if held := [s.value for s, value in self.settings.items() if not may_be_shared(self.level, s, value)]:
            raise ValueError(f"not in a template of {self.level.word}: {', '.join(held)}")

    @property
    def is_empty(self) -> bool:
        """Whether it wishes nothing."""
        return not self.settings and not self.variables

    def fits(self, identity: Identity, bay_id: str) -> bool:
        """Whether it is meant for this charger in this bay (empty: in none)."""
        match self.level:
            case Level.SITE:
                return True
            case Level.BAY:
                return self.place == bay_id
            case _:
                pattern, model = self.place.casefold(), identity.model.casefold()
                full = f"{identity.vendor.casefold()} {model}"
                return any(fnmatchcase(name, pattern) for name in (model, full) if name.strip())

    @property
    def exactness(self) -> tuple[int, str]:
        """How exact a pattern is: letters that are no wildcard. Of two that fit, the more exact one counts."""
        return sum(letter not in "*?[]" for letter in self.place), self.place.casefold()
