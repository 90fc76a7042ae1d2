"""Runs a script of this folder under Node: one JSON object a line in both directions, ended with the test."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent
_WAIT_S = 20.0
_LONGEST_LINE = 2**22


class NodePeer:
    """A running script."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def tell(self, what: Mapping[str, Any]) -> None:
        """Sends one line."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(what).encode() + b"\n")
        await self._process.stdin.drain()

    async def heard(self) -> dict[str, Any]:
        """The next line that it says."""
        assert self._process.stdout is not None
        async with asyncio.timeout(_WAIT_S):
            line = await self._process.stdout.readline()
        assert line, "the peer ended"
        said: dict[str, Any] = json.loads(line)
        return said

    async def everything(self) -> list[dict[str, Any]]:
        """All that it still says until it ends, which this makes it do."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        async with asyncio.timeout(_WAIT_S):
            return [json.loads(line) async for line in self._process.stdout]


@asynccontextmanager
async def node_peer(script: str, config: Mapping[str, Any]) -> AsyncIterator[NodePeer]:
    """Starts ``script`` with ``config`` as its first line; skips the test where Node or the package is missing."""
    node = shutil.which("node")
    if node is None or not (FOLDER / "node_modules" / "ocpp-rpc").is_dir():
        pytest.skip("needs Node and the packages of tests/support/ocpp_rpc")
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        node, script, cwd=FOLDER, stdin=pipe, stdout=pipe, limit=_LONGEST_LINE
    )
    try:
        peer = NodePeer(process)
        await peer.tell(config)
        yield peer
    finally:
        assert process.stdin is not None
        process.stdin.close()
        try:
            async with asyncio.timeout(_WAIT_S):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()
