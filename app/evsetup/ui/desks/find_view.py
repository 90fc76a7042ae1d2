"""What the panel on which chargers are looked for shows, made from what is known."""

from __future__ import annotations

import ipaddress
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.sighting import FoundCharger, Source, Way
from evsetup.domain.text import Text, text
from evsetup.ui.desks.board import about
from evsetup.ui.models.find import AdapterView, FindView, FoundView, WayView
from evsetup.ui.models.site import Running

if TYPE_CHECKING:
    from evsetup.cards.charger_card import ChargerCard
    from evsetup.cards.shelf import Shelf
    from evsetup.discovery.active_search import SearchState
    from evsetup.discovery.laptop import Laptop
    from evsetup.links.adapters import Adapter
    from evsetup.ui.open_site import SiteAtWork

_ADAPTER = text("ui", "A serial port, not a charger yet: what hangs on it shows when it is read.")
_MOST_LINES = 40
_NORMAL_S = {True: 10, False: 3}


@dataclass
class Search:
    """The search of a person's last wish: when it began, how far it is, how it ended."""

    begun: float = 0.0
    sweep: bool = False
    state: SearchState | None = None
    running: bool = False
    stopped: bool = False

    def __post_init__(self) -> None:
        self.running = self.begun > 0

    def ended(self, state: SearchState | None) -> None:
        """It is over; ``None``: a person stopped it, or it failed."""
        self.running, self.stopped = False, state is None
        self.state = state or self.state

    @property
    def progress(self) -> Running | None:
        """How far it is, while it runs."""
        if not self.running:
            return None
        done, total = (self.state.done, self.state.total) if self.state is not None else (0, 0)
        doing = text(
            "ui", "Asking the network: {count} devices answered", count=self.state.answered if self.state else 0
        )
        return Running(doing, done, total, time.monotonic() - self.begun, _NORMAL_S[self.sweep])

    @property
    def result(self) -> Text | None:
        """What came of it."""
        if self.running or self.begun == 0 or (state := self.state) is None:
            return None
        if self.stopped:
            return text(
                "ui",
                "Stopped. Addresses asked: {asked} · devices that answered: {answered} · of them chargers: {chargers}",
                asked=state.done,
                answered=state.answered,
                chargers=state.chargers,
            )
        return text(
            "ui",
            "Asked. Addresses: {asked} · devices that answered: {answered} · of them chargers: {chargers} · packets: {packets}",
            asked=state.done,
            answered=state.answered,
            chargers=state.chargers,
            packets=state.packets,
        )


def find_view(work: SiteAtWork, laptop: Laptop | None, new: frozenset[str], search: Search, family: str) -> FindView:
    """The whole panel."""
    from evsetup.discovery.laptop import judge_laptop

    bench = work.bench
    picked, shelf = bench.options.interface, bench.shelf
    found = tuple(found_view(charger, shelf) for charger in bench.discovery.chargers.values())
    findings: list[Finding] = [*bench.discovery.findings, *(search.state.findings if search.state else ())]
    if laptop is not None:
        # What only might be the reason is told where nothing was found.
        judged = judge_laptop(laptop, picked, shelf, new)
        findings += (f for f in judged if f.severity >= Severity.WARNING or not found or f.code.endswith("usb-network"))
    return FindView(
        interface=picked,
        network="" if ":" in picked else picked,
        found=found,
        search=search.progress,
        result=search.result,
        adapters=tuple(adapter_view(adapter, picked) for adapter in laptop.adapters) if laptop is not None else (),
        findings=tuple(dict.fromkeys(findings)),
        families=tuple(
            sorted(
                ((c.id, f"{c.vendor} {c.family}") for c in shelf.chargers.values() if c.vendor),
                key=lambda c: c[1].casefold(),
            )
        ),
        family=family,
        steps=steps(shelf.chargers.get(family)),
        asked=asked(work, search),
        read_only=work.read_only is not None,
    )


