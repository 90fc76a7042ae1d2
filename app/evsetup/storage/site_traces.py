"""The messages in a site file: written in batches, read in pages."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from evsetup.storage.tables import traces
from evsetup.storage.trace_record import TraceEntry, TraceFilter, TraceLink

Turn = Callable[[], AbstractContextManager[sqlite3.Connection]]
ALL = TraceFilter()


class SiteTraces:
    """The traces of one open site file; reached as ``SiteFile.traces``. Calls block; any thread may call."""

    def __init__(self, reading: Turn, writing: Turn) -> None:
        self._reading = reading
        self._writing = writing

    def add(self, links: Sequence[TraceLink], entries: Sequence[TraceEntry]) -> None:
        """Keeps links and messages, all or none; they are on disk when it returns.

        Raises:
            LookupError: a message is of a link that is not there.
        """
        with self._writing() as connection:
            for link in links:
                traces.put_link(connection, link)
            traces.add(connection, entries)

    def links(self) -> tuple[TraceLink, ...]:
        """All links, in the order in which they were opened."""
        with self._reading() as connection:
            return traces.links(connection)

    def count(self, wanted: TraceFilter = ALL) -> int:
        """How many messages there are."""
        with self._reading() as connection:
            return traces.count(connection, wanted)

    def numbers(self, wanted: TraceFilter = ALL) -> tuple[int, ...]:
        """The numbers of all messages that are meant, in their order: enough for a table that loads what it shows."""
        with self._reading() as connection:
            return traces.numbers(connection, wanted)

    def page(self, wanted: TraceFilter = ALL, *, after: int = 0, most: int = 1000) -> tuple[TraceEntry, ...]:
        """At most ``most`` messages behind the one with the number ``after``, in their order."""
        with self._reading() as connection:
            return traces.page(connection, wanted, after, most)

    def newest(self, most: int, wanted: TraceFilter = ALL) -> tuple[TraceEntry, ...]:
        """The last ``most`` messages, in their order."""
        with self._reading() as connection:
            return traces.newest(connection, wanted, most)
