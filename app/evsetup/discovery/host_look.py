"""Looks at one address of the picked network: is somebody there, and is it a charger of a family that we know?

A few connections to ports where chargers have their web page, then at most one GET for each page by which a family is known,
until one fits; never a log-in. Every packet waits for the search's pace.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from evsetup.cards.charger_card import ChargerCard
from evsetup.cards.fingerprint import HttpProbe
from evsetup.cards.recognise import by_mac
from evsetup.discovery.asking import PORTS, Answer, Said, judge
from evsetup.discovery.pace import Pace
from evsetup.links.one_get import Page, one_get

KNOCK_S = 1.0
"""How long a connection is waited for: a device in the same network answers at once, and one that sleeps within a second."""

FIRST_PACKETS = 4
"""What the first knock costs where nobody is: the system asks three times who has the address."""
_KNOCK_PACKETS = 3
_GET_PACKETS = {"http": 6, "https": 10}
_SILENCES = 2
"""So often a web server may stay silent before it is left alone."""


class Door(Enum):
    """How a TCP port answers."""

    OPEN = "takes connections"
    CLOSED = "refuses"
    SILENT = "does not answer"


@dataclass(frozen=True, slots=True)
class Recognised:
    """The family of a web server; ``sure`` when it said so itself, else only hints agree."""

    card: ChargerCard
    url: str
    probe: HttpProbe
    answer: Answer

    @property
    def sure(self) -> bool:
        """Whether the answer holds what only this family's does."""
        return self.answer.said is Said.IS


class HostLook:
    """Looks from one address of this laptop, at a pace, for the families of these cards; ``sent`` hears of every request."""

    def __init__(
        self,
        cards: Iterable[ChargerCard],
        own_address: str,
        pace: Pace,
        sent: Callable[[str, str], None] = lambda what, where: None,
    ) -> None:
        self._cards = tuple(cards)
        self._sent = sent
        self._own = own_address
        self._pace = pace
        probes = [(card, probe) for card in self._cards for probe in card.find.http]
        self._probes = sorted(probes, key=lambda one: (one[1].weak, one[0].id))

    async def knock(self, host: str, port: int = 80, *, paid: bool = False) -> Door:
        """Connects once and closes again. ``paid``: the pace has allowed for it."""
        if not paid:
            await self._pace.spend(_KNOCK_PACKETS)
        self._sent(f"TCP {port}", host)
        try:
            async with asyncio.timeout(KNOCK_S):
                _, writer = await asyncio.open_connection(host, port, local_addr=(self._own, 0))
        except ConnectionRefusedError:
            return Door.CLOSED
        except (TimeoutError, OSError):
            return Door.SILENT
        writer.transport.abort()
        return Door.OPEN

    async def other_doors(self, host: str) -> tuple[int, ...]:
        """Which further ports take connections where somebody is: those of the cards' pages, and of Modbus."""
        ports = sorted({_port(probe) for _, probe in self._probes} - {80} | {443, 502, 1502})
        doors = await asyncio.gather(*(self.knock(host, port) for port in ports))
        return tuple(port for port, door in zip(ports, doors, strict=True) if door is Door.OPEN)

    async def recognise(
        self, host: str, open_ports: Sequence[int], mac: str = "", hinted: Sequence[ChargerCard] = ()
    ) -> Recognised | None:
        """The family that answers there. ``hinted`` are those whose address this is; ``mac`` is its hardware address."""
        hints = (*hinted, *(by_mac(self._cards, mac) if mac else ()))
        pages: dict[tuple[str, int, str], Page | None] = {}
        silences: dict[int, int] = {}
        perhaps: Recognised | None = None
        for card, probe in sorted(self._probes, key=lambda one: one[0] not in hints):
            port = _port(probe)
            if port not in open_ports or silences.get(port, 0) >= _SILENCES or (probe.weak and card not in hints):
                continue
            url, key = f"{probe.scheme}://{host}:{port}", (probe.scheme, port, probe.path)
            if key not in pages:
                await self._pace.spend(_GET_PACKETS[probe.scheme])
                self._sent(f"GET {probe.path}", host)
                pages[key] = await one_get(url + probe.path, self._own, 2.0)
                silences[port] = silences.get(port, 0) + 1 if pages[key] is None else 0
            answer = judge(probe, pages[key])
            if answer.said is Said.IS:
                return Recognised(card, url, probe, answer)
            if answer.said in {Said.MAY_BE, Said.LOCKED} and card in hints and perhaps is None:
                perhaps = Recognised(card, url, probe, answer)
        return perhaps


def _port(probe: HttpProbe) -> int:
    return probe.port or PORTS[probe.scheme]
