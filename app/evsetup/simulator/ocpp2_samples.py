"""Meter readings as OCPP 2.x sampled values: numbers, and a unit with each."""

from __future__ import annotations

from collections.abc import Iterable

from evsetup.simulator.flash import Json
from evsetup.simulator.outlet import Outlet
from evsetup.simulator.samples import now, sampled_values


def meter_value(measurands: Iterable[str], outlet: Outlet, context: str) -> dict[str, Json]:
    """What the meter shows now of each measurand; one that it does not know gives nothing."""
    samples: list[Json] = []
    for sample in sampled_values((name.strip() for name in measurands), outlet, context):
        told: dict[str, Json] = {
            "value": float(str(sample["value"])),
            "context": context,
            "measurand": str(sample["measurand"]),
            "location": "Outlet",
            "unitOfMeasure": {"unit": str(sample["unit"])},
        }
        if "phase" in sample:
            told["phase"] = str(sample["phase"])
        samples.append(told)
    return {"timestamp": now(), "sampledValue": samples}
