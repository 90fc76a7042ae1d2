"""The library's list of images, as bytes of ``index.json``: written the same each time, read with distrust."""

from __future__ import annotations

import json
from collections.abc import Mapping

from evsetup.domain.firmware import FirmwareImage
from evsetup.firmware.faults import library_damaged, library_newer
from evsetup.firmware.manifest import Malformed, image_from, plain

_SCHEMA = 2


def index_bytes(images: tuple[FirmwareImage, ...]) -> bytes:
    """The list as a file."""
    content = {"schema": _SCHEMA, "images": [plain(image) for image in images]}
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True).encode()


def images_from(content: bytes) -> tuple[FirmwareImage, ...]:
    """The list in a file, also one of an older evsetup.

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
    if type(schema) is not int or schema < 1 or not isinstance(entries, list):
        raise library_damaged()
    try:
        return tuple(image_from(entry) for entry in entries)
    except Malformed:
        raise library_damaged() from None
