"""``evsetup read --all``, and ``plan`` and ``apply`` with the charger's own names: every setting that OCPP offers."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Iterable

from evsetup.cli.one_charger import one_charger
from evsetup.cli.output import Output, table
from evsetup.cli.secret_input import read_secret
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.known_variable import KnownVariable, by_name
from evsetup.commissioning.typed_value import judge
from evsetup.commissioning.variable_export import exported
from evsetup.commissioning.variable_plan import LeftOut, VariablePlan, VariableState, wishes_from
from evsetup.commissioning.variable_work import worst_of
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.text import text
from evsetup.domain.variable import VariableName

_LONGEST = 60
Edits = dict[VariableName, str | Secret]


async def variables(wanted: argparse.Namespace, output: Output) -> int:
    """Reads everything; with ``plan`` shows what would be written; with ``apply`` writes it after a yes."""
    async with one_charger(wanted, output) as job:
        work = job.variables
        snapshot = await work.read()
        for finding in snapshot.findings:
            output.finding(finding)
        findings = [output.as_json(finding) for finding in snapshot.findings]
        if wanted.command == "read":
            _show(work.known, output)
            document = {"version": str(snapshot.version), "findings": findings}
            output.document({"ok": True, **document, "variables": [exported(one) for one in work.known]})
            return 0
        edits, left_out = await _edits(wanted, job, output)
        plan = work.make_plan(edits)
        _show_plan(plan, left_out, output)
        if wanted.command == "plan" or not plan.changes:
            output.document({"ok": True, "changes": _changes(work.states), "left_out": _left(left_out)})
            return 0
        if not wanted.yes and not await _agreed(output):
            output.line(text("cli", "Nothing was written."))
            output.document({"ok": True, "written": False, "changes": _changes(work.states)})
            return 0
        return await _apply(wanted, job, left_out, output)


async def _apply(wanted: argparse.Namespace, job: ChargerJob, left_out: tuple[LeftOut, ...], output: Output) -> int:
    work, lost = job.variables, list[Finding]()
    try:
        await work.apply(restart=not wanted.no_restart)
    except Fault as fault:
        lost.append(fault.finding)
    for state in work.states:
        output.line(f"{state.name}: {output.say(state.fate.words)}")
    told = [*lost, *(finding for finding in worst_of(work.states) if finding not in lost)]
    for finding in told:
        output.finding(finding)
    good = not lost and all(state.good for state in work.states)
    output.document(
        {
            "ok": good,
            "written": True,
            "changes": _changes(work.states),
            "left_out": _left(left_out),
            "findings": [output.as_json(finding) for finding in told],
        }
    )
    return 0 if good else 1


async def _edits(wanted: argparse.Namespace, job: ChargerJob, output: Output) -> tuple[Edits, tuple[LeftOut, ...]]:
    """What ``--restore``, ``--set`` and ``--secret-stdin`` come to; the later ones count more."""
    work, edits, left_out = job.variables, Edits(), tuple[LeftOut, ...]()
    if wanted.restore is not None:
        kept, own = await work.kept(wanted.restore)
        if kept is None:
            raise Fault(_no_snapshot(wanted.restore))
        wishes = await asyncio.to_thread(wishes_from, work.known, kept.variables, same_charger=own)
        edits, left_out = dict(wishes.edits), wishes.left_out
    typed: list[tuple[str, str | Secret]] = []
    for word in wanted.set:
        name, mark, value = word.partition("=")
        if not mark:
            raise Fault(_unknown(name))
        typed.append((name, value))
    if wanted.secret_stdin:
        secret = await read_secret(output.say(text("cli", "New value of {name}: ", name=wanted.secret_stdin)))
        typed.append((wanted.secret_stdin, secret))
    for name, value in typed:
        known = _named(work.known, name)
        if known.secret and not isinstance(value, Secret):
            raise Fault(_secret_in_argv(known))
        judged = judge(known, value)
        if judged.finding is not None:
            if not judged.may_be_written:
                raise Fault(judged.finding)
            output.finding(judged.finding)
        edits[known.name] = judged.value
    return edits, left_out


def _named(known: tuple[KnownVariable, ...], name: str) -> KnownVariable:
    """By the name as ``read --all`` shows it, in any letter case."""
    found = next((one for one in known if str(one.name).casefold() == name.casefold()), None)
    if found is None:
        found = by_name(known).get(VariableName(name).key)
    if found is None:
        raise Fault(_unknown(name))
    return found


def _show(known: Iterable[KnownVariable], output: Output) -> None:
    rows = []
    for one in known:
        plain = exported(one)
        value = "–" if plain["value"] is None else str(plain["value"])
        shown = f"{value} {one.unit}".strip()
        mark = {"ReadOnly": "r", "WriteOnly": "w"}.get(one.variable.access.value, "rw")
        meaning = output.say(one.meaning.words) if one.meaning else ""
        rows.append((str(one.name), shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…", mark, meaning))
    for line in table(rows):
        output.line("  " + line)


def _show_plan(plan: VariablePlan, left_out: tuple[LeftOut, ...], output: Output) -> None:
    if not plan.changes:
        output.line(text("cli", "Nothing to change: the charger has the wanted settings."))
    rows = [
        (
            str(p.name),
            str(p.change.old if p.change.old is not None else "–"),
            "→",
            str(p.change.new),
            p.risk.name.lower(),
        )
        for p in plan.changes
    ]
    for line in table(rows):
        output.line("  " + line)
    for left in left_out:
        output.line(text("cli", "Not taken over: {name}: {why}", name=str(left.name), why=left.why.words))


def _changes(states: tuple[VariableState, ...]) -> list[dict[str, object]]:
    return [
        {
            "name": str(state.name),
            "old": None if state.planned.change.old is None else str(state.planned.change.old),
            "new": str(state.planned.change.new),
            "risk": state.planned.risk.name.lower(),
            "needs_restart": state.planned.needs_restart,
            "became": state.fate.value,
        }
        for state in states
    ]


def _left(left_out: tuple[LeftOut, ...]) -> list[dict[str, str]]:
    return [{"name": str(left.name), "why": left.why.value} for left in left_out]


async def _agreed(output: Output) -> bool:
    answer = await asyncio.to_thread(input, output.say(text("cli", "Write these settings? Type yes: ")))
    return answer.strip().casefold() == "yes"


def _unknown(name: str) -> Finding:
    return Finding(
        "cli.unknown-variable",
        Severity.PROBLEM,
        text("cli", "This charger has no setting “{name}”.", name=name),
        text("cli", "Nothing was written."),
        (text("cli", "Run evsetup read --all: it lists every name as this charger spells it."),),
    )


def _secret_in_argv(known: KnownVariable) -> Finding:
    return Finding(
        "cli.secret-in-argv",
        Severity.PROBLEM,
        text("cli", "{name} is a secret: it does not belong on the command line.", name=str(known.name)),
        text("cli", "Every program on this machine can read a command line. Nothing was written."),
        (text("cli", "Use --secret-stdin {name}, and give the value on standard input.", name=str(known.name)),),
    )


def _no_snapshot(number: int) -> Finding:
    return Finding(
        "cli.no-snapshot",
        Severity.PROBLEM,
        text("cli", "This site file has no snapshot {number}.", number=number),
        text("cli", "Nothing was written."),
        (text("cli", "Run evsetup snapshot list: it shows the numbers."),),
    )
