"""The two slots of an MCUboot board: what stands in them, and what its loader does at a start.

Facts: ``facts/serial-firmware-security.md`` §1.4 and MCUboot ``docs/design.md``. A marked image is checked and swapped in; unless it
is confirmed, the next start swaps it out again. An image that does not pass loses its mark.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass

_HEAD = struct.Struct("<IIHHIIBBHI4x")
_PAIR = struct.Struct("<HH")


def mcuboot_image(version: tuple[int, int, int, int], code: bytes, *, signed: bool = True) -> bytes:
    """An image as MCUboot's own tool makes it; its signature is no real one."""
    head = _HEAD.pack(0x96F3B83D, 0, _HEAD.size, 0, len(code), 0, *version)
    members = _PAIR.pack(0x10, 32) + hashlib.sha256(head + code).digest()
    if signed:
        members += _PAIR.pack(0x24, 64) + bytes(64)
    return head + code + _PAIR.pack(0x6907, len(members) + _PAIR.size) + members


@dataclass(slots=True)
class SlotImage:
    """One image as it lies in a slot."""

    content: bytes

    @property
    def hash(self) -> bytes:
        """The hash among its members; empty when there is none."""
        _, _, head, _, code, *_ = _HEAD.unpack_from(self.content)
        at = head + code + _PAIR.size
        return self.content[at + _PAIR.size : at + _PAIR.size + 32]

    @property
    def whole(self) -> bool:
        """Whether its hash fits its bytes."""
        _, _, head, _, code, *_ = _HEAD.unpack_from(self.content)
        return hashlib.sha256(self.content[: head + code]).digest() == self.hash

    @property
    def version(self) -> str:
        """As boards tell it."""
        major, minor, revision, build = _HEAD.unpack_from(self.content)[6:]
        return f"{major}.{minor}.{revision}" + (f".{build}" if build else "")


class McubootSlots:
    """Both slots. ``confirmed``: what runs may stay; ``pending``: the other one is tried at the next start."""

    def __init__(self, running: bytes) -> None:
        self.primary = SlotImage(running)
        self.secondary: SlotImage | None = None
        self.confirmed = True
        self.pending = False
        self.permanent = False

    def boot(self, *, refuses: bool = False) -> None:
        """One start; ``refuses``: the signature of the other image does not pass."""
        if self.pending and self.secondary is not None:
            self.pending = False
            if refuses or not self.secondary.whole:
                self.secondary = None
                return
            self._swap()
            self.confirmed = self.permanent
            self.permanent = False
        elif not self.confirmed and self.secondary is not None:
            self._swap()
            self.confirmed = True

    def mark(self, hash_: bytes | None, *, confirm: bool) -> bool:
        """Marks an image; whether there is such a one."""
        if hash_ in {None, self.primary.hash}:
            if not confirm:
                return False
            self.confirmed = True
            return True
        if self.secondary is None or self.secondary.hash != hash_ or not self.confirmed:
            return False
        self.pending, self.permanent = True, confirm
        return True

    def told(self) -> list[dict[str, object]]:
        """As a board lists them; flags that are off are left out, as many boards do."""
        trying = not self.confirmed
        images: list[dict[str, object]] = [_entry(0, self.primary, active=True, confirmed=self.confirmed)]
        if self.secondary is not None:
            images.append(_entry(1, self.secondary, pending=self.pending, permanent=self.permanent, confirmed=trying))
        return images

    def _swap(self) -> None:
        if self.secondary is not None:
            self.primary, self.secondary = self.secondary, self.primary


def _entry(slot: int, image: SlotImage, **flags: bool) -> dict[str, object]:
    shown = {name: True for name, on in flags.items() if on}
    return {"slot": slot, "version": image.version, "hash": image.hash, "bootable": True, **shown}
