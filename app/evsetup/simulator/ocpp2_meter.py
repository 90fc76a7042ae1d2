"""What the meter of a simulated 2.x station tells: the measurands that its variables name, signed where they say so (J01, J02)."""

from __future__ import annotations

from evsetup.simulator.device_model import DeviceModel
from evsetup.simulator.flash import Json
from evsetup.simulator.ocpp2_samples import meter_value
from evsetup.simulator.outlet import Outlet
from evsetup.simulator.quirks_lies import NO_LIES, LieQuirks
from evsetup.simulator.signed_meter import REGISTER, SignedMeter


class Meter2:
    """The meter behind one outlet."""

    def __init__(self, outlet: Outlet, model: DeviceModel, signed: SignedMeter, lies: LieQuirks = NO_LIES) -> None:
        self._outlet = outlet
        self._model = model
        self._signed = signed
        self._lies = lies

    def value(
        self, variable: str, context: str, component: str = "SampledDataCtrlr", *, charging: bool
    ) -> dict[str, Json]:
        """One MeterValue of the measurands in a variable of that component; ``charging``: whether it is of a transaction."""
        value = meter_value(self._model[component, variable].split(","), self._outlet, context)
        if self._model.on(component, "SignReadings"):
            self._sign(value, context, charging=charging)
        return value

    def for_event(self, kind: str, trigger: str) -> dict[str, Json] | None:
        """What a TransactionEvent tells; ``None`` for nothing."""
        if kind == "Ended" and self._lies.record_without_energy:
            return None
        value = self._for_event(kind, trigger)
        return value if value["sampledValue"] else None

    def _for_event(self, kind: str, trigger: str) -> dict[str, Json]:
        match kind, trigger:
            case "Started", _:
                return self.value("TxStartedMeasurands", "Transaction.Begin", charging=True)
            case "Ended", _:
                return self.value("TxEndedMeasurands", "Transaction.End", charging=True)
            case _, "MeterValueClock":
                return self.value("Measurands", "Sample.Clock", "AlignedDataCtrlr", charging=True)
            case _, "MeterValuePeriodic":
                return self.value("TxUpdatedMeasurands", "Sample.Periodic", charging=True)
            case _:
                context = "Trigger" if trigger == "Trigger" else "Other"
                return self.value("TxUpdatedMeasurands", context, charging=True)

    def _sign(self, value: dict[str, Json], context: str, *, charging: bool) -> None:
        """The register beside its signature (J02.FR.21)."""
        samples = value["sampledValue"]
        for sample in samples if isinstance(samples, list) else []:
            if isinstance(sample, dict) and sample["measurand"] == REGISTER:
                energy = self._outlet.read().energy_wh
                sample["signedMeterValue"] = self._signed.signed(
                    energy, context, in_transaction=charging, with_key=True
                )
