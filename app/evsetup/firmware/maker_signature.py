"""Which images their makers have signed inside, and whether the signature is right; a family's driver knows how."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from pathlib import Path

from evsetup.drivers.openevse_signature import Signature, signature_of

KNOWN: MutableMapping[str, Callable[[Path], Signature]] = {"openevse": signature_of}
"""How an image is checked, by its maker."""


def signed_by_maker(vendor: str, image: Path) -> bool:
    """Whether the image holds a right signature of ``vendor``; blocks while it reads. An unreadable file is not signed."""
    check = KNOWN.get(vendor.strip().casefold())
    try:
        return check is not None and check(image) is Signature.MAKERS
    except OSError:
        return False
