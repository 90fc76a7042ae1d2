"""What the firmware page shows: the library, the chargers that an image fits, what is out of date, and what runs or ran."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from evsetup.commissioning.fleet_update import FleetMember
from evsetup.domain.finding import Finding
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.text import Text
from evsetup.firmware.fit import Fit
from evsetup.firmware.update_states import UpdateState
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
class OldCharger:
    """A charger of this site for which the library has a surely newer image."""

    key: str
    title: str
    model: str
    now: str
    newer: str


@dataclass(frozen=True, slots=True)
class FleetView:
    """What is out of date, and how far the update of all is; ``members`` are there once it was begun."""

    old: tuple[OldCharger, ...] = ()
    members: tuple[FleetMember, ...] = ()
    running: bool = False
    stopping: bool = False


@dataclass(frozen=True, slots=True)
class TimeStep:
    """A state that an update came to, and when."""

    state: UpdateState
    at: datetime


@dataclass(frozen=True, slots=True)
class UpdateLine:
    """A past or running update: what, how it stands, its states in their order, and how many of ``size`` bytes were served.

    ``size`` is 0 where it is not known. ``keep_power`` while the charger may be writing its memory.
    """

    title: str
    chip: Chip
    says: Text
    steps: tuple[TimeStep, ...] = ()
    served: int = 0
    size: int = 0
    running: bool = False
    keep_power: bool = False


@dataclass(frozen=True, slots=True)
class FirmwareView:
    """``chosen`` is the SHA-256 of the image that ``chargers`` are checked against."""

    images: tuple[FirmwareImage, ...] = ()
    chosen: str = ""
    chargers: tuple[FittingCharger, ...] = ()
    updates: tuple[UpdateLine, ...] = ()
    busy: Running | None = None
    findings: tuple[Finding, ...] = ()
    fleet: FleetView = FleetView()
