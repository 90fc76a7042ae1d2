"""Every OCPP message of this laptop: the newest in memory for whoever watches, and recordings in files.

A recording never holds up a link: a file that cannot be written ends the recording, not the work, and says so as a finding.
What a file holds: ``trace_entry``.
"""

from __future__ import annotations

import logging
import os
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Generic, TypeVar

from evsetup.diagnosis import trace_faults as say
from evsetup.diagnosis.masking import Masking
from evsetup.diagnosis.trace_entry import Entry, LeftOut, Message, line_of
from evsetup.diagnosis.trace_reader import TraceReader
from evsetup.domain.finding import Finding

if TYPE_CHECKING:
    from evsetup.ocppj.session import FrameRecord

log = logging.getLogger(__name__)

MOST_IN_MEMORY = 100_000
MOST_BYTES = 4 * 10**9
"""A recording ends at this size and says so: some ten million messages."""
_MOST_WAITING = 20_000
_MOST_BYTES_WAITING = 64 * 1024 * 1024
_END_S = 10.0
_T = TypeVar("_T")


class Trace:
    """The newest messages in memory. Give ``record`` to whoever has messages; use it on one thread."""

    def __init__(self, most: int = MOST_IN_MEMORY) -> None:
        self._records: deque[FrameRecord] = deque(maxlen=most)
        self._watching: list[Callable[[FrameRecord], None]] = []
        self.seen = 0
        """How many there were in all, those that left memory included."""

    def record(self, record: FrameRecord) -> None:
        """Keeps a message and tells it to all that watch."""
        self._records.append(record)
        self.seen += 1
        for callback in tuple(self._watching):
            callback(record)

    def records(self) -> tuple[FrameRecord, ...]:
        """What is in memory, oldest first."""
        return tuple(self._records)

    def subscribe(self, callback: Callable[[FrameRecord], None]) -> Callable[[], None]:
        """Calls ``callback`` for every message from now on; returns how to stop that (may be called twice)."""
        self._watching.append(callback)

        def stop() -> None:
            if callback in self._watching:
                self._watching.remove(callback)

        return stop

    def clear(self) -> None:
        """Forgets what is in memory; who watches goes on."""
        self._records.clear()


class TraceFile(Generic[_T]):
    """A new file that one thread appends things to, written in a thread of its own; ``entry_of`` says what a line holds.

    ``told`` is given, in that thread, each finding of something that was not recorded; ``finding`` is the last one. At
    ``most_bytes`` the recording ends.
    """

    def __init__(
        self,
        path: Path,
        entry_of: Callable[[_T], Entry],
        *,
        told: Callable[[Finding], None] = lambda finding: None,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self.path = path
        self.finding: Finding | None = None
        self.left_out = 0
        """How many things were not recorded since they came too fast."""
        self._entry_of = entry_of
        self._told = told
        self._most_bytes = most_bytes
        self._waiting: queue.SimpleQueue[tuple[_T, int] | None] = queue.SimpleQueue()
        self._things_waiting = 0
        self._bytes_waiting = 0
        self._lock = threading.Lock()
        self._writer: threading.Thread | None = None
        self._ended = threading.Event()

    @property
    def recording(self) -> bool:
        """Whether what is appended is written."""
        return self._writer is not None and not self._ended.is_set()

    def start(self) -> None:
        """Makes the file, readable by this person only, and begins to write what is appended. Blocks.

        Raises:
            NoRecording: there is such a file already, or it cannot be made.
        """
        try:
            file = _new_file(self.path)
        except FileExistsError:
            raise say.exists(self.path) from None
        except OSError as error:
            raise say.not_made(self.path, error) from error
        self._writer = threading.Thread(target=self._write_all, args=(file,), name="trace file", daemon=True)
        self._writer.start()

    def append(self, thing: _T, size: int = 0) -> None:
        """Takes something of ``size`` bytes without waiting; safe on the event loop. After the end it is dropped."""
        if self._ended.is_set():
            return
        with self._lock:
            if self._things_waiting >= _MOST_WAITING or self._bytes_waiting + size > _MOST_BYTES_WAITING:
                self.left_out += 1
                return
            self._things_waiting += 1
            self._bytes_waiting += size
        self._waiting.put((thing, size))

    def close(self) -> None:
        """Writes what waits and ends the thread; blocks until then (10 s at most)."""
        ended = self._ended.is_set()
        self._ended.set()
        if self._writer is not None and self._writer.is_alive():
            self._waiting.put(None)
            self._writer.join(_END_S)
            if self._writer.is_alive():
                self.left_out += self._things_waiting
        if self.left_out and not ended:
            self._find(say.left_out(self.path, self.left_out))

    def _write_all(self, file: IO[bytes]) -> None:
        told, size = 0, 0
        try:
            with file:
                while (item := self._waiting.get()) is not None:
                    thing, weight = item
                    if (missing := self.left_out - told) > 0:
                        told += missing
                        size += file.write(line_of(LeftOut(datetime.now(UTC), time.monotonic_ns(), missing)))
                    size += file.write(line_of(self._entry_of(thing)))
                    with self._lock:
                        self._things_waiting -= 1
                        self._bytes_waiting -= weight
                        all_written = self._things_waiting == 0
                    if all_written:
                        file.flush()
                    if size >= self._most_bytes:
                        self._give_up(say.full(self.path, self._most_bytes))
                        return
        except OSError as error:
            log.info("the recording ended: %s", error.strerror)
            self._give_up(say.not_written(self.path, error))

    def _give_up(self, finding: Finding) -> None:
        self._ended.set()
        self._find(finding)

    def _find(self, finding: Finding) -> None:
        self.finding = finding
        self._told(finding)


def _new_file(path: Path) -> IO[bytes]:
    return open(path, "xb", opener=lambda name, flags: os.open(name, flags, 0o600))


@contextmanager
def whole_or_not(path: Path) -> Iterator[IO[bytes]]:
    """A file that takes the place of ``path`` once all of it is written; what was there stays until then, also where it is read from.

    Raises:
        OSError: it cannot be written there.
    """
    half = path.with_name(f".{path.name}.part")
    try:
        with half.open("wb") as file:
            yield file
        half.replace(path)
    except BaseException:
        half.unlink(missing_ok=True)
        raise


def give_away(recording: Path, path: Path) -> None:
    """Writes a copy of a recording to be given away: cards are masked, too; what is no entry is left out. Blocks.

    Raises:
        NoRecording: it cannot be read.
        OSError: it cannot be written there.
    """
    masking = Masking()
    with whole_or_not(path) as file:
        for entry in TraceReader(recording):
            if isinstance(entry, Message) and isinstance(entry.content, str):
                content, masked = masking.kept(entry.content)
                entry = replace(entry, content=content, masked=entry.masked or masked)
            file.write(line_of(entry))


def message_of(record: FrameRecord, masking: Masking) -> Message:
    """A message as a recording holds it."""
    text, masked = masking.kept(record.raw)
    identity = masking.text(record.identity)
    size = len(record.raw.encode(errors="replace"))
    return Message(record.at, None, 0, identity, record.direction, text, size, masked=masked, touch=record.touch)
