"""How a family behaves when it is set up: its own page and log-in, its identity, when a change acts, what it carries.

What a card does not say is not known (``facts/chargers.md`` says so of much), and nothing is made up for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class IdentityHabit(Enum):
    """Where a family takes its OCPP identity from."""

    UNKNOWN = "unknown"
    TYPED = "typed"
    SERIAL = "serial"
    FIXED = "fixed"
    SERIAL_WHEN_EMPTY = "serial-when-empty"
    IN_ADDRESS = "in-address"


class Applies(Enum):
    """When a new address, identity or key acts."""

    UNKNOWN = "unknown"
    LIVE = "live"
    NEXT_CONNECTION = "next-connection"
    OCPP_RESTART = "ocpp-restart"
    RESTART = "restart"


@dataclass(frozen=True, slots=True)
class Access:
    """The family's own page or app. ``page`` is its address with ``{host}`` for the host at which it was found; empty: as found.

    ``users`` are names that its log-in asks for, ``apps`` the names of its maker's apps; ``log_in`` are English sentences.
    """

    page: str = ""
    users: tuple[str, ...] = ()
    apps: tuple[str, ...] = ()
    log_in: tuple[str, ...] = ()

    def page_at(self, found_at: str, host: str) -> str:
        """Where its page is for one that was found at the address ``found_at`` of the host ``host``."""
        return self.page.replace("{host}", host) if self.page else found_at


@dataclass(frozen=True, slots=True)
class Limits:
    """What it can carry: A per phase, ``steps_a`` when it takes these alone; ``phases`` that there are units of. ``None``: not known."""

    least_a: float | None = None
    most_a: float | None = None
    steps_a: tuple[int, ...] = ()
    phases: tuple[int, ...] = ()


NO_ACCESS_KNOWN = Access()
NO_LIMITS_KNOWN = Limits()
