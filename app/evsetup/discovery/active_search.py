"""The search that a person asks for: it asks the addresses of one network, which chargers that keep silent answer to.

``facts/chargers.md`` §12.2. Only on the network that was picked, at a bounded pace, never a log-in, and nothing is written
into anything. What was sent where is counted, for whoever has to answer for this network.
"""

from __future__ import annotations

import asyncio
import ipaddress
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from evsetup.cards.charger_card import ChargerCard
from evsetup.cards.recognise import by_mac
from evsetup.cards.shelf import Shelf
from evsetup.discovery.asking import PORTS
from evsetup.discovery.hints import MOST_NAME, evidence, hint
from evsetup.discovery.host_look import FIRST_PACKETS, Door, HostLook, Recognised
from evsetup.discovery.laptop import two_at_one_address
from evsetup.discovery.pace import Pace
from evsetup.discovery.search_faults import NotOnThisNetwork, port_taken
from evsetup.discovery.udp_questions import Question, UdpAsker, questions
from evsetup.domain.finding import Finding
from evsetup.domain.identity import Identity
from evsetup.domain.sighting import Endpoint, Sighting, Source, Way
from evsetup.domain.text import Text, text
from evsetup.links.adapters import adapters
from evsetup.links.interfaces import Interface, interfaces
from evsetup.links.neighbours import neighbours

LONGEST_PREFIX = 24
"""Only so many leading bits: a network of 254 addresses is the largest that is searched."""

_AT_ONCE = 80
_LISTEN_S = 1.0
_ROUNDS = 2


@dataclass(frozen=True, slots=True)
class SearchWish:
    """What a person asked for. ``own_address`` is the picked one of this laptop; ``sweep``: every address of ``network``,
    not only the questions to all and the addresses that families have by themselves."""

    own_address: str
    network: ipaddress.IPv4Network
    sweep: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """So many requests of one kind went there."""

    what: str
    where: str
    requests: int


@dataclass(frozen=True, slots=True)
class SearchState:
    """How far a search is: addresses done of all, devices that answered, what was sent. ``packets`` is what was allowed for."""

    done: int = 0
    total: int = 0
    answered: int = 0
    chargers: int = 0
    packets: int = 0
    sent: tuple[Sent, ...] = ()
    findings: tuple[Finding, ...] = ()


def search_network(own_address: str) -> ipaddress.IPv4Network | None:
    """The network of at most 254 addresses around an address of this laptop; ``None`` when it is none of its IPv4 addresses.

    Asks the system, which may block.
    """
    own = _interface(own_address)
    if own is None:
        return None
    around = ipaddress.IPv4Interface(f"{own.address}/{max(own.prefix, LONGEST_PREFIX)}")
    return around.network


def about(wish: SearchWish, shelf: Shelf) -> Text:
    """What will be sent, in one sentence, before it is."""
    asked = ", ".join(f"UDP {question.probe.port}" for question in questions(shelf))
    if wish.sweep:
        return text(
            "discovery",
            "Each of the {count} addresses of {network} is asked whether a charger is there: {asked}, the web ports, and the "
            "pages by which chargers are known. At most 300 packets a second, about 8 s, never a log-in.",
            count=len(list(wish.network.hosts())),
            network=str(wish.network),
            asked=asked,
        )
    return text(
        "discovery",
        "One question each to the whole network around {network}: {asked}; and the addresses that chargers have by "
        "themselves, where they are on this network. A few packets, 3 s, never a log-in.",
        network=str(wish.network),
        asked=asked,
    )


