"""``evsetup analyse --rows FILTER``: the messages of a recording that fit, in the terminal."""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from evsetup.cli.output import Output, table
from evsetup.diagnosis.analysis import Analysis
from evsetup.diagnosis.as_recording import as_recording
from evsetup.diagnosis.sequence import arrows, mermaid
from evsetup.diagnosis.trace_filter import Query, fitting, parse_query
from evsetup.diagnosis.trace_row import RowKind
from evsetup.diagnosis.trace_store import TraceStore
from evsetup.domain.text import text

_WORDS = {
    RowKind.OPENED: text("cli", "connected"),
    RowKind.CLOSED: text("cli", "connection closed"),
    RowKind.REFUSED: text("cli", "connection refused"),
    RowKind.MALFORMED: text("cli", "no OCPP message"),
}


async def show_rows(wanted: argparse.Namespace, output: Output) -> int:
    """Prints at most ``wanted.most`` rows; exit code 1 where none fits."""
    async with _fitting(wanted, wanted.rows, output) as (store, rows, count):
        shown = [_Row(store, row, output) for row in rows]
        messages = await asyncio.to_thread(lambda: [store.text(row) for row in rows]) if wanted.json else []
    for line in table([row.columns for row in shown]):
        output.line(line)
    output.line(text("cli", "Messages that fit: {count}; shown: {shown}.", count=count, shown=len(rows)))
    documents = [{**row.document, "text": said} for row, said in zip(shown, messages, strict=False)]
    output.document({"ok": bool(rows), "trace": str(wanted.trace), "count": count, "rows": documents})
    return int(not rows)


async def show_sequence(wanted: argparse.Namespace, output: Output) -> int:
    """Prints the rows that fit as a Mermaid diagram; exit code 1 where none fits."""
    async with _fitting(wanted, wanted.sequence, output) as (store, rows, count):
        diagram = mermaid(arrows(store, rows))
    for line in diagram.splitlines():
        output.line(line)
    output.document({"ok": bool(rows), "trace": str(wanted.trace), "count": count, "mermaid": diagram})
    return int(not rows)


@asynccontextmanager
async def _fitting(
    wanted: argparse.Namespace, typed: str, output: Output
) -> AsyncIterator[tuple[TraceStore, list[int], int]]:
    """The recording, the first ``wanted.most`` rows of it that fit, and how many do; says what could not be read of it."""
    stop = threading.Event()
    with tempfile.TemporaryDirectory() as folder:
        try:
            path, damage = await asyncio.to_thread(as_recording, wanted.trace, Path(folder), stop)
            store = TraceStore(path)
            try:
                rows, count = await asyncio.to_thread(_found, store, parse_query(typed), wanted.most, stop)
                damage = damage or store.damage()
                if damage is not None:
                    output.finding(damage)
                yield store, rows, count
            finally:
                store.close()
        finally:
            stop.set()  # a long recording holds up nobody who leaves


def _found(store: TraceStore, query: Query, most: int, stop: threading.Event) -> tuple[list[int], int]:
    """The first ``most`` rows that fit, and how many do."""
    _run(store.read_on(), stop)
    if query.verdict:
        _run(store.look_closer(Analysis()), stop)
    rows: list[int] = []
    count = 0
    for found in fitting(store, query, 0, len(store.index)):
        rows += found[: max(most - len(rows), 0)]
        count += len(found)
        if stop.is_set():
            break
    return rows, count


def _run(work: Iterator[float], stop: threading.Event) -> None:
    for _ in work:
        if stop.is_set():
            return


class _Row:
    """What is shown of one row."""

    def __init__(self, store: TraceStore, row: int, output: Output) -> None:
        index = store.index
        kind = index.kind(row)
        words = _WORDS.get(kind)
        action = index.actions.known[index.action[row]] if words is None else output.say(words)
        status = index.statuses.known[index.status[row]]
        at = datetime.fromtimestamp(index.at[row] / 1e6, UTC)
        charger = index.chargers.known[index.charger[row]]
        number = index.message_number(row) if kind.is_message else None
        verdict = index.verdict[row]
        took = index.round_trip_ms(row)
        self.columns = (
            "" if number is None else str(number),
            at.strftime("%H:%M:%S.%f")[:-3],
            "←" if index.to_charger(row) else "→",
            charger,
            f"{action or '–'} · {status}" if status else action or "–",
            ("", "▲", "⬣")[verdict],
            "" if took is None else f"{took:.0f} ms",
        )
        self.document: dict[str, object] = {
            "row": number,
            "at": at.isoformat(),
            "to_charger": index.to_charger(row),
            "charger": charger,
            "kind": kind.name.casefold(),
            "action": index.actions.known[index.action[row]],
            "status": status,
            "verdict": ("ok", "warning", "problem")[verdict],
            "round_trip_ms": took,
        }
