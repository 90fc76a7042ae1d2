"""A local file that says where the program crashed, shown once at the next start; nothing is ever sent.

faulthandler writes function names, files and lines into it, never values, so there is no secret to redact but the
person's own folder names, which are cut to the last two parts when it is shown.
"""

from __future__ import annotations

import contextlib
import faulthandler
import re
from pathlib import Path
from typing import TextIO

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text

MOST_LINES = 30


class CrashFile:
    """Catches the next crash in ``path``; ``last`` is the finding of the one before, if there was one."""

    def __init__(self, path: Path) -> None:
        self.last = _read(path)
        self._file: TextIO | None = None
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("w", encoding="utf-8")
            faulthandler.enable(self._file)

    def close(self) -> None:
        """The program ends well; the file stays empty."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None


def _read(path: Path) -> Finding | None:
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    if not any(line.strip() for line in lines):
        return None
    shown = "\n".join(_without_folders(line) for line in lines[:MOST_LINES])
    return Finding(
        "ui.crashed",
        Severity.WARNING,
        text("ui", "The program ended without warning last time."),
        text("ui", "The site file keeps every step that was begun. A charger may be in the middle of a change."),
        (
            text("ui", "Read the charger that was worked on: what it says decides."),
            text("ui", "If it happens again, send us the evidence below. Nothing is sent by itself."),
        ),
        (Evidence("crash", shown),),
    )


def _without_folders(line: str) -> str:
    return re.sub(r'"[^"]*?([^"/\\]+[/\\][^"/\\]+)"', r'"…/\1"', line)
