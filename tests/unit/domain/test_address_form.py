"""How a CSMS address is written into a charger's own value, and found in it again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.address_form import Address, form_flaw, guess_form, read_address, write_address

RECORD = "WS,{host},{port},{path}/,{subprotocol},,,"


@pytest.mark.parametrize(
    ("form", "address", "written"),
    [
        ("{url}", "wss://csms.example.com/ocpp", "wss://csms.example.com/ocpp"),
        ("{url}", "wss://csms.example.com/ocpp/", "wss://csms.example.com/ocpp/"),
        ("{url}/", "wss://csms.example.com/ocpp", "wss://csms.example.com/ocpp/"),
        ("{url}/", "wss://csms.example.com/ocpp/", "wss://csms.example.com/ocpp/"),
        ("{url}/{identity}", "wss://csms.example.com/ocpp", "wss://csms.example.com/ocpp/CP-1"),
        ("{url}/{identity}", "wss://csms.example.com/ocpp/CP-1", "wss://csms.example.com/ocpp/CP-1"),
        ("{authority}", "ws://csms.example.com:8080/ocpp", "csms.example.com:8080"),
        ("{path}", "ws://csms.example.com:8080/ocpp/1.6", "/ocpp/1.6"),
        ("{authority}{path}/#OSN#", "wss://csms.example.com/ocpp", "csms.example.com/ocpp/#OSN#"),
        ("{authority}{path}/#OSN#", "wss://csms.example.com", "csms.example.com/#OSN#"),
        (RECORD, "wss://csms.example.com/ocpp/", "WS,csms.example.com,443,/ocpp/,socpp1.6,,,"),
        (RECORD, "ws://10.0.0.2:9000/ocpp", "WS,10.0.0.2,9000,/ocpp/,ocpp1.6,,,"),
        (RECORD, "ws://[fe80::1]:9000/ocpp", "WS,[fe80::1],9000,/ocpp/,ocpp1.6,,,"),
        ("{scheme}|{host}", "wss://[fe80::1]/ocpp", "wss|[fe80::1]"),
    ],
)
def test_an_address_is_written_in_the_form_of_the_family(form: str, address: str, written: str) -> None:
    assert write_address(form, address, "CP-1") == written


@pytest.mark.parametrize(
    ("form", "value", "encrypted", "read"),
    [
        ("{url}", "wss://csms.example.com/ocpp", False, Address("wss://csms.example.com/ocpp")),
        ("{url}/", "wss://csms.example.com/ocpp/", False, Address("wss://csms.example.com/ocpp")),
        ("{url}/", "wss://csms.example.com/ocpp", False, Address("wss://csms.example.com/ocpp")),
        ("{url}/{identity}", "ws://h/ocpp/CP-1", False, Address("ws://h/ocpp", "CP-1")),
        ("{authority}{path}/#OSN#", "csms.example.com/ocpp/#OSN#", True, Address("wss://csms.example.com/ocpp")),
        ("{authority}{path}/#OSN#", "csms.example.com/#osn#", False, Address("ws://csms.example.com")),
        (RECORD, "WS,csms.example.com,443,/ocpp/,socpp1.6,,,", False, Address("wss://csms.example.com/ocpp")),
        (RECORD, "WS,10.0.0.2,9000,/ocpp/,ocpp1.6,,,", True, Address("ws://10.0.0.2:9000/ocpp")),
        (RECORD, "WS,,,,,,,", False, None),
        ("{url}/{identity}", "CP-1", False, None),
        ("{authority}{path}/#OSN#", "csms.example.com/ocpp/ABC", False, None),
        ("{authority}", "", False, None),
    ],
)
def test_an_address_is_found_in_a_value(form: str, value: str, encrypted: bool, read: Address | None) -> None:
    assert read_address(form, value, encrypted=encrypted) == read


@given(
    st.sampled_from(["ws", "wss"]),
    st.sampled_from(["csms.example.com", "10.0.0.2", "[fe80::1]"]),
    st.sampled_from(["", ":8080"]),
    st.sampled_from(["", "/ocpp", "/a/b.c"]),
    st.sampled_from(["{url}", "{url}/", "{url}/{identity}", "{scheme}://{authority}{path}", RECORD]),
)
def test_what_is_written_is_read_as_the_same_address(scheme: str, host: str, port: str, path: str, form: str) -> None:
    address = f"{scheme}://{host}{port}{path}"
    read = read_address(form, write_address(form, address, "CP-1"))
    assert read is not None
    assert read.url == address


@given(st.text(max_size=60), st.sampled_from(["{url}", "{url}/", "{authority}{path}/#OSN#", RECORD]))
def test_any_value_can_be_read(value: str, form: str) -> None:
    read_address(form, value)


@pytest.mark.parametrize(
    ("form", "flaw"),
    [
        ("{url}", ""),
        (RECORD, ""),
        ("{server}", "has no such place: server"),
        ("{url}{url}", "has a place twice"),
        ("{identity}", "holds no part of an address"),
        ("{url", "has a brace that belongs to no place"),
    ],
)
def test_a_form_that_cannot_be_filled_says_why(form: str, flaw: str) -> None:
    assert form_flaw(form) == flaw


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ("wss://h/ocpp", "{url}"),
        ("wss://h/ocpp/", "{url}/"),
        ("wss://h/ocpp/CP-1", "{url}/{identity}"),
        ("h:80/ocpp", "{authority}{path}"),
        ("h/ocpp/", "{authority}{path}/"),
        ("", "{url}"),
    ],
)
def test_the_form_of_an_unknown_key_is_guessed_from_what_stands_there(value: str, form: str) -> None:
    assert guess_form(value, "CP-1") == form
