"""Live readings of one charger on this laptop's CSMS, kept while it is proven."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from evsetup.commissioning.states import ProofStep, StepState, StepStatus
from evsetup.ui.models.commission import Readings

if TYPE_CHECKING:
    from evsetup.ocppj.charge_point import ChargePoint

MOST_POINTS = 2000


class ReadingsLog:
    """Points of power and limit since it was made, taken from what the charger sends, and only that."""

    def __init__(self) -> None:
        self._started = datetime.now(UTC)
        self._power: list[tuple[float, float]] = []
        self._limit: list[tuple[float, float]] = []
        self._newest: datetime | None = None

    def take(self, charge_point: ChargePoint | None) -> None:
        """Keeps the newest meter value of ``charge_point``, if it is new."""
        meter = charge_point.meter if charge_point is not None else None
        if meter is None or meter.at == self._newest or meter.power_w is None:
            return
        self._newest = meter.at
        seconds = (meter.at - self._started).total_seconds()
        self._power.append((max(0.0, seconds), meter.power_w / 1000))
        del self._power[:-MOST_POINTS]

    def take_limit(self, proof: tuple[StepState, ...], charge_point: ChargePoint | None, limit_a: float) -> None:
        """Notes when the limit was set, as power at the voltage and the phases that are seen."""
        step = next((state for state in proof if state.step is ProofStep.LIMIT), None)
        meter = charge_point.meter if charge_point is not None else None
        if step is None or step.started is None or step.status is StepStatus.NOT_RUN or meter is None or self._limit:
            return
        phases = max(1, len([amps for amps in meter.currents_a.values() if amps > 0.5]))
        seconds = max(0.0, (step.started - self._started).total_seconds())
        self._limit.append((seconds, limit_a * (meter.voltage_v or 230.0) * phases / 1000))

    def readings(self, charge_point: ChargePoint | None) -> Readings:
        """The newest figures with all points."""
        points, limit = tuple(self._power), tuple(self._limit)
        if charge_point is None or charge_point.meter is None:
            return Readings(power=points, limit=limit)
        meter, transaction = charge_point.meter, charge_point.transaction
        energy = session = None
        if transaction is not None:
            end = transaction.stopped or datetime.now(UTC)
            session = (end - transaction.started).total_seconds()
            last = transaction.meter_stop if transaction.meter_stop is not None else meter.energy_wh
            first = transaction.meter_start
            energy = None if last is None or first is None else max(0.0, last - first) / 1000
        return Readings(
            None if meter.power_w is None else meter.power_w / 1000,
            max(meter.currents_a.values(), default=None),
            energy,
            session,
            points,
            limit,
        )
