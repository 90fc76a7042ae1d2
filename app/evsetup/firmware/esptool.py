"""Runs esptool, a separate program that a person may have: reads what a chip is and whether it is locked, and writes its flash.

esptool is GPL-2.0-or-later and is neither part of evsetup nor imported by it (``facts/serial-firmware-security.md`` §1.5): it runs as a child
process, of which a cancellation is the end. ``--force`` is never given. Its ROM road (``--no-stub``) is used: nothing is loaded into the chip.
"""

from __future__ import annotations

import asyncio
import re
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from evsetup.domain.progress import Progress, ProgressSink, unheard
from evsetup.domain.text import text
from evsetup.firmware import esp32_findings as say
from evsetup.firmware.esp32_image import TABLE_AT, TABLE_SIZE

_NAMES = ("esptool", "esptool.py")
_ATTEMPTS = "4"
_LONGEST_LINE = 64 * 1024
_MOST_LINES = 400
_END_S = 5.0
_VERSION = re.compile(r"^esptool(?:\.py)? v?(\d+)\.(\d+\S*)", re.MULTILINE)
_CHIP = re.compile(r"^Connected to (ESP[0-9A-Za-z-]+) on ", re.MULTILINE)
_KIND = re.compile(r"^Chip type:\s+(.+?)\s*$", re.MULTILINE)
_SIZE = re.compile(r"^Detected flash size:\s+(\d+)(KB|MB)\s*$", re.MULTILINE)
_MAC = re.compile(r"^MAC:\s+([0-9a-f]{2}(?::[0-9a-f]{2}){5,7})\s*$", re.MULTILINE)
_PERCENT = re.compile(r"^Writing at 0x[0-9a-f]+.*?(\d{1,3}(?:\.\d+)?)\s*%")
_REGISTER = re.compile(r"^0x[0-9a-fA-F]+ = 0x([0-9a-fA-F]+)\s*$", re.MULTILINE)
_FLASH_CRYPT_AT, _SECURE_BOOT_AT = 0x3FF5A000, 0x3FF5A018
"""Words of the fuses of a plain ESP32, which has no command that tells of its locks."""
_CRYPT_SHIFT, _CRYPT_MASK, _SECURE_BOOT_BITS = 20, 0x7F, 0x30


@dataclass(frozen=True, slots=True)
class Board:
    """The chip on a port. ``flash_size`` in bytes, 0 where it does not tell; locks are ``None`` where they could not be read."""

    chip: str
    kind: str
    mac: str
    flash_size: int
    secure_boot: bool | None
    encrypted: bool | None


