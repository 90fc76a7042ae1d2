"""What is measured at one connector (1.6) or EVSE (2.x) while it is watched: the newest of everything, peaks, hours of samples."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace

from evsetup.commissioning.live.samples import SampleStore, Series
from evsetup.commissioning.live.view import SessionNow
from evsetup.ocppj.charge_point_state import Transaction
from evsetup.ocppj.meter_values import MeterReading

_PHASES: Mapping[str, Series] = {"L1": Series.L1, "L2": Series.L2, "L3": Series.L3, "": Series.L1}


class Spot:
    """One place of a charger."""

    def __init__(self) -> None:
        self.meter: MeterReading | None = None
        self.limit_a: float | None = None
        self.highest_w: float | None = None
        self.highest_a: dict[str, float] = {}
        self.samples = SampleStore()
        self._energy: tuple[int | str, float, float] | None = None
        self._transaction: tuple[int | str, bool] | None = None
        self._of_ended: MeterReading | None = None
        self._flows: set[Series] = set()

    def take(self, reading: MeterReading, transaction: Transaction | None, age_s: float | None) -> None:
        """Takes what a message held; ``age_s`` is ``None`` for what was kept back: that is no picture of now."""
        self._take_energy(reading, transaction)
        if age_s is None:
            return
        self.meter = reading if self.meter is None else _together(self.meter, reading)
        if reading.offered_a is not None:
            self.limit_a = reading.offered_a
        if reading.power_w is not None:
            self.highest_w = max(reading.power_w, self.highest_w or 0.0)
        for phase, amps in reading.currents_a.items():
            self.highest_a[phase] = max(amps, self.highest_a.get(phase, 0.0))
        values = {_PHASES[phase]: amps for phase, amps in reading.currents_a.items() if phase in _PHASES}
        if reading.power_w is not None:
            values[Series.POWER] = reading.power_w
        self._flows |= values.keys()
        self._sample(values, age_s)

    def take_transaction(self, transaction: Transaction) -> None:
        """Where a charge begins and where it ends nothing flows: chargers rarely send a value for that, and its line would be drawn on."""
        state = (transaction.id, transaction.stopped is None)
        before, self._transaction = self._transaction, state
        if before == state:
            return
        if before is not None:
            self._sample(dict.fromkeys(self._flows, 0.0))
        self._of_ended = None if transaction.stopped is None else self.meter

    def limited(self, amps: float | None) -> None:
        """A limit was accepted, or taken back (``None``)."""
        if amps is None:
            self._sample({})
        self.limit_a = amps
        self._sample({})

    def session(self, told: Transaction) -> SessionNow:
        """The charge at this place; its energy is what the register rose by."""
        energy: float | None = None
        if told.meter_start is not None and told.meter_stop is not None:
            energy = told.meter_stop - told.meter_start
        elif self._energy is not None and self._energy[0] == told.id:
            energy = self._energy[2] - self._energy[1]
        return SessionNow(
            str(told.id),
            told.connector,
            told.id_tag,
            told.started,
            told.stopped,
            told.reason,
            energy,
            told.charging_state if told.stopped is None else "",
        )

    @property
    def meter_now(self) -> MeterReading | None:
        """The newest figures. What was measured until a charge ended is not what flows now: only register and voltage stay true."""
        if self.meter is None or self.meter is not self._of_ended:
            return self.meter
        return replace(self.meter, power_w=None, currents_a={}, powers_w={}, offered_a=None, offered_w=None)

    def _take_energy(self, reading: MeterReading, transaction: Transaction | None) -> None:
        """What the register rose by since the first value of this charge."""
        if reading.energy_wh is None or transaction is None or transaction.stopped is not None:
            return
        first = transaction.meter_start if transaction.meter_start is not None else reading.energy_wh
        if self._energy is not None and self._energy[0] == transaction.id:
            first = self._energy[1]
        self._energy = (transaction.id, first, reading.energy_wh)

    def _sample(self, values: dict[Series, float], age_s: float = 0.0) -> None:
        """Adds a row, with the limit that holds now."""
        if self.limit_a is not None:
            values[Series.LIMIT] = self.limit_a
        self.samples.add(time.monotonic() - age_s, values)


def _together(before: MeterReading, new: MeterReading) -> MeterReading:
    """Chargers spread their measurands over several messages: what one does not hold stays as the last one told it."""
    return MeterReading(
        at=new.at,
        power_w=before.power_w if new.power_w is None else new.power_w,
        currents_a=new.currents_a or before.currents_a,
        voltage_v=before.voltage_v if new.voltage_v is None else new.voltage_v,
        energy_wh=before.energy_wh if new.energy_wh is None else new.energy_wh,
        voltages_v=new.voltages_v or before.voltages_v,
        powers_w=new.powers_w or before.powers_w,
        soc_percent=before.soc_percent if new.soc_percent is None else new.soc_percent,
        offered_a=before.offered_a if new.offered_a is None else new.offered_a,
        offered_w=before.offered_w if new.offered_w is None else new.offered_w,
    )
