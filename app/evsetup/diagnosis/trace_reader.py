"""Reads a recording back, line by line: what is broken is counted, never fatal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from evsetup.diagnosis import trace_faults as say
from evsetup.diagnosis.trace_entry import Entry, NoEntry, UnknownEntry, entry_of

LONGEST_LINE = 100 * 1024 * 1024
"""A message of 16 MiB in which every character is written as an escape still fits."""


class TraceReader:
    """Iterate over it, once; what was counted is true as far as it was read.

    ``broken`` lines hold no entry, ``unknown`` ones are of a newer program, ``cut`` says that the last line lacks its end, as
    it is when a program was killed while it wrote.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.entries = 0
        self.broken = 0
        self.unknown = 0
        self.cut = False

    def __iter__(self) -> Iterator[Entry]:
        """All entries, in the order in which they were written. Blocks.

        Raises:
            NoRecording: the file cannot be read, or no line of it is an entry.
        """
        try:
            with self.path.open("rb") as file:
                while line := file.readline(LONGEST_LINE):
                    if not line.endswith(b"\n") and len(line) < LONGEST_LINE:
                        self.cut = True
                    yield from self._entry(line)
        except OSError as error:
            raise say.not_read(self.path, str(error.strerror or error)) from error
        if not self.entries and (self.broken or self.unknown or self.cut):
            raise say.not_read(self.path, f"{self.broken + self.unknown} lines, none of them an entry")

    def _entry(self, line: bytes) -> Iterator[Entry]:
        if not line.strip():
            return
        try:
            entry = entry_of(line)
        except UnknownEntry:
            self.unknown += 1
        except NoEntry:
            if not self.cut:
                self.broken += 1
        else:
            self.entries += 1
            yield entry
