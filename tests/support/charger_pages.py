"""The one page by which each family is known without a log-in, as ``facts/chargers.md`` describes it; and pages of others.

As a program (``python -m tests.support.charger_pages ADDRESS:PORT=FAMILY …``) it serves them until it is ended, and says
"ready" first. ``ADDRESS=keba`` and ``ADDRESS=duosida`` are the simulator's wallboxes that answer by UDP only.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager

from aiohttp import web

from evsetup.simulator.duosida_udp import DuosidaUdp
from evsetup.simulator.keba_udp import KebaUdp

PAGES: Mapping[str, Mapping[str, object]] = {
    "openevse": {"/status": {"ipaddress": "192.0.2.1", "free_heap": 180000, "srssi": -60, "mode": "STA"}},
    "warp": {"/info/name": {"name": "warp3-2k4T", "type": "warp3", "display_type": "WARP3 Charger", "uid": "2k4T"}},
    "smartevse": {"/settings": {"version": "3.7.1", "serialnr": "5678", "mode": "NORMAL"}},
    "go-e": {"/api/status": {"sse": "204711", "fwv": "56.2", "typ": "go-eCharger", "oem": "go-e", "car": 1}},
    "alfen": {
        "/api/info": {"ObjectId": "ACE0123456", "Model": "NG910", "FWVersion": "7.4.5", "Identity": "ACE0123456"}
    },
    # What else the answer to /v1/login holds besides its one-time token is not known.
    "bender": {"/v1/login": {"token": "0f3a"}, "/operator": "<html>operator</html>"},
    "printer": {"/": "<html>printer</html>"},
    "start-page": {},
    "locked": {},
}


class Pages:
    """One small server; ``asked`` counts the requests by path, ``headers`` holds those of the last one."""

    def __init__(self, family: str) -> None:
        self.family = family
        self.asked: Counter[str] = Counter()
        self.methods: set[str] = set()
        self.headers: dict[str, str] = {}

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """What this family says to any request."""
        self.asked[request.path] += 1
        self.methods.add(request.method)
        self.headers = {name.casefold(): value for name, value in request.headers.items()}
        if self.family == "locked":
            return web.Response(status=401, headers={"WWW-Authenticate": 'Basic realm="x"'})
        page = PAGES[self.family].get(request.path)
        if self.family == "start-page":
            page = "<html>welcome</html>"
        if page is None:
            return web.Response(status=404)
        if isinstance(page, str):
            return web.Response(text=page, content_type="text/html")
        return web.Response(text=json.dumps(page), content_type="application/json")


@asynccontextmanager
async def serving(family: str, address: str, port: int) -> AsyncIterator[Pages]:
    """Serves the pages of a family at an address."""
    pages = Pages(family)
    runner = web.ServerRunner(web.Server(pages.answer), shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, address, port).start()
        yield pages
    finally:
        await runner.cleanup()


async def _keba(address: str) -> None:
    await KebaUdp().open("0.0.0.0")


async def _duosida(address: str) -> None:
    await DuosidaUdp().open(address, "0.0.0.0")


UDP = {"keba": _keba, "duosida": _duosida}


async def _serve(wanted: Sequence[str]) -> None:
    async with AsyncExitStack() as stack:
        for one in wanted:
            place, _, family = one.partition("=")
            if family in UDP:
                await UDP[family](place)
                continue
            address, _, port = place.rpartition(":")
            await stack.enter_async_context(serving(family, address, int(port)))
        print("ready", flush=True)
        await asyncio.get_running_loop().create_future()


if __name__ == "__main__":
    asyncio.run(_serve(sys.argv[1:]))
