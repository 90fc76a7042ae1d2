"""Keys that are made fit both the charger and the operator, always."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.csms_address import KeyRule, key_flaw
from evsetup.domain.key_reading import KeyKind, judge_key, key_kinds
from evsetup.domain.key_wish import KeyAlphabet, KeyDemand, KeyWish, key_demand, key_in_words, make_key, written
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion

wishes = st.builds(
    KeyWish,
    rule=st.sampled_from(KeyRule),
    least=st.integers(8, 40),
    most=st.integers(8, 40),
    alphabet=st.sampled_from(KeyAlphabet),
)


def code(demand: KeyDemand) -> str:
    return demand.trouble.code if demand.trouble else ""


@given(wishes, wishes, st.integers(0, 3), st.sampled_from(OcppVersion))
def test_a_made_key_fits_both_sides_or_none_is_made(
    charger: KeyWish, csms: KeyWish, profile: int, version: OcppVersion
) -> None:
    demand = key_demand(charger, csms, profile=profile, version=version)
    if demand.trouble is not None:
        with pytest.raises(ValueError, match=demand.trouble.code):
            make_key(demand)
        return
    made = make_key(demand)
    value = made.key.reveal()
    for side in (charger, csms):
        assert side.least <= len(value) <= side.most
        assert set(value) <= side.alphabet.characters
    assert judge_key(made.key, demand).usable
    if demand.charger is KeyRule.HEX:
        assert bytes.fromhex(made.for_charger.reveal()).decode() == value
        assert len(made.for_charger) <= 40
    if demand.csms is KeyRule.TEXT:
        assert made.for_csms == made.key
    if demand.alphabet is not KeyAlphabet.HEX:
        assert key_kinds(made.key) == (KeyKind.TEXT,)


def test_a_plain_pair_gets_twenty_letters_and_digits_that_every_edition_takes() -> None:
    made = make_key(key_demand(KeyWish(), KeyWish()))
    assert len(made.key) == 20
    assert made.key.reveal().isalnum()
    assert key_flaw(made.key, KeyRule.TEXT) == key_flaw(made.key, KeyRule.HEX) == ""


def test_keys_differ() -> None:
    demand = key_demand(KeyWish(), KeyWish())
    assert len({make_key(demand).key.reveal() for _ in range(200)}) == 200


def test_a_charger_that_takes_hex_digits_gets_them_and_the_csms_gets_the_text() -> None:
    made = make_key(key_demand(KeyWish(KeyRule.HEX), KeyWish()))
    assert made.for_charger.reveal() == made.key.reveal().encode().hex()
    assert made.for_csms == made.key


def test_with_ocpp_2_a_key_never_goes_as_hex_digits() -> None:
    demand = key_demand(KeyWish(KeyRule.HEX), KeyWish(), version=OcppVersion.V201)
    assert demand.charger is KeyRule.TEXT
    assert demand.most == 40


def test_where_only_hex_digits_are_taken_they_stand_for_no_readable_text() -> None:
    demand = key_demand(KeyWish(), KeyWish(alphabet=KeyAlphabet.HEX, least=32))
    for _ in range(50):
        assert KeyKind.HEX_OF_TEXT not in key_kinds(make_key(demand).key)


@pytest.mark.parametrize(
    ("charger", "csms", "profile", "told"),
    [
        (KeyWish(), KeyWish(), 0, "key.needless"),
        (KeyWish(), KeyWish(), 3, "key.needless"),
        (KeyWish(), KeyWish(KeyRule.NONE), 1, "key.needless"),
        (KeyWish(KeyRule.NONE), KeyWish(), 2, "key.no-place"),
        (KeyWish(most=20), KeyWish(least=32), 1, "key.no-length"),
        (KeyWish(KeyRule.HEX), KeyWish(least=21), 1, "key.no-length"),
    ],
)
def test_where_no_key_can_be_it_is_said_why(charger: KeyWish, csms: KeyWish, profile: int, told: str) -> None:
    assert code(key_demand(charger, csms, profile=profile)) == told


def test_hex_digits_that_were_given_go_as_they_are() -> None:
    digits = Secret("4f43415f4f4354545f61646d696e5f74657374")
    assert written(digits, KeyRule.HEX) == digits
    assert written(Secret("OCA_OCTT_admin_test"), KeyRule.HEX) == digits


def test_what_a_key_must_be_is_said_in_words() -> None:
    assert str(key_in_words(key_demand(KeyWish(), KeyWish(most=20)))) == (
        "16 to 20 characters: letters, digits and signs, no spaces"
    )
    assert str(key_in_words(key_demand(KeyWish(), KeyWish(least=20, most=20)))).startswith("20 characters")
