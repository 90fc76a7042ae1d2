"""This laptop, as a search for chargers sees it: by which interface it looks, and why nothing may be found.

Facts: ``facts/product.md`` §5.1, ``facts/serial-firmware-security.md`` §1.8 to §1.10. The system is asked; nothing is sent.
"""

from __future__ import annotations

import asyncio
import ipaddress
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from evsetup.cards.charger_card import ChargerCard
from evsetup.cards.fingerprint import Over
from evsetup.cards.recognise import by_usb
from evsetup.cards.shelf import Shelf
from evsetup.discovery.laptop_findings import (
    collision,
    direct_cable,
    firewall_on,
    gadget,
    gone,
    unplugged,
    vpn_on,
)
from evsetup.domain.finding import Finding
from evsetup.links.adapters import Adapter, adapters, firewall, share_a_network
from evsetup.links.serial_findings import denied, no_driver
from evsetup.links.serial_ports import SerialPort, serial_ports
from evsetup.links.usb_adapters import Driverless, driverless

POLL_S = 2.0


@dataclass(frozen=True, slots=True)
class Laptop:
    """What the system told: ``denied`` are the serial ports that this user may not open."""

    adapters: tuple[Adapter, ...] = ()
    firewall: str = ""
    ports: tuple[SerialPort, ...] = ()
    denied: tuple[str, ...] = ()
    driverless: tuple[Driverless, ...] = ()

    def adapter_with(self, address: str) -> Adapter | None:
        """The adapter that has this address."""
        return next((a for a in self.adapters if any(own.address == address for own in a.addresses)), None)


async def look_at_laptop() -> Laptop:
    """Asks the system; what it does not tell is left out."""
    ports: tuple[SerialPort, ...] = ()
    with suppress(OSError):  # discovery's own watcher says so
        ports = await serial_ports()
    return await asyncio.to_thread(_rest, ports)


def judge_laptop(seen: Laptop, picked: str, shelf: Shelf, new: Iterable[str] = ()) -> tuple[Finding, ...]:
    """What stands between this laptop and chargers, the worst first. ``picked`` is the address of the picked interface; ``new``
    are the names of adapters that came since the search began."""
    cards = tuple(shelf.chargers.values())
    known = usb_addresses(cards)
    findings = list(two_at_one_address(seen.adapters, cards).values())
    own = seen.adapter_with(picked)
    if own is None and not ipaddress.ip_address(picked.partition("%")[0]).is_loopback:
        findings.append(gone(picked))
    if own is not None and own.plugged is False:
        findings.append(unplugged(own.name))
    for adapter in seen.adapters:
        if adapter.plugged and not adapter.is_vpn and not adapter.has_network:
            findings.append(direct_cable(adapter.name, adapter.ipv4[0].address if adapter.ipv4 else "", known))
        elif adapter.usb and (seen_by := _gadget(adapter, cards, known)):
            findings.append(gadget(adapter.name, seen_by, is_new=adapter.name in set(new)))
    findings += (denied(port) for port in seen.denied)
    findings += (no_driver(one.bridge, one.usb, one.driver) for one in seen.driverless)
    if vpns := [adapter.name for adapter in seen.adapters if adapter.is_vpn and adapter.addresses]:
        findings.append(vpn_on(", ".join(vpns)))
    if seen.firewall and own is not None:
        findings.append(firewall_on(seen.firewall, own.name))
    return tuple(sorted(findings, key=lambda finding: -finding.severity))


def two_at_one_address(seen: Iterable[Adapter], cards: Iterable[ChargerCard]) -> dict[str, Finding]:
    """The fixed addresses on USB that two adapters lead to: nothing may be sent there."""
    here = tuple(seen)
    return {
        address: collision(address, families, tuple(adapter.name for adapter in both))
        for address, families in usb_addresses(cards).items()
        if len(both := share_a_network(here, address)) > 1
    }


def usb_addresses(cards: Iterable[ChargerCard]) -> dict[str, str]:
    """The fixed addresses that chargers have on USB, with the families that have them."""
    found: dict[str, list[str]] = {}
    for card in cards:
        for known in card.find.addresses:
            if known.over is Over.USB and (host := urlsplit(known.url).hostname):
                found.setdefault(host, []).append(card.vendor)
    return {host: " / ".join(vendors) for host, vendors in found.items()}


class LaptopWatch:
    """Looks again and again, and tells when something changed: a cable, an adapter on USB, a serial port."""

    def __init__(self, changed: Callable[[Laptop, frozenset[str]], None], poll_s: float = POLL_S) -> None:
        self._changed = changed
        self._poll_s = poll_s

    async def run(self) -> None:
        """Tells what is there now, and then every change, until it is cancelled; with it, which adapters are new."""
        before: Laptop | None = None
        first: frozenset[str] = frozenset()
        while True:
            now = await look_at_laptop()
            names = frozenset(adapter.name for adapter in now.adapters)
            if before is None:
                first = names
            if now != before:
                self._changed(now, names - first)
            before = now
            await asyncio.sleep(self._poll_s)


def _rest(ports: tuple[SerialPort, ...]) -> Laptop:
    there = [port.device for port in ports if Path(port.device).exists()]
    closed = tuple(device for device in there if not os.access(device, os.R_OK | os.W_OK))
    return Laptop(adapters(), firewall(), ports, closed, driverless())


def _gadget(adapter: Adapter, cards: Iterable[ChargerCard], known: dict[str, str]) -> dict[str, str]:
    """The addresses where a charger may be behind this adapter, with the families: by its network, else by its USB numbers."""
    by_network = {host: known[host] for host in known if share_a_network((adapter,), host)}
    if by_network:
        return by_network
    return {
        urlsplit(address.url).hostname or "": card.vendor
        for card in by_usb(cards, adapter.usb)
        for address in card.find.addresses
        if address.over is Over.USB
    }
