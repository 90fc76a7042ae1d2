"""The loader in the ROM of an ESP32 or ESP32-S3 as esptool meets it in download mode, on a TCP port of this computer.

SLIP frames, commands and answers as Espressif's serial protocol describes them; facts: ``facts/serial-firmware-security.md`` §1.5. pyserial reaches
it as ``socket://127.0.0.1:PORT``. Its flash is memory; what is written stands in ``flash``.
"""

from __future__ import annotations

import asyncio
import hashlib
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from types import TracebackType
from typing import Self

_END, _ESC, _ESC_END, _ESC_ESC = 0xC0, 0xDB, 0xDC, 0xDD
_FLASH_BEGIN, _FLASH_DATA, _FLASH_END = 0x02, 0x03, 0x04
_SYNC, _WRITE_REG, _READ_REG = 0x08, 0x09, 0x0A
_SPI_SET_PARAMS, _SPI_ATTACH, _READ_FLASH, _CHANGE_BAUDRATE = 0x0B, 0x0D, 0x0E, 0x0F
_DEFL_BEGIN, _DEFL_DATA, _DEFL_END = 0x10, 0x11, 0x12
_MD5, _SECURITY = 0x13, 0x14
_UNKNOWN_COMMAND, _WRITE_FAILED = 0x05, 0x08
_ROM_BASE = 0x40001000
_SPI_W0 = {"ESP32": 0x3FF42080, "ESP32-S3": 0x60002058}
_FLASH_ID = 0x164020  # 4 MB, by JEDEC: 0x16 is two to the 22nd
_EFUSE_FIRST, _EFUSE_SIXTH = 0x3FF5A000, 0x3FF5A018
_CRYPT_ONCE, _SECURE_BOOT_2 = 1 << 20, 1 << 5
FLASH_SIZE = 4 * 1024 * 1024
_READ_AT_ONCE = 64


class Chip(Enum):
    """Which chip it is; the value is its name."""

    ESP32 = "ESP32"
    ESP32_S3 = "ESP32-S3"


@dataclass(frozen=True)
class Esp32Faults:
    """What is wrong with this board, or on."""

    no_download_mode: bool = False
    """Nobody held its button: what runs is its firmware, which does not answer the loader's words."""
    secure_boot: bool = False
    flash_encryption: bool = False
    dies_after: int | None = None
    """The link is gone after so many blocks of an image."""
    spoils_a_byte: bool = False
    """Its flash is worn: one byte does not keep what is written."""


