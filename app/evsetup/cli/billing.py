"""``evsetup billing``: what the meter of one charger can tell, what it sends, and what the operator demands of it."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from evsetup.cli.one_charger import one_charger
from evsetup.cli.output import Output, table
from evsetup.cli.site_to_look import site_to_look
from evsetup.commissioning.billing.asking import Asked
from evsetup.commissioning.billing.demand import Demand, demand_of
from evsetup.commissioning.billing.heard import Heard, HeardSigned
from evsetup.commissioning.billing.record import KIND, asked_content, heard_content
from evsetup.commissioning.billing.words import register_words, sent_words, signed_words
from evsetup.commissioning.charger_named import charger_named
from evsetup.commissioning.opening import open_shelf
from evsetup.domain.finding import Fault, Finding, Severity, worst
from evsetup.domain.progress import Progress
from evsetup.domain.text import text


async def billing(wanted: argparse.Namespace, output: Output) -> int:
    """Exit code 1 where something that is demanded is not taken or not sent."""
    match wanted.act:
        case "ask":
            return await _ask(wanted, output)
        case "listen":
            return await _listen(wanted, output)
        case _:
            return await _show(wanted, output)


async def _ask(wanted: argparse.Namespace, output: Output) -> int:
    demand, operator = await _demand(wanted)
    demand = demand.or_usual()
    async with one_charger(wanted, output) as job:
        found = await job.billing.ask(demand, operator, _progress(output))
        asked = job.billing.asked or Asked()
    for line in table(
        [(one.measurand, output.say(one.took.words), output.say(sent_words(one.sent))) for one in asked.measurands]
    ):
        output.line("  " + line)
    return _end(found, asked_content(asked, demand, operator, found), output)


async def _listen(wanted: argparse.Namespace, output: Output) -> int:
    demand, operator = await _demand(wanted)
    async with one_charger(wanted, output) as job:
        found = await job.billing.listen(
            demand,
            max(0.1, wanted.seconds),
            operator,
            _progress(output),
            set_up=not wanted.as_it_is,
            charge_on=wanted.charge,
        )
        heard = job.billing.heard or Heard()
    rows = [
        (one.measurand, one.context, f"{one.count} ×", " ".join(one.phases), f"{one.last} {' '.join(one.units)}")
        for one in heard.measurands
    ]
    for line in table(rows):
        output.line("  " + line)
    for one in heard.signed:
        _signed(one, output)
    if wanted.save_signed is not None:
        await asyncio.to_thread(_save, wanted.save_signed, heard)
        output.line(text("cli", "Saved: {path}", path=str(wanted.save_signed)))
    return _end(found, heard_content(heard, demand, operator, wanted.seconds, found), output)


async def _show(wanted: argparse.Namespace, output: Output) -> int:
    site = await site_to_look(wanted.site, output)
    try:
        charger_id = await asyncio.to_thread(charger_named, site, wanted.charger)
        records = await asyncio.to_thread(site.records, charger_id, KIND)
    finally:
        await asyncio.to_thread(site.close)
    for one in records:
        findings = one.content.get("findings")
        output.line(f"{one.at:%Y-%m-%d %H:%M}  {one.content.get('part')}")
        for finding in findings if isinstance(findings, list) else ():
            output.line(f"  {finding.get('severity')}: {finding.get('seen')}")
    if not records:
        output.line(text("cli", "Nothing was asked or heard yet."))
    output.document({"ok": True, "records": [{"at": one.at.isoformat(), **one.content} for one in records]})
    return 0


def _signed(one: HeardSigned, output: Output) -> None:
    output.line("  " + output.say(signed_words(one)))
    for reading in one.reading.record.readings if one.reading.record is not None else ():
        output.line("    " + output.say(register_words(reading)))


def _end(found: tuple[Finding, ...], content: Mapping[str, object], output: Output) -> int:
    for finding in found:
        output.finding(finding)
    fails = worst(found).fails
    output.document({**content, "ok": not fails, "findings": [output.as_json(finding) for finding in found]})
    return 1 if fails else 0


async def _demand(wanted: argparse.Namespace) -> tuple[Demand, str]:
    """From the operator's card, with what was typed put over it."""
    demand, operator = Demand(), ""
    if wanted.card:
        shelf = await open_shelf(wanted.site)
        card = shelf.csms.get(wanted.card)
        if card is None:
            raise Fault(_no_card(wanted.card, ", ".join(sorted(shelf.csms)) or "–"))
        demand, operator = demand_of(card.required_keys), card.name
    typed = tuple(dict.fromkeys(word.strip() for one in wanted.measurand for word in one.split(",") if word.strip()))
    if typed:
        demand = replace(demand, sampled=typed)
    if wanted.interval is not None:
        demand = replace(demand, sample_interval_s=wanted.interval)
    if wanted.aligned is not None:
        demand = replace(
            demand, aligned_interval_s=wanted.aligned, aligned=demand.aligned or demand.or_usual().sampled[:1]
        )
    return (replace(demand, signed=True) if wanted.signed else demand), operator


def _progress(output: Output) -> Callable[[Progress], None]:
    """To the error output of a person at a terminal only: the answer comes at the end."""
    shown: list[str] = []

    def told(progress: Progress) -> None:
        line = output.say(progress.doing)
        if sys.stderr.isatty() and shown != [line]:
            shown[:] = [line]
            print(line, file=sys.stderr, flush=True)

    return told


def _save(path: Path, heard: Heard) -> None:
    try:
        path.write_text("".join(f"{one.reading.raw}\n" for one in heard.signed), "utf-8")
    except OSError as error:
        raise Fault(
            Finding(
                "cli.signed-file",
                Severity.PROBLEM,
                text("cli", "{path} cannot be used: {why}", path=str(path), why=type(error).__name__),
                text("cli", "The signed records are in the site file all the same."),
                (text("cli", "Name another file."),),
            )
        ) from None


def _no_card(card: str, have: str) -> Finding:
    return Finding(
        "cli.unknown-csms-card",
        Severity.PROBLEM,
        text("cli", "There is no CSMS card “{card}”. Known: {have}", card=card, have=have),
        text("cli", "Nothing was read or written."),
        (text("cli", "See the cards: evsetup cards list"),),
    )
