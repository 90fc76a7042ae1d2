"""Filters the recording that the trace page shows, piece by piece in a thread, so that the first rows are there at once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

from evsetup.diagnosis.trace_filter import fitting, parse_query
from evsetup.diagnosis.trace_store import TraceStore
from evsetup.domain.text import text
from evsetup.ui.pages.trace_page import TracePage
from evsetup.ui.tasks import Tasks

AT_LEAST_S = 0.05
"""So long a thread filters before it hands on what it has, unless a page of rows was found before."""
PAGE = 60


class TraceFiltering:
    """One filter at a time; a new one ends the one before."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._page: TracePage | None = None
        self._task: asyncio.Task[None] | None = None
        self._typed = ""
        self._seen = 0

    def attach(self, page: TracePage) -> None:
        """Serves this page."""
        self._page = page
        self._typed = ""
        page.messages.filtered.connect(self._filter)

    def stop(self) -> None:
        """Filters no more."""
        if self._task is not None:
            self._task.cancel()
        self._task = None

    def again(self) -> None:
        """Another recording is shown: filters it in the same way."""
        self._filter(self._typed)

    def go_on(self) -> None:
        """Rows have come: shows those among them that fit."""
        if self._page is None or not self._page.table.filtered or (self._task is not None and not self._task.done()):
            return
        store = self._page.table.store
        if store is not None and len(store.index) > self._seen:
            self._task = self._tasks.start(self._run(self._page, store), "trace filter")

    def _filter(self, typed: str) -> None:
        self.stop()
        page, self._typed, self._seen = self._page, typed.strip(), 0
        if page is None or (store := page.table.store) is None:
            return
        if not self._typed:
            if page.table.filtered:
                page.table.show(store)
                page.messages.follow()
            page.messages.show_none("")
            return
        page.table.filter()
        self._task = self._tasks.start(self._run(page, store), "trace filter")

    async def _run(self, page: TracePage, store: TraceStore) -> None:
        end = len(store.index)
        pieces = fitting(store, parse_query(self._typed), self._seen, end)
        self._seen = end
        while True:
            rows, more = await asyncio.to_thread(_some, pieces)
            page.table.show_more(rows)
            if not more:
                break
        count = page.table.rowCount()
        if count:
            page.messages.show_none(page.say(text("ui", "Messages that fit: {count}", count=count)))
        else:
            page.messages.show_none(page.say(text("ui", "No message fits this filter.")))


def _some(pieces: Iterator[list[int]]) -> tuple[list[int], bool]:
    """The next rows that fit; whether there may be more. Blocks."""
    rows: list[int] = []
    until = time.monotonic() + AT_LEAST_S
    for found in pieces:
        rows += found
        if len(rows) >= PAGE or time.monotonic() > until:
            return rows, True
    return rows, False
