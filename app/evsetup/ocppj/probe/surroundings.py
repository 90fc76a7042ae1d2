"""What the probe asks of the laptop that it runs on, and of the network around it.

This room speaks OCPP only; interfaces, name servers and proxies are looked at by whoever implements ``Surroundings``.
"""

from __future__ import annotations

import asyncio
from typing import Protocol

from evsetup.domain.finding import Finding

Found = asyncio.Future[tuple[str, ...]]
"""The addresses of the server as this laptop's own look-up finds them, once it ends; empty: none. Not to be cancelled."""


class Surroundings(Protocol):
    """The laptop and its network during one test. No method raises for what it meets; each ends within ``timeout_s`` s."""

    async def local_link(self, host: str, found: Found, timeout_s: float) -> Finding:
        """Interface, address and way out towards ``host`` (``facts/ocpp.md`` §4.1 step 1)."""

    async def name_servers(self, host: str, port: int, found: Found, timeout_s: float) -> Finding | None:
        """What the name servers themselves say of ``host`` (step 2); ``None``: none could be asked."""

    async def portal(self, host: str, found: Found, timeout_s: float) -> Finding:
        """Whether a sign-in page stands between this network and the internet (step 3)."""

    async def proxy(self, host: str, port: int, secure: bool, found: Found, timeout_s: float) -> Finding:
        """Whether the system is told to use a proxy, and what that proxy says (step 4); the probe itself dials directly."""

    async def out_there(self, host: str, address: str, port: int, timeout_s: float) -> Finding | None:
        """Beside a dial that gets no answer: is the port blocked or the server down (step 5)? ``None``: cannot be told.

        Runs from the moment of the dial on, and is cancelled when that succeeds.
        """

    async def clock_ahead(self, timeout_s: float) -> float | None:
        """By how many seconds a server that has nothing to do with the CSMS is ahead of this laptop; ``None``: not known."""
