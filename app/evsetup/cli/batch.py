"""``evsetup batch``: many chargers of a site at once. First every plan is shown, old and new; then, after a yes, they are written.

Run again it goes on where it stopped: chargers that were handed over are left alone, all others are read first.
"""

from __future__ import annotations

import argparse
import asyncio

from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.shelf import Shelf
from evsetup.cli.keys_input import SiteKeys, keys_from_stdin
from evsetup.cli.one_charger import own_vault
from evsetup.cli.output import Output, table
from evsetup.cli.purpose_words import circumstances_of
from evsetup.cli.site_to_look import site_to_look
from evsetup.cli.wish_plan import origin_document, show_tasks, task_document
from evsetup.cli.wish_values import typed_setting
from evsetup.commissioning.batch.batch import Batch
from evsetup.commissioning.batch.member import Member, Single, Stage
from evsetup.commissioning.batch.places import Place, named, places_of
from evsetup.commissioning.batch.wish import BatchWish
from evsetup.commissioning.charger_named import charger_named
from evsetup.commissioning.decision import Purpose, decide
from evsetup.commissioning.opening import open_own_library, open_shelf, open_site
from evsetup.commissioning.states import JobStep
from evsetup.commissioning.workbench import Workbench, WorkbenchOptions
from evsetup.domain.dialling import template_flaw
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.plan import Change
from evsetup.domain.settings import Setting, Settings, Unknown, to_plain
from evsetup.domain.template import Origin
from evsetup.domain.text import Text, text
from evsetup.storage.records import Bay
from evsetup.storage.site_file import SiteFile

_MARKS = {Stage.DONE: "✓", Stage.NEEDS_YOU: "✗", Stage.NOT_REACHED: "✗", Stage.STOPPED: "▲"}


async def batch(wanted: argparse.Namespace, output: Output) -> int:
    """Exit code 0 when every charger is done (or planned, with ``--plan-only``), else 1."""
    keys = await keys_from_stdin() if wanted.keys_stdin else SiteKeys({}, {})
    site = await (site_to_look(wanted.site, output) if wanted.plan_only else open_site(wanted.site))
    try:
        vault = await own_vault(output)
        shelf = await open_shelf(wanted.site)
        wish, places = await _wish(wanted, site, shelf, keys), await _places(wanted, site)
        options = WorkbenchOptions(wanted.interface, wanted.port, watch_usb=False, ca_file=wish.ca_file)
        async with Workbench(site, vault, await open_own_library(), shelf, options) as bench:
            await bench.secure()
            output.line(text("cli", "Chargers dial in to {url} + identity", url=bench.csms.url))
            code = await _run(Batch(bench, places, wish, concurrency=wanted.concurrency), wanted, output)
        await asyncio.to_thread(vault.close)
    finally:
        await asyncio.to_thread(site.close)
    return code


async def _run(work: Batch, wanted: argparse.Namespace, output: Output) -> int:
    told: dict[str, tuple[Stage, JobStep | None]] = {}

    def show(member: Member) -> None:
        now = (member.stage, member.doing)
        if told.get(member.key) != now:
            told[member.key] = now
            output.line(_line(member, output))

    work.subscribe(show)
    try:
        await work.prepare()
        for member in work.members:
            _show_plan(member, output)
        writes = any(member.stage is Stage.PLANNED for member in work.members)
        if wanted.plan_only or not writes or not (wanted.yes or await _agreed(output)):
            return _end(work, output, written=False)
        await work.run()
    except asyncio.CancelledError:
        _end(work, output, written=True)
        raise
    finally:
        work.close()
    return _end(work, output, written=True)


def _end(work: Batch, output: Output, *, written: bool) -> int:
    summary = work.summary
    for member in (*summary.need_you, *summary.not_reached):
        if member.finding is not None:
            output.line(f"{member.label}:")
            output.finding(member.finding)
    if not written:
        output.line(text("cli", "Nothing was written."))
    output.line(summary.words())
    good = summary.all_done or (not written and not summary.need_you and not summary.not_reached)
    output.document(
        {
            "ok": good,
            "written": written,
            "chargers": [_plain(member, output) for member in work.members],
            "done": len(summary.done),
            "need_you": len(summary.need_you),
            "not_reached": len(summary.not_reached),
            "stopped": len(summary.stopped),
        }
    )
    return 0 if good else 1


def _line(member: Member, output: Output) -> str:
    mark = _MARKS.get(member.stage, "·")
    words = member.doing.title if member.doing is not None else member.stage.words
    return f"{mark} {member.label}: {output.say(words)}"


def _show_plan(member: Member, output: Output) -> None:
    if member.stage is not Stage.PLANNED:
        return
    output.line(f"{member.label}  {member.identity}")
    for note in member.notes:
        output.finding(note)
    wished = member.wished
    if not (member.plan.changes or wished.singles):
        output.line(text("cli", "Nothing to change: the charger has the wanted settings."))
    rows = [_change(change, wished.origins.get(change.setting), output) for change in member.plan.changes]
    rows += [_single(single, output) for single in wished.singles]
    for line in table(rows):
        output.line("  " + line)
    for words in wished.overruled:
        output.line(words)
    show_tasks(wished.tasks, output)
    for left in member.left_out:
        output.line(text("cli", "Not taken over: {what}", what=left))


