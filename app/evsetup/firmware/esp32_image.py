"""What an image for an ESP32 says of itself: its chip, whether it is the program alone or a whole flash, its version. Bytes in, no I/O.

Layout: Espressif's image format (head of 24 bytes, a segment of 8, then the description of the program) and its partition table at
0x8000; ``facts/serial-firmware-security.md`` §1.5 for what a whole image destroys.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from evsetup.firmware.esp32_findings import no_image

TABLE_AT = 0x8000
TABLE_SIZE = 0xC00
_ENTRY = struct.Struct("<2sBBII16sI")
_ENTRY_MAGIC = b"\xaa\x50"
_IMAGE_MAGIC = 0xE9
_DESCRIPTION_AT = 0x20
_DESCRIPTION = struct.Struct("<II8s32s32s")
_DESCRIPTION_MAGIC = 0xABCD5432
_APP, _DATA = 0, 1
_FACTORY, _OTA_0, _OTA_DATA = 0x00, 0x10, 0x00
_CHIPS = {
    0: "ESP32",
    2: "ESP32-S2",
    5: "ESP32-C3",
    9: "ESP32-S3",
    12: "ESP32-C2",
    13: "ESP32-C6",
    16: "ESP32-H2",
    18: "ESP32-P4",
}


@dataclass(frozen=True, slots=True)
class Esp32Image:
    """``whole``: bootloader, partition table and program for offset 0, which overwrites stored settings. ``version`` is the program's,
    empty where it tells none."""

    chip: str
    whole: bool
    version: str
    project: str


@dataclass(frozen=True, slots=True)
class Place:
    """A partition: where it begins, and its size in bytes."""

    offset: int
    size: int


@dataclass(frozen=True, slots=True)
class Places:
    """Where the program goes, and what must be blank for that one to be started (``None`` where the board has a single slot)."""

    program: Place
    choice: Place | None


def read_esp32_image(content: bytes, name: str) -> Esp32Image:
    """What ``content`` says.

    Raises:
        ImageFault: it is neither a program nor a whole flash of an ESP32.
    """
    places = read_places(content[TABLE_AT : TABLE_AT + TABLE_SIZE])
    start = places.program.offset if places is not None else 0
    head = content[start : start + _DESCRIPTION_AT + _DESCRIPTION.size]
    if len(head) < _DESCRIPTION_AT + _DESCRIPTION.size or head[0] != _IMAGE_MAGIC:
        raise no_image(name)
    (chip,) = struct.unpack_from("<H", head, 12)
    magic, _, _, version, project = _DESCRIPTION.unpack_from(head, _DESCRIPTION_AT)
    if chip not in _CHIPS or magic != _DESCRIPTION_MAGIC:
        raise no_image(name)
    return Esp32Image(_CHIPS[chip], places is not None, _word(version), _word(project))


def read_places(table: bytes) -> Places | None:
    """Where a partition table puts the program; ``None`` where it is no table, or has no place for one."""
    program: Place | None = None
    choice: Place | None = None
    for at in range(0, len(table) - _ENTRY.size + 1, _ENTRY.size):
        magic, kind, subtype, offset, size, _, _ = _ENTRY.unpack_from(table, at)
        if magic != _ENTRY_MAGIC:
            break
        if kind == _APP and subtype in {_FACTORY, _OTA_0} and (program is None or subtype == _OTA_0):
            program = Place(offset, size)
        elif kind == _DATA and subtype == _OTA_DATA:
            choice = Place(offset, size)
    return None if program is None else Places(program, choice)


def _word(raw: bytes) -> str:
    return "".join(char for char in raw.partition(b"\0")[0].decode("ascii", "replace") if char.isprintable())
