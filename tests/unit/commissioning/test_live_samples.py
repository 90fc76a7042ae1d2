"""Hours of samples in compact arrays, and their lowest and highest values in columns."""

from __future__ import annotations

from collections.abc import Iterable
from math import floor, inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.commissioning.live.samples import COARSE_S, MOST, SampleStore, Series, step_of

STEPS = st.sampled_from([1.0, 2.0, 5.0, 7.5, 8.0, 16.0, 40.0])
ROWS = st.lists(
    st.tuples(st.floats(0, 30), st.floats(-1000, 1000, width=32), st.sampled_from([Series.POWER, Series.L1])),
    max_size=120,
)


def filled(rows: Iterable[tuple[float, float, Series]], most: int = MOST) -> SampleStore:
    store, at = SampleStore(most), 0.0
    for wait, value, series in rows:
        at += wait
        store.add(at, {series: value})
    return store


def columns(store: SampleStore, series: Series, step_s: float) -> list[tuple[int, float, float]]:
    """Lowest and highest of each step by looking at every row but the newest."""
    found: dict[int, list[float]] = {}
    for at, value in store.rows(series):
        if at != store.last_at:
            found.setdefault(floor(at / step_s), []).append(value)
    return [(number, min(values), max(values)) for number, values in found.items()]


@given(ROWS, STEPS)
def test_an_envelope_is_what_looking_at_every_row_gives(rows: list[tuple[float, float, Series]], step_s: float) -> None:
    store = filled(rows)
    envelope = store.envelope(Series.POWER, step_s)
    assert list(zip(envelope.numbers, envelope.lows, envelope.highs, strict=True)) == columns(
        store, Series.POWER, step_s
    )


@given(ROWS, ROWS, STEPS)
def test_an_envelope_that_was_asked_for_earlier_grows_to_the_same(
    first: list[tuple[float, float, Series]], more: list[tuple[float, float, Series]], step_s: float
) -> None:
    early, at = SampleStore(), 0.0
    for number, (wait, value, series) in enumerate([*first, *more]):
        if number == len(first):
            early.envelope(Series.L1, step_s)
        at += wait
        early.add(at, {series: value})
    late = filled([*first, *more])
    grown, fresh = early.envelope(Series.L1, step_s), late.envelope(Series.L1, step_s)
    assert (grown.numbers, grown.lows, grown.highs) == (fresh.numbers, fresh.lows, fresh.highs)


@given(st.integers(1, 1500), st.integers(1, 600))
def test_the_newest_rows_are_kept_and_no_more(count: int, most: int) -> None:
    store = SampleStore(most)
    for number in range(count):
        store.add(float(number), {Series.POWER: float(number)})
    assert [value for _, value in store.rows(Series.POWER)] == [float(n) for n in range(max(0, count - most), count)]
    assert store.last_at == count - 1


def test_an_envelope_forgets_what_the_rows_have_forgotten() -> None:
    store = SampleStore(most=1000)
    for number in range(5000):
        store.add(float(number), {Series.POWER: 1.0})
        envelope = store.envelope(Series.POWER, 1.0)
    assert len(envelope.numbers) < 2000


def test_what_comes_within_a_second_is_one_row_and_the_newest_counts() -> None:
    store = SampleStore()
    store.add(10.0, {Series.L1: 16.0})
    store.add(10.4, {Series.POWER: 3600.0})
    store.add(10.9, {Series.L1: 6.0})
    store.add(11.0, {Series.L1: 6.5})
    assert list(store.rows(Series.L1)) == [(10.0, 6.0), (11.0, 6.5)]
    assert list(store.rows(Series.POWER)) == [(10.0, 3600.0)]


def test_a_clock_that_falls_back_never_puts_a_row_before_another() -> None:
    store = SampleStore()
    store.add(10.0, {Series.L1: 1.0})
    store.add(3.0, {Series.L1: 2.0})
    assert list(store.rows(Series.L1)) == [(10.0, 2.0)]


@pytest.mark.parametrize("value", [nan, inf, -inf, 1e30])
def test_what_is_no_figure_is_not_kept(value: float) -> None:
    store = SampleStore()
    store.add(1.0, {Series.POWER: value})
    assert len(store) == 0


def test_eight_hours_of_three_phases_take_less_than_two_megabytes() -> None:
    store = SampleStore()
    for second in range(MOST + 10_000):
        store.add(float(second), dict.fromkeys(Series, 1.0))
    assert len(store) == MOST
    assert store.bytes < 2_000_000


@given(ROWS, ROWS)
def test_a_coarse_envelope_that_was_asked_for_early_grows_to_the_same(
    first: list[tuple[float, float, Series]], more: list[tuple[float, float, Series]]
) -> None:
    early, at = SampleStore(), 0.0
    for number, (wait, value, series) in enumerate([*first, *more]):
        if number == len(first):
            early.envelope(Series.L1, 2 * COARSE_S)
        at += wait
        early.add(at, {series: value})
    grown = early.envelope(Series.L1, 2 * COARSE_S)
    assert list(zip(grown.numbers, grown.lows, grown.highs, strict=True)) == columns(early, Series.L1, 2 * COARSE_S)


@pytest.mark.parametrize(("seconds", "step"), [(0.1, 1), (1.2, 2), (8, 8), (8.1, 16), (31.6, 32), (32.1, 40)])
def test_a_step_is_whole_seconds_and_beyond_eight_a_multiple_of_eight(seconds: float, step: float) -> None:
    assert step_of(seconds) == step