def found_view(charger: FoundCharger, shelf: Shelf) -> FoundView:
    """One row."""
    from evsetup.discovery.service_types import what_it_means

    best = charger.best_endpoint
    ways: dict[tuple[str, str], WayView] = {}
    several = len({sighting.endpoint for sighting in charger.sightings}) > 1
    for sighting in charger.sightings:
        end = sighting.endpoint
        is_best = several and end == best and not any(way.best for way in ways.values())
        ways.setdefault((sighting.source.value, end.address), WayView(sighting.source.value, end.address, is_best))
    card = shelf.chargers.get(charger.card)
    family = f"{card.vendor} {card.family}" if card is not None else ""
    line = about(charger.identity, best.address, charger.name)
    return FoundView(
        charger.key,
        charger.name,
        " · ".join(dict.fromkeys(part for part in (family, line) if part)),
        tuple(ways.values()),
        what_it_means(charger) or (_ADAPTER if _is_adapter(charger) else None),
        best.way is not Way.FIND_ONLY or card is not None,
    )


def _is_adapter(charger: FoundCharger) -> bool:
    return all(sighting.source is Source.SERIAL_PORT for sighting in charger.sightings)


def adapter_view(adapter: Adapter, picked: str) -> AdapterView:
    """One adapter of this laptop."""
    match adapter.plugged:
        case False:
            state = text("ui", "nothing connected")
        case _ if adapter.is_vpn:
            state = text("ui", "VPN")
        case _ if not adapter.has_network:
            state = text("ui", "no address from a network")
        case _ if adapter.wireless:
            state = text("ui", "connected, by Wi-Fi")
        case _ if adapter.usb:
            state = text("ui", "connected, on USB")
        case _:
            state = text("ui", "connected")
    addresses = ", ".join(f"{own.address}/{own.prefix}" for own in adapter.ipv4)
    return AdapterView(adapter.name, addresses, state, any(own.address == picked for own in adapter.addresses))


def steps(card: ChargerCard | None) -> tuple[Text, ...]:
    """What to do when a charger of this family does not show; ``None``: of any family."""
    first = (
        text(
            "ui", "Check that the charger has power, and that its cable or Wi-Fi is in the same network as this laptop."
        ),
        text("ui", "Ask the network: many chargers do not announce themselves."),
    )
    if card is None:
        return (
            *first,
            text("ui", "Choose its family above: how it is opened for commissioning then stands here."),
            text("ui", "Type its address, as its display, its app or the router's list shows it."),
        )
    own = tuple(Text("cards", sentence) for sentence in (*card.how_to_find, *card.open_for_commissioning))
    places = tuple(
        text(
            "ui",
            "It may be at {url}: this laptop needs an address beside it ({own}).",
            url=known.url,
            own=_beside(known.url),
        )
        for known in card.find.addresses
    )
    return (*own, *places, *first)


def asked(work: SiteAtWork, search: Search) -> tuple[Text, ...]:
    """Which questions went where."""
    from evsetup.discovery.mdns import service_types

    bench = work.bench
    lines: list[Text] = []
    if bench.options.mdns:
        count = len(service_types(bench.shelf))
        lines.append(
            text("ui", "mDNS on {address}: {count} kinds of service", address=bench.options.interface, count=count)
        )
    return (*lines, *asked_by(search))


def asked_by(search: Search) -> tuple[Text, ...]:
    """Which requests of a search went where."""
    totals: dict[tuple[str, str], int] = {}
    for sent in search.state.sent if search.state is not None else ():
        what = "GET" if sent.what.startswith("GET") else sent.what
        totals[what, sent.where] = totals.get((what, sent.where), 0) + sent.requests
    return tuple(
        text("ui", "{what} to {where}: {count}", what=what, where=where, count=count)
        for (what, where), count in list(totals.items())[:_MOST_LINES]
    )


def _beside(url: str) -> str:
    from evsetup.discovery.laptop_findings import beside

    host = url.partition("://")[2].partition(":")[0]
    try:
        return beside(str(ipaddress.IPv4Address(host)))
    except ValueError:
        return ""
