"""Meter values of 1.6 and 2.x as chargers send them: one reading, whatever comes."""

from __future__ import annotations

import math
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from evsetup.ocppj.meter_values import MeterReading, holds_values, read_meter, timed_readings

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
Sample = dict[str, object]


def reading(*samples: Sample) -> MeterReading | None:
    return read_meter([{"timestamp": "2026-11-26T12:00:00Z", "sampledValue": list(samples)}], NOW)


def known(*samples: Sample) -> MeterReading:
    told = reading(*samples)
    assert told is not None
    return told


def sample(measurand: str, value: object, **more: object) -> Sample:
    return {"measurand": measurand, "value": value, **more}


def test_a_value_without_a_measurand_is_the_imported_energy() -> None:
    assert known({"value": "1234"}).energy_wh == 1234


def test_16_says_kilo_in_the_unit_and_2x_in_a_multiplier() -> None:
    assert known(sample("Power.Active.Import", "7.2", unit="kW")).power_w == 7200
    two = sample("Power.Active.Import", 72, unitOfMeasure={"unit": "W", "multiplier": 2})
    assert known(two).power_w == 7200
    milli = sample("Current.Import", 16000, unitOfMeasure={"unit": "A", "multiplier": -3})
    assert known(milli).currents_a == {"": 16}


def test_l1_and_l1_to_neutral_are_one_phase_and_the_neutral_is_none() -> None:
    told = known(
        sample("Current.Import", 15.9, phase="L1"),
        sample("Current.Import", 15.8, phase="L2-N"),
        sample("Current.Import", 0.1, phase="N"),
    )
    assert told.currents_a == {"L1": 15.9, "L2": 15.8}


def test_voltages_are_told_by_phase_and_those_between_phases_stay_apart() -> None:
    told = known(
        sample("Voltage", 400.1, phase="L1-L2"),
        sample("Voltage", 231.0, phase="L1-N"),
        sample("Voltage", 229.5, phase="L2-N"),
    )
    assert told.voltages_v == {"L1-L2": 400.1, "L1": 231.0, "L2": 229.5}
    assert told.voltage_v == 231.0


def test_power_by_phase_adds_up_and_a_total_goes_before_the_sum() -> None:
    phases = [sample("Power.Active.Import", 1000, phase=f"L{n}") for n in (1, 2, 3)]
    assert known(*phases).power_w == 3000
    assert known(*phases, sample("Power.Active.Import", 2990)).power_w == 2990
    assert known(*phases).powers_w == {"L1": 1000, "L2": 1000, "L3": 1000}


def test_what_flows_at_the_outlet_counts_and_the_grid_side_only_where_nothing_else_is_told() -> None:
    inlet = sample("Power.Active.Import", 3800, location="Inlet")
    assert known(inlet, sample("Power.Active.Import", 3600)).power_w == 3600
    assert known(inlet, sample("Power.Active.Import", 3600, location="Outlet")).power_w == 3600
    assert known(inlet).power_w == 3800


def test_state_of_charge_comes_from_the_vehicle_and_the_highest_offer_of_all_phases_is_told() -> None:
    told = known(
        sample("SoC", "63", unit="Percent", location="EV"),
        sample("Current.Offered", 16, phase="L1"),
        sample("Current.Offered", 10, phase="L2"),
        sample("Power.Offered", 3.6, unit="kW"),
    )
    assert (told.soc_percent, told.offered_a, told.offered_w) == (63, 16, 3600)


def test_signed_values_and_words_are_no_figures() -> None:
    signed = {"value": "T0NNRg==", "format": "SignedData", "measurand": "Energy.Active.Import.Register"}
    assert reading(signed) is None
    assert reading(sample("Voltage", "n/a"), sample("Voltage", None), sample("Voltage", "NaN")) is None


def test_a_message_of_offers_alone_takes_no_earlier_readings_place() -> None:
    assert not holds_values([{"sampledValue": [sample("Current.Offered", 16)]}])
    assert holds_values([{"sampledValue": [{"value": "1"}]}])


def test_each_meter_value_keeps_the_chargers_own_time() -> None:
    values = [
        {"timestamp": at, "sampledValue": [sample("Voltage", 230)]}
        for at in ("2026-11-26T12:00:00Z", "2026-11-26T13:00:05+01:00", "2026-11-26T12:00:10", "soon", None)
    ]
    told = timed_readings({"meterValue": values}, NOW)
    assert [at.second if at is not None else None for at, _ in told] == [0, 5, 10, None, None]
    assert all(at is None or at.hour == 12 for at, _ in told)


WORDS = st.sampled_from(
    ["", "L1", "L1-N", "L1-L2", "N", "Outlet", "Inlet", "kW", "W", "A", "SoC", "Voltage", "Current.Import", "x"]
) | st.text(max_size=5)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORDS | st.just("1e308"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=8,
)
FOREIGN = st.fixed_dictionaries(
    {},
    optional={
        "measurand": st.sampled_from(
            [
                "Power.Active.Import",
                "Current.Import",
                "Voltage",
                "Energy.Active.Import.Register",
                "SoC",
                "Current.Offered",
            ]
        )
        | JSON,
        "value": st.floats() | st.sampled_from(["1e308", "-1e308", "16", ""]) | JSON,
        "phase": WORDS | JSON,
        "location": WORDS | JSON,
        "unit": WORDS | JSON,
        "unitOfMeasure": st.fixed_dictionaries({}, optional={"unit": WORDS, "multiplier": st.integers() | JSON}) | JSON,
    },
)


@given(
    st.lists(st.fixed_dictionaries({"sampledValue": st.lists(FOREIGN, max_size=6) | JSON}) | JSON, max_size=4) | JSON
)
def test_nothing_that_comes_raises_and_every_figure_is_finite(values: object) -> None:
    told = read_meter(values, NOW)
    if told is None:
        return
    single = [told.power_w, told.voltage_v, told.energy_wh, told.soc_percent, told.offered_a, told.offered_w]
    by_phase = [*told.currents_a.values(), *told.voltages_v.values(), *told.powers_w.values()]
    assert all(math.isfinite(figure) for figure in [*by_phase, *single] if figure is not None)


@given(st.floats(-1e6, 1e6), st.integers(-3, 3))
def test_a_multiplier_is_a_power_of_ten(value: float, multiplier: int) -> None:
    told = known(sample("Voltage", value, unitOfMeasure={"unit": "V", "multiplier": multiplier}))
    assert told.voltage_v is not None
    assert math.isclose(told.voltage_v, value * 10.0**multiplier, rel_tol=1e-12, abs_tol=1e-12)
