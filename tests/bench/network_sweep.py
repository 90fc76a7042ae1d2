"""A sweep of a /24 with five chargers that announce nothing: how long until it is over, whether all were identified, and how
many packets a second really went out.

Seven hosts in network namespaces of their own, joined by a bridge. Packets are counted by the kernel, on the interface of
the one who looks, the questions who has an address (ARP) included; the busiest second of any counts. There is no peer: the
targets are 8 s and 300 packets a second.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
import statistics
import sys
import time
from pathlib import Path

from tests.support.avahi import NamespacesRefused
from tests.support.charger_network import CHARGERS, NETWORK, OTHERS, SEEKER, charger_network

RUNS = 5
LONGEST_S, MOST_PER_SECOND = 8.0, 300.0
_SENT = Path("/sys/class/net/eth0/statistics/tx_packets")
_SAMPLE_S = 0.02


def run() -> dict[str, object]:
    """Duration and rate, each ÷ what is allowed."""
    runs: list[dict[str, float]] = []
    try:
        with charger_network({**CHARGERS, **OTHERS}) as network:
            for _ in range(RUNS):
                network.forget()
                code, said = network.run("-m", "tests.bench.network_sweep", "look")
                if code:
                    raise RuntimeError(f"the sweep ended with {code}")
                runs.append(json.loads(said))
    except NamespacesRefused as refused:
        return {"ratio": None, "skipped": str(refused)}
    seconds = statistics.median(one["seconds"] for one in runs)
    rate = max(one["rate"] for one in runs)
    identified = min(int(one["identified"]) for one in runs)
    return {
        "identified": f"{identified} of {len(CHARGERS)} in the worst of {RUNS} runs",
        "rows": {
            "/24 sweep": _row(seconds, "s", LONGEST_S),
            "packets in a second": _row(rate, "", MOST_PER_SECOND),
            "chargers missed": _row(float(len(CHARGERS) - identified), "", 1.0) | {"target": 0.0},
        },
    }


def _row(ours: float, unit: str, allowed: float) -> dict[str, object]:
    return {"ours": round(ours, 2), "peer": allowed, "unit": unit, "ratio": round(ours / allowed, 3), "target": 1.0}


async def _look() -> dict[str, float]:
    from evsetup.cards.shelf import load_shelf
    from evsetup.discovery.active_search import ActiveSearch, SearchWish
    from evsetup.discovery.discovery import Discovery

    shelf, discovery = load_shelf(), Discovery()
    samples: list[tuple[float, int]] = []

    async def count() -> None:
        while True:
            samples.append((time.perf_counter(), int(await asyncio.to_thread(_SENT.read_text))))
            await asyncio.sleep(_SAMPLE_S)

    counting = asyncio.create_task(count())
    started = time.perf_counter()
    wish = SearchWish(SEEKER, ipaddress.IPv4Network(NETWORK), sweep=True)
    await ActiveSearch(wish, shelf).run(lambda sighting: discovery.add(sighting) and None)
    seconds = time.perf_counter() - started
    counting.cancel()
    await asyncio.gather(counting, return_exceptions=True)
    busiest = 0
    for at, (when, sent) in enumerate(samples):
        later = [count for after, count in samples[at:] if after - when <= 1.0]
        busiest = max(busiest, later[-1] - sent)
    found = {
        row.best_endpoint.address.removeprefix("http://").removesuffix(":80") for row in discovery.chargers.values()
    }
    return {"seconds": seconds, "rate": float(busiest), "identified": float(len(found & CHARGERS.keys()))}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_look()) if sys.argv[1:] == ["look"] else run()))
