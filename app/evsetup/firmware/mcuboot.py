"""Puts one image on one MCUboot board over a serial line, and knows at every instant how far that is.

Facts: ``facts/serial-firmware-security.md`` §1.4. Upload, mark for a test, restart, look, confirm. Until it is confirmed, the board
goes back to what it ran at its next restart: so nothing here can leave it dead, and whatever is stopped in the middle is gone on
with from what the board itself tells. Done is only a board that was restarted, runs the image, and tells that it is confirmed.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum

from evsetup.domain.finding import Fault, Finding
from evsetup.domain.progress import Progress, ProgressSink, unheard
from evsetup.domain.text import Text, text
from evsetup.firmware import mcuboot_findings as say
from evsetup.firmware.mcuboot_image import McubootImage, read_image
from evsetup.links.faults import LinkFault, LinkLost, NoAnswer
from evsetup.links.smp_serial import Slot, SmpSerial

_MOST_STALLS = 5


class BoardStep(Enum):
    """How far it is; each is told before it begins."""

    LOOK = "look"
    UPLOAD = "upload"
    TEST = "test"
    RESTART = "restart"
    VERIFY = "verify"
    CONFIRM = "confirm"
    DONE = "done"


_DOING: dict[BoardStep, Text] = {
    BoardStep.LOOK: text("firmware", "Reading what the board runs"),
    BoardStep.UPLOAD: text("firmware", "Sending the image; the board goes on running what it has"),
    BoardStep.TEST: text("firmware", "Marking the image for a test"),
    BoardStep.RESTART: text("firmware", "Restarting: the board tries the image"),
    BoardStep.VERIFY: text("firmware", "Looking whether the board keeps running it"),
    BoardStep.CONFIRM: text("firmware", "Confirming the image"),
    BoardStep.DONE: text("firmware", "The board runs the image, for good"),
}


class BoardFault(Fault):
    """The board does not run the image for good; the finding says what it runs."""


@dataclass(frozen=True, slots=True)
class BoardPatience:
    """In seconds: ``restart_s`` for a restart with its swap of slots, ``settle_s`` for which the image must run on, ``poll_s``
    between two looks."""

    restart_s: float = 180.0
    settle_s: float = 20.0
    poll_s: float = 1.0


class BoardUpdate:
    """One image on its way. ``open_board`` opens the port anew after a restart that took it away (a USB board)."""

    def __init__(
        self,
        open_board: Callable[[], Awaitable[SmpSerial]],
        content: bytes,
        *,
        progress: ProgressSink = unheard,
        patience: BoardPatience | None = None,
    ) -> None:
        self._open_board = open_board
        self._content = content
        self._progress = progress
        self._patience = patience or BoardPatience()
        self._board: SmpSerial | None = None
        self.image: McubootImage = read_image(content)
        self.step = BoardStep.LOOK

    async def run(self) -> tuple[Slot, ...]:
        """Goes the whole road, or what of it is left; every slot at its end.

        Raises:
            BoardFault: the board does not take the image, went back, or it is not known what it runs.
            LinkFault: by cause; what the board runs is untouched, or it goes back by itself.
        """
        try:
            return await self._run()
        finally:
            await self._leave()

    async def _run(self) -> tuple[Slot, ...]:
        self._enter(BoardStep.LOOK)
        slots = await self._slots()
        running = _running(slots)
        if running.hash == self.image.hash and running.confirmed:
            self._enter(BoardStep.DONE)
            return slots
        if running.hash != self.image.hash:
            if not running.confirmed:
                raise BoardFault(say.test_under_way(running.version))
            await self._bring(slots)
            await self._restart(running)
        await self._verify()
        return await self._confirm()

    async def _bring(self, slots: tuple[Slot, ...]) -> None:
        """Gets the image into the other slot, marked for its test, unless it stands there already."""
        there = _with(slots, self.image.hash)
        if there is None:
            self._enter(BoardStep.UPLOAD)
            await self._upload()
            there = _with(await self._slots(), self.image.hash)
            if there is None:
                raise BoardFault(say.not_there())
        if not there.pending:
            self._enter(BoardStep.TEST)
            marked = _with(await (await self._opened()).mark(self.image.hash, confirm=False), self.image.hash)
            if marked is None or not marked.pending:
                raise BoardFault(say.not_marked())

    async def _upload(self) -> None:
        """Part by part; after a silence the board says itself where it stopped."""
        size, sha256 = len(self._content), hashlib.sha256(self._content).digest()
        offset = furthest = stalls = 0
        asked_anew = False
        self._tell(BoardStep.UPLOAD, 0, size)
        while offset < size:
            try:
                told = await (await self._opened()).upload(self._content, sha256, offset)
            except (NoAnswer, LinkLost):
                stalls += 1
                if stalls >= _MOST_STALLS:
                    raise
                await self._leave()
                offset, asked_anew = 0, True
                continue
            if told > furthest:
                furthest, stalls = told, 0
            elif not asked_anew:
                stalls += 1
                if stalls >= _MOST_STALLS:
                    raise BoardFault(say.no_progress(furthest, size))
            offset, asked_anew = told, False
            self._tell(BoardStep.UPLOAD, offset, size)

    async def _restart(self, before: Slot) -> None:
        """Restarts it, and waits until the image runs; a board that came back with the one of before refused it."""
        self._enter(BoardStep.RESTART)
        await (await self._opened()).reset()
        clock = asyncio.get_running_loop().time
        give_up = clock() + self._patience.restart_s
        while clock() < give_up:
            await asyncio.sleep(self._patience.poll_s)
            try:
                slots = await self._slots()
            except LinkFault:
                await self._leave()
                continue
            there = _with(slots, self.image.hash)
            if there is not None and there.active:
                return
            if there is None or not there.pending:
                # The mark is gone, so its loader has looked at the image.
                raise BoardFault(say.not_taken(_running(slots).version))
        raise BoardFault(say.not_back(before.version))

    async def _verify(self) -> None:
        """The image must run on for a while: one that restarts takes the board back."""
        self._enter(BoardStep.VERIFY)
        clock = asyncio.get_running_loop().time
        until = clock() + self._patience.settle_s
        give_up = until + self._patience.restart_s
        silent = False
        while clock() < until or (silent and clock() < give_up):
            await asyncio.sleep(self._patience.poll_s)
            try:
                running = _running(await self._slots())
            except LinkFault:
                silent = True
                await self._leave()
                continue
            silent = False
            if running.hash != self.image.hash:
                raise BoardFault(say.went_back(self.image.version, running.version))
        if silent:
            raise BoardFault(say.fell_silent(self.image.version))

    async def _confirm(self) -> tuple[Slot, ...]:
        self._enter(BoardStep.CONFIRM)
        await (await self._opened()).mark(self.image.hash, confirm=True)
        slots = await self._slots()
        running = _running(slots)
        if running.hash != self.image.hash:
            raise BoardFault(say.went_back(self.image.version, running.version))
        if not running.confirmed:
            raise BoardFault(say.not_confirmed(self.image.version))
        self._enter(BoardStep.DONE)
        return slots

    async def _slots(self) -> tuple[Slot, ...]:
        return await (await self._opened()).images()

    async def _opened(self) -> SmpSerial:
        if self._board is None:
            self._board = await self._open_board()
        return self._board

    async def _leave(self) -> None:
        board, self._board = self._board, None
        if board is not None:
            await board.close()

    def _enter(self, step: BoardStep) -> None:
        self.step = step
        self._tell(step)

    def _tell(self, step: BoardStep, done: int = 0, total: int = 0) -> None:
        self._progress(Progress(_DOING[step], done, total))


def stopped(update: BoardUpdate) -> Finding:
    """What is so when a person stopped the update at its step."""
    return say.stopped(update.image.version, restarted=update.step in {BoardStep.RESTART, BoardStep.VERIFY})


def _running(slots: tuple[Slot, ...]) -> Slot:
    """What the board runs; its main image, where it has several."""
    running = next((slot for slot in slots if slot.active and slot.image == 0), None)
    if running is None or not running.hash:
        raise BoardFault(say.runs_nothing())
    return running


def _with(slots: tuple[Slot, ...], hash_: bytes) -> Slot | None:
    return next((slot for slot in slots if slot.image == 0 and slot.hash == hash_), None)
