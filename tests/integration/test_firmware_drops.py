"""500 drops at random offsets over three protocols: the image is whole in the end, and no byte before the drop is sent twice."""

from __future__ import annotations

import asyncio
import ftplib
import hashlib
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

import asyncssh
import pytest
from tests.integration.test_firmware_file_clients import CONTENT, SHA, Desk, serving

from evsetup.firmware import checked_content
from evsetup.firmware.shelf import ServerLimits

Part = Callable[[int, int | None], Awaitable[bytes]]
"""Fetches from an offset on; hangs up without a word after so many bytes."""

_CHUNK = 50
_LIMITS = ServerLimits(connections=64)


async def http_part(desk: Desk, start: int, most: int | None) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", desk.server.port, limit=4096)
    try:
        path = desk.offered.path
        writer.write(f"GET {path} HTTP/1.1\r\nHost: x\r\nRange: bytes={start}-\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 206 ")
        length = len(CONTENT) - start
        assert f"content-length: {length}\r\n".encode() in head.lower()
        return await reader.readexactly(length if most is None else min(most, length))
    finally:
        writer.transport.abort()


async def ftp_part(desk: Desk, start: int, most: int | None) -> bytes:
    def fetch() -> bytes:
        content = b""
        with ftplib.FTP(timeout=15) as ftp:
            ftp.connect("127.0.0.1", desk.server.port)
            ftp.login()
            ftp.voidcmd("TYPE I")
            with ftp.transfercmd(f"RETR {desk.offered.path}", start or None) as link:
                while most is None or len(content) < most:
                    piece = link.recv(65536 if most is None else min(65536, most - len(content)))
                    if not piece:
                        break
                    content += piece
            ftp.close()
        return content

    return await asyncio.to_thread(fetch)


@asynccontextmanager
async def sftp_parts(desk: Desk) -> AsyncIterator[Part]:
    url = urlsplit(desk.offered.url)

    async def part(start: int, most: int | None) -> bytes:
        connection = await asyncssh.connect(
            "127.0.0.1", url.port or 0, config=None, known_hosts=None, client_keys=None, agent_path=None,
            username=url.username, password=url.password,
        )  # fmt: skip
        try:
            sftp = await connection.start_sftp_client()
            file = await sftp.open(desk.offered.path, "rb")
            wanted = len(CONTENT) - start
            return bytes(await file.read(wanted if most is None else min(most, wanted), start))  # type: ignore[arg-type]
        finally:
            connection.abort()
            await connection.wait_closed()

    yield part


async def through_drops(part: Part, drops: int, dice: random.Random) -> None:
    """Fetches the image again and again, dropped at random offsets; each time it is whole in the end."""
    left = drops
    while left:
        have, breaks = b"", min(left, 1 + dice.randrange(5))
        for _ in range(breaks):
            have += await part(len(have), 1 + dice.randrange(max((len(CONTENT) - len(have)) // 2, 1)))
            assert CONTENT.startswith(have)
        left -= breaks
        have += await part(len(have), None)
        assert hashlib.sha256(have).hexdigest() == SHA


@pytest.mark.parametrize("round_", range(4))
@pytest.mark.parametrize("protocol", ["http", "ftp"])
async def test_an_image_that_was_dropped_goes_on_where_it_was(
    tmp_path: Path, protocol: str, round_: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checked_content, "SETTLED_NS", -1 if round_ % 2 else 3_000_000_000)
    get = http_part if protocol == "http" else ftp_part
    async with serving(protocol, tmp_path, limits=_LIMITS) as desk:
        await through_drops(lambda start, most: get(desk, start, most), _CHUNK, random.Random(round_))


@pytest.mark.parametrize("round_", range(2))
async def test_an_image_that_was_dropped_over_sftp_goes_on_where_it_was(tmp_path: Path, round_: int) -> None:
    async with serving("sftp", tmp_path, limits=_LIMITS) as desk, sftp_parts(desk) as part:
        await through_drops(part, _CHUNK, random.Random(100 + round_))
