"""Lets chargers that were here before dial in: each under its identity, with the key that it has.

After a run that ended in the middle of a key change nobody knows which of two keys a charger has. Its own log-in tells: the
keys that may be in force are tried one after the other, each once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from types import MappingProxyType, TracebackType
from typing import Self

from evsetup.commissioning.charger_secrets import ChargerSecrets, owner_of_dial_in
from evsetup.domain.secret import Secret
from evsetup.ocppj.csms import CommissioningCsms, CsmsEvent, DialledIn
from evsetup.storage.owner_secrets import OwnerSecrets
from evsetup.storage.vault import Vault

_ANOTHER_KEY = frozenset({"dial-in.wrong-key", "dial-in.old-key"})


class Doors:
    """``log_ins`` are keys that a person typed in, by identity; ``None`` lets a charger in without one. ``new_keys`` are those that
    they shall get: a run that ended early may have written them. Use as a context."""

    def __init__(
        self,
        csms: CommissioningCsms,
        vault: Vault,
        log_ins: Mapping[str, Secret | None],
        new_keys: Mapping[str, Secret] = MappingProxyType({}),
    ) -> None:
        self._csms = csms
        self._vault = vault
        self._log_ins = log_ins
        self._new_keys = new_keys
        self._others: dict[str, list[Secret]] = {}
        self._unsubscribe = csms.subscribe(self._heard)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._unsubscribe()

    async def open(self, identity: str, charger_id: str) -> None:
        """Expects ``identity``, unless it is expected already: then somebody else has said with which key."""
        if not identity or self._csms.expects(identity):
            return
        if identity not in self._log_ins:
            await self.try_known(identity, charger_id)
        elif (typed := self._log_ins[identity]) is None:
            self._csms.expect(identity, None)
        else:
            # What a person types once more may have been changed by the run before.
            new = [key for key in (self._new_keys.get(identity),) if key is not None]
            self._expect(identity, [typed, *await self._keys(identity, charger_id), *new])

    async def try_known(self, identity: str, charger_id: str) -> bool:
        """Expects ``identity`` with the keys that the vault has for it, one after the other; whether there are any."""
        return self._expect(identity, await self._keys(identity, charger_id))

    def leave(self, identity: str) -> None:
        """The charger is here, or is not waited for any more: its key is no question from now on."""
        self._others.pop(identity, None)

    def _expect(self, identity: str, keys: list[Secret]) -> bool:
        if keys:
            first, *others = keys
            self._others[identity] = [key for key in others if key != first]
            self._csms.expect(identity, first)
        return bool(keys)

    async def _keys(self, identity: str, charger_id: str) -> list[Secret]:
        known: list[Secret] = []
        if charger_id:
            known += await ChargerSecrets(self._vault, charger_id).candidates("key")
        known += await asyncio.to_thread(OwnerSecrets(self._vault, owner_of_dial_in(identity)).candidates, "key")
        # A secret has no hash: nothing may keep it by its value.
        return [key for place, key in enumerate(known) if key not in known[:place]]

    def _heard(self, event: CsmsEvent) -> None:
        match event:
            case DialledIn(identity=identity, admitted=True):
                self.leave(identity)
            case DialledIn(identity=identity, findings=findings):
                others = self._others.get(identity)
                if others and any(finding.code in _ANOTHER_KEY for finding in findings):
                    self._csms.expect(identity, others.pop(0))
