"""``evsetup schedule``: shows a weekly schedule, checks it against a charger, sends it, clears it."""

from __future__ import annotations

import argparse
import asyncio
import sys
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from evsetup.cli.one_charger import one_charger
from evsetup.cli.output import Output
from evsetup.commissioning.schedule.making import Made
from evsetup.commissioning.schedule.record import differences_of
from evsetup.commissioning.schedule.sending import ReadBack, difference_words
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.schedule import Schedule, Supply, limit_from
from evsetup.domain.schedule_file import schedule_from_toml, to_plain, to_toml
from evsetup.domain.schedule_profile import CanHold
from evsetup.domain.schedule_templates import Place, Template, schedule_like
from evsetup.domain.schedule_words import can_words, cost_of_charge, day_groups, days_word
from evsetup.domain.text import Text, text, verbatim


async def schedule(wanted: argparse.Namespace, output: Output) -> int:
    """Does what ``act`` says. What goes wrong is a finding."""
    match wanted.act:
        case "show":
            return await _show(wanted, output)
        case "check":
            return await _check(wanted, output)
        case "send":
            return await _send(wanted, output)
        case _:
            return await _clear(wanted, output)


async def _show(wanted: argparse.Namespace, output: Output) -> int:
    shown = await _read(wanted.file) if wanted.file is not None else _template(wanted)
    _week(shown, output)
    told: dict[str, object] = {"ok": True, "schedule": to_plain(shown)}
    if wanted.start is not None:
        start = _moment(wanted.start, shown)
        cost = cost_of_charge(shown, start, start + timedelta(hours=min(max(wanted.hours, 0.0), 744.0)))
        output.line(
            text(
                "cli",
                "A charge of {kwh} kWh costs {cost}.",
                kwh=f"{cost.kwh:.3f}",
                cost=f"{cost.total} {shown.currency}",
            )
        )
        if cost.unpriced_kwh:
            output.line(text("cli", "{kwh} kWh have no price.", kwh=f"{cost.unpriced_kwh}"))
        told["cost"] = {
            "total": str(cost.total),
            "currency": shown.currency,
            "kwh": str(cost.kwh),
            "unpriced_kwh": str(cost.unpriced_kwh),
        }
    if wanted.out is not None:
        await asyncio.to_thread(_save, wanted.out, to_toml(shown))
        output.line(text("cli", "Saved: {path}", path=str(wanted.out)))
    elif wanted.template is not None:
        output.line("")
        for line in to_toml(shown).splitlines():
            output.line(line)
    output.document(told)
    return 0


async def _check(wanted: argparse.Namespace, output: Output) -> int:
    """Asks, and writes nothing."""
    checked = await _read(wanted.file)
    async with one_charger(wanted, output) as job:
        can = await job.schedule.look()
        output.line(can_words(can))
        made = job.schedule.make(checked)
        back = await job.schedule.ask(checked, wanted.connector)
    _made(made, output)
    _differences(back, checked, output)
    findings = list(made.findings)
    good = not any(finding.severity.fails for finding in findings)
    document: dict[str, object] = {**_document(made, back, output), "can_hold": _plain(can), "ok": good}
    output.document(document)
    return 0 if good else 1


async def _send(wanted: argparse.Namespace, output: Output) -> int:
    to_send = await _read(wanted.file)
    async with one_charger(wanted, output) as job:
        can = await job.schedule.look()
        made = job.schedule.make(to_send)
        _week(to_send, output)
        output.line(can_words(can))
        _made(made, output)
        if not wanted.yes and not await _agreed(output):
            output.line(text("cli", "Nothing was written."))
            output.document({"ok": True, "sent": False})
            return 0
        sent = await job.schedule.send(to_send, wanted.connector)
        await job.schedule.keep()
    back = sent.read_back
    if sent.schedule.delay_s:
        output.line(text("cli", "Random delay of this charger: {seconds} s", seconds=sent.schedule.delay_s))
    _differences(back, sent.schedule, output)
    output.finding(back.verdict)
    good = not back.verdict.severity.fails
    output.document(
        {**_document(sent.made, back, output), "ok": good, "sent": True, "schedule": to_plain(sent.schedule)}
    )
    return 0 if good else 1


