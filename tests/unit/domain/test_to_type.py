"""What is typed into a charger's own page, field by field."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.csms_address import KeyRule, UrlRule
from evsetup.domain.dialling import dialling
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.to_type import (
    LogIn,
    OwnPage,
    PageField,
    ToType,
    Typed,
    address_parts,
    page_form_flaw,
    what_to_type,
)

ADDRESS = "wss://csms.example.com:9443/ocpp"
KEY = Secret("Zwanzig-Zeichen-hier")


def values(fields: tuple[Typed, ...]) -> list[tuple[str, str]]:
    shown = [(str(f.label), f.value.reveal() if isinstance(f.value, Secret) else str(f.value)) for f in fields]
    return [(label.split(" (")[0], value) for label, value in shown]


def test_without_a_page_of_the_brand_the_words_are_neutral() -> None:
    made = what_to_type(dialling(ADDRESS, "CP-1"), LogIn("CP-1", KEY, profile=2, apn="iot.example"))
    assert values(made.fields) == [
        ("Address", ADDRESS),
        ("Identity", "CP-1"),
        ("Key", "Zwanzig-Zeichen-hier"),
        ("OCPP version", "1.6"),
        ("Security profile", "2"),
        ("APN of the SIM card", "iot.example"),
    ]
    assert made.where == ""


def test_the_address_is_there_taken_apart_too() -> None:
    made = what_to_type(dialling(ADDRESS, "CP-1", UrlRule.IN_ADDRESS), LogIn("CP-1"))
    assert values(made.parts) == [
        ("Server", "csms.example.com"),
        ("Port", "9443"),
        ("Path", "/ocpp/CP-1"),
        ("Encryption", "yes"),
    ]


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        ("ws://h", ["h", "80", "/", "no"]),
        ("wss://h/", ["h", "443", "/", "yes"]),
        ("wss://[2001:db8::1]:8080/a/", ["[2001:db8::1]", "8080", "/a/", "yes"]),
        ("wss://h/ws?id=CP-1", ["h", "443", "/ws?id=CP-1", "yes"]),
        ("nonsense", []),
        ("wss://h:port", []),
    ],
)
def test_an_address_is_taken_apart(address: str, parts: list[str]) -> None:
    assert [value for _, value in values(address_parts(address))] == parts


def test_a_brands_page_gets_its_own_words_and_forms() -> None:
    page = OwnPage(
        "Page Connectivity",
        (
            PageField("Domain", "{authority}"),
            PageField("Path", "{path}"),
            PageField("Identity", "{identity}"),
            PageField("Password", "{key}"),
            PageField("TLS", "{tls}"),
            PageField("APN", "{apn}"),
        ),
        "KA-01372",
    )
    made = what_to_type(dialling(ADDRESS, "CP-1"), LogIn("CP-1", KEY, KeyRule.HEX), page)
    assert (made.where, made.source) == ("Page Connectivity", "KA-01372")
    assert values(made.fields) == [
        ("Domain", "csms.example.com:9443"),
        ("Path", "/ocpp"),
        ("Identity", "CP-1"),
        ("Password", KEY.reveal().encode().hex()),
        ("TLS", "yes"),
    ]
    assert "hex digits" in str(made.fields[3].note)


def test_the_key_stays_a_secret_until_it_is_shown() -> None:
    made = what_to_type(dialling(ADDRESS, "CP-1"), LogIn("CP-1", KEY))
    assert KEY.reveal() not in repr(made)


def test_a_charger_without_a_key_has_no_field_for_one() -> None:
    made: ToType = what_to_type(dialling(ADDRESS, "CP-1"), LogIn("CP-1", KEY, KeyRule.NONE))
    assert "Key" not in dict(values(made.fields))


def test_with_ocpp_2_the_key_is_typed_as_text() -> None:
    made = what_to_type(dialling(ADDRESS, "CP-1"), LogIn("CP-1", KEY, KeyRule.HEX, version=OcppVersion.V201))
    assert dict(values(made.fields))["Key"] == KEY.reveal()


@pytest.mark.parametrize(
    "form",
    ["{typed}", "{key}", "{apn}", "{identity}", "{host}", "{url}/{identity}", "WS,{host}", "{port}", "J {version}"],
)
def test_forms_that_a_page_can_have(form: str) -> None:
    assert page_form_flaw(form) == ""


@pytest.mark.parametrize("form", ["{key}!", "{url}{tls}", "{nothing}", "text", "{host", "{host}{version}"])
def test_forms_that_no_page_can_have(form: str) -> None:
    assert page_form_flaw(form)


@given(st.text(max_size=60), st.text(max_size=20), st.sampled_from(UrlRule))
def test_half_typed_addresses_have_fields_too(address: str, identity: str, rule: UrlRule) -> None:
    page = OwnPage("", (PageField("Domain", "{host}"), PageField("URL", "{typed}")), "")
    for own in (None, page):
        what_to_type(dialling(address, identity, rule), LogIn(identity), own)
