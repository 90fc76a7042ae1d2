"""The key with which this person signs lists of firmware: one per vault, made when it is first wanted, never outside it."""

from __future__ import annotations

import asyncio

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from evsetup.domain.secret import Secret
from evsetup.storage.vault import Vault

_KEY = "firmware/signing/key"


async def signing_key(vault: Vault) -> Ed25519PrivateKey:
    """The key that the vault keeps; a new one where there is none. Lists are bound to it: losing it means a new name."""
    return await asyncio.to_thread(_key, vault)


def _key(vault: Vault) -> Ed25519PrivateKey:
    kept = vault.get(_KEY)
    if kept is not None:
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(kept.reveal()))
    made = Ed25519PrivateKey.generate()
    vault.put(_KEY, Secret(made.private_bytes_raw().hex()))
    return made
