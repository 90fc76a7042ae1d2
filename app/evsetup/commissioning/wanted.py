"""What a charger shall have at the end, value by value, and whose wish each value is.

Wishes come in layers: the purpose, the CSMS card, the templates of the site and of the model, what is copied from another charger,
the plan of the bay and its template, and what a person answers now. The later layer wins (``domain.template.Level``); what it overrules is kept, so that a person
sees both. Pure: nothing is read or written here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, SettingValue
from evsetup.domain.template import Level, Origin
from evsetup.domain.text import Text, text, verbatim

_Wish = tuple[str, SettingValue, Origin]


@dataclass(frozen=True, slots=True)
class Layer:
    """The wishes of one origin. ``exactness`` orders layers of one level: the greater one wins (``Template.exactness``).

    ``variables`` are under OCPP's own names; letter case does not count. ``strangers`` are those for which the charger's OCPP
    version has no word.
    """

    origin: Origin
    settings: Settings = field(default_factory=Settings)
    variables: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    strangers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    exactness: tuple[int, str] = (0, "")

    @property
    def order(self) -> tuple[int, int, str, str]:
        """Later layers win; no two differing layers of one charger share an order."""
        return (self.origin.level, *self.exactness, self.origin.name)


@dataclass(frozen=True, slots=True)
class Overruled:
    """A wish that a later layer replaced by another value."""

    value: SettingValue
    origin: Origin


@dataclass(frozen=True, slots=True)
class WantedValue:
    """One value with the origin that decided it. ``name`` is the setting's, or OCPP's own in the deciding spelling."""

    name: str
    value: SettingValue
    origin: Origin
    overruled: tuple[Overruled, ...] = ()

    @property
    def conflict(self) -> Text | None:
        """What is said when two origins disagree; ``None`` when none does."""
        if not self.overruled:
            return None
        other = self.overruled[-1]
        return text(
            "commissioning",
            "{name}: {origin} wants {value}; {other} wanted {old}.",
            name=verbatim(self.name),
            origin=self.origin.words,
            value=verbatim(str(self.value)),
            other=other.origin.words,
            old=verbatim(str(other.value)),
        )


@dataclass(frozen=True, slots=True)
class Wanted:
    """All wanted values of one charger; ``variables`` are looked up by name in lower case.

    ``strangers`` are wishes that cannot even be named in the charger's OCPP version.
    """

    settings: Mapping[Setting, WantedValue] = field(default_factory=lambda: MappingProxyType({}))
    variables: Mapping[str, WantedValue] = field(default_factory=lambda: MappingProxyType({}))
    strangers: tuple[WantedValue, ...] = ()

    def plain(self) -> Settings:
        """The settings without their origins, for a plan."""
        return Settings({setting: one.value for setting, one in self.settings.items()})

    def origin_of(self, setting: Setting) -> Origin | None:
        """Whose wish a setting is; ``None`` when nobody wants it."""
        one = self.settings.get(setting)
        return one.origin if one is not None else None

    def variable(self, name: str) -> WantedValue | None:
        """The wish for one of the charger's own names, without regard to letter case."""
        return self.variables.get(name.casefold())

    @property
    def conflicts(self) -> tuple[Text, ...]:
        """Every disagreement, said: which value counts, and whose other value does not."""
        said = (one.conflict for one in (*self.settings.values(), *self.variables.values()))
        return tuple(words for words in said if words is not None)


def merge(layers: Iterable[Layer]) -> Wanted:
    """All layers put over each other, whatever order they come in; a secret is compared, never shown."""
    settings: dict[Setting, list[_Wish]] = {}
    variables: dict[str, list[_Wish]] = {}
    strangers: dict[str, WantedValue] = {}
    for layer in sorted(layers, key=lambda layer: layer.order):
        for setting, value in layer.settings.items():
            settings.setdefault(setting, []).append((setting.value, value, layer.origin))
        for name, words in layer.variables.items():
            variables.setdefault(name.casefold(), []).append((name, words, layer.origin))
        for name, words in layer.strangers.items():
            strangers[name.casefold()] = WantedValue(name, words, layer.origin)
    return Wanted(
        MappingProxyType({setting: _decided(settings[setting]) for setting in Setting if setting in settings}),
        MappingProxyType({name: _decided(wishes) for name, wishes in sorted(variables.items())}),
        tuple(one for _, one in sorted(strangers.items())),
    )


def answers_over(below: Wanted, answered: Settings) -> Layer:
    """What a person answers now as a layer: only what says something else than ``below`` is a wish of its own.

    A form that was filled in from the plan and merely confirmed keeps the plan as its origin. A secret is always an answer.
    """
    own = {
        setting: value
        for setting, value in answered.items()
        if isinstance(value, Secret) or setting not in below.settings or below.settings[setting].value != value
    }
    return Layer(Origin(Level.ANSWER), Settings(own))


def _decided(wishes: list[_Wish]) -> WantedValue:
    """The last wish, with every earlier one that said something else."""
    name, value, origin = wishes[-1]
    return WantedValue(name, value, origin, tuple(Overruled(v, o) for _, v, o in wishes if v != value))
