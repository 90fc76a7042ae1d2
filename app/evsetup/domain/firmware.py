"""A firmware image, and how far we trust it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum
from fnmatch import fnmatchcase
from itertools import zip_longest


class Integrity(Enum):
    """What is known of an image's integrity, in the three words that people see."""

    SIGNED = "signed"
    HASH_ONLY = "hash only"
    UNVERIFIED = "unverified"


class Part(Enum):
    """Which of a charger's computers an image is for."""

    EVSE = "evse"
    COMMUNICATION = "communication"
    BUNDLE = "bundle"
    UNKNOWN = "unknown"


class VersionForm(Enum):
    """How the maker's version names are put in order. ``OPAQUE``: only the maker can tell."""

    DOTTED = "dotted"
    SEMVER = "semver"
    DATE = "date"
    OPAQUE = "opaque"


class Keeps(Enum):
    """Whether a charger has its settings still after the update."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ImageSignature:
    """The maker's own signature over the whole file, carried to the charger untouched.

    ``value`` is base64, at most 800 letters; ``certificate`` is the signing certificate as PEM, at most 5500 letters (OCPP
    security whitepaper, ``SignedUpdateFirmware``).
    """

    value: str
    certificate: str


@dataclass(frozen=True, slots=True)
class FirmwareImage:
    """One image in the library: what it is for and what its bytes must be (``facts/serial-firmware-security.md`` §2.5).

    ``sha256`` is 64 lower-case hex digits and names the file in the library; ``size`` is in bytes. ``hardware`` lists the revisions
    that it is for; none means any. ``from_lowest`` and ``from_highest`` bound the version that a charger must run already, ends
    included; empty means no bound. ``floor`` is the version below which the charger's own protection against going back refuses
    everything once this image ran. ``going_back`` is the maker's word on how an older version may be put back; empty means never.
    ``minutes`` is how long an update takes, 0 when not told. ``checks`` are what to look at afterwards, in the maker's words.
    ``expires`` is the last day on which the maker wants it given out. ``source`` says where it came from.
    """

    sha256: str
    size: int
    file_name: str
    vendor: str
    model_pattern: str
    version: str
    integrity: Integrity
    hardware: tuple[str, ...] = ()
    part: Part = Part.UNKNOWN
    version_form: VersionForm = VersionForm.DOTTED
    from_lowest: str = ""
    from_highest: str = ""
    floor: str = ""
    going_back: str = ""
    keeps_settings: Keeps = Keeps.UNKNOWN
    minutes: int = 0
    checks: tuple[str, ...] = ()
    signature: ImageSignature | None = None
    expires: date | None = None
    source: str = ""

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


def compare_versions(version: str, other: str, form: VersionForm = VersionForm.DOTTED) -> Order:
    """How ``version`` stands to ``other`` as the maker's ``form`` orders them; what that form does not order is ``UNKNOWN``.

    ``DOTTED``: numbers (``5.1.2``, ``v7.4``); a suffix (``-beta``) makes two otherwise equal versions ``UNKNOWN``: nobody but
    the maker can order them. ``SEMVER``: as semver.org 2.0.0 §11 does, suffixes included. ``DATE``: ``2026-11-25``, ``20261125``,
    ``2026.11.25``, with a dotted tail for several on one day. ``OPAQUE``: only equal or unknown.
    """
    if version.strip() == other.strip() and version.strip():
        return Order.SAME
    if max(len(version.strip()), len(other.strip())) > _MOST:
        return Order.UNKNOWN
    match form:
        case VersionForm.SEMVER:
            return _by_key(_semver_key(version.strip()), _semver_key(other.strip()))
        case VersionForm.DATE:
            return _by_key(_date_key(version.strip()), _date_key(other.strip()))
        case VersionForm.OPAQUE:
            return Order.UNKNOWN
        case VersionForm.DOTTED:
            return _dotted(version, other)


def _dotted(version: str, other: str) -> Order:
    mine, theirs = (_DOTTED.match(v.strip()) for v in (version, other))
    if mine is None or theirs is None:
        return Order.UNKNOWN
    for a, b in zip_longest(*((int(part) for part in m[1].split(".")) for m in (mine, theirs)), fillvalue=0):
        if a != b:
            return Order.NEWER if a > b else Order.OLDER
    return Order.SAME if mine[2] == theirs[2] else Order.UNKNOWN


_SEMVER = re.compile(
    r"v?(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?\Z"
)
_DATE = re.compile(r"v?([0-9]{4})([-._]?)([0-9]{2})\2([0-9]{2})((?:[-._][0-9]{1,9})*)\Z")

_Key = tuple[tuple[int, int, str], ...]


def _semver_key(version: str) -> _Key | None:
    match = _SEMVER.match(version)
    if match is None:
        return None
    numbers = tuple((0, int(number), "") for number in match.groups()[:3])
    if match[4] is None:
        return (*numbers, (3, 0, ""))  # the release itself comes after all that led to it
    steps = tuple((1, int(part), "") if part.isdigit() else (2, 0, part) for part in match[4].split("."))
    return (*numbers, *steps)


def _date_key(version: str) -> _Key | None:
    match = _DATE.match(version)
    if match is None:
        return None
    try:
        day = date(int(match[1]), int(match[3]), int(match[4]))
    except ValueError:
        return None
    return ((0, day.toordinal(), ""), *((0, int(number), "") for number in re.findall("[0-9]+", match[5])))


def _by_key(mine: _Key | None, theirs: _Key | None) -> Order:
    if mine is None or theirs is None:
        return Order.UNKNOWN
    if mine == theirs:
        return Order.SAME
    return Order.NEWER if mine > theirs else Order.OLDER
