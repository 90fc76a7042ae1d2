"""The secrets of one charger in the vault: its keys of now and before, and the log-in of its own page."""

from __future__ import annotations

import asyncio

from evsetup.domain.secret import Secret
from evsetup.links.http import Credentials
from evsetup.storage.vault import Vault


class ChargerSecrets:
    """Keeps and gives by purpose: ``key``, ``key.previous``, ``web-user``, ``web-password``."""

    def __init__(self, vault: Vault, charger_id: str) -> None:
        self._vault = vault
        self._charger_id = charger_id

    async def keep(self, purpose: str, secret: Secret) -> None:
        """Puts a secret in place of the one before."""
        await asyncio.to_thread(self._vault.put, f"charger/{self._charger_id}/{purpose}", secret)

    async def kept(self, purpose: str) -> Secret | None:
        """The secret, ``None`` when none was kept."""
        return await asyncio.to_thread(self._vault.get, f"charger/{self._charger_id}/{purpose}")

    async def keep_keys(self, old: Secret | None, new: Secret | None) -> None:
        """Keeps the security key before it is changed, and the one that comes in its place."""
        if old is not None and old != new:
            await self.keep("key.previous", old)
        if new is not None:
            await self.keep("key", new)

    async def keep_log_in(self, credentials: Credentials) -> None:
        """Keeps the log-in of the charger's own page."""
        await self.keep("web-user", Secret(credentials.user))
        await self.keep("web-password", credentials.password)

    async def log_in(self) -> Credentials | None:
        """The log-in of the charger's own page from an earlier day."""
        user, password = await self.kept("web-user"), await self.kept("web-password")
        return None if user is None or password is None else Credentials(user.reveal(), password)
