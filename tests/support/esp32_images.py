"""Images for ESP32 boards as their makers build them: a program alone, and a whole flash with partition table."""

from __future__ import annotations

import struct

from evsetup.firmware.esp32_image import TABLE_AT

PROGRAM_AT, CHOICE_AT, CHOICE_SIZE, SLOT = 0x10000, 0xE000, 0x2000, 0x140000


def program(version: str, *, chip: int = 0, project: str = "charger", size: int = 40_000) -> bytes:
    """A program: head, one segment's head, its description, code."""
    head = struct.pack("<BBBBI", 0xE9, 1, 2, 0x20, 0x40080000) + bytes(4) + struct.pack("<H", chip) + bytes(10)
    segment = struct.pack("<II", 0x3F400020, size)
    about = struct.pack("<II8s32s32s", 0xABCD5432, 0, bytes(8), version.encode(), project.encode())
    made = head + segment + about
    return made + bytes(n * 7 % 251 for n in range(size - len(made)))


def table(*, slots: bool = True) -> bytes:
    """A partition table: settings, the choice of the slot, two slots; or one slot only."""
    entries = [(1, 2, 0x9000, 0x5000, b"nvs")]
    if slots:
        entries += [(1, 0, CHOICE_AT, CHOICE_SIZE, b"otadata"), (0, 0x10, PROGRAM_AT, SLOT, b"app0")]
        entries += [(0, 0x11, PROGRAM_AT + SLOT, SLOT, b"app1")]
    else:
        entries += [(0, 0, PROGRAM_AT, SLOT, b"factory")]
    made = b"".join(struct.pack("<2sBBII16sI", b"\xaa\x50", *entry, 0) for entry in entries)
    return made.ljust(0xC00, b"\xff")


def whole(version: str, *, chip: int = 0) -> bytes:
    """A whole flash for offset 0."""
    made = bytearray(b"\xff" * PROGRAM_AT)
    made[TABLE_AT : TABLE_AT + 0xC00] = table()
    return bytes(made) + program(version, chip=chip)
