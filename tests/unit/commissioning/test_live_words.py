"""Money to the cent, and what a charger's error means."""

from __future__ import annotations

from decimal import Decimal

import pytest

from evsetup.commissioning.live.error_words import _MEANINGS, cause_and_action
from evsetup.commissioning.live.tariff import Price, price_from
from evsetup.domain.finding import Fault


@pytest.mark.parametrize(
    ("energy_wh", "cost"), [(0.0, "0.00"), (1000.0, "0.39"), (12_345.0, "4.81"), (10_013.0, "3.91"), (12.8, "0.00")]
)
def test_a_session_costs_to_the_cent(energy_wh: float, cost: str) -> None:
    assert Price(Decimal("0.39")).of(energy_wh) == Decimal(cost)


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

    assert {code.value for code in ChargePointErrorCode} - {"NoError"} == set(_MEANINGS)
    assert all(cause_and_action(code) for code in _MEANINGS)
    assert cause_and_action("Vendor-7") is None
