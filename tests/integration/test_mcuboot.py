"""An image on its way to an MCUboot board over a serial line, against a board on a pty that keeps to MCUboot's rules."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable

import pytest
from tests.support.demo import eventually

from evsetup.domain.progress import Progress
from evsetup.firmware.mcuboot import BoardFault, BoardPatience, BoardStep, BoardUpdate, stopped
from evsetup.links.faults import BadAnswer, LinkLost, NoAnswer, PortGone
from evsetup.links.serial_link import SerialLink
from evsetup.links.smp_serial import SmpRefused, SmpSerial, SmpTimings
from evsetup.simulator.mcuboot_slots import McubootSlots, mcuboot_image
from evsetup.simulator.smp_board import OLD, BoardQuirk, SmpBoard

NEW = mcuboot_image((1, 5, 0, 7), bytes(range(256)) * 40)
OTHER = mcuboot_image((9, 0, 0, 0), b"another image" * 50)
QUICK = BoardPatience(restart_s=2, settle_s=1, poll_s=0.05)
TIMINGS = SmpTimings(answer_s=1, erase_s=1, tries=2)


def opener(board: SmpBoard) -> Callable[[], Awaitable[SmpSerial]]:
    async def opened() -> SmpSerial:
        link = SerialLink(board.port)
        await link.open()
        return SmpSerial(link, TIMINGS)

    return opened


def update_of(board: SmpBoard, heard: list[Progress] | None = None) -> BoardUpdate:
    return BoardUpdate(opener(board), NEW, progress=(heard if heard is not None else []).append, patience=QUICK)


@pytest.mark.parametrize(
    "quirk", [BoardQuirk.NONE, BoardQuirk.NOISY, BoardQuirk.LOSES_ANSWERS, BoardQuirk.NO_PARAMETERS]
)
async def test_an_image_is_tried_and_confirmed_and_nothing_is_done_before(quirk: BoardQuirk) -> None:
    heard: list[Progress] = []
    async with SmpBoard(quirk) as board:
        seen: list[tuple[BoardStep, bool, str]] = []
        update = update_of(board)
        update._progress = lambda progress: (
            heard.append(progress),
            seen.append((update.step, board.slots.confirmed, board.slots.primary.version)),
        )[0]
        slots = await update.run()

        assert slots[0].active
        assert slots[0].confirmed
        assert slots[0].version == "1.5.0.7"
        assert board.slots.primary.content == NEW
        assert board.starts == 1
    assert [step for step, confirmed, version in seen if version == "1.5.0.7" and confirmed] == [BoardStep.DONE]
    assert {step for step, *_ in seen} == set(BoardStep)
    bytes_told = [progress.done for progress in heard if progress.total]
    assert bytes_told == sorted(bytes_told)
    assert bytes_told[-1] == len(NEW)


async def test_a_board_that_runs_it_already_is_left_alone() -> None:
    async with SmpBoard(slots=McubootSlots(NEW)) as board:
        assert (await update_of(board).run())[0].version == "1.5.0.7"
        assert (board.starts, board.taken) == (0, 0)


@pytest.mark.parametrize(
    ("quirk", "code", "version"),
    [
        (BoardQuirk.REFUSES_IMAGE, "firmware.mcuboot.not-taken", "1.4.0"),
        (BoardQuirk.CRASHES, "firmware.mcuboot.went-back", "1.4.0"),
        (BoardQuirk.KEEPS_UNCONFIRMED, "firmware.mcuboot.not-confirmed", "1.5.0.7"),
        (BoardQuirk.NEVER_RETURNS, "firmware.mcuboot.not-back", "1.4.0"),
        (BoardQuirk.STUCK, "firmware.mcuboot.no-progress", "1.4.0"),
        (BoardQuirk.KEEPS_HASHES, "firmware.mcuboot.runs-nothing", "1.4.0"),
    ],
)
async def test_what_went_wrong_is_told_and_the_old_firmware_is_there(
    quirk: BoardQuirk, code: str, version: str
) -> None:
    async with SmpBoard(quirk) as board:
        update = update_of(board)
        with pytest.raises(BoardFault) as caught:
            await update.run()
        assert caught.value.finding.code == code
        assert caught.value.finding.do
        assert update.step is not BoardStep.DONE
        assert board.slots.primary.version == version
        board.quirk = BoardQuirk.NONE
        board.restart()
        await eventually(lambda: board.slots.primary.content == OLD)
        assert board.slots.confirmed


async def test_a_board_whose_memory_is_worn_is_told_as_that_and_is_never_restarted() -> None:
    async with SmpBoard(BoardQuirk.WORN) as board:
        with pytest.raises(BadAnswer) as caught:
            await update_of(board).run()
        assert board.starts == 0
    assert caught.value.finding.code == "link.smp.other-bytes"


@pytest.mark.parametrize("quirk", [BoardQuirk.SILENT, BoardQuirk.DAMAGED])
async def test_a_port_where_nothing_speaks_smp_is_told(quirk: BoardQuirk) -> None:
    async with SmpBoard(quirk) as board:
        with pytest.raises(NoAnswer) as caught:
            await update_of(board).run()
    assert caught.value.finding.code == "link.smp.silent"


async def test_another_image_under_test_is_not_overwritten() -> None:
    async with SmpBoard() as board:
        smp = await opener(board)()
        offset = 0
        while offset < len(OTHER):
            offset = await smp.upload(OTHER, hashlib.sha256(OTHER).digest(), offset)
        other = next(slot for slot in await smp.images() if slot.slot == 1)
        await smp.mark(other.hash, confirm=False)
        with pytest.raises(SmpRefused):
            await smp.upload(NEW, hashlib.sha256(NEW).digest(), 0)
        await smp.reset()
        await smp.close()
        await eventually(lambda: board.starts == 1)
        with pytest.raises(BoardFault) as caught:
            await update_of(board).run()
        assert board.slots.primary.content == OTHER
    assert caught.value.finding.code == "firmware.mcuboot.test-under-way"


@pytest.mark.parametrize(
    "step", [BoardStep.UPLOAD, BoardStep.TEST, BoardStep.RESTART, BoardStep.VERIFY, BoardStep.CONFIRM]
)
async def test_what_was_stopped_at_any_step_is_gone_on_with_and_no_part_is_sent_twice(step: BoardStep) -> None:
    async with SmpBoard() as board:
        update = update_of(board)
        here = asyncio.Event()
        far = len(NEW) // 2
        update._progress = lambda told: (
            here.set() if update.step is step and (step is not BoardStep.UPLOAD or told.done > far) else None
        )
        running = asyncio.ensure_future(update.run())
        await here.wait()
        running.cancel()
        await asyncio.wait({running})
        finding = stopped(update)
        assert finding.code == "firmware.mcuboot.stopped"
        assert ("next restart" in str(finding.means)) is (step in {BoardStep.RESTART, BoardStep.VERIFY})

        slots = await update_of(board).run()

        assert (slots[0].version, slots[0].confirmed) == ("1.5.0.7", True)
        assert board.slots.primary.content == NEW
        assert board.taken == len(NEW)


async def test_a_cable_that_is_pulled_out_is_told_and_the_board_runs_what_it_ran() -> None:
    async with SmpBoard() as board:
        update = update_of(board)
        update._progress = lambda told: board.unplug() if told.done > 2000 else None
        with pytest.raises((LinkLost, PortGone)):
            await update.run()
        assert board.slots.primary.content == OLD
        assert board.slots.confirmed
