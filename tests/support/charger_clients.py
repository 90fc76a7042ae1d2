"""Clients that others wrote for real chargers, run as programs in an environment of their own (``packaging/dev.py`` makes it)."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_HOME = ROOT / "build" / "peers" / "charger-clients" / ("Scripts" if os.name == "nt" else "bin")
_WAIT_S = 60.0


@dataclass(frozen=True, slots=True)
class Said:
    """What a client printed, and how it ended."""

    code: int
    out: str
    err: str


async def run_client(program: str, *arguments: str, folder: Path, typed: str = "", **variables: str) -> Said:
    """Runs ``program`` (``python`` for a script) with ``folder`` as its home, and types ``typed``. Skips the test where it is not installed."""
    path = _HOME / (f"{program}.exe" if os.name == "nt" else program)
    if not path.exists():
        pytest.skip(f"needs {program}, which packaging/dev.py installs for tests")
    client = await asyncio.create_subprocess_exec(
        *(str(path), *arguments),
        env={"PATH": os.environ.get("PATH", ""), "HOME": str(folder), "XDG_CONFIG_HOME": str(folder), **variables},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        out, err = await asyncio.wait_for(client.communicate(typed.encode()), _WAIT_S)
    except BaseException:
        client.kill()
        await client.wait()
        raise
    assert client.returncode is not None
    return Said(client.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"))
