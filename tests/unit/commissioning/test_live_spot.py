"""What is measured at one connector: the newest of everything, and a line that ends where a charge does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from evsetup.commissioning.live.samples import SampleStore, Series
from evsetup.commissioning.live.spot import Spot
from evsetup.ocppj.charge_point_state import Transaction
from evsetup.ocppj.meter_values import MeterReading

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
FIRST = Transaction(1, 1, "TAG1", 1000.0, NOW)
FLOWS = MeterReading(NOW, 7000.0, {"L1": 10.0}, 230.0, 1500.0, {"L1": 230.0}, offered_a=16.0, soc_percent=40.0)


def charging() -> Spot:
    spot = Spot()
    spot.take_transaction(FIRST)
    spot.take(FLOWS, FIRST, 0.0)
    return spot


def ended(transaction: Transaction, **more: float) -> Transaction:
    return replace(transaction, stopped=NOW, reason="Local", **more)  # type: ignore[arg-type]


def newest(spot: Spot) -> dict[Series, float]:
    told = {series: spot.samples.newest(series) for series in Series}
    return {series: value for series, value in told.items() if value is not None}


def test_a_reading_is_drawn_with_the_limit_that_the_charger_offers() -> None:
    assert newest(charging()) == {Series.POWER: 7000, Series.L1: 10, Series.LIMIT: 16}


def test_where_a_charge_ends_its_lines_go_to_nothing_and_no_line_appears_that_was_never_told() -> None:
    spot = charging()
    spot.take_transaction(ended(FIRST))
    assert newest(spot) == {Series.POWER: 0, Series.L1: 0, Series.LIMIT: 16}


def test_what_was_measured_before_the_end_is_not_what_flows_now() -> None:
    spot = charging()
    spot.take_transaction(ended(FIRST))
    now = spot.meter_now
    assert now is not None
    assert (now.power_w, dict(now.currents_a), now.offered_a) == (None, {}, None)
    assert (now.energy_wh, dict(now.voltages_v), now.soc_percent) == (1500, {"L1": 230}, 40)
    spot.take(replace(FLOWS, power_w=50.0), ended(FIRST), 0.0)
    assert spot.meter_now is not None
    assert spot.meter_now.power_w == 50


def test_a_charge_that_ran_before_anybody_looked_begins_where_it_is_first_seen() -> None:
    spot = Spot()
    spot.take_transaction(FIRST)
    assert len(spot.samples) == 0


def test_energy_is_what_the_register_rose_by_and_the_charger_s_own_end_counts_most() -> None:
    spot = charging()
    assert spot.session(FIRST).energy_wh == 500
    assert spot.session(ended(FIRST, meter_stop=1600.0)).energy_wh == 600
    second = Transaction(2, 1, "TAG1", None, NOW)
    assert spot.session(second).energy_wh is None
    spot.take(replace(FLOWS, energy_wh=1700.0), second, 0.0)
    spot.take(replace(FLOWS, energy_wh=1710.0), second, 0.0)
    assert spot.session(second).energy_wh == 10


def test_what_was_kept_back_counts_for_the_energy_only() -> None:
    spot = charging()
    spot.take(MeterReading(NOW, 99_000.0, energy_wh=1900.0), FIRST, None)
    assert spot.session(FIRST).energy_wh == 900
    assert (spot.highest_w, newest(spot)[Series.POWER]) == (7000, 7000)


def test_a_limit_is_drawn_from_when_it_was_accepted_until_it_was_taken_back() -> None:
    spot = Spot()
    spot.limited(8.0)
    assert (spot.limit_a, newest(spot)) == (8, {Series.LIMIT: 8})
    spot.limited(None)
    assert spot.limit_a is None
    spot.samples = SampleStore()
    spot.take(MeterReading(NOW, 5.0), None, 0.0)
    assert newest(spot) == {Series.POWER: 5}
