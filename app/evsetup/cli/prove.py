"""``evsetup prove``: a charger is seen to do its whole job, step by step, and earlier proofs are shown."""

from __future__ import annotations

import argparse
import asyncio
import sys
from functools import partial

from evsetup.cli.at_the_terminal import person_at_the_terminal
from evsetup.cli.one_charger import one_charger
from evsetup.cli.output import Output, table
from evsetup.cli.site_to_look import site_to_look
from evsetup.commissioning.charger_named import charger_named
from evsetup.commissioning.proof.record import KIND, kept_in, step_plain
from evsetup.commissioning.proof.steps import GuidedLine, GuidedOptions, GuidedStep
from evsetup.commissioning.proof.work import GuidedWork, summary
from evsetup.commissioning.states import StepStatus
from evsetup.domain.finding import worst
from evsetup.domain.text import Text, text

_NEEDS = text(
    "cli",
    "A vehicle or a test adapter is needed. The socket should be free at first; you are asked when to plug in and out.",
)
_WORDS: dict[StepStatus, Text] = {
    StepStatus.DONE: text("cli", "seen"),
    StepStatus.FAILED: text("cli", "failed"),
    StepStatus.SKIPPED: text("cli", "not done"),
    StepStatus.NOT_RUN: text("cli", "not wanted"),
    StepStatus.RUNNING: text("cli", "running"),
}


async def prove(wanted: argparse.Namespace, output: Output) -> int:
    """Exit code 1 where a step failed."""
    match wanted.act:
        case "run":
            return await _run(wanted, output)
        case "steps":
            return _steps(output)
        case _:
            return await _show(wanted, output)


async def _run(wanted: argparse.Namespace, output: Output) -> int:
    steps = frozenset(GuidedStep(word) for word in wanted.steps if word not in wanted.without)
    options = GuidedOptions(
        steps,
        connector=wanted.connector,
        limit_a=wanted.limit,
        phases=wanted.phases,
        offline_s=wanted.offline,
    )
    output.line(_NEEDS)
    async with one_charger(wanted, output) as job:
        told = partial(_tell, job.guided, output, []) if sys.stderr.isatty() else _nothing
        lines = await job.guided.run(options, person_at_the_terminal(output), told)
        found = job.guided.findings
    rows = [
        (output.say(_WORDS[line.status]), output.say(line.step.title), output.say(line.said) if line.said else "")
        for line in lines
        if line.status is not StepStatus.NOT_RUN
    ]
    for row in table(rows):
        output.line("  " + row)
    output.line(summary(lines))
    for finding in found:
        output.finding(finding)
    fails = worst(found).fails or any(line.status is StepStatus.FAILED for line in lines)
    output.document(
        {
            "ok": not fails,
            "steps": [step_plain(line) for line in lines],
            "findings": [output.as_json(finding) for finding in found],
        }
    )
    return 1 if fails else 0


def _steps(output: Output) -> int:
    for row in table([(step.value, output.say(step.title), output.say(step.about)) for step in GuidedStep]):
        output.line(row)
    told = [
        {
            "step": step.value,
            "title": output.say(step.title),
            "about": output.say(step.about),
            "hand": step.needs_hand,
            "needs": sorted(need.value for need in step.needs),
        }
        for step in GuidedStep
    ]
    output.document({"ok": True, "steps": told})
    return 0


async def _show(wanted: argparse.Namespace, output: Output) -> int:
    site = await site_to_look(wanted.site, output)
    try:
        charger_id = await asyncio.to_thread(charger_named, site, wanted.charger)
        records = await asyncio.to_thread(site.records, charger_id, KIND)
    finally:
        await asyncio.to_thread(site.close)
    for one in records:
        kept = kept_in(one.content, one.at)
        output.line(f"{kept.at:%Y-%m-%d %H:%M}  OCPP {kept.version}  {kept.firmware}")
        shown = [step for step in kept.steps if step.status is not StepStatus.NOT_RUN]
        for row in table([(output.say(_WORDS[step.status]), output.say(step.step.title), step.said) for step in shown]):
            output.line("  " + row)
    if not records:
        output.line(text("cli", "This charger was not proven step by step yet."))
    output.document({"ok": True, "proofs": [{"at": one.at.isoformat(), **one.content} for one in records]})
    return 0


def _tell(work: GuidedWork, output: Output, shown: list[GuidedStep]) -> None:
    """Each step as it begins, to a person at the terminal only: the answer comes at the end."""
    running: GuidedLine | None = next((line for line in work.lines if line.status is StepStatus.RUNNING), None)
    if running is not None and running.step not in shown:
        shown.append(running.step)
        print(f"… {output.say(running.step.title)}", file=sys.stderr, flush=True)


def _nothing() -> None:
    """For whoever does not watch."""
