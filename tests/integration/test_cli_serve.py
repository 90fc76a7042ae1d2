"""``evsetup serve`` as a person runs it: a key is made unless one is given, no authentication is said loudly, TLS beside ws."""

from __future__ import annotations

import asyncio
import base64
import json
import ssl
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol


class Terminal:
    """What the command has printed so far."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.lines: list[str] = []

    async def line(self, beginning: str) -> str:
        """The rest of the first line that begins so, waited for."""
        assert self._process.stdout is not None
        async with asyncio.timeout(60):
            while True:
                for line in self.lines:
                    if line.startswith(beginning):
                        return line.removeprefix(beginning)
                read = (await self._process.stdout.readline()).decode()
                assert read, self.lines
                self.lines.append(read.rstrip())


@asynccontextmanager
async def serving(folder: Path, *more: str, typed: str = "") -> AsyncIterator[Terminal]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "evsetup", "serve", "--port", "0", "--identity", "CP1", *more),
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,
        cwd=folder,
    )
    assert process.stdin is not None
    process.stdin.write(typed.encode())
    process.stdin.close()
    try:
        yield Terminal(process)
    finally:
        process.terminate()
        await process.wait()


def dial(url: str, key: str | None, tls: ssl.SSLContext | None = None) -> connect:
    log_in = {"Authorization": "Basic " + base64.b64encode(f"CP1:{key}".encode()).decode()} if key is not None else {}
    return connect(url, ssl=tls, additional_headers=log_in, subprotocols=[Subprotocol("ocpp1.6")], proxy=None)


async def address(terminal: Terminal, label: str = "Commissioning CSMS: ") -> str:
    return (await terminal.line(label)).partition(" ")[0] + "/CP1"


async def test_a_key_is_made_and_shown_once_and_nothing_else_opens(tmp_path: Path) -> None:
    async with serving(tmp_path) as terminal:
        key = await terminal.line("Key for CP1: ")
        url = await address(terminal)
        with pytest.raises(InvalidStatus):
            await dial(url, None)
        await terminal.line("✗ CP1 dials in without a security key.")
        async with dial(url, key):
            await terminal.line("CP1 dialled in from 127.0.0.1")
        assert sum(key in line for line in terminal.lines) == 1


async def test_a_key_from_standard_input_is_used_and_never_shown(tmp_path: Path) -> None:
    async with serving(tmp_path, "--password-stdin", typed="my-own-key-of-20-sig\n") as terminal:
        url = await address(terminal)
        async with dial(url, "my-own-key-of-20-sig"):
            await terminal.line("CP1 dialled in")
        assert not any("my-own-key" in line for line in terminal.lines)


async def test_no_authentication_is_explicit_and_loud(tmp_path: Path) -> None:
    async with serving(tmp_path, "--no-authentication") as terminal:
        url = await address(terminal)
        assert await terminal.line("WITHOUT AUTHENTICATION for CP1") == ""
        async with dial(url, None):
            await terminal.line("▲ CP1 was let in without authentication.")


async def test_with_tls_the_saved_root_opens_the_wss_address_and_the_profile_is_kept(tmp_path: Path) -> None:
    async with serving(tmp_path, "--tls", "--profile", "2") as terminal:
        key, plain = await terminal.line("Key for CP1: "), await address(terminal)
        secure = await address(terminal, "With TLS: ")
        root = Path(await terminal.line("Root certificate for the charger: "))
        assert await terminal.line("SHA-256 ")
        assert root == (tmp_path / "evsetup-root.pem").resolve()
        pem = await asyncio.to_thread(root.read_text)
        assert "PRIVATE" not in pem
        assert len(pem) < 2000
        async with dial(secure, key, ssl.create_default_context(cadata=pem)):
            await terminal.line("CP1 dialled in")
        with pytest.raises(InvalidStatus):
            await dial(plain, key)


async def test_a_security_event_is_shown_with_what_it_means(tmp_path: Path) -> None:
    async with serving(tmp_path) as terminal:
        key = await terminal.line("Key for CP1: ")
        url = await address(terminal)
        event = {"type": "InvalidCentralSystemCertificate", "timestamp": "2026-11-25T10:00:00Z"}
        async with dial(url, key) as link:
            await terminal.line("CP1 dialled in")
            await link.send(json.dumps([2, "1", "SecurityEventNotification", event]))
            told = await terminal.line("  CP1: InvalidCentralSystemCertificate: ")
    assert told.startswith("The CSMS's certificate was refused")
