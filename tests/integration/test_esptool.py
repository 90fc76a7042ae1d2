"""The real esptool writes simulated ESP32 boards: the chip and its locks are read first, the place is the board's own, and what went
wrong is said."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.support.esp32_images import CHOICE_AT, CHOICE_SIZE, PROGRAM_AT, program, table, whole

from evsetup.commissioning.esp32_work import Esp32Work
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.progress import Progress
from evsetup.firmware.esp32_findings import EsptoolFault
from evsetup.firmware.esp32_image import TABLE_AT
from evsetup.firmware.esptool import Board, Esptool
from evsetup.firmware.library import Library
from evsetup.simulator.esp32_rom import FLASH_SIZE, Chip, Esp32Faults, Esp32Rom

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "build" / "peers" / "esptool" / ("Scripts/esptool.exe" if os.name == "nt" else "bin/esptool")
pytestmark = [
    pytest.mark.skipif(not PROGRAM.exists(), reason="esptool is not installed; packaging/dev.py test does it"),
    pytest.mark.timeout(120),
]
VENDOR, MODEL = "OpenEVSE", "openevse_wifi_v1"
TYPED = (MODEL, "5.2.0")


def board_with_table(chip: Chip = Chip.ESP32, faults: Esp32Faults | None = None, *, slots: bool = True) -> Esp32Rom:
    rom = Esp32Rom(chip, faults)
    rom.flash[TABLE_AT : TABLE_AT + 0xC00] = table(slots=slots)
    rom.flash[CHOICE_AT : CHOICE_AT + CHOICE_SIZE] = b"\x01" * CHOICE_SIZE
    return rom


def listed(folder: Path, content: bytes) -> tuple[Library, FirmwareImage]:
    path = folder / "image.bin"
    path.write_bytes(content)
    library = Library(folder / "library")
    sha256 = hashlib.sha256(content).hexdigest()
    return library, library.add(path, vendor=VENDOR, model_pattern=MODEL, version="5.2.0", sha256=sha256)


async def work_on(rom: Esp32Rom, folder: Path, content: bytes) -> Esp32Work:
    library, image = listed(folder, content)
    return Esp32Work(await Esptool.find(str(PROGRAM)), rom.port, library, image, VENDOR, MODEL)


async def test_a_program_goes_where_the_boards_table_says_and_is_the_one_that_starts(tmp_path: Path) -> None:
    content, seen = program("5.2.0"), list[Progress]()
    async with board_with_table() as rom:
        rom.flash[0x9000:0x9010] = b"the settings...."
        work = await work_on(rom, tmp_path, content)
        assert not (await work.check(TYPED)).severity.fails
        assert rom.writes == 0
        done = await work.run(seen.append)
        assert rom.flash[PROGRAM_AT : PROGRAM_AT + len(content)] == content
        assert rom.flash[CHOICE_AT : CHOICE_AT + CHOICE_SIZE] == b"\xff" * CHOICE_SIZE
        assert rom.flash[0x9000:0x9010] == b"the settings...."
    assert done.code == "firmware.esp32.done"
    assert seen[-1].done == seen[-1].total > 0


async def test_a_whole_image_is_written_only_when_the_settings_may_go(tmp_path: Path) -> None:
    content = whole("5.2.0", chip=9)
    async with Esp32Rom(Chip.ESP32_S3) as rom:
        work = await work_on(rom, tmp_path, content)
        assert (await work.check(TYPED)).code == "firmware.esp32.erases-settings"
        assert not (await work.check(TYPED, erase_settings=True)).severity.fails
        await work.run()
        assert rom.flash[: len(content)] == content


async def test_what_a_chip_is_and_whether_it_is_locked_is_read() -> None:
    esptool = await Esptool.find(str(PROGRAM))
    async with Esp32Rom(Chip.ESP32_S3, Esp32Faults(secure_boot=True)) as rom:
        found = await esptool.board(rom.port)
    assert found == Board("ESP32-S3", "ESP32-S3 (QFN56) (revision v0.0)", "00:00:00:00:00:00", FLASH_SIZE, True, False)
    async with Esp32Rom(Chip.ESP32, Esp32Faults(flash_encryption=True)) as rom:
        found = await esptool.board(rom.port)
    assert (found.chip, found.secure_boot, found.encrypted) == ("ESP32", False, True)


@pytest.mark.parametrize(
    ("made", "content", "code"),
    [
        (lambda: board_with_table(faults=Esp32Faults(secure_boot=True)), program("5.2.0"), "locked"),
        (lambda: board_with_table(faults=Esp32Faults(flash_encryption=True)), program("5.2.0"), "locked"),
        (lambda: board_with_table(Chip.ESP32_S3), program("5.2.0"), "other-chip"),
        (lambda: board_with_table(), program("5.2.0", size=0x150000), "too-large"),
        (lambda: Esp32Rom(), program("5.2.0"), "no-place"),
    ],
    ids=["secure boot", "encryption", "other chip", "too large", "no table"],
)
async def test_nothing_is_sent_to_a_board_that_the_image_is_not_for(
    made: Callable[[], Esp32Rom], content: bytes, code: str, tmp_path: Path
) -> None:
    async with made() as rom:
        found = await (await work_on(rom, tmp_path, content)).check(TYPED)
        assert (found.code, found.severity.fails) == (f"firmware.esp32.{code}", True)
        assert rom.writes == 0


@pytest.mark.parametrize(
    ("faults", "code"),
    [
        (Esp32Faults(dies_after=5), "stopped-midway"),
        (Esp32Faults(spoils_a_byte=True), "not-as-sent"),
    ],
    ids=["link lost", "worn memory"],
)
async def test_what_goes_wrong_while_it_is_written_is_said(faults: Esp32Faults, code: str, tmp_path: Path) -> None:
    async with board_with_table(faults=faults, slots=False) as rom:
        work = await work_on(rom, tmp_path, program("5.2.0"))
        assert not (await work.check(TYPED)).severity.fails
        with pytest.raises(EsptoolFault) as told:
            await work.run()
    assert told.value.finding.code == f"firmware.esp32.{code}"
    assert told.value.finding.evidence


async def test_a_chip_that_runs_its_own_program_does_not_answer() -> None:
    async with Esp32Rom(faults=Esp32Faults(no_download_mode=True)) as rom:
        with pytest.raises(EsptoolFault) as told:
            await (await Esptool.find(str(PROGRAM))).board(rom.port)
    assert told.value.finding.code == "firmware.esp32.no-answer"


async def test_a_person_who_stops_it_ends_the_program_and_is_told_how_the_board_stands(tmp_path: Path) -> None:
    async with board_with_table() as rom:
        work = await work_on(rom, tmp_path, program("5.2.0", size=600_000))
        await work.check(TYPED)
        begun = asyncio.Event()
        task = asyncio.create_task(work.run(lambda _: begun.set()))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        finding = work.stopped()
        assert finding is not None
        assert finding.code == "firmware.esp32.interrupted"


@pytest.mark.skipif(os.name == "nt", reason="a script stands in for a program")
@pytest.mark.parametrize(
    ("said", "code"),
    [("esptool.py v4.8.1", "old-esptool"), ("something else", "no-esptool")],
)
async def test_a_program_that_is_old_or_another_is_told(said: str, code: str, tmp_path: Path) -> None:
    script = tmp_path / "esptool"
    script.write_text(f"#!/bin/sh\necho {said}\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    with pytest.raises(EsptoolFault) as told:
        await Esptool.find(str(script))
    assert told.value.finding.code == f"firmware.esp32.{code}"
    with pytest.raises(EsptoolFault) as told:
        await Esptool.find(str(tmp_path / "nothing"))
    assert told.value.finding.code == "firmware.esp32.no-esptool"


async def test_the_terminal_reads_a_board_and_writes_it(tmp_path: Path) -> None:
    path = tmp_path / "image.bin"
    path.write_bytes(program("5.2.0"))

    async def typed(*words: object) -> tuple[int, dict[str, Any]]:
        keep = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "SYSTEMROOT") if name in os.environ}
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "evsetup", "firmware", *map(str, words), "--json"),
            env={**keep, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "LANG": "C.UTF-8"},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await process.communicate()
        assert b"Traceback" not in out + err
        return process.returncode or 0, json.loads(out)

    await typed("add", path, "--vendor", VENDOR, "--model", MODEL, "--version", "5.2.0")
    start = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
    async with board_with_table() as rom:
        about = ("board", rom.port, "--esp32", "--esptool", PROGRAM)
        code, told = await typed(*about)
        assert (code, told["board"]["chip"], told["board"]["secure_boot"]) == (0, "ESP32", False)
        code, told = await typed(*about, "--image", start, "--vendor", VENDOR, "--model", "another")
        assert (code, rom.writes) == (1, 0)
        code, told = await typed(*about, "--image", start, "--vendor", VENDOR, "--model", MODEL, "--it-is", "5.2.0")
        assert code == 0, told
        assert rom.flash[PROGRAM_AT : PROGRAM_AT + 40_000] == path.read_bytes()
