"""The trace page with a recording of two chargers behind it."""

from __future__ import annotations

import atexit
import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from tests.ui import examples

from evsetup.diagnosis.analysis import Analysis
from evsetup.diagnosis.masking import Masking
from evsetup.diagnosis.opened_row import open_row
from evsetup.diagnosis.trace import message_of
from evsetup.diagnosis.trace_entry import Opened, line_of
from evsetup.diagnosis.trace_store import TraceStore
from evsetup.domain.text import text
from evsetup.ocppj.frame_record import FrameRecord
from evsetup.ui.pages.trace.causes import Cause
from evsetup.ui.pages.trace_page import TracePage


@cache
def _folder() -> Path:
    made = tempfile.TemporaryDirectory()
    atexit.register(made.cleanup)
    return Path(made.name)


def written(path: Path, records: Iterable[FrameRecord]) -> Path:
    """A recording of these messages; each charger is let in first."""
    masking, known = Masking(cards=False), set[str]()
    with path.open("wb") as file:
        for record in records:
            if record.identity not in known:
                known.add(record.identity)
                file.write(line_of(Opened(record.at, None, 0, record.identity, "", "", record.version.value)))
            file.write(line_of(message_of(record, masking)))
    return path


def read(path: Path) -> TraceStore:
    """A recording that was read and judged."""
    store = TraceStore(path)
    for _ in store.read_on():
        pass
    for _ in store.look_closer(Analysis()):
        pass
    return store


def perform(page: TracePage, state: str) -> None:
    """Shows the page in a state."""
    records = examples.frames(400 if state == "busy" else 60)
    path = written(_folder() / f"{state}.jsonl", [*records, *([examples.malformed()] if state == "finding" else [])])
    store = read(path)
    page.show_recording(store, {3: "here it began"} if state == "typical" else {}, live=state != "finding")
    page.show_who(text("ui", "{who} → this laptop", who="CP-07, CP-12"))
    if state == "finding":
        page.show_causes([Cause(examples.WRONG_KEY, "CP-07", 4, (1, 5, 9)), *[Cause(examples.WRONG_KEY)] * 4])
    row = len(store.index) - 1 if state == "finding" else 6
    page.select(row)
    page.show_message(open_row(store, row), "")
    store.close()
