"""``evsetup tasks``: what is left to do by hand on a charger, as its last plan left it; ticks are a person's word."""

from __future__ import annotations

import argparse
import asyncio

from evsetup.cli.output import Output
from evsetup.commissioning.charger_named import charger_named
from evsetup.commissioning.hand_tasks import KeptTask, kept_tasks
from evsetup.commissioning.journal import Journal
from evsetup.commissioning.opening import open_site
from evsetup.commissioning.states import JobStep
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import text


async def tasks(wanted: argparse.Namespace, output: Output) -> int:
    """Exit code 0; the charger need not be there."""
    site = await open_site(wanted.site)
    try:
        charger_id = await asyncio.to_thread(charger_named, site, wanted.charger)
        kept = kept_tasks(await asyncio.to_thread(site.journal, charger_id))
        journal = Journal(site, charger_id)
        for names, done in ((wanted.tick, True), (wanted.untick, False)):
            for task in [_named(kept, name) for name in names]:
                await journal.note(JobStep.BY_HAND, task.plain(done))
        kept = kept_tasks(await asyncio.to_thread(site.journal, charger_id))
    finally:
        await asyncio.to_thread(site.close)
    if not kept:
        output.line(text("cli", "Nothing is left to do by hand."))
    for task in kept:
        value = "" if task.value is None else f" = {task.value}"
        label = task.name if task.label is None else f"{task.name}: {output.say(task.label)}"
        output.line(f"{'☑' if task.done else '☐'} {label}{value}")
    output.document(
        {
            "ok": True,
            "tasks": [
                {
                    "name": task.name,
                    "value": task.value,
                    "label": None if task.label is None else output.say(task.label),
                    "done": task.done,
                }
                for task in kept
            ],
        }
    )
    return 0


def _named(kept: tuple[KeptTask, ...], name: str) -> KeptTask:
    task = next((one for one in kept if one.name.casefold() == name.casefold()), None)
    if task is None:
        raise no_task(name, tuple(one.name for one in kept))
    return task


def no_task(name: str, have: tuple[str, ...]) -> Fault:
    """What is said of a tick for something that is not to be done by hand."""
    return Fault(
        Finding(
            "cli.no-task",
            Severity.PROBLEM,
            text("cli", "“{name}” is not left to do by hand.", name=name),
            text("cli", "Nothing was ticked for it."),
            (text("cli", "Name one of these: {have}", have=", ".join(have) or "–"),),
        )
    )