class ActiveSearch:
    """One search; ``run`` it once. Cancel it at any time: it only reads."""

    def __init__(
        self,
        wish: SearchWish,
        shelf: Shelf,
        *,
        pace: Pace | None = None,
        changed: Callable[[SearchState], None] = lambda state: None,
        known_neighbours: Callable[[], Mapping[str, str]] | None = None,
    ) -> None:
        self._wish = wish
        self._cards = tuple(shelf.chargers.values())
        self._questions = questions(shelf)
        self._pace = pace or Pace()
        self._changed = changed
        self._known_neighbours = known_neighbours
        self._picked = wish.network
        self._look = HostLook(self._cards, wish.own_address, self._pace, self._count)
        self._sent: Counter[tuple[str, str]] = Counter()
        self._answered: set[str] = set()
        self._chargers: set[str] = set()
        self._told: dict[tuple[str, int], dict[str, str]] = {}
        self._further: set[str] = set()
        self._refused: set[str] = set()
        self._findings: list[Finding] = []
        self._askers: list[UdpAsker] = []
        self._done = 0
        self._total = 0
        self._emit: Callable[[Sighting], None] = lambda sighting: None
        self._tasks: asyncio.TaskGroup | None = None

    @property
    def state(self) -> SearchState:
        """How far it is."""
        sent = tuple(Sent(what, where, count) for (what, where), count in sorted(self._sent.items()))
        return SearchState(
            self._done,
            self._total,
            len(self._answered),
            len(self._chargers),
            self._pace.spent,
            sent,
            tuple(self._findings),
        )

    async def run(self, emit: Callable[[Sighting], None]) -> SearchState:
        """Searches, emits what it sees, and returns when all has been asked.

        Raises:
            NotOnThisNetwork: the wished network is not the picked interface's, or larger than one search may be.
        """
        own = await asyncio.to_thread(_interface, self._wish.own_address)
        self._picked = self._check(own)
        self._emit = emit
        known = await asyncio.to_thread(self._known_addresses)
        hosts = [str(host) for host in self._wish.network.hosts()] if self._wish.sweep else []
        hosts = [host for host in hosts if host not in {self._wish.own_address, *known, *self._refused}]
        self._total = len(hosts) + len(known)
        try:
            await self._open_askers()
            async with asyncio.TaskGroup() as tasks:
                self._tasks = tasks
                tasks.create_task(self._ask_all())
                room = asyncio.Semaphore(_AT_ONCE)
                for host in (*known, *hosts):
                    await room.acquire()
                    # One at a time waits for its turn: whoever answered is looked at meanwhile, not after all others.
                    await self._pace.spend(FIRST_PACKETS)
                    task = tasks.create_task(self._host(host, known.get(host, ())))
                    task.add_done_callback(lambda _: room.release())
            self._tasks = None
            if self._wish.sweep:
                await self._silent_neighbours()
        finally:
            self._tasks = None
            for asker in self._askers:
                asker.close()
        return self.state

    def _check(self, own: Interface | None) -> ipaddress.IPv4Network:
        """The network of the picked interface."""
        wish = self._wish.network
        if own is None:
            raise NotOnThisNetwork(str(wish), self._wish.own_address)
        picked = ipaddress.IPv4Interface(f"{own.address}/{own.prefix}").network
        if wish.prefixlen < LONGEST_PREFIX or not wish.subnet_of(picked):
            raise NotOnThisNetwork(str(wish), f"{own.address}/{own.prefix}")
        return picked

    async def _open_askers(self) -> None:
        for question in self._questions:
            asker = UdpAsker(question, self._heard)
            try:
                await asker.open(self._wish.own_address)
            except OSError as error:
                self._findings.append(port_taken(question.probe.from_port, question.vendor, error.strerror or ""))
                continue
            self._askers.append(asker)

    def _known_addresses(self) -> dict[str, tuple[ChargerCard, ...]]:
        """The addresses that families have by themselves, as far as they are on the picked network."""
        found: dict[str, tuple[ChargerCard, ...]] = {}
        for card in self._cards:
            for known in card.find.addresses:
                host = urlsplit(known.url).hostname or ""
                if _is_in(host, self._picked) and host != self._wish.own_address:
                    found[host] = (*found.get(host, ()), card)
        for host, finding in two_at_one_address(adapters(), self._cards).items():
            if found.pop(host, ()):
                self._refused.add(host)
                self._findings.append(finding)
        return found

    async def _ask_all(self) -> None:
        """Questions to the whole network, twice: datagrams get lost; then listens for late answers."""
        # Loopback has no broadcasts; there the last address of the wished network stands for one.
        network = self._wish.network if self._picked.is_loopback else self._picked
        target = str(network.broadcast_address)
        for _ in range(_ROUNDS):
            for asker in self._askers:
                await self._ask(asker, target)
            await asyncio.sleep(_LISTEN_S)

    async def _ask(self, asker: UdpAsker, target: str, *, further: bool = False) -> None:
        await self._pace.spend(1)
        self._count(f"UDP {asker.question.probe.port}", target)
        asker.ask(target, further=further)

    async def _host(self, host: str, hinted: Sequence[ChargerCard]) -> None:
        door = await self._look.knock(host, paid=True)
        if door is not Door.SILENT:
            for asker in self._askers:
                if not asker.question.probe.broadcast:
                    await self._ask(asker, host)
            await self._somebody(host, (80,) if door is Door.OPEN else (), hinted)
        self._done += 1
        self._changed(self.state)

    async def _somebody(self, host: str, open_ports: Sequence[int], hinted: Sequence[ChargerCard] = ()) -> None:
        """Looks at a device that is surely there."""
        self._answered.add(host)
        doors = (*open_ports, *await self._look.other_doors(host))
        mac = (await self._neighbours()).get(host, "")
        found = await self._look.recognise(host, doors, mac, hinted)
        if found is not None:
            source = Source.ADDRESS if hinted else Source.SWEEP
            self._seen(host, _sighting(found, host, doors, mac, source), sure=found.sure)
        elif makers := by_mac(self._cards, mac) if mac else ():
            self._seen(host, _by_maker(host, doors, mac, makers), sure=False)

    async def _silent_neighbours(self) -> None:
        """Devices that answered to nothing but the question who has their address."""
        silent = [host for host in await self._neighbours() if host not in self._answered]
        async with asyncio.TaskGroup() as tasks:
            for host in silent:
                if _is_in(host, self._wish.network) and host not in self._refused:
                    tasks.create_task(self._somebody(host, ()))
        self._changed(self.state)

    async def _neighbours(self) -> Mapping[str, str]:
        return self._known_neighbours() if self._known_neighbours is not None else await neighbours()

    def _heard(self, question: Question, host: str, told: dict[str, str]) -> None:
        if not _is_in(host, self._picked) or host == self._wish.own_address:
            return
        self._answered.add(host)
        told = self._told[host, question.probe.port] = {**self._told.get((host, question.probe.port), {}), **told}
        way = Endpoint(Way.HTTP, f"http://{host}:80") if question.has_page else Endpoint(Way.FIND_ONLY, host)
        self._seen(
            host,
            Sighting(
                Source.ASKED,
                way,
                datetime.now(UTC),
                Identity(**told),
                question.card,
                _name(told.get("vendor", ""), told.get("model", "") or told.get("serial", "") or host),
                evidence((("answered to", f"UDP {question.probe.port}"), *told.items())),
            ),
            sure=True,
        )
        if question.further and not told.get("serial") and host not in self._further and self._tasks is not None:
            self._further.add(host)
            self._tasks.create_task(self._ask_further(question, host))

    async def _ask_further(self, question: Question, host: str) -> None:
        for asker in self._askers:
            if asker.question is question:
                await self._ask(asker, host, further=True)

    def _seen(self, host: str, sighting: Sighting, *, sure: bool) -> None:
        if sure:
            self._chargers.add(host)
        self._emit(sighting)
        self._changed(self.state)

    def _count(self, what: str, where: str) -> None:
        """Counts a request; what goes to many addresses is counted for the whole network."""
        network = self._wish.network
        whole = not what.startswith("GET") and _is_in(where, network) and where != str(network.broadcast_address)
        self._sent[what, str(self._wish.network) if whole else where] += 1


