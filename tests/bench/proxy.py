"""The recording proxy, with its recording on, beside a minimal relay written directly on ``websockets``, which records nothing.

Each relay is a process of its own between one client and one echoing server in this one. Round trip: one message at a time,
MeterValues of ten samples, the 99th percentile less that without any relay. Throughput: all messages at once, there and back.
Rounds of both alternate, and the best of each counts: the machine is shared.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.bench.ocpp_answers import messages

TRIPS = 1500
MANY = 8000
ROUNDS = 3
MOST_ADDED_MS = 1.0
LEAST_SHARE = 0.8


def run() -> dict[str, object]:
    """Added round-trip time against what it may be, and throughput against the peer's."""
    return asyncio.run(_measure())


async def _measure() -> dict[str, object]:
    from websockets.asyncio.server import ServerConnection, serve
    from websockets.exceptions import ConnectionClosed

    async def echo(link: ServerConnection) -> None:
        with suppress(ConnectionClosed):
            async for message in link:
                await link.send(message)

    straight: list[float] = []
    trips: dict[str, list[float]] = {"ours": [], "peer": []}
    rates: dict[str, list[float]] = {"ours": [], "peer": []}
    async with serve(echo, "127.0.0.1", 0, compression=None, ping_interval=None, max_queue=None) as server:
        upstream = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        for _ in range(ROUNDS):
            straight.append(await _trip(upstream))
            for name in trips:
                with _relay(name, upstream) as url:
                    trips[name].append(await _trip(url))
                    rates[name].append(await _rate(url))
    added = {name: min(taken) - min(straight) for name, taken in trips.items()}
    best = {name: max(taken) for name, taken in rates.items()}
    return {
        "rows": {
            "added round trip p99": {
                "ours": round(added["ours"], 3),
                "peer": MOST_ADDED_MS,
                "unit": "ms",
                "ratio": round(added["ours"] / MOST_ADDED_MS, 3),
                "target": 1.0,
            },
            "proxy throughput": {
                "ours": round(best["ours"]),
                "peer": round(best["peer"]),
                "unit": "/s",
                "ratio": round(best["ours"] / best["peer"], 3),
                "target": LEAST_SHARE,
                "higher_is_better": True,
            },
        },
        "peer_is": "a minimal relay on websockets that records nothing",
        "peer_added_ms": round(added["peer"], 3),
        "straight_p99_ms": round(min(straight), 3),
    }


@contextmanager
def _relay(name: str, upstream: str) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.bench.proxy", name, upstream, folder]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            try:
                yield process.stdout.readline().strip()
            finally:
                process.kill()


def _message() -> str:
    _, meter = messages()["MeterValues"]
    return json.dumps([2, "a-message-id", "MeterValues", meter])


async def _trip(url: str) -> float:
    """The 99th percentile of a round trip, in milliseconds."""
    from websockets.asyncio.client import connect

    message, taken = _message(), []
    async with connect(f"{url}/CP1", compression=None, proxy=None, ping_interval=None) as link:
        for number in range(TRIPS + 200):
            begin = time.perf_counter()
            await link.send(message)
            await link.recv()
            if number >= 200:
                taken.append(time.perf_counter() - begin)
    return sorted(taken)[len(taken) * 99 // 100] * 1000


async def _rate(url: str) -> float:
    """Messages a second, there and back."""
    from websockets.asyncio.client import connect

    message = _message()
    async with connect(f"{url}/CP1", compression=None, proxy=None, ping_interval=None, max_queue=None) as link:

        async def send() -> None:
            for _ in range(MANY):
                await link.send(message)

        begin = time.perf_counter()
        sending = asyncio.ensure_future(send())
        for _ in range(MANY):
            await link.recv()
        await sending
        return MANY / (time.perf_counter() - begin)


async def _peer(upstream: str) -> None:
    from websockets.asyncio.client import ClientConnection, connect
    from websockets.asyncio.server import ServerConnection, serve
    from websockets.exceptions import ConnectionClosed

    async def pump(source: ClientConnection | ServerConnection, target: ClientConnection | ServerConnection) -> None:
        with suppress(ConnectionClosed):
            async for message in source:
                await target.send(message)
        await target.close()

    async def relay(link: ServerConnection) -> None:
        assert link.request is not None
        path = link.request.path
        async with connect(f"{upstream}{path}", compression=None, proxy=None, ping_interval=None) as csms:
            await asyncio.gather(pump(link, csms), pump(csms, link))

    async with serve(relay, "127.0.0.1", 0, compression=None, ping_interval=None) as server:
        print(f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
        await asyncio.Event().wait()


async def _ours(upstream: str, folder: Path) -> None:
    from evsetup.diagnosis.recorded_proxy import ProxyWish, RecordedProxy

    async with RecordedProxy(ProxyWish(upstream, folder / "talk.jsonl"), lambda event: None) as relay:
        print(relay.url, flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_peer(sys.argv[2]) if sys.argv[1] == "peer" else _ours(sys.argv[2], Path(sys.argv[3])))
