"""Files that are there as a whole or not at all, also after a crash or a power cut."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path


def replace_file(path: Path, content: bytes) -> None:
    """Writes ``content`` to ``path``, for its owner only: beside it first, safely on disk, then moved over.

    Raises:
        OSError: it could not be written; ``path`` is as it was before.
    """
    descriptor, name = tempfile.mkstemp(prefix=".incoming-", dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Makes the names in ``folder`` last. Windows cannot sync a folder and orders its names by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
