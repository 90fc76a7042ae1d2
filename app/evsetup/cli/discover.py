"""``evsetup discover``: lists chargers as they are seen, by mDNS on one interface, on the serial ports, and, where a person
asks for it, by asking the network."""

from __future__ import annotations

import argparse
import asyncio

from evsetup.cards.shelf import Shelf
from evsetup.cli.output import Output
from evsetup.commissioning.opening import open_shelf
from evsetup.discovery.active_search import ActiveSearch, SearchState, SearchWish, about, search_network
from evsetup.discovery.discovery import Discovery
from evsetup.discovery.laptop import judge_laptop, look_at_laptop
from evsetup.discovery.mdns import MdnsBrowser, service_types
from evsetup.discovery.search_faults import NotOnThisNetwork
from evsetup.discovery.serial_watcher import SerialWatcher
from evsetup.discovery.service_types import what_it_means
from evsetup.domain.finding import Finding, Severity, worst
from evsetup.domain.sighting import FoundCharger, Sighting, Source
from evsetup.domain.text import text
from evsetup.links.interfaces import interfaces


async def discover(wanted: argparse.Namespace, output: Output) -> int:
    """Listens for ``--seconds``, or as long as the wished search takes, and prints each charger once, as soon as it is seen.

    Raises:
        NotOnThisNetwork: ``--sweep`` names another network than that of the interface.
    """
    address = wanted.interface or _only_interface(output)
    if not address:
        return 2
    shelf = await open_shelf()
    wish = await _wish(wanted, address)
    laptop = judge_laptop(await look_at_laptop(), address, shelf)
    discovery = Discovery((MdnsBrowser((address,), shelf), SerialWatcher(tuple(wanted.serial_port), shelf)))
    _tell_as_they_come(discovery, output)
    for finding in laptop:
        if finding.severity >= Severity.WARNING:
            output.finding(finding)
    output.line(text("cli", "Listening on {address} for {seconds} s …", address=address, seconds=f"{wanted.seconds:g}"))
    if wish is not None:
        output.line(about(wish, shelf))
    searched = await _look(discovery, wish, shelf, wanted.seconds)
    found = tuple(discovery.chargers.values())
    _tell_the_end(output, found, laptop, searched)
    findings = (*discovery.findings, *searched.findings)
    output.document(
        {
            "ok": not worst(findings).fails,
            "interface": address,
            "chargers": [_plain(charger, shelf, output) for charger in found],
            "findings": [output.as_json(finding) for finding in findings],
            "laptop": [output.as_json(finding) for finding in laptop],
            "asked": {
                "mdns": list(service_types(shelf)),
                "sent": [{"what": sent.what, "where": sent.where, "requests": sent.requests} for sent in searched.sent],
                "packets": searched.packets,
                "answered": searched.answered,
            },
        }
    )
    return int(worst(findings).fails)


async def _wish(wanted: argparse.Namespace, address: str) -> SearchWish | None:
    if not wanted.probe and wanted.sweep is None:
        return None
    around = await asyncio.to_thread(search_network, address)
    if around is None:
        raise NotOnThisNetwork(str(wanted.sweep or address), address)
    return SearchWish(address, wanted.sweep or around, sweep=wanted.sweep is not None)


async def _look(discovery: Discovery, wish: SearchWish | None, shelf: Shelf, seconds: float) -> SearchState:
    """Listens for so long, and searches meanwhile; a search that takes longer is waited for."""
    searched = SearchState()
    async with asyncio.TaskGroup() as tasks:
        listening = tasks.create_task(discovery.run())
        searching = tasks.create_task(_search(discovery, wish, shelf)) if wish is not None else None
        await asyncio.wait({listening}, timeout=seconds)
        if searching is not None:
            searched = await searching
        listening.cancel()
    return searched


async def _search(discovery: Discovery, wish: SearchWish, shelf: Shelf) -> SearchState:
    def emit(sighting: Sighting) -> None:
        discovery.add(sighting)

    return await ActiveSearch(wish, shelf).run(emit)


def _tell_as_they_come(discovery: Discovery, output: Output) -> None:
    told: set[str] = set()

    def seen(found: FoundCharger) -> None:
        if found.key not in told:
            told.add(found.key)
            output.line(f"{found.name}  {found.best_endpoint.address}  {_how(found)}")

    discovery.subscribe(seen, trouble=output.finding)


def _tell_the_end(
    output: Output, found: tuple[FoundCharger, ...], laptop: tuple[Finding, ...], searched: SearchState
) -> None:
    for charger in found:
        if (means := what_it_means(charger)) is not None:
            output.line(f"{charger.name}: {output.say(means)}")
    if searched.packets:
        output.line(
            text(
                "cli",
                "Addresses asked: {asked} · devices that answered: {answered} · packets sent, at most: {packets}",
                asked=searched.total,
                answered=searched.answered,
                packets=searched.packets,
            )
        )
    ports = [charger for charger in found if all(s.source is Source.SERIAL_PORT for s in charger.sightings)]
    chargers = len(found) - len(ports)
    output.line(
        text(
            "cli",
            "Chargers found: {count} · serial ports, of which nobody knows yet: {ports}",
            count=chargers,
            ports=len(ports),
        )
        if ports
        else text("cli", "Chargers found: {count}", count=chargers)
    )
    if not chargers:
        for finding in laptop:
            if finding.severity < Severity.WARNING:
                output.finding(finding)
    for finding in searched.findings:
        output.finding(finding)


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


def _plain(found: FoundCharger, shelf: Shelf, output: Output) -> dict[str, object]:
    identity = found.identity
    means = what_it_means(found)
    return {
        "name": found.name,
        "card": found.card,
        "family": shelf.card(found.card).family if found.card else "",
        "vendor": identity.vendor,
        "model": identity.model,
        "serial": identity.serial,
        "firmware": identity.firmware,
        "best": {"way": found.best_endpoint.way.value, "address": found.best_endpoint.address},
        "means": output.say(means) if means is not None else None,
        "seen": [
            {
                "source": s.source.value,
                "way": s.endpoint.way.value,
                "address": s.endpoint.address,
                "evidence": [{"label": label, "content": content} for label, content in s.evidence],
            }
            for s in found.sightings
        ],
    }
