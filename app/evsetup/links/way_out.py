"""By which of this laptop's interfaces a test leaves it, and what a charger would not have: the probe's step LINK.

Failure classes: ``facts/ocpp.md`` §4.1 step 1. Nothing is sent: the operating system is asked. How many routers translate
addresses behind the first one cannot be seen from here, and is not claimed.
"""

from __future__ import annotations

import ipaddress
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text
from evsetup.links.adapters import is_vpn
from evsetup.links.faults import Unreachable
from evsetup.links.interfaces import Interface, address_towards, interfaces
from evsetup.links.whereabouts import Whereabouts, is_address, whereabouts

_SIM = text("links", "If the charger uses a SIM card, test over that card's network (its APN).")
_NET = Path("/sys/class/net")
_ROUTES = Path("/proc/net/route")


class LinkSeen(NamedTuple):
    """What the system tells of its interfaces.

    ``own`` is the address by which the target is reached, empty when no way leads there (or the target's address is not known).
    ``gateway`` is empty where there is none; ``None`` where the system does not tell. ``carriers`` holds, by interface without
    loopback, whether something is plugged in; empty where the system does not tell.
    """

    interfaces: tuple[Interface, ...]
    own: str
    gateway: str | None
    carriers: tuple[tuple[str, bool], ...] = ()

    @property
    def way(self) -> Interface | None:
        """The interface with the address by which the target is reached."""
        return next(
            (each for each in self.interfaces if each.address.partition("%")[0] == self.own.partition("%")[0]), None
        )


def look_at_link(addresses: tuple[str, ...]) -> LinkSeen:
    """Asks the system for interfaces, and for the way to the first of ``addresses`` that there is a way to. Blocks."""
    own = ""
    for address in addresses:
        with suppress(Unreachable):
            own = address_towards(address)
            if is_address(address) and ipaddress.ip_address(address.partition("%")[0]).is_loopback:
                return LinkSeen((), own, None)  # no interface counts on the way to this laptop itself
            break
    return LinkSeen(interfaces(), own, _gateway(), _carriers())


def judge_link(host: str, addresses: tuple[str, ...], seen: LinkSeen) -> Finding:
    """What is to be said of the way from this laptop to ``host``, which stands for ``addresses`` (none: not looked up)."""
    evidence = _evidence(seen)
    if whereabouts(host, addresses) is Whereabouts.LAPTOP:
        return Finding(
            "probe.link.loopback",
            Severity.OK,
            text("links", "The CSMS is on this laptop; no network is needed."),
            evidence=evidence,
        )
    if seen.way is None:
        return _no_way(addresses, seen, evidence)
    own, way = ipaddress.ip_address(seen.own.partition("%")[0]), seen.way
    if (way.name, False) in seen.carriers:
        return _no_carrier(evidence)
    if own.is_link_local and own.version == 4 and not _is_link_local(addresses):
        return _self_assigned(seen.own, evidence)
    if is_vpn(way.name):
        return Finding(
            "probe.link.vpn",
            Severity.WARNING,
            text("links", "This laptop reaches the CSMS through {interface}, which is a VPN.", interface=way.name),
            text("links", "A charger has no VPN: it goes another way, which this test does not see."),
            (text("links", "Switch the VPN off and test again, in the network that the charger uses."),),
            evidence,
        )
    if own.version == 6 and not _has_ipv4(seen):
        return Finding(
            "probe.link.only-ipv6",
            Severity.WARNING,
            text("links", "This laptop has only IPv6 in this network."),
            text("links", "Most chargers need IPv4, and would get no address here."),
            (
                text("links", "Ask the network's administrator for IPv4 (DHCP) for the chargers."),
                text("links", "Ask the charger's manufacturer whether it speaks IPv6."),
            ),
            evidence,
        )
    return Finding(
        "probe.link.ok",
        Severity.OK,
        text("links", "This laptop goes out by {interface} as {address}.", interface=way.name, address=seen.own),
        evidence=evidence,
    )


