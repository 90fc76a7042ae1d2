"""A firmware image, and how far we trust it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from fnmatch import fnmatchcase
from itertools import zip_longest


class Integrity(Enum):
    """What is known of an image's integrity, in the three words that people see."""

    SIGNED = "signed"
    HASH_ONLY = "hash only"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class FirmwareImage:
    """One image in the library: what it is for and what its bytes must be.

    ``sha256`` is 64 lower-case hex digits and names the file in the library; ``size`` is in bytes.
    """

    sha256: str
    size: int
    file_name: str
    vendor: str
    model_pattern: str
    version: str
    integrity: Integrity

    def fits(self, vendor: str, model: str) -> bool:
        """Whether it is for this hardware: the vendor is the same and the model matches ``model_pattern`` (fnmatch style)."""
        return self.vendor.casefold() == vendor.casefold() and fnmatchcase(
            model.casefold(), self.model_pattern.casefold()
        )


class Order(Enum):
    """How one version stands to another."""

    OLDER = "older"
    SAME = "same"
    NEWER = "newer"
    UNKNOWN = "unknown"


_DOTTED = re.compile(r"v?([0-9]{1,18}(?:\.[0-9]{1,18})*)((?![0-9])[0-9A-Za-z]*(?:[-.+_][0-9A-Za-z]+)*)\Z")

_MOST = 64
"""No version is longer; a longer one is a hostile text."""


def compare_versions(version: str, other: str) -> Order:
    """How ``version`` stands to ``other`` for dotted numbers (``5.1.2``, ``v7.4``); anything else is ``UNKNOWN``.

    A suffix (``-beta``) makes two otherwise equal versions ``UNKNOWN``: nobody but the maker can order them.
    """
    if version.strip() == other.strip() and version.strip():
        return Order.SAME
    mine, theirs = (_DOTTED.match(v.strip()) if len(v.strip()) <= _MOST else None for v in (version, other))
    if mine is None or theirs is None:
        return Order.UNKNOWN
    for a, b in zip_longest(*((int(part) for part in m[1].split(".")) for m in (mine, theirs)), fillvalue=0):
        if a != b:
            return Order.NEWER if a > b else Order.OLDER
    return Order.SAME if mine[2] == theirs[2] else Order.UNKNOWN
