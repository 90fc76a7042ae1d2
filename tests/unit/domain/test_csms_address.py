"""What a charger dials, and what is typed into it so that it does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.csms_address import (
    KeyRule,
    UrlRule,
    address_to_type,
    final_url,
    generate_key,
    key_flaw,
    key_to_write,
)
from evsetup.domain.secret import Secret


@pytest.mark.parametrize(
    ("address", "identity", "rule", "dialled"),
    [
        ("wss://csms.example.com/ocpp", "CP-1", UrlRule.APPENDED, "wss://csms.example.com/ocpp/CP-1"),
        ("wss://csms.example.com/ocpp/", "CP-1", UrlRule.APPENDED, "wss://csms.example.com/ocpp/CP-1"),
        ("wss://csms.example.com", "CP-1", UrlRule.APPENDED, "wss://csms.example.com/CP-1"),
        ("wss://csms.example.com/", "CP-1", UrlRule.APPENDED, "wss://csms.example.com/CP-1"),
        ("wss://csms.example.com/ocpp/CP-1", "CP-1", UrlRule.APPENDED, "wss://csms.example.com/ocpp/CP-1"),
        ("ws://CP-1", "CP-1", UrlRule.APPENDED, "ws://CP-1/CP-1"),
        ("ws://CP-1/", "CP-1", UrlRule.APPENDED, "ws://CP-1/CP-1"),
        ("ws://h/ocpp", "two words", UrlRule.APPENDED, "ws://h/ocpp/two words"),
        ("ws://h/ocpp", "two words", UrlRule.APPENDED_ENCODED, "ws://h/ocpp/two%20words"),
        ("ws://h/ocpp/two%20words", "two words", UrlRule.APPENDED_ENCODED, "ws://h/ocpp/two%20words"),
        ("ws://h/ocpp", "a/b~c", UrlRule.APPENDED_ENCODED, "ws://h/ocpp/a%2Fb~c"),
        ("ws://h/ocpp/", "CP-1", UrlRule.APPENDED_AFTER_SLASH, "ws://h/ocpp/CP-1"),
        ("ws://h/ocpp", "CP-1", UrlRule.APPENDED_AFTER_SLASH, "ws://h/ocpp/CP-1"),
        ("ws://h/ocpp/CP-1", "CP-1", UrlRule.IN_ADDRESS, "ws://h/ocpp/CP-1"),
        ("ws://h/ocpp", "CP-1", UrlRule.IN_ADDRESS, "ws://h/ocpp"),
        ("h/ocpp/CP-1", "CP-1", UrlRule.APPENDED, "h/ocpp/CP-1"),
        ("wss://[::1", "CP-1", UrlRule.APPENDED, "wss://[::1/CP-1"),
    ],
)
def test_the_final_url_is_what_the_family_makes_of_it(address: str, identity: str, rule: UrlRule, dialled: str) -> None:
    assert final_url(address, identity, rule) == dialled


@given(st.text(max_size=40), st.text(max_size=20), st.sampled_from(UrlRule))
def test_a_half_typed_address_has_a_final_url_too(address: str, identity: str, rule: UrlRule) -> None:
    assert final_url(address, identity, rule).startswith(address)


@given(
    st.sampled_from(["ws://h", "wss://csms.example.com/ocpp", "wss://h/a/b/"]),
    st.text("ABCxyz019._~-", min_size=1, max_size=20),
    st.sampled_from(UrlRule),
)
def test_what_is_typed_makes_the_charger_dial_the_same_url_under_every_rule(
    address: str, identity: str, rule: UrlRule
) -> None:
    typed = address_to_type(address, identity, rule)
    assert final_url(typed, identity, rule) == final_url(address, identity)


@pytest.mark.parametrize(
    ("rule", "typed"),
    [
        (UrlRule.APPENDED, "wss://h/ocpp"),
        (UrlRule.APPENDED_ENCODED, "wss://h/ocpp"),
        (UrlRule.APPENDED_AFTER_SLASH, "wss://h/ocpp/"),
        (UrlRule.IN_ADDRESS, "wss://h/ocpp/CP-1"),
    ],
)
def test_what_is_typed_follows_the_rule(rule: UrlRule, typed: str) -> None:
    assert address_to_type("wss://h/ocpp", "CP-1", rule) == typed


def test_a_key_is_written_as_text_or_as_the_hex_digits_of_its_bytes() -> None:
    key = Secret("OCA_OCTT_admin_test")
    assert key_to_write(key, KeyRule.TEXT) == key
    assert key_to_write(key, KeyRule.HEX).reveal() == "4f43415f4f4354545f61646d696e5f74657374"


def test_a_new_key_suits_every_rule_and_is_mistaken_for_no_other_form() -> None:
    keys = [generate_key() for _ in range(200)]
    assert len({key.reveal() for key in keys}) == 200
    for key in keys:
        assert key_flaw(key, KeyRule.TEXT) == key_flaw(key, KeyRule.HEX) == ""
        assert len(key) == 20
        assert len(key_to_write(key, KeyRule.HEX)) == 40
        with pytest.raises(ValueError, match="non-hexadecimal"):
            bytes.fromhex(key.reveal())


@pytest.mark.parametrize(
    ("key", "rule", "flaw"),
    [
        ("0123456789abcde", KeyRule.TEXT, "15 characters"),
        ("0123456789abcdef", KeyRule.TEXT, ""),
        ("x" * 40, KeyRule.TEXT, ""),
        ("x" * 41, KeyRule.TEXT, "41 characters"),
        ("x" * 20, KeyRule.HEX, ""),
        ("x" * 21, KeyRule.HEX, "21 characters"),
        ("0123456789abcdé0", KeyRule.TEXT, "not printable ASCII"),
        ("0123456789abcde\n", KeyRule.TEXT, "not printable ASCII"),
    ],
)
def test_a_key_that_cannot_be_used_is_told_why(key: str, rule: KeyRule, flaw: str) -> None:
    assert key_flaw(Secret(key), rule) == flaw
