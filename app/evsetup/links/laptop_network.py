"""This laptop and the network around it, as a test of a CSMS looks at them: what the probe calls its surroundings.

``facts/ocpp.md`` §4.1 steps 1 to 6. Who is asked outside the site stands in ``Outside``, and in the evidence of each finding;
nobody is, unless the CSMS itself is in the internet beyond doubt (``whereabouts``).
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from evsetup.domain.finding import Finding
from evsetup.domain.left_behind import can_be_left
from evsetup.links.outside import KnownPage, NameServer, Outside
from evsetup.links.whereabouts import Whereabouts, is_for_name_servers, is_public_name, whereabouts

if TYPE_CHECKING:
    from evsetup.links.name_servers import NameAnswer
    from evsetup.links.portal import PageSeen

_LOOK_UP_S = 1.0
"""How long a look beside the road waits for the name, which it only wants to know."""
_OUTSIDE_S = 1.5
"""How long a name server outside is waited for; many networks drop the question."""
_REST_S = 0.2
"""How long further name servers of ours are waited for when one has answered."""
_PAGE_S = 5.0
_PATIENCE_S = 1.0
"""A server that is there answers by then; before, nobody knocks at its other ports."""


class LaptopNetwork:
    """Looks once for one test; make a new one for the next.

    ``name_servers`` (default: those of the system) and ``hosts_file`` are what this laptop goes by.
    """

    def __init__(
        self,
        outside: Outside | None = None,
        name_servers: Sequence[NameServer] | None = None,
        hosts_file: Path | None = None,
    ) -> None:
        self._outside = outside or Outside()
        self._name_servers = name_servers
        self._hosts_file = hosts_file
        self._page: PageSeen | None = None

    async def local_link(self, host: str, found: asyncio.Future[tuple[str, ...]], timeout_s: float) -> Finding:
        """Interface, address and way out towards ``host``."""
        from evsetup.links.way_out import judge_link, look_at_link

        addresses = await _known(found, min(_LOOK_UP_S, timeout_s / 2))
        seen = await can_be_left(partial(look_at_link, addresses), "interfaces")
        return judge_link(host, addresses, seen)

    async def name_servers(
        self, host: str, port: int, found: asyncio.Future[tuple[str, ...]], timeout_s: float
    ) -> Finding | None:
        """What name servers say of ``host``, against what this laptop goes by (``found``)."""
        if not is_for_name_servers(host):
            return None
        from evsetup.links.name_findings import NamesSeen, judge_names
        from evsetup.links.name_servers import (
            NameAnswer,
            Said,
            addresses_in_hosts_file,
            ask_name_server,
            own_name_servers,
        )
        from evsetup.links.port_check import knock

        servers = await own_name_servers() if self._name_servers is None else self._name_servers
        asking = {server: asyncio.create_task(ask_name_server(server, host, timeout_s)) for server in servers}
        try:
            hosts = await can_be_left(partial(addresses_in_hosts_file, host, self._hosts_file), "hosts file")
            far = await self._ask_outside(host, timeout_s) if not hosts else None
            system = await _known(found, timeout_s)
            # Once the system has found the name, servers of ours that stay silent are not worth waiting for.
            await _first_of(asking.values(), _OUTSIDE_S if system else None, _REST_S if system else None)
            near = tuple(
                task.result() if task.done() else NameAnswer(server, Said.SILENT) for server, task in asking.items()
            )
        finally:
            for task in asking.values():
                task.cancel()
            await asyncio.gather(*asking.values(), return_exceptions=True)
        open_far = ""
        if far is not None and far.addresses and system and not set(far.addresses) & set(system):
            knocked = await knock(far.addresses[0], port, min(_OUTSIDE_S, timeout_s))
            open_far = far.addresses[0] if knocked.takes else ""
        return judge_names(NamesSeen(host, system, near, far, hosts, open_far))

    async def _ask_outside(self, host: str, timeout_s: float) -> NameAnswer | None:
        from evsetup.links.name_servers import ask_name_server

        server = self._outside.name_server
        if server is None or not is_public_name(host):
            return None
        return await ask_name_server(server, host, min(_OUTSIDE_S, timeout_s))

    async def portal(self, host: str, found: asyncio.Future[tuple[str, ...]], timeout_s: float) -> Finding:
        """Whether a sign-in page stands between this network and the internet."""
        from evsetup.links import portal

        addresses = await _known(found, min(_LOOK_UP_S, timeout_s / 2))
        place, page = whereabouts(host, addresses), self._outside.page
        limit = max(0.1, min(_PAGE_S, timeout_s - _LOOK_UP_S))
        if place is Whereabouts.WORLD and page is not None:
            self._page = await portal.ask_known_page(page, limit)
            return portal.judge_portal(page, self._page)
        if place is Whereabouts.SITE and is_public_name(host) and addresses:
            own = KnownPage(f"http://{host}/", 200)
            if (finding := portal.judge_private(host, addresses, await portal.ask_known_page(own, limit))) is not None:
                return finding
        return portal.not_needed(place)

    async def proxy(
        self, host: str, port: int, secure: bool, found: asyncio.Future[tuple[str, ...]], timeout_s: float
    ) -> Finding:
        """Whether the system is told to use a proxy, and what that proxy says."""
        from evsetup.links import system_proxy

        addresses = await _known(found, min(_LOOK_UP_S, timeout_s / 2))
        if whereabouts(host, addresses) is Whereabouts.LAPTOP:
            return system_proxy.not_needed()
        read = partial(system_proxy.read_system_proxy, host, secure=secure)
        limit = max(0.1, timeout_s - _LOOK_UP_S)
        try:
            async with asyncio.timeout(limit):
                settings = await can_be_left(read, "system proxy")
        except TimeoutError:
            settings = system_proxy.ProxySettings()
        seen = None
        if system_proxy.can_be_asked(settings):
            seen = await system_proxy.ask_proxy(settings.proxy, host, port, min(limit, _PAGE_S))
        return system_proxy.judge_proxy(settings, f"{host}:{port}", seen)

    async def out_there(self, host: str, address: str, port: int, timeout_s: float) -> Finding | None:
        """Beside a dial that gets no answer: is the port blocked or the server down?"""
        patience = min(_PATIENCE_S, timeout_s / 3)
        await asyncio.sleep(patience)
        from evsetup.links.port_check import judge_port, knock_around

        world = whereabouts(host, (address,)) is Whereabouts.WORLD
        elsewhere = self._outside.computer if world else None
        limit = max(0.1, timeout_s - patience)
        near, far = await knock_around(address, port, elsewhere, limit, in_site=not world)
        return judge_port(address, port, near, far, elsewhere)

    async def clock_ahead(self, timeout_s: float) -> float | None:
        """By how many seconds the known page's server is ahead of this laptop, if it was asked and answered itself."""
        page, seen = self._outside.page, self._page
        if page is None or seen is None:
            return None
        from evsetup.links.portal import judge_portal

        if judge_portal(page, seen).code != "probe.portal.none":
            return None
        return seen.ahead_s


async def _known(found: asyncio.Future[tuple[str, ...]], patience_s: float) -> tuple[str, ...]:
    """The addresses that the look-up gave; none when it failed, or has not ended in time."""
    await asyncio.wait({found}, timeout=patience_s)
    return found.result() if found.done() and not found.cancelled() else ()


async def _first_of(tasks: Collection[asyncio.Task[NameAnswer]], first_s: float | None, rest_s: float | None) -> None:
    """Waits for one of ``tasks``, then for the others (``None``: as long as they take)."""
    if tasks:
        _, others = await asyncio.wait(tasks, timeout=first_s, return_when=asyncio.FIRST_COMPLETED)
        if others:
            await asyncio.wait(others, timeout=rest_s)
