"""What the probe asks of the laptop that it runs on, and of the network around it.

This room speaks OCPP only; interfaces, name servers and proxies are looked at by whoever implements ``Surroundings``.
"""

from __future__ import annotations

from typing import Protocol

from evsetup.domain.finding import Finding


class Surroundings(Protocol):
    """The laptop and its network. No method raises for what it meets; each ends within ``timeout_s`` seconds."""

    async def local_link(self, host: str, port: int, timeout_s: float) -> Finding:
        """Interface, address and way out towards ``host`` (``facts/ocpp.md`` §4.1 step 1)."""

    async def name_servers(self, host: str, addresses: tuple[str, ...], timeout_s: float) -> Finding | None:
        """What is odd about the name: other answers elsewhere, a private address (step 2); ``None``: nothing is."""

    async def portal(self, host: str, port: int, timeout_s: float) -> Finding:
        """Whether a sign-in page stands between this network and the internet (step 3)."""

    async def proxy(self, host: str, port: int, timeout_s: float) -> Finding:
        """Whether the system is told to use a proxy, and what that proxy says (step 4); the probe itself dials directly."""

    async def out_there(self, host: str, port: int, timeout_s: float) -> Finding | None:
        """After a connection timed out: whether the port is blocked or the server down (step 5); ``None``: cannot be told."""
