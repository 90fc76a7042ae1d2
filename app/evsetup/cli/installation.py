"""``evsetup installation``: what the wiring of a charger can carry, what was measured, and what contradicts what."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Mapping

from evsetup.cli.output import Output, table
from evsetup.cli.site_to_look import site_to_look
from evsetup.commissioning.charger_named import charger_named
from evsetup.commissioning.installation.check import Wiring, contradictions
from evsetup.commissioning.installation.fields import BY_NAME, FIELDS, Field, Value
from evsetup.commissioning.installation.of_site import tell_and_check, wirings, wish
from evsetup.commissioning.installation.typed import typed_value
from evsetup.commissioning.opening import open_site
from evsetup.domain.finding import Fault, Finding, Severity, worst
from evsetup.domain.text import text
from evsetup.storage.site_file import SiteFile


async def installation(wanted: argparse.Namespace, output: Output) -> int:
    """Exit code 1 where something contradicts something of severity problem."""
    site = await (open_site(wanted.site) if wanted.act == "set" else site_to_look(wanted.site, output))
    try:
        match wanted.act:
            case "set":
                return await _tell(site, wanted, output)
            case "check":
                return await _check(site, wanted, output)
            case _:
                return await _show(site, wanted, output)
    finally:
        await asyncio.to_thread(site.close)


async def _show(site: SiteFile, wanted: argparse.Namespace, output: Output) -> int:
    charger_id = await asyncio.to_thread(charger_named, site, wanted.charger)
    wiring = (await asyncio.to_thread(wirings, site))[charger_id]
    rows = [(one.name, output.say(one.label), _shown(output, wiring, one)) for one in FIELDS]
    for line in table(rows):
        output.line(line)
    output.document({"ok": True, "charger": wiring.title, "declared": wiring.declared, "read": wiring.read})
    return 0


def _shown(output: Output, wiring: Wiring, field: Field) -> str:
    declared, read = wiring.declared.get(field.name), wiring.read.get(field.name)
    told = ((declared, text("cli", "declared")), (read, text("cli", "read from device")))
    parts = [f"{output.say(field.shown(value))} ({output.say(basis)})" for value, basis in told if value is not None]
    return ", ".join(parts) or "–"


async def _tell(site: SiteFile, wanted: argparse.Namespace, output: Output) -> int:
    values = dict(_pair(word) for word in wanted.values)
    charger_id = await asyncio.to_thread(charger_named, site, wanted.charger)
    bay = next((one for one in await asyncio.to_thread(site.bays) if one.charger_id == charger_id), None)
    if wanted.wish and bay is None:
        raise Fault(_no_bay(wanted.charger))
    found = await asyncio.to_thread(tell_and_check, site, charger_id, values)
    wiring = (await asyncio.to_thread(wirings, site))[charger_id]
    output.line(text("cli", "Kept for {charger}: {count}", charger=wiring.title, count=len(values)))
    wishes: Mapping[str, object] = {}
    if wanted.wish and bay is not None:
        template = await asyncio.to_thread(wish, site, bay, wiring.declared)
        wishes = {**{s.value: v for s, v in template.settings.items()}, **template.variables}
        for name, value in wishes.items():
            output.line(text("cli", "Wished of {bay}: {name} = {value}", bay=bay.label, name=name, value=str(value)))
    for finding in found:
        output.finding(finding)
    document = {"declared": wiring.declared, "wished": {name: str(value) for name, value in wishes.items()}}
    findings = [output.as_json(finding) for finding in found]
    output.document({"ok": not worst(found).fails, **document, "findings": findings})
    return 1 if worst(found).fails else 0


async def _check(site: SiteFile, wanted: argparse.Namespace, output: Output) -> int:
    everybody = await asyncio.to_thread(wirings, site)
    chosen = [await asyncio.to_thread(charger_named, site, wanted.charger)] if wanted.charger else list(everybody)
    found: list[dict[str, object]] = []
    failed = False
    for number in chosen:
        findings = contradictions(everybody[number], tuple(everybody.values()))
        failed = failed or worst(findings).fails
        if findings:
            output.line(everybody[number].title)
        for finding in findings:
            output.finding(finding)
        found += [{"charger": everybody[number].title, **output.as_json(finding)} for finding in findings]
    if not found:
        output.line(text("cli", "Nothing contradicts anything."))
    output.document({"ok": not failed, "findings": found})
    return 1 if failed else 0


def _pair(word: str) -> tuple[str, Value | None]:
    name, mark, value = word.partition("=")
    name = name.strip().casefold()
    if not mark and name in BY_NAME:
        raise Fault(
            Finding(
                "cli.no-value",
                Severity.PROBLEM,
                text("cli", "{word} has no value.", word=word[:60]),
                text("cli", "Nothing was kept."),
                (text("cli", "Write NAME=VALUE; NAME= takes the value away."),),
            )
        )
    return name, typed_value(name, value)


def _no_bay(charger: str) -> Finding:
    return Finding(
        "installation.no-bay",
        Severity.PROBLEM,
        text("cli", "{charger} stands in no bay.", charger=charger[:60]),
        text("cli", "What is wished of a charger is kept with its bay."),
        (text("cli", "Add its bay first, with “evsetup bays import” or in the window."),),
    )
