"""CSMSs that were not written here, each a process of its own on loopback, and nginx to stand before them.

``ocpp-rpc`` (npm) is run by ``tests.support.ocpp_rpc``; here are PyPI ``ocpp`` on ``websockets``, and PyPI ``ocpp-csms``, which is
AGPL and therefore only ever run as the program that it is, in an environment of its own (packaging/environment.py).
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import socket
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from evsetup.links.tls import IssuedCertificate

ROOT = Path(__file__).resolve().parents[2]
_OCPP_CSMS = ROOT / "build" / "peers" / "ocpp-csms" / ("Scripts/ocpp-csms.exe" if os.name == "nt" else "bin/ocpp-csms")
_WAIT_S = 20.0

_NGINX = """\
daemon off;
master_process off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log stderr notice;
events {{ worker_connections 64; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port} ssl;
        ssl_certificate {folder}/chain.pem;
        ssl_certificate_key {folder}/key.pem;
        location / {{
            proxy_pass http://127.0.0.1:{behind};
            proxy_http_version 1.1;
            {upgrades}
            proxy_read_timeout {idle_s}s;
        }}
    }}
}}
"""
_UPGRADES = "proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade;"


@asynccontextmanager
async def ocpp_on_websockets(protocol: str, accounts: Mapping[str, str]) -> AsyncIterator[int]:
    """PyPI ``ocpp`` on ``websockets``; its port."""
    arguments = (sys.executable, "-m", "tests.support.ocpp_websockets_csms", protocol)
    async with _running(*arguments) as process:
        assert process.stdin is not None
        process.stdin.write(json.dumps({"accounts": dict(accounts)}).encode() + b"\n")
        await process.stdin.drain()
        yield json.loads(await _line(process.stdout))["port"]


@asynccontextmanager
async def ocpp_csms() -> AsyncIterator[int]:
    """PyPI ``ocpp-csms``, which lets everybody in; its port. Skips the test where it is not installed."""
    if not _OCPP_CSMS.exists():
        pytest.skip("needs ocpp-csms, which packaging/dev.py installs for tests")
    async with _running(str(_OCPP_CSMS), "--host", "127.0.0.1", "--port", "0") as process:
        said = await _line(process.stdout)
        yield int(said.rpartition("port ")[2])


@asynccontextmanager
async def nginx(
    folder: Path, certificate: IssuedCertificate, behind: int, *, idle_s: int = 60, upgrades: bool = True
) -> AsyncIterator[int]:
    """nginx before the port ``behind``, with TLS; its port. ``folder`` holds its files, ``nginx.conf`` among them.

    It ends links on which nothing came from the CSMS for ``idle_s`` seconds: 60 where nobody sets it. Without ``upgrades`` it is
    set up for web pages and forgets the wish for a WebSocket.
    """
    program = shutil.which("nginx", path=os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin")))
    if program is None:
        pytest.skip("needs nginx")
    port = _free_port()
    (folder / "chain.pem").write_text(certificate.chain_pem)
    (folder / "key.pem").write_text(certificate.key_pem.reveal())
    config = folder / "nginx.conf"
    config.write_text(nginx_config(folder, port, behind, idle_s=idle_s, upgrades=upgrades))
    async with _running(program, "-p", str(folder), "-e", "stderr", "-c", str(config)) as process:
        while "event method" not in await _line(process.stderr):  # it says so once it listens
            pass
        yield port


def nginx_config(folder: Path, port: int, behind: int, *, idle_s: int = 60, upgrades: bool = True) -> str:
    """What nginx is started with."""
    lines = _UPGRADES if upgrades else ""
    return _NGINX.format(folder=folder, port=port, behind=behind, idle_s=idle_s, upgrades=lines)


def _free_port() -> int:
    """nginx cannot choose a free port and tell which; this one is free in the tests' own network."""
    with socket.socket() as trying:
        trying.bind(("127.0.0.1", 0))
        port: int = trying.getsockname()[1]
        return port


@asynccontextmanager
async def _running(*command: str) -> AsyncIterator[asyncio.subprocess.Process]:
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe)
    assert process.stderr is not None
    try:
        yield process
    finally:
        process.terminate()
        async with asyncio.timeout(_WAIT_S):
            await process.communicate()


async def _line(stream: asyncio.StreamReader | None) -> str:
    assert stream is not None
    async with asyncio.timeout(_WAIT_S):
        line = await stream.readline()
    assert line, "the peer ended"
    return line.decode()
