"""Reads QR codes out of a picture in a process of its own, which is ended when it takes too long.

Looking for a code is quick in every photo, but a picture that is made of nothing but corner marks keeps it busy for minutes
(measured: 155 s for 4000 × 4000 pixels). A process can be ended, a thread cannot; and what a hostile picture might do to a native
library, it does far from keys and passwords.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
from pathlib import Path

from evsetup.cards.qr_code import MOST_PIXELS, GreyPicture, read_dots
from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import text

COMMAND = "read-codes"
"""The hidden command by which the program starts itself for this."""

PATIENCE_S = 15.0
"""Starting takes the most of it: the code of a large photo is read in less than a second."""
NO_PICTURE = 2
"""The exit code of the process for what it cannot read as a picture."""
_LONGEST_ANSWER = 1_000_000
_LONGEST_CODE = 10_000


class ReaderFailed(Fault):
    """The reading process ended by itself, or had to be ended."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            Finding(
                "picture.reader-failed",
                Severity.PROBLEM,
                text("cards", "The picture could not be searched for a QR code."),
                text("cards", "It took too long, or the picture is not what it seems to be."),
                (
                    text("cards", "Cut the picture so that it shows little more than the code, then try again."),
                    text("cards", "Or ask the operator for the card as a file."),
                ),
                (Evidence("reason", reason),),
            )
        )


async def read_apart(
    picture: GreyPicture, *, patience_s: float = PATIENCE_S, command: tuple[str, ...] | None = None
) -> tuple[str, ...]:
    """What the QR codes in a picture hold, each once; empty when there is none. Cancelling ends the process.

    Raises:
        ReaderFailed: it took longer than ``patience_s`` seconds, or ended without an answer.
    """
    head = f"{picture.width} {picture.height}\n".encode()
    return await _ask(command or _own_command(), head + picture.pixels, patience_s)


async def read_file_apart(path: Path, *, patience_s: float = PATIENCE_S) -> tuple[str, ...]:
    """What the QR codes in a picture file hold, for those who cannot decode one: the process does that, too.

    Raises:
        ReaderFailed: as ``read_apart``, or it is no picture that is read here.
    """
    return await _ask((*_own_command(), f"--picture={path}"), b"", patience_s)


async def _ask(command: tuple[str, ...], told: bytes, patience_s: float) -> tuple[str, ...]:
    starting = asyncio.ensure_future(
        asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
    )
    try:
        child = await asyncio.shield(starting)
    except OSError as error:
        raise ReaderFailed(error.strerror or "not started") from error
    except asyncio.CancelledError:
        # A start that is broken off would leave its end to chance.
        with contextlib.suppress(OSError):
            await _end(await starting)
        raise
    try:
        async with asyncio.timeout(patience_s):
            answer, _ = await child.communicate(told)
    except TimeoutError:
        raise ReaderFailed(f"no answer within {patience_s:g} s") from None
    finally:
        await _end(child)
    return _codes(answer, child.returncode)


async def _end(child: asyncio.subprocess.Process) -> None:
    if child.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            child.kill()
        await child.wait()


def main() -> int:
    """``evsetup read-codes``: a picture on standard input, a JSON list of texts on standard output."""
    try:
        width, height = map(int, sys.stdin.buffer.readline(40).split())
        picture = GreyPicture(width, height, sys.stdin.buffer.read(MOST_PIXELS + 1))
    except ValueError:
        return NO_PICTURE
    return tell_codes(picture)


def tell_codes(picture: GreyPicture) -> int:
    """What the process answers of a picture; its exit code."""
    sys.stdout.write(json.dumps(read_dots(picture)))
    sys.stdout.flush()
    return 0


def _codes(answer: bytes, code: int | None) -> tuple[str, ...]:
    try:
        found = json.loads(answer) if code == 0 and len(answer) < _LONGEST_ANSWER else None
    except ValueError:
        found = None
    if not isinstance(found, list):
        raise ReaderFailed("no picture" if code == NO_PICTURE else f"exit code {code}")
    return tuple(one for one in found if isinstance(one, str) and len(one) <= _LONGEST_CODE)


def _own_command() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable, COMMAND)
    return (sys.executable, "-m", "evsetup", COMMAND)
