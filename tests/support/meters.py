"""A made-up meter: what it was asked, and what it sent in three minutes."""

from __future__ import annotations

from evsetup.commissioning.billing.asking import Asked, AskedMeasurand, Took
from evsetup.commissioning.billing.demand import REGISTER, Demand
from evsetup.commissioning.billing.heard import Heard
from evsetup.simulator.flash import Flash
from evsetup.simulator.signed_meter import SignedMeter

DEMAND = Demand((REGISTER, "Voltage", "SoC"), 60, (REGISTER,), 900, signed=True)
ASKED = Asked(
    (
        AskedMeasurand(REGISTER, Took.TAKEN, True),
        AskedMeasurand("Voltage", Took.TAKEN, False),
        AskedMeasurand("SoC", Took.REFUSED),
    ),
    Took.TAKEN,
    (REGISTER,),
)


def heard(*, signed: bool) -> Heard:
    meter, told = SignedMeter(Flash(None), "AC22-00417"), Heard()
    for second in range(0, 180, 60):
        samples = [
            {"measurand": REGISTER, "value": f"{1500 + second}", "unit": "Wh", "context": "Sample.Periodic"},
            *({"measurand": "Voltage", "value": "230.1", "unit": "V", "phase": f"L{n}-N"} for n in (1, 2, 3)),
        ]
        if signed:
            samples.append(
                dict(meter.signed_sample(1500.0 + second, "Sample.Periodic", in_transaction=True, with_key=True))
            )  # type: ignore[arg-type]
        at = f"2026-11-26T12:{second // 60:02d}:00Z"
        told.take("MeterValues", {"connectorId": 1, "meterValue": [{"timestamp": at, "sampledValue": samples}]})
    return told
