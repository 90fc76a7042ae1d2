"""What the card of a board on a serial port shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from evsetup.domain.finding import Finding
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.text import Text, text
from evsetup.ui.models.site import Running


class BoardKind(Enum):
    """What listens on the port."""

    MCUBOOT = "mcuboot"
    ESP32 = "esp32"

    @property
    def words(self) -> Text:
        """What people read."""
        return _WORDS[self]


_WORDS = {
    BoardKind.MCUBOOT: text("ui", "a board with MCUboot"),
    BoardKind.ESP32: text("ui", "an ESP32, through esptool"),
}


@dataclass(frozen=True, slots=True)
class PortChoice:
    """A serial port, and what its adapter is."""

    device: str
    about: str


@dataclass(frozen=True, slots=True)
class BoardView:
    """``told`` is what the board said of itself, a line each; ``images`` are those of the library."""

    ports: tuple[PortChoice, ...] = ()
    images: tuple[FirmwareImage, ...] = ()
    told: tuple[str | Text, ...] = ()
    running: Running | None = None
    findings: tuple[Finding, ...] = ()
