"""``evsetup analyse A --against B``: how the clocks differ, and what one charger does and the other does not."""

from __future__ import annotations

import argparse
import asyncio
import threading

from evsetup.cli.output import Output, table
from evsetup.diagnosis.comparing import Compared, compared_chargers, compared_files, write_aligned
from evsetup.diagnosis.trace_faults import not_saved
from evsetup.domain.finding import Fault
from evsetup.domain.text import text


async def show_differences(wanted: argparse.Namespace, output: Output) -> int:
    """Reads both whole; exit code 0 whatever differs: that is no fault."""
    stop = threading.Event()
    try:
        if wanted.between is not None:
            one, other = wanted.between
            found = await asyncio.to_thread(compared_chargers, wanted.trace, one, other, stop)
        else:
            found = await asyncio.to_thread(compared_files, wanted.trace, wanted.against, stop)
    finally:
        stop.set()
    output.line(found.clocks)
    if wanted.aligned is not None and wanted.against is not None:
        await _align(wanted, found, output)
    for first, second, rows in found.pairs:
        output.line(f"{first or '?'} · {second or '?'}")
        if not rows:
            output.line(text("cli", "  nothing differs"))
        for line in table([(output.say(row.words), row.what, str(row.first), str(row.second)) for row in rows]):
            output.line("  " + line)
    if not found.pairs:
        output.line(text("cli", "No charger is in both."))
    output.document(
        {
            "ok": True,
            "offset_s": found.offset_s,
            "same_messages": found.same,
            "pairs": [
                {
                    "first": first,
                    "second": second,
                    "differences": [
                        {
                            "kind": row.kind,
                            "what": row.what,
                            "first": row.first,
                            "second": row.second,
                            "more_in": row.side.value,
                        }
                        for row in rows
                    ],
                }
                for first, second, rows in found.pairs
            ],
        }
    )
    return 0


async def _align(wanted: argparse.Namespace, found: Compared, output: Output) -> None:
    """Writes the other recording on the clock of the first, where the difference is known."""
    if found.offset_s is None:
        output.line(text("cli", "Nothing was written: how the clocks differ is not known."))
        return
    try:
        count = await asyncio.to_thread(write_aligned, wanted.against, found.offset_s, wanted.aligned)
    except OSError as error:
        raise Fault(not_saved(wanted.aligned, error)) from error
    output.line(text("cli", "Saved: {path}", path=str(wanted.aligned)))
    output.line(text("cli", "Entries: {count}", count=count))
