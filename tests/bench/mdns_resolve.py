"""How long until 200 chargers that avahi announces are all resolved: by our browser ÷ by ``avahi-browse -r``, ÷ by a bare
python-zeroconf browser.

All look from a network namespace of their own, in turns. Ours and the bare one are each time a new process that has imported
everything before the clock starts; ``avahi-browse`` has a daemon that was just started, so its cache is as empty, and its
clock starts when the daemon is there. It stops when the last of the 200 has its address and TXT record. All of them wait
random times before they ask and answer (RFC 6762 §5.2, §6), so only the medians of many runs say something.
"""

from __future__ import annotations

import asyncio
import json
import os
import select
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.support.avahi import SEEKER, AvahiNetwork, NamespacesRefused, Service, _end, avahi_network

SERVICES = 200
RUNS = 11
TARGETS = {"avahi-browse": 0.8, "bare python-zeroconf": 1.1}
_BOUND_S = 60.0


def run() -> dict[str, object]:
    """Both figures, as one JSON-ready object; ``skipped`` says why there are none."""
    services = [
        Service(f"openevse-{n:04x}", "_openevse._tcp", 8000 + n, (f"id=5e41a1{n:04x}", "version=5.1.2"))
        for n in range(SERVICES)
    ]
    seconds: dict[str, list[float]] = {"ours": [], "bare python-zeroconf": [], "avahi-browse": []}
    try:
        with tempfile.TemporaryDirectory() as folder, avahi_network(Path(folder)) as network:
            network.publish(*services)
            for _ in range(RUNS):
                seconds["ours"].append(_time(network, "ours"))
                seconds["bare python-zeroconf"].append(_time(network, "bare"))
                seconds["avahi-browse"].append(_time_avahi(network))
    except NamespacesRefused as refused:
        return {"ratio": None, "skipped": str(refused)}
    medians = {who: statistics.median(taken) for who, taken in seconds.items()}
    return {
        "rows": {
            f"÷ {peer}": {
                "ours": round(medians["ours"], 3),
                "peer": round(medians[peer], 3),
                "unit": "s",
                "ratio": round(medians["ours"] / medians[peer], 3),
                "target": target,
                "runs": RUNS,
                "services": SERVICES,
            }
            for peer, target in TARGETS.items()
        }
    }


def _time(network: AvahiNetwork, who: str) -> float:
    process = network.python("-m", "tests.bench.mdns_resolve", who)
    try:
        said, _ = process.communicate(timeout=_BOUND_S)
    finally:
        _end(process)
    if process.returncode:
        raise RuntimeError(f"{who} ended with {process.returncode}")
    return float(said)


def _time_avahi(network: AvahiNetwork) -> float:
    with tempfile.TemporaryDirectory() as folder, network.seekers_avahi(Path(folder)):
        started = time.perf_counter()
        process = network.browse(Path(folder), "_openevse._tcp")
        assert process.stdout is not None
        resolved: set[bytes] = set()
        rest = b""
        try:
            while len(resolved) < SERVICES:
                ready, _, _ = select.select([process.stdout], [], [], _BOUND_S)
                more = os.read(process.stdout.fileno(), 65536) if ready else b""
                if not more:
                    raise RuntimeError(f"avahi-browse resolved {len(resolved)} only")
                *lines, rest = (rest + more).split(b"\n")
                resolved |= {line.split(b";")[3] for line in lines if line.startswith(b"=;")}
            return time.perf_counter() - started
        finally:
            process.terminate()
            process.wait(_BOUND_S)
            process.stdout.close()


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
    browser = AsyncServiceBrowser(network.zeroconf, ["_openevse._tcp.local."], handlers=[heard])
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