class Esp32Rom:
    """``async with`` it; ``port`` is what pyserial opens, ``flash`` what stands in its memory."""

    def __init__(self, chip: Chip = Chip.ESP32, faults: Esp32Faults | None = None) -> None:
        self.chip = chip
        self.faults = faults or Esp32Faults()
        self.flash = bytearray(b"\xff" * FLASH_SIZE)
        self.writes = 0
        self._registers: dict[int, int] = {_ROM_BASE: 0x00F01D83, _SPI_W0[chip.value]: _FLASH_ID}
        if chip is Chip.ESP32:
            self._registers[_EFUSE_FIRST] = _CRYPT_ONCE if self.faults.flash_encryption else 0
            self._registers[_EFUSE_SIXTH] = _SECURE_BOOT_2 if self.faults.secure_boot else 0
        self._at = 0
        self._inflate: zlib._Decompress | None = None
        self._blocks = 0
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._answers: dict[int, Callable[[bytes], tuple[int, bytes] | None]] = {
            _WRITE_REG: lambda data: (0, b""),
            _READ_REG: self._read_register,
            _SPI_SET_PARAMS: lambda data: (0, b""),
            _SPI_ATTACH: lambda data: (0, b""),
            _READ_FLASH: self._read_flash,
            _CHANGE_BAUDRATE: lambda data: (0, b""),
            _FLASH_BEGIN: self._begin,
            _DEFL_BEGIN: self._begin_deflated,
            _FLASH_DATA: self._take,
            _DEFL_DATA: self._take,
            _FLASH_END: lambda data: (0, b""),
            _DEFL_END: lambda data: (0, b""),
            _MD5: self._md5,
            _SECURITY: self._security,
        }

    @property
    def port(self) -> str:
        """What pyserial opens."""
        assert self._server is not None  # noqa: S101 - it is entered
        return f"socket://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None  # noqa: S101 - it was entered
        self._server.close()
        for writer in tuple(self._writers):
            writer.transport.abort()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            while True:
                frame = await reader.readuntil(bytes((_END,)))
                if (content := _unescaped(frame[:-1])) and not self.faults.no_download_mode:
                    self._hear(content, writer)
                    await writer.drain()
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError):
            pass
        finally:
            self._writers.discard(writer)
            writer.close()

    def _hear(self, content: bytes, writer: asyncio.StreamWriter) -> None:
        if len(content) < 8 or content[0] != 0:
            return
        operation, data = content[1], content[8:]
        if operation == _SYNC:
            for _ in range(8):
                writer.write(_answer(_SYNC, 0x20120707, b""))
            return
        act = self._answers.get(operation)
        if act is None:
            writer.write(_answer(operation, 0, b"", _UNKNOWN_COMMAND))
            return
        told = act(data)
        if self.faults.dies_after is not None and self._blocks > self.faults.dies_after:
            writer.transport.abort()
        elif told is None:
            writer.write(_answer(operation, 0, b"", _UNKNOWN_COMMAND if operation == _SECURITY else _WRITE_FAILED))
        else:
            writer.write(_answer(operation, *told))

    def _read_register(self, data: bytes) -> tuple[int, bytes]:
        (address,) = struct.unpack_from("<I", data)
        return self._registers.get(address, 0), b""

    def _begin(self, data: bytes) -> tuple[int, bytes]:
        _, _, _, self._at = struct.unpack_from("<IIII", data)
        self._inflate = None
        return 0, b""

    def _begin_deflated(self, data: bytes) -> tuple[int, bytes]:
        self._begin(data)
        self._inflate = zlib.decompressobj()
        return 0, b""

    def _take(self, data: bytes) -> tuple[int, bytes] | None:
        (size,) = struct.unpack_from("<I", data)
        block = data[16 : 16 + size]
        if self._inflate is not None:
            block = self._inflate.decompress(block)
        self._blocks += 1
        self.writes += 1
        if self._at + len(block) > FLASH_SIZE:
            return None
        if self.faults.spoils_a_byte and block and self._blocks == 1:
            block = bytes((block[0] ^ 1,)) + block[1:]
        self.flash[self._at : self._at + len(block)] = block
        self._at += len(block)
        return 0, b""

    def _read_flash(self, data: bytes) -> tuple[int, bytes]:
        start, size = struct.unpack_from("<II", data)
        return 0, bytes(self.flash[start : start + min(size, _READ_AT_ONCE)]).ljust(_READ_AT_ONCE, b"\xff")

    def _md5(self, data: bytes) -> tuple[int, bytes]:
        start, size = struct.unpack_from("<II", data)
        return 0, hashlib.md5(self.flash[start : start + size], usedforsecurity=False).hexdigest().encode()

    def _security(self, data: bytes) -> tuple[int, bytes] | None:
        if self.chip is Chip.ESP32:
            return None
        flags = 1 if self.faults.secure_boot else 0
        return 0, struct.pack("<IB7xII", flags, 1 if self.faults.flash_encryption else 0, 9, 0)


def _answer(operation: int, value: int, data: bytes, fault: int = 0) -> bytes:
    status = bytes((1, fault, 0, 0)) if fault else bytes(4)
    frame = struct.pack("<BBHI", 1, operation, len(data) + 4, value) + data + status
    escaped = frame.replace(bytes((_ESC,)), bytes((_ESC, _ESC_ESC))).replace(bytes((_END,)), bytes((_ESC, _ESC_END)))
    return bytes((_END,)) + escaped + bytes((_END,))


def _unescaped(frame: bytes) -> bytes:
    return frame.replace(bytes((_ESC, _ESC_END)), bytes((_END,))).replace(bytes((_ESC, _ESC_ESC)), bytes((_ESC,)))
