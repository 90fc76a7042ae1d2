"""What an image for MCUboot says of itself: its version, and the hash that MCUboot will check. Bytes in, no I/O.

Wire facts: ``facts/serial-firmware-security.md`` §1.4 and MCUboot ``docs/design.md``: a head of 32 bytes, the code, then tagged
members. The hash is over head, code and protected members, and stands among the others: it is not the hash of the file. Whether a
signature is right only the board can tell, which has the key.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text
from evsetup.firmware.faults import ImageFault

_HEAD = struct.Struct("<IIHHIIBBHI4x")
_PAIR = struct.Struct("<HH")
_MAGIC = 0x96F3B83D
_MEMBERS, _PROTECTED = 0x6907, 0x6908
_HASHES = {0x10: hashlib.sha256, 0x11: hashlib.sha384, 0x12: hashlib.sha512}
_SIGNATURES = frozenset({0x20, 0x22, 0x23, 0x24})


@dataclass(frozen=True, slots=True)
class McubootImage:
    """``version`` as MCUboot boards tell it: ``1.2.3``, with a build number ``1.2.3.4``."""

    version: str
    hash: bytes
    signed: bool


def read_image(content: bytes) -> McubootImage:
    """What ``content`` says; its own hash was computed anew.

    Raises:
        ImageFault: it is none, cut short, or damaged.
    """
    if len(content) < _HEAD.size:
        raise ImageFault(_no_image())
    magic, _, head, protected, code, _, major, minor, revision, build = _HEAD.unpack_from(content)
    if magic != _MAGIC or head < _HEAD.size:
        raise ImageFault(_no_image())
    covered = head + code + protected
    members = _members(content, covered, _MEMBERS)
    if protected and _size_of(content, head + code, _PROTECTED) != protected:
        raise ImageFault(_damaged())
    kind = next((tag for tag in members if tag in _HASHES), None)
    if kind is None or _HASHES[kind](content[:covered]).digest() != members[kind]:
        raise ImageFault(_damaged())
    version = f"{major}.{minor}.{revision}" + (f".{build}" if build else "")
    return McubootImage(version, members[kind], not _SIGNATURES.isdisjoint(members))


def _size_of(content: bytes, at: int, magic: int) -> int:
    """How long a block of members is."""
    if at + _PAIR.size > len(content):
        raise ImageFault(_damaged())
    found, size = _PAIR.unpack_from(content, at)
    if found != magic or size < _PAIR.size or at + size > len(content):
        raise ImageFault(_damaged())
    return int(size)


def _members(content: bytes, at: int, magic: int) -> dict[int, bytes]:
    end = at + _size_of(content, at, magic)
    at += _PAIR.size
    members: dict[int, bytes] = {}
    while at + _PAIR.size <= end:
        tag, size = _PAIR.unpack_from(content, at)
        at += _PAIR.size
        if at + size > end:
            raise ImageFault(_damaged())
        members.setdefault(tag, content[at : at + size])
        at += size
    return members


def _no_image() -> Finding:
    return Finding(
        "firmware.mcuboot.no-image",
        Severity.BLOCKER,
        text("firmware", "The file is no image for MCUboot."),
        text("firmware", "Nothing was sent."),
        (text("firmware", "Ask the maker for the signed image, often called app_update.bin or zephyr.signed.bin."),),
    )


def _damaged() -> Finding:
    return Finding(
        "firmware.mcuboot.damaged",
        Severity.BLOCKER,
        text("firmware", "The image for MCUboot is damaged: its own hash does not fit its bytes."),
        text("firmware", "Nothing was sent; a board would refuse it."),
        (text("firmware", "Download it again."),),
    )
