"""What is told of one image, as plain JSON: in the library's own list and in the index that a maker or an operator signs.

The members are those of ``facts/serial-firmware-security.md`` §2.5 under the names of ``FirmwareImage``. Only the first seven must
be there; a member that is not known here is passed over, one that is known and malformed spoils the whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date
from enum import Enum
from typing import Any, cast

from evsetup.domain.firmware import FirmwareImage, ImageSignature, Integrity, Keeps, Part, VersionForm

_SHA256 = re.compile(r"[0-9a-f]{64}\Z")
_LONGEST_WORD = 512
_LONGEST_SIGNATURE = 8192
_MOST = 64
_LONGEST_MINUTES = 24 * 60


class Malformed(Exception):
    """It is no such entry; ``member`` names what is amiss, empty for the entry itself."""

    def __init__(self, member: str = "") -> None:
        super().__init__(member)
        self.member = member


def plain(image: FirmwareImage) -> dict[str, object]:
    """``image`` as JSON knows it; what is not told is left out."""
    told: dict[str, object] = {}
    for field in fields(image):
        value = getattr(image, field.name)
        if field.default is not MISSING and value == field.default:
            continue
        match value:
            case Enum():
                told[field.name] = value.value
            case tuple():
                told[field.name] = list(value)
            case date():
                told[field.name] = value.isoformat()
            case ImageSignature():
                told[field.name] = {"value": value.value, "certificate": value.certificate}
            case _:
                told[field.name] = value
    return told


def image_from(entry: object) -> FirmwareImage:
    """The image that ``entry`` tells of. Its SHA-256 becomes a file name, so nothing else than hex digits passes.

    Raises:
        Malformed: a member is missing, of another kind, or longer than any real one.
    """
    if not isinstance(entry, Mapping):
        raise Malformed
    told: dict[str, Any] = {}
    for field in fields(FirmwareImage):
        if field.name in entry:
            told[field.name] = _READ[field.name](field.name, entry[field.name])
        elif field.default is MISSING:
            raise Malformed(field.name)
    return FirmwareImage(**told)


def _word(member: str, value: object, longest: int = _LONGEST_WORD) -> str:
    if not isinstance(value, str) or len(value) > longest or "\0" in value:
        raise Malformed(member)
    return value


def _hash(member: str, value: object) -> str:
    if not _SHA256.match(_word(member, value)):
        raise Malformed(member)
    return cast(str, value)


def _number(most: int | None, least: int) -> Callable[[str, object], int]:
    def read(member: str, value: object) -> int:
        if type(value) is not int or value < least or (most is not None and value > most):
            raise Malformed(member)
        return value

    return read


def _words(member: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > _MOST:
        raise Malformed(member)
    return tuple(_word(member, each) for each in value)


def _one_of(kind: type[Enum]) -> Callable[[str, object], Enum]:
    def read(member: str, value: object) -> Enum:
        try:
            return kind(_word(member, value))
        except ValueError:
            raise Malformed(member) from None

    return read


def _signature(member: str, value: object) -> ImageSignature:
    if not isinstance(value, Mapping):
        raise Malformed(member)
    return ImageSignature(*(_word(member, value.get(part), _LONGEST_SIGNATURE) for part in ("value", "certificate")))


def _day(member: str, value: object) -> date:
    try:
        return date.fromisoformat(_word(member, value))
    except ValueError:
        raise Malformed(member) from None


_READ: Mapping[str, Callable[[str, object], object]] = {
    "sha256": _hash,
    "size": _number(None, 1),
    "file_name": _word,
    "vendor": _word,
    "model_pattern": _word,
    "version": _word,
    "integrity": _one_of(Integrity),
    "hardware": _words,
    "part": _one_of(Part),
    "version_form": _one_of(VersionForm),
    "from_lowest": _word,
    "from_highest": _word,
    "floor": _word,
    "going_back": _word,
    "keeps_settings": _one_of(Keeps),
    "minutes": _number(_LONGEST_MINUTES, 0),
    "checks": _words,
    "signature": _signature,
    "expires": _day,
    "source": _word,
}
