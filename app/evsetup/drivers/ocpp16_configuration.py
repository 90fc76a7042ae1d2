"""The configuration keys of an OCPP 1.6 charger.

Wire facts: ``facts/ocpp.md`` §2.3, §2.4, §3.2. Some chargers never answer a question for all keys, some take only a few per
question, some leave their own keys out of the full list. Letter case differs: keys are compared without it and written as
the charger spells them. Accepted is a promise; reading back is the proof.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.settings import Setting
from evsetup.domain.text import text
from evsetup.drivers import ocpp16_outcomes as say
from evsetup.drivers.ocpp16_link import ChargerOnCsms
from evsetup.drivers.outcomes import from_fault, link_lost, silent
from evsetup.links.faults import LinkLost, NoAnswer, Unreachable
from evsetup.ocppj.session import CallFailed, CallRefused, CallTimedOut

log = logging.getLogger(__name__)

_LONGEST_VALUE = 500
_CAREFUL = 4
_NOT_OFFERED = frozenset({"NotImplemented", "NotSupported"})


@dataclass(frozen=True, slots=True)
class ConfigurationKey:
    """One key: ``name`` in the charger's spelling; ``value`` is ``None`` when it is not shown."""

    name: str
    readonly: bool
    value: str | None


class Configuration:
    """What the charger has told of its keys, and the way to change them."""

    def __init__(self, charger: ChargerOnCsms) -> None:
        self._charger = charger
        self._known: dict[str, ConfigurationKey] = {}
        self._missing: set[str] = set()
        self._whole = False

    @property
    def was_read(self) -> bool:
        """Whether the charger has been asked at all."""
        return self._whole or bool(self._known) or bool(self._missing)

    def known(self, name: str) -> ConfigurationKey | None:
        """A key that the charger has told of."""
        return self._known.get(name.casefold())

    def is_missing(self, name: str) -> bool:
        """Whether the charger said that it has no such key."""
        return name.casefold() in self._missing

    async def read(self, names: Iterable[str]) -> None:
        """Reads everything, and by name what of ``names`` was not in it.

        Raises:
            Unreachable, LinkLost: the charger is not there.
            NoAnswer: it answered none of the questions.
        """
        self._known.clear()
        self._missing.clear()
        self._whole = False
        try:
            await self._get((), self._charger.timings.full_read_s)
            self._whole = True
        except CallFailed as fault:
            log.info("%s: no full list of keys: %s", self._charger.identity, fault)
        await self.ask_for([name for name in names if self.known(name) is None])

    async def ask_for(self, names: Sequence[str]) -> None:
        """Reads the keys ``names``, as many at once as the charger takes; fewer where it stays silent.

        Raises:
            Unreachable, LinkLost: the charger is not there.
            NoAnswer: nothing was answered, not even for one key.
        """
        names = list(dict.fromkeys(names))
        failed: CallFailed | None = None
        for size in (self._at_once(len(names)), 1):
            failed = None
            for chunk in _chunks(names, size):
                try:
                    await self._get(chunk)
                except CallFailed as fault:
                    failed = fault
                    break
            names = [name for name in names if self.known(name) is None and not self.is_missing(name)]
            if not names:
                return
            if failed is None:
                # It answered without a word on these: it has no such keys.
                self._missing.update(name.casefold() for name in names)
                return
        if failed is not None and not self.was_read:
            raise NoAnswer(failed.finding)

    async def ask_for_again(self, names: Sequence[str]) -> None:
        """Forgets what was read of ``names`` and reads it anew. Raises as ``ask_for`` does."""
        for name in names:
            self._known.pop(name.casefold(), None)
            self._missing.discard(name.casefold())
        await self.ask_for(names)

    async def value_of(self, name: str) -> str | None:
        """What the charger holds now under ``name``; ``None`` when it has no such key or does not show it.

        Raises:
            Unreachable, LinkLost, NoAnswer: it did not tell.
        """
        await self.ask_for_again([name])
        found = self.known(name)
        return found.value if found is not None else None

    async def change(self, setting: Setting, name: str, value: str) -> Outcome:
        """Writes one key; every answer becomes an outcome.

        Raises:
            Unreachable: the charger is not connected, and nothing was sent.
        """
        if len(value) > _LONGEST_VALUE:
            return say.too_long(setting)
        known = self.known(name)
        spelled = known.name if known is not None else name
        if known is not None and known.readonly:
            return say.read_only(setting, spelled)
        try:
            answer = await self._charger.ask("ChangeConfiguration", {"key": spelled, "value": value})
        except Unreachable:
            raise
        except LinkLost as fault:
            return link_lost(setting, fault)
        except CallTimedOut:
            return silent(setting, self._charger.timings.call_s)
        except CallRefused as fault:
            if fault.code in _NOT_OFFERED:
                return say.no_such_key(setting, spelled)
            return say.rejected(setting, spelled, f"{fault.code} {fault.description}".strip())
        except Fault as fault:
            return from_fault(fault)
        match answer.get("status"):
            case "Accepted":
                return Outcome(OutcomeKind.APPLIED, text("drivers", "{key}: Accepted", key=spelled))
            case "RebootRequired":
                return Outcome(OutcomeKind.NEEDS_RESTART, text("drivers", "{key}: RebootRequired", key=spelled))
            case "NotSupported":
                self._missing.add(name.casefold())
                return say.no_such_key(setting, spelled)
            case status:
                return say.rejected(setting, spelled, str(status)[:80])

    def _at_once(self, wanted: int) -> int:
        limit = self.known("GetConfigurationMaxKeys")
        if limit is not None and limit.value is not None and limit.value.strip().isdecimal():
            return max(1, min(int(limit.value), 100))
        return max(1, wanted if self._whole else min(wanted, _CAREFUL))

    async def _get(self, names: Sequence[str], timeout_s: float | None = None) -> None:
        answer = await self._charger.ask("GetConfiguration", {"key": list(names)} if names else {}, timeout_s)
        for entry in _list(answer.get("configurationKey")):
            key = _key(entry)
            if key is not None:
                self._known[key.name.casefold()] = key
        self._missing.update(name.casefold() for name in _list(answer.get("unknownKey")) if isinstance(name, str))


def _key(entry: object) -> ConfigurationKey | None:
    """One entry of the answer; values that are no text (seen in the field) are taken as their text."""
    if not isinstance(entry, Mapping) or not isinstance(name := entry.get("key"), str):
        return None
    value = entry.get("value")
    if isinstance(value, bool):
        value = "true" if value else "false"
    return ConfigurationKey(
        name, entry.get("readonly") is True, str(value) if isinstance(value, str | int | float) else None
    )


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _chunks(names: Sequence[str], size: int) -> Iterable[Sequence[str]]:
    return (names[at : at + size] for at in range(0, len(names), size))