def _no_way(addresses: tuple[str, ...], seen: LinkSeen, evidence: tuple[Evidence, ...]) -> Finding:
    outside = [each for each in seen.interfaces if not each.is_loopback]
    usable = [each for each in outside if not ipaddress.ip_address(each.address.partition("%")[0]).is_link_local]
    if not usable and any(":" not in each.address for each in outside):
        address = next(each.address for each in outside if ":" not in each.address)
        return _self_assigned(address, evidence)
    if not usable and seen.carriers and not any(plugged for _, plugged in seen.carriers):
        return _no_carrier(evidence)
    if not usable:
        return Finding(
            "probe.link.no-address",
            Severity.PROBLEM,
            text("links", "This laptop has no address in any network."),
            text(
                "links",
                "The cable or Wi-Fi is there, and no DHCP server answers; a charger would get no address either.",
            ),
            (
                text("links", "Check the cable at both ends, and whether the router's DHCP is on."),
                text("links", "Where addresses are given by hand, enter one for this laptop."),
                _SIM,
            ),
            evidence,
        )
    if not addresses and seen.gateway != "":
        return Finding(
            "probe.link.ok",
            Severity.OK,
            text("links", "This laptop is in a network as {address}.", address=usable[0].address),
            evidence=evidence,
        )
    return Finding(
        "probe.link.no-route",
        Severity.PROBLEM,
        text("links", "No way leads from this laptop out of its network."),
        text(
            "links", "It has an address, {address}, and no gateway that leads to the CSMS.", address=usable[0].address
        ),
        (
            text("links", "Check the gateway (router) in this laptop's network settings."),
            text("links", "Ask the network's administrator whether this network leads to the outside."),
            _SIM,
        ),
        evidence,
    )


def _no_carrier(evidence: tuple[Evidence, ...]) -> Finding:
    return Finding(
        "probe.link.no-carrier",
        Severity.PROBLEM,
        text("links", "This laptop is in no network: no cable is plugged in, no Wi-Fi is joined."),
        text("links", "Without a network nothing can be tested."),
        (text("links", "Plug the cable in, or join the Wi-Fi that the charger uses."), _SIM),
        evidence,
    )


def _self_assigned(address: str, evidence: tuple[Evidence, ...]) -> Finding:
    return Finding(
        "probe.link.self-assigned",
        Severity.PROBLEM,
        text("links", "This laptop gave itself the address {address}.", address=address),
        text("links", "No DHCP server answered. Such an address leads nowhere; a charger would be as badly off."),
        (
            text("links", "Check the cable, and whether the router's DHCP is on."),
            text("links", "Where addresses are given by hand, enter one for this laptop."),
        ),
        evidence,
    )


def _has_ipv4(seen: LinkSeen) -> bool:
    return any(
        ":" not in each.address and not each.is_loopback and not ipaddress.ip_address(each.address).is_link_local
        for each in seen.interfaces
    )


def _is_link_local(addresses: tuple[str, ...]) -> bool:
    return any(is_address(each) and ipaddress.ip_address(each.partition("%")[0]).is_link_local for each in addresses)


def _evidence(seen: LinkSeen) -> tuple[Evidence, ...]:
    lines = [Evidence(each.name, f"{each.address}/{each.prefix}") for each in seen.interfaces]
    lines += [Evidence(name, "plugged in" if plugged else "nothing plugged in") for name, plugged in seen.carriers]
    if seen.way is not None:
        lines.append(Evidence("way out", f"{seen.way.name}, as {seen.own}"))
        lines += _translation(seen.own)
    if seen.gateway is not None:
        lines.append(Evidence("gateway", seen.gateway or "none"))
    return tuple(lines)


def _translation(own: str) -> list[Evidence]:
    address = ipaddress.ip_address(own.partition("%")[0])
    if address in ipaddress.ip_network("100.64.0.0/10"):
        return [Evidence("NAT", "the address is a carrier's (100.64.0.0/10): it is translated at least once more")]
    if address.version == 4 and address.is_private and not address.is_loopback:
        return [
            Evidence(
                "NAT", "the address is private: it is translated at least once; how often cannot be seen from here"
            )
        ]
    return []


def _carriers() -> tuple[tuple[str, bool], ...]:
    found: list[tuple[str, bool]] = []
    if sys.platform == "linux":
        for folder in sorted(_NET.glob("*")):
            if folder.name == "lo":
                continue
            carrier = False
            with suppress(OSError):  # an interface that is switched off does not say
                carrier = (folder / "carrier").read_text().strip() == "1"
            found.append((folder.name, carrier))
    return tuple(found)


def _gateway() -> str | None:
    """The default gateway, where the system tells without being asked over the network."""
    if sys.platform != "linux":
        return None
    try:
        rows = [line.split() for line in _ROUTES.read_text().splitlines()[1:]]
    except OSError:
        return None
    for row in rows:
        if len(row) > 7 and row[1] == "00000000" and row[7] == "00000000":
            return socket.inet_ntoa(int(row[2], 16).to_bytes(4, sys.byteorder))
    return ""
