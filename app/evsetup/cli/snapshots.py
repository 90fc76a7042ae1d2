"""``evsetup snapshot``: keeps, lists and compares all settings that OCPP offers on a charger."""

from __future__ import annotations

import argparse
import asyncio

from evsetup.cli.one_charger import one_charger
from evsetup.cli.output import Output, table
from evsetup.cli.site_to_look import site_to_look
from evsetup.commissioning.variable_plan import shown_differences
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import text
from evsetup.domain.variable import Snapshot, Variable
from evsetup.storage.records import SavedVariables
from evsetup.storage.site_file import SiteFile


async def snapshots(wanted: argparse.Namespace, output: Output) -> int:
    """Saves, lists or compares."""
    if wanted.act == "save":
        async with one_charger(wanted, output) as job:
            read = await job.variables.read()
            kept = await job.variables.save(wanted.note)
        output.line(text("cli", "Snapshot {number} saved. Settings: {count}", number=kept.number, count=kept.count))
        found = [output.as_json(finding) for finding in read.findings]
        output.document({"ok": True, "snapshot": _plain(kept, ""), "findings": found})
        return 0
    site = await site_to_look(wanted.site, output)
    try:
        return await (_list(site, output) if wanted.act == "list" else _diff(site, wanted, output))
    finally:
        await asyncio.to_thread(site.close)


async def _list(site: SiteFile, output: Output) -> int:
    saved = await asyncio.to_thread(site.saved_variables)
    labels = {record.id: record.label for record in await asyncio.to_thread(site.chargers)}
    rows = [
        (
            str(one.number),
            one.taken.strftime("%Y-%m-%d %H:%M UTC"),
            labels.get(one.charger_id, ""),
            str(one.count),
            one.note or f"({one.why.value})",
        )
        for one in saved
    ]
    for line in table(rows):
        output.line(line)
    output.document({"ok": True, "snapshots": [_plain(one, labels.get(one.charger_id, "")) for one in saved]})
    return 0


async def _diff(site: SiteFile, wanted: argparse.Namespace, output: Output) -> int:
    left, right = await _kept(site, wanted.left), await _kept(site, wanted.right)
    found = await asyncio.to_thread(shown_differences, left.variables, right.variables)
    if not found:
        output.line(text("cli", "No difference in anything that is shown."))
    for line in table([(str(each.name), _value(each.left), "|", _value(each.right)) for each in found]):
        output.line(line)
    output.document(
        {
            "ok": True,
            "differences": [
                {"name": str(each.name), "left": _bare(each.left), "right": _bare(each.right)} for each in found
            ],
        }
    )
    return 0


async def _kept(site: SiteFile, number: int) -> Snapshot:
    kept = await asyncio.to_thread(site.variables, number)
    if kept is None:
        raise Fault(
            Finding(
                "cli.no-snapshot",
                Severity.PROBLEM,
                text("cli", "This site file has no snapshot {number}.", number=number),
                text("cli", "Nothing was compared."),
                (text("cli", "Run evsetup snapshot list: it shows the numbers."),),
            )
        )
    return kept


def _plain(saved: SavedVariables, label: str) -> dict[str, object]:
    return {
        "number": saved.number,
        "charger": label or saved.charger_id,
        "taken": saved.taken.isoformat(),
        "why": saved.why.value,
        "note": saved.note,
        "settings": saved.count,
    }


def _bare(variable: Variable | None) -> str | None:
    return None if variable is None or variable.value is None else str(variable.value)


def _value(variable: Variable | None) -> str:
    return "–" if variable is None else (_bare(variable) or "–")
