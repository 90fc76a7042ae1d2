"""The network interfaces of this laptop, and by which of them a device is reached."""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text
from evsetup.links.faults import Unreachable


@dataclass(frozen=True, slots=True)
class Interface:
    """One address of one interface; ``name`` is what the system's settings call it, ``prefix`` its length in bits."""

    name: str
    address: str
    prefix: int
    is_loopback: bool


def interfaces() -> tuple[Interface, ...]:
    """All addresses of this laptop, IPv4 first, loopback last within each."""
    import ifaddr

    found: list[Interface] = []
    for adapter in ifaddr.get_adapters():
        for ip in adapter.ips:
            # An IPv6 address comes as (address, flow, scope); a link-local one is of no use without its scope.
            address = ip.ip if isinstance(ip.ip, str) else _scoped(ip.ip[0], ip.ip[2])
            loopback = ipaddress.ip_address(address).is_loopback
            found.append(Interface(adapter.nice_name, address, ip.network_prefix, loopback))
    return tuple(sorted(found, key=lambda i: (":" in i.address, i.is_loopback, i.name, i.address)))


def address_towards(host: str) -> str:
    """The address of this laptop by which ``host`` (an address or a name) is reached; nothing is sent.

    A name is looked up, which may block: call it in a thread then.

    Raises:
        Unreachable: no such name, or no way there.
    """
    try:
        family, kind, protocol, _, target = socket.getaddrinfo(host, 9, type=socket.SOCK_DGRAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.connect(target)
            return str(probe.getsockname()[0])
    except (OSError, ValueError) as error:
        raise Unreachable(_no_way(host, error)) from None


def _scoped(address: str, scope: int) -> str:
    return f"{address}%{scope}" if scope and ipaddress.ip_address(address).is_link_local else address


def _no_way(host: str, error: Exception) -> Finding:
    return Finding(
        "link.no-way",
        Severity.PROBLEM,
        text("links", "There is no way from this laptop to {host}.", host=host),
        text("links", "No network interface leads there, or nobody knows the name."),
        (
            text("links", "Connect the laptop to the charger's network."),
            text("links", "Check the address."),
        ),
        (Evidence("system", getattr(error, "strerror", None) or type(error).__name__),),
    )
