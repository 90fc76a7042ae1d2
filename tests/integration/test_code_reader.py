"""Codes are read in a process of their own, which never outlives its welcome."""

from __future__ import annotations

import asyncio
import os
import sys

import pytest
from tests.unit.cards.test_csms_code import picture

from evsetup.cards.code_reader import ReaderFailed, read_apart
from evsetup.cards.qr_code import GreyPicture, make_dots

MARK = ("1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111", "0000000")


def corner_marks(across: int) -> GreyPicture:
    """Nothing but the corner marks of QR codes, ``across`` of them on a side."""
    rows = [b"".join(b"\0" if dot == "1" else b"\xff" for dot in f"{row}0") for row in MARK]
    return GreyPicture(8 * across, 8 * across, b"".join(row * across for _ in range(across) for row in rows))


async def test_what_a_code_holds_comes_back() -> None:
    assert await read_apart(picture(make_dots("wss://csms.example.com/ਪੰਜਾਬੀ"))) == ("wss://csms.example.com/ਪੰਜਾਬੀ",)


async def test_a_picture_without_a_code_holds_none() -> None:
    assert await read_apart(GreyPicture(300, 200, os.urandom(60_000))) == ()


async def test_a_picture_that_would_keep_it_busy_for_minutes_is_given_up() -> None:
    with pytest.raises(ReaderFailed, match="reader-failed"):
        await read_apart(corner_marks(500), patience_s=3)


async def test_cancelling_ends_the_process() -> None:
    reading = asyncio.create_task(read_apart(corner_marks(500), patience_s=60))
    await asyncio.sleep(0)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading


@pytest.mark.parametrize(
    "says", ["", "print('nonsense')", "print('{}')", "raise SystemExit(3)", "import os; os.abort()"]
)
async def test_a_reader_that_dies_or_talks_nonsense_is_told(says: str) -> None:
    with pytest.raises(ReaderFailed):
        await read_apart(picture(make_dots("x")), command=(sys.executable, "-c", says))


async def test_a_program_that_cannot_be_started_is_told() -> None:
    with pytest.raises(ReaderFailed):
        await read_apart(picture(make_dots("x")), command=("/nowhere/evsetup",))


@pytest.mark.parametrize("content", [b"", b"nonsense", b"2 2\n123", b"-1 -1\n", b"9999999 9999999\nx"])
async def test_what_is_no_picture_is_wrong_usage(content: bytes) -> None:
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "evsetup", "read-codes"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    answer, _ = await child.communicate(content)
    assert (child.returncode, answer) == (2, b"")
