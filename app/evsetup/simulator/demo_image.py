"""Firmware images of the demo site: made here, and checked by the simulated chargers before they install one.

Layout: 8 bytes magic, 4 bytes header length (big endian), a JSON header ``{vendor, model, version, size, crc32}``, then
``size`` bytes of payload. It stands in for the vendors' own containers, which also name their hardware and guard their
bytes; no real image is ever shipped or accepted.
"""

from __future__ import annotations

import hashlib
import json
import random
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

MAGIC = b"EVDEMOFW"
_MAX_HEADER = 4096


class BadImage(Exception):
    """The image is not one that this device installs."""


class NotAnImage(BadImage):
    """It does not begin like an image."""


class DamagedImage(BadImage):
    """It is shorter or longer than its header says, or its bytes changed."""


class OtherHardware(BadImage):
    """It is an image for another vendor or model."""


@dataclass(frozen=True, slots=True)
class ImageHeader:
    """What an image says it is; ``size`` is the payload's in bytes."""

    vendor: str
    model: str
    version: str
    size: int
    crc32: int


def build_image(vendor: str, model: str, version: str, *, payload_size: int = 400_000) -> bytes:
    """A whole image; the same arguments always give the same bytes."""
    payload = random.Random(f"{vendor}/{model}/{version}").randbytes(payload_size)  # noqa: S311 - filler
    header = json.dumps(
        {"vendor": vendor, "model": model, "version": version, "size": len(payload), "crc32": zlib.crc32(payload)}
    ).encode()
    return MAGIC + struct.pack(">I", len(header)) + header + payload


def check_image(content: bytes, vendor: str, models: Sequence[str]) -> ImageHeader:
    """The header of a whole, undamaged image for this hardware, under any of its model names.

    Raises:
        NotAnImage: no demo image at all.
        DamagedImage: truncated, too long or altered.
        OtherHardware: made for something else.
    """
    if not content.startswith(MAGIC):
        if MAGIC.startswith(content):
            raise DamagedImage("shorter than any header")
        raise NotAnImage("wrong magic")
    start = len(MAGIC) + 4
    if len(content) < start:
        raise DamagedImage("shorter than any header")
    (length,) = struct.unpack(">I", content[len(MAGIC) : start])
    if length > _MAX_HEADER:
        raise NotAnImage("header too long")
    if len(content) < start + length:
        raise DamagedImage("ends inside the header")
    header = _header(content[start : start + length])
    payload = content[start + length :]
    if len(payload) != header.size or zlib.crc32(payload) != header.crc32:
        raise DamagedImage(f"{len(payload)} of {header.size} bytes, or altered")
    names = {model.casefold() for model in models}
    if header.vendor.casefold() != vendor.casefold() or header.model.casefold() not in names:
        raise OtherHardware(f"for {header.vendor} {header.model}")
    return header


def _header(raw: bytes) -> ImageHeader:
    try:
        match json.loads(raw):
            case {
                "vendor": str(vendor),
                "model": str(model),
                "version": str(version),
                "size": int(size),
                "crc32": int(crc32),
            }:
                return ImageHeader(vendor, model, version, size, crc32)
    except (ValueError, RecursionError):
        pass
    raise NotAnImage("header not readable")


@dataclass(frozen=True, slots=True)
class DemoImage:
    """One image file of the demo site; ``sha256`` is 64 lower-case hex digits."""

    path: Path
    vendor: str
    model: str
    version: str
    sha256: str


def write_demo_image(folder: Path, vendor: str, model: str, version: str) -> DemoImage:
    """Writes the image into ``folder`` unless it is there already."""
    folder.mkdir(parents=True, exist_ok=True)
    content = build_image(vendor, model, version)
    name = f"{vendor}-{model}-{version}.bin".replace(" ", "-").lower()
    path = folder / name
    if not path.exists() or path.read_bytes() != content:
        path.write_bytes(content)
    return DemoImage(path, vendor, model, version, hashlib.sha256(content).hexdigest())
