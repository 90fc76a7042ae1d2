"""Every OCPP message of this laptop: the newest in memory for whoever watches, all of them in a file that can be given away.

The file has one JSON object a line: ``at`` (UTC, ISO 8601), ``identity``, ``direction``, ``action``, ``raw`` (the message)
and ``deviations``; secrets and cards are masked in it (``masking``). Recording never holds up a link: a file that cannot be
written ends the recording, not the work, and says so as a finding.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, TYPE_CHECKING

from evsetup.diagnosis.masking import Masking
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text

if TYPE_CHECKING:
    from evsetup.ocppj.session import FrameRecord

log = logging.getLogger(__name__)

MOST_IN_MEMORY = 100_000
MOST_BYTES = 64 * 1024 * 1024
_MOST_WAITING = 20_000
_END_S = 10.0


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


class TraceFile:
    """Appends messages to a file, masked, in a thread of its own.

    At ``most_bytes`` the file becomes ``<name>.1`` (in the place of the one before) and a new one is begun. ``finding``
    is set when something was not recorded.
    """

    def __init__(self, path: Path, most_bytes: int = MOST_BYTES) -> None:
        self.path = path
        self.finding: Finding | None = None
        self._most_bytes = most_bytes
        self._masking = Masking()
        self._waiting: queue.Queue[FrameRecord | None] = queue.Queue(_MOST_WAITING)
        self._writer = threading.Thread(target=self._write_all, name="trace file", daemon=True)
        self._ended = threading.Event()

    def start(self) -> None:
        """Begins to write what is appended."""
        self._writer.start()

    def append(self, record: FrameRecord) -> None:
        """Takes a message without waiting; safe on the event loop. After ``close`` or a failure it is dropped."""
        if self._ended.is_set():
            return
        try:
            self._waiting.put_nowait(record)
        except queue.Full:
            self.finding = _left_out(self.path)

    def close(self) -> None:
        """Writes what waits and ends the thread; blocks until then (10 s at most)."""
        self._ended.set()
        if self._writer.is_alive():
            try:
                self._waiting.put(None, timeout=_END_S)
            except queue.Full:
                self.finding = _left_out(self.path)
            self._writer.join(_END_S)

    def _write_all(self) -> None:
        try:
            file = _append_to(self.path)
            try:
                while (record := self._waiting.get()) is not None:
                    file.write(line_of(record, self._masking))
                    if self._waiting.empty():
                        file.flush()
                    if file.tell() >= self._most_bytes:
                        file.close()
                        self.path.replace(self.path.with_name(f"{self.path.name}.1"))
                        file = _append_to(self.path)
            finally:
                file.close()
        except OSError as error:
            log.info("the recording ended: %s", error.strerror)
            self.finding = _not_written(self.path, error)
            self._ended.set()
            self._drain()

    def _drain(self) -> None:
        """Lets a ``close`` that waits for room go on."""
        while True:
            try:
                self._waiting.get_nowait()
            except queue.Empty:
                return


def save_trace(path: Path, records: Iterable[FrameRecord]) -> None:
    """Writes a recording as a whole, masked; blocks.

    Raises:
        OSError: it cannot be written there.
    """
    masking = Masking()
    with path.open("wb") as file:
        file.writelines(line_of(record, masking) for record in records)


def line_of(record: FrameRecord, masking: Masking) -> bytes:
    """One line of a recording."""
    line = {
        "at": record.at.isoformat(),
        "identity": masking.text(record.identity),
        "direction": record.direction.value,
        "action": masking.text(record.action),
        "raw": masking.message(record.raw),
        "deviations": [masking.text(str(deviation)) for deviation in record.deviations],
    }
    return json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _append_to(path: Path) -> IO[bytes]:
    return open(path, "ab", opener=lambda name, flags: os.open(name, flags, 0o600))


def _left_out(path: Path) -> Finding:
    return Finding(
        "diagnosis.trace.left-out",
        Severity.WARNING,
        text("diagnosis", "Some messages are missing in the recording {file}.", file=path.name),
        text("diagnosis", "They came faster than the drive took them. The work itself went on."),
        (text("diagnosis", "Record to this computer's own drive."),),
    )


def _not_written(path: Path, error: OSError) -> Finding:
    return Finding(
        "diagnosis.trace.not-written",
        Severity.WARNING,
        text("diagnosis", "The recording {file} ended: it could not be written.", file=path.name),
        text("diagnosis", "The drive is full or the folder is read-only. The work itself went on."),
        (text("diagnosis", "Make room on the drive or choose another folder, then record again."),),
        (Evidence("system", str(error.strerror)),),
    )