def _interface(address: str) -> Interface | None:
    return next((i for i in interfaces() if i.address == address and ":" not in address), None)


def _is_in(host: str, network: ipaddress.IPv4Network) -> bool:
    try:
        return ipaddress.IPv4Address(host) in network
    except ValueError:
        return False


def _name(vendor: str, what: str) -> str:
    return what if what.casefold().startswith(vendor.casefold()) else hint(f"{vendor} {what}", MOST_NAME)


def _sighting(found: Recognised, host: str, doors: Sequence[int], mac: str, source: Source) -> Sighting:
    told = found.answer.identity
    name = _name(found.card.vendor, told.get("model", "") or told.get("serial", "") or host)
    return Sighting(
        source,
        Endpoint(Way.HTTP, found.url),
        datetime.now(UTC),
        Identity(**told),
        found.card.id,
        name,
        evidence(
            (
                ("recognised by", f"GET {found.probe.path}: {found.answer.said.value}"),
                ("open ports", ", ".join(map(str, doors))),
                ("hardware address", mac),
            )
        ),
    )


def _by_maker(host: str, doors: Sequence[int], mac: str, makers: Sequence[ChargerCard]) -> Sighting:
    """A device whose network chip is a charger maker's: perhaps a charger."""
    vendors = tuple(dict.fromkeys(maker.vendor for maker in makers))
    web = next((scheme for scheme, port in PORTS.items() if port in doors), "")
    return Sighting(
        Source.NEIGHBOUR,
        Endpoint(Way.HTTP, f"{web}://{host}:{PORTS[web]}") if web else Endpoint(Way.FIND_ONLY, host),
        datetime.now(UTC),
        Identity(vendor=vendors[0] if len(vendors) == 1 else ""),
        makers[0].id if len(makers) == 1 else "",
        _name(" / ".join(vendors), host),
        evidence(
            (
                ("hardware address", mac),
                ("a hint, never proof: a prefix of", ", ".join(vendors)),
                ("open ports", ", ".join(map(str, doors))),
            )
        ),
    )
