"""A board on a serial port, by a person's wish on the firmware page: read, held against an image, written."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer

from evsetup.domain.finding import Fault, Finding
from evsetup.domain.progress import Progress
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui.desks.desk import Desk
from evsetup.ui.dialogs import AskDialog, finished
from evsetup.ui.models.board import BoardKind, BoardView, PortChoice
from evsetup.ui.models.site import Running
from evsetup.ui.pages.firmware.board_card import BoardCard
from evsetup.ui.tasks import slot_task
from evsetup.ui.throttle import Throttle

if TYPE_CHECKING:
    from evsetup.commissioning.board_work import BoardWork
    from evsetup.commissioning.esp32_work import Esp32Work
    from evsetup.domain.firmware import FirmwareImage
    from evsetup.firmware.esptool import Board
    from evsetup.links.smp_serial import Slot
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session


class BoardDesk(Desk):
    """The desk of one card."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._card: BoardCard | None = None
        self._task: asyncio.Task[object] | None = None
        self._stopped = False
        self._since = QElapsedTimer()
        self._soon = Throttle(self._refresh, 100)
        self.esptool = ""
        """Where esptool is; empty for the one on the path."""
        self.view = BoardView()

    def attach_card(self, card: BoardCard) -> None:
        """Connects the card."""
        self._card = card
        card.unfolded.connect(self._list)
        card.looked.connect(self._look)
        card.wanted.connect(self._write)
        card.stopped.connect(self._stop)
        card.show_view(self.view)

    def open(self, work: SiteAtWork) -> None:
        """Offers the library's images."""
        super().open(work)
        self._show(images=work.bench.library.images())

    def close(self) -> None:
        """Ends what runs."""
        super().close()
        self._stop()
        self._show(images=(), told=(), findings=())

    @slot_task
    async def _list(self) -> None:
        from evsetup.links.serial_ports import serial_ports

        ports = tuple(PortChoice(port.device, port.bridge or port.description) for port in await serial_ports())
        images = self.work.bench.library.images() if self.work is not None else ()
        self._show(ports=ports, images=images)

    @slot_task
    async def _look(self) -> None:
        if (card := self._card) is None or self.view.running is not None or not card.port:
            return
        self._begin(text("ui", "The board is read"))
        try:
            told = await (self._chip(card.port) if card.kind is BoardKind.ESP32 else self._slots(card.port))
        except Fault as fault:
            self._end((fault.finding,))
        except asyncio.CancelledError:
            self._was_stopped(None)
        else:
            self._end((), told)

    @slot_task
    async def _write(self) -> None:
        card, image = self._card, self._image()
        if card is None or image is None or self.view.running is not None or not card.port or self.work is None:
            return
        plate = AskDialog(
            self.session.say,
            self.session.window,
            text("ui", "What stands on the plate of the charger?"),
            text("ui", "A board on a cable does not tell whose it is. The image is held against what you type."),
            (
                (text("ui", "Maker"), "", False),
                (text("ui", "Model"), "", False),
                (text("ui", "Version of the image"), "", False),
            ),
            text("ui", "Check"),
        )
        if not await finished(plate):
            return
        vendor, model, version = plate.answers
        work: BoardWork | Esp32Work | None = None
        try:
            self._begin(text("ui", "The board is read"))
            work = await self._work_on(card.port, card.kind, image, vendor, model)
            checked = await work.check(tuple(filter(None, (model, version))))
            if checked.code == "firmware.esp32.erases-settings" and await self._may_erase(checked):
                checked = await self._checked_again(work, (model, version))
            if checked.severity.fails or not await self._agreed(image, card.port, checked):
                self._end((checked,) if checked.severity.fails else ())
                return
            self._begin(text("ui", "The image is written"))
            done, told = await self._run(work)
        except Fault as fault:
            self._end((fault.finding,))
        except asyncio.CancelledError:
            self._was_stopped(work.stopped() if work is not None else None)
        else:
            self._end((done,), told)

    async def _work_on(
        self, port: str, kind: BoardKind, image: FirmwareImage, vendor: str, model: str
    ) -> BoardWork | Esp32Work:
        from evsetup.commissioning.board_work import BoardWork
        from evsetup.commissioning.esp32_work import Esp32Work
        from evsetup.firmware.esptool import Esptool

        assert self.work is not None  # noqa: S101 - asked before
        library = self.work.bench.library
        if kind is BoardKind.MCUBOOT:
            return BoardWork(port, library, image, vendor, model)
        return Esp32Work(await Esptool.find(self.esptool), port, library, image, vendor, model)

    @staticmethod
    async def _checked_again(work: BoardWork | Esp32Work, typed: tuple[str, ...]) -> Finding:
        from evsetup.commissioning.esp32_work import Esp32Work

        assert isinstance(work, Esp32Work)  # noqa: S101 - only those erase
        return await work.check(tuple(filter(None, typed)), erase_settings=True)

    async def _run(self, work: BoardWork | Esp32Work) -> tuple[Finding, tuple[str | Text, ...]]:
        from evsetup.commissioning.esp32_work import Esp32Work
        from evsetup.firmware.mcuboot_findings import runs_for_good

        if isinstance(work, Esp32Work):
            return await work.run(self._heard), ()
        slots = await work.run(self._heard)
        return runs_for_good(slots[0].version), _slot_lines(slots)

    async def _slots(self, port: str) -> tuple[str | Text, ...]:
        from evsetup.commissioning.board_work import board_slots

        return _slot_lines(await board_slots(port))

    async def _chip(self, port: str) -> tuple[str | Text, ...]:
        from evsetup.firmware.esptool import Esptool

        return _chip_lines(await (await Esptool.find(self.esptool)).board(port))

    async def _may_erase(self, finding: Finding) -> bool:
        go = text("ui", "Erase them and go on")
        return await finished(
            AskDialog(self.session.say, self.session.window, text("ui", "May all settings go?"), finding, (), go)
        )

    async def _agreed(self, image: FirmwareImage, port: str, checked: Finding) -> bool:
        question = text("ui", "Write {version} to the board on {port}?", version=image.version, port=verbatim(port))
        go = text("ui", "Write it")
        return await finished(AskDialog(self.session.say, self.session.window, question, checked, (), go))

    def _image(self) -> FirmwareImage | None:
        sha256 = self._card.sha256 if self._card is not None else ""
        return next((image for image in self.view.images if image.sha256 == sha256), None)

    def _begin(self, doing: Text) -> None:
        self._task, self._stopped = asyncio.current_task(), False
        self._since.start()
        self._show(running=Running(doing), findings=())

    def _heard(self, progress: Progress) -> None:
        elapsed = self._since.elapsed() / 1000
        self.view = replace(self.view, running=Running(progress.doing, progress.done, progress.total, elapsed, None))
        self._soon.wanted()

    def _end(self, findings: tuple[Finding, ...], told: tuple[str | Text, ...] = ()) -> None:
        self._task = None
        self._show(running=None, findings=findings, told=told)

    def _was_stopped(self, finding: Finding | None) -> None:
        """A person stopped it; another end of the task goes on to whoever wants it."""
        self._end(() if finding is None else (finding,))
        if not self._stopped:
            raise asyncio.CancelledError
        if (task := asyncio.current_task()) is not None:
            task.uncancel()

    def _stop(self) -> None:
        if self._task is not None and not self._stopped:
            self._stopped = True
            self._task.cancel()

    def _show(self, **changes: object) -> None:
        self.view = replace(self.view, **changes)  # type: ignore[arg-type]
        self._refresh()

    def _refresh(self) -> None:
        if self._card is not None:
            self._card.show_view(self.view)


def _slot_lines(slots: tuple[Slot, ...]) -> tuple[str | Text, ...]:
    return tuple(
        text(
            "ui",
            "Slot {place}: {version}, {state}",
            place=f"{slot.image}.{slot.slot}",
            version=verbatim(slot.version),
            state=_state_of(slot),
        )
        for slot in slots
    )


def _state_of(slot: Slot) -> Text:
    if slot.active:
        return text("ui", "runs, and is kept") if slot.confirmed else text("ui", "runs as a test")
    return text("ui", "waits for a test") if slot.pending else text("ui", "kept beside")


def _chip_lines(board: Board) -> tuple[str | Text, ...]:
    locked = board.secure_boot or board.encrypted
    unknown = board.secure_boot is None or board.encrypted is None
    state = (
        text("ui", "Locked by its maker: only files made for this lock start.")
        if locked
        else text("ui", "Whether it is locked could not be read.")
        if unknown
        else text("ui", "Not locked by its maker.")
    )
    return (f"{board.kind} · {board.flash_size // (1024 * 1024)} MB · {board.mac}", state)
