"""What an operator expects, what is typed, and what the charger then dials."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.csms_address import UrlRule, final_url
from evsetup.domain.dialling import base_address, dialling, expected_url, template_flaw

BASE = "wss://csms.example.com/ocpp"
safe_identities = st.text("ABCxyz019._~-", min_size=1, max_size=20)
host_identities = st.text("ABCxyz019-", min_size=1, max_size=20)


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        (BASE, f"{BASE}/CP-1"),
        (f"{BASE}/{{identity}}", f"{BASE}/CP-1"),
        ("wss://{identity}.example.com/ocpp", "wss://CP-1.example.com/ocpp"),
        ("wss://{identity}.example.com/{identity}", "wss://CP-1.example.com/CP-1"),
        ("wss://example.com/{identity}/ws", "wss://example.com/CP-1/ws"),
        ("wss://example.com/ws?id={identity}", "wss://example.com/ws?id=CP-1"),
        ("wss://{identity}.example.com:9000?x=1", "wss://CP-1.example.com:9000?x=1"),
    ],
)
def test_the_identity_stands_where_the_operator_wants_it(template: str, expected: str) -> None:
    assert template_flaw(template) is None
    assert expected_url(template, "CP-1") == expected
    assert dialling(template, "CP-1", UrlRule.IN_ADDRESS).url == expected


def test_an_identity_with_a_space_is_percent_encoded_where_the_template_places_it() -> None:
    assert expected_url("wss://h/{identity}/ws?id={identity}", "a b/c") == "wss://h/a%20b%2Fc/ws?id=a%20b%2Fc"


@pytest.mark.parametrize(
    ("rule", "typed"),
    [
        (UrlRule.APPENDED, BASE),
        (UrlRule.APPENDED_ENCODED, BASE),
        (UrlRule.APPENDED_AFTER_SLASH, f"{BASE}/"),
        (UrlRule.IN_ADDRESS, f"{BASE}/CP-1"),
    ],
)
@pytest.mark.parametrize("template", [BASE, f"{BASE}/{{identity}}"])
def test_a_base_and_a_template_that_ends_with_the_identity_are_the_same(
    template: str, rule: UrlRule, typed: str
) -> None:
    made = dialling(template, "CP-1", rule)
    assert (made.typed, made.url, made.expected, made.trouble) == (typed, f"{BASE}/CP-1", f"{BASE}/CP-1", None)


@pytest.mark.parametrize("template", ["wss://h/ws?id={identity}", "wss://h/{identity}/ws", "wss://{identity}.h/ocpp"])
@pytest.mark.parametrize("rule", [UrlRule.APPENDED, UrlRule.APPENDED_ENCODED, UrlRule.APPENDED_AFTER_SLASH])
def test_a_charger_that_appends_cannot_reach_an_operator_who_wants_the_identity_elsewhere(
    template: str, rule: UrlRule
) -> None:
    made = dialling(template, "CP-1", rule)
    assert made.trouble is not None
    assert made.trouble.code == "dialling.identity-appended"
    assert made.url == final_url(made.typed, "CP-1", rule) != made.expected


def test_an_identity_that_no_host_name_takes_is_told() -> None:
    made = dialling("wss://{identity}.example.com/ocpp", "CP_1", UrlRule.IN_ADDRESS)
    assert made.trouble is not None
    assert made.trouble.code == "dialling.identity-in-host"


@pytest.mark.parametrize(
    "template",
    [
        *("", "csms.example.com", "https://csms.example.com", "wss://", "wss://h:0", "wss://h:99999", "wss://[::1"),
        *("wss://u:p@h/ocpp", "wss://h/{serial}", "wss://h/{identity", "wss://h/a b", "wss://h/a\n", "wss://h/#x"),
        "wss://h/ocpp?token=1",
    ],
)
def test_an_address_that_no_operator_can_mean_is_told(template: str) -> None:
    assert template_flaw(template) is not None


@given(
    st.sampled_from(["ws://h", BASE, f"{BASE}/", f"{BASE}/{{identity}}", "wss://h:9000/a/{identity}"]),
    safe_identities,
    st.sampled_from(UrlRule),
)
def test_what_is_typed_is_dialled_as_expected_under_every_rule(template: str, identity: str, rule: UrlRule) -> None:
    made = dialling(template, identity, rule)
    assert made.trouble is None
    assert unquote(made.url) == unquote(made.expected)
    assert final_url(made.typed, identity, rule) == made.url


@given(st.sampled_from(["wss://{identity}.h/ocpp", "wss://h/{identity}/ws", "wss://h?x={identity}"]), host_identities)
def test_a_charger_with_the_identity_in_its_address_dials_every_template(template: str, identity: str) -> None:
    made = dialling(template, identity, UrlRule.IN_ADDRESS)
    assert made.trouble is None
    assert made.url == made.expected == template.replace("{identity}", identity)


@given(st.text(max_size=60), st.text(max_size=30), st.sampled_from(UrlRule))
def test_anything_half_typed_has_an_answer(template: str, identity: str, rule: UrlRule) -> None:
    made = dialling(template, identity, rule)
    assert isinstance(made.url, str)
    template_flaw(template)
    base_address(template, identity)
