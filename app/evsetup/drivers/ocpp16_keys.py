"""What a charger has told of its configuration keys, read leniently; what was odd about it is kept beside it.

Wire facts: ``facts/ocpp.md`` §2.3, §2.4. Keys are compared without letter case. Nothing is refused for its shape.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from evsetup.drivers.ocpp16_names import SPELLING

LONGEST_NAME = 50
LONGEST_VALUE = 500


@dataclass(frozen=True, slots=True)
class ConfigurationKey:
    """One key: ``name`` in the charger's spelling; ``value`` is ``None`` when it is not shown."""

    name: str
    readonly: bool
    value: str | None


class Oddity(Enum):
    """How an answer to GetConfiguration leaves the standard without harm."""

    NOT_TEXT = "value is no text"
    TOO_LONG = "longer than OCPP allows"
    OTHER_SPELLING = "key in another spelling"
    NOT_ASKED = "told without being asked"
    TWICE = "listed twice"
    NO_KEY = "entry that is no key"


class KeysTold:
    """The keys of one charger as it told them, newest word last."""

    def __init__(self) -> None:
        self.oddities: dict[Oddity, list[str]] = {}
        self._known: dict[str, ConfigurationKey] = {}
        self._missing: set[str] = set()
        self._spellings: dict[str, str] = {}

    def __iter__(self) -> Iterator[ConfigurationKey]:
        return iter(tuple(self._known.values()))

    def __bool__(self) -> bool:
        return bool(self._known) or bool(self._missing)

    def known(self, name: str) -> ConfigurationKey | None:
        """A key that the charger has told of."""
        return self._known.get(name.casefold())

    def spelled(self, name: str) -> str:
        """``name`` as the charger has spelled it, even if what it told of it was forgotten: some know no other spelling."""
        return self._spellings.get(name.casefold(), name)

    def is_missing(self, name: str) -> bool:
        """Whether the charger said that it has no such key."""
        return name.casefold() in self._missing

    def told(self, name: str) -> bool:
        """Whether it said anything of ``name``."""
        return name.casefold() in self._known or name.casefold() in self._missing

    def clear(self) -> None:
        """Forgets everything."""
        self._known.clear()
        self._missing.clear()
        self.oddities.clear()

    def forget(self, names: Iterable[str]) -> None:
        """Forgets what was told of ``names``."""
        for name in names:
            self._known.pop(name.casefold(), None)
            self._missing.discard(name.casefold())

    def miss(self, names: Iterable[str]) -> None:
        """The charger has none of ``names``."""
        self._missing.update(name.casefold() for name in names)

    def take(self, answer: Mapping[str, object], asked: Sequence[str] = ()) -> int:
        """Takes in one answer; how many keys it showed. Without ``asked`` it was a question for everything."""
        wanted = {name.casefold() for name in asked}
        seen: set[str] = set()
        for entry in _list(answer.get("configurationKey")):
            key = self._key(entry)
            if key is None:
                self._note(Oddity.NO_KEY, repr(entry)[:40])
                continue
            folded = key.name.casefold()
            if folded in seen:
                self._note(Oddity.TWICE, key.name)
            if wanted and folded not in wanted:
                self._note(Oddity.NOT_ASKED, key.name)
            seen.add(folded)
            self._known[folded] = key
            self._spellings[folded] = key.name
            self._missing.discard(folded)
        unknown = [name for name in _list(answer.get("unknownKey")) if isinstance(name, str)]
        self._missing.update(name.casefold() for name in unknown if name.casefold() not in seen)
        return len(seen)

    def _key(self, entry: object) -> ConfigurationKey | None:
        """One entry of the answer; values that are no text (seen in the field) are taken as their text."""
        if not isinstance(entry, Mapping) or not isinstance(name := entry.get("key"), str) or not name:
            return None
        value = entry.get("value")
        if "value" in entry and not isinstance(value, str):
            self._note(Oddity.NOT_TEXT, name)
        if len(name) > LONGEST_NAME or (isinstance(value, str) and len(value) > LONGEST_VALUE):
            self._note(Oddity.TOO_LONG, name)
        if SPELLING.get(name.casefold(), name) != name:
            self._note(Oddity.OTHER_SPELLING, name)
        if isinstance(value, bool):
            value = "true" if value else "false"
        readonly = next((flag for field, flag in entry.items() if str(field).casefold() == "readonly"), False)
        return ConfigurationKey(
            name,
            readonly is True or (isinstance(readonly, str) and readonly.casefold() == "true"),
            str(value) if isinstance(value, str | int | float) else None,
        )

    def _note(self, oddity: Oddity, name: str) -> None:
        names = self.oddities.setdefault(oddity, [])
        if name not in names:
            names.append(name)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
