"""Which laptop this is: an id that stays, and the name that its owner gave it. Both stand in the site files that it opened."""

from __future__ import annotations

import platform
import uuid
from pathlib import Path

from evsetup.storage.atomic_file import replace_file

_FILE = "laptop"


def this_laptop(folder: Path) -> tuple[str, str]:
    """Its id, made once and kept in the person's own ``folder``, and its name. A folder that cannot be written gives it none."""
    path = folder / _FILE
    try:
        known = path.read_text("ascii").strip()
    except (OSError, ValueError):
        known = ""
    if not known:
        known = uuid.uuid4().hex
        try:
            replace_file(path, known.encode())
        except OSError:
            return "", platform.node()
    return known, platform.node()
