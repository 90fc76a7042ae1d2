"""Strangers at the file servers: no word of theirs takes a server down, and the image stays what it is."""

from __future__ import annotations

import asyncio
import contextlib
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.integration.test_firmware_file_clients import CONTENT, Desk, serving

from evsetup.firmware.byte_range import Unsatisfiable, byte_range
from evsetup.firmware.shelf import Missing, ServerLimits, Shelf

_WORDS = [
    "USER",
    "PASS",
    "TYPE",
    "RETR",
    "SIZE",
    "REST",
    "CWD",
    "PASV",
    "EPSV",
    "PORT",
    "EPRT",
    "LIST",
    "STAT",
    "AUTH",
    "PBSZ",
    "PROT",
    "FEAT",
    "HELP",
    "OPTS",
    "REIN",
    "STOR",
    "ABOR",
    "QUIT",
    "SITE",
    "MODE",
]


@given(st.text(max_size=60), st.integers(1, 10**12))
def test_any_range_is_the_whole_file_a_part_of_it_or_outside(header: str, size: int) -> None:
    for text in (header, f"bytes={header}"):
        try:
            part = byte_range(text, size)
        except Unsatisfiable:
            continue
        assert part is None or 0 <= part[0] < part[1] <= size


@given(st.text(max_size=120))
def test_no_path_is_something_on_an_empty_shelf(path: str) -> None:
    assert isinstance(Shelf().at(path), Missing)


async def talk(desk: Desk, said: bytes) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", desk.server.port)
    with contextlib.suppress(ConnectionError, TimeoutError):
        writer.write(said)
        await writer.drain()
        async with asyncio.timeout(1):
            await reader.read(2000)
    writer.transport.abort()


def ftp_words(dice: random.Random, path: str) -> bytes:
    lines = [b"USER x", b"PASS y"] if dice.random() < 0.8 else []
    for _ in range(dice.randrange(1, 8)):
        argument = dice.choice(
            [path.encode(), b"../" * dice.randrange(9), b"%n%s", dice.randbytes(dice.randrange(40)), b"9" * 30]
        )
        lines.append(dice.choice(_WORDS).encode() + b" " * dice.randrange(3) + argument)
    if dice.random() < 0.2:
        lines.append(b"A" * 5000)
    return b"\r\n".join(lines) + b"\r\n"


def http_words(dice: random.Random, path: str) -> bytes:
    ranges = [
        "bytes=0-0,5-6",
        "bytes=-",
        "bytes=5-2",
        "bytes=999999999999-",
        "bytes=--1",
        "lines=1-2",
        "bytes=0-" + "9" * 40,
    ]
    head = f"{dice.choice(['GET', 'HEAD', 'PUT', 'TRACE'])} {dice.choice([path, '/f/../etc/passwd', '/' + 'x' * 3000])} HTTP/1.{dice.randrange(3)}\r\n"
    return (
        head.encode()
        + f"Host: x\r\nRange: {dice.choice(ranges)}\r\n".encode()
        + dice.randbytes(dice.randrange(30))
        + b"\r\n\r\n"
    )


@pytest.mark.parametrize("protocol", ["http", "https", "ftp", "ftps", "sftp"])
async def test_strangers_leave_the_server_and_the_image_as_they_are(protocol: str, tmp_path: Path) -> None:
    dice = random.Random(protocol)
    async with serving(protocol, tmp_path, limits=ServerLimits(connections=64, request_s=2, piece_s=2)) as desk:
        for _ in range(8):
            async with asyncio.TaskGroup() as group:
                for _ in range(6):
                    words = http_words if dice.random() < 0.5 else ftp_words
                    group.create_task(talk(desk, words(dice, desk.offered.path)))
        reader, writer = await asyncio.open_connection("127.0.0.1", desk.server.port)
        writer.transport.abort()
        assert reader is not None
        assert (tmp_path / "image").read_bytes() == CONTENT
        assert desk.offered.finding is None