def _change(change: Change, origin: Origin | None, output: Output) -> tuple[str, ...]:
    own = change.setting in {Setting.KEY, Setting.IDENTITY}
    old = change.old.value if isinstance(change.old, Unknown) else str(change.old or "–")
    whose = output.say(text("cli", "(its own)")) if own else "" if origin is None else output.say(origin.words)
    return (change.setting.value, old, "→", str(change.new), change.effect.value, whose)


def _single(single: Single, output: Output) -> tuple[str, ...]:
    when = output.say(text("cli", "later, over OCPP")) if single.later else ""
    whose = "" if single.origin is None else output.say(single.origin.words)
    return (single.name, single.old or "–", "→", single.new, when, whose)


def _plain(member: Member, output: Output) -> dict[str, object]:
    return {
        "bay": member.label,
        "identity": member.identity,
        "stage": member.stage.value,
        "changes": [
            {
                "setting": change.setting.value,
                "old": None if change.old is None else to_plain(change.old),
                "new": to_plain(change.new),
                "effect": change.effect.value,
                "origin": origin_document(member.wished.origins.get(change.setting)),
            }
            for change in member.plan.changes
        ],
        "variables": [
            {
                "name": one.name,
                "old": one.old,
                "new": one.new,
                "later": one.later,
                "origin": origin_document(one.origin),
            }
            for one in member.wished.singles
        ],
        "tasks": [task_document(task, output) for task in member.wished.tasks],
        "by_hand": [{"setting": one.setting.value, "new": to_plain(one.new)} for one in member.plan.by_hand],
        "left_out": [output.say(left) for left in member.left_out],
        "notes": [output.as_json(note) for note in member.notes],
        "finding": output.as_json(member.finding) if member.finding is not None else None,
    }


async def _agreed(output: Output) -> bool:
    answer = await asyncio.to_thread(input, output.say(text("cli", "Write these settings? Type yes: ")))
    return answer.strip().casefold() == "yes"


async def _wish(wanted: argparse.Namespace, site: SiteFile, shelf: Shelf, keys: SiteKeys) -> BatchWish:
    card: CsmsCard | None = None
    if wanted.card and (card := shelf.csms.get(wanted.card)) is None:
        raise _wrong(
            text(
                "cli",
                "There is no CSMS card “{card}”. Known: {have}",
                card=wanted.card,
                have=", ".join(sorted(shelf.csms)) or "–",
            )
        )
    if wanted.csms and (flaw := template_flaw(wanted.csms)) is not None:
        raise _wrong(text("cli", "The address {url} {flaw}.", url=wanted.csms, flaw=flaw))
    circumstances, shared = circumstances_of(wanted), Settings(dict(typed_setting(word) for word in wanted.set))
    purpose = decide(circumstances).purpose
    wished = any(Setting.CSMS_URL in one.settings for one in await asyncio.to_thread(site.templates))
    at_card = card.address if card is not None and purpose is Purpose.ONE_CSMS else ""
    address_known = wanted.csms or at_card or Setting.CSMS_URL in shared or wished or wanted.copy_from
    if purpose.needs_csms and not address_known:
        raise _wrong(text("cli", "Name whom they dial (--csms, --card), a charger to copy from, or --purpose private."))
    return BatchWish(
        circumstances=circumstances,
        shared=shared,
        csms_url=wanted.csms or at_card,
        csms_card=card,
        keys=keys.at_csms,
        log_ins=keys.log_ins,
        copy_from=await asyncio.to_thread(charger_named, site, wanted.copy_from) if wanted.copy_from else "",
        firmware=wanted.firmware,
        ca_file=wanted.ca or (card.ca_file if card is not None else None),
        wait_s=wanted.wait,
    )


async def _places(wanted: argparse.Namespace, site: SiteFile) -> tuple[Place, ...]:
    bays, records = await asyncio.to_thread(site.bays), await asyncio.to_thread(site.chargers)
    chosen: list[Bay] = list(bays)
    if not wanted.all:
        labels = [label.strip() for label in wanted.bays.split(",") if label.strip()]
        known = {bay.label: bay for bay in bays}
        if missing := [label for label in labels if label not in known]:
            raise _wrong(text("cli", "There is no bay {label} in this site.", label=", ".join(missing)))
        chosen = [known[label] for label in dict.fromkeys(labels)]
    if not chosen:
        raise _wrong(text("cli", "This site has no bay yet. Import its plan first: evsetup bays import"))
    return places_of(named(chosen, bays, wanted.identities), records)


def _wrong(seen: Text) -> Fault:
    return Fault(
        Finding(
            "cli.batch",
            Severity.PROBLEM,
            seen,
            text("cli", "Nothing was read or written."),
            (text("cli", "Correct it and run the command again. evsetup batch --help lists all options."),),
        )
    )
