"""The secrets of one charger in the vault: its keys of now and before, its passwords, and the log-in of its own page."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from urllib.parse import quote

from evsetup.commissioning.states import ChangeState
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.links.http import Credentials
from evsetup.storage.owner_secrets import OwnerSecrets, Rotation
from evsetup.storage.vault import Vault
from evsetup.storage.vault_faults import VaultFault

log = logging.getLogger(__name__)

WEB_USER, WEB_PASSWORD = "web-user", "web-password"
_NEVER_TAKEN = {OutcomeKind.REFUSED, OutcomeKind.NOT_OFFERED}


def owner_of(charger_id: str) -> str:
    """Under which name the vault keeps a charger's secrets."""
    return f"charger/{charger_id}"


def owner_of_dial_in(identity: str) -> str:
    """Under which name it keeps the key with which ``identity`` dials in to this laptop."""
    return f"dial-in/{quote(identity, safe='')}"


def kind_of(setting: Setting) -> str:
    """The kind of secret that a setting holds: ``key``, or the setting's own name."""
    return "key" if setting is Setting.KEY else setting.value


class ChargerSecrets:
    """Keeps and gives by kind: ``key``, ``network.wifi.passphrase`` …, ``web-user``, ``web-password``. ``job`` stands in the history."""

    def __init__(self, vault: Vault, charger_id: str, job: str = "") -> None:
        self._own = OwnerSecrets(vault, owner_of(charger_id))
        self._job = job
        self._told: set[tuple[str, OutcomeKind | None]] = set()

    async def keep(self, kind: str, secret: Secret) -> None:
        """Keeps a new secret; the one before stays until this one is proven."""
        await asyncio.to_thread(self._own.put, kind, secret, job=self._job)

    async def seen(self, kind: str, secret: Secret | None) -> None:
        """Keeps what the charger itself showed, if it did: it is in force now."""
        if secret is not None and secret:
            await asyncio.to_thread(self._own.seen, kind, secret)

    async def kept(self, kind: str) -> Secret | None:
        """The newest secret, ``None`` when none was kept."""
        return await asyncio.to_thread(self._own.get, kind)

    async def candidates(self, kind: str) -> tuple[Secret, ...]:
        """All that may be in force, the more likely first: more than one after a change whose end was never seen."""
        return await asyncio.to_thread(self._own.candidates, kind)

    async def keep_changes(self, now: Settings, wanted: Settings, key_of_now: Secret | None) -> dict[str, str]:
        """Keeps every secret before it is changed, and the one that comes in its place. ``key_of_now`` is the key that the
        charger logged in with, which it never shows. Gives the names by which ``named`` finds those of before, by kind."""
        before: dict[str, str] = {}
        for setting in (setting for setting in wanted if setting.is_secret):
            kind = kind_of(setting)
            old = now.secret_of(setting) or (key_of_now if setting is Setting.KEY else None)
            await self.seen(kind, old)
            if now.get(setting) is not Unknown.UNSET and (life := await self._in_force(kind)) is not None:
                before[kind] = _name_of(life)
            if (new := wanted.secret_of(setting)) is not None and new:
                await self.keep(kind, new)
        self._told.clear()
        return before

    async def named(self, kind: str, name: str) -> Secret | None:
        """A secret of before, by the name that ``keep_changes`` gave it; ``None`` when it is not kept any more."""
        lives = await asyncio.to_thread(self._own.history)
        return next((life.kept for life in lives if life.kind == kind and _name_of(life) == name and life.kept), None)

    async def _in_force(self, kind: str) -> Rotation | None:
        """The newest of this kind, when it was seen in force; or was kept before there was a history, and no other is there."""
        lives = [life for life in await asyncio.to_thread(self._own.history) if life.kind == kind]
        newest = next((life for life in lives if life.current), None)
        return newest if newest is not None and (newest.confirmed is not None or newest.made is None) else None

    async def settle(self, states: Iterable[ChangeState]) -> None:
        """Marks what came of each changed secret. That it could not be written takes nothing but the mark: both secrets stay."""
        for state in states:
            if isinstance(new := state.change.new, Secret) and state.outcome is not None:
                kind, outcome = kind_of(state.change.setting), state.outcome.kind
                await self.ended(kind, new, good=state.good, outcome=outcome, keep_before=True)

    async def ended(
        self, kind: str, new: Secret, *, good: bool, outcome: OutcomeKind, keep_before: bool = False
    ) -> None:
        """Marks ``new`` as proven, when it is ``good``, or as not taken; anything else leaves it open.

        With ``keep_before`` the one before stays until ``forget_replaced``: a roll-back needs it.
        """
        mark = (kind, None if good else outcome)
        if mark in self._told or not (good or outcome in _NEVER_TAKEN):
            return
        self._told.add(mark)
        try:
            proven = self._own.seen if keep_before else self._own.confirm
            await asyncio.to_thread(proven if good else self._own.refuse, kind, new)
        except VaultFault as fault:
            log.info("the end of a change was not noted in the vault: %s", fault.finding.code)

    async def forget_replaced(self) -> None:
        """Drops every secret before one that was seen in force; what is not proven keeps the one before it."""
        for life in await asyncio.to_thread(self._own.history):
            if life.current and life.confirmed is not None and life.kept is not None:
                await asyncio.to_thread(self._own.confirm, life.kind, life.kept)

    async def keep_log_in(self, credentials: Credentials) -> None:
        """Keeps the log-in of the charger's own page."""
        both = {WEB_USER: Secret(credentials.user), WEB_PASSWORD: credentials.password}
        await asyncio.to_thread(self._own.put_all, both, job=self._job)

    async def log_in(self) -> Credentials | None:
        """The log-in of the charger's own page from an earlier day."""
        user, password = await self.kept(WEB_USER), await self.kept(WEB_PASSWORD)
        return None if user is None or password is None else Credentials(user.reveal(), password)


def _name_of(life: Rotation) -> str:
    return "" if life.made is None else life.made.isoformat()
