"""``evsetup firmware board``: what a board with MCUboot on a serial port runs, and one image onto it."""

from __future__ import annotations

import argparse
import asyncio
from dataclasses import asdict

from evsetup.cli.firmware import one_image
from evsetup.cli.firmware_apply import told_once
from evsetup.cli.output import Output
from evsetup.commissioning.board_work import BoardWork, board_slots
from evsetup.domain.finding import Fault
from evsetup.firmware.library import Library
from evsetup.firmware.mcuboot_findings import runs_for_good
from evsetup.links.smp_serial import Slot


async def board(wanted: argparse.Namespace, output: Output, library: Library) -> None:
    """What a board on a serial port runs; with an image, that one is put on it."""
    if not wanted.image:
        slots = await board_slots(wanted.port)
        for slot in slots:
            output.line(_slot_line(slot))
        output.document({"ok": True, "slots": [_plain_slot(slot) for slot in slots]})
        return
    image = one_image(await asyncio.to_thread(library.images), wanted.image)
    work = BoardWork(wanted.port, library, image, wanted.vendor, wanted.model)
    fit = await work.check(tuple(wanted.it_is))
    if fit.severity.fails:
        raise Fault(fit)
    output.finding(fit)
    try:
        slots = await work.run(told_once(output))
    except asyncio.CancelledError:
        if (finding := work.stopped()) is not None:
            output.finding(finding)
        raise
    output.finding(runs_for_good(slots[0].version))
    output.document({"ok": True, "version": slots[0].version, "slots": [_plain_slot(slot) for slot in slots]})


def _slot_line(slot: Slot) -> str:
    flags = ("active" * slot.active, "confirmed" * slot.confirmed, "pending" * slot.pending)
    return f"{slot.image}.{slot.slot}  {slot.version}  {slot.hash.hex()[:12]}  {', '.join(filter(None, flags))}"


def _plain_slot(slot: Slot) -> dict[str, object]:
    return {**asdict(slot), "hash": slot.hash.hex()}