class Esptool:
    """esptool at ``program``; make one with ``find``."""

    def __init__(self, program: str, version: str) -> None:
        self.program = program
        self.version = version

    @classmethod
    async def find(cls, named: str = "") -> Esptool:
        """The one that is ``named``, or the first on the path.

        Raises:
            EsptoolFault: there is none, or it is too old.
        """
        program = named or next(filter(None, map(shutil.which, _NAMES)), "")
        if not program:
            raise say.not_installed()
        try:
            _, said = await _run((program, "version"), unheard_line)
        except OSError as error:
            raise say.not_installed() from error
        match = _VERSION.search(said)
        if match is None:
            raise say.not_installed()
        if int(match[1]) < say.LEAST_MAJOR:
            raise say.too_old(f"{match[1]}.{match[2]}")
        return cls(program, f"{match[1]}.{match[2]}")

    async def board(self, port: str) -> Board:
        """What is on ``port``, read only.

        Raises:
            EsptoolFault: nothing answers.
        """
        said = await self._ask(port, "flash-id")
        chip, kind, mac, size = (pattern.search(said) for pattern in (_CHIP, _KIND, _MAC, _SIZE))
        if chip is None:
            raise say.no_answer(said)
        name = chip[1]
        locks = await (self._fuses(port) if name == "ESP32" else self._security(port))
        factor = 0 if size is None else 1024 * (1024 if size[2] == "MB" else 1)
        return Board(
            name, kind[1] if kind else name, mac[1] if mac else "", int(size[1]) * factor if size else 0, *locks
        )

    async def partition_table(self, port: str) -> bytes:
        """The partition table of the board.

        Raises:
            EsptoolFault: nothing answers.
        """
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "table.bin"
            await self._ask(port, "read-flash", hex(TABLE_AT), hex(TABLE_SIZE), str(path))
            return await asyncio.to_thread(path.read_bytes)

    async def write(self, port: str, parts: Sequence[tuple[int, Path]], progress: ProgressSink = unheard) -> None:
        """Writes files at their offsets and has the chip compare each; then restarts it.

        Raises:
            EsptoolFault: it broke off, or what stands there is not what was sent.
        """
        begun = False

        def heard(line: str) -> None:
            nonlocal begun
            if (match := _PERCENT.match(line)) is not None:
                begun = True
                progress(Progress(text("firmware", "The image is written"), int(float(match[1]) * 10), 1000))

        words = [word for offset, path in parts for word in (hex(offset), str(path))]
        code, said = await self._run(port, heard, "write-flash", *words)
        if code == 0 and said.count("Hash of data verified.") >= len(parts):
            return
        if "MD5 of file does not match" in said:
            raise say.not_as_sent(said)
        raise say.stopped_midway(said) if begun else say.no_answer(said)

    async def _security(self, port: str) -> tuple[bool | None, bool | None]:
        code, said = await self._run(port, unheard_line, "get-security-info")
        boot, crypt = (
            None if f"{name}: " not in said else f"{name}: Enabled" in said
            for name in ("Secure Boot", "Flash Encryption")
        )
        return (boot, crypt) if code == 0 else (None, None)

    async def _fuses(self, port: str) -> tuple[bool | None, bool | None]:
        crypt, boot = [await self._register(port, at) for at in (_FLASH_CRYPT_AT, _SECURE_BOOT_AT)]
        encrypted = None if crypt is None else (crypt >> _CRYPT_SHIFT & _CRYPT_MASK).bit_count() % 2 == 1
        return None if boot is None else bool(boot & _SECURE_BOOT_BITS), encrypted

    async def _register(self, port: str, address: int) -> int | None:
        code, said = await self._run(port, unheard_line, "read-mem", hex(address))
        match = _REGISTER.search(said)
        return int(match[1], 16) if code == 0 and match is not None else None

    async def _ask(self, port: str, *words: str) -> str:
        code, said = await self._run(port, unheard_line, *words)
        if code != 0:
            raise say.no_answer(said)
        return said

    async def _run(self, port: str, heard: Callable[[str], None], *words: str) -> tuple[int, str]:
        about = (self.program, "--port", port, "--no-stub", "--connect-attempts", _ATTEMPTS)
        return await _run((*about, *words), heard)


def unheard_line(_line: str) -> None:
    """For commands whose lines nobody follows."""


async def _run(command: Sequence[str], heard: Callable[[str], None]) -> tuple[int, str]:
    """Its exit code, and the last lines of what it said. A cancellation ends it."""
    with tempfile.TemporaryDirectory() as folder:  # a settings file of esptool lies in no folder of ours
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            limit=_LONGEST_LINE,
            cwd=folder,
        )
        said: list[str] = []
        try:
            assert process.stdout is not None  # noqa: S101 - it is a pipe
            async for line in _lines(process.stdout):
                heard(line)
                if not _PERCENT.match(line):
                    said.append(line)
                    del said[:-_MOST_LINES]
            return await process.wait(), "\n".join(said)
        finally:
            if process.returncode is None:
                await asyncio.shield(_ended(process))


async def _lines(stream: asyncio.StreamReader) -> AsyncIterator[str]:
    """Lines, whichever sign ends them: a bar that is drawn again ends with a carriage return."""
    left = ""
    while chunk := await stream.read(_LONGEST_LINE):
        *whole, left = re.split(r"[\r\n]+", left + chunk.decode(errors="replace"))
        for line in whole:
            yield line
        left = left[-_LONGEST_LINE:]
    if left:
        yield left


async def _ended(process: asyncio.subprocess.Process) -> None:
    with suppress(ProcessLookupError):
        process.terminate()
    try:
        async with asyncio.timeout(_END_S):
            await process.wait()
    except TimeoutError:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
