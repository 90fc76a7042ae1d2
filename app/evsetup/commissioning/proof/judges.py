"""What the meter, the record and the queue of a charger are held against; no I/O.

Times are the charger's own where it tells them. Bounds: voltage EN 50160 (230 V ± 10 %), energy within 5 % of power times time.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from evsetup.commissioning.proof import findings as say
from evsetup.domain.finding import Finding
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.meter_values import MeterReading, moment_of
from evsetup.ocppj.told import as_number, as_object, as_text

LOWEST_V, HIGHEST_V = 207.0, 253.0
TOLERANCE = 0.05
_STEADY = 0.15
_FEWEST = 3
_FLOWS_A = 1.0
_BETWEEN_PHASES = math.sqrt(3)
_STANDING_STEP_WH = 10.0
_STEPS_WH = (1000.0, 100.0, 10.0, 1.0, 0.1, 0.01)


@dataclass(frozen=True, slots=True)
class Sample:
    """One reading, with when it was taken."""

    at: datetime
    reading: MeterReading


def judge_voltage(samples: Sequence[Sample]) -> Finding | None:
    """The worst voltage outside of the window; between phases the window is √3 times as high."""
    worst: tuple[float, str, float, float] | None = None
    for sample in samples:
        for phase, volts in sample.reading.voltages_v.items():
            factor = _BETWEEN_PHASES if "L" in phase[1:] else 1.0
            off = max(volts / (HIGHEST_V * factor), LOWEST_V * factor / volts if volts > 0 else math.inf)
            if off > 1 and (worst is None or off > worst[0]):
                worst = off, phase, volts, factor
    if worst is None:
        return None
    _, phase, volts, factor = worst
    return say.voltage(phase or "?", volts, LOWEST_V * factor, HIGHEST_V * factor)


def judge_phases(samples: Sequence[Sample], connected: int) -> Finding | None:
    """Current on as many phases as are connected; 0: nobody said how many. A vehicle may take fewer than three."""
    found = len(flowing(samples))
    return say.phases(found, connected) if connected and found > connected else None


def flowing(samples: Sequence[Sample]) -> tuple[str, ...]:
    """The phases on which current flowed."""
    named = {phase for one in samples for phase, amps in one.reading.currents_a.items() if amps >= _FLOWS_A}
    return tuple(sorted(named))


def judge_register(samples: Sequence[Sample]) -> Finding | None:
    """The energy register never falls."""
    told = [one.reading.energy_wh for one in samples if one.reading.energy_wh is not None]
    fall = next(((before, after) for before, after in itertools.pairwise(told) if after < before), None)
    return say.register_falls(*fall) if fall is not None else None


def steady(samples: Sequence[Sample]) -> tuple[Sample, ...]:
    """The newest samples over which the power stayed about the same: only over these is power times time the energy."""
    whole = [one for one in samples if one.reading.energy_wh is not None and power_of(one.reading) is not None]
    if not whole:
        return ()
    last = power_of(whole[-1].reading) or 0.0
    kept: list[Sample] = []
    for one in reversed(whole):
        if abs((power_of(one.reading) or 0.0) - last) > _STEADY * abs(last):
            break
        kept.insert(0, one)
    return tuple(kept)


def is_enough(samples: Sequence[Sample]) -> bool:
    """Whether what was measured until now can be judged: long enough that the steps of the register do not matter."""
    kept = steady(samples)
    if len(kept) < _FEWEST:
        return False
    return _expected_wh(kept) * TOLERANCE >= 2 * resolution_wh(samples)


def judge_energy(samples: Sequence[Sample]) -> Finding | None:
    """Energy against power times time; a register that does not rise at all is told as that."""
    kept = steady(samples)
    if len(kept) < _FEWEST:
        return say.too_little_energy() if any(power_of(one.reading) for one in samples) else say.no_meter()
    first, last = kept[0].reading.energy_wh or 0.0, kept[-1].reading.energy_wh or 0.0
    expected, counted, step = _expected_wh(kept), last - first, resolution_wh(samples)
    if counted <= 0 and expected > 2 * step:
        return say.no_energy(power_of(kept[-1].reading) or 0.0)
    if abs(counted - expected) <= max(TOLERANCE * expected, step):
        return None if expected * TOLERANCE >= step else say.too_little_energy()
    return say.energy_differs(counted, expected)


def resolution_wh(samples: Sequence[Sample]) -> float:
    """The smallest step that the register was seen to have; for one that stands still the usual 0.01 kWh."""
    told = [one.reading.energy_wh for one in samples if one.reading.energy_wh is not None]
    if len(set(told)) < 2:
        return _STANDING_STEP_WH
    for step in _STEPS_WH:
        if all(abs(value / step - round(value / step)) < 1e-6 for value in told):
            return step
    return _STEPS_WH[-1]


def power_of(reading: MeterReading) -> float | None:
    """The power that was told, else voltage times current of each phase; in watts."""
    if reading.power_w is not None:
        return reading.power_w
    if not reading.currents_a or reading.voltage_v is None:
        return None
    volts = reading.voltages_v
    return sum(amps * volts.get(phase, reading.voltage_v) for phase, amps in reading.currents_a.items())


def over_limit(reading: MeterReading, amps: float) -> tuple[tuple[str, float], ...]:
    """The phases on which more flows than ``amps``, with how much."""
    highest = amps * (1 + TOLERANCE)
    return tuple((phase, value) for phase, value in sorted(reading.currents_a.items()) if value > highest)


def judge_record(told_wh: float | None, measured_wh: float | None) -> Finding | None:
    """The energy of a record against what the register was seen to count meanwhile; the record may hold more, never less."""
    if measured_wh is None or measured_wh < 1.0:
        return None
    if told_wh is None or told_wh < measured_wh * (1 - TOLERANCE) - 1.0:
        return say.record_energy(told_wh, measured_wh)
    return None


def judge_queue(version: OcppVersion, told: Sequence[tuple[str, JsonObject]]) -> Finding | None:
    """The messages of one transaction in the order in which they came: theirs must be the one in which they happened.

    ``told`` are action and payload. 2.x counts them (seqNo); in 1.6 their times count, and the end comes last.
    """
    if version is not OcppVersion.V16:
        numbers = [n for _, payload in told if (n := as_number(payload.get("seqNo"))) is not None]
        if numbers != sorted(numbers):
            return say.offline_order(
                text("commissioning", "Messages came with the numbers {numbers}.", numbers=_few(numbers))
            )
        missing = (
            sorted(set(range(int(numbers[0]), int(numbers[-1]) + 1)) - {int(n) for n in numbers}) if numbers else []
        )
        return say.offline_lost() if missing and len(missing) < 10_000 else None
    ends = [place for place, (action, _) in enumerate(told) if action == "StopTransaction"]
    if ends and any(action == "MeterValues" for action, _ in told[ends[-1] + 1 :]):
        return say.offline_order(text("commissioning", "Meter values came after the end of their transaction."))
    times = [at for action, payload in told for at in [_time_of(action, payload)] if at is not None]
    if times != sorted(times):
        return say.offline_order(text("commissioning", "Messages came with older times after newer ones."))
    return None


def of_transaction(action: str, payload: JsonObject) -> str:
    """Which transaction a message belongs to, as text; empty where it names none."""
    number = as_object(payload.get("transactionInfo")).get("transactionId", payload.get("transactionId"))
    named = action in {"MeterValues", "StopTransaction", "TransactionEvent"} and number is not None
    return str(number) if named else ""


def token_of(action: str, payload: JsonObject) -> str:
    """The card that a message tells of; empty where it tells of none."""
    if action not in {"Authorize", "StartTransaction", "TransactionEvent"}:
        return ""
    return as_text(payload.get("idTag")) or as_text(as_object(payload.get("idToken")).get("idToken"))


def _expected_wh(kept: Sequence[Sample]) -> float:
    """The integral of the power over the charger's time."""
    total = 0.0
    for before, after in itertools.pairwise(kept):
        seconds = max(0.0, (after.at - before.at).total_seconds())
        total += ((power_of(before.reading) or 0.0) + (power_of(after.reading) or 0.0)) / 2 * seconds / 3600
    return total


def _time_of(action: str, payload: Mapping[str, object]) -> datetime | None:
    if action != "MeterValues":
        return moment_of(payload.get("timestamp"))
    values = payload.get("meterValue")
    first = values[0] if isinstance(values, list) and values else None
    return moment_of(as_object(first).get("timestamp"))


def _few(numbers: Sequence[float]) -> str:
    return ", ".join(f"{number:g}" for number in numbers[:12])
