"""Hours of samples: bounded, no peak lost, and money to the cent."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.commissioning.live.error_words import KNOWN, cause_and_action
from evsetup.commissioning.live.samples import BLOCK, MOST, Samples
from evsetup.commissioning.live.tariff import Price, price_from
from evsetup.domain.finding import Fault

VALUES = st.lists(st.none() | st.floats(0, 1e5, width=32), max_size=400)


def filled(values: list[float | None]) -> Samples:
    samples = Samples()
    for second, value in enumerate(values):
        samples.add(float(second), {"power_w": value})
    return samples


@given(VALUES, st.integers(1, 50), st.floats(-5, 400))
def test_no_peak_and_no_dip_is_lost_however_few_columns_there_are(
    values: list[float | None], columns: int, since_s: float
) -> None:
    spans = filled(values).spans("power_w", since_s, columns)
    told = [value for second, value in enumerate(values) if value is not None and second >= since_s]
    assert len(spans) <= 2 * columns + 2
    if told:
        # A whole block may reach a little further back than was asked for.
        assert max(span.high for span in spans) >= max(told)
        assert min(span.low for span in spans) <= min(told)
        assert {span.high for span in spans} | {span.low for span in spans} <= {v for v in values if v is not None}
    assert [span.start_s for span in spans] == sorted(span.start_s for span in spans)


@given(st.lists(st.floats(0, 1e6), max_size=60))
def test_what_comes_out_of_order_never_turns_time_back(times: list[float]) -> None:
    samples = Samples()
    for at in times:
        samples.add(at, {"L1": 1.0})
    spans = samples.spans("L1", 0.0, 1000)
    assert [span.start_s for span in spans] == sorted(span.start_s for span in spans)
    assert samples.last_s == max(times, default=0.0)


def test_ten_hours_are_kept_and_the_oldest_goes_then() -> None:
    samples = Samples()
    for second in range(MOST + 3 * BLOCK):
        samples.add(float(second), {"power_w": float(second), "L2": 16.0})
    assert MOST - BLOCK < len(samples) <= MOST
    spans = samples.spans("power_w", 0.0, 600)
    assert spans[0].low >= samples.first_s
    assert spans[-1].high == MOST + 3 * BLOCK - 1
    assert samples.newest("L2") == 16.0
    assert samples.newest("L3") is None
    assert samples.highest("L2", 0.0) == 16.0


def test_nothing_measured_is_an_empty_picture() -> None:
    samples = Samples()
    assert samples.spans("power_w", 0.0, 100) == []
    assert samples.highest("power_w", 0.0) == 0.0
    assert (samples.first_s, samples.last_s, samples.newest("power_w")) == (0.0, 0.0, None)


@pytest.mark.parametrize(
    ("energy_wh", "cost"), [(0.0, "1.00"), (1000.0, "1.39"), (12_345.0, "5.81"), (10_013.0, "4.91"), (12.8, "1.00")]
)
def test_a_session_costs_to_the_cent(energy_wh: float, cost: str) -> None:
    assert Price(Decimal("0.39"), Decimal(1)).of(energy_wh) == Decimal(cost)


@pytest.mark.parametrize(("words", "price"), [("0.39", "0.39"), ("0,39", "0.39"), (" 12 ", "12"), ("0", "0")])
def test_a_price_is_read_as_people_type_it(words: str, price: str) -> None:
    assert price_from(words) == Decimal(price)


@pytest.mark.parametrize("words", ["", "free", "-1", "1001", "NaN", "Infinity", "1e9", "0.3.9"])
def test_what_is_no_price_is_told(words: str) -> None:
    with pytest.raises(Fault) as raised:
        price_from(words)
    assert raised.value.finding.code == "live.price"


def test_every_error_of_ocpp_has_a_cause_and_an_action() -> None:
    from ocpp.v16.enums import ChargePointErrorCode

    assert {code.value for code in ChargePointErrorCode} - {"NoError"} == KNOWN
    assert all(cause_and_action(code) for code in KNOWN)
    assert cause_and_action("Vendor-7") is None
