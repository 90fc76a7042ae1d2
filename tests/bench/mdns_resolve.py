"""How long until 50 chargers that avahi announces are all resolved: by our browser ÷ by a bare python-zeroconf one.

Both look from a namespace of their own, in turns, each time in a new process that has imported everything before the
clock starts. The clock stops when the last of the 50 has its address and TXT record. Both libraries wait random times
before they ask and answer (RFC 6762 §5.2, §6), so only the medians of many runs say something.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.support.avahi import SEEKER, AvahiNetwork, NamespacesRefused, Service, avahi_network

NAME = "50 services resolved by mDNS, ours ÷ bare python-zeroconf"
TARGET = 1.2
SERVICES = 50
RUNS = 21
_BOUND_S = 60.0


def run() -> dict[str, object]:
    """The figure, as one JSON-ready object; ``skipped`` says why there is none."""
    services = [
        Service(f"openevse-{n:04x}", "_openevse._tcp", 8000 + n, (f"id=5e41a1{n:04x}", "version=5.1.2"))
        for n in range(SERVICES)
    ]
    seconds: dict[str, list[float]] = {"ours": [], "bare": []}
    try:
        with tempfile.TemporaryDirectory() as folder, avahi_network(Path(folder)) as network:
            network.publish(*services)
            for _ in range(RUNS):
                for who, taken in seconds.items():
                    taken.append(_time(network, who))
    except NamespacesRefused as refused:
        return {"name": NAME, "ratio": None, "target": TARGET, "skipped": str(refused)}
    ours, bare = (statistics.median(taken) for taken in seconds.values())
    return {
        "name": NAME,
        "ours": round(ours, 3),
        "peer": round(bare, 3),
        "unit": "s",
        "ratio": round(ours / bare, 3),
        "target": TARGET,
        "runs": RUNS,
    }


def _time(network: AvahiNetwork, who: str) -> float:
    process = network.python("-m", "tests.bench.mdns_resolve", who)
    try:
        said, _ = process.communicate(timeout=_BOUND_S)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    if process.returncode:
        raise RuntimeError(f"{who} ended with {process.returncode}")
    return float(said)


async def _ours() -> float:
    from evsetup.cards.shelf import load_shelf
    from evsetup.discovery.discovery import Discovery
    from evsetup.discovery.mdns import MdnsBrowser

    shelf = load_shelf()
    started = time.perf_counter()
    discovery = Discovery([MdnsBrowser([SEEKER], shelf)])
    task = asyncio.create_task(discovery.run())
    async with asyncio.timeout(_BOUND_S):
        await discovery.wait_for(lambda _: len(discovery.chargers) == SERVICES, _BOUND_S)
    taken = time.perf_counter() - started
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    return taken


async def _bare() -> float:
    from zeroconf import ServiceStateChange, Zeroconf
    from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

    resolved: set[str] = set()
    tasks: set[asyncio.Task[None]] = set()
    done = asyncio.Event()

    async def resolve(zeroconf: Zeroconf, kind: str, name: str) -> None:
        info = AsyncServiceInfo(kind, name)
        if await info.async_request(zeroconf, 3000) and info.parsed_addresses():
            resolved.add(name)
        if len(resolved) == SERVICES:
            done.set()

    def heard(zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:
        if state_change is not ServiceStateChange.Removed:
            tasks.add(asyncio.ensure_future(resolve(zeroconf, service_type, name)))

    started = time.perf_counter()
    network = AsyncZeroconf(interfaces=[SEEKER])
    browser = AsyncServiceBrowser(network.zeroconf, ["_openevse._tcp.local.", "_http._tcp.local."], handlers=[heard])
    async with asyncio.timeout(_BOUND_S):
        await done.wait()
    taken = time.perf_counter() - started
    await asyncio.gather(*tasks)
    await browser.async_cancel()
    await network.async_close()
    return taken


def main(who: str) -> None:
    """Times one browser in this namespace, or (without ``who``) makes the whole comparison."""
    import zeroconf.asyncio  # noqa: F401 - before the clock starts

    import evsetup.discovery.mdns  # noqa: F401

    browsers: dict[str, Callable[[], Awaitable[float]]] = {"ours": _ours, "bare": _bare}
    print(asyncio.run(browsers[who]()) if who else json.dumps(run(), ensure_ascii=False))  # type: ignore[arg-type]


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")
