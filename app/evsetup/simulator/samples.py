"""Meter readings as OCPP 1.6 sampled values: numbers as text, one per phase where the measurand has phases."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from evsetup.simulator.flash import Json
from evsetup.simulator.outlet import Outlet


def now() -> str:
    """This moment as OCPP writes it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def sampled_values(measurands: Iterable[str], outlet: Outlet, context: str) -> list[dict[str, Json]]:
    """What the meter shows now of each measurand; one that it does not know gives nothing."""
    reading = outlet.sample(context)
    values: list[dict[str, Json]] = []
    for measurand in measurands:
        match measurand:
            case "Energy.Active.Import.Register":
                found = [(reading.energy_wh, "Wh", "")]
            case "Power.Active.Import":
                found = [(reading.power_w, "W", "")]
            case "Current.Offered":
                found = [(outlet.offered_a, "A", "")]
            case "Current.Import":
                found = [(amps, "A", f"L{index}") for index, amps in enumerate(reading.currents_a, 1)]
            case "Voltage":
                found = [(volts, "V", f"L{index}-N") for index, volts in enumerate(reading.voltages_v, 1)]
            case _:
                found = []
        for value, unit, phase in found:
            sample: dict[str, Json] = {
                "value": f"{value:.2f}" if unit in {"A", "V"} else f"{value:.1f}",
                "context": context,
                "format": "Raw",
                "measurand": measurand,
                "location": "Outlet",
                "unit": unit,
            }
            values.append({**sample, "phase": phase} if phase else sample)
    return values
