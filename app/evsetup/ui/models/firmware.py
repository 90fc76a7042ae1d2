"""What the firmware page shows: the library, the chargers that an image fits, and what runs."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.finding import Finding
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.text import Text
from evsetup.firmware.fit import Fit
from evsetup.ui.looks import Chip
from evsetup.ui.models.site import Running


@dataclass(frozen=True, slots=True)
class FittingCharger:
    """A charger that the chosen image is for, or was checked against: ``fit`` is the library's word."""

    key: str
    title: str
    about: str
    fit: Fit
    running: Running | None = None


@dataclass(frozen=True, slots=True)
class UpdateLine:
    """A past or running update as a line: what, how it stands, how many bytes were served."""

    title: str
    chip: Chip
    says: Text


@dataclass(frozen=True, slots=True)
class FirmwareView:
    """``chosen`` is the SHA-256 of the image that ``chargers`` are checked against."""

    images: tuple[FirmwareImage, ...] = ()
    chosen: str = ""
    chargers: tuple[FittingCharger, ...] = ()
    updates: tuple[UpdateLine, ...] = ()
    busy: Running | None = None
    findings: tuple[Finding, ...] = ()
