"""A board on a serial port in the window: MCUboot on a pty, an ESP32 through the real esptool; read, checked, written, stopped."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit
from tests.integration.test_esptool import PROGRAM, board_with_table
from tests.integration.test_mcuboot import NEW
from tests.support.esp32_images import PROGRAM_AT, program
from tests.ui.live import live_window, until
from tests.ui.test_main_job import Person

from evsetup.domain.firmware import FirmwareImage
from evsetup.simulator.smp_board import SmpBoard
from evsetup.ui.desks.board_desk import BoardDesk
from evsetup.ui.desks.firmware_desk import FirmwareDesk
from evsetup.ui.models.board import BoardKind
from evsetup.ui.pages.firmware.board_card import BoardCard
from evsetup.ui.pages.firmware_page import FirmwarePage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.timeout(180),
    pytest.mark.skipif(sys.platform != "linux", reason="the board is a pty"),
]
SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"


class Bench:
    """A person at the card of a board."""

    def __init__(self, session: Session) -> None:
        self.session, self.person = session, Person(session.window)

    @property
    def card(self) -> BoardCard:
        page = self.session.window.page(PageName.FIRMWARE)
        assert isinstance(page, FirmwarePage)
        return page.board

    @property
    def desk(self) -> BoardDesk:
        desk = self.session.desk(PageName.FIRMWARE)
        assert isinstance(desk, FirmwareDesk)
        return desk.board

    async def add(self, folder: Path, content: bytes, model: str, version: str) -> FirmwareImage:
        await until(lambda: self.session.work is not None)
        assert self.session.work is not None
        path = folder / f"{version}.bin"
        path.write_bytes(content)
        library = self.session.work.bench.library
        return library.add(path, vendor="ACME", model_pattern=model, version=version)

    async def opens(self) -> None:
        await self.person.clicks_on("Firmware")
        await self.person.clicks_on("Board on a cable…", self.card)

    async def answers(self, go: str, *typed: str) -> None:
        def dialog() -> QDialog | None:
            shown = [one for one in self.session.window.findChildren(QDialog) if one.isVisible()]
            return next((one for one in shown if self.person.sees(go, one) is not None), None)

        await until(lambda: dialog() is not None)
        found = dialog()
        assert found is not None
        for field, words in zip(found.findChildren(QLineEdit), typed, strict=False):
            field.setText(words)
        await self.person.clicks_on(go, found)

    @property
    def codes(self) -> list[str]:
        return [finding.code for finding in self.desk.view.findings]


def test_a_board_with_mcuboot_is_read_tried_and_confirmed(tmp_path: Path) -> None:
    async def acts(session: Session) -> None:
        bench = Bench(session)
        async with SmpBoard() as board:
            image = await bench.add(tmp_path, NEW, "Post 22", "1.5.0")
            await bench.opens()
            await until(lambda: image in bench.desk.view.images)
            bench.card.choose(board.port, BoardKind.MCUBOOT, image.sha256)
            await bench.person.clicks_on("Look what is there", bench.card)
            await until(lambda: any("1.4.0" in str(line) for line in bench.desk.view.told))
            await bench.person.clicks_on("Write the image…", bench.card)
            await bench.answers("Check", "ACME", "another", "1.5.0")
            await until(lambda: bench.codes == ["firmware.fit.wrong-model"])
            assert board.taken == 0
            await bench.person.clicks_on("Write the image…", bench.card)
            await bench.answers("Check", "ACME", "Post 22", "1.5.0")
            await bench.answers("Write it")
            await until(lambda: bench.codes == ["firmware.mcuboot.done"], 90)
            SCREENS.mkdir(parents=True, exist_ok=True)
            assert session.window.grab().save(str(SCREENS / "board-done.png"))
            assert any("1.5.0" in str(line) for line in bench.desk.view.told)

    assert live_window(acts, demo=True).findings == []


@pytest.mark.skipif(not PROGRAM.exists(), reason="esptool is not installed; packaging/dev.py test does it")
def test_an_esp32_is_read_and_written_and_stopping_says_how_it_stands(tmp_path: Path) -> None:
    async def acts(session: Session) -> None:
        bench = Bench(session)
        content = program("5.2.0", size=300_000)
        async with board_with_table() as rom:
            image = await bench.add(tmp_path, content, "Box", "5.2.0")
            await bench.opens()
            await until(lambda: image in bench.desk.view.images)
            bench.desk.esptool = str(PROGRAM)
            bench.card.choose(rom.port, BoardKind.ESP32, image.sha256)
            await bench.person.clicks_on("Look what is there", bench.card)
            await until(lambda: any("Not locked" in str(line) for line in bench.desk.view.told))
            for stops in (True, False):
                await bench.person.clicks_on("Write the image…", bench.card)
                await bench.answers("Check", "ACME", "Box", "5.2.0")
                await bench.answers("Write it")
                if stops:
                    await until(lambda: (now := bench.desk.view.running) is not None and now.done > 0)
                    await bench.person.clicks_on("Stop", bench.card)
                    await until(lambda: bench.codes == ["firmware.esp32.interrupted"])
            await until(lambda: bench.codes == ["firmware.esp32.done"], 90)
            assert rom.flash[PROGRAM_AT : PROGRAM_AT + len(content)] == content

    assert live_window(acts, demo=True).findings == []
