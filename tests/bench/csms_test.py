"""The CSMS test: its speed beside PyPI ``test-ocpp``, what it runs at once, how late it gives up, how soon it can be cancelled.

* *terminal*: ``evsetup test-csms --json`` with all its steps ÷ ``test-ocpp`` (connect, Boot, Heartbeat), in turns, against one
  healthy CSMS with TLS in a process of its own. Both are started as their console scripts start them.
* *at once*: the whole quick test ÷ its slowest chain of answers that each wait for the one before, against a CSMS that takes its
  time for every answer. What may not disturb the charger's own link counts as waiting for it.
* *dead targets*: by how much the worst verdict comes later than the time-out, ÷ the second that is allowed.
* *cancelling*: the worst time from the wish to the end, over all stages, ÷ the 200 ms that are allowed.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.support.scripted_csms import ScriptedCsms, scripted

from evsetup.domain.secret import Secret
from evsetup.ocppj.probe.steps import ProbeReport, ProbeRequest

KEY = Secret("a-key-of-20-letters!")
ROUNDS = 15
_WARM_UP = 2
_PEERS = Path(__file__).resolve().parents[2] / "build" / "peers"
_PEER = _PEERS / "test-ocpp" / ("Scripts/test-ocpp.exe" if os.name == "nt" else "bin/test-ocpp")
_OURS = "import sys; from evsetup.__main__ import main; sys.exit(main())"

ANSWER_S = 0.05
CHAIN = (
    "upgrade",
    "BootNotification",
    "Heartbeat",
    "StatusNotification",
    "DataTransfer, short",
    "DataTransfer, 13 kB",
    "DataTransfer, 64 kB",
    "DataTransfer, 1 MiB",
    "upgrade at once after the end",
    "upgrade beside that",
    "BootNotification again",
    "upgrades with other versions, and with compression",
    "Heartbeat, compressed",
    "upgrades without and with another key",
)
"""The answers of the slowest chain, each of which is waited for before the next is asked for."""

_TIMEOUT_S = 1.0
_STAGES = ("dial 1", "BootNotification", "Heartbeat", "StatusNotification", "ping", "DataTransfer", "dial 2", "dial 3")


def run() -> dict[str, object]:
    """All four."""
    with tempfile.TemporaryDirectory() as folder:
        terminal = _terminal(Path(folder))
        at_once = asyncio.run(_at_once(Path(folder)))
        late = asyncio.run(_lateness())
        cancelling = asyncio.run(_cancelling())
    return {
        "rows": {
            "test-csms in a terminal": _row(*terminal, 2.0),
            "steps at once": _row(at_once, len(CHAIN) * ANSWER_S, 1.3),
            "dead target, overshoot": _row(max(late.values()), 1.0, 1.0),
            "cancelling": _row(max(cancelling.values()), 0.2, 1.0),
        },
        "peer_is": "test-ocpp 1.0.0; the slowest chain; 1 s; 200 ms",
        "overshoot_s": {name: round(value, 3) for name, value in late.items()},
        "cancelled_ms": {name: round(value * 1000, 2) for name, value in cancelling.items()},
        "rounds": ROUNDS,
    }


def _row(ours: float, peer: float, target: float) -> dict[str, object]:
    return {
        "ours": round(ours * 1000, 1),
        "peer": round(peer * 1000, 1),
        "unit": "ms",
        "ratio": round(ours / peer, 3),
        "target": target,
    }


def _terminal(folder: Path) -> tuple[float, float]:
    """The median of each, in seconds."""
    if not _PEER.exists():
        raise RuntimeError("test-ocpp is not installed; python3 packaging/dev.py bench csms_test does it")
    ca_file = folder / "root.pem"
    command = [sys.executable, "-m", "tests.bench.csms_test", str(ca_file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as csms:
        assert csms.stdout is not None
        try:
            url = csms.stdout.readline().strip()
            ours = [sys.executable, "-c", _OURS, "test-csms", url, "--identity", "CP1", "--password-stdin", "--json"]
            peer = [str(_PEER), url, "CP1", "--password", KEY.reveal()]
            times = [
                (_seconds([*ours, "--ca", str(ca_file)], folder), _seconds([*peer, "--ca", str(ca_file)], folder))
                for _ in range(_WARM_UP + ROUNDS)
            ][_WARM_UP:]
        finally:
            csms.communicate(timeout=60)
    medians = [statistics.median(column) for column in zip(*times, strict=True)]
    return medians[0], medians[1]


def _seconds(command: list[str], home: Path) -> float:
    variables = {**os.environ, "HOME": str(home)}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody's second start compiles anything
    began = time.perf_counter()
    done = subprocess.run(
        command, env=variables, input=f"{KEY.reveal()}\n", capture_output=True, text=True, timeout=60, check=False
    )
    taken = time.perf_counter() - began
    if "probe.heartbeat.ok" not in done.stdout and "SUCCESS" not in done.stdout:
        raise RuntimeError(f"{command[0]} did not come through: {done.stdout[-500:]} {done.stderr[-500:]}")
    return taken


async def _serve(ca_file: Path) -> None:
    from evsetup.links.tls import TemporaryAuthority, server_context
    from evsetup.simulator.production_csms import ProductionCsms

    authority = TemporaryAuthority.create("operator root")
    await asyncio.to_thread(ca_file.write_text, authority.certificate_pem)
    tls = server_context(authority.issue(["localhost"]))
    async with ProductionCsms({"CP1": KEY}, tls=tls) as csms:
        print(csms.url, flush=True)
        await asyncio.to_thread(sys.stdin.read)


async def _at_once(folder: Path) -> float:
    """The median of whole quick tests, in seconds."""
    from evsetup.links.tls import TemporaryAuthority, server_context

    authority = TemporaryAuthority.create("operator root")
    ca_file = folder / "slow-root.pem"
    await asyncio.to_thread(ca_file.write_text, authority.certificate_pem)
    tls = server_context(authority.issue(["localhost"]))
    times: list[float] = []
    async with scripted(ScriptedCsms(delay_s=ANSWER_S), tls) as csms:
        for _ in range(5):
            began = time.perf_counter()
            report = await _test(ProbeRequest(csms.url, "CP1", KEY, ca_file=ca_file))
            times.append(time.perf_counter() - began)
            if len(report.results) < 16:
                raise RuntimeError(f"ended early: {report.verdict.seen}")
    return statistics.median(times)


async def _lateness() -> dict[str, float]:
    """By stage at which the target is dead: seconds from its time-out to the verdict."""
    late: dict[str, float] = {}
    for stage in _STAGES:
        async with scripted(ScriptedCsms(silent_at=stage)) as csms:
            late[stage] = await _overshoot(csms.url, _TIMEOUT_S)
    mute = await asyncio.start_server(_say_nothing, "127.0.0.1", 0)
    async with mute:
        port = mute.sockets[0].getsockname()[1]
        late["no TLS"] = await _overshoot(f"wss://localhost:{port}/ocpp", _TIMEOUT_S)
        late["no HTTP"] = await _overshoot(f"ws://127.0.0.1:{port}/ocpp", _TIMEOUT_S)
    return late


async def _overshoot(url: str, timeout_s: float) -> float:
    began = time.perf_counter()
    await _test(ProbeRequest(url, "CP1", KEY, timeout_s=timeout_s))
    return time.perf_counter() - began - timeout_s


async def _say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while await reader.read(1000):
            pass
    except ConnectionError:
        pass
    finally:
        writer.close()


async def _cancelling() -> dict[str, float]:
    """By stage: seconds from the cancelling to the end of the task."""
    taken: dict[str, float] = {}
    for stage in (*_STAGES, "boot 3"):
        async with scripted(ScriptedCsms(silent_at=stage)) as csms:
            running = asyncio.ensure_future(_test(ProbeRequest(csms.url, "CP1", KEY, timeout_s=60.0, hold_s=60.0)))
            await csms.reached.wait()
            began = time.perf_counter()
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            taken[stage] = time.perf_counter() - began
    return taken


async def _test(request: ProbeRequest) -> ProbeReport:
    from evsetup.commissioning.csms_test import run_csms_test

    return await run_csms_test(request)


if __name__ == "__main__":
    asyncio.run(_serve(Path(sys.argv[1])))
