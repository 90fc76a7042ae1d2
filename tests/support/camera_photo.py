"""A JPEG as a phone writes it: held sideways, with an EXIF block (TIFF 6.0, EXIF 2.3 §4.6) that names camera and place."""

from __future__ import annotations

import struct

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage

CAMERA = b"CANARY-CAMERA\0"
LATITUDE = (52, 22, 1273)
"""Degrees, minutes, hundredths of a second: 52° 22' 12.73" N."""


def _entry(tag: int, kind: int, count: int, value: bytes) -> bytes:
    return struct.pack(">HHI", tag, kind, count) + value.ljust(4, b"\0")


def exif() -> bytes:
    """Make, orientation 6 (turn right), and a GPS directory with north and latitude."""
    first, gps = 8, 8 + 2 + 3 * 12 + 4
    values = gps + 2 + 2 * 12 + 4
    make_at, latitude_at = values, values + len(CAMERA)
    ifd0 = struct.pack(">H", 3) + b"".join(
        (
            _entry(0x010F, 2, len(CAMERA), struct.pack(">I", make_at)),
            _entry(0x0112, 3, 1, struct.pack(">H", 6)),
            _entry(0x8825, 4, 1, struct.pack(">I", gps)),
        )
    )
    place = struct.pack(">H", 2) + _entry(1, 2, 2, b"N\0") + _entry(2, 5, 3, struct.pack(">I", latitude_at))
    degrees, minutes, seconds = LATITUDE
    latitude = struct.pack(">6I", degrees, 1, minutes, 1, seconds, 100)
    nothing_more = bytes(4)
    tiff = struct.pack(">2sHI", b"MM", 42, first) + ifd0 + nothing_more + place + nothing_more + CAMERA + latitude
    return b"Exif\0\0" + tiff


def camera_photo(width: int = 640, height: int = 480) -> bytes:
    """The photo, lying on its side: its left half is green, its right half blue."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    for x in range(width // 2, width):
        for y in range(height):
            image.setPixel(x, y, 0xFF0000FF)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")  # type: ignore[call-overload]
    plain, block = bytes(buffer.data().data()), exif()
    return plain[:2] + b"\xff\xe1" + (len(block) + 2).to_bytes(2) + block + plain[2:]
