"""Files that are there as a whole or not at all, also after a crash or a power cut."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

BESIDE = ".incoming-"
"""How the names of files begin that are not whole yet; one is left over when the program is killed."""
_TRIES_ON_WINDOWS = 20


def replace_file(path: Path, content: bytes, *, for_others: bool = False) -> None:
    """Writes ``content`` to ``path``: beside it first, safely on disk, then moved over.

    Only its owner may read it, unless it is ``for_others``, too.

    Raises:
        OSError: it could not be written; ``path`` is as it was before.
    """
    descriptor, name = tempfile.mkstemp(prefix=BESIDE, dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if for_others:
            beside.chmod(0o644)
        _move_over(beside, path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def _move_over(beside: Path, path: Path) -> None:
    if sys.platform == "win32":
        # Windows refuses while another program (a virus scanner, a second window) reads the old file.
        for _ in range(_TRIES_ON_WINDOWS):
            try:
                beside.replace(path)
            except PermissionError:
                time.sleep(0.05)
            else:
                return
    beside.replace(path)


def sync_folder(folder: Path) -> None:
    """Makes the names in ``folder`` last. Windows cannot sync a folder and orders its names by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
