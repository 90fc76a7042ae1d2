"""What ``plan`` and ``apply`` show of wishes: whose each value is, what overrules what, and what a person does by hand."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Iterable
from pathlib import Path

from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.read_csms_card import read_csms_card
from evsetup.cli.output import Output, table
from evsetup.cli.purpose_words import circumstances_of
from evsetup.cli.road import road_document, show_road
from evsetup.cli.tasks import no_task
from evsetup.commissioning.hand_tasks import HandTask
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.matching import bay_of
from evsetup.commissioning.opening import open_shelf
from evsetup.commissioning.variable_plan import PlannedVariable, VariableState
from evsetup.commissioning.wanted import WantedValue
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.settings import Setting, Settings, to_plain
from evsetup.domain.template import Origin
from evsetup.domain.text import text


async def plan_wishes(wanted: argparse.Namespace, job: ChargerJob, typed: Settings) -> None:
    """Plans what the site, the named card and the command line wish of a charger that was read. Writes nothing.

    The log-in (address, identity) is wished only where an address is: from the card, from a template, or typed.
    """
    csms = await _csms_card(wanted.csms_card)
    await job.wishes.recall()
    from_templates = any(Setting.CSMS_URL in template.settings for template in job.wishes.templates)
    dials = csms is not None or from_templates or Setting.CSMS_URL in typed
    await job.wishes.plan(
        typed, bay_of(job.identity, job.record.id, await job.wishes.bays()), csms, circumstances_of(wanted), dials=dials
    )


async def tick_tasks(wanted: argparse.Namespace, job: ChargerJob) -> None:
    """Keeps a person's word on each ``--tick``; raises the ``Fault`` for one that is no task."""
    for name in wanted.tick:
        task = next((one for one in job.wishes.tasks if one.name.casefold() == name.casefold()), None)
        if task is None:
            raise no_task(name, tuple(one.name for one in job.wishes.tasks))
        await job.wishes.tick(task.name, True)


def show_wishes(job: ChargerJob, output: Output) -> None:
    """Prints settings and single settings with their origins, then what is overruled, then the tasks."""
    wishes, rows = job.wishes, list[tuple[str, ...]]()
    for change in job.plan.changes:
        origin = wishes.wanted.origin_of(change.setting)
        rows.append(
            (
                change.setting.value,
                str(change.old or "–"),
                "→",
                str(change.new),
                change.effect.value,
                _said(origin, output),
            )
        )
    for planned in wishes.variables.changes:
        rows.append(_row(planned, wishes.wish_for(planned.name), output))
    if not rows and not wishes.not_looked_at and not wishes.tasks:
        output.line(text("cli", "Nothing to change: the charger has the wanted settings."))
    for line in table(rows):
        output.line("  " + line)
    for wish in wishes.not_looked_at:
        output.line(
            text(
                "cli",
                "Over OCPP, once the charger is on this laptop: {name} = {value} ({origin})",
                name=wish.name,
                value=str(wish.value),
                origin=wish.origin.words,
            )
        )
    for conflict in wishes.wanted.conflicts:
        output.line(conflict)
    for finding in wishes.findings:
        output.finding(finding)
    if (road := wishes.road) is not None:
        show_road(road, output)
    named = {task.name for task in road.tasks} if road is not None else set()
    show_tasks((task for task in wishes.tasks if task.name not in named), output)


def show_tasks(tasks: Iterable[HandTask], output: Output) -> None:
    """Prints what a person does by hand: its name is what ``--tick`` takes."""
    for task in tasks:
        value = "" if task.value is None else f" = {task.value}"
        label = "" if task.label is None else f" · {output.say(task.label)}"
        words = text("cli", "By hand: {task} ({why})", task=f"{task.name}{value}{label}", why=task.why)
        output.line(f"{'☑' if task.done else '☐'} {output.say(words)}")


def task_document(task: HandTask, output: Output) -> dict[str, object]:
    """A task for ``--json``."""
    return {
        "name": task.name,
        "value": None if task.value is None else to_plain(task.value),
        "why": output.say(task.why),
        "done": task.done,
    }


def origin_document(origin: Origin | None) -> dict[str, str] | None:
    """An origin for ``--json``."""
    return None if origin is None else {"level": origin.level.word, "name": origin.name}


def wishes_document(job: ChargerJob, states: tuple[VariableState, ...], output: Output) -> dict[str, object]:
    """Single settings, conflicts and tasks for ``--json``; ``states`` are those of a writing, none before it."""
    wishes = job.wishes
    written = {state.name.key: state for state in states}
    planned = [state.planned for state in states] or list(wishes.variables.changes)
    return {
        "variables": [
            {
                "name": str(one.name),
                "old": None if one.change.old is None else str(one.change.old),
                "new": str(one.change.new),
                "risk": one.risk.name.lower(),
                "needs_restart": one.needs_restart,
                "origin": _origin_of(wishes.wish_for(one.name)),
                "became": written[one.name.key].fate.value if one.name.key in written else None,
            }
            for one in planned
        ],
        "later": [
            {"name": wish.name, "new": str(wish.value), "origin": origin_document(wish.origin)}
            for wish in wishes.not_looked_at
        ],
        "overruled": [
            {
                "name": one.name,
                "value": to_plain(one.value),
                "origin": origin_document(one.origin),
                "instead_of": [
                    {"value": to_plain(lost.value), "origin": origin_document(lost.origin)} for lost in one.overruled
                ],
            }
            for one in (*wishes.wanted.settings.values(), *wishes.wanted.variables.values())
            if one.overruled
        ],
        "road": None if wishes.road is None else road_document(wishes.road, output),
        "findings": [output.as_json(finding) for finding in wishes.findings],
        "tasks": [task_document(task, output) for task in wishes.tasks],
    }


def _row(planned: PlannedVariable, wish: WantedValue | None, output: Output) -> tuple[str, ...]:
    change = planned.change
    old = "–" if change.old is None else str(change.old)
    origin = wish.origin if wish is not None else None
    return (str(planned.name), old, "→", str(change.new), planned.risk.name.lower(), _said(origin, output))


def _said(origin: Origin | None, output: Output) -> str:
    return "" if origin is None else output.say(origin.words)


def _origin_of(wish: WantedValue | None) -> dict[str, str] | None:
    return None if wish is None else origin_document(wish.origin)


async def _csms_card(named: str) -> CsmsCard | None:
    if not named:
        return None
    shelf = await open_shelf()
    if (known := shelf.csms.get(named)) is not None:
        return known
    path = Path(named)
    card = await asyncio.to_thread(read_csms_card, path) if await asyncio.to_thread(path.is_file) else None
    if card is None:
        raise Fault(_no_card(named, ", ".join(sorted(shelf.csms)) or "–"))
    return card


def _no_card(named: str, have: str) -> Finding:
    return Finding(
        "cli.no-csms-card",
        Severity.PROBLEM,
        text("cli", "There is no CSMS card “{card}”.", card=named),
        text("cli", "Nothing was written."),
        (text("cli", "Name a file, or one of these: {have}", have=have),),
    )
