"""This laptop's temporary authority: what its own wss is signed with, and what it signs for chargers.

One per vault, made when first needed; its private key stays in the vault. It lives for a month: a stand-in for the time of
commissioning, whose root should be deleted from a charger before it is handed over (``facts/ocpp.md`` §0.8).
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from evsetup.domain.secret import Secret
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.storage.vault import Vault

_CERTIFICATE = "laptop/authority/certificate"
_KEY = "laptop/authority/key"
_SHORTEST = timedelta(days=3)
NAME = "evsetup temporary root"


@dataclass(frozen=True, slots=True)
class ServerSide:
    """TLS for the commissioning CSMS: without, and with, asking chargers for a certificate of their own."""

    tls: ssl.SSLContext
    mutual: ssl.SSLContext


async def laptop_authority(vault: Vault) -> TemporaryAuthority:
    """The authority that the vault keeps; a new one where there is none, or where it ends within three days."""
    return await asyncio.to_thread(_authority, vault)


async def known_root(vault: Vault) -> str | None:
    """The root (PEM) of the authority that the vault keeps; ``None`` where none was made yet."""
    kept = await asyncio.to_thread(vault.get, _CERTIFICATE)
    return None if kept is None else kept.reveal()


async def server_side(authority: TemporaryAuthority, address: str, client_roots: tuple[str, ...] = ()) -> ServerSide:
    """TLS under ``authority`` for the interface with this address: an ECDSA and an RSA certificate, as OCPP asks.

    Chargers' certificates count when they are of ``authority`` itself or of ``client_roots`` (PEM).
    """
    return await asyncio.to_thread(_server_side, authority, address, client_roots)


def _authority(vault: Vault) -> TemporaryAuthority:
    certificate, key = vault.get(_CERTIFICATE), vault.get(_KEY)
    if certificate is not None and key is not None:
        known = TemporaryAuthority.restore(certificate.reveal(), key)
        if known.expires - datetime.now(UTC) > _SHORTEST:
            return known
    made = TemporaryAuthority.create(NAME)
    vault.put(_KEY, made.key_pem)
    vault.put(_CERTIFICATE, Secret(made.certificate_pem))
    return made


def _server_side(authority: TemporaryAuthority, address: str, client_roots: tuple[str, ...]) -> ServerSide:
    # The address comes first, as common name: it is what a charger dials, and some compare nothing else.
    names = list(dict.fromkeys((address, *_own_names(), "localhost")))
    issued = (authority.issue(names), authority.issue(names, rsa=True))
    roots = (authority.certificate_pem, *client_roots)
    return ServerSide(server_context(*issued), server_context(*issued, client_roots=roots))


def _own_names() -> tuple[str, ...]:
    host = socket.gethostname().partition(".")[0]
    fit = host.isascii() and host and len(host) <= 63
    return (host, f"{host}.local") if fit else ()
