"""Whether a web server whose name says "charger" is one: its family's own request is asked before it is shown.

``_http._tcp`` is announced by printers, cameras and whoever likes. One GET per announcement
(a silent server is asked twice more), never a log-in, only to an
address on a network of the picked interfaces, and only so many for one address: nobody makes us knock elsewhere.
"""

from __future__ import annotations

import asyncio
import ipaddress
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from evsetup.cards.fingerprint import HttpProbe
from evsetup.cards.shelf import Shelf
from evsetup.discovery.asking import Answer, Said, ask, probes_of
from evsetup.discovery.hints import evidence
from evsetup.domain.identity import Identity
from evsetup.domain.sighting import Sighting
from evsetup.links.interfaces import interfaces

MOST_PER_ADDRESS = 16
"""So many requests go to one address while a search runs, whatever is announced for it."""

_AT_ONCE = 8
CONFIRMED = "confirmed by"
"""The label of the evidence that tells by which request an announcement was confirmed."""

Network = ipaddress.IPv4Interface | ipaddress.IPv6Interface


class Confirmer:
    """Asks the web servers that are announced on the interfaces with these addresses."""

    def __init__(self, shelf: Shelf, addresses: Sequence[str], pauses_s: Sequence[float] = (0.0, 5.0, 20.0)) -> None:
        self._shelf = shelf
        self._addresses = frozenset(addresses)
        self._pauses_s = tuple(pauses_s)
        self._networks: tuple[Network, ...] | None = None
        self._asked: Counter[str] = Counter()
        self._room = asyncio.Semaphore(_AT_ONCE)

    async def confirmed(self, sighting: Sighting) -> Sighting | None:
        """The sighting with what was heard; ``None`` when its web server is no such charger, or cannot be asked.

        A family of which no request is known, or whose server wants a log-in first, is shown as it announces itself.
        """
        parts = urlsplit(sighting.endpoint.address)
        probes = probes_of(self._shelf.card(sighting.card), parts.scheme) if sighting.card else ()
        if not probes:
            return sighting
        host = parts.hostname or ""
        if not (own := await self._own_address(host)):
            return None
        answer = await self._ask(probes[0], sighting.endpoint.address, host, own)
        if answer.said in {Said.IS_NOT, Said.SILENT}:
            return None
        how = f"GET {probes[0].path}: {answer.said.value}"
        return replace(
            sighting,
            identity=Identity(**answer.identity).merged_with(sighting.identity),
            evidence=evidence(((CONFIRMED, how), *sighting.evidence)),
        )

    async def _ask(self, probe: HttpProbe, base_url: str, host: str, own: str) -> Answer:
        """Asks again, later, whoever stays silent: it may be restarting."""
        answer = Answer(Said.SILENT)
        for pause in self._pauses_s:
            await asyncio.sleep(pause)
            if self._asked[host] >= MOST_PER_ADDRESS:
                break
            self._asked[host] += 1
            async with self._room:
                answer = await ask(probe, base_url, own)
            if answer.said is not Said.SILENT:
                break
        return answer

    async def _own_address(self, host: str) -> str:
        """Our address on the picked network that ``host`` is on; empty when it is on none."""
        if self._networks is None:
            self._networks = await asyncio.to_thread(_networks, self._addresses)
        try:
            there = ipaddress.ip_address(host)
        except ValueError:
            return ""
        return next((str(own.ip) for own in self._networks if there in own.network), "")


def _networks(addresses: frozenset[str]) -> tuple[Network, ...]:
    return tuple(ipaddress.ip_interface(f"{i.address}/{i.prefix}") for i in interfaces() if i.address in addresses)
