"""What one OCPP key or variable means to the person who reads or changes it, and with what care it is changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from evsetup.domain.text import Text, text
from evsetup.domain.variable import Access, DataType, VariableName

LONGEST = 110
"""A meaning has at most so many characters: it is read in one line of a table."""


class VariableGroup(Enum):
    """The heading under which a key or variable is shown; ``name_of_group`` says it to a person."""

    CSMS = "csms"
    NETWORK = "network"
    SECURITY = "security"
    AUTHORISATION = "authorisation"
    CHARGING = "charging"
    SMART_CHARGING = "smart-charging"
    METERING = "metering"
    PRICE = "price"
    RESERVATION = "reservation"
    PLUG_AND_CHARGE = "plug-and-charge"
    GRID = "grid"
    DISPLAY = "display"
    CLOCK = "clock"
    MONITORING = "monitoring"
    DEVICE = "device"


class Risk(Enum):
    """What a write can cost; a plan writes in this order, the dearest last."""

    HARMLESS = "harmless"
    RESTART = "restart"
    NETWORK = "network"
    CREDENTIAL = "credential"
    ADDRESS = "address"

    @property
    def order(self) -> int:
        """0 is written first."""
        return list(Risk).index(self)


@dataclass(frozen=True, slots=True)
class Meaning:
    """One key or variable as a standard or a maker describes it; what a charger reports of itself counts more.

    ``name`` is in the standard's spelling, with no EVSE; its component is empty for a 1.6 key, and ``*`` when the variable
    means the same wherever it stands. ``minimum`` and ``maximum`` bound a number, or the length of a text. ``access`` and
    ``needs_restart`` are ``None`` where nobody knows or chargers differ. ``secret``: its value is a ``Secret``, never
    shown, logged or kept in a snapshot. ``copy``: whether the value of one charger makes sense on another. ``in_2`` is the variable
    of OCPP 2.x that means the same as this 1.6 key.
    """

    name: VariableName
    words: Text
    group: VariableGroup
    data_type: DataType = DataType.UNKNOWN
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    options: tuple[str, ...] = ()
    access: Access | None = None
    needs_restart: bool | None = None
    secret: bool = False
    risk: Risk = Risk.HARMLESS
    copy: bool = True
    in_2: VariableName | None = None


GROUP_NAMES: Mapping[VariableGroup, Text] = MappingProxyType(
    {
        VariableGroup.CSMS: text("cards", "Connection to the CSMS"),
        VariableGroup.NETWORK: text("cards", "Network"),
        VariableGroup.SECURITY: text("cards", "Security"),
        VariableGroup.AUTHORISATION: text("cards", "Who may charge"),
        VariableGroup.CHARGING: text("cards", "Charging"),
        VariableGroup.SMART_CHARGING: text("cards", "Charging limits"),
        VariableGroup.METERING: text("cards", "Metering"),
        VariableGroup.PRICE: text("cards", "Prices"),
        VariableGroup.RESERVATION: text("cards", "Reservation"),
        VariableGroup.PLUG_AND_CHARGE: text("cards", "Plug & Charge"),
        VariableGroup.GRID: text("cards", "Power into the grid"),
        VariableGroup.DISPLAY: text("cards", "Display and lamps"),
        VariableGroup.CLOCK: text("cards", "Clock"),
        VariableGroup.MONITORING: text("cards", "Monitoring"),
        VariableGroup.DEVICE: text("cards", "The charger itself"),
    }
)
"""The headings as a person reads them, in the order in which they are shown."""
