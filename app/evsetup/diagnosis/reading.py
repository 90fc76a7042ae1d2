"""Recordings that are read while somebody looks at them: a file from its beginning, and what this laptop hears now."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from evsetup.diagnosis.analysis import Analysis
from evsetup.diagnosis.as_recording import as_recording
from evsetup.diagnosis.masking import Masking
from evsetup.diagnosis.trace import TraceFile, message_of
from evsetup.diagnosis.trace_entry import Closed, Entry, Opened, Refused
from evsetup.diagnosis.trace_faults import NoRecording, not_read
from evsetup.diagnosis.trace_reader import TraceReader
from evsetup.diagnosis.trace_store import TraceStore
from evsetup.domain.finding import Finding
from evsetup.ocppj.frame_record import Direction, FrameRecord

if TYPE_CHECKING:
    from evsetup.domain.settings import OcppVersion

BREATH_S = 0.001
"""So long a reading rests after each piece, that the window has its turn."""
ENTRIES_BETWEEN_RESTS = 100
LOOKS_EACH_S = 0.1
MOST_LIVE_BYTES = 10**9
"""Three million messages or so; then a person is told to begin anew."""
_END_S = 10.0


class Reading(Enum):
    """How far it is."""

    TRANSLATING = "translating"
    FINDING = "finding"
    JUDGING = "judging"
    DONE = "done"


class Recording:
    """A store that is filled in a thread of its own. ``store`` may be read from any thread, ``analysis`` once it is ``DONE``.

    ``finding`` is what could not be read of it; ``share`` how much of the present state is done.
    """

    def __init__(self, store: TraceStore) -> None:
        self.store = store
        self.analysis = Analysis()
        self.state = Reading.FINDING
        self.share = 0.0
        self.finding: Finding | None = None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="trace reader", daemon=True)

    def start(self) -> None:
        """Begins to read."""
        self._thread.start()

    def close(self) -> None:
        """Ends the reading and lets the file go. Blocks until then."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(_END_S)
        self.store.close()

    def _run(self) -> None:
        raise NotImplementedError

    def _goes_on(self, work: Iterator[float]) -> bool:
        """Does all of ``work``; whether it may go on."""
        for share in work:
            self.share = share
            if self._stop.is_set():
                return False
            time.sleep(BREATH_S)
        return not self._stop.is_set()


class FileRecording(Recording):
    """A recording, or another program's log, from its beginning; ``analysis`` says in the end what is likely wrong. ``told`` are the
    columns of a table."""

    def __init__(self, path: Path, told: Mapping[str, str] | None = None) -> None:
        super().__init__(TraceStore(path))
        self.path = path
        self._told = told
        self._folder: TemporaryDirectory[str] | None = None

    def close(self) -> None:
        """Ends the reading and lets the file go."""
        super().close()
        if self._folder is not None:
            self._folder.cleanup()

    def _run(self) -> None:
        try:
            damage = self._translated()
            self.state = Reading.FINDING
            if not self._goes_on(self.store.read_on()):
                return
            if not len(self.store.index):
                raise not_read(self.path, "no message is in it")
            self.finding = damage or self.store.damage()
            self.state, self.share = Reading.JUDGING, 0.0
            if self._goes_on(self.store.look_closer(self.analysis)):
                self.state = Reading.DONE
        except NoRecording as fault:
            self.finding, self.state = fault.finding, Reading.DONE
        except OSError as error:
            self.finding, self.state = not_read(self.path, str(error.strerror or error)).finding, Reading.DONE

    def _translated(self) -> Finding | None:
        """Has ``store`` read what another program wrote as if this one had."""
        self.state = Reading.TRANSLATING
        self._folder = TemporaryDirectory(prefix="evsetup-")
        path, damage = as_recording(self.path, Path(self._folder.name), self._stop, self._told)
        self.store.path = path
        return damage


class LiveRecording(Recording):
    """What chargers say to this laptop, in a file of its own that goes with it. Keys and log-ins are not in it.

    Use it on one thread; ``start`` and ``close`` block for the file.
    """

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="evsetup-")
        self.path = Path(self._folder.name) / "live.jsonl"
        super().__init__(TraceStore(self.path, growing=True))
        masking = Masking(cards=False)
        self._file: TraceFile[FrameRecord | Entry] = TraceFile(
            self.path,
            lambda thing: message_of(thing, masking) if isinstance(thing, FrameRecord) else thing,
            told=self._trouble,
            most_bytes=MOST_LIVE_BYTES,
        )
        self._linked: dict[str, OcppVersion] = {}

    def start(self) -> None:
        """Makes the file and begins to read it."""
        self._file.start()
        super().start()

    def close(self) -> None:
        """Forgets all of it."""
        self._file.close()
        super().close()
        self._folder.cleanup()

    def hear(self, record: FrameRecord) -> None:
        """A message; the first one of a link tells which version it speaks."""
        if self._linked.get(record.identity) is not record.version:
            self._linked[record.identity] = record.version
            self._file.append(Opened(record.at, None, 0, record.identity, "", "", record.version.value))
        self._file.append(record, len(record.raw))

    def refused(self, identity: str, address: str, status: int, finding: str) -> None:
        """A charger was not let in; ``finding`` is the code of why."""
        self._file.append(Refused(datetime.now(UTC), None, identity, address, "", status, finding))

    def left(self, identity: str, code: int | None) -> None:
        """A link ended."""
        if self._linked.pop(identity, None) is not None:
            now = datetime.now(UTC)
            code = 1006 if code is None else code
            self._file.append(Closed(now, None, 0, identity, Direction.FROM_CHARGER, code, "", ""))

    def judged(self) -> Analysis:
        """What is to be said of all that was heard until now. Blocks; ends early when the recording is closed."""
        analysis = Analysis()
        for number, entry in enumerate(TraceReader(self.path)):
            if self._stop.is_set():
                break
            analysis.take(entry)
            if not number % ENTRIES_BETWEEN_RESTS:
                time.sleep(BREATH_S)
        analysis.end()
        return analysis

    def _run(self) -> None:
        while self._goes_on(self.store.read_on()):
            self.state, self.share = Reading.DONE, 1.0
            self._stop.wait(LOOKS_EACH_S)

    def _trouble(self, finding: Finding) -> None:
        self.finding = finding
