"""The power side of a simulated charger: a car, a contactor and a meter that obey physics.

Current ramps at a finite rate, power is voltage times current over all phases, energy is the integral of power over
real time. A faster pace of the demo site never makes energy appear.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

_STEP_S = 0.05
_MAX_CATCH_UP_S = 3600.0
MINIMUM_A = 6.0
"""IEC 61851-1: below this a charger pauses the car instead of limiting it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the meter shows: volts and amperes of each phase, watts of all, watt-hours since it was made."""

    voltages_v: tuple[float, ...]
    currents_a: tuple[float, ...]
    power_w: float
    energy_wh: float


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
    ) -> None:
        self.phases = phases
        self.rated_a = rated_a
        self.car_plugged = False
        self.car_takes_a = rated_a
        self._ramp = ramp_a_per_s
        self._clock = clock
        self._at = clock()
        self._current = 0.0
        self._energy = energy_wh
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
        self._current = 0.0

    def read(self) -> Reading:
        """The meter now."""
        self._advance()
        voltages = tuple(self._voltage(phase) for phase in range(self.phases))
        currents = (round(self._current, 2),) * self.phases
        return Reading(voltages, currents, round(sum(voltages) * self._current, 1), round(self._energy, 3))

    def _voltage(self, phase: int) -> float:
        """Sags a little under load; the phases differ as they do in a house."""
        return round(230.0 + (0.6, -0.4, 0.2)[phase] - 0.05 * self._current, 2)

    def _advance(self) -> None:
        now = self._clock()
        missing = min(now - self._at, _MAX_CATCH_UP_S)
        self._at = now
        while missing > 0:
            step = min(_STEP_S, missing)
            missing -= step
            target = min(self.offered_a, self.car_takes_a) if self.car_plugged else 0.0
            change = max(-self._ramp * step, min(self._ramp * step, target - self._current))
            self._current += change
            power = sum(self._voltage(phase) for phase in range(self.phases)) * self._current
            self._energy += power * step / 3600.0
