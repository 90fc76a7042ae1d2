"""One row of a recording as a person opens it: decoded, named, judged, and the other half of what was said."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.diagnosis.trace_entry import Closed, Entry, Message, Opened, Refused
from evsetup.diagnosis.trace_records import Listening
from evsetup.diagnosis.trace_store import TraceStore
from evsetup.ocppj.frame_record import FrameRecord


@dataclass(frozen=True, slots=True)
class OpenedRow:
    """``number`` counts the messages of the recording from 1, 0 for what is none. ``record`` is the message and ``partner`` its
    answer or request, ``None`` where there is none; ``entry`` is what the recording holds."""

    row: int
    number: int
    entry: Entry
    record: FrameRecord | None = None
    partner: FrameRecord | None = None
    partner_row: int | None = None


def open_row(store: TraceStore, row: int) -> OpenedRow | None:
    """Reads a row; ``None`` where the file is gone. Blocks."""
    entry = store.entry(row)
    if entry is None:
        return None
    if not isinstance(entry, Message):
        return OpenedRow(row, 0, entry)
    other = store.index.partner(row)
    halves = sorted({row, row if other is None else other})
    listening = Listening()
    listening.hear(_let_in(entry, store.index.subprotocol(row)))
    heard = {half: _heard(store, half, listening) for half in halves}
    partner = None if other is None else heard[other]
    return OpenedRow(row, store.index.message_number(row), entry, heard[row], partner, other)


def _heard(store: TraceStore, row: int, listening: Listening) -> FrameRecord | None:
    entry = store.entry(row)
    return listening.hear(entry) if isinstance(entry, Message) else None


def _let_in(message: Message, subprotocol: str) -> Opened:
    return Opened(message.at, None, message.link, message.identity, "", "", subprotocol)


def facts_of_link(entry: Entry) -> tuple[tuple[str, str], ...]:
    """What a row that is no message tells: names and values, as the recording has them."""
    match entry:
        case Opened():
            told = (("address", entry.address), ("path", entry.path), ("subprotocol", entry.subprotocol))
            return tuple((name, value) for name, value in (*told, *entry.asked, *entry.answered) if value)
        case Closed():
            return (("code", str(entry.code)), ("reason", entry.reason), ("by", entry.by.value))
        case Refused():
            told = (
                ("status", f"{entry.status} {entry.reason}".strip()),
                ("address", entry.address),
                ("path", entry.path),
            )
            return tuple(
                (name, value) for name, value in (*told, *entry.asked, *entry.answered, ("body", entry.body)) if value
            )
    return ()
