"""How fast images leave this laptop ÷ nginx, over http and https, with one client and with fifty; ÷ vsftpd over ftp, where that is there,
with one; and what that does to our loop.

Each server is a process of its own, the clients are curl (``--parallel``), the file lies in the system's cache. Rounds of both
alternate, and the median of each counts. *Loop stall* is the 99th percentile of how much later than asked our event loop wakes a task
while fifty clients are served.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

_SIZE = 128 * 1024 * 1024
_ONE, _FIFTY = 4, 50
_PIECE = 8 * 1024 * 1024
_ROUNDS = 3
_TARGETS = {1: 0.5, _FIFTY: 0.4}
_STALL_MS = 16.0
_TICK_S = 0.005
_SETTLES_S = 3.5
"""A file that is younger is checked block by block (``checked_content.SETTLED_NS``); those in a library are older."""


def run() -> dict[str, object]:
    """Megabytes a second of both, and the stall."""
    nginx = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}{os.pathsep}/usr/sbin")
    curl = shutil.which("curl")
    if nginx is None or curl is None:
        return {"ratio": None, "target": _TARGETS[1], "skipped": "needs nginx and curl"}
    rows: dict[str, dict[str, object]] = {}
    stalls: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _files(folder)
        time.sleep(_SETTLES_S)
        for scheme in ("http", "https"):
            with _ours(folder, scheme) as (server, urls), _nginx(nginx, folder, scheme) as base:
                for clients in (1, _FIFTY):
                    file = "large" if clients == 1 else "small"
                    mine, theirs = [], []
                    for _ in range(_ROUNDS):
                        mine.append(_fetch(curl, [urls[file]] * _times(clients), clients))
                        theirs.append(_fetch(curl, [f"{base}/{file}"] * _times(clients), clients))
                    ours, peer = statistics.median(mine), statistics.median(theirs)
                    rows[f"{scheme}, {clients} at once"] = {
                        "ours": round(ours),
                        "peer": round(peer),
                        "unit": "MB/s",
                        "ratio": round(ours / peer, 3),
                        "target": _TARGETS[clients],
                        "higher_is_better": True,
                    }
                stalls.append(_asked(server)["stall_ms"])
        if (vsftpd := shutil.which("vsftpd", path=f"{os.environ.get('PATH', '')}{os.pathsep}/usr/sbin")) is not None:
            with _ours(folder, "ftp") as (_, urls), _vsftpd(vsftpd, folder) as base:
                mine, theirs = [], []
                for _ in range(_ROUNDS):
                    mine.append(_fetch(curl, [urls["large"]] * _ONE, 1))
                    theirs.append(_fetch(curl, [f"{base}/large"] * _ONE, 1))
                ours, peer = statistics.median(mine), statistics.median(theirs)
                told = {"ours": round(ours), "peer": round(peer), "unit": "MB/s", "ratio": round(ours / peer, 3)}
                rows["ftp, 1 at once"] = {**told, "higher_is_better": True}
    worst = max(stalls)
    rows["loop stall p99"] = {"ours": worst, "peer": _STALL_MS, "unit": "ms", "ratio": worst / _STALL_MS, "target": 1.0}
    return {"rows": rows}


def _times(clients: int) -> int:
    return _ONE if clients == 1 else clients


def _files(folder: Path) -> None:
    for name, size in (("large", _SIZE), ("small", _PIECE)):
        (folder / name).write_bytes(hashlib.shake_256(name.encode()).digest(1024 * 1024) * (size // (1024 * 1024)))


def _fetch(curl: str, urls: Sequence[str], clients: int) -> float:
    """Megabytes a second over all."""
    words = [curl, "--silent", "--show-error", "--fail", "--insecure", "--http1.1", "--no-progress-meter"]
    if clients > 1:
        words += ["--parallel", "--parallel-immediate", "--parallel-max", str(clients)]
    for url in urls:
        words += ["--output", os.devnull, url]
    started = time.perf_counter()
    subprocess.run(words, check=True, timeout=300)
    size = _SIZE if clients == 1 else _PIECE
    return size * len(urls) / (time.perf_counter() - started) / 1e6


@contextmanager
def _ours(folder: Path, scheme: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    words = [sys.executable, "-m", "tests.bench.file_server", str(folder), scheme]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process, _said(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()
            process.wait(30)


def _said(process: subprocess.Popen[str]) -> dict[str, str]:
    assert process.stdout is not None
    told: dict[str, str] = json.loads(process.stdout.readline())
    return told


def _asked(process: subprocess.Popen[str]) -> dict[str, float]:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("stall\n")
    process.stdin.flush()
    told: dict[str, float] = json.loads(process.stdout.readline())
    return told


@contextmanager
def _nginx(program: str, folder: Path, scheme: str) -> Iterator[str]:
    import socket

    from evsetup.links.tls import TemporaryAuthority

    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    made = TemporaryAuthority.create("bench").issue(["127.0.0.1"])
    (folder / "chain.pem").write_text(made.chain_pem)
    (folder / "key.pem").write_text(made.key_pem.reveal())
    secure = (
        f" ssl; ssl_certificate {folder}/chain.pem; ssl_certificate_key {folder}/key.pem" if scheme == "https" else ""
    )
    config = folder / "nginx.conf"
    config.write_text(
        f"daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log stderr notice;\n"
        "events { worker_connections 256; }\n"
        f"http {{ access_log off; sendfile on; client_body_temp_path {folder}/b; proxy_temp_path {folder}/p;"
        f" fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;\n"
        f"server {{ listen 127.0.0.1:{port}{secure}; root {folder}; }} }}\n"
    )
    folder.chmod(0o755)  # its worker may be another user
    with subprocess.Popen(
        [program, "-p", str(folder), "-e", "stderr", "-c", str(config)], stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stderr is not None
            while "start worker process" not in (line := process.stderr.readline()):
                if not line:
                    raise RuntimeError("nginx did not start")
            yield f"{scheme}://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(30)


@contextmanager
def _vsftpd(program: str, folder: Path) -> Iterator[str]:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    shown = folder / "ftp"
    shown.mkdir()
    (shown / "large").hardlink_to(folder / "large")
    (folder / "empty").mkdir()
    config = folder / "vsftpd.conf"
    config.write_text(
        f"listen=YES\nlisten_address=127.0.0.1\nlisten_port={port}\nanonymous_enable=YES\nanon_root={shown}\n"
        f"background=NO\nsecure_chroot_dir={folder}/empty\nrun_as_launching_user=YES\nxferlog_enable=NO\n"
    )
    with subprocess.Popen([program, str(config)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        try:
            for _ in range(100):
                with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                    break
                time.sleep(0.05)
            yield f"ftp://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(30)


async def _serve(folder: Path, scheme: str) -> None:
    from evsetup.domain.transfer_protocol import TransferProtocol
    from evsetup.firmware.file_server import FileServer
    from evsetup.links.tls import TemporaryAuthority

    authority = TemporaryAuthority.create("bench") if scheme == "https" else None
    protocol = TransferProtocol(scheme)
    late: list[float] = []

    async def feel() -> None:
        loop = asyncio.get_running_loop()
        while True:
            before = loop.time()
            await asyncio.sleep(_TICK_S)
            late.append((loop.time() - before - _TICK_S) * 1000)

    async with FileServer("127.0.0.1", protocol=protocol, authority=authority) as server, asyncio.TaskGroup() as tasks:
        feeling = tasks.create_task(feel())
        urls = {}
        for name in ("large", "small"):
            path = folder / name
            content = path.read_bytes()
            offered = await server.offer(path, size=len(content), sha256=hashlib.sha256(content).hexdigest())
            urls[name] = offered.url
        print(json.dumps(urls), flush=True)
        while (await asyncio.to_thread(sys.stdin.readline)).strip() == "stall":
            ranked = sorted(late) or [0.0]
            print(json.dumps({"stall_ms": round(ranked[int(len(ranked) * 0.99)], 2)}), flush=True)
        feeling.cancel()


if __name__ == "__main__":
    asyncio.run(_serve(Path(sys.argv[1]), sys.argv[2]))
