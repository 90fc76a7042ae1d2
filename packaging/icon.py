"""The program's icon in the containers that Windows and macOS want, drawn from resources/icons/evsetup.svg."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "evsetup.svg"

_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICNS_SIZES = {b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def make_icon(folder: Path, kind: str) -> Path:
    """Writes ``evsetup.ico`` or ``evsetup.icns`` (``kind``) into ``folder``."""
    path = folder / f"evsetup.{kind}"
    folder.mkdir(parents=True, exist_ok=True)
    path.write_bytes(ico() if kind == "ico" else icns())
    return path


def ico() -> bytes:
    """A Windows icon: a directory of PNG images."""
    images = [_png(size) for size in _ICO_SIZES]
    directory = struct.pack("<HHH", 0, 1, len(images))
    offset = len(directory) + 16 * len(images)
    for size, image in zip(_ICO_SIZES, images, strict=True):
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), offset)
        offset += len(image)
    return directory + b"".join(images)


def icns() -> bytes:
    """A macOS icon: chunks of PNG images, each named by its size."""
    images = {name: _png(size) for name, size in _ICNS_SIZES.items()}
    chunks = b"".join(name + struct.pack(">I", 8 + len(image)) + image for name, image in images.items())
    return b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks


def _png(size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
