"""The library's list of images, as bytes of ``index.json``: written the same each time, read with distrust."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict

from evsetup.domain.firmware import FirmwareImage, Integrity
from evsetup.firmware.faults import library_damaged, library_newer

_SCHEMA = 1
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")
_WORDS = ("sha256", "file_name", "vendor", "model_pattern", "version", "integrity")


def index_bytes(images: tuple[FirmwareImage, ...]) -> bytes:
    """The list as a file."""
    entries = [{**asdict(image), "integrity": image.integrity.value} for image in images]
    content = {"schema": _SCHEMA, "images": entries}
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True).encode()


def images_from(content: bytes) -> tuple[FirmwareImage, ...]:
    """The list in a file. Each SHA-256 in it becomes a file name, so nothing else than hex digits passes.

    Raises:
        LibraryNewer: a newer evsetup wrote it.
        LibraryDamaged: it is no such list.
    """
    try:
        index = json.loads(content)
    except (ValueError, RecursionError):
        raise library_damaged() from None
    if not isinstance(index, Mapping):
        raise library_damaged()
    schema, entries = index.get("schema"), index.get("images")
    if isinstance(schema, int) and schema > _SCHEMA:
        raise library_newer()
    if schema != _SCHEMA or not isinstance(entries, list):
        raise library_damaged()
    return tuple(_image_from(entry) for entry in entries)


def _image_from(entry: object) -> FirmwareImage:
    if not isinstance(entry, Mapping):
        raise library_damaged()
    words = {name: word for name in _WORDS if isinstance(word := entry.get(name), str)}
    size = entry.get("size")
    if len(words) != len(_WORDS) or type(size) is not int or size <= 0:
        raise library_damaged()
    if not _SHA256.match(words["sha256"]) or words["integrity"] not in {member.value for member in Integrity}:
        raise library_damaged()
    return FirmwareImage(
        sha256=words["sha256"],
        size=size,
        file_name=words["file_name"],
        vendor=words["vendor"],
        model_pattern=words["model_pattern"],
        version=words["version"],
        integrity=Integrity(words["integrity"]),
    )
