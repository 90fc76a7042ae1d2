"""Keeps every message that the commissioning CSMS hears in the site file, link by link, without holding anybody up.

A link belongs to a charger of the site as soon as one is worked on under its identity; what a stranger says is kept under its
identity alone. Secrets are taken out before (``ocppj.kept_words``).
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace

from evsetup.domain.finding import Finding
from evsetup.ocppj.csms import CommissioningCsms, CsmsEvent, Dropped
from evsetup.ocppj.frame_record import Direction, FrameRecord
from evsetup.ocppj.kept_words import kept_words
from evsetup.storage.site_file import SiteFile
from evsetup.storage.trace_record import Heading, TraceEntry, TraceLink
from evsetup.storage.trace_writer import TraceWriter

_HEADINGS = {Direction.FROM_CHARGER: Heading.FROM_CHARGER, Direction.TO_CHARGER: Heading.TO_CHARGER}


@dataclass(slots=True)
class _Open:
    """A link on which messages come."""

    link: TraceLink
    began_ns: int


class TraceKeeping:
    """Give ``heard`` to whoever has messages. All on the loop's thread but ``close``, which blocks until all is on disk.

    ``whose`` gives the id of the charger that is worked on under an identity, empty when none is. Nothing is kept in a file
    that is open for reading only.
    """

    def __init__(self, site: SiteFile, csms: CommissioningCsms, whose: Callable[[str], str]) -> None:
        self._site = site
        self._csms = csms
        self._whose = whose
        self._open: dict[str, _Open] = {}
        self._writer: TraceWriter | None = None
        self._closed = site.read_only
        self._stop = csms.subscribe(self._happened)

    @property
    def finding(self) -> Finding | None:
        """Why some messages were not kept."""
        return self._writer.finding if self._writer is not None else None

    def heard(self, record: FrameRecord) -> None:
        """Keeps a message."""
        if self._closed:
            return
        if self._writer is None:
            self._writer = TraceWriter(self._site)
        now = time.monotonic_ns()
        if (known := self._open.get(record.identity)) is None:
            known = self._open[record.identity] = _Open(self._link(record), now)
            self._writer.put(known.link)
        key = self._csms.key_of(record.identity)
        words = kept_words(record, () if key is None else (key,))
        mono_us = (now - known.began_ns) // 1000
        self._writer.put(TraceEntry(known.link.uid, record.at, mono_us, _HEADINGS[record.direction], words))

    def look_again(self, *_: object) -> None:
        """A charger is worked on: links of its identity that nobody knew are its own."""
        for known in self._open.values() if self._writer is not None else ():
            if not known.link.charger_id and (charger_id := self._whose(known.link.identity)):
                known.link = replace(known.link, charger_id=charger_id)
                if self._writer is not None:
                    self._writer.put(known.link)

    def close(self) -> None:
        """Puts all that was heard on disk; blocks. May be called twice."""
        self._closed = True
        self._stop()
        if self._writer is not None:
            self._writer.close()

    def _link(self, record: FrameRecord) -> TraceLink:
        return TraceLink(
            uuid.uuid4().hex,
            record.identity,
            "dial-in",
            record.version.value,
            record.at,
            self._whose(record.identity),
        )

    def _happened(self, event: CsmsEvent) -> None:
        if isinstance(event, Dropped):
            self._open.pop(event.identity, None)
