"""Everything that is asked about the wiring of one charger: one table for form, terminal, storage and report.

What is asked: ``facts/product.md`` §7 (electrical set-points, the electrician's measurements, references to papers). Bounds are
there against slips of the pen only; none of them is a legal limit.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from evsetup.domain.text import Text, text, verbatim

Value = float | str


class Part(Enum):
    """Under which heading a field stands."""

    SET_POINTS = "set-points"
    MEASURED = "measured"
    PAPERS = "papers"

    @property
    def title(self) -> Text:
        """The heading that people read."""
        return _PARTS[self]


_PARTS = {
    Part.SET_POINTS: text("commissioning", "Limits and wiring"),
    Part.MEASURED: text("commissioning", "Measured by the electrician"),
    Part.PAPERS: text("commissioning", "Papers and place"),
}


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that is asked. A number has a ``unit`` and bounds of what is plausible; a choice has ``options``, in order."""

    name: str
    part: Part
    label: Text
    unit: str = ""
    least: float | None = None
    most: float | None = None
    options: Mapping[str, Text] = field(default_factory=lambda: MappingProxyType({}))
    whole: bool = False

    @property
    def is_number(self) -> bool:
        """Whether its value is a number."""
        return self.least is not None

    def shown(self, value: Value) -> Text:
        """The value that people read, with its unit."""
        if isinstance(value, str):
            return self.options.get(value, verbatim(value))
        return verbatim(f"{value:g} {self.unit}".strip())


def _number(name: str, part: Part, label: Text, unit: str, least: float, most: float, *, whole: bool = False) -> Field:
    return Field(name, part, label, unit, least, most, whole=whole)


def _choice(name: str, part: Part, label: Text, options: Mapping[str, Text]) -> Field:
    return Field(name, part, label, options=MappingProxyType(dict(options)))


ROTATIONS = ("RST", "RTS", "SRT", "STR", "TRS", "TSR")
"""The orders in which three phases can be wired (OCPP 1.6 §9.1.7 ConnectorPhaseRotation)."""

_YES_NO = {"yes": text("commissioning", "yes"), "no": text("commissioning", "no")}
_AS_IT_IS = verbatim

FIELDS: tuple[Field, ...] = (
    _number("breaker", Part.SET_POINTS, text("commissioning", "Breaker"), "A", 1, 1000),
    _number("cable-cross-section", Part.SET_POINTS, text("commissioning", "Cable, cross-section"), "mm²", 0.5, 400),
    _number("cable-length", Part.SET_POINTS, text("commissioning", "Cable, length (if known)"), "m", 0.1, 2000),
    _number("max-current", Part.SET_POINTS, text("commissioning", "Highest current"), "A", 1, 1000),
    _number("phases", Part.SET_POINTS, text("commissioning", "Phases"), "", 1, 3, whole=True),
    _choice(
        "rotation",
        Part.SET_POINTS,
        text("commissioning", "Order of the phases"),
        {one: _AS_IT_IS(one) for one in ROTATIONS},
    ),
    _choice(
        "earthing", Part.SET_POINTS, text("commissioning", "Earthing"), {one: _AS_IT_IS(one) for one in ("TN", "TT", "IT")}
    ),
    _choice(
        "rcd-type",
        Part.SET_POINTS,
        text("commissioning", "RCD, type"),
        {**{one: _AS_IT_IS(one) for one in ("AC", "A", "F", "B")}, "none": text("commissioning", "none")},
    ),
    _choice("dc-detection", Part.SET_POINTS, text("commissioning", "DC 6 mA detection"), _YES_NO),
    Field("group", Part.SET_POINTS, text("commissioning", "Load management: group")),
    _number("group-supply", Part.SET_POINTS, text("commissioning", "Load management: supply of the group"), "A", 1, 10000),
    _number("offline-current", Part.SET_POINTS, text("commissioning", "Current while it is offline"), "A", 0, 1000),
    _number("continuity", Part.MEASURED, text("commissioning", "Protective conductor"), "Ω", 0, 100),
    _number("bonding", Part.MEASURED, text("commissioning", "Bonding"), "Ω", 0, 100),
    _number("insulation", Part.MEASURED, text("commissioning", "Insulation at 500 V"), "MΩ", 0, 100_000),
    _number("loop", Part.MEASURED, text("commissioning", "Fault loop"), "Ω", 0, 2000),
    _number("short-circuit", Part.MEASURED, text("commissioning", "Short-circuit current"), "A", 0, 100_000),
    _number("rcd-time", Part.MEASURED, text("commissioning", "RCD, time until it trips"), "ms", 0, 2000),
    _number("rcd-current", Part.MEASURED, text("commissioning", "RCD, current at which it trips"), "mA", 0, 1000),
    _number("voltage", Part.MEASURED, text("commissioning", "Voltage, phase to neutral"), "V", 50, 600),
    _choice("polarity", Part.MEASURED, text("commissioning", "Polarity right"), _YES_NO),
    _choice("field", Part.MEASURED, text("commissioning", "Rotation clockwise"), _YES_NO),
    _number("earth", Part.MEASURED, text("commissioning", "Earth resistance"), "Ω", 0, 10_000),
    Field("instrument", Part.MEASURED, text("commissioning", "Instrument, number")),
    Field("measured-by", Part.MEASURED, text("commissioning", "Measured by, date")),
    Field("certificate", Part.PAPERS, text("commissioning", "Electrical certificate, number")),
    Field("pen-measure", Part.PAPERS, text("commissioning", "Measure against a broken PEN")),
    Field("grid-notice", Part.PAPERS, text("commissioning", "Notice to the grid operator, number")),
    Field("grid-consent", Part.PAPERS, text("commissioning", "Consent of the grid operator, number")),
    Field("compliance", Part.PAPERS, text("commissioning", "Statement of compliance, reference")),
    _choice("off-peak-asked", Part.PAPERS, text("commissioning", "Off-peak hours put to the owner"), _YES_NO),
    Field("support-until", Part.PAPERS, text("commissioning", "Updates from the maker until")),
    Field("recovery-with", Part.PAPERS, text("commissioning", "Recovery code left with")),
    _number("latitude", Part.PAPERS, text("commissioning", "Latitude (WGS84)"), "°", -90, 90),
    _number("longitude", Part.PAPERS, text("commissioning", "Longitude (WGS84)"), "°", -180, 180),
    Field("floor", Part.PAPERS, text("commissioning", "Floor")),
    Field("evse-ids", Part.PAPERS, text("commissioning", "EVSE IDs")),
    Field("connectors", Part.PAPERS, text("commissioning", "Connectors: type, format")),
    _number("power", Part.PAPERS, text("commissioning", "Highest power"), "kW", 0.1, 5000),
    Field("helpdesk", Part.PAPERS, text("commissioning", "Help desk, telephone")),
    Field("uptime-from", Part.PAPERS, text("commissioning", "Availability is counted from")),
    Field("next-inspection", Part.PAPERS, text("commissioning", "Next inspection")),
)  # fmt: skip

BY_NAME: Mapping[str, Field] = MappingProxyType({one.name: one for one in FIELDS})
