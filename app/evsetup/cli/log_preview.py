"""``evsetup analyse --preview``: how a log is read, before anything is said of it."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence

from evsetup.cli.output import Output, table
from evsetup.diagnosis.log_preview import LogPreview, preview
from evsetup.diagnosis.log_reader import LogReader, open_recording
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import text

MOST_MESSAGES, MOST_WIDTH = 5, 100


def columns_told(parts: Sequence[str] | None) -> dict[str, str] | None:
    """``time=Timestamp`` … as a person typed them.

    Raises:
        Fault: one has no ``=``.
    """
    if parts is None:
        return None
    told: dict[str, str] = {}
    for part in parts:
        meaning, sign, column = part.partition("=")
        if not sign or not column:
            raise Fault(
                Finding(
                    "cli.columns",
                    Severity.PROBLEM,
                    text("cli", "“{part}” names no column.", part=part),
                    text("cli", "Nothing was read."),
                    (
                        text(
                            "cli", "Type a meaning, an equals sign, and the column: --columns time=Created message=Raw"
                        ),
                    ),
                )
            )
        told[meaning] = column
    return told


async def show_preview(wanted: argparse.Namespace, output: Output) -> int:
    """Prints the columns and the first messages; exit code 1 where no message is among the first lines."""
    told = columns_told(wanted.columns)
    reader = await asyncio.to_thread(open_recording, wanted.trace, told)
    if not isinstance(reader, LogReader):
        output.line(text("cli", "A recording of this program: nothing has to be told of it."))
        output.document({"ok": True, "trace": str(wanted.trace), "recording": True})
        return 0
    seen = await asyncio.to_thread(preview, wanted.trace, told)
    columns, found = _meanings(seen), seen.messages
    for line in table(list(columns.items())):
        output.line(line)
    for message in found[:MOST_MESSAGES]:
        at = "…" if message.at is None else message.at.isoformat(timespec="milliseconds")
        output.line(f"{at}  {message.identity or '?'}  {message.content[:MOST_WIDTH]}")
    output.line(text("cli", "Lines looked at: {lines}; with a message: {count}.", lines=seen.lines, count=len(found)))
    output.document(
        {
            "ok": bool(found),
            "trace": str(wanted.trace),
            "recording": False,
            "columns": columns,
            "lines": seen.lines,
            "with_message": len(found),
            "messages": [
                {
                    "at": None if one.at is None else one.at.isoformat(),
                    "charger": one.identity,
                    "text": one.content,
                }
                for one in found[:MOST_MESSAGES]
            ],
        }
    )
    return int(not found)


def _meanings(seen: LogPreview) -> dict[str, str]:
    """What each column means, where it is a table."""
    columns = seen.columns
    if columns is None or not columns.enough:
        return {}
    meanings = {place: meaning.value for meaning, place in columns.places.items()}
    return {name: meanings.get(place, "–") for place, name in enumerate(columns.header)}
