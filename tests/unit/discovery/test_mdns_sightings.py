"""What an announcement tells, and what it may not make us do."""

from __future__ import annotations

import pytest

from evsetup.cards.shelf import Shelf, load_shelf
from evsetup.discovery.mdns import sighting_of
from evsetup.domain.sighting import Endpoint, Sighting, Way


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return load_shelf()


def seen(
    shelf: Shelf,
    service: str = "_openevse._tcp.local.",
    instance: str = "openevse-7e2a",
    *,
    addresses: tuple[str, ...] = ("192.0.2.5",),
    port: int = 80,
    txt: dict[bytes, bytes | None] | None = None,
    loopback: bool = False,
) -> Sighting | None:
    return sighting_of(
        shelf,
        service,
        f"{instance}.{service}",
        server="openevse-7e2a.local.",
        port=port,
        addresses=addresses,
        txt=txt or {},
        loopback=loopback,
    )


def endpoint(sighting: Sighting | None) -> Endpoint:
    assert sighting is not None
    return sighting.endpoint


@pytest.mark.parametrize(
    ("addresses", "expected"),
    [
        (("192.0.2.5",), "http://192.0.2.5:80"),
        (("2001:db8::5", "192.0.2.5"), "http://192.0.2.5:80"),
        (("169.254.7.7", "192.0.2.5"), "http://192.0.2.5:80"),
        (("169.254.7.7",), "http://169.254.7.7:80"),
        (("2001:db8::5",), "http://[2001:db8::5]:80"),
        (("127.0.0.1", "192.0.2.5"), "http://192.0.2.5:80"),
    ],
)
def test_the_address_to_go_to_is_the_most_usable_one(shelf: Shelf, addresses: tuple[str, ...], expected: str) -> None:
    assert endpoint(seen(shelf, addresses=addresses)) == Endpoint(Way.HTTP, expected)


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "0.0.0.0", "224.0.0.251", "ff02::fb", "nonsense", ""])
def test_an_announcement_cannot_send_us_to_this_laptop_or_to_nowhere(shelf: Shelf, address: str) -> None:
    assert seen(shelf, addresses=(address,)) is None


def test_on_loopback_a_loopback_address_counts(shelf: Shelf) -> None:
    assert endpoint(seen(shelf, addresses=("127.0.0.1",), loopback=True)).address == "http://127.0.0.1:80"


@pytest.mark.parametrize("port", [0, -1, 70000])
def test_a_port_that_cannot_be_is_no_charger(shelf: Shelf, port: int) -> None:
    assert seen(shelf, port=port) is None


def test_a_card_may_say_where_the_web_interface_really_is(shelf: Shelf) -> None:
    warp = seen(shelf, "_tf-warp-cm._udp.local.", "warp3-abc", port=34127, txt={b"display_name": b"Carport"})
    assert endpoint(warp).address == "http://192.0.2.5:80"
    assert warp is not None
    assert warp.name == "Carport"
    assert endpoint(seen(shelf, "_alfen._tcp.local.", "ACE01", port=443)).address == "https://192.0.2.5:443"


def test_txt_keys_are_found_in_any_case(shelf: Shelf) -> None:
    sighting = seen(shelf, txt={b"ID": b"a1b2", b"Version": b"5.1.2", b"flag": None})
    assert sighting is not None
    assert (sighting.identity.serial, sighting.identity.firmware) == ("a1b2", "5.1.2")


def test_a_flood_of_txt_records_is_bounded(shelf: Shelf) -> None:
    sighting = seen(shelf, txt={f"key{n}".encode(): b"x" * 5000 for n in range(2000)})
    assert sighting is not None
    assert len(sighting.evidence) <= 24
    assert all(len(content) <= 200 for _, content in sighting.evidence)


def test_a_service_that_nobody_knows_is_not_shown() -> None:
    assert seen(Shelf({})) is None


@pytest.mark.parametrize(
    ("told", "serial"),
    [
        (b"259253", "2k4T"),
        (b"2k4T", "2k4T"),
        (b"0", "0"),
        (b"99999999999999999999", "99999999999999999999"),
        (b"-7", "-7"),
    ],
)
def test_a_serial_is_told_as_the_label_has_it(shelf: Shelf, told: bytes, serial: str) -> None:
    txt: dict[bytes, bytes | None] = {b"brand": b"x", b"model": b"x", b"uid": told, b"firmware_version": b"2.9.1"}
    warp = seen(shelf, "_http._tcp.local.", "Carport", txt=txt)
    assert warp is not None
    assert (warp.card, warp.identity.serial) == ("warp", serial)
