"""A key of its own for each charger, as its family and its operator take it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from evsetup.cards.charger_card import ChargerCard
from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.shelf import load_shelf
from evsetup.commissioning.key_for import demand_on_key, new_key
from evsetup.domain.csms_address import KeyRule
from evsetup.domain.finding import Fault
from evsetup.domain.key_wish import KeyAlphabet, KeyWish
from evsetup.domain.settings import OcppVersion, Setting, Settings

HERE = "wss://csms.example.com/ocpp"


@pytest.fixture(scope="module")
def card() -> ChargerCard:
    return load_shelf().card("openevse")


def operator(wish: KeyWish, profile: int = 2) -> CsmsCard:
    return CsmsCard("op", "Operator", HERE, (OcppVersion.V16,), profile, "2026-11", key=wish)


def test_keys_are_never_the_same_and_fit_the_operator_of_the_address(card: ChargerCard) -> None:
    wish = KeyWish(least=18, most=18, alphabet=KeyAlphabet.HEX)
    demand = demand_on_key(card, Settings(), [operator(wish)], HERE)

    keys = {new_key(demand).reveal() for _ in range(30)}
    assert len(keys) == 30
    assert {len(key) for key in keys} == {18}
    assert set("".join(keys)) <= set("0123456789abcdef")
    assert demand_on_key(card, Settings(), [operator(wish)], "wss://elsewhere").least == 16


def test_a_station_of_2_0_1_takes_no_hex_digits(card: ChargerCard) -> None:
    hexed = replace(card, key_rule=KeyRule.HEX)
    assert demand_on_key(hexed, Settings()).charger is KeyRule.HEX
    newer = Settings({Setting.OCPP_VERSION: OcppVersion.V201})
    assert demand_on_key(hexed, newer).charger is KeyRule.TEXT


def test_a_charger_that_will_log_in_with_a_certificate_still_gets_a_key_first(card: ChargerCard) -> None:
    assert demand_on_key(card, Settings(), [operator(KeyWish(), 3)], HERE).trouble is None


def test_where_no_key_fits_that_is_said(card: ChargerCard) -> None:
    with pytest.raises(Fault) as told:
        new_key(demand_on_key(replace(card, key_rule=KeyRule.NONE), Settings()))
    assert told.value.finding.do
