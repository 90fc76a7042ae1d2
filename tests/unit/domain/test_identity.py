"""Who a charger is, and when two are surely the same."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.identity import Identity, is_safe_identity, same_serial, serial_token
from evsetup.domain.sighting import Endpoint, FoundCharger, Sighting, Source, Way

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("A1B2", "a1b2", True),
        ("02:00:5E:10:00:01", "02-00-5e-10-00-01", True),
        ("a1 b2", "A1B2", True),
        ("a1", "a2", False),
        ("", "", False),
        ("0000", "0000", False),
        ("--", "--", False),
        ("00:00:00:00:00:00", "000000000000", False),
    ],
)
def test_serials_are_the_same_when_their_digits_are_and_placeholders_never(one: str, other: str, same: bool) -> None:
    assert same_serial(one, other) is same
    assert same_serial(other, one) is same


@given(st.text(max_size=20))
def test_a_serial_is_the_same_as_itself_exactly_when_it_tells_something(serial: str) -> None:
    assert same_serial(serial, serial) is bool(serial_token(serial))


@pytest.mark.parametrize("identity", ["CP-1", "a", "x" * 48, "A.b_c~d-9"])
def test_a_safe_identity_is_taken_everywhere(identity: str) -> None:
    assert is_safe_identity(identity)


@pytest.mark.parametrize("identity", ["", "two words", "a/b", "x" * 49, "é", "CP-1\n", "a:b", "#OSN#"])
def test_an_identity_that_some_charger_breaks_is_not_safe(identity: str) -> None:
    assert not is_safe_identity(identity)


def test_newer_knowledge_is_taken_over_and_nothing_is_forgotten() -> None:
    merged = Identity(vendor="OpenEVSE", firmware="5.1.1").merged_with(Identity(firmware="5.1.2", serial="a1"))
    assert merged == Identity(vendor="OpenEVSE", firmware="5.1.2", serial="a1")


def sighting(way: Way, address: str, minute: int, *, name: str = "", firmware: str = "", card: str = "") -> Sighting:
    return Sighting(
        Source.MDNS, Endpoint(way, address), NOON + timedelta(minutes=minute), Identity(firmware=firmware), card, name
    )


def test_a_found_charger_knows_what_its_sightings_know_together() -> None:
    found = FoundCharger(
        "charger-1",
        (
            sighting(Way.HTTP, "http://192.0.2.5:80", 5, firmware="5.1.2"),
            sighting(Way.SERIAL, "/dev/ttyUSB0", 1, firmware="5.1.1", name="CP210x", card="openevse"),
        ),
    )
    assert found.identity.firmware == "5.1.2"
    assert found.name == "CP210x"
    assert found.card == "openevse"
    assert found.best_endpoint.way is Way.HTTP
    assert found.endpoint(Way.SERIAL) == Endpoint(Way.SERIAL, "/dev/ttyUSB0")
    assert found.endpoint(Way.OCPP) is None


def test_a_charger_that_moved_is_reached_where_it_was_seen_last() -> None:
    found = FoundCharger(
        "charger-1",
        (sighting(Way.HTTP, "http://192.0.2.9:80", 1), sighting(Way.HTTP, "http://192.0.2.5:80", 7)),
    )
    assert found.best_endpoint.address == "http://192.0.2.5:80"
    assert found.name == "http://192.0.2.9:80"


def test_two_sightings_are_one_charger_by_endpoint_serial_or_mac_only() -> None:
    one = sighting(Way.HTTP, "http://192.0.2.5:80", 1, name="Garage")
    assert one.same_charger(sighting(Way.HTTP, "http://192.0.2.5:80", 2))
    assert not one.same_charger(sighting(Way.HTTP, "http://192.0.2.6:80", 2, name="Garage"))
