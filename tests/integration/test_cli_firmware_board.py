"""``evsetup firmware board`` in a process of its own, on a simulated board with MCUboot."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.integration.test_mcuboot import NEW

from evsetup.simulator.mcuboot_slots import mcuboot_image
from evsetup.simulator.smp_board import OLD, BoardQuirk, SmpBoard

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the data folder is set by XDG_DATA_HOME")
PLATE = ("--vendor", "ACME", "--model", "Post 22")


class Terminal:
    """Runs ``evsetup firmware`` with a home of its own."""

    def __init__(self, folder: Path) -> None:
        keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
        self.env = {**keep, "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data"), "LANG": "C.UTF-8"}
        self._folder = folder

    async def start(self, *words: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "evsetup", "firmware", *words),
            env=self.env,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    async def run(self, *words: str) -> tuple[int, dict[str, Any]]:
        process = await self.start(*words, "--json")
        out, err = await asyncio.wait_for(process.communicate(), 90)
        assert b"Traceback" not in out + err
        assert process.returncode is not None
        return process.returncode, json.loads(out)

    async def add(self, content: bytes, version: str, *more: str) -> str:
        """Adds an image to the library; its SHA-256."""
        file = self._folder / f"{version}.bin"
        await asyncio.to_thread(file.write_bytes, content)
        code, told = await self.run("add", str(file), *PLATE, "--version", version, *more)
        assert code == 0, told
        return str(told["images"][0]["sha256"])


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


def code_of(told: dict[str, Any]) -> str:
    return str(told["findings"][0]["code"])


async def test_what_the_board_runs_is_shown_and_an_image_is_put_on_it(terminal: Terminal) -> None:
    sha256 = await terminal.add(NEW, "1.5.0")
    async with SmpBoard() as board:
        code, told = await terminal.run("board", board.port)
        assert (code, [slot["version"] for slot in told["slots"]]) == (0, ["1.4.0"])

        code, told = await terminal.run("board", board.port, "--image", sha256[:12])
        assert (code, code_of(told)) == (1, "firmware.fit.unknown-hardware")
        assert board.taken == 0

        code, told = await terminal.run("board", board.port, "--image", sha256[:12], *PLATE)
        assert (code, told["version"]) == (0, "1.5.0.7"), told
        assert board.slots.primary.content == NEW
        assert board.slots.confirmed


async def test_an_image_that_is_not_for_this_charger_or_no_step_forward_is_never_sent(terminal: Terminal) -> None:
    older = await terminal.add(mcuboot_image((1, 3, 0, 0), b"older" * 30), "1.3.0")
    other = await terminal.add(mcuboot_image((1, 6, 0, 0), b"other" * 30), "2.0.0")
    damaged = await terminal.add(NEW[:-1], "1.5.0")
    nothing = await terminal.add(b"x" * 500, "1.5.1")
    fine = await terminal.add(NEW, "1.5.0")
    async with SmpBoard() as board:
        for sha256, plate, expected in (
            (older, PLATE, "firmware.fit.older"),
            (other, PLATE, "firmware.mcuboot.other-version"),
            (damaged, PLATE, "firmware.mcuboot.damaged"),
            (nothing, PLATE, "firmware.mcuboot.no-image"),
            (fine, ("--vendor", "ACME", "--model", "Post 11"), "firmware.fit.wrong-model"),
            (fine, (), "firmware.fit.unknown-hardware"),
            ("feed", PLATE, "cli.which-image"),
        ):
            code, told = await terminal.run("board", board.port, "--image", sha256, *plate)
            assert (code, code_of(told)) == (1, expected)
        assert (board.taken, board.starts) == (0, 0)
        board.quirk = BoardQuirk.SILENT
        code, told = await terminal.run("board", board.port)
        assert (code, code_of(told)) == (1, "link.smp.silent")
    code, told = await terminal.run("board", "/dev/ttyNOTHERE")
    assert (code, code_of(told)) == (1, "link.serial.gone")


async def test_a_person_stops_it_and_is_told_what_is_so(terminal: Terminal) -> None:
    sha256 = await terminal.add(NEW, "1.5.0")
    async with SmpBoard(BoardQuirk.NEVER_RETURNS) as board:
        process = await terminal.start("board", board.port, "--image", sha256, *PLATE)
        assert process.stdout is not None
        said = ""
        async with asyncio.timeout(60):
            while "Restarting" not in said:
                said = (await process.stdout.readline()).decode()
                assert said
        process.send_signal(signal.SIGINT)
        rest = (await asyncio.wait_for(process.communicate(), 30))[0].decode()
        assert process.returncode == 3
        assert "was stopped" in rest
        assert "goes back to the one of before" in rest
        assert board.slots.primary.content == OLD
