"""Two hundred chargers on the commissioning CSMS, a message a second each: how late its event loop gets, and its memory a charger.

The chargers are ``websockets`` clients in another process and offer plain permessage-deflate (RFC 7692, as 2.0.1 wants it), which
lets them use the widest window; each has booted and sends meter values of ten samples. Lateness is that of a timer that is due every 2 ms; memory is what the process holds in RAM for
itself, with all 200 at work, less what it held before the first dialled in.
"""

from __future__ import annotations

import asyncio
import gc
import json
import statistics
import subprocess
import sys
from pathlib import Path

from tests.bench.ocpp_answers import messages

CHARGERS = 200
SECONDS = 15
LATEST_MS = 10.0
MOST_KB = 150.0
_EVERY_S = 0.002


def run() -> dict[str, object]:
    """Both figures, each as a share of what it may be."""
    command = [sys.executable, "-m", "tests.bench.ocpp_two_hundred", "serve"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            sent = asyncio.run(_chargers(process.stdout.readline().strip(), process))
            told = json.loads(process.stdout.readline())
        finally:
            process.communicate(timeout=60)
    rows = {
        "loop stall p99": (told["p99_ms"], LATEST_MS, "ms"),
        "memory a charger": (told["kb_a_charger"], MOST_KB, "kB"),
    }
    return {
        "rows": {
            name: {"ours": ours, "peer": most, "unit": unit, "ratio": round(ours / most, 3), "target": 1.0}
            for name, (ours, most, unit) in rows.items()
        },
        "peer_is": "what it may be at most",
        "sent": sent,
        **told,
    }


async def _chargers(url: str, server: subprocess.Popen[str]) -> int:
    """Dials in with all of them, lets them work for a while, and tells the server when to look."""
    from websockets.asyncio.client import ClientConnection, connect
    from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory
    from websockets.typing import Subprotocol

    plain = [ClientPerMessageDeflateFactory()]
    spoken = [Subprotocol("ocpp1.6")]
    _, meter = messages()["MeterValues"]
    boot = json.dumps([2, "boot", "BootNotification", {"chargePointVendor": "v", "chargePointModel": "m"}])
    sockets: list[ClientConnection] = []
    working, over = asyncio.Event(), asyncio.Event()
    sent = 0

    async def work(number: int) -> None:
        nonlocal sent
        async with connect(
            f"{url}/CP{number}",
            subprotocols=spoken,
            extensions=plain,
            compression=None,
            proxy=None,
            ping_interval=None,
        ) as socket:
            if not socket.protocol.extensions:
                raise RuntimeError("no compression")
            sockets.append(socket)
            await socket.send(boot)
            await socket.recv()
            if len(sockets) == CHARGERS:
                working.set()
            await working.wait()
            await asyncio.sleep(number / CHARGERS)
            while not over.is_set():
                await socket.send(json.dumps([2, f"{number}-{sent}", "MeterValues", meter]))
                await socket.recv()
                sent += 1
                await asyncio.sleep(1)

    assert server.stdin is not None
    async with asyncio.TaskGroup() as tasks:
        for number in range(CHARGERS):
            tasks.create_task(work(number))
        await working.wait()
        server.stdin.write("begin\n")
        server.stdin.flush()
        await asyncio.sleep(SECONDS)
        server.stdin.write("look\n")
        server.stdin.flush()
        await asyncio.sleep(1)
        over.set()
    return sent


async def _serve() -> None:
    from evsetup.domain.settings import OcppVersion
    from evsetup.ocppj.csms import CommissioningCsms
    from evsetup.ocppj.frame_record import FrameRecord

    newest: list[FrameRecord | None] = [None]

    def listen(record: FrameRecord) -> None:
        newest[0] = record

    async with CommissioningCsms(versions=tuple(OcppVersion), listener=listen) as csms:
        for number in range(CHARGERS):
            csms.expect(f"CP{number}", None)
        await _warm_up(csms.url)
        before = _own_kb()
        print(csms.url, flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        late: list[float] = []
        timing = asyncio.ensure_future(_time(late))
        await asyncio.to_thread(sys.stdin.readline)
        timing.cancel()
        told = {
            "p99_ms": round(statistics.quantiles(late, n=100)[98] * 1000, 3),
            "p50_ms": round(statistics.median(late) * 1000, 3),
            "worst_ms": round(max(late) * 1000, 3),
            "kb_a_charger": round((_own_kb() - before) / len(csms.charge_points), 1),
            "connected": len(csms.charge_points),
        }
        print(json.dumps(told), flush=True)
        await asyncio.to_thread(sys.stdin.read)


async def _warm_up(url: str) -> None:
    """One charger comes and goes, so that what is imported and compiled once is not counted for all."""
    from websockets.asyncio.client import connect
    from websockets.typing import Subprotocol

    async with connect(f"{url}/CP0", subprotocols=[Subprotocol("ocpp1.6")], proxy=None) as socket:
        for action in ("BootNotification", "MeterValues"):
            await socket.send(json.dumps([2, action, action, {}]))
            await socket.recv()


async def _time(late: list[float]) -> None:
    loop = asyncio.get_running_loop()
    while True:
        due = loop.time() + _EVERY_S
        await asyncio.sleep(_EVERY_S)
        late.append(max(0.0, loop.time() - due))


def _own_kb() -> float:
    """What this process alone holds in RAM."""
    gc.collect()
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(float(line.split()[1]) for line in lines if line.startswith(("Private_Clean", "Private_Dirty")))


def main(what: str) -> None:
    """Serves (``serve``), or (without a word) takes the figures."""
    if what:
        asyncio.run(_serve())
    else:
        print(json.dumps(run(), ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")
