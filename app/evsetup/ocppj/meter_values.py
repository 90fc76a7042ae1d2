"""Meter values as chargers send them, in the shapes of 1.6 and of 2.x, made one typed reading.

1.6 part 2 §7.31 and 2.x part 2 ``SampledValueType``: no measurand means the imported energy, no unit the base one; in 2.x a
multiplier is a power of ten. Phases come as ``L1``, ``L1-N`` or ``L1-L2``. What was measured elsewhere than at the outlet counts only
where the outlet is not told of. Real chargers mix the shapes (``facts/ocpp.md`` §2.1, §2.3): nothing here raises for what was sent.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.told import as_number, as_object, as_text

ENERGY = "Energy.Active.Import.Register"
_POWER, _CURRENT, _VOLTAGE = "Power.Active.Import", "Current.Import", "Voltage"
_OFFERED_A, _OFFERED_W, _CHARGE = "Current.Offered", "Power.Offered", "SoC"
READ = frozenset({ENERGY, _POWER, _CURRENT, _VOLTAGE, _OFFERED_A, _OFFERED_W, _CHARGE})
"""The measurands that a reading is made of."""

_TELLING = frozenset({ENERGY, _POWER, _CURRENT, _VOLTAGE})
_OUTLET = "Outlet"
_LONGEST_TIME = 40
_ByPhase = dict[str, float]


@dataclass(frozen=True, slots=True)
class MeterReading:
    """What one meter message held, and only that.

    ``currents_a``, ``voltages_v`` and ``powers_w`` are by phase (``"L1"``, between phases ``"L1-L2"``; ``""`` where no phase was
    named); ``voltage_v`` is that of the first phase. ``offered_a`` is the highest current that the charger offers the vehicle, ``offered_w``
    the power; ``soc_percent`` is how full the vehicle says it is.
    """

    at: datetime
    power_w: float | None = None
    currents_a: Mapping[str, float] = field(default_factory=dict)
    voltage_v: float | None = None
    energy_wh: float | None = None
    voltages_v: Mapping[str, float] = field(default_factory=dict)
    powers_w: Mapping[str, float] = field(default_factory=dict)
    soc_percent: float | None = None
    offered_a: float | None = None
    offered_w: float | None = None


def holds_values(values: object) -> bool:
    """Whether a ``meterValue`` tells of the charge itself; a state of charge or an offer alone takes no earlier reading's place."""
    return any(_measurand(sample) in _TELLING and _value(sample) is not None for sample in _samples(values))


def read_meter(values: object, at: datetime) -> MeterReading | None:
    """One reading out of all samples of a ``meterValue``; of several for the same thing the last counts."""
    told: dict[str, dict[str, _ByPhase]] = {}
    for sample in _samples(values):
        measurand, value = _measurand(sample), _value(sample)
        if measurand in READ and value is not None:
            place = as_text(sample.get("location")) or _OUTLET
            told.setdefault(measurand, {}).setdefault(place, {})[as_text(sample.get("phase"))] = value
    if not told:
        return None
    by = {measurand: _at_outlet(places) for measurand, places in told.items()}
    power, voltage, offered = by.get(_POWER, {}), by.get(_VOLTAGE, {}), by.get(_OFFERED_A, {})
    return MeterReading(
        at=at,
        power_w=_total(power),
        currents_a={_phase(phase): amps for phase, amps in by.get(_CURRENT, {}).items() if phase != "N"},
        voltage_v=next((voltage[phase] for phase in ("L1-N", "L1", "", *voltage) if phase in voltage), None),
        energy_wh=_total(by.get(ENERGY, {})),
        voltages_v={_phase(phase): volts for phase, volts in voltage.items()},
        powers_w={_phase(phase): watts for phase, watts in power.items() if phase},
        soc_percent=next(iter(by.get(_CHARGE, {}).values()), None),
        offered_a=max(offered.values(), default=None),
        offered_w=_total(by.get(_OFFERED_W, {})),
    )


def timed_readings(payload: JsonObject, came: datetime) -> list[tuple[datetime | None, MeterReading]]:
    """What each meter value of a message held, with the charger's own time of it; ``None`` where it tells no time that can be read.

    ``payload`` is a MeterValues or TransactionEvent request, or anything else that carries ``meterValue`` or ``transactionData``.
    """
    values = payload.get("meterValue") or payload.get("transactionData")
    told = [(moment_of(as_object(value).get("timestamp")), read_meter([value], came)) for value in _listed(values)]
    return [(at, reading) for at, reading in told if reading is not None]


def moment_of(told: object) -> datetime | None:
    """A time as chargers send it; one without a zone is taken for UTC, as OCPP demands it."""
    if not isinstance(told, str) or not 0 < len(told) <= _LONGEST_TIME:
        return None
    try:
        at = datetime.fromisoformat(told)
    except ValueError:
        return None
    try:
        return (at if at.tzinfo is not None else at.replace(tzinfo=UTC)).astimezone(UTC)
    except OverflowError:
        return None


def _listed(values: object) -> list[object]:
    return values if isinstance(values, list) else []


def _samples(values: object) -> Iterator[JsonObject]:
    for value in _listed(values):
        for sample in _listed(as_object(value).get("sampledValue")):
            if isinstance(sample, dict) and sample.get("format") != "SignedData":
                yield sample


def _measurand(sample: JsonObject) -> str:
    return as_text(sample.get("measurand")) or ENERGY


def _value(sample: JsonObject) -> float | None:
    value = as_number(sample.get("value"))
    if value is None:
        return None
    unit = as_object(sample.get("unitOfMeasure"))
    multiplier = as_number(unit.get("multiplier")) or 0
    kilo = (as_text(sample.get("unit")) or as_text(unit.get("unit"))).startswith("k")
    scaled = value * (1000 if kilo else 1) * 10.0 ** max(-12, min(12, multiplier))
    return scaled if math.isfinite(scaled) else None


def _at_outlet(places: Mapping[str, _ByPhase]) -> _ByPhase:
    return places[_OUTLET] if _OUTLET in places else next(iter(places.values()))


def _phase(phase: str) -> str:
    return phase.removesuffix("-N")


def _total(by_phase: Mapping[str, float]) -> float | None:
    if "" in by_phase:
        return by_phase[""]
    total = sum(by_phase.values()) if by_phase else None
    return total if total is not None and math.isfinite(total) else None
