"""``evsetup site``: what a site file is, a whole copy of it, and two laptops' files of one site made into one."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from evsetup.cli.output import Output
from evsetup.domain.text import text
from evsetup.storage.merge import Conflict, Merged, Side
from evsetup.storage.site_merge import compare, copy_file, facts_of, merge_files


async def site(wanted: argparse.Namespace, output: Output) -> int:
    """Exit code 1 when something is left to decide; then nothing is written."""
    match wanted.act:
        case "info":
            return await _tell(wanted.file, output)
        case "copy":
            await asyncio.to_thread(copy_file, wanted.file, wanted.out)
            output.line(text("cli", "Copied to {path}.", path=str(wanted.out)))
            output.document({"ok": True, "path": str(wanted.out)})
            return 0
        case _:
            return await _merge(wanted, output)


async def _tell(path: Path, output: Output) -> int:
    facts = await asyncio.to_thread(facts_of, path)
    output.line(text("cli", "Site: {name}", name=facts.name))
    output.line(text("cli", "Opened last on: {laptop}", laptop=facts.laptop or "–"))
    for table, count in facts.counts.items():
        output.line(f"{table}: {count}")
    output.document(
        {
            "ok": True,
            "site": facts.uid,
            "name": facts.name,
            "laptop": facts.laptop,
            "format": facts.version,
            "rows": dict(facts.counts),
        }
    )
    return 0


async def _merge(wanted: argparse.Namespace, output: Output) -> int:
    merged = await asyncio.to_thread(compare, wanted.a, wanted.b, None, same_site=wanted.same_site)
    choices = _choices(merged, wanted)
    undecided = merged.undecided(choices)
    if not undecided:
        merged = await asyncio.to_thread(
            merge_files, wanted.a, wanted.b, wanted.out, choices, same_site=wanted.same_site
        )
        undecided = merged.undecided(choices)
    for conflict in merged.conflicts:
        chosen = choices.get(conflict.id)
        output.line(
            f"{'?' if chosen is None else chosen.value} {conflict.id}: {_side(conflict, Side.A)} | {_side(conflict, Side.B)}"
        )
    for table, count in merged.added.items():
        output.line(text("cli", "Came in from B: {table}: {count}", table=table, count=count))
    if undecided:
        output.line(
            text(
                "cli",
                "Nothing was written: {count} values differ. Decide with --prefer or --take.",
                count=len(undecided),
            )
        )
    else:
        output.line(text("cli", "Merged into {path}.", path=str(wanted.out)))
    output.document(
        {
            "ok": not undecided,
            "path": "" if undecided else str(wanted.out),
            "added": merged.added,
            "conflicts": [_plain(one, choices.get(one.id)) for one in merged.conflicts],
        }
    )
    return 1 if undecided else 0


def _choices(merged: Merged, wanted: argparse.Namespace) -> dict[str, Side]:
    choices = {one.id: Side(wanted.prefer) for one in merged.conflicts} if wanted.prefer else {}
    for words in wanted.take:
        name, _, side = words.rpartition("=")
        if side in {"a", "b"}:
            choices[name] = Side(side)
    return choices


def _side(conflict: Conflict, side: Side) -> str:
    value, at = (conflict.a, conflict.at_a) if side is Side.A else (conflict.b, conflict.at_b)
    return f"{side.value}={value}" + (f" ({at})" if at else "")


def _plain(conflict: Conflict, chosen: Side | None) -> dict[str, object]:
    return {
        "conflict": conflict.id,
        "a": conflict.a,
        "b": conflict.b,
        "at_a": conflict.at_a,
        "at_b": conflict.at_b,
        "newer": conflict.newer.value if conflict.newer is not None else "",
        "taken": chosen.value if chosen is not None else "",
    }
