"""``evsetup firmware``: the library on this laptop, and one image on its way into one charger, or one board on USB."""

from __future__ import annotations

import argparse
import asyncio
from dataclasses import asdict, replace

from evsetup.cli.one_charger import one_charger
from evsetup.cli.output import Output
from evsetup.commissioning.board_work import BoardWork, board_slots
from evsetup.commissioning.opening import open_own_library
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.progress import Progress
from evsetup.domain.text import text, verbatim
from evsetup.firmware.library import Library
from evsetup.links.smp_serial import Slot


async def firmware(wanted: argparse.Namespace, output: Output) -> int:
    """Adds, lists or applies."""
    library = await open_own_library()
    match wanted.act:
        case "add":
            image = await asyncio.to_thread(
                library.add,
                wanted.file,
                vendor=wanted.vendor,
                model_pattern=wanted.model,
                version=wanted.version,
                sha256=wanted.sha256,
            )
            output.line(text("cli", "Added: {name}", name=_line(image)))
            output.document({"ok": True, "image": _plain(image)})
        case "list":
            images = await asyncio.to_thread(library.images)
            for image in images:
                output.line(_line(image))
            output.document({"ok": True, "images": [_plain(image) for image in images]})
        case "board":
            await board(wanted, output, library)
        case _:
            await _apply(wanted, output, await _image(wanted.image, library))
    return 0


async def _image(start: str, library: Library) -> FirmwareImage:
    """The one image whose SHA-256 begins so."""
    images = [i for i in await asyncio.to_thread(library.images) if i.sha256.startswith(start.lower())]
    if len(images) == 1:
        return images[0]
    raise Fault(
        Finding(
            "cli.which-image",
            Severity.PROBLEM,
            text("cli", "Images whose SHA-256 begins with “{start}”: {count}", start=start, count=len(images)),
            text("cli", "Nothing was sent."),
            (text("cli", "Copy more digits from “evsetup firmware list”."),),
        )
    )


async def _apply(wanted: argparse.Namespace, output: Output, image: FirmwareImage) -> None:
    def show(progress: Progress) -> None:
        if progress.total:
            output.line(f"{output.say(progress.doing)} {100 * progress.done // progress.total} %")

    async with one_charger(wanted, output) as job:
        await job.read()
        update = await job.update_firmware(image, show)
        output.line(text("cli", "The charger reports firmware {version}.", version=update.version))
        output.document({"ok": True, "version": update.version, "state": update.state.value})


async def board(wanted: argparse.Namespace, output: Output, library: Library) -> None:
    """What a board on a serial port runs; with an image, that one is put on it."""
    if not wanted.image:
        slots = await board_slots(wanted.port)
        for slot in slots:
            output.line(_slot_line(slot))
        output.document({"ok": True, "slots": [_plain_slot(slot) for slot in slots]})
        return
    image = await _image(wanted.image, library)
    work = BoardWork(wanted.port, library, image, wanted.vendor, wanted.model)
    fit = await work.check()
    if fit.severity is Severity.BLOCKER:
        raise Fault(fit)
    if fit.severity is Severity.WARNING and not wanted.in_spite:
        raise Fault(_warned(fit))
    output.finding(fit)
    told: set[str] = set()

    def show(progress: Progress) -> None:
        share = f" {100 * progress.done // progress.total} %" if progress.total else ""
        line = output.say(progress.doing) + share
        if line not in told:
            told.add(line)
            output.line(line)

    try:
        slots = await work.run(show)
    except asyncio.CancelledError:
        if (finding := work.stopped()) is not None:
            output.finding(finding)
        raise
    output.line(text("cli", "The board reports firmware {version}, confirmed.", version=verbatim(slots[0].version)))
    output.document({"ok": True, "version": slots[0].version, "slots": [_plain_slot(slot) for slot in slots]})


def _warned(fit: Finding) -> Finding:
    return replace(
        fit,
        severity=Severity.PROBLEM,
        do=(*fit.do, text("cli", "When you are sure, run this again with {option}.", option="--in-spite")),
    )


def _slot_line(slot: Slot) -> str:
    flags = ("active" * slot.active, "confirmed" * slot.confirmed, "pending" * slot.pending)
    return f"{slot.image}.{slot.slot}  {slot.version}  {slot.hash.hex()[:12]}  {', '.join(filter(None, flags))}"


def _plain_slot(slot: Slot) -> dict[str, object]:
    return {**asdict(slot), "hash": slot.hash.hex()}


def _line(image: FirmwareImage) -> str:
    return f"{image.sha256[:12]}  {image.vendor}  {image.model_pattern}  {image.version}  ({image.integrity.value})"


def _plain(image: FirmwareImage) -> dict[str, object]:
    return {
        "sha256": image.sha256,
        "size": image.size,
        "vendor": image.vendor,
        "model": image.model_pattern,
        "version": image.version,
        "integrity": image.integrity.value,
    }
