"""How far away a host is, by its name and address alone: on this laptop, in this network, or out in the world.

What is looked up or asked outside the site depends on it: nothing, unless the host is public beyond doubt.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from enum import Enum

_OWN_ENDINGS = (
    "local",
    "localhost",
    "localdomain",
    "lan",
    "home",
    "corp",
    "private",
    "intranet",
    "internal",
    "home.arpa",
    "test",
    "example",
    "invalid",
    "onion",
)
"""Endings that no public name service knows (RFC 6761, 6762, 8375, 9476), and those that routers make up."""

_NEVER_ASKED = ("local", "localhost", "invalid", "onion")
"""Endings for which no name server is to be asked at all (RFC 6761 §6.3, §6.4, RFC 6762 §22.1, RFC 7686)."""

_OWN_NETWORKS = tuple(
    ipaddress.ip_network(network)
    for network in (
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "100.64.0.0/10",  # a carrier's own, also that of many private APNs (RFC 6598)
        "169.254.0.0/16",
        "fc00::/7",
        "fe80::/10",
    )
)


class Whereabouts(Enum):
    """Where a host is."""

    LAPTOP = "this laptop"
    SITE = "this network"
    WORLD = "the internet"


def whereabouts(host: str, addresses: Iterable[str] = ()) -> Whereabouts:
    """Where ``host`` is, whose name is known to stand for ``addresses``; in doubt the nearer."""
    known = [host] if is_address(host) else list(addresses)
    if any(is_loopback(address) for address in known) or _ends(host, ("localhost",)):
        return Whereabouts.LAPTOP
    if known and any(is_private(address) for address in known):
        return Whereabouts.SITE
    return Whereabouts.WORLD if is_address(host) or is_public_name(host) else Whereabouts.SITE


def is_address(host: str) -> bool:
    """Whether it is an address and no name."""
    return _address(host) is not None


def is_loopback(address: str) -> bool:
    """Whether it is an address of this laptop that no cable leads to."""
    parsed = _address(address)
    return parsed is not None and parsed.is_loopback


def is_private(address: str) -> bool:
    """Whether it is an address that means something else in each network."""
    parsed = _address(address)
    return parsed is not None and any(parsed in network for network in _OWN_NETWORKS)


def is_nobody(address: str) -> bool:
    """Whether it is an address at which nobody can be: what filters answer for names that they block."""
    parsed = _address(address)
    return parsed is not None and (parsed.is_unspecified or parsed.is_loopback)


def is_public_name(host: str) -> bool:
    """Whether the public name service should know it."""
    name = host.rstrip(".")
    return "." in name and not is_address(name) and not _ends(name, _OWN_ENDINGS)


def is_for_name_servers(host: str) -> bool:
    """Whether ``host`` is a name that a name server may be asked for."""
    return not is_address(host) and not _ends(host, _NEVER_ASKED)


def _ends(host: str, endings: Iterable[str]) -> bool:
    name = f".{host.rstrip('.').casefold()}"
    return any(name.endswith(f".{ending}") for ending in endings)


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        address = ipaddress.ip_address(text.strip("[]").partition("%")[0])
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address
