"""The firmware of one ESP32 board on a serial port: what it is, whether it is locked, whether an image is for it, and the image on its way.

As with every board on a cable, a person reads maker and model off the plate of the charger.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from evsetup.domain.finding import Finding
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.identity import Identity
from evsetup.domain.progress import ProgressSink, unheard
from evsetup.firmware import esp32_findings as say
from evsetup.firmware.esp32_image import Esp32Image, Places, read_esp32_image, read_places
from evsetup.firmware.esptool import Board, Esptool
from evsetup.firmware.faults import too_large
from evsetup.firmware.fit import judge, unanswered
from evsetup.firmware.library import Library
from evsetup.links.awake import kept_awake

_LARGEST_MIB = 32
_BLANK = b"\xff"


@dataclass(frozen=True, slots=True)
class _Known:
    """What ``check`` found."""

    image: Esp32Image
    board: Board
    places: Places | None


class Esp32Work:
    """``image`` of the library on its way to the board on ``port``; ``vendor`` and ``model`` as they stand on the plate."""

    def __init__(
        self, program: Esptool, port: str, library: Library, image: FirmwareImage, vendor: str, model: str
    ) -> None:
        self._program = program
        self._port = port
        self._library = library
        self._image = image
        self._plate = Identity(vendor=vendor.strip(), model=model.strip())
        self._known: _Known | None = None
        self._begun = False

    async def check(self, typed: Sequence[str] = (), *, erase_settings: bool = False) -> Finding:
        """Whether the image may go into this board; a finding that fails stops it. The chip and its locks are read first.

        Raises:
            EsptoolFault: nothing answers.
            ImageFault: the file is no image for an ESP32, or damaged.
        """
        content = await self._content()
        inside = read_esp32_image(content, self._image.file_name)
        board = await self._program.board(self._port)
        places = None if inside.whole else read_places(await self._program.partition_table(self._port))
        self._known = _Known(inside, board, places)
        if (stops := _against(inside, board, places, len(content))) is not None:
            return stops
        if inside.whole and not erase_settings:
            return say.erases_settings()
        fit = judge(self._image, self._plate)
        return unanswered(fit, self._image, typed) or fit.finding

    async def run(self, progress: ProgressSink = unheard) -> Finding:
        """Writes the image, has the chip compare it, and restarts it. Call ``check`` before.

        Raises:
            EsptoolFault, ImageFault: by cause.
        """
        if (known := self._known) is None:
            raise AssertionError("check comes first")
        path = await asyncio.to_thread(self._library.path_of, self._image)
        with tempfile.TemporaryDirectory() as folder:
            parts = [(0 if known.places is None else known.places.program.offset, path)]
            if known.places is not None and known.places.choice is not None:
                # A blank choice starts the first program, which is the one that is written.
                blank = Path(folder) / "choice.bin"
                await asyncio.to_thread(blank.write_bytes, _BLANK * known.places.choice.size)
                parts.append((known.places.choice.offset, blank))
            self._begun = True
            async with kept_awake():
                await self._program.write(self._port, parts, progress)
        return say.written(known.image.version, known.image.project)

    def stopped(self) -> Finding | None:
        """What is so when ``run`` was cancelled; ``None`` before it began."""
        return say.interrupted() if self._begun else None

    async def _content(self) -> bytes:
        if self._image.size > _LARGEST_MIB * 1024 * 1024:
            raise too_large(self._image.file_name, _LARGEST_MIB)
        path = await asyncio.to_thread(self._library.path_of, self._image)
        return await asyncio.to_thread(path.read_bytes)


def _against(image: Esp32Image, board: Board, places: Places | None, size: int) -> Finding | None:
    if board.secure_boot or board.encrypted:
        return say.locked(secure_boot=bool(board.secure_boot), encrypted=bool(board.encrypted))
    if board.secure_boot is None or board.encrypted is None:
        return say.not_told_whether_locked()
    if image.chip != board.chip:
        return say.other_chip(image.chip, board.kind)
    if not image.whole and places is None:
        return say.no_place()
    room = board.flash_size if places is None else places.program.size
    return say.too_large(size, room) if room and size > room else None
