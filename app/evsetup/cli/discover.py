"""``evsetup discover``: lists chargers as they are seen, by mDNS on one interface and on the serial ports."""

from __future__ import annotations

import argparse
import asyncio

from evsetup.cli.output import Output
from evsetup.commissioning.opening import open_shelf
from evsetup.discovery.discovery import Discovery
from evsetup.discovery.mdns import MdnsBrowser
from evsetup.discovery.serial_watcher import SerialWatcher
from evsetup.domain.sighting import FoundCharger
from evsetup.domain.text import text
from evsetup.links.interfaces import interfaces


async def discover(wanted: argparse.Namespace, output: Output) -> int:
    """Listens for ``--seconds`` and prints each charger once, as soon as it is seen."""
    address = wanted.interface or _only_interface(output)
    if not address:
        return 2
    shelf = await open_shelf()
    discovery = Discovery((MdnsBrowser((address,), shelf), SerialWatcher(tuple(wanted.serial_port), shelf)))
    told: set[str] = set()

    def seen(found: FoundCharger) -> None:
        if found.key not in told:
            told.add(found.key)
            output.line(f"{found.name}  {found.best_endpoint.address}  {_how(found)}")

    discovery.subscribe(seen)
    output.line(text("cli", "Listening on {address} for {seconds} s …", address=address, seconds=f"{wanted.seconds:g}"))
    try:
        async with asyncio.timeout(wanted.seconds):
            await discovery.run()
    except TimeoutError:
        pass
    output.line(text("cli", "Chargers found: {count}", count=len(discovery.chargers)))
    output.document({"ok": True, "interface": address, "chargers": [_plain(c) for c in discovery.chargers.values()]})
    return 0


def _only_interface(output: Output) -> str:
    """The one interface that is not loopback; with several a person must pick, since we send on the picked one only."""
    real = [interface for interface in interfaces() if not interface.is_loopback and ":" not in interface.address]
    if len(real) == 1:
        return real[0].address
    output.line(text("cli", "Pick an interface with --interface ADDR:"))
    for interface in interfaces():
        output.line(f"  {interface.address}  {interface.name}")
    return ""


def _how(found: FoundCharger) -> str:
    return ", ".join(dict.fromkeys(sighting.source.value for sighting in found.sightings))


def _plain(found: FoundCharger) -> dict[str, object]:
    identity = found.identity
    return {
        "name": found.name,
        "card": found.card,
        "vendor": identity.vendor,
        "model": identity.model,
        "serial": identity.serial,
        "firmware": identity.firmware,
        "seen": [
            {"source": s.source.value, "way": s.endpoint.way.value, "address": s.endpoint.address}
            for s in found.sightings
        ],
    }
