"""What an operator demands of a charger's meter values, and where each version of OCPP keeps it.

Names: OCPP 1.6 §9.1, 2.0.1 part 2 §2.1.8 and §2.1.9 (SampledDataCtrlr, AlignedDataCtrlr); signing in 1.6: OCA, *Signed Meter Values in
OCPP*. A CSMS card names 1.6 keys; the same demand is made of a 2.x charger under its own names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.domain.variable import VariableName

REGISTER: Final = "Energy.Active.Import.Register"

USUAL: Final = (
    REGISTER,
    "Power.Active.Import",
    "Current.Import",
    "Voltage",
    "Current.Offered",
    "SoC",
)
"""What is asked for where no operator demands anything: the register that is billed, and what shows the progress of a charge."""

_MOST_MEASURANDS = 40
_LONGEST_S = 86_400


class MeterSetting(Enum):
    """One setting of the meter values; the value is the word in the journal and in ``--json``."""

    SAMPLED = "sampled measurands"
    SAMPLE_INTERVAL = "sample interval"
    ALIGNED = "clock-aligned measurands"
    ALIGNED_INTERVAL = "clock-aligned interval"
    AT_END = "measurands at the end"

    @property
    def words(self) -> Text:
        """The name that people read."""
        return _WORDS[self]


_WORDS: Final[Mapping[MeterSetting, Text]] = {
    MeterSetting.SAMPLED: text("commissioning", "Measurands of samples"),
    MeterSetting.SAMPLE_INTERVAL: text("commissioning", "Sample interval"),
    MeterSetting.ALIGNED: text("commissioning", "Clock-aligned measurands"),
    MeterSetting.ALIGNED_INTERVAL: text("commissioning", "Clock-aligned interval"),
    MeterSetting.AT_END: text("commissioning", "Measurands at the end"),
}

_NAMES: Final[Mapping[MeterSetting, tuple[str, tuple[str, str]]]] = {
    MeterSetting.SAMPLED: ("MeterValuesSampledData", ("SampledDataCtrlr", "TxUpdatedMeasurands")),
    MeterSetting.SAMPLE_INTERVAL: ("MeterValueSampleInterval", ("SampledDataCtrlr", "TxUpdatedInterval")),
    MeterSetting.ALIGNED: ("MeterValuesAlignedData", ("AlignedDataCtrlr", "Measurands")),
    MeterSetting.ALIGNED_INTERVAL: ("ClockAlignedDataInterval", ("AlignedDataCtrlr", "Interval")),
    MeterSetting.AT_END: ("StopTxnSampledData", ("SampledDataCtrlr", "TxEndedMeasurands")),
}
_SIGNS: Final = frozenset({"sampleddatasignreadings", "aligneddatasignreadings"})


def name_of(setting: MeterSetting, version: OcppVersion) -> VariableName:
    """The charger's name of it."""
    old, (component, variable) = _NAMES[setting]
    return VariableName(old) if version is OcppVersion.V16 else VariableName(variable, component)


ALIGNED_ENABLED: Final = VariableName("Enabled", "AlignedDataCtrlr")
"""2.x only: an interval alone switches nothing on."""


@dataclass(frozen=True, slots=True)
class Demand:
    """What is demanded. Intervals in seconds, ``None`` where nothing is said of them, 0 for *none wanted*."""

    sampled: tuple[str, ...] = ()
    sample_interval_s: int | None = None
    aligned: tuple[str, ...] = ()
    aligned_interval_s: int | None = None
    at_end: tuple[str, ...] = ()
    signed: bool = False

    @property
    def measurands(self) -> tuple[str, ...]:
        """Each that is demanded in any place, once, in order."""
        return tuple(dict.fromkeys((*self.sampled, *self.aligned, *self.at_end)))

    def or_usual(self) -> Demand:
        """The same, with the usual measurands where none is demanded."""
        return self if self.sampled else replace(self, sampled=USUAL)


def demand_of(required_keys: Mapping[str, str]) -> Demand:
    """What the keys of a CSMS card, in 1.6's names, demand; what cannot be read is left out: the card's own check tells of it."""
    told = {name.casefold(): value for name, value in required_keys.items()}

    def words(setting: MeterSetting) -> tuple[str, ...]:
        value = told.get(_NAMES[setting][0].casefold(), "")
        return tuple(dict.fromkeys(word for part in value.split(",") if (word := part.strip())))[:_MOST_MEASURANDS]

    def seconds(setting: MeterSetting) -> int | None:
        value = told.get(_NAMES[setting][0].casefold(), "").strip()
        return int(value) if value.isascii() and value.isdigit() and int(value[:9]) <= _LONGEST_S else None

    return Demand(
        words(MeterSetting.SAMPLED),
        seconds(MeterSetting.SAMPLE_INTERVAL),
        words(MeterSetting.ALIGNED),
        seconds(MeterSetting.ALIGNED_INTERVAL),
        words(MeterSetting.AT_END),
        any(told.get(name, "").casefold() == "true" for name in _SIGNS),
    )
