"""What a person is told of this laptop when chargers are looked for."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text


def gone(address: str) -> Finding:
    """The picked interface is no more."""
    return Finding(
        "discovery.laptop.gone",
        Severity.PROBLEM,
        text("discovery", "No interface of this laptop has the address {address} any more.", address=address),
        text("discovery", "The cable was pulled, the Wi-Fi was left, or another address was given."),
        (text("discovery", "Open the site again, and pick the interface that is in the charger's network."),),
    )


def unplugged(name: str) -> Finding:
    """Nothing is plugged in to the picked interface."""
    return Finding(
        "discovery.laptop.unplugged",
        Severity.PROBLEM,
        text("discovery", "Nothing is connected to {name}.", name=name),
        text("discovery", "No cable is plugged in there, no Wi-Fi is joined, or the charger at the other end is off."),
        (
            text("discovery", "Plug the cable in at both ends, and check that the charger has power."),
            text("discovery", "Or pick another interface: open the site again."),
        ),
    )


def direct_cable(name: str, address: str, usb: Mapping[str, str]) -> Finding:
    """A link without a DHCP server: most often a cable straight to the charger."""
    steps = [
        text(
            "discovery",
            "A charger without an address of its own, too, is found as it is: leave the laptop on automatic, wait a minute.",
        )
        if address
        else text("discovery", "Switch automatic addresses on for {name}, and wait a minute.", name=name),
        text(
            "discovery",
            "A charger with a fixed address: give {name} an address beside it, by hand. For {example}: {own}, "
            "mask 255.255.255.0, no gateway.",
            name=name,
            example=next(iter(usb), "192.168.1.5"),
            own=beside(next(iter(usb), "192.168.1.5")),
        ),
        text("discovery", "Or connect laptop and charger to a router, which gives both an address."),
    ]
    return Finding(
        "discovery.laptop.no-dhcp",
        Severity.WARNING,
        text("discovery", "Nobody gave {name} an address.", name=name),
        text("discovery", "The cable leads straight to a charger, or the network has no DHCP server."),
        tuple(steps),
        (Evidence("address", address or "none"),),
    )


def gadget(name: str, chargers: Mapping[str, str], *, is_new: bool) -> Finding:
    """An adapter on USB behind which a charger may be."""
    said = ", ".join(f"{vendor}: http://{host}" for host, vendor in chargers.items())
    seen = (
        text("discovery", "A new network adapter came with the USB cable: {name}.", name=name)
        if is_new
        else text("discovery", "{name} is a network adapter on USB.", name=name)
    )
    return Finding(
        "discovery.laptop.usb-network",
        Severity.INFO,
        seen,
        text("discovery", "Some chargers are a network on USB, with an address of their own ({said}).", said=said),
        (
            text(
                "discovery", "Open the site again, pick this interface, and ask the network: the charger is then found."
            ),
        ),
    )


def collision(address: str, families: str, names: tuple[str, ...]) -> Finding:
    """Two devices with one address are plugged in."""
    return Finding(
        "discovery.laptop.same-address",
        Severity.BLOCKER,
        text("discovery", "{names} lead to the same address, {address}.", names=" + ".join(names), address=address),
        text(
            "discovery",
            "Every charger of {families} has this address on USB. With two plugged in, settings would go to either of them, "
            "so nothing is sent there.",
            families=families,
        ),
        (text("discovery", "Unplug one of them, and set them up one after the other."),),
    )


def vpn_on(names: str) -> Finding:
    """A VPN may take what is meant for the site."""
    return Finding(
        "discovery.laptop.vpn",
        Severity.INFO,
        text("discovery", "A VPN is on: {names}.", names=names),
        text("discovery", "Some VPNs cut this laptop off from the devices beside it, and chargers are then not found."),
        (text("discovery", "Switch the VPN off while you set up chargers, if none shows up."),),
    )


def firewall_on(program: str, name: str) -> Finding:
    """A firewall may drop what chargers answer."""
    return Finding(
        "discovery.laptop.firewall",
        Severity.INFO,
        text("discovery", "A firewall is on: {program}.", program=program),
        text(
            "discovery",
            "It may drop what chargers announce (UDP 5353), answer (UDP 7090), or dial in to on this laptop.",
        ),
        (_let_in(program, name),),
    )


def _let_in(program: str, name: str) -> Text:
    match program:
        case "ufw":
            command = f"sudo ufw allow in on {name} to any port 5353 proto udp"
        case "firewalld":
            command = "sudo firewall-cmd --add-service=mdns"
        case _:
            return text(
                "discovery",
                "When Windows asks, allow evsetup; and set the network of {name} to Private: a new one counts as Public.",
                name=name,
            )
    return text("discovery", "Let announcements in: {command}", command=command)


def beside(address: str) -> str:
    """An address in the same /24, for the laptop."""
    there = ipaddress.IPv4Interface(f"{address}/24")
    own = there.network.network_address + 10
    return str(own + 10 if own == there.ip else own)
