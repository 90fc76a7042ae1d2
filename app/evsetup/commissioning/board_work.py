"""The firmware of one board with MCUboot on a serial port: what it runs, whether an image is for it, and the image on its way.

The board tells no maker and no model: a person reads them off the plate of the charger.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.firmware import FirmwareImage, Order, compare_versions
from evsetup.domain.identity import Identity
from evsetup.domain.progress import ProgressSink, unheard
from evsetup.domain.text import text, verbatim
from evsetup.firmware.faults import too_large
from evsetup.firmware.fit import judge, unanswered
from evsetup.firmware.library import Library
from evsetup.firmware.mcuboot import BoardPatience, BoardUpdate, stopped
from evsetup.firmware.mcuboot_image import McubootImage, read_image
from evsetup.links.serial_link import SerialLink
from evsetup.links.smp_serial import Slot, SmpSerial, SmpTimings

_PATIENCE_S = 5.0
_LARGEST_MIB = 32


async def open_board(port: str, timings: SmpTimings | None = None) -> SmpSerial:
    """The board on ``port``; modem software that probes a new port is waited for.

    Raises:
        PortGone, PortDenied, PortBusy: by cause.
    """
    link = SerialLink(port, patience_s=_PATIENCE_S)
    await link.open()
    return SmpSerial(link, timings)


async def board_slots(port: str) -> tuple[Slot, ...]:
    """What stands in the slots of the board.

    Raises:
        LinkFault: by cause.
    """
    board = await open_board(port)
    try:
        return await board.images()
    finally:
        await board.close()


class BoardWork:
    """``image`` of the library on its way to the board on ``port``; ``vendor`` and ``model`` as they stand on the plate."""

    def __init__(
        self,
        port: str,
        library: Library,
        image: FirmwareImage,
        vendor: str,
        model: str,
        *,
        timings: SmpTimings | None = None,
        patience: BoardPatience | None = None,
    ) -> None:
        self._port = port
        self._library = library
        self._image = image
        self._plate = Identity(vendor=vendor.strip(), model=model.strip())
        self._timings = timings
        self._patience = patience
        self._update: BoardUpdate | None = None

    async def check(self, typed: Sequence[str] = ()) -> Finding:
        """Whether the image is for this charger and a step forward, by what the file itself says; one that fails stops it.

        ``typed`` is what a person read and typed where nobody here can see it, as for every other update.

        Raises:
            ImageFault: the file is no image for MCUboot, or damaged.
            LinkFault: by cause.
        """
        inside = read_image(await self._content())
        if not _same_version(self._image.version, inside):
            return _other_version(self._image.version, inside.version)
        slots = await board_slots(self._port)
        running = next((slot.version for slot in slots if slot.active), "")
        image = replace(self._image, version=inside.version)
        fit = judge(image, replace(self._plate, firmware=running))
        return unanswered(fit, image, typed) or fit.finding

    async def run(self, progress: ProgressSink = unheard) -> tuple[Slot, ...]:
        """Puts the image on the board; every slot at the end, what runs first. Call ``check`` before.

        Raises:
            BoardFault, ImageFault, LinkFault: by cause.
        """
        self._update = BoardUpdate(
            lambda: open_board(self._port, self._timings),
            await self._content(),
            progress=progress,
            patience=self._patience,
        )
        slots = await self._update.run()
        return tuple(sorted(slots, key=lambda slot: not slot.active))

    def stopped(self) -> Finding | None:
        """What is so when ``run`` was cancelled; ``None`` before it began."""
        return None if self._update is None else stopped(self._update)

    async def _content(self) -> bytes:
        if self._image.size > _LARGEST_MIB * 1024 * 1024:
            raise too_large(self._image.file_name, _LARGEST_MIB)
        path = await asyncio.to_thread(self._library.path_of, self._image)
        return await asyncio.to_thread(path.read_bytes)


def _same_version(listed: str, inside: McubootImage) -> bool:
    """People often leave the build number out."""
    bare = ".".join(inside.version.split(".")[:3])
    return any(compare_versions(listed, version) is Order.SAME for version in (inside.version, bare))


def _other_version(listed: str, inside: str) -> Finding:
    return Finding(
        "firmware.mcuboot.other-version",
        Severity.BLOCKER,
        text(
            "commissioning",
            "The library lists this image as {listed}; the file says {inside}.",
            listed=verbatim(listed),
            inside=verbatim(inside),
        ),
        text("commissioning", "It is perhaps another file. Nothing was sent."),
        (text("commissioning", "Add the file again, with the version that it has."),),
    )
