"""``evsetup analyse``: what a recording says of each charger, in the terminal."""

from __future__ import annotations

import argparse
import asyncio
import threading
from datetime import datetime
from itertools import groupby

from evsetup.cli.log_preview import columns_told, show_preview
from evsetup.cli.output import Output, table
from evsetup.cli.trace_differences import show_differences
from evsetup.cli.trace_rows import show_rows, show_sequence
from evsetup.cli.trace_sessions import show_sessions
from evsetup.diagnosis import trace_faults
from evsetup.diagnosis.analysis import Analysis, ChargerStory, Told
from evsetup.diagnosis.log_reader import LogReader, open_recording
from evsetup.diagnosis.rules.rule import Suspicion
from evsetup.diagnosis.trace_reader import TraceReader
from evsetup.domain.finding import Severity
from evsetup.domain.text import text
from evsetup.ocppj.frame_record import Direction

MOST_LINES = 20


async def analyse(wanted: argparse.Namespace, output: Output) -> int:
    """Reads the whole recording; exit code 1 where something in it is a problem."""
    if wanted.preview:
        return await show_preview(wanted, output)
    if wanted.rows is not None:
        return await show_rows(wanted, output)
    if wanted.sequence is not None:
        return await show_sequence(wanted, output)
    if wanted.sessions:
        return await show_sessions(wanted, output)
    if wanted.against is not None or wanted.between is not None:
        return await show_differences(wanted, output)
    stop = threading.Event()
    reader = await asyncio.to_thread(open_recording, wanted.trace, columns_told(wanted.columns))
    try:
        analysis = await asyncio.to_thread(_read, reader, stop)
    finally:
        stop.set()
    damage = trace_faults.damage(wanted.trace, reader.broken, reader.unknown, cut=reader.cut)
    if damage is not None:
        output.finding(damage)
    if isinstance(reader, LogReader):
        output.line(text("cli", "Not a recording of this program: read as the log of another one."))
        if reader.unzoned:
            output.line(text("cli", "Its times name no zone; they are taken for UTC."))
    if analysis.left_out:
        output.finding(trace_faults.left_out(wanted.trace, analysis.left_out))
    for story in analysis.chargers.values():
        _show(story, output)
    if not analysis.chargers:
        output.line(text("cli", "No charger is in this recording."))
    bad = any(
        finding.severity >= Severity.PROBLEM
        for story in analysis.chargers.values()
        for finding in (*(told.finding for told in story.findings), *(one.finding for one in story.suspicions))
    )
    output.document(
        {
            "ok": not bad,
            "trace": str(wanted.trace),
            "entries": reader.entries,
            "broken": reader.broken,
            "unknown": reader.unknown,
            "cut": reader.cut,
            "left_out": analysis.left_out,
            "from": _stamp(analysis.first),
            "to": _stamp(analysis.last),
            "chargers": [_document(story, output) for story in analysis.chargers.values()],
        }
    )
    return int(bad)


def _read(reader: TraceReader | LogReader, stop: threading.Event) -> Analysis:
    analysis = Analysis()
    for entry in reader:
        if stop.is_set():
            break
        analysis.take(entry)
    analysis.end()
    return analysis


def _show(story: ChargerStory, output: Output) -> None:
    output.line("")
    output.line(text("cli", "{identity}: {count} messages", identity=story.identity or "?", count=story.messages))
    if story.causes:
        output.line(text("cli", "Most likely causes, the likeliest first:"))
    for cause in story.causes:
        output.line(f"× {cause.count}, {_clock(cause.first)}:")
        output.finding(cause.shown)
    if len(story.links) > MOST_LINES:
        output.line(text("cli", "  {count} links; the last ones:", count=len(story.links)))
    for span in story.links[-MOST_LINES:]:
        since, until = _clock(span.opened), _clock(span.closed)
        end = "" if span.code is None else f" ({'→' if span.by is Direction.FROM_CHARGER else '←'} {span.code})"
        output.line(f"  {since} – {until}{end}  {span.subprotocol or '–'}  {span.messages}")
    for status, times in story.refused.items():
        output.line(text("cli", "  refused with {status}: {times} times", status=status, times=times))
    if story.boots:
        boots = ", ".join(f"{status} × {sum(1 for _ in run)}" for status, run in groupby(story.boots))
        output.line(text("cli", "  BootNotification: {statuses}", statuses=boots))
    rows = [
        *(("  →", action, str(count)) for action, count in story.from_charger.most_common()),
        *(("  ←", action, str(count)) for action, count in story.to_charger.most_common()),
    ]
    for line in table(rows):
        output.line(line)
    for (action, code), count in story.errors.most_common():
        output.line(f"  {action} · {code} × {count}")
    for action, count in story.unanswered.most_common():
        output.line(text("cli", "  never answered: {action} × {count}", action=action, count=count))
    if story.touched:
        output.line(text("cli", "  {count} messages were disturbed or made by evsetup on purpose", count=story.touched))
    for told in story.findings:
        if told.finding.severity >= Severity.WARNING:
            output.line(f"× {told.count}, {_clock(told.first)}:")
            output.finding(told.finding)
    for suspicion in story.suspicions:
        if suspicion not in story.causes:
            output.line(f"× {suspicion.count}, {_clock(suspicion.first)}:")
            output.finding(suspicion.shown)


def _document(story: ChargerStory, output: Output) -> dict[str, object]:
    return {
        "identity": story.identity,
        "messages": story.messages,
        "links": [
            {
                "link": span.number,
                "opened": _stamp(span.opened),
                "closed": _stamp(span.closed),
                "code": span.code,
                "by": None if span.by is None else span.by.value,
                "subprotocol": span.subprotocol,
                "messages": span.messages,
            }
            for span in story.links
        ],
        "refused": {str(status): times for status, times in story.refused.items()},
        "boots": story.boots,
        "from_charger": dict(story.from_charger),
        "to_charger": dict(story.to_charger),
        "errors": [{"action": a, "code": code, "count": count} for (a, code), count in story.errors.items()],
        "unanswered": dict(story.unanswered),
        "disturbed": story.touched,
        "masked": story.masked,
        "findings": [_told(told, output) for told in story.findings],
        "causes": [suspicion.finding.code for suspicion in story.causes],
        "suspicions": [_suspicion(suspicion, output) for suspicion in story.suspicions],
    }


def _told(told: Told, output: Output) -> dict[str, object]:
    return {**output.as_json(told.finding), "count": told.count, "first": _stamp(told.first)}


def _suspicion(suspicion: Suspicion, output: Output) -> dict[str, object]:
    return {
        **output.as_json(suspicion.finding),
        "count": suspicion.count,
        "first": _stamp(suspicion.first),
        "rows": list(suspicion.rows),
    }


def _clock(at: datetime | None) -> str:
    return "…" if at is None else at.astimezone().strftime("%H:%M:%S")


def _stamp(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()
