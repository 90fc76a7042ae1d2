"""Writes messages into a site file in a thread of its own, many at a time: a commit waits for the drive, a message must not."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text
from evsetup.storage.site_faults import SiteFileFault
from evsetup.storage.site_file import SiteFile
from evsetup.storage.trace_record import TraceEntry, TraceLink

log = logging.getLogger(__name__)

MOST_WAITING = 20_000
_BATCH = 1_000
_GATHER_S = 0.2
"""So long the first message of a batch waits for others."""
_END_S = 10.0


@dataclass(slots=True)
class _Flush:
    """Everything before it shall be on disk; ``done`` is set when that is so, or can no longer be."""

    done: threading.Event = field(default_factory=threading.Event)
    last: bool = False


class TraceWriter:
    """The owner of one thread and a bounded queue. ``written`` is called, in that thread, with how many messages are on disk by
    now: only these are acknowledged. ``finding`` says that some were not kept, and why."""

    def __init__(self, site: SiteFile, written: Callable[[int], None] = lambda count: None) -> None:
        self.finding: Finding | None = None
        self._site = site
        self._written = written
        self._count = 0
        self._waiting: queue.Queue[TraceLink | TraceEntry | _Flush] = queue.Queue(MOST_WAITING)
        self._failed = threading.Event()
        self._hurry = threading.Event()
        self._thread = threading.Thread(target=self._write_all, name="site traces", daemon=True)
        self._thread.start()

    def put(self, one: TraceLink | TraceEntry) -> bool:
        """Takes a link or a message without waiting; whether there was room for it. A link comes before its messages."""
        if self._failed.is_set():
            return False
        try:
            self._waiting.put_nowait(one)
        except queue.Full:
            self.finding = _left_out(self._site.path.name)
            return False
        return True

    def flush(self, timeout_s: float = _END_S) -> bool:
        """Blocks until all that was put is on disk; whether that is so."""
        return self._mark(_Flush(), timeout_s) and not self._failed.is_set()

    def close(self) -> None:
        """Writes all that waits and ends the thread; blocks until then (10 s at most). May be called twice."""
        if self._thread.is_alive():
            self._mark(_Flush(last=True), _END_S)
            self._thread.join(_END_S)

    def _mark(self, mark: _Flush, timeout_s: float) -> bool:
        self._hurry.set()
        try:
            self._waiting.put(mark, timeout=timeout_s)
        except queue.Full:
            return False
        return mark.done.wait(timeout_s)

    def _write_all(self) -> None:
        while True:
            batch: list[TraceLink | TraceEntry] = []
            first = self._waiting.get()
            mark = first if isinstance(first, _Flush) else None
            if not isinstance(first, _Flush):
                batch.append(first)
                if self._waiting.qsize() < _BATCH:
                    self._hurry.wait(_GATHER_S)
                mark = self._gather(batch)
            if batch and not self._failed.is_set():
                self._write(batch)
            if mark is not None:
                self._hurry.clear()
                mark.done.set()
                if mark.last:
                    return

    def _gather(self, batch: list[TraceLink | TraceEntry]) -> _Flush | None:
        while len(batch) < _BATCH:
            try:
                one = self._waiting.get_nowait()
            except queue.Empty:
                return None
            if isinstance(one, _Flush):
                return one
            batch.append(one)
        return None

    def _write(self, batch: list[TraceLink | TraceEntry]) -> None:
        # A link may be told again within one batch, now with its charger; the order of links does not matter to messages.
        links = [one for one in batch if isinstance(one, TraceLink)]
        entries = [one for one in batch if isinstance(one, TraceEntry)]
        try:
            self._site.traces.add(links, entries)
        except (SiteFileFault, LookupError, ValueError) as fault:
            log.info("messages are no longer kept: %s", type(fault).__name__)
            self.finding = _not_kept(self._site.path.name, fault)
            self._failed.set()
            return
        self._count += len(entries)
        self._written(self._count)


def _left_out(file: str) -> Finding:
    return Finding(
        "storage.trace.left-out",
        Severity.WARNING,
        text("storage", "Some messages are missing in {file}.", file=file),
        text("storage", "They came faster than the drive took them. The work itself went on."),
        (text("storage", "Keep the site file on this computer's own drive."),),
    )


def _not_kept(file: str, fault: Exception) -> Finding:
    told = fault.finding.evidence if isinstance(fault, SiteFileFault) else ()
    return Finding(
        "storage.trace.not-kept",
        Severity.WARNING,
        text("storage", "The messages of chargers are no longer kept in {file}: it could not be written.", file=file),
        text("storage", "The drive is full, gone or read-only. The work itself went on."),
        (text("storage", "Make room on the drive, then open the site again."),),
        told,
    )
