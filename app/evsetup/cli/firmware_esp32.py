"""``evsetup firmware board PORT --esp32``: what an ESP32 board is and whether it is locked, and one image onto it, through esptool."""

from __future__ import annotations

import argparse
import asyncio
from dataclasses import asdict

from evsetup.cli.firmware import one_image
from evsetup.cli.firmware_apply import told_once
from evsetup.cli.output import Output
from evsetup.commissioning.esp32_work import Esp32Work
from evsetup.domain.finding import Fault
from evsetup.domain.text import Text, text
from evsetup.firmware.esptool import Board, Esptool
from evsetup.firmware.library import Library


async def esp32(wanted: argparse.Namespace, output: Output, library: Library) -> int:
    """What is on the port; with an image, that one is written. Exit code 1 where it may not be."""
    program = await Esptool.find(wanted.esptool)
    if not wanted.image:
        board = await program.board(wanted.port)
        _show(board, output)
        output.document({"ok": True, "esptool": program.version, "board": asdict(board)})
        return 0
    image = one_image(await asyncio.to_thread(library.images), wanted.image)
    work = Esp32Work(program, wanted.port, library, image, wanted.vendor, wanted.model)
    against = await work.check(tuple(wanted.it_is), erase_settings=wanted.erase_settings)
    if against.severity.fails:
        raise Fault(against)
    output.finding(against)
    try:
        done = await work.run(told_once(output))
    except asyncio.CancelledError:
        if (finding := work.stopped()) is not None:
            output.finding(finding)
        raise
    output.finding(done)
    output.document({"ok": True, "esptool": program.version, "findings": [output.as_json(done)]})
    return 0


def _show(board: Board, output: Output) -> None:
    output.line(f"{board.kind}  {board.mac}  {board.flash_size // (1024 * 1024)} MB")
    output.line(text("cli", "Secure boot: {state}", state=_state(board.secure_boot)))
    output.line(text("cli", "Flash encryption: {state}", state=_state(board.encrypted)))


def _state(on: bool | None) -> Text:
    match on:
        case None:
            return text("cli", "could not be read")
        case True:
            return text("cli", "on: only what its maker made for this lock starts")
        case _:
            return text("cli", "off")
