"""The simulated power side obeys physics."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.simulator.outlet import Outlet


class Clock:
    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


def charging(phases: int = 3, ramp: float = 8.0) -> tuple[Outlet, Clock]:
    clock = Clock()
    outlet = Outlet(phases, 32.0, ramp_a_per_s=ramp, clock=clock)
    outlet.car_plugged = True
    outlet.close()
    return outlet, clock


def test_current_rises_at_a_finite_rate() -> None:
    outlet, clock = charging()
    clock.at = 1.0
    assert outlet.read().currents_a == (8.0, 8.0, 8.0)
    clock.at = 10.0
    assert outlet.read().currents_a == (32.0, 32.0, 32.0)


def test_energy_is_power_times_time_once_the_current_is_steady() -> None:
    outlet, clock = charging()
    clock.at = 10.0
    before = outlet.read()
    clock.at = 10.0 + 3600.0
    after = outlet.read()
    assert after.energy_wh - before.energy_wh == pytest.approx(after.power_w, rel=1e-6)
    assert after.power_w == pytest.approx(
        sum(v * a for v, a in zip(after.voltages_v, after.currents_a, strict=True)), rel=1e-4
    )


def test_nothing_flows_without_a_car_or_through_an_open_contactor() -> None:
    outlet, clock = charging()
    outlet.car_plugged = False
    clock.at = 5.0
    assert outlet.read().power_w == 0
    outlet.car_plugged = True
    clock.at = 10.0
    assert outlet.read().power_w > 0
    outlet.open()
    assert outlet.read().power_w == 0


@pytest.mark.parametrize(("limit", "offered"), [(16.0, 16.0), (6.0, 6.0), (5.9, 0.0), (99.0, 32.0)])
def test_a_limit_below_six_amperes_pauses_the_car(limit: float, offered: float) -> None:
    outlet, _ = charging()
    outlet.limit_to(limit)
    assert outlet.offered_a == offered


@given(st.lists(st.tuples(st.floats(0, 40), st.floats(0, 30)), max_size=20))
def test_energy_never_falls_and_current_never_exceeds_what_is_rated(steps: list[tuple[float, float]]) -> None:
    outlet, clock = charging()
    energy = 0.0
    for limit, seconds in steps:
        outlet.limit_to(limit)
        clock.at += seconds
        reading = outlet.read()
        assert reading.energy_wh >= energy
        assert max(reading.currents_a) <= 32.0
        energy = reading.energy_wh
