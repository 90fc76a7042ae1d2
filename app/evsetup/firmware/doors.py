"""What every server of one protocol on this laptop is: a door on one address, behind which a shelf of files or logs lies."""

from __future__ import annotations

import asyncio
import importlib
import ipaddress
import logging
from collections.abc import Sequence
from types import ModuleType
from typing import Protocol

from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.links.tls import IssuedCertificate, TemporaryAuthority


class Door(Protocol):
    """A server of one protocol; nothing is served before ``start`` and after ``stop``."""

    port: int

    async def start(self) -> None:
        """Listens; ``port`` then tells the real one.

        Raises:
            ServerFault: the address is not this computer's, or the port is taken.
        """

    async def stop(self) -> None:
        """Breaks all transfers off and listens no more; safe to call twice."""

    def location(self, path: str) -> str:
        """The URL of ``path``."""


def one_address(host: str) -> str:
    """``host``, as it stands in a URL.

    Raises:
        ValueError: it is no single address (a name, ``0.0.0.0``), or one that cannot stand in a URL.
    """
    address = ipaddress.ip_address(host)
    if address.is_unspecified or (address.version == 6 and address.is_link_local):
        raise ValueError(f"files are exchanged on one address that chargers can reach, not on {host}")
    return f"[{host}]" if address.version == 6 else host


def be_quiet(library: str) -> None:
    """Keeps a library from writing to the terminal, and from logging paths, which are secrets."""
    logger = logging.getLogger(library)
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
        logger.setLevel(logging.CRITICAL)


async def brought(module: str) -> ModuleType:
    """A module that brings a large library, imported in a thread and only where it is needed."""
    return await asyncio.to_thread(importlib.import_module, module)


async def certificates_for(
    protocol: TransferProtocol, host: str, authority: TemporaryAuthority | None
) -> Sequence[IssuedCertificate]:
    """What this laptop shows on ``host``: one certificate with an EC key, one with an RSA key for old chargers."""
    if not protocol.needs_authority:
        return ()
    if authority is None:
        raise ValueError(f"{protocol.value} needs an authority that issues its certificate")
    return [await asyncio.to_thread(authority.issue, [host], rsa=rsa) for rsa in (False, True)]
