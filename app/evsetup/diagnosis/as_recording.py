"""Another program's log as a recording of this one, so that it can be indexed and searched like one."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path

from evsetup.diagnosis import trace_faults
from evsetup.diagnosis.log_reader import LogReader, open_recording
from evsetup.diagnosis.trace_entry import line_of
from evsetup.domain.finding import Finding


def as_recording(
    path: Path, folder: Path, stop: threading.Event, told: Mapping[str, str] | None = None
) -> tuple[Path, Finding | None]:
    """``path`` itself where it is a recording; else one that is written into ``folder``, keys left out, and what was not understood of
    the log (blocking; ends early once ``stop`` is set). ``told`` are the columns of a table.

    Raises:
        NoRecording: it cannot be read, or holds no message.
    """
    reader = open_recording(path, told)
    if not isinstance(reader, LogReader):
        return path, None
    made = folder / "log.jsonl"
    with made.open("wb") as file:
        for entry in reader:
            if stop.is_set():
                break
            file.write(line_of(entry))
    return made, trace_faults.damage(path, reader.broken, reader.unknown, cut=reader.cut)
