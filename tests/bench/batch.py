"""Fifty simulated chargers commissioned at once ÷ one alone: wall time, same machine, same run.

The chargers are of OCPP 1.6, at a real device's pace, in a process of their own, together with the CSMS that they go to. What is timed is the
batch itself: found and read, planned, written, proven, rehearsed, switched, handed over. The site file and the vault are on disk,
the vault sealed by a passphrase, as they are on a laptop. Both take turns; the ratio is the middle one of its rounds, and beside it
stands what a charger costs of the CPU: of this program's, and of the process that simulates the chargers and their CSMS.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path
from statistics import median

CHARGERS = 50
SPEED = float(os.environ.get("EVSETUP_BENCH_SPEED", "1"))
TARGET = 2.0
ROUNDS = 3


def run() -> dict[str, object]:
    """Both walls, and what a charger costs of the CPU."""
    rounds = [(_timed(1), _timed(CHARGERS)) for _ in range(ROUNDS)]
    ratios = sorted(round(many["wall_s"] / alone["wall_s"], 3) for alone, many in rounds)
    return {
        "ours": median(many["wall_s"] for _, many in rounds),
        "peer": median(alone["wall_s"] for alone, _ in rounds),
        "unit": "s",
        "ratio": median(ratios),
        "target": TARGET,
        "peer_is": "one charger alone",
        "chargers": CHARGERS,
        "speed": SPEED,
        "ratios": ratios,
        "cpu_ms_per_charger": round(median(many["cpu_s"] for _, many in rounds) * 1000 / CHARGERS, 1),
        "simulators_cpu_ms_per_charger": round(
            median(many["simulators_cpu_s"] for _, many in rounds) * 1000 / CHARGERS, 1
        ),
        "rounds": [{"alone": alone, "many": many} for alone, many in rounds],
    }


def _timed(count: int) -> dict[str, float]:
    before = os.times()
    with tempfile.TemporaryDirectory(prefix="evsetup-bench-") as folder:
        figures = asyncio.run(_commission(Path(folder), count))
    after = os.times()
    simulators = after.children_user + after.children_system - before.children_user - before.children_system
    return {**figures, "simulators_cpu_s": round(simulators, 3)}


async def _commission(folder: Path, count: int) -> dict[str, float]:
    from evsetup.cards.shelf import load_shelf
    from evsetup.commissioning.batch.batch import Batch
    from evsetup.commissioning.batch.places import places_of
    from evsetup.commissioning.batch.wish import BatchWish
    from evsetup.commissioning.prove import ProofOptions
    from evsetup.commissioning.workbench import Workbench, WorkbenchOptions
    from evsetup.domain.csms_address import generate_key
    from evsetup.domain.secret import Secret
    from evsetup.firmware.library import Library
    from evsetup.storage.records import Bay
    from evsetup.storage.site_file import SiteFile
    from evsetup.storage.vault import open_vault

    names = [f"SITE-{number:02}" for number in range(1, count + 1)]
    old, new = {name: generate_key() for name in names}, {name: generate_key() for name in names}
    port = _free_port()
    site = SiteFile.create(folder / "bench.evsite", "Bench")
    site.put_bays(Bay(name, name, identity=name) for name in names)
    vault = await asyncio.to_thread(open_vault, folder / "vault", passphrase=Secret("a bench's passphrase"))
    process = _simulator()
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        told = {
            "port": port,
            "folder": str(folder),
            "chargers": {name: [old[name].reveal(), new[name].reveal()] for name in names},
        }
        process.stdin.write(json.dumps(told) + "\n")
        process.stdin.flush()
        url = (await asyncio.to_thread(process.stdout.readline)).strip()
        options = WorkbenchOptions(csms_port=port, mdns=False, watch_usb=False, patience_s=60, watch_s=1)
        async with Workbench(site, vault, Library(folder / "firmware"), load_shelf(), options) as bench:
            wish = BatchWish(csms_url=url, keys=new, log_ins=dict(old), proof=ProofOptions(limit_a=8.0), wait_s=60)
            batch = Batch(bench, places_of(site.bays(), site.chargers()), wish, concurrency=count)
            for name in names:
                bench.csms.expect(name, old[name])
            async with asyncio.TaskGroup() as waiting:
                for name in names:
                    waiting.create_task(bench.csms.wait_for(name, 60))
            began, cpu = time.perf_counter(), time.process_time()
            await batch.prepare()
            prepared = time.perf_counter()
            summary = await batch.run()
            ended = time.perf_counter()
            if not summary.all_done:
                found = [str(member.finding.seen) for member in summary.need_you if member.finding is not None]
                raise RuntimeError(f"{summary.words()} {found[:3]}")
            return {
                "wall_s": round(ended - began, 3),
                "prepare_s": round(prepared - began, 3),
                "cpu_s": round(time.process_time() - cpu, 3),
            }
    finally:
        process.communicate(timeout=60)
        await asyncio.to_thread(vault.close)
        site.close()


def _simulator() -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.bench.batch", "chargers"]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


async def _chargers() -> None:
    """The chargers and their CSMS, until standard input ends."""
    from evsetup.domain.secret import Secret
    from evsetup.ocppj.csms import CommissioningCsms
    from evsetup.simulator.flash import Flash
    from evsetup.simulator.ocpp16_charger import Backend, Ocpp16Charger
    from evsetup.simulator.quirks import Pace

    told = json.loads(await asyncio.to_thread(sys.stdin.readline))
    async with AsyncExitStack() as stack:
        csms = await stack.enter_async_context(CommissioningCsms())
        for number, (name, (old, new)) in enumerate(told["chargers"].items(), 1):
            csms.expect(name, Secret(new))
            backend = Backend(f"ws://127.0.0.1:{told['port']}/ocpp", name, Secret(old))
            flash = Flash(Path(told["folder"], f"flash-{number}.json"))
            charger = Ocpp16Charger(backend, flash=flash, serial=f"AC22-{number:05}", pace=Pace(SPEED))
            await stack.enter_async_context(charger)
        print(csms.url, flush=True)
        await asyncio.to_thread(sys.stdin.read)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def main(what: str) -> None:
    """Simulates (``chargers``), or (without a word) takes the figure."""
    if what:
        asyncio.run(_chargers())
    else:
        print(json.dumps(run(), ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")
