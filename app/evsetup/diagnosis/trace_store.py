"""A recording of any length behind an index: its rows at once, its messages when they are wanted."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from evsetup.diagnosis import trace_faults as say
from evsetup.diagnosis.analysis import Analysis
from evsetup.diagnosis.trace_entry import Entry, Message, NoEntry, UnknownEntry, entry_of
from evsetup.diagnosis.trace_index import TraceIndex
from evsetup.diagnosis.trace_quick import QuickReader
from evsetup.diagnosis.trace_reader import LONGEST_LINE
from evsetup.diagnosis.trace_row import ROW_ENTRIES, facts_of_line
from evsetup.domain.finding import Finding
from evsetup.ocppj.frames import Malformed

PIECE_S = 0.004
"""After so long in one piece, whoever reads a long recording lets others have their turn."""
_BLOCK_BYTES = 64 * 1024
_LINES_BETWEEN_LOOKS = 32


class TraceStore:
    """A recording in a file. Read it with ``read_on``, then ``look_closer``, both on one thread that is not the loop's.

    ``index`` may be read at any time, ``lines``, ``text`` and ``entry`` block for the file. ``entries``, ``broken``, ``unknown`` and
    ``cut`` count as those of ``TraceReader``. One that is ``growing`` may be written meanwhile: ``read_on`` again finds what has come.
    """

    def __init__(self, path: Path, *, growing: bool = False) -> None:
        self.path = path
        self._growing = growing
        self._read_to = 0
        self.index = TraceIndex()
        self.entries = 0
        self.broken = 0
        self.unknown = 0
        self.cut = False
        self._quick = QuickReader(self.index)
        self._file: IO[bytes] | None = None
        self._lock = threading.Lock()

    def read_on(self) -> Iterator[float]:
        """Finds all rows; gives, each ``PIECE_S``, the share of the file that was read.

        Raises:
            NoRecording: the file cannot be read, or no line of it is an entry.
        """
        try:
            file = self.path.open("rb", buffering=1024 * 1024)
            if self._file is None:
                self._file = self.path.open("rb", buffering=0)
            whole = max(self.path.stat().st_size, 1)
        except OSError as error:
            raise say.not_read(self.path, str(error.strerror or error)) from error
        try:
            with file:
                file.seek(self._read_to)
                until = time.perf_counter() + PIECE_S
                while lines := self._whole_lines(file):
                    self._take(lines, self._read_to)
                    self._read_to += sum(map(len, lines))
                    if time.perf_counter() > until:
                        yield self._read_to / whole
                        until = time.perf_counter() + PIECE_S
        except OSError as error:
            raise say.not_read(self.path, str(error.strerror or error)) from error
        if not self._growing and not self.entries and (self.broken or self.unknown or self.cut):
            raise say.not_read(self.path, f"{self.broken + self.unknown} lines, none of them an entry")

    def _whole_lines(self, file: IO[bytes]) -> list[bytes]:
        """The next lines; of a file that grows the last one may be half written and is left for the next time."""
        lines = _some_lines(file)
        if self._growing and lines and not lines[-1].endswith(b"\n") and len(lines[-1]) < LONGEST_LINE:
            del lines[-1]
        return lines

    def _take(self, lines: list[bytes], offset: int) -> None:
        while lines:
            quick = self._quick.add(lines, offset)
            self.entries += quick
            offset += sum(map(len, lines[:quick]))
            if quick < len(lines):
                self._take_one(lines[quick], offset)
                offset += len(lines[quick])
            lines = lines[quick + 1 :]

    def _take_one(self, line: bytes, offset: int) -> None:
        if not line.endswith(b"\n") and len(line) < LONGEST_LINE:
            self.cut = True
        try:
            facts = facts_of_line(line) if line.strip() else None
        except UnknownEntry:
            self.unknown += 1
        except NoEntry:
            self.broken += not self.cut
        else:
            self.entries += bool(line.strip())
            if facts is not None:
                self.index.add(facts, offset, len(line))

    def look_closer(self, analysis: Analysis) -> Iterator[float]:
        """Judges every message against its schema and has ``analysis`` hear all; gives the share that was looked at."""
        row, end = 0, len(self.index)
        with self.path.open("rb", buffering=1024 * 1024) as file:
            for _, line in _paced(file):
                if line is None:
                    yield row / max(end, 1)
                    continue
                if row >= end:
                    break
                try:
                    entry = entry_of(line)
                except NoEntry:
                    continue
                record = analysis.take(entry)
                if record is not None and isinstance(record.frame, Malformed):
                    self.index.blame(row)
                elif record is not None and record.deviations:
                    self.index.warn(row)
                row += isinstance(entry, ROW_ENTRIES)
        analysis.end()

    def lines(self, first: int, last: int) -> bytes:
        """All lines from row ``first`` to row ``last``, as they lie, with whatever lies between them."""
        index = self.index
        begin = index.offset[first]
        return self._read(begin, index.offset[last] + index.size[last] - begin)

    def text(self, row: int) -> str:
        """The message of a row as it crossed the wire; empty where the row is none."""
        entry = self.entry(row)
        if not isinstance(entry, Message):
            return ""
        return entry.content if isinstance(entry.content, str) else entry.content.decode(errors="backslashreplace")

    def entry(self, row: int) -> Entry | None:
        """What the row is; ``None`` where it cannot be read any more."""
        try:
            return entry_of(self.lines(row, row))
        except NoEntry:
            return None

    def close(self) -> None:
        """Lets the file go."""
        with self._lock:
            file, self._file = self._file, None
            if file is not None:
                file.close()

    def damage(self) -> Finding | None:
        """What could not be read of it."""
        return say.damage(self.path, self.broken, self.unknown, cut=self.cut)

    def _read(self, begin: int, size: int) -> bytes:
        with self._lock:
            if self._file is None:
                return b""
            try:
                self._file.seek(begin)
                return self._file.read(size)
            except OSError:
                return b""  # the drive was taken away; the rows stay


def _some_lines(file: IO[bytes]) -> list[bytes]:
    """The next lines, some 64 KiB of them, or one that is longer."""
    first = file.readline(LONGEST_LINE)
    return [first, *file.readlines(_BLOCK_BYTES)] if first and len(first) < _BLOCK_BYTES else [first] if first else []


def _paced(file: IO[bytes]) -> Iterator[tuple[int, bytes | None]]:
    """The lines with their offsets; ``None`` in their place each ``PIECE_S``."""
    offset, until = 0, time.perf_counter() + PIECE_S
    number = 0
    while line := file.readline(LONGEST_LINE):
        yield offset, line
        offset += len(line)
        number += 1
        if not number % _LINES_BETWEEN_LOOKS and time.perf_counter() > until:
            yield offset, None
            until = time.perf_counter() + PIECE_S
    yield offset, None
