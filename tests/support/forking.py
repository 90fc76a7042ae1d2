"""A process of a test that forks one program after the other, each of which may be really killed."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

_ROOT = Path(__file__).parents[2]


@asynccontextmanager
async def forking(command: Sequence[str]) -> AsyncIterator[asyncio.subprocess.Process]:
    """The process, with pipes for what it is told and what it says; it ends when its input does."""
    running = await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": f"{_ROOT / 'app'}{os.pathsep}{_ROOT}"},
    )
    assert running.stdin is not None
    try:
        yield running
    finally:
        running.stdin.close()
        await running.wait()