async def _clear(wanted: argparse.Namespace, output: Output) -> int:
    given = await _read(wanted.file) if wanted.file is not None else None
    async with one_charger(wanted, output) as job:
        finding = await job.schedule.clear(given, wanted.connector)
    output.finding(finding)
    output.document({"ok": True, "findings": [output.as_json(finding)]})
    return 0


def _week(shown: Schedule, output: Output) -> None:
    head = f"{shown.name} · {shown.zone} · {shown.supply.phases} × {shown.supply.volts} V"
    output.line(head)
    for group in day_groups(shown):
        hours = " · ".join(one.words for one in group.hours)
        output.line(f"  {output.say(days_word(group.days))}: {hours}")
    if shown.delay_up_to_s:
        output.line("  " + output.say(text("cli", "Random delay: up to {seconds} s", seconds=shown.delay_up_to_s)))


def _made(made: Made, output: Output) -> None:
    for one in made.profiles:
        output.line(
            f"  #{one.id} {one.purpose.value} {one.kind.value} · {one.stack_level} · {len(one.periods)} × {one.unit.value}"
        )
    for loss in made.losses:
        output.line(f"  {loss.words}: {loss.wanted} → {loss.held}")
    for finding in made.findings:
        output.finding(finding)


def _differences(back: ReadBack, wanted: Schedule, output: Output) -> None:
    for one in back.different:
        output.line("  " + output.say(difference_words(one, wanted.tz)))


def _document(made: Made, back: ReadBack, output: Output) -> dict[str, object]:
    return {
        "profiles": [
            {"id": one.id, "stack_level": one.stack_level, "kind": one.kind.value, "periods": len(one.periods)}
            for one in made.profiles
        ],
        "unit": made.unit.value,
        "until": made.until.isoformat() if made.until else None,
        "losses": [
            {"from": one.start, "to": one.end, "wanted": str(one.wanted), "held": str(one.held)} for one in made.losses
        ],
        "differences": differences_of(back),
        "findings": [output.as_json(finding) for finding in (*made.findings, back.verdict)],
    }


def _plain(can: CanHold) -> dict[str, object]:
    return {
        "stack_level": can.stack_level,
        "units": sorted(unit.value for unit in can.units) if can.units is not None else None,
        "periods": can.periods,
        "profiles": can.profiles,
        "switches_phases": can.switches_phases,
        "significance_percent": can.significance_percent,
        "installed": None if can.installed is None else [one.id for one in can.installed],
    }


def _template(wanted: argparse.Namespace) -> Schedule:
    try:
        place = Place(wanted.zone, Supply(wanted.phases), limit_from(wanted.full))
        return schedule_like(Template(wanted.template), place)
    except (ValueError, ZoneInfoNotFoundError) as error:
        raise Fault(_wrong_word(verbatim(str(error)[:120]))) from None


def _moment(words: str, shown: Schedule) -> datetime:
    try:
        told = datetime.fromisoformat(words)
    except ValueError as error:
        raise Fault(_wrong_word(verbatim(str(error)[:120]))) from None
    return told if told.tzinfo is not None else told.replace(tzinfo=ZoneInfo(shown.zone))


async def _read(path: Path) -> Schedule:
    try:
        content = await asyncio.to_thread(path.read_text, "utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Fault(_no_file(path, type(error).__name__)) from None
    return schedule_from_toml(content)


def _save(path: Path, content: str) -> None:
    try:
        path.write_text(content, "utf-8")
    except OSError as error:
        raise Fault(_no_file(path, type(error).__name__)) from None


async def _agreed(output: Output) -> bool:
    output.line(text("cli", "Send this schedule? Type yes: "))
    answer: str = await asyncio.to_thread(sys.stdin.readline)
    return answer.strip().casefold() == "yes"


def _wrong_word(why: Text) -> Finding:
    return Finding(
        "cli.schedule-word",
        Severity.PROBLEM,
        text("cli", "This cannot be understood: {why}", why=why),
        text("cli", "Nothing was read or written."),
        (text("cli", "A zone is named as Europe/Berlin, a limit as 16 A or 4.2 kW, a time as 2026-11-26T18:00."),),
    )


def _no_file(path: Path, why: str) -> Finding:
    return Finding(
        "cli.schedule-file",
        Severity.PROBLEM,
        text("cli", "{path} cannot be used: {why}", path=str(path), why=why),
        text("cli", "Nothing was read or written."),
        (text("cli", "Name another file."),),
    )
