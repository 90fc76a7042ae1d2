"""A real MQTT broker, mosquitto, as a process of its own on loopback."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

_BOUND_S = 20.0


class Broker:
    """A broker that runs; ``address`` is what a client is given."""

    def __init__(self, program: str, folder: Path, port: int) -> None:
        self.port = port
        self._program = program
        self._folder = folder
        self._process: asyncio.subprocess.Process | None = None

    @property
    def address(self) -> str:
        """``mqtt://host:port``."""
        return f"mqtt://127.0.0.1:{self.port}"

    async def start(self) -> None:
        """Starts it, and returns once it listens."""
        self._process = await asyncio.create_subprocess_exec(
            self._program,
            "-c",
            str(self._folder / "mosquitto.conf"),
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )
        assert self._process.stderr is not None
        async with asyncio.timeout(_BOUND_S):
            while b"running" not in (line := await self._process.stderr.readline()):
                assert line, "mosquitto ended"

    async def stop(self) -> None:
        """Ends it, by its process id."""
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(ProcessLookupError):
            process.kill()  # it keeps nothing
        async with asyncio.timeout(_BOUND_S):
            await process.communicate()


@asynccontextmanager
async def mosquitto(folder: Path, accounts: Mapping[str, str] | None = None) -> AsyncIterator[Broker]:
    """A broker for everybody, or for ``accounts`` (user → password) alone; ``folder`` holds its files."""
    program = shutil.which("mosquitto", path=os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin")))
    if program is None:
        pytest.skip("needs mosquitto")
    with socket.socket() as trying:
        trying.bind(("127.0.0.1", 0))
        port = trying.getsockname()[1]
    lines = [f"listener {port} 127.0.0.1", "persistence false", "log_dest stderr", "log_type all"]
    if os.geteuid() == 0:
        lines.append("user root")  # else it takes another user, who may not read this folder
    if accounts is None:
        lines.append("allow_anonymous true")
    else:
        passwords = folder / "passwords"
        passwords.write_text("".join(f"{user}:{password}\n" for user, password in accounts.items()))
        passwords.chmod(0o600)
        made = await asyncio.create_subprocess_exec("mosquitto_passwd", "-U", str(passwords))
        assert await made.wait() == 0
        lines += ["allow_anonymous false", f"password_file {passwords}"]
    (folder / "mosquitto.conf").write_text("\n".join(lines) + "\n")
    broker = Broker(program, folder, port)
    await broker.start()
    try:
        yield broker
    finally:
        await broker.stop()
