"""``evsetup conformity``: what a charger does against OCPP, case by case; earlier runs, and two of them side by side."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Callable

from evsetup.cli.at_the_terminal import person_at_the_terminal
from evsetup.cli.one_charger import one_charger
from evsetup.cli.output import Output, table
from evsetup.cli.site_to_look import site_to_look
from evsetup.commissioning.charger_named import charger_named
from evsetup.commissioning.conformity.all_cases import cases_of
from evsetup.commissioning.conformity.case import Group, Verdict
from evsetup.commissioning.conformity.checked import KIND, Checked, checked_in, content_of
from evsetup.commissioning.conformity.comparing import Change, compared
from evsetup.commissioning.conformity.outlook import outlook_of
from evsetup.commissioning.conformity.work import summary
from evsetup.domain.finding import Fault, Finding, Severity, worst
from evsetup.domain.progress import Progress
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.storage.site_file import SiteFile


async def conformity(wanted: argparse.Namespace, output: Output) -> int:
    """Exit code 1 where a case fails, or the charger is not as it was."""
    match wanted.act:
        case "run":
            return await _run(wanted, output)
        case "list":
            return _list(wanted, output)
        case "show":
            return await _show(wanted, output)
        case _:
            return await _compare(wanted, output)


async def _run(wanted: argparse.Namespace, output: Output) -> int:
    groups = tuple(Group(word) for word in wanted.groups)
    if unknown := sorted(set(wanted.cases) - {one.id for one in cases_of()}):
        raise Fault(_no_case(", ".join(unknown)))
    async with one_charger(wanted, output) as job:
        found = await job.conformity.run(groups, wanted.cases, person_at_the_terminal(output), _progress(output))
        run = job.conformity.last
    if run is not None:
        _lines(run, output)
    for finding in found:
        output.finding(finding)
    fails = worst(found).fails
    content = content_of(run) if run is not None else {}
    output.document(
        {**content, **_outlook(run, output), "ok": not fails, "findings": [output.as_json(one) for one in found]}
    )
    return 1 if fails else 0


def _list(wanted: argparse.Namespace, output: Output) -> int:
    version = next((one for one in OcppVersion if str(one) == wanted.ocpp), None)
    cases = cases_of(version, tuple(Group(word) for word in wanted.groups))
    for line in table([(one.id, one.reference, output.say(one.title)) for one in cases]):
        output.line(line)
    told = [
        {
            "id": one.id,
            "reference": one.reference,
            "group": one.group.value,
            "title": output.say(one.title),
            "expects": output.say(one.expects),
            "versions": sorted(str(version) for version in one.versions),
            "hand": one.hand,
        }
        for one in cases
    ]
    output.document({"ok": True, "cases": told})
    return 0


async def _show(wanted: argparse.Namespace, output: Output) -> int:
    site = await site_to_look(wanted.site, output)
    try:
        runs = await _runs(site, wanted.charger)
    finally:
        await asyncio.to_thread(site.close)
    run = _numbered(runs, wanted.number)
    if run is None:
        output.line(text("cli", "No conformity check was run yet."))
        output.document({"ok": True, "runs": 0})
        return 0
    _lines(run, output)
    for line in (line for one in run.cases if one.id == wanted.evidence for line in one.lines):
        output.line(f"  {line.at} {'←' if line.from_charger else '→'} {line.action} {line.words}")
    for path in outlook_of(run).paths:
        output.line(path)
    output.document({"ok": True, "runs": len(runs), **content_of(run), **_outlook(run, output)})
    return 0


async def _compare(wanted: argparse.Namespace, output: Output) -> int:
    site = await site_to_look(wanted.site, output)
    try:
        runs = await _runs(site, wanted.charger)
        others = await _runs(site, wanted.other) if wanted.other else runs
    finally:
        await asyncio.to_thread(site.close)
    if wanted.numbers:
        first, second = _numbered(runs, wanted.numbers[0]), _numbered(others, wanted.numbers[1])
    elif wanted.other:
        first, second = _numbered(runs, 0), _numbered(others, 0)
    else:
        first, second = (runs[-2], runs[-1]) if len(runs) > 1 else (None, None)
    if first is None or second is None:
        raise Fault(_too_few())
    rows = compared(first, second)
    output.line(text("cli", "{first} → {second}", first=_head(first), second=_head(second)))
    different = [one for one in rows if one.change is not Change.SAME]
    for line in table(
        [
            (
                output.say(one.change.words),
                one.id,
                output.say(one.first.words) if one.first else "–",
                output.say(one.second.words) if one.second else "–",
                one.title,
            )
            for one in different
        ]
    ):
        output.line("  " + line)
    if not different:
        output.line(text("cli", "Both did the same in every case."))
    told = [
        {
            "id": one.id,
            "change": one.change.value,
            "first": one.first.value if one.first else None,
            "second": one.second.value if one.second else None,
        }
        for one in rows
    ]
    output.document({"ok": True, "first": _head(first), "second": _head(second), "cases": told})
    return 0


async def _runs(site: SiteFile, reference: str) -> tuple[Checked, ...]:
    charger_id = await asyncio.to_thread(charger_named, site, reference)
    records = await asyncio.to_thread(site.records, charger_id, KIND)
    return tuple(checked_in(one.content, one.at) for one in records)


def _numbered(runs: tuple[Checked, ...], number: int) -> Checked | None:
    """Run ``number`` from 1, the newest for 0; ``None`` where there is none."""
    if number == 0:
        return runs[-1] if runs else None
    return runs[number - 1] if 0 < number <= len(runs) else None


def _head(run: Checked) -> str:
    when = f"{run.at:%Y-%m-%d %H:%M}" if run.at is not None else ""
    words = (run.identity.vendor, run.identity.model, run.identity.firmware, f"OCPP {run.version}", when)
    return " ".join(word for word in words if word)


def _lines(run: Checked, output: Output) -> None:
    """What is wrong first; what is right is counted only."""
    output.line(_head(run))
    order = list(Verdict)
    shown = sorted(
        (one for one in run.cases if one.verdict is not Verdict.PASS), key=lambda one: order.index(one.verdict)
    )
    for line in table([(output.say(one.verdict.words), one.id, one.seen) for one in shown]):
        output.line("  " + line)
    output.line(summary(run))


def _outlook(run: Checked | None, output: Output) -> dict[str, object]:
    if run is None:
        return {}
    told = outlook_of(run)
    groups = [
        {"group": one.group.value, "offered": one.offered, "right": one.right, "wrong": one.wrong}
        for one in told.groups
    ]
    return {"outlook": {"groups": groups, "paths": [output.say(one) for one in told.paths]}}


def _progress(output: Output) -> Callable[[Progress], None]:
    """To the error output of a person at a terminal only."""

    def told(progress: Progress) -> None:
        if sys.stderr.isatty():
            print(f"{progress.done}/{progress.total} {output.say(progress.doing)}", file=sys.stderr, flush=True)

    return told


def _no_case(names: str) -> Finding:
    return Finding(
        "cli.unknown-case",
        Severity.PROBLEM,
        text("cli", "There is no such case: {names}", names=names),
        text("cli", "Nothing was read or written."),
        (text("cli", "See the cases: evsetup conformity list"),),
    )


def _too_few() -> Finding:
    return Finding(
        "cli.too-few-runs",
        Severity.PROBLEM,
        text("cli", "There are not two runs to compare."),
        text("cli", "A comparison needs two runs of one charger, or one of each of two."),
        (text("cli", "Run the check: evsetup conformity run"), text("cli", "Or name a charger with --with.")),
    )
