"""Which keys of an unknown charger are offered for its CSMS address, and in which order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.secret import Secret
from evsetup.domain.variable import Access, Variable, VariableName, Variables
from evsetup.drivers.ocpp16_address_ranking import ranked_address_keys
from evsetup.drivers.ocpp16_names import STANDARD

LAPTOP = "192.168.1.20:9000"


def ranked(**values: str | Secret | None) -> list[str]:
    variables = Variables([Variable(VariableName(name), value) for name, value in values.items()])
    return [one.name for one in ranked_address_keys(variables, LAPTOP)]


def test_the_key_that_holds_this_laptop_comes_first_whatever_its_name() -> None:
    assert ranked(BackendUrl="wss://old.example", X17=f"{LAPTOP}/ocpp/CP-1") == ["X17", "BackendUrl"]


def test_a_websocket_address_goes_before_a_name_and_a_name_with_a_host_before_a_bare_one() -> None:
    found = ranked(ServerUrl="", CentralServer="old.example/x", Where="ws://a.example")
    assert found == ["Where", "CentralServer", "ServerUrl"]


def test_what_cannot_be_an_address_is_not_offered() -> None:
    assert ranked(VerifyCsmsCommonName="true", OcppServerPort="443", PortalUrl="https://a.example", Colour="red") == []
    assert ranked(ServerRetryInterval="", OcppVersion="", FirmwareUrl="") == []


def test_standard_locked_and_secret_keys_are_not_offered() -> None:
    assert ranked(**dict.fromkeys(STANDARD, "ws://a.example")) == []
    assert ranked(BackendUrlKey=Secret("ws://a.example")) == []
    locked = Variables([Variable(VariableName("ServerUrl"), "ws://a.example", Access.READ_ONLY)])
    assert ranked_address_keys(locked, LAPTOP) == ()


def test_a_password_in_an_address_is_not_shown() -> None:
    held = Variables([Variable(VariableName("ServerUrl"), "ws://me:hunter2@a.example/x")])
    (found,) = ranked_address_keys(held, LAPTOP)
    assert "hunter2" not in found.value
    assert found.value.endswith("@a.example/x")


def test_keys_of_the_same_likelihood_keep_the_order_of_the_charger() -> None:
    assert ranked(ServerUrl2="", ServerUrl1="", ServerUrl3="") == ["ServerUrl2", "ServerUrl1", "ServerUrl3"]


@given(st.dictionaries(st.text(min_size=1, max_size=50), st.none() | st.text(max_size=60), max_size=8))
def test_nothing_that_a_charger_sends_is_too_odd(values: dict[str, str | None]) -> None:
    variables = Variables([Variable(VariableName(name), value) for name, value in values.items()])
    found = ranked_address_keys(variables, LAPTOP)
    assert {one.name for one in found} <= set(values)
