"""``evsetup analyse --sessions``: the transactions of a recording, in the terminal."""

from __future__ import annotations

import argparse
import asyncio
import threading
from datetime import datetime
from pathlib import Path

from evsetup.cli.output import Output, table
from evsetup.diagnosis.analysis import Analysis
from evsetup.diagnosis.log_reader import open_recording
from evsetup.diagnosis.sessions import Session, SessionBook
from evsetup.domain.text import text


async def show_sessions(wanted: argparse.Namespace, output: Output) -> int:
    """Prints every session; exit code 1 where there is none."""
    stop = threading.Event()
    try:
        book = await asyncio.to_thread(_read, wanted.trace, stop)
    finally:
        stop.set()  # a long recording holds up nobody who leaves
    rows = [_row(session, output) for session in book.sessions]
    for line in table(rows):
        output.line(line)
    output.line(text("cli", "Sessions: {count}", count=len(book.sessions)))
    if book.left_out:
        output.line(text("cli", "Further sessions that are not shown: {count}", count=book.left_out))
    documents = [_document(session) for session in book.sessions]
    output.document({"ok": bool(rows), "trace": str(wanted.trace), "left_out": book.left_out, "sessions": documents})
    return int(not rows)


def _read(path: Path, stop: threading.Event) -> SessionBook:
    analysis = Analysis()
    for entry in open_recording(path):
        if stop.is_set():
            break
        analysis.take(entry)
    analysis.end()
    return analysis.sessions


def _row(session: Session, output: Output) -> tuple[str, ...]:
    energy = "–" if session.energy_wh is None else f"{session.energy_wh / 1000:.3f} kWh"
    peak = "" if session.peak_w is None else f"{session.peak_w / 1000:.1f} kW"
    told = (*session.errors, *(output.say(words) for words in session.oddities))
    return (
        session.begun.strftime("%Y-%m-%d %H:%M:%S"),
        "…" if session.ended is None else session.ended.strftime("%H:%M:%S"),
        session.charger or "?",
        str(session.evse),
        session.id or "–",
        energy,
        peak,
        session.reason,
        f"row:{session.first_row}-{session.last_row}",
        "; ".join(told),
    )


def _document(session: Session) -> dict[str, object]:
    return {
        "charger": session.charger,
        "evse": session.evse,
        "id": session.id,
        "tag": session.tag,
        "begun": session.begun.isoformat(),
        "ended": _stamp(session.ended),
        "rows": [session.first_row, session.last_row],
        "energy_wh": session.energy_wh,
        "by_record": session.by_record,
        "peak_w": session.peak_w,
        "readings": session.readings,
        "reason": session.reason,
        "gaps": [
            {"from": gap.begins.isoformat(), "to": gap.ends.isoformat(), "offline": gap.offline} for gap in session.gaps
        ],
        "errors": list(session.errors),
        "whole": session.whole,
    }


def _stamp(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()
