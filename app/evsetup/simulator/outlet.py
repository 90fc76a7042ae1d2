"""The power side of a simulated charger: a car, a contactor and a meter that obey physics.

Current ramps at a finite rate, power is voltage times current over all phases, energy is the integral of power over
real time. A faster pace of the demo site never makes energy appear.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

_STEP_S = 0.05
_MAX_CATCH_UP_S = 3600.0
_JUMP_WH = 100.0
_PERIODIC = "Sample.Periodic"
MINIMUM_A = 6.0
"""IEC 61851-1: below this a charger pauses the car instead of limiting it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the meter shows: volts and amperes of each phase, watts of all, watt-hours since it was made."""

    voltages_v: tuple[float, ...]
    currents_a: tuple[float, ...]
    power_w: float
    energy_wh: float


@dataclass(frozen=True, slots=True)
class OutletFaults:
    """What contactor and meter do wrong.

    ``deaf_phases`` (0 is L1) give the car what it takes, whatever the limit; the register counts ``gain`` times what flows;
    ``volts`` are those of the grid without load.
    """

    deaf_phases: frozenset[int] = frozenset()
    gain: float = 1.0
    jumps_back: bool = False
    volts: tuple[float, ...] = (230.6, 229.6, 230.2)


HONEST_METER: Final = OutletFaults()


class Outlet:
    """One connector. ``phases`` 1 or 3; ``rated_a`` the hardware's limit; ``ramp_a_per_s`` how fast current changes."""

    def __init__(
        self,
        phases: int,
        rated_a: float,
        *,
        ramp_a_per_s: float = 8.0,
        energy_wh: float = 0.0,
        clock: Callable[[], float] = time.monotonic,
        faults: OutletFaults = HONEST_METER,
    ) -> None:
        self.phases = phases
        self.rated_a = rated_a
        self.car_plugged = False
        self.car_takes_a = rated_a
        self._ramp = ramp_a_per_s
        self._clock = clock
        self._at = clock()
        self._currents = [0.0] * phases
        self._energy = energy_wh
        self._faults = faults
        self._shown_wh = 0.0
        self._jumps = False
        self._closed = False
        self._limit = rated_a

    @property
    def closed(self) -> bool:
        """Whether the contactor is closed."""
        return self._closed

    @property
    def offered_a(self) -> float:
        """What the control pilot tells the car; 0 when it must not take any."""
        if not self._closed:
            return 0.0
        offered = min(self._limit, self.rated_a)
        return offered if offered >= MINIMUM_A else 0.0

    @property
    def limit_a(self) -> float:
        """The limit that rules now, in amperes per phase."""
        return self._limit

    def limit_to(self, amps: float) -> None:
        """Sets the limit per phase."""
        self._advance()
        self._limit = max(0.0, amps)

    def close(self) -> None:
        """Gives power to the car."""
        self._advance()
        self._closed = True

    def open(self) -> None:
        """Cuts the power at once."""
        self._advance()
        self._closed = False
        self._currents = [0.0] * self.phases

    def read(self) -> Reading:
        """The meter now."""
        self._advance()
        voltages = tuple(round(self._voltage(phase), 2) for phase in range(self.phases))
        currents = tuple(round(amps, 2) for amps in self._currents)
        power = sum(volts * amps for volts, amps in zip(voltages, self._currents, strict=True))
        return Reading(voltages, currents, round(power, 1), round(self._energy, 3))

    def sample(self, context: str) -> Reading:
        """The meter as it is told in a sample of that OCPP ``context``; a faulty register jumps back in every second one."""
        reading = self.read()
        if not self._faults.jumps_back or context != _PERIODIC:
            return reading
        shown = max(0.0, self._shown_wh - _JUMP_WH) if self._jumps else reading.energy_wh
        self._jumps, self._shown_wh = not self._jumps, shown
        return replace(reading, energy_wh=shown)

    def _voltage(self, phase: int) -> float:
        """Sags a little under load; the phases differ as they do in a house."""
        return self._faults.volts[phase] - 0.05 * self._currents[phase]

    def _target(self, phase: int) -> float:
        """What the car takes from a phase when it has had time to."""
        if not self.car_plugged:
            return 0.0
        offered = self.rated_a if self._closed and phase in self._faults.deaf_phases else self.offered_a
        return min(offered, self.car_takes_a)

    def _advance(self) -> None:
        now = self._clock()
        missing = min(now - self._at, _MAX_CATCH_UP_S)
        self._at = now
        targets = [self._target(phase) for phase in range(self.phases)]
        while missing > 0:
            step = missing if self._currents == targets else min(_STEP_S, missing)
            missing -= step
            most = self._ramp * step
            for phase, target in enumerate(targets):
                amps = self._currents[phase]
                self._currents[phase] = (
                    target if abs(target - amps) <= most else amps + math.copysign(most, target - amps)
                )
            power = sum(self._voltage(phase) * amps for phase, amps in enumerate(self._currents))
            self._energy += power * step / 3600.0 * self._faults.gain
