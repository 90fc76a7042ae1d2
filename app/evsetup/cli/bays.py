"""``evsetup bays``: the plan of a site, taken over from a spreadsheet's CSV and written back to one."""

from __future__ import annotations

import argparse
import asyncio

from evsetup.cli.output import Output, table
from evsetup.cli.site_to_look import site_to_look
from evsetup.commissioning.bay_plan.columns import BayField, guess
from evsetup.commissioning.bay_plan.faults import BayPlanFault
from evsetup.commissioning.bay_plan.reading import ReadPlan, Remark, read_bays
from evsetup.commissioning.bay_plan.table import Table, open_table
from evsetup.commissioning.bay_plan.taking_over import TakingOver, compare, take_over, with_pattern
from evsetup.commissioning.bay_plan.writing import save
from evsetup.commissioning.opening import open_site
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import text
from evsetup.storage.records import Bay
from evsetup.storage.site_file import SiteFile


async def bays(wanted: argparse.Namespace, output: Output) -> int:
    """Takes a plan over, lists the bays, or writes them to a file. Exit code 1 when a row had to be left out."""
    writes = wanted.act == "import" and not wanted.check
    site = await (open_site(wanted.site, create=True) if writes else site_to_look(wanted.site, output))
    try:
        match wanted.act:
            case "import":
                return await _take_over(site, wanted, output)
            case "export":
                return await _write(site, wanted, output)
            case _:
                return await _list(site, output)
    finally:
        await asyncio.to_thread(site.close)


async def _take_over(site: SiteFile, wanted: argparse.Namespace, output: Output) -> int:
    found = await asyncio.to_thread(open_table, wanted.file)
    columns = {**guess(found.head), **_named(wanted.column, found)}
    if BayField.LABEL not in columns:
        raise BayPlanFault(text("commissioning", "no column holds the label of the bay."), ", ".join(found.head))
    plan = read_bays(found, columns)
    present = await asyncio.to_thread(site.bays)
    taking = compare(plan, present)
    if wanted.identities:
        taking = with_pattern(taking, present, wanted.identities)
    _tell(output, plan, taking)
    if not wanted.check:
        await asyncio.to_thread(take_over, site, taking)
        output.line(text("cli", "Taken over: {count}", count=len(taking.to_write)))
    output.document(
        {
            "ok": not plan.refused,
            "written": not wanted.check,
            "columns": {field.value: found.head[place] for field, place in columns.items()},
            "added": [_plain(bay) for bay in taking.added],
            "changed": [{"before": _plain(one.before), "after": _plain(one.after)} for one in taking.changed],
            "same": len(taking.same),
            "refused": [_remark(output, one) for one in plan.refused],
            "doubts": [_remark(output, one) for one in plan.doubts],
        }
    )
    return 1 if plan.refused else 0


def _named(choices: list[str], found: Table) -> dict[BayField, int]:
    """Columns named by hand: ``serial=S/N of the box``."""
    named: dict[BayField, int] = {}
    for choice in choices:
        field, _, head = choice.partition("=")
        if field not in {known.value for known in BayField} or head not in found.head:
            fields = ", ".join(known.value for known in BayField)
            raise Fault(
                Finding(
                    "bays.no-such-column",
                    Severity.PROBLEM,
                    text("cli", "{choice} names no column of this file.", choice=choice[:100]),
                    text(
                        "cli",
                        "Fields are: {fields}. Columns are: {columns}.",
                        fields=fields,
                        columns=", ".join(found.head)[:500],
                    ),
                    (text("cli", "Write FIELD=COLUMN, each spelled exactly as here."),),
                )
            )
        named[BayField(field)] = found.head.index(head)
    return named


def _tell(output: Output, plan: ReadPlan, taking: TakingOver) -> None:
    for bay in taking.added:
        output.line(text("cli", "New: {bay}", bay=bay.label))
    for one in taking.changed:
        before, after = _plain(one.before), _plain(one.after)
        for name in (name for name in before if before[name] != after[name]):
            output.line(f"{one.after.label}: {name}: {before[name] or '–'} → {after[name] or '–'}")
    for remark in plan.refused:
        output.line(text("cli", "✗ Line {line} left out: {why}", line=remark.line, why=remark.words))
    for remark in plan.doubts:
        output.line(text("cli", "▲ Line {line}: {why}", line=remark.line, why=remark.words))
    output.line(
        text(
            "cli",
            "New: {added}. Changed: {changed}. As before: {same}. Left out: {refused}.",
            added=len(taking.added),
            changed=len(taking.changed),
            same=len(taking.same),
            refused=len(plan.refused),
        )
    )


async def _list(site: SiteFile, output: Output) -> int:
    found = await asyncio.to_thread(site.bays)
    for line in table([tuple(str(cell) if cell else "–" for cell in _plain(bay).values()) for bay in found]):
        output.line(line)
    output.document({"ok": True, "bays": [_plain(bay) for bay in found]})
    return 0


async def _write(site: SiteFile, wanted: argparse.Namespace, output: Output) -> int:
    count = await asyncio.to_thread(save, site, wanted.out, separator=wanted.separator)
    output.line(text("cli", "Plan written: {path}. Bays: {count}", path=str(wanted.out), count=count))
    output.document({"ok": True, "path": str(wanted.out), "bays": count})
    return 0


def _plain(bay: Bay) -> dict[str, object]:
    return {
        "label": bay.label,
        "model": bay.expected_model,
        "serial": bay.expected_serial,
        "identity": bay.identity,
        "breaker": bay.breaker_a,
        "phases": bay.phases,
        "location": bay.location,
        "note": bay.note,
    }


def _remark(output: Output, remark: Remark) -> dict[str, object]:
    return {"line": remark.line, "label": remark.label, "why": output.say(remark.words)}
