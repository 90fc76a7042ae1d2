"""What a person types to name a charger."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.discovery.by_hand import by_hand
from evsetup.discovery.faults import NoSuchAddress
from evsetup.domain.sighting import Endpoint, Source, Way


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("192.168.1.5", "http://192.168.1.5:80"),
        (" 192.168.1.5 ", "http://192.168.1.5:80"),
        ("192.168.1.5:8080", "http://192.168.1.5:8080"),
        ("http://192.168.1.5", "http://192.168.1.5:80"),
        ("HTTP://192.168.1.5/index.html?x=1", "http://192.168.1.5:80"),
        ("https://charger.local", "https://charger.local:443"),
        ("openevse-7E2A.local", "http://openevse-7e2a.local:80"),
        ("charger", "http://charger:80"),
        ("fe80::1", "http://[fe80::1]:80"),
        ("[2001:db8::5]:8080", "http://[2001:db8::5]:8080"),
    ],
)
def test_a_network_address_is_a_web_interface(typed: str, address: str) -> None:
    sighting = by_hand(typed)
    assert sighting.source is Source.BY_HAND
    assert sighting.endpoint == Endpoint(Way.HTTP, address)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("/dev/ttyUSB0", "/dev/ttyUSB0"),
        ("/dev/serial/by-id/usb-1a86_USB-if00", "/dev/serial/by-id/usb-1a86_USB-if00"),
        ("/dev/cu.usbserial-110", "/dev/cu.usbserial-110"),
        ("com3", "COM3"),
        ("COM17", "COM17"),
        ("socket://127.0.0.1:7000", "socket://127.0.0.1:7000"),
        ("rfc2217://bridge.local:2217/", "rfc2217://bridge.local:2217"),
    ],
)
def test_a_port_is_a_serial_line(typed: str, address: str) -> None:
    assert by_hand(typed).endpoint == Endpoint(Way.SERIAL, address)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("mqtt://192.168.1.5", "mqtt://192.168.1.5:1883"),
        ("MQTT://charger.local:8883/", "mqtt://charger.local:8883"),
        ("mqtt://[fd00::5]/ocpp_api", "mqtt://[fd00::5]:1883/ocpp_api"),
    ],
)
def test_a_broker_may_name_its_interface(typed: str, address: str) -> None:
    assert by_hand(typed).endpoint == Endpoint(Way.MQTT, address)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("mqtt://charger/two/parts", "discovery.by-hand.not-an-address"),
        ("", "discovery.by-hand.not-an-address"),
        ("   ", "discovery.by-hand.not-an-address"),
        ("192.168.1", "discovery.by-hand.not-an-address"),
        ("192.168.1.300", "discovery.by-hand.not-an-address"),
        ("0.0.0.0", "discovery.by-hand.not-an-address"),
        ("224.0.0.251", "discovery.by-hand.not-an-address"),
        ("two words", "discovery.by-hand.not-an-address"),
        ("http://", "discovery.by-hand.not-an-address"),
        ("http://[::1", "discovery.by-hand.not-an-address"),
        ("http://charger:99999", "discovery.by-hand.not-an-address"),
        ("http://charger:x", "discovery.by-hand.not-an-address"),
        ("ftp://charger", "discovery.by-hand.not-an-address"),
        ("socket://127.0.0.1", "discovery.by-hand.not-an-address"),
        ("socket://127.0.0.1:x", "discovery.by-hand.not-an-address"),
        ("wss://csms.example.com/ocpp", "discovery.by-hand.csms-address"),
        ("ws://192.168.1.5", "discovery.by-hand.csms-address"),
        ("http://admin:secret@192.168.1.5", "discovery.by-hand.password-in-address"),
    ],
)
def test_what_is_no_charger_is_told_with_what_to_do(typed: str, code: str) -> None:
    with pytest.raises(NoSuchAddress) as caught:
        by_hand(typed)
    assert caught.value.finding.code == code
    assert caught.value.finding.do


@pytest.mark.parametrize("typed", ["http://admin:s3cr3t@192.168.1.5", "ftp://admin:s3cr3t@x", "admin:s3cr3t@x y"])
def test_a_password_typed_into_an_address_is_not_shown_again(typed: str) -> None:
    with pytest.raises(NoSuchAddress) as caught:
        by_hand(typed)
    assert "s3cr3t" not in str(caught.value)
    assert "s3cr3t" not in str(caught.value.finding.seen)


@given(st.text(max_size=60))
def test_anything_typed_is_an_address_or_a_finding(typed: str) -> None:
    try:
        endpoint = by_hand(typed).endpoint
    except NoSuchAddress:
        return
    assert endpoint.address.isprintable()
    assert by_hand(endpoint.address).endpoint == endpoint
