"""``evsetup firmware update``: every charger of a site that is out of date, one first and alone, then the rest."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Collection, Sequence

from evsetup.cli.keys_input import SiteKeys, keys_from_stdin
from evsetup.cli.one_charger import own_vault
from evsetup.cli.output import Output, table
from evsetup.commissioning.firmware_overview import ChargerNow, Standing, overview
from evsetup.commissioning.fleet_update import FleetMember, FleetUpdate, Turn, UpdateWish
from evsetup.commissioning.opening import open_shelf, open_site
from evsetup.commissioning.workbench import Workbench, WorkbenchOptions
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.sighting import FoundCharger, Sighting, Source, Way
from evsetup.domain.text import text
from evsetup.firmware.library import Library
from evsetup.storage.records import ChargerRecord

_MARKS = {Turn.DONE: "✓", Turn.FAILED: "✗", Turn.UNKNOWN: "?", Turn.NOT_READY: "!", Turn.LEFT: "–"}


async def update(wanted: argparse.Namespace, output: Output, library: Library) -> int:
    """Shows what is out of date; after a yes, updates it. Exit code 1 where a charger does not run its image at the end."""
    keys = await keys_from_stdin() if wanted.keys_stdin else SiteKeys({}, {})
    site = await open_site(wanted.site)
    try:
        records = {record.id: record for record in await asyncio.to_thread(site.chargers)}
        images = await asyncio.to_thread(library.images)
        named = _named(wanted, list(records.values()))
        standing = overview([ChargerNow(one.id, one.label, one.identity) for one in named], images)
        old = [one for one in standing if one.best is not None]
        canary = _canary(wanted.canary, old, records)
        _show_plan(standing, output)
        if not old or wanted.plan_only or not (wanted.yes or await _agreed(output, len(old))):
            output.document({"ok": True, "updated": False, "chargers": [_planned(one) for one in old]})
            return 0
        vault = await own_vault(output)
        options = WorkbenchOptions(wanted.interface, wanted.port, mdns=False, watch_usb=False)
        async with Workbench(site, vault, library, await open_shelf(wanted.site), options) as bench:
            await bench.secure()
            for identity, key in keys.log_ins.items():
                bench.admit(identity, key)
            output.line(text("cli", "Chargers dial in to {url} + identity", url=bench.csms.url))
            work = await _reached(bench, old, records, wanted, canary, keys.log_ins, output)
            code = await _run(work, output) if work is not None else 1
        await asyncio.to_thread(vault.close)
    finally:
        await asyncio.to_thread(site.close)
    return code


async def _reached(
    bench: Workbench,
    old: Sequence[Standing],
    records: dict[str, ChargerRecord],
    wanted: argparse.Namespace,
    canary: str,
    known: Collection[str],
    output: Output,
) -> FleetUpdate | None:
    """The update of all that can be reached; ``None`` where the canary, or nobody, can."""
    wishes, away = [], []
    for one in old:
        record = records[one.charger.key]
        try:
            job = await bench.job_for(await _found(bench, record, wanted.wait, known))
        except Fault as fault:
            output.line(f"{record.label}:")
            output.finding(fault.finding)
            away.append(record)
            continue
        if one.best is not None:
            wishes.append(UpdateWish(record.id, job, one.best))
    if not wishes or canary in {record.id for record in away}:
        output.document({"ok": False, "updated": False, "not_reached": [record.label for record in away]})
        return None
    return FleetUpdate(wishes, canary=canary, at_once=wanted.at_once, anyway=wanted.anyway)


async def _found(bench: Workbench, record: ChargerRecord, wait_s: float, known: Collection[str]) -> FoundCharger:
    """The charger where it was last; one that dials in is waited for. ``known`` are those whose key was given."""
    if record.endpoint is None:
        raise Fault(_nowhere(record.label))
    if record.endpoint.way is Way.OCPP:
        identity = record.endpoint.address
        if identity not in known:
            await bench.admit_new(identity)
        await bench.csms.wait_for(identity, wait_s)
        return await bench.discovery.wait_for(
            lambda row: (end := row.endpoint(Way.OCPP)) is not None and end.address == identity, wait_s
        )
    seen = Sighting(Source.BY_HAND, record.endpoint, record.updated, record.identity, record.card, record.label)
    return FoundCharger(record.label, (seen,))


async def _run(work: FleetUpdate, output: Output) -> int:
    said: dict[str, str] = {}
    noted: set[str] = set()

    def show(member: FleetMember) -> None:
        words = output.say(member.turn.words)
        if (progress := member.progress) is not None:
            percent = f" {100 * progress.done // progress.total} %" if progress.total else ""
            words = f"{output.say(progress.doing)}{percent}"
        line = f"{_MARKS.get(member.turn, '·')} {member.label}: {words}"
        if said.get(member.key) != line:
            said[member.key] = line
            output.line(line)
        if member.turn is Turn.UPDATING and member.key not in noted:
            noted.add(member.key)
            for finding in member.findings:
                output.finding(finding)

    work.subscribe(show)
    members = await work.run()
    for member in members:
        if member.findings:
            output.line(f"{member.label}:")
        for finding in member.findings:
            output.finding(finding)
    if left := [member.label for member in members if member.turn is Turn.LEFT]:
        output.line(text("cli", "Left as they are: {chargers}", chargers=", ".join(left)))
    output.document({"ok": work.good, "updated": True, "chargers": [_document(one, output) for one in members]})
    return int(not work.good)


def _named(wanted: argparse.Namespace, records: list[ChargerRecord]) -> list[ChargerRecord]:
    """Those that are named, or all. Raises a ``Fault`` for a name that nobody has."""
    if not (names := [name.strip() for name in wanted.chargers.split(",") if name.strip()]):
        return records
    return [_one(name, records) for name in names]


def _one(name: str, records: Sequence[ChargerRecord]) -> ChargerRecord:
    for record in records:
        if name in {record.label, record.id, record.identity.charge_point_identity}:
            return record
    raise Fault(
        Finding(
            "cli.unknown-charger",
            Severity.PROBLEM,
            text("cli", "“{reference}” is no charger of this site that is out of date.", reference=name),
            text("cli", "Nothing was read or written."),
            (text("cli", "Take its label from “evsetup firmware list --site FILE”."),),
        )
    )


def _canary(name: str, old: Sequence[Standing], records: dict[str, ChargerRecord]) -> str:
    """The id of the charger that goes first."""
    return _one(name, [records[one.charger.key] for one in old]).id if name else ""


def _nowhere(label: str) -> Finding:
    return Finding(
        "cli.no-address",
        Severity.PROBLEM,
        text("cli", "How {label} is reached is not known.", label=label),
        text("cli", "It was planned, and never met. It was left as it is."),
        (text("cli", "Find it first: “evsetup discover”, or read it with “evsetup read”."),),
    )


def _show_plan(standing: Sequence[Standing], output: Output) -> None:
    rows = [(one.charger.label, one.charger.identity.model, output.say(one.says)) for one in standing]
    for line in table(rows):
        output.line(line)


async def _agreed(output: Output, count: int) -> bool:
    question = output.say(text("cli", "Update {count} chargers, one first and alone? Type yes: ", count=count))
    answer = await asyncio.to_thread(input, question)
    return answer.strip().casefold() == "yes"


def _planned(one: Standing) -> dict[str, object]:
    best = one.best
    return {
        "label": one.charger.label,
        "from": one.charger.identity.firmware,
        "to": best.version if best is not None else None,
        "sha256": best.sha256 if best is not None else None,
    }


def _document(member: FleetMember, output: Output) -> dict[str, object]:
    return {
        "label": member.label,
        "state": member.turn.value,
        "canary": member.canary,
        "from": member.before,
        "to": member.image.version,
        "findings": [output.as_json(finding) for finding in member.findings],
    }
